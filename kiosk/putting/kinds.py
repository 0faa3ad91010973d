"""The one list of how kinds are put; a kind that is not in it cannot be met."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from consultation.cards import CARDS
from consultation.late import Late
from consultation.questions import KINDS
from consultation.step import Step
from kiosk.putting.putting import Putting

PUTTINGS: Mapping[str, type[Putting[Any, Any]]] = Late(
    {kind: f"kiosk.putting.{kind}:Put{kind.capitalize()}" for kind in (*CARDS, *KINDS)}
)
"""By kind; imported when a consultation uses it."""


def putting(step: Step) -> Putting[Any, Any]:
    """How `step` is put."""
    return _putting(step.kind)


@cache
def _putting(kind: str) -> Putting[Any, Any]:
    return PUTTINGS[kind]()
