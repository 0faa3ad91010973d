"""Scales on every panel: all points side by side, so that their order is seen at once."""

from pathlib import Path

import pytest

from consultation.question import Question
from consultation.questions.scale import Scale
from kiosk.moves.after import after
from kiosk.panel import KNOWN, Panel
from kiosk.part import Target
from kiosk.route import Route
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Visit
from kiosk.words import LANGUAGES, words_in
from tests.builders import consultation, in_language, words


def scales() -> list[dict[str, object]]:
    """A scale of every shape and number of points."""
    return [
        {
            "kind": "scale",
            "id": f"{shape}-{points}",
            "words": words("Et la nuit ?", "And at night?", "وفي الليل؟"),
            "points": points,
            "shape": shape,
        }
        for shape in ("faces", "agreement")
        for points in (3, 5)
    ]


@pytest.mark.parametrize("size", KNOWN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_scales_stand_in_one_row(
    typesetter: Typesetter, size: tuple[int, int], language: str
) -> None:
    """No scale is cut into pages, and its points stand on one line in their order."""
    asked = in_language(consultation(steps=scales()), language)
    panel, said = Panel(*size, KNOWN[size]), words_in(language)
    desk = Desk(panel, typesetter, language, said.right_to_left)
    visit = after(after(Visit.attract(asked), f"language:{language}"), "forward")
    for question in asked.questions:
        view = Route(said, Path).view(visit)
        places = [
            part.rect
            for part in lay_out(view, desk)
            if isinstance(part, Target) and part.id.startswith("choose:")
        ]
        assert len(places) == len(cells(question))
        assert len({place.y for place in places}) == 1
        order = [place.x for place in places]
        assert order == sorted(order, reverse=said.right_to_left)
        visit = after(visit, "skip")


def cells(question: Question) -> tuple[str, ...]:
    """The points of a scale."""
    assert isinstance(question, Scale)
    return question.cells()
