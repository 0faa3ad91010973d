"""Authors hear of words that no screen holds, and residents still reach every tile."""

import pytest

from consultation.consultation import Consultation
from consultation.frozen import replace
from consultation.option import Option
from consultation.questions.choice import Choice
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.part import Target
from kiosk.room import Crowded, crowded
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Visit
from tests.kiosk.way import consultations, route

SMALLEST = Panel.named("800x480")
ENDLESS = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"
LONG = " ".join(["une question que personne ne lit jusqu’au bout"] * 8)


def first_choice(consultation: Consultation) -> Choice:
    """The first question of one tile among several."""
    return next(step for step in consultation.questions if isinstance(step, Choice))


def changed(consultation: Consultation, choice: Choice) -> Consultation:
    """The consultation with `choice` in the place of the one with its id."""
    steps = [choice if step.id == choice.id else step for step in consultation.steps]
    return replace(consultation, steps=tuple(steps))


def labelled(option: Option, label: str) -> Option:
    """The option with this label in every language."""
    return replace(option, label=dict.fromkeys(option.label, label))


def with_long_title() -> Consultation:
    """A question of eight times too many words."""
    consultation = consultations()[0]
    choice = first_choice(consultation)
    return changed(consultation, replace(choice, words=dict.fromkeys(choice.words, LONG)))


def with_endless_label() -> Consultation:
    """An option whose label is one word that no tile is wide enough for."""
    consultation = consultations()[0]
    choice = first_choice(consultation)
    options = (labelled(choice.options[0], ENDLESS * 2), *choice.options[1:])
    return changed(consultation, replace(choice, options=options))


def desk(typesetter: Typesetter) -> Desk:
    """The smallest panel's."""
    return Desk(SMALLEST, typesetter, "fr", right_to_left=False)


@pytest.mark.parametrize("consultation", consultations(), ids=lambda one: one.id)
def test_our_own_have_room(consultation: Consultation, typesetter: Typesetter) -> None:
    """Nothing is said of consultations whose words are as short as they should be."""
    assert not list(crowded(consultation, route("fr"), desk(typesetter)))


@pytest.mark.parametrize("make", [with_long_title, with_endless_label])
def test_the_step_is_named(make: object, typesetter: Typesetter) -> None:
    """What is too long is told with its step."""
    assert callable(make)
    consultation = make()
    found = list(crowded(consultation, route("fr"), desk(typesetter)))
    assert first_choice(consultation).id in [one.step for one in found]


def test_the_longest_is_quoted(typesetter: Typesetter) -> None:
    """The sentence to begin with is the longest."""
    consultation = with_long_title()
    found = crowded(consultation, route("fr"), desk(typesetter))
    assert Crowded(first_choice(consultation).id, LONG) in list(found)


@pytest.mark.parametrize("make", [with_long_title, with_endless_label])
def test_every_tile_is_reached_all_the_same(make: object, typesetter: Typesetter) -> None:
    """A pack that was built in spite of the warning can be answered: no page is a turner alone."""
    assert callable(make)
    consultation = make()
    choice = first_choice(consultation)
    visit = after(after(Visit(consultation, "fr"), "language:fr"), "forward")
    while visit.step is not None and visit.step.id != choice.id:
        visit = after(visit, "skip")
    met: set[str] = set()
    pages, turned = {0}, {0}
    while pages:
        page = replace(visit, page=pages.pop())
        for part in lay_out(route("fr").view(page), desk(typesetter)):
            if isinstance(part, Target):
                met.add(part.id)
                if part.id.startswith("page:"):
                    number = int(part.id.removeprefix("page:"))
                    pages |= {number} - turned
                    turned.add(number)
    assert {f"choose:{option.id}" for option in choice.options} <= met
