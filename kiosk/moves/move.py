"""What a move is: from a visit and what follows a touch's colon to the next visit."""

from collections.abc import Callable, Mapping

from kiosk.visit import Phase, Visit

Move = Callable[[Visit, str], Visit]
"""A move that means nothing here gives back the visit as it was."""
Moves = Mapping[tuple[Phase | None, str], Move]
"""Moves by the phase and the touch's name; None stands for every phase."""
