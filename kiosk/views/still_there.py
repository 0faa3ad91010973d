"""The question over the screen of a resident who has gone quiet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StillThereView:
    """Laid over any screen: 'still there?', with its countdown."""

    title: str
    hint: str
    seconds: str
    stay: str
