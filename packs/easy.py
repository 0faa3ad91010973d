"""Easy reading: what a translation ``xx-x-easy`` leaves out is said as in ``xx``."""

from consultation.wording import Language, base_of, is_easy
from packs.source import Source
from packs.wordings import sentences, translated


def origin(source: Source, language: Language, path: str) -> Language:
    """The language in which readers of `language` get what is written at `path`."""
    assert source.main is not None
    if not is_easy(language) or language == source.main.group.get("language"):
        return language
    text = source.translations.get(language)
    written = text is not None and translated(text.group, path) is not None
    return language if written else base_of(language)


def worded(source: Source, language: Language, path: str, words: object) -> object:
    """What readers of `language` get at `path`; in the default language that is `words`.

    None where nothing is written.
    """
    assert source.main is not None
    tag = origin(source, language, path)
    if tag == source.main.group.get("language"):
        return words
    text = source.translations.get(tag)
    return None if text is None else translated(text.group, path)


def may_lack(source: Source, language: Language) -> bool:
    """Whether `language` is an easy reading of one in which everything is said."""
    assert source.main is not None
    base = base_of(language)
    return is_easy(language) and (
        base == source.main.group.get("language") or base in source.translations
    )


def rewritten(source: Source, language: Language) -> tuple[int, int]:
    """How many sentences are written in the easy reading `language`, and how many there are."""
    assert source.main is not None
    paths = [said.path for said in sentences(source.main.group)]
    return sum(origin(source, language, path) == language for path in paths), len(paths)
