"""A running kiosk into which sticks are plugged that were changed at random: it goes on."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.agent.wishes import ChoosePin, Install
from kiosk.visit import Phase
from kiosk.ways_in.tremor import TREMOR
from packs.installed import active_name
from tests.kiosk.agent.pod import Pod, Town
from tests.packs.trust.test_hostile_sticks import HARMS
from tests.window.test_agent import PIN, Pods, pods

__all__ = ["pods"]


@pytest.fixture
def town(tmp_path: Path) -> Town:
    """A town that has published twice, and a stick of each time."""
    town = Town(tmp_path / "town")
    town.publish(1)
    town.stick("first")
    town.publish(2)
    town.publish(1, "library")
    town.stick("second")
    return town


@pytest.fixture
def real(town: Town, tmp_path: Path) -> Iterator[Pod]:
    """A pod of this town."""
    pod = Pod(tmp_path / "pod", town)
    pod.do(ChoosePin(PIN))
    yield pod
    pod.close()


def harmed(town: Town, to: Path, chance: Random) -> Path:
    """One of the sticks, changed in one place or in several."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(town.folder / chance.choice(("first", "second", "second", "second")), to)
    for _ in range(chance.choice((0, 1, 1, 1, 2, 5))):
        files = [one for one in to.rglob("*") if one.is_file() and not one.is_symlink()]
        chance.choice(HARMS)(chance.choice(files), chance)
    return to


def answers(pods: Pods) -> None:
    """A touch is answered within a frame, by keys and screens of the agent."""
    pods.stage.clock.pass_by(2 * TREMOR)
    room = "health" if pods.agent.room != "health" else "tests"
    pods.stage.kiosk.touched(f"room:{room}")
    pods.stage.frames(1)
    assert pods.agent.room == room
    assert pods.visit.phase is Phase.AGENT
    pods.stage.kiosk.touched("back")
    assert pods.agent.room == "menu"


@pytest.mark.parametrize(
    "count", [40, pytest.param(2500, marks=pytest.mark.endure)], ids=lambda count: str(count)
)
def test_nothing_on_a_stick_stops_a_kiosk(pods: Pods, real: Pod, town: Town, count: int) -> None:
    """What is installed by touch is what was signed, byte by byte, and every touch is answered."""
    chance = Random(20_261_123)
    signed = _signed(town, real.home.with_name("believer"))
    pods.machine = real.machine
    stage = pods.open(real.office)
    pods.come_in()
    ends = {"offered": 0, "installed": 0, "refused": 0}
    slowest = 0.0
    for number in range(count):
        if number % 10 == 0:
            _forget(real)
        stick = real.plug(harmed(town, real.home.with_name("stick"), chance))
        stage.wait(0.1)
        # While the stick is looked at: the screen never waits for it.
        began = time.perf_counter()
        answers(pods)
        slowest = max(slowest, time.perf_counter() - began)
        pods.rest()
        pods.touch("room:stick")
        offers = sorted(id for id in pods.targets if id.startswith("room:bringing/"))
        if offers:
            ends["offered"] += 1
            pods.touch(chance.choice(offers))
            pods.touch("install")
        else:
            # Whoever asks nevertheless is told no.
            done = real.do(Install(str(stick.mount), "square", chance.choice((1, 2))))
            ends["installed"] += done.good
        notice = pods.agent.notice
        if notice is not None:
            ends["installed" if notice.good else "refused"] += 1
            pods.touch("read")
        name = active_name(real.home / "packs")
        assert name in {"", *signed}
        assert not name or _bytes(real.home / "packs" / name) == signed[name]
        while pods.agent.room != "menu":
            pods.touch("back")
        real.machine.sticks.pull("A")
        stage.wait(0.1)
        pods.rest()
        answers(pods)
    assert ends["offered"] > count / 10, ends
    assert ends["installed"] > count / 20, ends
    assert ends["refused"] > 0, ends
    assert slowest < 2.0


def _signed(town: Town, home: Path) -> dict[str, dict[str, bytes]]:
    """The files of every pack that the town has signed, by its name."""
    pod = Pod(home, town)
    found = {}
    for id, version in (("square", 1), ("square", 2), ("library", 1)):
        stick = pod.plug(town.folder / "second", f"{id}{version}")
        assert pod.install(stick, version, id).good
        found[f"{id}/{version}"] = _bytes(pod.home / "packs" / id / str(version))
    return found


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def _forget(pod: Pod) -> None:
    """A pod that has seen nothing yet: what is newer on the next stick is offered again."""
    shutil.rmtree(pod.home / "packs", ignore_errors=True)
    shutil.rmtree(pod.home / "trust" / "believed", ignore_errors=True)
