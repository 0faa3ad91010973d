"""The one list of how kinds are put; a kind that is not in it cannot be met."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from consultation.cards.arguments import Arguments
from consultation.cards.calendar import Calendar
from consultation.cards.photo import Photo
from consultation.cards.quiz import Quiz
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
from consultation.questions.words import Words
from consultation.step import Card, Step
from kiosk.putting.arguments import PutArguments
from kiosk.putting.calendar import PutCalendar
from kiosk.putting.card import PutCard
from kiosk.putting.choice import PutChoice
from kiosk.putting.choices import PutChoices
from kiosk.putting.compare import PutCompare
from kiosk.putting.drawing import PutDrawing
from kiosk.putting.number import PutNumber
from kiosk.putting.opinions import PutOpinions
from kiosk.putting.pairs import PutPairs
from kiosk.putting.photo import PutPhoto
from kiosk.putting.place import PutPlace
from kiosk.putting.points import PutPoints
from kiosk.putting.putting import Putting
from kiosk.putting.quiz import PutQuiz
from kiosk.putting.ranking import PutRanking
from kiosk.putting.scale import PutScale
from kiosk.putting.words import PutWords

PUTTINGS: Mapping[str, Putting[Any, Any]] = MappingProxyType(
    {
        Card.kind: PutCard(),
        Choice.kind: PutChoice(),
        Choices.kind: PutChoices(),
        Scale.kind: PutScale(),
        Ranking.kind: PutRanking(),
        Number.kind: PutNumber(),
        Points.kind: PutPoints(),
        Pairs.kind: PutPairs(),
        Opinions.kind: PutOpinions(),
        Compare.kind: PutCompare(),
        Arguments.kind: PutArguments(),
        Photo.kind: PutPhoto(),
        Calendar.kind: PutCalendar(),
        Quiz.kind: PutQuiz(),
        Place.kind: PutPlace(),
        Drawing.kind: PutDrawing(),
        Words.kind: PutWords(),
    }
)
"""By kind."""


def putting(step: Step) -> Putting[Any, Any]:
    """How `step` is put."""
    return PUTTINGS[step.kind]
