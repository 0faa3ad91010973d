"""One real window in each test process; it has to be told where to draw before it is imported."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.panel import Panel
from kiosk.screen import finish_frames, set_up
from kiosk.theme.typeset import Typesetter
from packs.pack import Pack
from tests.builders import consultation
from tests.kiosk.conftest import typesetter

set_up(
    Path(tempfile.mkdtemp(prefix="nacelle-window-")),
    Panel.named("1280x800"),
    offscreen=True,
    windowed=False,
    paced=False,
)

from tests.window.stage import MemoryKeeper, Stage, pack_of  # noqa: E402  # After set_up.

__all__ = ["typesetter"]


@pytest.fixture(scope="session")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """The consultation of tests.builders with its pictures."""
    return pack_of(tmp_path_factory.mktemp("pack"), consultation())


@pytest.fixture(scope="session")
def window() -> None:
    """The window of this process, ready to draw."""
    from kivy.base import EventLoop, runTouchApp
    from kivy.uix.widget import Widget

    EventLoop.ensure_window()
    finish_frames()
    runTouchApp(Widget(), embedded=True)


@pytest.fixture
def open_stage(window: None, pack: Pack, typesetter: Typesetter) -> Iterator[Callable[..., Stage]]:
    """Opens a kiosk in the window; closes it in the end."""
    opened: list[Stage] = []

    def open(pack: Pack = pack, **parts: object) -> Stage:
        parts.setdefault("keeper", MemoryKeeper())
        opened.append(Stage(pack, typesetter, **parts))  # type: ignore[arg-type]
        return opened[-1]

    yield open
    for stage in opened:
        stage.close()


@pytest.fixture
def stage(open_stage: Callable[..., Stage]) -> Stage:
    """A kiosk on its poster."""
    return open_stage()
