"""What a pod shows that has nothing to ask: a pack without steps, which says why."""

from datetime import date
from pathlib import Path
from types import MappingProxyType

from consultation.commitment import Commitment, Level
from consultation.consultation import Consultation
from consultation.wording import Wording
from kiosk.words import words_in
from kiosk.words.languages import WAITED
from packs.pack import Pack

NO_PACK, NOT_ENROLLED = "no-pack-text", "not-enrolled-text"
NOT_COMMISSIONED = "not-commissioned-text"
"""Why nothing is asked, by the names of the sentences that say it."""


def blank_pack(folder: Path, why: str) -> Pack:
    """A pack that says in the languages of pods without a pack that nothing is asked, and `why`."""
    return Pack(
        folder,
        MappingProxyType({}),
        _consultation(why),
        MappingProxyType({}),
        frozenset(),
        MappingProxyType({}),
        MappingProxyType({}),
    )


def _consultation(why: str) -> Consultation:
    text = _said(why)
    never = date.max
    return Consultation(
        id="blank",
        version=1,
        title=_said("no-pack-title"),
        invitation=text,
        languages=WAITED,
        opens=never,
        closes=never,
        commitment=Commitment(
            Level.INFORMATION, text, text, text, never, never, MappingProxyType({})
        ),
        themes=(),
        steps=(),
        shows_tally=False,
        several=False,
    )


def _said(sentence: str) -> Wording:
    return MappingProxyType({language: words_in(language)(sentence) for language in WAITED})
