"""One cold start in this process: `python -m bench.cold kiosk HOME`, or `empty HOME`.

Prints a line of JSON when the first frame is on its canvas and a finger on it was accepted, and
ends. The kiosk is opened as `nacelle kiosk` opens it; empty is Kivy's App with a bare Widget in
the same window.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kivy.app import App

SIZE = "1280x800"


def kiosk(home: Path) -> "App":
    """The kiosk, by the steps and with the imports of its command."""
    import nacelle.__main__
    import nacelle.kiosk  # noqa: F401  # What it imports is part of the start.
    from kiosk.panel import Panel
    from kiosk.settings import Settings
    from kiosk.wiring import open_app

    return open_app(Settings(home, Panel.named(SIZE), offscreen=True, any_day=True))


def empty(home: Path) -> "App":
    """The least that Kivy can open."""
    from types import SimpleNamespace

    from kiosk.screen import set_up

    # Not a `Panel`: what its module imports is no part of the yardstick.
    width, height = map(int, SIZE.split("x"))
    panel = SimpleNamespace(width=width, height=height)
    set_up(home, panel, offscreen=True, windowed=False, styled=True)  # type: ignore[arg-type]
    from kivy.app import App
    from kivy.core.window import Window
    from kivy.uix.widget import Widget

    class Empty(App):  # type: ignore[misc]  # Kivy has no types.
        def build(self) -> Widget:
            return Widget()

        def on_start(self) -> None:
            Window.canvas.ask_update()

    return Empty()


def most_resident() -> int:
    """The most memory that this program held, in KiB; what its parent held does not count."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


def watch(app: "App", seen: Callable[[], None]) -> None:
    """Call `seen` at the first frame that is drawn with the app's widget in it, and end the app."""
    from kivy.core.window import Window
    from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels

    from kiosk.rehearsal.touch import Touch

    def flipped(_window: object) -> None:
        if app.root is None or app.root.parent is None:
            return
        Window.unbind(on_flip=flipped)
        # The card has drawn only when its pixels are asked for.
        glReadPixels(0, 0, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE)
        touch = Touch(640, 300)
        touch.down()
        seen()
        if hasattr(app, "kiosk"):
            target = app.kiosk.pane.screen.target_at(640, 300)
            assert target is not None
            assert target.id == "touch"
        app.stop()

    Window.bind(on_flip=flipped)


def main(which: str, home: Path) -> None:
    """Open, wait for the first frame, tell when it came and how much memory there is in use."""
    app = {"kiosk": kiosk, "empty": empty}[which](home)

    def seen() -> None:
        now = time.monotonic()
        sys.stdout.write(json.dumps({"monotonic": now, "kib": most_resident()}) + "\n")
        sys.stdout.flush()

    watch(app, seen)
    app.run()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
