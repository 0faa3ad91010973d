"""Headphones: plugged in they start spoken mode, pulled out nothing private is heard aloud."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.comfort import HEADPHONES, Comfort
from kiosk.speech.socket import HEADPHONES as SWITCH
from kiosk.speech.socket import LOOKED, KernelSocket, NoSocket, SimulatedSocket
from kiosk.speech.speaker import SilentSpeaker
from kiosk.visit import Phase
from kiosk.ways_in.keys import Key
from tests.window.stage import Stage
from tests.window.test_ways_in import press

Open = Callable[..., Stage]
TO_QUESTION = ("touch", "language:en", "forward", "forward")


def opened(open_stage: Open) -> tuple[Stage, SilentSpeaker, SimulatedSocket]:
    """A kiosk with a socket that is empty."""
    speaker, socket = SilentSpeaker(), SimulatedSocket()
    return open_stage(speaker=speaker, socket=socket), speaker, socket


def test_plugging_in_starts_spoken_mode(open_stage: Open) -> None:
    """The screen that is there is said, at a level of its own that is safe at the ear."""
    stage, speaker, socket = opened(open_stage)
    stage.touch(*TO_QUESTION)
    press(stage, Key.LOUDER)
    assert speaker.suited == (100, 1)
    socket.inside = True
    stage.kiosk.feel_plug()
    comfort = stage.kiosk.visit.comfort
    assert comfort.listening
    assert speaker.suited == (100, HEADPHONES)
    assert Comfort().volume >= HEADPHONES
    assert speaker.asked
    socket.inside = False
    stage.kiosk.feel_plug()
    assert speaker.suited == (100, 1)


def test_plugging_in_begins_where_nobody_was(open_stage: Open) -> None:
    """On the poster it leads to the languages, as the first arrow does."""
    stage, speaker, socket = opened(open_stage)
    socket.inside = True
    stage.kiosk.feel_plug()
    assert stage.kiosk.visit.phase is Phase.LANGUAGE
    assert speaker.asked


@pytest.mark.parametrize("spoke", [False, True])
def test_pulling_out_is_silent_at_once(open_stage: Open, spoke: bool) -> None:
    """Nothing is said, speech stops, and the loudspeaker is as it was before."""
    stage, speaker, socket = opened(open_stage)
    stage.touch(*TO_QUESTION)
    if spoke:
        stage.touch("listen")
    before = stage.kiosk.visit.comfort
    for inside in (True, False):
        speaker.asked.clear()
        stopped = speaker.stopped
        socket.inside = inside
        stage.kiosk.feel_plug()
        assert speaker.stopped > stopped
    assert speaker.asked == []
    assert stage.kiosk.visit.comfort == before
    assert speaker.suited == (100, 0)


def test_who_goes_by_keys_keeps_a_voice(open_stage: Open) -> None:
    """Nothing is said when the plug is pulled; what the next key points out is."""
    stage, speaker, socket = opened(open_stage)
    socket.inside = True
    stage.kiosk.feel_plug()
    press(stage, Key.RIGHT, Key.RIGHT)
    speaker.asked.clear()
    socket.inside = False
    stage.kiosk.feel_plug()
    assert speaker.asked == []
    press(stage, Key.RIGHT)
    assert speaker.asked


def test_faults_of_a_socket_stop_nobody(open_stage: Open) -> None:
    """A plug that chatters ends as it lies; a card that is pulled out is an empty socket."""
    stage, speaker, socket = opened(open_stage)
    stage.touch(*TO_QUESTION, "choose:trees")
    socket.inside, socket.loose = True, 5
    for _ in range(6):
        stage.kiosk.feel_plug()
    assert stage.kiosk.visit.comfort.aloud == (False, 0)
    speaker.asked.clear()
    socket.go()
    stage.kiosk.feel_plug()
    assert (stage.kiosk.visit.comfort, speaker.asked) == (Comfort(), [])
    assert stage.kiosk.visit.draft == ("trees",)


def test_without_hardware_nothing_changes(open_stage: Open) -> None:
    """Most pods cannot tell: they are as they were."""
    stage = open_stage(socket=NoSocket())
    before = stage.kiosk.visit
    stage.kiosk.feel_plug()
    assert stage.kiosk.visit is before


def device(folder: Path, name: str, switches: str) -> None:
    """What the kernel tells of an input device."""
    told = folder / name / "device/capabilities"
    told.mkdir(parents=True)
    (told / "sw").write_text(f"{switches}\n")


def test_the_kernel_tells(tmp_path: Path) -> None:
    """Of the devices with that switch; one that goes is looked for again, but not all the time."""
    device(tmp_path, "event0", "0")
    states, now = {"event1": 0}, [0.0]

    def state(path: Path) -> int:
        if path.name not in states:
            raise OSError(19, "No such device")
        return states[path.name]

    socket = KernelSocket(lambda: now[0], tmp_path, Path("/dev/input"), state)
    assert socket.plugged() is None
    device(tmp_path, "event1", "0 14")
    assert socket.plugged() is None
    now[0] += LOOKED
    assert socket.plugged() is False
    states["event1"] = 1 << SWITCH
    assert socket.plugged() is True
    states["event1"] = 1 << 4
    assert socket.plugged() is False
    del states["event1"]
    assert socket.plugged() is None
    states["event1"] = 1 << SWITCH
    now[0] += LOOKED
    assert socket.plugged() is True


def test_a_machine_without_input_devices_has_no_socket(tmp_path: Path) -> None:
    """Nothing is raised, whatever lies there."""
    assert KernelSocket(lambda: 0.0, tmp_path / "none").plugged() is None
    device(tmp_path, "event0", "4")
    device(tmp_path, "event1", "nonsense")
    (tmp_path / "event0.dev").write_bytes(b"")
    assert KernelSocket(lambda: 0.0, tmp_path, tmp_path).plugged() is None
