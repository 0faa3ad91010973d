"""The packs that a pod has installed: which there are, which is shown, back to one, away with one.

::

    PACKS/active                 packs.installed
    PACKS/ID/VERSION/            an unpacked pack
    PACKS/ID/newest              the newest version that was there and was taken away
"""

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from consultation.errors import Damaged, NotReady, Refused
from consultation.frozen import Frozen
from consultation.wording import Language, Wording
from packs.installed import ACTIVE, NAME, active_name, installed_pack, made_active
from packs.pack import MANIFEST, Pack
from packs.trust.plain import sync_folder, write_whole

INCOMING = ".incoming-"
"""How folders begin that are swept with the next install."""
NEWEST = "newest"
"""The file that remembers the newest version of a consultation that was taken away."""


class InUse(Refused):
    """The pack that is active, or is shown today."""


class Shelved(Frozen):
    """One installed pack, as its manifest tells of it."""

    id: str
    version: int
    title: Wording
    languages: tuple[Language, ...]
    opens: date
    closes: date
    decided: date | None
    """The day of the decision that it brings, if it brings one."""
    is_active: bool
    is_shown: bool
    """Whether it is the one that the pod shows on the day that was asked for."""
    bytes: int
    """On the pod's disk."""

    @property
    def name(self) -> str:
        """Id and version, as ``ID/VERSION``."""
        return f"{self.id}/{self.version}"

    @property
    def label(self) -> str:
        """Its title in its first language."""
        return self.title[self.languages[0]]

    def asks_on(self, day: date) -> bool:
        """Whether it is open on `day`."""
        return self.decided is None and self.opens <= day <= self.closes


def shelf(packs_folder: Path, day: date) -> tuple[Shelved, ...]:
    """Every installed pack that is whole enough to be told of, by id, the newest version first."""
    active, shown = active_name(packs_folder), shown_name(packs_folder, day)
    found = (_shelved(packs_folder, name, active, shown) for name in _names(packs_folder))
    there = (one for one in found if one is not None)
    return tuple(sorted(there, key=lambda one: (one.id, -one.version)))


def shown_name(packs_folder: Path, day: date) -> str:
    """The name of the pack that a pod shows on `day`; empty where there is none.

    The one that is open; of several the one that was made active last; where none is, the active
    one. Of each consultation only the version counts that was made active last.
    """
    latest: dict[str, str] = {}
    for name in made_active(packs_folder):
        latest.setdefault(name.partition("/")[0], name)
    for name in latest.values():
        one = _shelved(packs_folder, name, "", "")
        if one is not None and one.asks_on(day):
            return name
    return active_name(packs_folder)


def shown_pack(packs_folder: Path, day: date) -> Pack:
    """The pack that a pod shows on `day`; raises NotReady where none is, Damaged where broken."""
    name = shown_name(packs_folder, day)
    if not name:
        raise NotReady(f"No pack is installed in {packs_folder}. Install one.")
    return installed_pack(packs_folder, name)


def show(packs_folder: Path, id: str, version: int) -> Pack:
    """Make an installed pack the active one; durable when it returns.

    Raises NotReady where it is not installed, Damaged where it is no longer whole; then nothing has
    changed. It was believed when it was installed: going back to it asks no signature again.
    """
    pack = installed_pack(packs_folder, _name_of(packs_folder, id, version))
    if (pack.id, pack.version) != (id, version) or not _is_whole(pack):
        raise Damaged(f"Version {version} of '{id}' is broken on the disk. Install it again.")
    make_active(packs_folder, f"{id}/{version}")
    return pack


def remove(packs_folder: Path, id: str, version: int, day: date) -> None:
    """Take an installed pack off the disk.

    Raises InUse for the active one and for the one that is shown on `day`, NotReady where it is not
    installed. What is older stays refused as if it were still here.
    """
    name = _name_of(packs_folder, id, version)
    if name in {active_name(packs_folder), shown_name(packs_folder, day)}:
        raise InUse(f"Version {version} of '{id}' is shown now. Show another first.")
    home = packs_folder / id
    write_whole(home / NEWEST, str(newest_known(packs_folder, id)).encode("ascii"))
    away = Path(tempfile.mkdtemp(prefix=INCOMING, dir=packs_folder))
    (home / str(version)).replace(away / "removed")
    sync_folder(home)
    shutil.rmtree(away, ignore_errors=True)


def make_active(packs_folder: Path, name: str) -> None:
    """Write `name` before those that were made active earlier and are still installed."""
    before = (one for one in made_active(packs_folder) if one != name)
    kept = [one for one in before if NAME.fullmatch(one) and (packs_folder / one).is_dir()]
    write_whole(packs_folder / ACTIVE, "".join(f"{one}\n" for one in (name, *kept)).encode("ascii"))


def newest_known(packs_folder: Path, id: str) -> int:
    """The newest version of a consultation that is or ever was installed; 0 where none was."""
    try:
        gone = int((packs_folder / id / NEWEST).read_text(encoding="ascii"))
    except (OSError, ValueError):
        gone = 0
    return max((gone, *versions(packs_folder, id)))


def versions(packs_folder: Path, id: str) -> tuple[int, ...]:
    """The versions of a consultation that are installed."""
    folder = packs_folder / id
    if not folder.is_dir():
        return ()
    return tuple(int(path.name) for path in folder.iterdir() if path.name.isdigit())


def _names(packs_folder: Path) -> Iterator[str]:
    for path in packs_folder.glob("*/*"):
        name = f"{path.parent.name}/{path.name}"
        if NAME.fullmatch(name) and path.is_dir() and not path.is_symlink():
            yield name


def _name_of(packs_folder: Path, id: str, version: int) -> str:
    name = f"{id}/{version}"
    if not NAME.fullmatch(name) or not (packs_folder / name).is_dir():
        there = ", ".join(sorted(one.replace("/", "@") for one in _names(packs_folder))) or "none"
        raise NotReady(f"'{id}@{version}' is not installed here; installed is: {there}.")
    return name


def _shelved(packs_folder: Path, name: str, active: str, shown: str) -> Shelved | None:
    if not NAME.fullmatch(name):
        return None
    folder = packs_folder / name
    id, _, version = name.partition("/")
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        languages = tuple(map(str, manifest["languages"]))
        if not languages:
            return None
        title = {language: str(manifest["title"][language]) for language in languages}
        decided = manifest.get("decided")
        return Shelved(
            id=id,
            version=int(version),
            title=title,
            languages=languages,
            opens=date.fromisoformat(manifest["opens"]),
            closes=date.fromisoformat(manifest["closes"]),
            decided=None if decided is None else date.fromisoformat(decided),
            is_active=name == active,
            is_shown=name == shown,
            bytes=_bytes(manifest),
        )
    except (OSError, KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return None


def _bytes(manifest: Mapping[str, Mapping[str, Mapping[str, int]]]) -> int:
    return sum(one["bytes"] for one in manifest["files"].values())


def _is_whole(pack: Pack) -> bool:
    """Whether every file of `pack` still has the length that its manifest tells."""
    files = pack.manifest["files"]
    assert isinstance(files, Mapping)
    try:
        return all(
            (pack.folder / name).stat().st_size == one["bytes"] for name, one in files.items()
        )
    except OSError:
        return False
