"""Voices: sentences become sounds, by whatever on this machine speaks a language best."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from consultation.frozen import Frozen
from consultation.wording import Language
from packs.sound import NotASound, Sound, read_sound

RATE = 120
"""Words a minute; VVSG 2.0, 7.1-L asks for 120 to 125 at first."""
QUICKEST = 0.02
"""Seconds that a letter takes at least: a sound that is over sooner was cut short."""


class Credit(Frozen):
    """Who made a voice, and how what it says may be used."""

    author: str
    licence: str


class Voice(Protocol):
    """One voice of one language. A sentence sounds the same, whatever was said before it."""

    @property
    def name(self) -> str:
        """Program, version, voice and settings, in words; other words, other sounds."""

    @property
    def credit(self) -> Credit | None:
        """Who is to be named for it, where that is known."""

    def render(self, sentences: Sequence[str]) -> Iterator[tuple[str, Sound | None]]:
        """Speak each of `sentences`, in any order; None where one cannot be spoken.

        Raises NotReady where the program is not able to work at all.
        """


class Engine(Protocol):
    """A program that speaks one or more languages."""

    def voice(self, language: Language) -> Voice | None:
        """Its best voice for `language`; None where it has none."""


def voices_of(engines: Sequence[Engine], language: Language) -> Iterator[Voice]:
    """The voice of each of `engines` for `language`, in the same order; each is asked in turn.

    What is our own in a tag, as in ``fr-x-easy`` (RFC 5646, 2.2.7), is spoken as the rest of it.
    """
    common = language.split("-x-")[0]
    for engine in engines:
        if (voice := engine.voice(common)) is not None:
            yield voice


def heard(file: Path, sentence: str) -> Sound | None:
    """What a program wrote to `file` for `sentence`; None where that is nothing, or cut short."""
    try:
        sound = read_sound(file)
    except NotASound:
        return None
    letters = sum(letter.isalpha() for letter in sentence)
    return sound if len(sound.samples) >= QUICKEST * letters * sound.rate else None
