"""A field agent at the real window: called, let in, shown sticks, and gone without a trace."""

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest
from kivy.clock import Clock

from consultation.frozen import replace
from kiosk import preferences
from kiosk.agent.facts import Content, Facts
from kiosk.agent.office import Office
from kiosk.agent.rooms.stick import FORMATS
from kiosk.agent.samples import FACTS
from kiosk.agent.session import Session
from kiosk.agent.share import Tell
from kiosk.agent.wishes import (
    ChoosePin,
    Done,
    Install,
    Listen,
    Look,
    Notice,
    Part,
    Pass,
    PowerOff,
    Sound,
    Unlock,
    Wish,
)
from kiosk.agent.words import agent_words_in
from kiosk.attending.officer import Officer
from kiosk.comfort import Size, Way
from kiosk.handoff import ThreadHandoff
from kiosk.hearing.echo import SilentEcho
from kiosk.hearing.microphone import SimulatedMicrophone
from kiosk.idle import COUNTDOWN, LIMIT_PATIENT
from kiosk.machine.simulated import SimulatedMachine
from kiosk.part import Target
from kiosk.rehearsal.pressing import FINGERS
from kiosk.rehearsal.tone import waveform
from kiosk.rehearsal.touch import Touch
from kiosk.speech.speaker import SilentSpeaker
from kiosk.views.calm import CalmView
from kiosk.visit import Phase, Visit
from kiosk.ways_in.corners import RESTS
from kiosk.ways_in.keys import Key
from kiosk.ways_in.slots import SETTLES
from tests.kiosk.agent.pod import Pod, Town
from tests.window.stage import Stage
from tests.window.test_ways_in import press

PIN = "40718"
Open = Callable[..., Stage]
T = TypeVar("T")


class Clerk:
    """An office that does everything at once, as far as the sticks that are plugged in allow."""

    def __init__(self, machine: SimulatedMachine) -> None:
        self.machine, self.asked = machine, list[Wish]()
        self.goes_on = threading.Event()
        self.goes_on.set()
        self.fails = False
        self.shares: tuple[float, ...] = ()
        """How much of each wish is told to be done."""

    @property
    def facts(self) -> Facts:
        """What is so."""
        (sample,) = FACTS.contents
        contents = (Content(stick, sample.brings) for stick in self.machine.sticks.here())
        return replace(FACTS, contents=tuple(contents))

    def do(self, wish: Wish, tell: Tell) -> Done:
        """Wait until it may go on, then say that it was done."""
        self.asked.append(wish)
        for share in self.shares:
            tell(share)
        assert self.goes_on.wait(60)
        if self.fails:
            raise RuntimeError("nobody expected this")
        match wish:
            case Unlock(pin) if pin != PIN:
                return Done(self.facts, Notice("pin-wrong", good=False))
            case Install():
                return Done(
                    self.facts, Notice("installed", good=True, filled={"title": "La place"})
                )
        return Done(self.facts)


class Pods:
    """A stage on which agents are served."""

    def __init__(self, open_stage: Open, place: Path) -> None:
        self.machine = SimulatedMachine(place / "media")
        self.clerk = Clerk(self.machine)
        self.place = place
        self._open_stage, self._handoffs = open_stage, list[ThreadHandoff]()
        self.stage: Stage

    def open(self, office: Office | None = None, longest: float = 60.0, **parts: object) -> Stage:
        """A kiosk on its poster; an agent's wishes are `office`'s."""
        speaker: Any = parts.setdefault("speaker", SilentSpeaker())
        serves: Office = office or self.clerk

        def officer(hand: Callable[[str, object], None]) -> Officer:
            microphone = SimulatedMicrophone(self._handoff(), waveform(), pace=20)
            return Officer(
                hand, lambda: serves, self._handoff(), speaker, microphone, SilentEcho(), longest
            )

        self.stage = self._open_stage(attendants=(officer,), sticks=self.machine.sticks, **parts)
        self.stage.clock.pass_by(SETTLES + 1)
        return self.stage

    def _handoff(self) -> ThreadHandoff:
        made = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
        self._handoffs.append(made)
        return made

    def close(self) -> None:
        """End every thread."""
        self.clerk.goes_on.set()
        for handoff in self._handoffs:
            handoff.close()

    # What an agent does.

    @property
    def visit(self) -> Visit:
        """What the kiosk knows."""
        visit: Visit = self.stage.kiosk.visit
        return visit

    @property
    def agent(self) -> Session:
        """The agent who is there."""
        assert self.visit.agent is not None
        return self.visit.agent

    def rest(self) -> None:
        """Wait until nothing is asked for any more."""
        self.stage.until(lambda: self.visit.agent is None or self.visit.agent.wish is None)
        self.stage.frames(2)

    def touch(self, *starts: str) -> None:
        """Touch one thing after the other, on whichever page each is."""
        for start in starts:
            for _ in range(9):
                if self.stage.finger.target(start) is not None:
                    break
                self.stage.touch("page:")
            self.stage.touch(start)
            self.rest()

    def call(self) -> None:
        """Stand before the lock."""
        self.stage.kiosk.call_agent()
        self.rest()

    def come_in(self) -> None:
        """Tell the PIN."""
        self.call()
        self.touch(*(f"digit:{digit}" for digit in PIN), "enter")
        assert self.agent.room == "menu"

    def plug(self, name: str = "A") -> None:
        """A stick."""
        self.machine.sticks.plug(name, self.place / name)
        self.stage.wait(0.1)
        self.rest()

    def pull(self, name: str = "A") -> None:
        """No stick."""
        self.machine.sticks.pull(name)
        self.stage.wait(0.1)
        self.rest()

    def answer(self) -> None:
        """Be a resident in the middle of answering."""
        self.stage.touch("touch", "language:fr", "forward", "forward", "choose:trees")
        assert self.visit.chosen() == ("trees",)

    @property
    def targets(self) -> set[str]:
        """What can be touched."""
        return {part.id for part in self.stage.kiosk.pane.screen.parts if isinstance(part, Target)}


@pytest.fixture
def pods(open_stage: Open, tmp_path: Path) -> Iterator[Pods]:
    """A stage on which agents are served."""
    pods = Pods(open_stage, tmp_path)
    yield pods
    pods.close()


@pytest.fixture
def pod(pods: Pods) -> Pods:
    """The same, open."""
    pods.open()
    return pods


# Called.


def corners(stage: Stage, *places: tuple[float, float]) -> list[Touch]:
    """Fingers that come down, as parts of the panel from the top left."""
    fingers = []
    for number, (x, y) in enumerate(places):
        touch = Touch(x * (stage.window.width - 1), y * (stage.window.height - 1), number)
        touch.down()
        fingers.append(touch)
    stage.frames()
    return fingers


LEFT, RIGHT, MIDDLE = (0.02, 0.03), (0.98, 0.03), (0.5, 0.5)


def lift(stage: Stage, fingers: list[Touch]) -> None:
    """They leave."""
    for finger in fingers:
        finger.up()
    stage.frames(2)


def test_two_fingers_in_the_corners_call_the_lock(pod: Pods) -> None:
    """After two seconds, once; lifting them touches nothing on it."""
    fingers = corners(pod.stage, LEFT, RIGHT)
    pod.stage.wait(RESTS - 0.1)
    assert pod.visit.phase is Phase.ATTRACT
    pod.stage.wait(0.2)
    pod.rest()
    assert (pod.visit.phase, pod.agent.room) == (Phase.AGENT, "lock")
    lift(pod.stage, fingers)
    pod.rest()
    assert (pod.agent.room, pod.agent.typed) == ("lock", "")
    pod.touch("leave")
    pod.stage.wait(RESTS + 1)
    assert pod.visit.phase is Phase.ATTRACT


@pytest.mark.parametrize(
    "places", [(LEFT,), (RIGHT,), (LEFT, LEFT), (LEFT, MIDDLE), ((0.02, 0.97), (0.98, 0.97))]
)
def test_other_fingers_call_nobody(pod: Pods, places: tuple[tuple[float, float], ...]) -> None:
    """One, two in one corner, one beside, and both at the bottom."""
    fingers = corners(pod.stage, *places)
    pod.stage.wait(RESTS + 5)
    assert pod.visit.agent is None
    lift(pod.stage, fingers)


def test_a_finger_that_was_lifted_begins_anew(pod: Pods) -> None:
    """Both have to rest at the same time, for as long as that."""
    left, right = corners(pod.stage, LEFT, RIGHT)
    pod.stage.wait(RESTS - 0.5)
    right.up()
    pod.stage.wait(1)
    assert pod.visit.agent is None
    (again,) = corners(pod.stage, RIGHT)
    pod.stage.wait(RESTS - 0.5)
    assert pod.visit.agent is None
    pod.stage.wait(1)
    assert pod.visit.agent is not None
    lift(pod.stage, [left, again])


def test_a_finger_that_slides_out_rests_no_longer(pod: Pods) -> None:
    """Also when it comes back: who only passes by is nobody."""
    fingers = corners(pod.stage, LEFT, RIGHT)
    width, height = pod.stage.window.width, pod.stage.window.height
    fingers[0].lead(width * 0.03, height * 0.04)
    pod.stage.wait(1)
    fingers[0].lead(width * 0.5, height * 0.5)
    fingers[0].lead(width * 0.02, height * 0.03)
    pod.stage.wait(RESTS + 1)
    assert pod.visit.agent is None
    lift(pod.stage, fingers)


def test_a_finger_that_trembles_rests(pod: Pods) -> None:
    """Within its corner."""
    fingers = corners(pod.stage, LEFT, RIGHT)
    for step in (0.03, 0.01, 0.04):
        fingers[1].lead(pod.stage.window.width * (1 - step), 9)
    pod.stage.wait(RESTS + 0.1)
    assert pod.visit.agent is not None
    lift(pod.stage, fingers)


def test_nobody_is_called_while_somebody_answers(pod: Pods) -> None:
    """Neither by fingers, nor by the key, nor by a stick; what was answered stays."""
    pod.answer()
    before = pod.visit
    fingers = corners(pod.stage, LEFT, RIGHT)
    pod.stage.wait(RESTS + 1)
    lift(pod.stage, fingers)
    press(pod.stage, Key.AGENT)
    pod.machine.sticks.plug("A", pod.place / "A")
    pod.stage.wait(1)
    assert pod.visit.agent is None
    assert pod.visit.participation == before.participation
    assert pod.visit.chosen() == ("trees",)
    pod.stage.touch("comfort")
    press(pod.stage, Key.AGENT)
    pod.machine.sticks.plug("B", pod.place / "B")
    pod.stage.wait(1)
    pod.stage.touch("back")
    assert pod.visit.chosen() == ("trees",)


def test_the_key_calls(pod: Pods) -> None:
    """F10, at the poster; at 'still there?' it only says yes."""
    press(pod.stage, Key.AGENT)
    pod.rest()
    assert pod.agent.room == "lock"
    pod.touch("leave")
    pod.stage.touch("touch")
    pod.stage.wait(35)
    assert pod.visit.still_there
    press(pod.stage, Key.AGENT)
    assert (pod.visit.phase, pod.visit.still_there) == (Phase.LANGUAGE, False)


def test_a_stick_calls(pod: Pods) -> None:
    """At the poster, when it is plugged in; not when it is pulled, and not for ever."""
    pod.plug()
    assert pod.agent.room == "lock"
    assert [content.stick.name for content in pod.agent.facts.contents] == ["A"]
    pod.touch("leave")
    pod.stage.wait(1)
    assert pod.visit.agent is None
    pod.pull()
    assert pod.visit.agent is None


def test_sticks_that_were_there_call_nobody(pods: Pods) -> None:
    """Those that are found just after a start."""
    pods.machine.sticks.plug("A", pods.place / "A")
    stage = pods.open()
    stage.clock.seconds = 1.0
    pods.machine.sticks.plug("B", pods.place / "B")
    stage.wait(0.1)
    assert pods.visit.agent is None


# Let in, and gone.


def test_only_the_pin_lets_in(pod: Pods) -> None:
    """A wrong one is told, and forgotten; digits may follow each other quickly, and be the same."""
    pod.call()
    for digit in "4400":
        for _ in pod.stage.finger.touch(f"digit:{digit}", pause=0.25):
            pod.stage.frames()
    assert pod.agent.typed == "4400"
    pod.touch("enter")
    assert pod.agent.notice == Notice("pin-wrong", good=False)
    pod.touch("read")
    assert (pod.agent.room, pod.agent.typed, pod.agent.unlocked) == ("lock", "", False)
    pod.touch(*(f"digit:{digit}" for digit in PIN), "enter")
    assert (pod.agent.room, pod.agent.unlocked) == ("menu", True)


def test_nobody_there(pod: Pods) -> None:
    """Agents are asked after two minutes; without an answer the pod is locked again."""
    pod.come_in()
    pod.touch("room:health")
    pod.stage.wait(LIMIT_PATIENT - 2)
    assert not pod.visit.still_there
    pod.stage.wait(3)
    assert pod.visit.still_there
    pod.stage.touch("stay")
    assert (pod.agent.room, pod.agent.unlocked) == ("health", True)
    pod.stage.wait(LIMIT_PATIENT + 1)
    pod.stage.wait(COUNTDOWN)
    assert pod.visit.phase is Phase.ATTRACT
    assert pod.visit.agent is None
    pod.call()
    assert (pod.agent.room, pod.agent.unlocked) == ("lock", False)


def test_the_lock_waits_as_long(pod: Pods) -> None:
    """Also who has only called, and looks for the PIN."""
    pod.call()
    pod.stage.wait(LIMIT_PATIENT - 2)
    assert not pod.visit.still_there
    assert pod.agent.room == "lock"


def test_the_language_goes_with_the_agent(pod: Pods) -> None:
    """One that the pack does not speak: the next resident meets the pack's own."""
    pod.come_in()
    pod.touch("room:language", "speak:pl")
    assert (pod.visit.language, pod.agent.room) == ("pl", "menu")
    pod.touch("comfort")
    assert pod.visit.phase is Phase.COMFORT
    pod.touch("back", "leave")
    assert pod.visit.language == pod.stage.kiosk.pack.consultation.languages[0]
    assert pod.visit.agent is None


def test_comfort_works_there(pod: Pods) -> None:
    """Settings are those of the agent: on every room, and gone with them."""
    pod.come_in()
    pod.touch("room:tests", "comfort")
    pod.touch("letters:largest", "contrast:high", "back")
    assert (pod.visit.phase, pod.agent.room) == (Phase.AGENT, "tests")
    assert pod.visit.comfort.size is Size.LARGEST
    pod.touch("room:keypad", "back", "back", "leave")
    assert pod.visit.comfort == Visit.attract(pod.stage.kiosk.pack.consultation).comfort


def test_no_log_knows_what_was_typed(pod: Pods, caplog: pytest.LogCaptureFixture) -> None:
    """By ear and by keys too, where what is pointed out is spoken."""
    with caplog.at_level(logging.DEBUG):
        pod.call()
        finger = FINGERS[Way.KEYPAD](pod.stage.kiosk, pod.stage.clock, Random(1))
        for start in (*(f"digit:{digit}" for digit in PIN), "enter"):
            for _ in finger.touch(start):
                pod.stage.frames()
        pod.rest()
        assert pod.agent.unlocked
        pod.touch("room:wifi", "join:2", "key:h", "key:u", "back")
    told = [record.getMessage() for record in caplog.records if record.name.startswith("kiosk")]
    assert told == []
    assert not pod.visit.unheard


# Sticks come and go.

ROOMS = (
    *(("room:stick",), ("room:stick", "room:bringing/"), ("room:packs",)),
    *(("room:packs", "room:pack/"), ("room:answers",), ("room:site",), ("room:wifi",)),
    *(("room:site", "room:place"), ("room:wifi", "join:2"), ("room:tests",), ("room:health",)),
    *(("room:checklist",), ("room:defaults",), ("room:pin",), ("room:power",), ("room:language",)),
    *(("room:tests", f"room:{test}") for test in ("sound", "microphone", "touch", "keypad")),
    ("room:tests", "room:ruler"),
)


def test_a_stick_is_pulled_wherever_one_is(pod: Pods) -> None:
    """Each room goes on, knows that it is gone, and leads back."""
    pod.come_in()
    for way in ROOMS:
        pod.plug()
        pod.touch(*way)
        room = pod.agent.room
        assert room == way[-1].removeprefix("room:").strip("/") or "join" in way[-1]
        pod.pull()
        assert (pod.visit.phase, pod.agent.room) == (Phase.AGENT, room)
        assert not pod.agent.facts.contents
        assert not pod.targets & {"install", "take", "release"}
        for _ in way:
            pod.touch("back")
        assert pod.agent.room == "menu"


def test_a_stick_at_the_lock(pod: Pods) -> None:
    """It comes and goes while the PIN is entered, and no digit is lost."""
    pod.call()
    pod.touch("digit:4", "digit:0")
    pod.plug()
    pod.touch("digit:7")
    pod.pull()
    pod.touch("digit:1", "digit:8", "enter")
    assert pod.agent.unlocked


def test_a_stick_while_something_is_done(pod: Pods) -> None:
    """It is there once that is over."""
    pod.come_in()
    pod.touch("room:tests", "room:sound")
    pod.stage.touch("play")
    assert isinstance(pod.agent.wish, Sound)
    pod.machine.sticks.plug("A", pod.place / "A")
    pod.stage.wait(0.1)
    assert isinstance(pod.agent.wish, Sound)
    pod.stage.until(lambda: len(pod.agent.facts.contents) == 1)


def test_a_stick_that_cannot_be_read(pods: Pods, tmp_path: Path) -> None:
    """It calls as any stick does, says what is wrong with it, and offers only the way back."""
    real = Pod(tmp_path / "pod", Town(tmp_path / "town"))
    real.do(ChoosePin(PIN))
    pods.machine = real.machine
    stage = pods.open(real.office)
    real.machine.sticks.plug("sda", tmp_path / "ntfs", readable=False)
    stage.wait(0.1)
    pods.rest()
    assert pods.agent.room == "lock"
    pods.touch(*(f"digit:{digit}" for digit in PIN), "enter", "room:stick")
    sentences = [say.text for say in stage.kiosk.scene.view.sentences()]
    told = agent_words_in(pods.visit.language)("stick-unreadable", **FORMATS)
    assert told in sentences
    assert not pods.targets & {"take", "release", "install"}
    real.machine.sticks.pull("sda")
    stage.wait(0.1)
    pods.rest()
    sentences = [say.text for say in stage.kiosk.scene.view.sentences()]
    assert told not in sentences
    real.close()


# While something is done.


def test_how_much_is_done(pod: Pods) -> None:
    """It is seen while one waits, never less than before; what comes too late is dropped."""
    pod.come_in()
    pod.plug()
    pod.touch("room:stick", "room:bringing/")
    pod.clerk.goes_on.clear()
    pod.clerk.shares = (0.1, 0.42, 0.3)
    pod.stage.touch("install")
    pod.stage.until(lambda: pod.agent.part > 0.4)
    pod.stage.frames(10)
    assert pod.agent.part == 0.42
    view = pod.stage.kiosk.scene.view
    assert isinstance(view, CalmView)
    assert (view.done, view.told) == (0.42, agent_words_in(pod.visit.language)("percent", count=42))
    pod.clerk.goes_on.set()
    pod.rest()
    assert pod.agent.notice is not None
    pod.clerk.shares = ()
    pod.touch("read", "back", "room:stick")
    assert (pod.agent.part, pod.agent.room) == (0.0, "stick")


class Held:
    """Jobs that are done when a test says so."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def run(
        self, job: Callable[[], T], then: Callable[[T], None], fail: Callable[[Exception], None]
    ) -> None:
        """Keep it."""
        self.jobs.append(lambda: then(job()))

    def back(self, job: Callable[[], None]) -> None:
        """Run it: it is the screen's thread that does the jobs."""
        job()

    def close(self) -> None:
        """There is nothing to wait for."""


def test_a_share_for_nobody(pod: Pods) -> None:
    """An agent who has left meanwhile, and the next one, hear nothing of it."""
    handed: list[object] = []
    held = Held()
    microphone = SimulatedMicrophone(held, waveform(), pace=20)
    officer = Officer(
        lambda _id, thing: handed.append(thing),
        lambda: pod.clerk,
        held,
        SilentSpeaker(),
        microphone,
        SilentEcho(),
    )
    nobody = pod.visit
    first, second = (
        replace(nobody, phase=Phase.AGENT, agent=Session(unlocked=True, wish=wish))
        for wish in (Install("/one", "square", 1), Install("/one", "square", 1))
    )
    for before, now in ((nobody, first), (first, nobody), (nobody, second)):
        officer.attend(before, now)
    for share, job in zip((0.9, 0.4), held.jobs, strict=True):
        pod.clerk.shares = (share,)
        job()
    assert handed[0] == Part(0.4)
    assert [type(thing) for thing in handed] == [Part, Done]
    assert not officer.busy


# By keys alone.


@pytest.mark.parametrize("way", [Way.KEYPAD, Way.ONE_SWITCH, Way.TWO_SWITCH])
def test_a_whole_visit_by_keys(pods: Pods, way: Way, tmp_path: Path) -> None:
    """From the lock to an installed pack, without a finger on the screen."""
    town = Town(tmp_path / "town")
    town.publish(1)
    real = Pod(tmp_path / "pod", town)
    real.do(ChoosePin(PIN))
    pods.machine = real.machine
    stage = pods.open(real.office)
    press(stage, Key.AGENT)
    pods.rest()
    real.plug(town.stick("stick"))
    stage.wait(0.1)
    pods.rest()
    finger = FINGERS[way](stage.kiosk, stage.clock, Random(1))
    press(stage, {Way.ONE_SWITCH: Key.SWITCH, Way.TWO_SWITCH: Key.SELECT}.get(way, Key.RIGHT))
    for start in (*(f"digit:{digit}" for digit in PIN), "enter", "room:stick", "room:bringing"):
        for _ in finger.touch(start):
            stage.frames()
        pods.rest()
    for start in ("install", "read"):
        for _ in finger.touch(start):
            stage.frames()
        pods.rest()
    assert real.shows == "square/1"
    assert pods.agent.room == "stick"
    real.close()


def test_the_keypad_is_tried(pod: Pods) -> None:
    """All nine keys are looked at, and none does what it does elsewhere."""
    pod.come_in()
    pod.touch("room:tests", "room:keypad")
    keys = [key for key in Key if key not in {Key.AGENT, Key.SWITCH}]
    assert len(keys) == 9
    before = pod.visit.comfort
    for key in (Key.SWITCH, *keys[:-1], keys[0]):
        press(pod.stage, key)
    assert pod.agent.seen == {key.value for key in keys[:-1]}
    assert (pod.agent.room, pod.visit.phase, pod.visit.comfort) == ("keypad", Phase.AGENT, before)
    press(pod.stage, keys[-1])
    pod.rest()
    assert pod.agent.room == "tests"
    assert pod.clerk.asked[-1] == Pass("keypad")


# The other tests of what residents need.


def test_the_panel_is_touched_everywhere(pod: Pods) -> None:
    """Every spot once; the way out stays."""
    pod.come_in()
    pod.touch("room:tests", "room:touch")
    spots = sorted(id for id in pod.targets if id.startswith("spot:"))
    for spot in spots[:-1]:
        pod.touch(spot, spot)
        assert "back" in pod.targets
    assert Pass("touch") not in pod.clerk.asked
    pod.touch(spots[-1])
    assert pod.clerk.asked[-1] == Pass("touch")


def test_the_ruler_is_kept(pods: Pods, tmp_path: Path) -> None:
    """What fits the card is the panel's density from then on."""
    real = Pod(tmp_path / "pod", Town(tmp_path / "town"))
    real.do(ChoosePin(PIN))
    stage = pods.open(real.office)
    pods.come_in()
    pods.touch("room:tests", "room:ruler", "larger", "larger", "larger", "smaller")
    measured = stage.kiosk.fittings.panel.density * 1.01**2
    assert pods.agent.measured == pytest.approx(measured)
    pods.touch("fits")
    assert preferences.load(real.home).density == pytest.approx(measured)
    assert pods.agent.room == "tests"
    real.close()


def test_the_microphone_is_heard(pod: Pods) -> None:
    """It hears for three seconds, shows how loud, and asks whether it sounded well."""
    pod.come_in()
    pod.touch("room:tests", "room:microphone")
    pod.stage.touch("listen-in")
    assert isinstance(pod.agent.wish, Listen)
    pod.stage.until(lambda: pod.agent.level > 0.1)


# What goes wrong.


def test_a_wish_that_fails(pod: Pods) -> None:
    """Whatever is raised: a sentence, and the agent goes on."""
    pod.come_in()
    pod.clerk.fails = True
    pod.touch("room:power", "off")
    assert isinstance(pod.clerk.asked[-1], PowerOff)
    assert pod.agent.notice == Notice("refused-failed", good=False)
    pod.clerk.fails = False
    pod.touch("read", "back", "room:health")
    assert pod.agent.room == "health"


def test_a_wish_that_never_ends(pods: Pods) -> None:
    """A stick that never answers: the agent is told in the end, and nobody is kept from the pod."""
    pods.open(longest=1.0)
    pods.come_in()
    pods.touch("room:power")
    pods.clerk.goes_on.clear()
    pods.stage.touch("off")
    assert pods.stage.kiosk.visit.agent.waits
    pods.stage.wait(LIMIT_PATIENT + COUNTDOWN + 1)
    assert pods.visit.agent is not None
    pods.rest()
    assert pods.agent.notice == Notice("refused-failed", good=False)
    pods.touch("read", "back", "leave")
    assert pods.visit.phase is Phase.ATTRACT
    pods.stage.touch("touch", "language:fr")
    assert pods.visit.phase is Phase.COMMITMENT


def test_late_answers_are_dropped(pod: Pods) -> None:
    """What comes after the agent has left is told to nobody, and to no other agent."""
    pod.come_in()
    pod.clerk.goes_on.clear()
    pod.machine.sticks.plug("A", pod.place / "A")
    pod.stage.wait(0.1)
    assert pod.agent.wish == Look()
    pod.stage.touch("leave")
    assert pod.visit.agent is None
    pod.clerk.goes_on.set()
    pod.stage.frames(20)
    assert (pod.visit.phase, pod.visit.agent) == (Phase.ATTRACT, None)


def test_the_next_agent_gets_no_answer_to_another(pod: Pods) -> None:
    """Who calls while an earlier wish is still being done learns how it is after it."""
    pod.come_in()
    pod.clerk.goes_on.clear()
    pod.machine.sticks.plug("A", pod.place / "A")
    pod.stage.wait(0.1)
    pod.stage.touch("leave")
    pod.stage.kiosk.call_agent()
    pod.machine.sticks.pull("A")
    pod.clerk.goes_on.set()
    pod.rest()
    assert (pod.agent.room, pod.agent.unlocked) == ("lock", False)
    assert not pod.agent.facts.contents


def test_an_agent_whom_a_fault_sent_away(pod: Pods) -> None:
    """The calm screen comes; what was asked for is done, and told to nobody."""
    pod.come_in()
    pod.touch("room:power")
    pod.clerk.goes_on.clear()
    pod.stage.touch("off")
    pod.stage.kiosk.fail(RuntimeError("anything"))
    assert pod.visit.phase is Phase.CALM
    pod.clerk.goes_on.set()
    pod.stage.until(lambda: pod.clerk.asked[-1] == PowerOff())
    pod.stage.frames(10)
    assert (pod.visit.phase, pod.visit.agent) == (Phase.CALM, None)
    pod.stage.wait(5)
    assert pod.visit.phase is Phase.ATTRACT
