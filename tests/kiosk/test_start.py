"""What a kiosk imports before its first screen; a cold start is mostly imports."""

import subprocess
import sys

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
