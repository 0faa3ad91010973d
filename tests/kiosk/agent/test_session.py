"""Every room of the agent's side, every touch: total, behind the PIN, and gone afterwards."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from consultation.frozen import Frozen, replace
from kiosk.agent.facts import Content, Facts
from kiosk.agent.samples import FACTS, STICK, samples
from kiosk.agent.session import LOCKED, ROOMS, Session
from kiosk.agent.wishes import (
    ChoosePin,
    Done,
    Heard,
    Install,
    Join,
    Look,
    Measure,
    Notice,
    Part,
    Release,
    Sound,
    Speak,
    Unlock,
    Wish,
)
from kiosk.moves.after import after, handed
from kiosk.route import Route
from kiosk.view import View
from kiosk.views.pin import DIGIT, PinView
from kiosk.views.spots import SPOTS, SpotsView
from kiosk.visit import AGENT, Phase, Visit
from kiosk.ways_in.keys import Key
from kiosk.words import words_in
from tests.builders import consultation

NO_PIN = replace(FACTS, pin_set=False)
EMPTY = Facts()
SITUATIONS = (
    FACTS,
    NO_PIN,
    EMPTY,
    replace(
        FACTS,
        contents=(
            *FACTS.contents,
            Content(replace(STICK, mount=Path("/two")), (), "refused-damaged"),
        ),
    ),
    replace(FACTS, contents=(Content(replace(STICK, read_only=True), empty=True),), wifi=False),
    replace(FACTS, centre=None, site=None, sites=(), shelf=(), health=None, rehearsing=True),
    replace(FACTS, networks=(), reach=None, language="xx", volume=9, passed={"odd": date.max}),
)
"""Pods as they may be, also ones that changed while nobody looked."""
NOTICES = (None, Notice("refused-damaged", good=False), Notice("refused-failed", good=False))
NAMES = (
    *("room", "back", "read", "enter", "delete", "space", "key", "keys", DIGIT, "install", "take"),
    *("release", "look", "search", "join", "show", "remove", "rehearse", "end", "stand", "begin"),
    *("first", "speak", "play", "passed", "listen-in", "spot", "smaller", "larger", "fits", "off"),
    *("leave", "page", "comfort", "listen", "easy", "letters", "stay", "touch", "language", ""),
)
ODD = (
    *(
        "",
        "0",
        "1",
        "99",
        "-1",
        "²",
        "٣",
        "9" * 30,
        "nan",
        "inf",
        "-inf",
        "1e999",
        "1.5",
        "/",
        "a/b",
    ),
    *("fr", "fr-x-easy", "xx", "square", "school/5", "louder", "0-0", *ROOMS, *map(str, SPOTS)),
    *("stick//two", "stick/", "password/2", "password/77", "pack/none", "key:a", "A", "é", "\0"),
)
BEFORE_THE_PIN = Look | Unlock | Speak


def route(visit: Visit) -> Route:
    """From any visit to what it sees."""
    return Route(words_in(visit.language), Path)


def offered(thing: object) -> Iterator[str]:
    """Every touch that a view offers, wherever it stands in it."""
    if isinstance(thing, PinView):
        yield from (f"{DIGIT}:{digit}" for digit in range(10))
    if isinstance(thing, SpotsView):
        yield from (f"spot:{spot}" for spot in SPOTS)
    if isinstance(thing, tuple):
        for one in thing:
            yield from offered(one)
    elif isinstance(thing, Frozen):
        for name in thing.__struct_fields__:
            value = getattr(thing, name)
            if name in {"id", "touch"} and isinstance(value, str) and value:
                yield value
            else:
                yield from offered(value)


def visit_of(session: Session) -> Visit:
    """The visit of this agent."""
    return replace(Visit.attract(consultation()), phase=Phase.AGENT, agent=session)


def inside(facts: Facts = FACTS) -> Session:
    """An agent who has told the PIN."""
    return Session(facts=facts, unlocked=True).go("menu")


class AgentMachine(RuleBasedStateMachine):
    """Touches whatever there is and whatever there is not; the office answers anything."""

    visit: Visit
    let_in: bool

    @initialize(facts=st.sampled_from(SITUATIONS))
    def arrive(self, facts: Facts) -> None:
        """Somebody calls the agent's screens."""
        self.visit, self.let_in = visit_of(Session.arrive()), False
        self._hand(Done(facts))

    @property
    def agent(self) -> Session:
        """The agent, as they are now."""
        assert self.visit.agent is not None
        return self.visit.agent

    def _hand(self, thing: object) -> None:
        self.visit = handed(self.visit, AGENT, thing)

    def _touch(self, touch: str) -> None:
        self.visit = after(self.visit, touch)
        if self.visit.agent is None:
            assert self.visit == Visit.attract(consultation())
            self.visit, self.let_in = visit_of(Session.arrive()), False

    @rule(data=st.data())
    def touch_what_is_there(self, data: st.DataObject) -> None:
        """Anything that the screen offers."""
        there = sorted(set(offered(self._view())))
        if there:
            self._touch(data.draw(st.sampled_from(there)))

    @rule(name=st.sampled_from(NAMES), value=st.sampled_from(ODD) | st.text(max_size=6))
    def touch_what_is_not_there(self, name: str, value: str) -> None:
        """Anything else."""
        self._touch(f"{name}:{value}")

    @rule(key=st.sampled_from(Key))
    def press(self, key: Key) -> None:
        """A key, where keys are only looked at."""
        if self.agent.takes_keys:
            self.visit = replace(self.visit, agent=self.agent.pressed(key.value))

    @rule(facts=st.none() | st.sampled_from(SITUATIONS), notice=st.sampled_from(NOTICES))
    def answer(self, facts: Facts | None, notice: Notice | None) -> None:
        """The office is ready: nobody is let in but by it."""
        wish = self.agent.wish
        if wish is None:
            return
        self.let_in |= isinstance(wish, Unlock | ChoosePin) and Done(facts, notice).good
        self._hand(Done(facts, notice))

    @rule()
    def stick(self) -> None:
        """A stick comes or goes."""
        self.visit = replace(self.visit, agent=self.agent.looking())

    @rule(thing=st.sampled_from((Heard(0.5), Part(0.3), object())))
    def tell(self, thing: object) -> None:
        """What is told on the way."""
        self._hand(thing)

    @invariant()
    def nobody_passes_the_lock(self) -> None:
        """Without the PIN there is one room, its language, and nothing to wish for."""
        agent, wish = self.agent, self.agent.wish
        assert agent.unlocked <= self.let_in
        if not self.let_in:
            assert agent.room in LOCKED
            none_set = isinstance(wish, ChoosePin) and not agent.facts.pin_set
            assert wish is None or isinstance(wish, BEFORE_THE_PIN) or none_set

    @invariant()
    def something_is_seen(self) -> None:
        """Every state has a screen."""
        assert isinstance(self._view(), View)

    def _view(self) -> View:
        return route(self.visit).view(self.visit)


TestAgents = AgentMachine.TestCase
TestAgents.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


@pytest.mark.parametrize("room", ROOMS)
def test_back_leads_up(room: str) -> None:
    """From anywhere to the menu, and who has not told the PIN to the lock."""
    session = replace(inside().go(room, "square"), typed="ab")
    for _ in range(3):
        session = session.touched("back", "")
    assert (session.room, session.typed) == ("menu", "")
    locked = Session(facts=FACTS).go(room)
    assert locked.touched("back", "").room == "lock"
    assert Session(facts=NO_PIN).go(room).touched("back", "").room == "pin"


@pytest.mark.parametrize(("name", "session"), list(samples()), ids=lambda one: str(one)[:20])
def test_nothing_remains(name: str, session: Session) -> None:
    """Who leaves, from wherever, leaves a poster that knows nothing of them."""
    visit = replace(visit_of(session), language="ar", page=2, heard="digit:4")
    assert after(visit, "leave") == Visit.attract(consultation())


@pytest.mark.parametrize(
    "wish",
    [Unlock("40718"), ChoosePin("40718"), Join("Mairie", "40718")],
    ids=lambda wish: wish.__class__.__name__,
)
def test_secrets_are_not_written_down(wish: Wish) -> None:
    """Neither what is being typed nor what is asked for stands in what a log might hold."""
    session = replace(inside(), typed="40718", first="40718", wish=wish)
    assert "40718" not in repr(session)
    assert "40718" not in repr(visit_of(session))


def test_the_digits_are_those_that_were_touched() -> None:
    """Four at the least, twelve at the most; the last can be taken away; then they are told."""
    session = Session(facts=FACTS)
    for digit in "407":
        session = session.touched(DIGIT, digit)
    assert session.touched("enter", "").wish is None
    for digit in "99":
        session = session.touched(DIGIT, digit)
    session = session.touched("delete", "").touched("enter", "")
    assert session.wish == Unlock("4079")
    wrong = session.told(Done(FACTS, Notice("pin-wrong", good=False)))
    assert (wrong.typed, wrong.unlocked, wrong.room) == ("", False, "lock")
    right = session.told(Done(FACTS))
    assert (right.typed, right.unlocked, right.room) == ("", True, "menu")
    for _ in range(20):
        wrong = wrong.touched("read", "").touched(DIGIT, "1")
    assert len(wrong.typed) == 12


def test_a_new_pin_is_entered_twice() -> None:
    """Where both differ it begins again, and nothing is asked for."""

    def enter(session: Session, pin: str) -> Session:
        for digit in pin:
            session = session.touched(DIGIT, digit)
        return session.touched("enter", "")

    session = Session.arrive().told(Done(NO_PIN))
    assert session.room == "pin"
    differs = enter(enter(session, "40718"), "40719")
    assert (differs.wish, differs.first, differs.typed) == (None, "", "")
    assert differs.notice == Notice("pin-differs", good=False)
    twice = enter(enter(session, "40718"), "40718")
    assert twice.wish == ChoosePin("40718")
    easy = twice.told(Done(NO_PIN, Notice("pin-too-easy", good=False)))
    assert (easy.room, easy.first, easy.typed, easy.unlocked) == ("pin", "", "", False)
    chosen = twice.told(Done(FACTS, Notice("pin-chosen", good=True)))
    assert (chosen.room, chosen.unlocked, chosen.first) == ("menu", True, "")


def test_a_stick_wipes_no_digits() -> None:
    """Looking at a stick takes nothing of what is being entered, also for the second time."""
    for room in ("lock", "pin", "password", "place"):
        session = replace(inside().go(room, "2"), typed="407", first="4071")
        looked = session.looking().told(Done(EMPTY if room == "lock" else FACTS))
        assert (looked.room, looked.typed, looked.first) == (room, "407", "4071")


def test_a_stick_takes_no_notice_away() -> None:
    """'Pull it out now' stays until it was read: a released stick is gone at once."""
    notice = Notice("stick-released", good=True)
    session = inside().go("stick").wishing(Release("/stick")).told(Done(FACTS, notice))
    looked = session.looking().told(Done(EMPTY))
    assert looked.notice == notice
    assert looked.facts == EMPTY
    assert looked.touched("read", "").notice is None


def test_a_stick_that_comes_while_something_is_done_is_looked_at_afterwards() -> None:
    """The office may have told how it was before, or nothing at all."""
    session = inside().go("sound").touched("play", "")
    assert isinstance(session.wish, Sound)
    told = session.looking()
    assert isinstance(told.wish, Sound)
    assert told.told(Done()).wish == Look()
    assert told.told(Done()).told(Done(FACTS)).wish is None
    assert session.told(Done()).wish is None


def test_a_stick_that_is_gone() -> None:
    """A pack on it cannot be installed any more."""
    session = inside().go("bringing", "square")
    assert session.touched("install", "").wish == Install(str(STICK.mount), "square", 3)
    gone = session.looking().told(Done(replace(FACTS, contents=())))
    assert gone.touched("install", "") == gone


def test_a_second_touch_asks_for_nothing_more() -> None:
    """While something is done no touch counts."""
    session = inside().go("bringing", "square").touched("install", "")
    assert session.touched("install", "") is session
    assert session.touched("back", "") is session
    assert session.touched("room", "menu") is session


def test_the_ruler_measures_panels_that_exist() -> None:
    """Steps have an end, and what is no number measures nothing."""
    session = inside().go("ruler")
    assert session.touched("fits", "5.5").wish == Measure(5.5)
    for name, most in (("larger", 12.0), ("smaller", 2.0)):
        steps = session
        for _ in range(300):
            steps = steps.touched(name, "5.5")
        assert steps.touched("fits", "5.5").wish == Measure(most)
    for odd in ("", "nan", "inf", "-1", "0", "1e9", "five"):
        assert session.touched("fits", odd) == session
        assert session.touched("larger", odd) == session
