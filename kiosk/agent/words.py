"""The sentences that agents are told, in catalogues of their own: no resident waits for them."""

from functools import cache
from pathlib import Path

from consultation.wording import Language, base_of
from kiosk.words import Words

FOLDER = Path(__file__).parent / "words"


@cache
def agent_words_in(language: Language) -> Words:
    """The agent's words of `language`, read once; easy readings have the language's own."""
    return Words(base_of(language), FOLDER)
