"""A field agent at the real window who gets nothing but sound: keys, a dark screen, a finger."""

import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

import numpy as np
import pytest
from kivy.clock import Clock

from kiosk.agent.rooms.stick import FORMATS
from kiosk.agent.wishes import ChoosePin, Listen, Notice
from kiosk.agent.wishes import Sound as Tones
from kiosk.agent.words import agent_words_in
from kiosk.comfort import Comfort, Way
from kiosk.handoff import ThreadHandoff
from kiosk.part import Picture, Target
from kiosk.rehearsal.pressing import FINGERS
from kiosk.speech.live import Espeak
from kiosk.speech.loudspeaker import Loudspeaker
from kiosk.speech.socket import SimulatedSocket
from kiosk.speech.speaker import Clip, SilentSpeaker, Spoken
from kiosk.visit import Phase
from kiosk.ways_in.keys import Key
from kiosk.words import NAMES, words_in
from packs.installed import installed_pack
from packs.sound import LOUDNESS, Sound, loudness
from tests.kiosk.agent.pod import Pod, Town
from tests.window.test_agent import PIN, Open, Pods
from tests.window.test_ways_in import press, run

MOST = 60
"""Presses after which something is not there."""


class Heard(SilentSpeaker):
    """Remembers every text, in order, whoever says it; what it was told to forget is not heard."""

    __slots__ = ("texts",)

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def say(
        self,
        clips: Sequence[Clip],
        started: Callable[[Clip | None], None],
        missing: Callable[[Clip], None],
    ) -> None:
        """One more."""
        super().say(clips, started, missing)
        for clip in clips:
            source = clip.source
            self.texts.append(source.text if isinstance(source, Spoken) else source.name)


class Dumb(Heard):
    """A pod without espeak-ng."""

    __slots__ = ()

    def say(
        self,
        clips: Sequence[Clip],
        started: Callable[[Clip | None], None],
        missing: Callable[[Clip], None],
    ) -> None:
        """Nothing of it can be said."""
        for clip in clips:
            missing(clip)


@pytest.fixture
def pods(open_stage: Open, tmp_path: Path) -> Iterator[Pods]:
    """A stage on which agents are served."""
    pods = Pods(open_stage, tmp_path)
    yield pods
    pods.close()


class Agent:
    """Knows what was heard, and the words of the language; never looks."""

    def __init__(self, pods: Pods, speaker: Heard, language: str) -> None:
        self._pods, self._speaker = pods, speaker
        self.say, self.words = agent_words_in(language), words_in(language)
        self.language = language
        self.transcript: list[str] = []

    def press(self, key: Key) -> list[str]:
        """What is heard after a key."""
        self._speaker.texts.clear()
        self._pods.stage.clock.pass_by(1)
        press(self._pods.stage, key)
        self._pods.rest()
        heard = list(self._speaker.texts)
        self.transcript.append(f"{key.value}: {' | '.join(heard)}")
        return heard

    def find(self, *wanted: str) -> None:
        """Go on until one of them is heard; turn the page once all of this one was."""
        passed = list[str]()
        for _ in range(MOST):
            heard = self.press(Key.RIGHT)
            if any(text in heard for text in wanted):
                return
            if self.words("more") in heard and passed.count(self.words("more")):
                self.press(Key.SELECT)
                heard = []
            passed = [*passed, *heard] if heard else []
        raise AssertionError("\n".join([f"Never heard: {wanted}", *self.transcript[-40:]]))

    def choose(self, wanted: str) -> list[str]:
        """Go to it, and choose it; what is heard then."""
        self.find(wanted)
        return self.press(Key.SELECT)

    def enter(self, pin: str) -> list[str]:
        """Digits and the tick; what is heard in the end."""
        for count, digit in enumerate(pin, 1):
            heard = self.choose(self.words.digits(digit))
            assert heard == [self.say("digits-entered", count=count)], self.transcript[-1]
        return self.choose(self.words("forward"))


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Pod]:
    """A pod with a town that has published a pack."""
    town = Town(tmp_path / "town")
    town.publish(1)
    pod = Pod(tmp_path / "pod", town)
    pod.do(ChoosePin(PIN))
    yield pod
    pod.close()


def assert_dark(pods: Pods) -> None:
    """The screen shows nothing."""
    lit = [value for value in pods.stage.pixels()[::4] if value > 60]
    assert len(lit) < 0.02 * len(pods.stage.pixels()) / 4


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_by_ear_alone(pods: Pods, real: Pod, language: str) -> None:
    """By keypad before a dark screen: unlocked, what the stick brings heard, and installed."""
    speaker = Heard()
    pods.machine = real.machine
    pods.open(real.office, speaker=speaker)
    press(pods.stage, Key.AGENT)
    pods.rest()
    agent = Agent(pods, speaker, "fr")
    assert agent.say("lock-title") in agent.press(Key.RIGHT)
    if language != "fr":
        agent.choose(agent.words("language"))
        agent.choose(NAMES[language])
        agent = Agent(pods, speaker, language)
    agent.press(Key.HELP)
    agent.choose(agent.words("keys-dark"))
    agent.choose(agent.words("forward"))
    assert_dark(pods)
    assert agent.say("menu-stick") in agent.enter(PIN)
    assert agent.say("stick-none") in agent.choose(agent.say("menu-stick"))
    speaker.texts.clear()
    real.plug(real.town.stick("stick"))
    pods.stage.wait(0.1)
    pods.rest()
    title = next(iter(pods.agent.facts.contents)).brings[0].title
    offered = agent.say("stick-install", title=title)
    assert offered in speaker.texts
    told = agent.choose(offered)
    assert title in told
    assert any(text.startswith(agent.say("pack-new", version=1)) for text in told)
    done = agent.choose(agent.say("install"))
    titles = installed_pack(real.home / "packs", "square/1").consultation.title.values()
    assert {agent.say("installed", title=title) for title in titles}.intersection(done)
    assert real.shows == "square/1"
    assert agent.say("stick-nothing-new") in agent.choose(agent.words("forward"))
    assert agent.say("stick-released") in agent.choose(agent.say("stick-release"))
    assert_dark(pods)
    assert {spoken.language for spoken in speaker.spoken} == {"fr", language}


def test_a_stick_that_cannot_be_read(pods: Pods, real: Pod) -> None:
    """What is wrong with it is heard as soon as it is plugged in."""
    speaker = Heard()
    pods.machine = real.machine
    pods.open(real.office, speaker=speaker)
    pods.come_in()
    pods.touch("listen", "room:stick")
    speaker.texts.clear()
    real.machine.sticks.plug("sda", pods.place / "ntfs", readable=False)
    pods.stage.wait(0.1)
    pods.rest()
    assert agent_words_in("fr")("stick-unreadable", **FORMATS) in speaker.texts


def test_by_one_switch(pods: Pods) -> None:
    """What is offered alone is heard, and of the PIN how many digits there are."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.call()
    pods.touch("listen")
    switch = FINGERS[Way.ONE_SWITCH](pods.stage.kiosk, pods.stage.clock, Random(1))
    press(pods.stage, Key.SWITCH)
    for count, digit in enumerate(PIN, 1):
        speaker.texts.clear()
        run(pods.stage, switch.touch(f"digit:{digit}"))
        assert digit in speaker.texts
        assert agent_words_in("fr")("digits-entered", count=count) in speaker.texts
    run(pods.stage, switch.touch("enter"))
    pods.rest()
    assert agent_words_in("fr")("menu-stick") in speaker.texts


# By finger.


def centre(pods: Pods, start: str) -> tuple[float, float]:
    """Where it is."""
    rect = pods.stage.finger.target(start).rect
    return rect.x + rect.width / 2, rect.y + rect.height / 2


def test_a_finger_finds_the_digits(pods: Pods) -> None:
    """Each is named under the finger; the tap that chooses is answered with how many there are."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.call()
    pods.touch("listen")
    say = agent_words_in("fr")
    assert speaker.texts[:2] == [say("lock-title"), say("heard-by-others")]
    for count, digit in enumerate(PIN, 1):
        others = [other for other in "159" if other != digit]
        way = [centre(pods, f"digit:{one}") for one in (*others, digit)]
        pods.stage.clock.pass_by(1)
        speaker.texts.clear()
        run(pods.stage, pods.stage.finger.trace(way))
        assert speaker.texts[-1] == digit
        assert set(others[1:]) <= set(speaker.texts)
        speaker.texts.clear()
        pods.stage.clock.pass_by(1)
        run(pods.stage, pods.stage.finger.trace((way[0],)))
        assert speaker.texts == [say("digits-entered", count=count)]
    assert pods.agent.typed == PIN


def test_headphones_need_no_warning(pods: Pods) -> None:
    """With them nobody else hears; what is chosen is not repeated there either."""
    speaker, socket = Heard(), SimulatedSocket()
    pods.open(speaker=speaker, socket=socket)
    pods.call()
    socket.inside = True
    pods.stage.kiosk.feel_plug()
    pods.stage.frames(2)
    say = agent_words_in("fr")
    assert say("lock-title") in speaker.texts
    assert say("heard-by-others") not in speaker.texts
    speaker.texts.clear()
    pods.touch("digit:4")
    assert speaker.texts == [say("digits-entered", count=1)]


def test_headphones_stay_on(pods: Pods) -> None:
    """Whoever plugged them in before they called hears the lock, and has them still."""
    speaker, socket = Heard(), SimulatedSocket()
    pods.open(speaker=speaker, socket=socket)
    socket.inside = True
    pods.stage.kiosk.feel_plug()
    press(pods.stage, Key.AGENT)
    pods.rest()
    say = agent_words_in("fr")
    assert say("lock-title") in speaker.texts
    assert say("heard-by-others") not in speaker.texts
    socket.inside = False
    pods.stage.kiosk.feel_plug()
    speaker.texts.clear()
    pods.touch("digit:4")
    assert (speaker.texts, pods.visit.comfort) == ([], Comfort())


def test_a_password_is_counted(pods: Pods) -> None:
    """No letter of it is said when it is chosen; a place's name is read out as it is written."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.come_in()
    pods.touch("listen", "room:wifi", "join:2")
    say = agent_words_in("fr")
    assert say("heard-by-others") in speaker.texts
    for count, letter in enumerate("hu", 1):
        speaker.texts.clear()
        pods.touch(f"key:{letter}")
        assert speaker.texts == [say("letters-entered", count=count)]
    speaker.texts.clear()
    pods.touch("keys")
    assert speaker.texts == ["AB"]
    pods.touch("back", "back", "room:site", "room:place")
    speaker.texts.clear()
    pods.touch("key:l", "key:a")
    assert speaker.texts == ["l", "la"]


# What is said when.


def test_a_second_pin_is_asked_for(pods: Pods) -> None:
    """The screen stays; its title is heard, for it is another."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.come_in()
    pods.touch("listen", "room:pin", *(f"digit:{digit}" for digit in "2580"))
    speaker.texts.clear()
    pods.touch("enter")
    assert agent_words_in("fr")("pin-again-title") in speaker.texts


def test_states_are_heard(pods: Pods) -> None:
    """A row that is ticked, and one that is not; fields of the screen by their numbers."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.come_in()
    pods.touch("listen", "room:checklist")
    say = agent_words_in("fr")
    assert f"{say('check-pin')}, {say('state-good')}" in speaker.texts
    assert any(text.endswith(say("state-care")) for text in speaker.texts)
    pods.touch("back", "room:tests", "room:touch")
    speaker.texts.clear()
    pods.touch("spot:0-0")
    assert speaker.texts[0] == say("touch-left", count=23)
    spots = [part for part in pods.stage.kiosk.pane.screen.parts if isinstance(part, Target)]
    names = {part.id: part.spoken for part in spots if part.id.startswith("spot:")}
    assert sorted(names.values(), key=int) == [str(number) for number in range(1, 25)]
    assert (names["spot:0-0"], names["spot:1-0"], names["spot:0-1"]) == ("1", "2", "7")


@pytest.mark.parametrize(
    ("room", "start", "wish"), [("sound", "play", Tones), ("microphone", "listen-in", Listen)]
)
def test_nothing_is_said_over_a_test(pods: Pods, room: str, start: str, wish: type) -> None:
    """What is to be heard is not spoken over, and no microphone hears the kiosk speak."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.come_in()
    pods.touch("listen", "room:tests", f"room:{room}")
    speaker.texts.clear()
    stopped = speaker.stopped
    pods.stage.touch(start)
    assert isinstance(pods.agent.wish, wish)
    assert speaker.texts == []
    assert speaker.stopped > stopped
    pods.stage.frames(20)
    assert agent_words_in("fr")("doing-title") not in speaker.texts


def test_how_much_is_done_is_heard_in_quarters(pods: Pods) -> None:
    """Seen a few times a second, said three times at the most."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.come_in()
    pods.plug()
    pods.touch("listen", "room:stick", "room:bringing/")
    pods.clerk.shares = (0.1, 0.3, 0.4, 0.55, 0.6, 0.8, 0.9)
    speaker.texts.clear()
    pods.touch("install")
    say = agent_words_in("fr")
    percents = [text for text in speaker.texts if "%" in text]
    assert percents == [say("percent", count=count) for count in (25, 50, 75)]
    assert say("installed", title="La place") in speaker.texts


def test_it_is_forgotten(pods: Pods) -> None:
    """The next agent, and the next resident, hear nothing until they ask for it."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.come_in()
    pods.touch("listen", "room:health", "back", "leave")
    assert pods.visit.comfort == Comfort()
    speaker.texts.clear()
    pods.come_in()
    pods.touch("room:health")
    assert speaker.texts == []


def test_still_there_is_asked_aloud(pods: Pods) -> None:
    """An agent who listens hears that the pod is about to be locked."""
    speaker = Heard()
    pods.open(speaker=speaker)
    pods.come_in()
    pods.touch("listen")
    speaker.texts.clear()
    pods.stage.wait(125)
    assert pods.visit.still_there
    assert words_in("fr")("still-there") in speaker.texts


def test_where_nothing_speaks(pods: Pods, caplog: pytest.LogCaptureFixture) -> None:
    """The loudspeaker at the top shows it, the agent goes on, and no log names what they touch."""
    pods.open(speaker=Dumb())
    with caplog.at_level(logging.DEBUG):
        pods.come_in()
        pods.touch("listen", "room:tests")
    assert pods.visit.unheard
    listen = pods.stage.finger.target("listen")
    assert "quiet" in {part.source for part in listen.drawn if isinstance(part, Picture)}
    assert pods.agent.room == "tests"
    assert [one for one in caplog.records if one.name.startswith("kiosk")] == []


# Really spoken.


@contextmanager
def opened(pods: Pods, speak: Callable[[Spoken, int], bytes | None]) -> Iterator[Loudspeaker]:
    """A kiosk with a real loudspeaker, whose voice is `speak`."""
    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    speaker = Loudspeaker(handoff, {}, speak=speak)
    pods.open(speaker=speaker)
    try:
        yield speaker
    finally:
        speaker.stop()
        handoff.close()


def test_a_loudspeaker_without_a_voice(pods: Pods) -> None:
    """It shows that nothing is heard, and nothing waits for it."""
    with opened(pods, lambda _spoken, _pace: None) as speaker:
        pods.come_in()
        pods.touch("listen")
        pods.stage.until(lambda: pods.visit.unheard and not speaker.speaking)
        pods.touch("room:tests")
        assert pods.agent.room == "tests"


def test_what_is_left_is_not_said(pods: Pods) -> None:
    """A touch forgets what was not yet spoken: it is not even made."""
    asked, goes_on = list[str](), threading.Event()

    def speak(spoken: Spoken, pace: int) -> bytes | None:
        asked.append(spoken.text)
        assert goes_on.wait(30)
        return None

    say = agent_words_in("fr")
    with opened(pods, speak) as speaker:
        pods.come_in()
        pods.touch("room:answers", "listen")
        pods.stage.until(lambda: bool(asked))
        pods.stage.touch("back")
        pods.stage.touch("listen")
        assert not speaker.speaking
        goes_on.set()
        pods.stage.frames(30)
        assert asked[0] == say("answers-title")
        assert say("answers-safe") not in asked


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is missing")
def test_a_pin_is_in_no_file_and_in_no_log(
    pods: Pods, real: Pod, caplog: pytest.LogCaptureFixture
) -> None:
    """The whole way by ear, really spoken: no file is written for what was heard or typed."""
    before = {file: file.stat().st_mtime_ns for file in real.home.rglob("*") if file.is_file()}
    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    asked: list[str] = []
    voice = Espeak()

    def speak(spoken: Spoken, pace: int) -> bytes | None:
        asked.append(spoken.text)
        said = voice.speak(spoken, pace)
        assert said is not None, spoken.text
        return said

    speaker = Loudspeaker(handoff, {}, speak=speak)
    pods.machine = real.machine
    pods.open(real.office, speaker=speaker)
    try:
        with caplog.at_level(logging.DEBUG):
            pods.call()
            pods.touch("listen")
            for digit in PIN:
                way = [centre(pods, f"digit:{one}") for one in ("9", digit)]
                pods.stage.clock.pass_by(1)
                run(pods.stage, pods.stage.finger.trace(way))
                pods.stage.clock.pass_by(1)
                run(pods.stage, pods.stage.finger.trace((way[0],)))
            assert pods.agent.typed == PIN
            pods.stage.until(lambda: agent_words_in("fr")("digits-entered", count=5) in asked)
    finally:
        speaker.stop()
        handoff.close()
    for file in pods.place.rglob("*"):
        assert PIN not in file.name
        assert not file.is_file() or PIN.encode() not in file.read_bytes()
    after = {file: file.stat().st_mtime_ns for file in real.home.rglob("*") if file.is_file()}
    assert after == before
    assert [one for one in caplog.records if one.name.startswith("kiosk")] == []
    assert pods.agent.notice in (None, Notice("pin-wrong", good=False))
    assert pods.visit.phase is Phase.AGENT


CARD = """
import sys, time
from pathlib import Path
from kiosk.panel import Panel
from kiosk.screen import set_up
set_up(Path(sys.argv[1]), Panel.named("800x480"), offscreen=True, windowed=False)
from kivy.base import EventLoop, runTouchApp
from kivy.clock import Clock
from kivy.uix.widget import Widget
from kiosk.handoff import ThreadHandoff
from kiosk.late import LateVoice
from kiosk.speech.loudness import Hours
from kiosk.speech.loudspeaker import Loudspeaker
from kiosk.speech.speaker import Clip, Spoken
EventLoop.ensure_window()
runTouchApp(Widget(), embedded=True)
handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
speaker, told = Loudspeaker(handoff, {}, lambda: Hours(night=0), speak=LateVoice().speak), []
speaker.suit(100, 3)
begun = time.monotonic()
speaker.say([Clip(Spoken(text, "fr"), text) for text in sys.argv[2:]], told.append, print)
while None not in told and time.monotonic() < begun + 60:
    EventLoop.idle()
    time.sleep(0.01)
print([clip and clip.about for clip in told] == [*sys.argv[2:], None])
"""


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is missing")
def test_it_reaches_the_sound_card(tmp_path: Path) -> None:
    """Two sentences, one after the other, whole and as loud as the voices of packs."""
    texts = "Branchez la clé.", "Rien n’est perdu : rebranchez-la."
    card = tmp_path / "card.raw"
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "SDL_AUDIODRIVER": "disk",
        "SDL_DISKAUDIOFILE": str(card),
    }
    done = subprocess.run(
        [sys.executable, "-c", CARD, str(tmp_path), *texts],
        check=True,
        env=environment,
        timeout=120,
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.stdout.splitlines()[-1] == "True"
    heard = np.frombuffer(card.read_bytes(), "<i2")[::2] / 32_768
    sounding = np.flatnonzero(np.abs(heard) > 0.01)
    said = Sound(heard[sounding[0] : sounding[-1] + 1], 44_100)
    made = [Espeak().speak(Spoken(text, "fr")) for text in texts]
    least = sum(len(sound or b"") for sound in made) / 2 / 22_050
    assert 0.9 * least < len(said.samples) / said.rate < least + 2
    assert loudness(said) == pytest.approx(LOUDNESS, abs=4)
