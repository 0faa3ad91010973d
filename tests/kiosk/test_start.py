"""What a kiosk imports before its first screen; a cold start is mostly imports."""

import subprocess
import sys
from pathlib import Path

POSTER = """
import sys
import kiosk.fittings, kiosk.route, kiosk.stock, kiosk.wiring
from kiosk.words import LANGUAGES, words_in
for language in LANGUAGES:
    assert words_in(language)("touch") and words_in(language)("two-minutes")
late = {"alembic", "babel", "fluent.runtime", "fontTools", "numpy", "requests"}
late |= {"sqlalchemy", "tomllib"}
sys.exit(" ".join(late & sys.modules.keys()) or 0)
"""


def test_the_poster_waits_for_no_slow_import() -> None:
    """The store, dates and the network are imported after the first screen, or never."""
    done = subprocess.run([sys.executable, "-c", POSTER], capture_output=True, text=True)
    assert (done.returncode, done.stderr.strip()) == (0, "")


SLOW = """
import sys, time
from pathlib import Path
from kiosk.panel import Panel
from kiosk.settings import Settings
from kiosk.wiring import faces_at, open_app

home = Path(sys.argv[1])
faces_at(home).prepare(("en",))
app = open_app(Settings(home, Panel.named("800x480"), offscreen=True, sound=False))
from kivy.base import EventLoop, runTouchApp
from kivy.core.window import Window

pane = app.build()
time.sleep(1.0)
at_first = []
Window.bind(on_flip=lambda _: at_first.append("kiosk.agent.wiring" in sys.modules))
runTouchApp(pane, embedded=True)
end = time.monotonic() + 60
while app.kiosk.fittings.sticks._pod is None:
    EventLoop.idle()
    assert time.monotonic() < end, "What comes later never came."
sys.exit(str(at_first[0]) if at_first[0] else 0)
"""


def test_the_first_frame_waits_for_nothing_that_comes_later(tmp_path: Path) -> None:
    """Not even where a slow board takes longer for it than the pause that follows."""
    done = subprocess.run(
        [sys.executable, "-c", SLOW, str(tmp_path)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
