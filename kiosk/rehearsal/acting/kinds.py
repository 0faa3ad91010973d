"""The one list of how kinds are answered by simulated residents."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from consultation.question import Question
from consultation.questions.budget import Budget
from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.compare import Compare
from consultation.questions.drawing import Drawing
from consultation.questions.number import Number
from consultation.questions.opinions import Opinions
from consultation.questions.pairs import Pairs
from consultation.questions.place import Place
from consultation.questions.points import Points
from consultation.questions.ranking import Ranking
from consultation.questions.scale import Scale
from consultation.questions.voice import Voice
from consultation.questions.words import Words
from kiosk.rehearsal.acting.acting import Acting
from kiosk.rehearsal.acting.budget import ActBudget
from kiosk.rehearsal.acting.drawing import ActDrawing
from kiosk.rehearsal.acting.number import ActNumber
from kiosk.rehearsal.acting.option import ActChoice, ActChoices, ActCompare, ActScale
from kiosk.rehearsal.acting.place import ActPlace
from kiosk.rehearsal.acting.points import ActPoints
from kiosk.rehearsal.acting.ranking import ActRanking
from kiosk.rehearsal.acting.voice import ActVoice
from kiosk.rehearsal.acting.votes import ActOpinions, ActPairs
from kiosk.rehearsal.acting.words import ActWords

ACTINGS: Mapping[str, Acting[Any, Any]] = MappingProxyType(
    {
        Choice.kind: ActChoice(),
        Choices.kind: ActChoices(),
        Scale.kind: ActScale(),
        Place.kind: ActPlace(),
        Drawing.kind: ActDrawing(),
        Words.kind: ActWords(),
        Voice.kind: ActVoice(),
        Ranking.kind: ActRanking(),
        Number.kind: ActNumber(),
        Points.kind: ActPoints(),
        Budget.kind: ActBudget(),
        Pairs.kind: ActPairs(),
        Opinions.kind: ActOpinions(),
        Compare.kind: ActCompare(),
    }
)
"""By kind."""


def acting(question: Question) -> Acting[Any, Any]:
    """How `question` is answered."""
    return ACTINGS[question.kind]
