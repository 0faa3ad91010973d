"""A card: a step that tells something and asks nothing that is kept."""

from dataclasses import dataclass

from consultation.placed import Placed


@dataclass(frozen=True, slots=True)
class Information(Placed):
    """What all cards have in common."""
