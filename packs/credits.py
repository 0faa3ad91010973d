"""Who made the files of a source, and how they may be used."""

from collections.abc import Mapping

from packs.problem import Fault
from packs.shape import PICTURES


def credited(main: Mapping[str, object]) -> dict[str, Mapping[str, object]]:
    """The credit of each file, by its path in the folder, sorted."""
    found: dict[str, Mapping[str, object]] = {}
    for key, before in (("pictures", f"{PICTURES}/"), ("credits", "")):
        credits = main.get(key)
        for name, credit in credits.items() if isinstance(credits, Mapping) else ():
            found[f"{before}{name}"] = credit if isinstance(credit, Mapping) else {}
    return dict(sorted(found.items()))


def fault_of_credit(path: str, main: Mapping[str, object]) -> Fault | None:
    """Whether nobody is named for the file at `path`."""
    if path in credited(main):
        return None
    folder, _, name = path.partition("/")
    key, entry = ("pictures", name) if folder == PICTURES else ("credits", path)
    return f"nobody is credited for {path}", f"add '{key}: {{{entry}: {{author: …, licence: …}}}}'"
