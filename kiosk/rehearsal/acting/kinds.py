"""The one list of how kinds are answered by simulated residents."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from consultation.question import Question
from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.scale import Scale
from kiosk.rehearsal.acting.acting import Acting
from kiosk.rehearsal.acting.option import ActChoice, ActChoices, ActScale

ACTINGS: Mapping[str, Acting[Any, Any]] = MappingProxyType(
    {
        Choice.kind: ActChoice(),
        Choices.kind: ActChoices(),
        Scale.kind: ActScale(),
    }
)
"""By kind."""


def acting(question: Question) -> Acting[Any, Any]:
    """How `question` is answered."""
    return ACTINGS[question.kind]
