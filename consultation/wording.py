"""A sentence in every language of a consultation."""

from collections.abc import Mapping
from types import MappingProxyType

from consultation.errors import NotAConsultation

Language = str
"""A BCP 47 tag such as ``fr``, ``en`` or ``ar``."""

Wording = Mapping[str, str]
"""The same sentence by language."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur"})
"""Primary subtags of the languages that are written from right to left."""


EASY = "-x-easy"
"""Ends the tag of a language's easy reading, ``fr-x-easy``: a subtag of our own (RFC 5646)."""


def base_of(language: Language) -> Language:
    """The language of which `language` is the easy reading; any other is its own."""
    return language.removesuffix(EASY)


def easy_of(language: Language) -> Language:
    """The easy reading of `language`; an easy reading is its own."""
    return f"{base_of(language)}{EASY}"


def is_easy(language: Language) -> bool:
    """Whether `language` is the easy reading of another."""
    return language.endswith(EASY)


def is_right_to_left(language: Language) -> bool:
    """Whether `language` is written from right to left."""
    return language.split("-")[0] in RIGHT_TO_LEFT


def wording(document: object, where: str) -> Wording:
    """Read ``{language: sentence}``; raises NotAConsultation, naming `where`."""
    if not isinstance(document, Mapping) or not document:
        raise NotAConsultation(f"{where}: a sentence by language is needed.")
    for language, sentence in document.items():
        if not isinstance(language, str) or not isinstance(sentence, str) or not sentence.strip():
            raise NotAConsultation(f"{where}: the sentence in {language!r} is empty.")
    return MappingProxyType(dict(document))
