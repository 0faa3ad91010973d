"""What agents' screens say of themselves: enough for whoever does not see, and no secret."""

from pathlib import Path

import pytest

from consultation.frozen import replace
from kiosk.agent.samples import FACTS
from kiosk.agent.session import ROOMS, Session
from kiosk.agent.words import agent_words_in
from kiosk.comfort import Comfort
from kiosk.route import Route
from kiosk.visit import Phase, Visit
from kiosk.words import words_in
from tests.builders import consultation

W, SAY = words_in("en"), agent_words_in("en")
SECRETS = ("lock", "pin", "password")
"""The rooms in which something is entered that nobody else has to know."""


def said(session: Session, comfort: Comfort | None = None) -> list[str]:
    """All that is said of a screen in English."""
    nobody = replace(Visit.attract(consultation()), language="en", phase=Phase.AGENT)
    visit = replace(nobody, agent=session, comfort=comfort or Comfort(listening=True))
    return [say.text for say in Route(W, Path).view(visit).sentences()]


def inside(room: str, **parts: object) -> Session:
    """An agent in a room."""
    subject = "2" if room == "password" else ""
    session = Session(FACTS, room=room, unlocked=True, subject=subject)
    return replace(session, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_says_what_it_is(room: str) -> None:
    """At least a title and one thing more, none of them empty."""
    told = said(inside(room))
    assert len(told) > 1
    assert all(text.strip() for text in told)


@pytest.mark.parametrize("room", SECRETS)
def test_secrets_are_counted(room: str) -> None:
    """Whatever was entered, as many letters sound the same."""
    one, other = (said(inside(room, typed=typed)) for typed in ("40718222", "99999999"))
    assert one == other
    assert one[-1] in {SAY("digits-entered", count=8), SAY("letters-entered", count=8)}
    assert said(inside(room, typed="4071822")) != one


@pytest.mark.parametrize("room", ROOMS)
def test_others_are_thought_of_where_there_are_secrets(room: str) -> None:
    """There alone, and not with headphones or where nothing is said."""
    warning = SAY("heard-by-others")
    assert (warning in said(inside(room))) is (room in SECRETS)
    assert warning not in said(inside(room), Comfort().plugged())
    assert warning not in said(inside(room), Comfort())


def test_how_loud_is_said() -> None:
    """By how many steps residents begin louder."""
    told = said(inside("defaults", facts=replace(FACTS, volume=2)))
    assert told[told.index(W("louder")) + 1] == "2"


def test_a_row_says_how_it_is() -> None:
    """What is ticked, and what needs a look."""
    told = said(inside("checklist"))
    assert f"{SAY('check-pin')}, {SAY('state-good')}" in told
    assert f"{SAY('check-rehearsal')}, {SAY('state-care')}" in told


def test_keys_that_were_pressed_are_said() -> None:
    """In the test of the keypad."""
    told = said(inside("keypad", seen=frozenset({"left"})))
    assert f"{W('keys-left')}, {SAY('state-good')}" in told
    assert W("keys-right") in told
