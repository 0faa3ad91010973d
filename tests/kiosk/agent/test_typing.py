"""Writing by agents: every letter that a password may hold, each on one key."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from consultation.frozen import replace
from kiosk.agent.samples import FACTS
from kiosk.agent.session import Session
from kiosk.agent.wishes import Join
from kiosk.keyboard.board import FUNCTIONS
from kiosk.moves.after import after
from kiosk.route import Route
from kiosk.views.typing import Key, TypingView
from kiosk.visit import Phase, Visit
from kiosk.words import words_in
from kiosk.words.languages import TONGUES
from tests.builders import consultation

ASCII = "".join(map(chr, range(32, 127)))


def writing(room: str = "password", language: str = "fr") -> Visit:
    """An agent before keys."""
    session = Session(facts=FACTS, unlocked=True, language=language).go(room, "2")
    nobody = Visit.attract(consultation())
    return replace(nobody, phase=Phase.AGENT, agent=session, language=language)


def typed(visit: Visit) -> str:
    """What is written."""
    assert visit.agent is not None
    return visit.agent.typed


def keys(visit: Visit) -> list[Key]:
    """The keys of the page that is seen."""
    view = Route(words_in(visit.language), Path).view(visit)
    assert isinstance(view, TypingView)
    return [key for row in view.boards[0] for key in row]


def pages(visit: Visit) -> list[list[Key]]:
    """The keys page by page, until the first comes again."""
    found = []
    first = keys(visit)
    while not found or keys(visit) != first:
        found.append(keys(visit))
        visit = after(visit, "keys")
    return found


def test_every_letter_of_a_password_can_be_written() -> None:
    """Each key writes its letter, and together they write ASCII 32 to 126 (IEEE 802.11i)."""
    visit, written = writing(), set[str]()
    for page in pages(visit):
        for key in page:
            if key.id in {"keys", "delete"}:
                continue
            letter = typed(after(visit, key.id))
            assert letter == (" " if key.id == "space" else key.label)
            written.add(letter)
    assert written == set(ASCII)


def test_no_key_is_there_twice() -> None:
    """A letter stands on one page, and no function twice on one."""
    found = pages(writing())
    letters = Counter(key.id for page in found for key in page if key.id not in FUNCTIONS)
    assert set(letters.values()) == {1}
    for page in found:
        assert len({key.id for key in page}) == len(page)
        assert {"keys", "delete"} <= {key.id for key in page}


def test_keys_lie_beside_each_other() -> None:
    """None covers another, and none stands outside of the board."""
    for row in (row for visit in (writing(), after(writing(), "keys")) for row in _rows(visit)):
        ends = [(key.column, key.column + key.width) for key in row]
        assert all(left[1] <= right[0] for left, right in pairwise(ends))
        assert ends[-1][1] <= 10


def _rows(visit: Visit) -> list[tuple[Key, ...]]:
    view = Route(words_in(visit.language), Path).view(visit)
    assert isinstance(view, TypingView)
    return [row for rows in view.boards for row in rows]


def test_a_password_is_joined_with() -> None:
    """Eight letters at the least, 63 at the most; the last can be taken away."""
    visit = writing()
    for letter in "Lices-3":
        visit = after(visit, f"key:{letter}")
    short = after(visit, "enter")
    assert short == visit
    visit = after(after(after(visit, "key:6"), "delete"), "key::")
    whole = after(visit, "enter")
    assert whole.agent is not None
    assert whole.agent.wish == Join("Livebox-7A3C", "Lices-3:")
    for _ in range(100):
        visit = after(after(visit, "key:x"), "space")
    assert len(typed(visit)) == 63


@pytest.mark.parametrize("odd", ["", "é", "ab", "\n", "\x7f", "ß", "\0"])
def test_nothing_else_is_written(odd: str) -> None:
    """What stands on no key changes nothing."""
    assert after(writing(), f"key:{odd}") == writing()


@pytest.mark.parametrize("language", [tag for tag, one in TONGUES.items() if one.base is None])
def test_places_are_written_in_every_language(language: str) -> None:
    """Every key of every page writes what stands on it, at most 100 letters."""
    visit = writing("place", language)
    for page in pages(visit):
        for key in page:
            if key.id not in FUNCTIONS:
                assert typed(after(visit, key.id)) == key.id.removeprefix("key:")
    letter = next(key.id for key in keys(visit) if key.id not in FUNCTIONS)
    for _ in range(120):
        visit = after(visit, letter)
    assert len(typed(visit)) == 100
