"""Pictures of the console over invented residents: `python -m tests.sync.look FOLDER`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from sync.centre.database import migrate, open_database
from tests.sync.every import EVERY, add_every_kind, fill, invented
from tests.sync.parts import Centre, centre_at, serving
from tests.sync.test_console import CHROMIUM, FLAGS, sign_in

WIDTHS = (320, 360, 1280)
MANY = 300


def look(folder: Path) -> None:
    """Fill a centre through the real path, and take its page at every width, in both languages."""
    with tempfile.TemporaryDirectory() as home:
        template = Path(home) / "template.db"
        engine = open_database(f"sqlite:///{template}")
        migrate(engine)
        engine.dispose()
        with centre_at(Path(home) / "centre", template) as made:
            fill(made, invented(MANY))
            add_every_kind(made)
            with serving(made) as running:
                _take(running, folder)


def _take(centre: Centre, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = chromium.new_page()
        sign_in(page, centre, f"/consultations/{EVERY}")
        for language in ("fr", "en"):
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(f"{centre.url}/consultations/{EVERY}?lang={language}")
                page.screenshot(path=folder / f"{language}-{width}.png", full_page=True)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        page.screenshot(path=folder / "tables.png", full_page=True)
        chromium.close()


if __name__ == "__main__":
    look(Path(sys.argv[1]))
