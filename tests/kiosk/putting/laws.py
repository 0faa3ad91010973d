"""What holds of every draft, whatever was touched; each kind's tests draw touches of its own."""

from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import strategies

from consultation.question import Question
from consultation.step import read_step
from kiosk.putting.kinds import putting
from kiosk.putting.putting import Lot, Sight
from kiosk.view import Frame, View
from kiosk.words import words_in
from tests.kiosk.every import STEPS
from tests.kiosk.way import PICTURES

LOT = Lot("seed")


def question(kind: str, **changes: Any) -> Any:
    """The question of a kind in tests.kiosk.every, with other keys; None takes one away."""
    document = {**STEPS[kind](), **changes}
    kept = {key: value for key, value in document.items() if value is not None}
    return read_step(kept, "step")


GARBAGE = strategies.text(max_size=12) | strategies.sampled_from(
    ["down", "down,0.5", "move,nan,0,1", "up,inf,0,1,1", "-1", "²", "trees:trees", "0x10"]
)


def touches(
    names: Sequence[str], values: Iterable[str]
) -> strategies.SearchStrategy[list[tuple[str, str]]]:
    """Lists of touches: mostly such as mean something, some that mean nothing."""
    known = strategies.tuples(strategies.sampled_from(names), strategies.sampled_from([*values]))
    odd = strategies.tuples(strategies.sampled_from(names) | GARBAGE, GARBAGE)
    return strategies.lists(known | known | odd, max_size=30)


def touched(step: Question, draft: object, *touches: tuple[str, str]) -> object:
    """The draft after one touch after the other."""
    for name, value in touches:
        draft = putting(step).touched(step, draft, name, value, LOT)
    return draft


def assert_lawful(step: Question, draft: object) -> None:
    """A whole draft is accepted as it is, and comes back from its answer."""
    how = putting(step)
    value = how.value(step, draft)
    assert how.may_go_on(step, draft) is (value is not None)
    if value is not None:
        assert step.accept(value) == value
        assert how.begin(step, value, LOT) == draft


def walked(step: Question) -> object:
    """The draft after every touch that brings it nearer to a whole answer."""
    how = putting(step)
    draft = how.begin(step, None, LOT)
    while (touch := how.next_touch(step, draft)) is not None:
        name, _, value = touch.partition(":")
        further = how.touched(step, draft, name, value, LOT)
        assert further != draft
        draft = further
    return draft


def sight(language: str = "en", *lit: str) -> Sight:
    """What views of the tests are worded with."""
    return Sight(words_in(language), lambda name: PICTURES / name, LOT, frozenset(lit))


def seen(
    step: Question, draft: object, page: int = 0, language: str = "en", lit: Sequence[str] = ()
) -> View:
    """What the screen shows of `draft`."""
    frame = Frame("step", "Title", None, (), (), page=page)
    return putting(step).view(step, draft, frame, sight(language, *lit))
