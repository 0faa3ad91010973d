"""A card: a step that tells something and asks nothing that is kept."""

from consultation.placed import Placed


class Information(Placed):
    """What all cards have in common."""
