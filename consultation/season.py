"""Whether a consultation asks on a day, and what a pod tells of it on all others."""

from datetime import date
from enum import Enum

from consultation.consultation import Consultation


class Season(Enum):
    """What a day is to a consultation, in order."""

    AHEAD = "ahead"
    OPEN = "open"
    CLOSED = "closed"
    """It asks no more; what became of it is still to come."""
    DECIDED = "decided"


def season_of(consultation: Consultation, day: date) -> Season:
    """What `day` is to `consultation`, whose last day is the last one on which it asks.

    A decision is proof that it is over, whatever a pod's clock says.
    """
    if consultation.decision is not None:
        return Season.DECIDED
    if day < consultation.opens:
        return Season.AHEAD
    return Season.OPEN if day <= consultation.closes else Season.CLOSED
