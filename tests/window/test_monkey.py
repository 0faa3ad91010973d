"""Touches without any sense, on pixels of the real window, over every kind of step."""

import gc
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from kivy.base import EventLoop

from kiosk.panel import Panel
from kiosk.part import Target
from kiosk.visit import Phase
from packs.pack import Pack
from tests.kiosk.every import every
from tests.window.stage import Stage, pack_of

WAYS_OUT = {
    "touch",
    "leave",
    "back",
    "skip",
    "decline",
    "forward",
    "give",
    "finish",
    "stay",
    "lift",
}
"""One of these is on every screen that waits for somebody."""
LEAK = 64 << 20
"""Bytes by which the process may have grown once its caches are full."""
FULL = 20_000
"""Touches after which they are."""


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """A pack with a step of every kind."""
    return pack_of(tmp_path_factory.mktemp("every"), every())


@pytest.mark.journey
@pytest.mark.parametrize("touches", [1500, pytest.param(100_000, marks=pytest.mark.endure)])
def test_touches_at_random_break_nothing(
    open_stage: Callable[..., Stage], every_kind: Pack, touches: int
) -> None:
    """Whatever is touched, however often: no exception, and a way out of every screen."""
    stage = open_stage(pack=every_kind)
    chance = Random(20_261_122)
    settled = None
    for number in range(touches):
        _touch(stage, chance)
        if number % 7 == 0:
            assert stage.kiosk.visit.phase is not Phase.CALM, "something failed"
            assert _ways_out(stage), stage.kiosk.scene.view
        if number % 401 == 0:
            stage.wait(chance.choice((1, 31, 500)))
        if number == FULL:
            settled = _resident_bytes()
    gc.collect()
    assert settled is None or _resident_bytes() - settled < LEAK


def _touch(stage: Stage, chance: Random) -> None:
    """Anywhere, or on something; a tap, or a drag to somewhere else."""
    width, height = stage.window.width, stage.window.height
    x, y = chance.uniform(0, width - 1), chance.uniform(0, height - 1)
    targets = [part for part in stage.kiosk.pane.screen.parts if isinstance(part, Target)]
    if targets and chance.random() < 0.8:
        rect = chance.choice(targets).rect
        x = rect.x + rect.width * chance.uniform(0.02, 0.98)
        y = rect.y + rect.height * chance.uniform(0.02, 0.98)
    stage.clock.pass_by(chance.choice((0.05, 0.6)))
    way = [(x, y)]
    if chance.random() < 0.15:
        way += [(chance.uniform(0, width), chance.uniform(0, height)) for _ in range(3)]
    # Faster than frames come: several touches fall into one.
    for _ in stage.finger.trace(way):
        pass
    if chance.random() < 0.3:
        EventLoop.idle()


def _ways_out(stage: Stage) -> bool:
    if stage.kiosk.visit.phase is Phase.GIVING:
        return True
    layers = [stage.kiosk.pane.screen]
    if stage.kiosk.pane.overlay.parent is not None:
        layers.append(stage.kiosk.pane.overlay)
    ids = {part.id for layer in layers for part in layer.parts if isinstance(part, Target)}
    return any(id in WAYS_OUT or id.startswith("page:") for id in ids)


def _resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def test_panel_is_the_window(open_stage: Callable[..., Stage]) -> None:
    """The touches above reach all of the screen."""
    stage = open_stage()
    panel: Panel = stage.kiosk.fittings.panel
    assert (panel.width, panel.height) == (stage.window.width, stage.window.height)
