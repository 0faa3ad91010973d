"""A folder that is being written, on the real screen: what is saved is shown."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from kivy.base import EventLoop
from kivy.clock import Clock

from consultation.consultation import Consultation
from consultation.frozen import replace
from kiosk.fittings import Fittings
from kiosk.handoff import ThreadHandoff
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.preview import NEXT_LANGUAGE, NEXT_PANEL, PassingKeeper, PreviewApp, continued
from kiosk.speech.speaker import SilentSpeaker
from kiosk.stock import Stock
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Phase, Visit
from nacelle.preview import Watched
from packs.install import install
from packs.pack import Pack
from tests.builders import consultation
from tests.packs.sources import MAIN, build_source, write_source

PANELS = (Panel.named("1280x800"), Panel.named("800x480"))
SECONDS = 30.0
"""In which a change has to be on the screen: a limit only for hangs."""


class Author:
    """A preview in the one window of this process, and the folder behind it."""

    def __init__(self, folder: Path, typesetter: Typesetter) -> None:
        self.folder = write_source(folder / "source")
        self.window = EventLoop.window
        self.speaker = SilentSpeaker()

        def fit(pack: Pack, panel: Panel) -> Fittings:
            return Fittings(
                panel=panel,
                typesetter=typesetter,
                stock=Stock(typesetter),
                speaker=self.speaker,
                keeper=PassingKeeper(),
                handoff=_handoff(),
                now=time.monotonic,
                draw=lambda: "drawn",
                motion=False,
            )

        def build(work: Path) -> Pack:
            file = work / "pack"
            build_source(self.folder, file, folder / "clips")
            return install(file, work / "packs", None)

        watched = Watched(self.folder, build, folder / "work")
        self.app = PreviewApp(PANELS, typesetter, fit, watched.look, _handoff())
        self.root = self.app.build()
        self.window.add_widget(self.root)

    def close(self) -> None:
        """Take everything out of the window."""
        self.app.on_stop()
        self.window.remove_widget(self.root)
        self.window.size = 1280, 800
        EventLoop.idle()

    def until(self, fact: Callable[[], bool]) -> float:
        """Draw until `fact` holds; after how many seconds."""
        began = time.monotonic()
        while not fact():
            assert time.monotonic() - began < SECONDS, "It never came."
            EventLoop.idle()
        EventLoop.idle()
        return time.monotonic() - began

    def write(self, text: str, name: str = "consultation.yaml") -> None:
        """Save a file as editors do: beside the old one, then in its place."""
        beside = self.folder / f".{name}.new"
        beside.write_text(text, encoding="utf-8")
        beside.replace(self.folder / name)

    def says(self, sentence: str) -> bool:
        """Whether the kiosk is shown, with this sentence."""
        kiosk = self.app.kiosk
        view = None if kiosk is None else kiosk.scene.view
        return view is not None and sentence in [one.text for one in view.sentences()]

    def touch(self, *touches: str) -> None:
        """Go on."""
        assert self.app.kiosk is not None
        for touch in touches:
            self.app.kiosk.stand_at(after(self.app.kiosk.visit, touch))
            EventLoop.idle()

    def key(self, code: int) -> None:
        """Press a key of the keyboard."""
        self.window.dispatch("on_key_down", code, 0, None, [])
        self.window.dispatch("on_key_up", code, 0)
        EventLoop.idle()


def _handoff() -> ThreadHandoff:
    return ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))


@pytest.fixture
def author(window: None, typesetter: Typesetter, tmp_path: Path) -> Iterator[Author]:
    """An author whose folder is shown."""
    one = Author(tmp_path, typesetter)
    try:
        assert one.app.told.title == "One moment"
        one.until(lambda: one.says("Et vous ?"))
        yield one
    finally:
        one.close()


def test_a_change_is_shown_where_the_author_stands(author: Author) -> None:
    """A sentence that is saved is on the screen within seconds, and the step stays."""
    author.touch("touch", "language:fr", "forward", "choose:benches")
    assert author.says("Que faire d'abord ?")
    before = author.app.kiosk
    author.write(MAIN.replace("Que faire d'abord ?", "Par quoi commencer ?"))
    author.until(lambda: author.says("Par quoi commencer ?"))
    kiosk = author.app.kiosk
    assert kiosk is not None
    assert kiosk is not before
    assert kiosk.visit.phase is Phase.STEPS
    assert author.root.children == [kiosk.pane]


def test_a_problem_is_said_and_mended(author: Author, capsys: pytest.CaptureFixture[str]) -> None:
    """What stops the folder is said on the screen and in the terminal; mended, it goes on."""
    author.touch("touch", "language:fr", "forward")
    author.write(MAIN.replace("picture: bench", "picture: bensh"))
    author.until(lambda: author.app.kiosk is None)
    assert author.app.told.title == "Not yet"
    assert "consultation.yaml:28: there is no pictogram 'bensh'" in author.app.told.text
    assert "did you mean 'bench'" in author.app.told.text
    assert "bensh" in capsys.readouterr().out
    author.write("nothing: [")
    author.until(lambda: "bensh" not in author.app.told.text)
    assert author.app.kiosk is None
    author.write(MAIN)
    author.until(lambda: author.says("Que faire d'abord ?"))


def test_a_folder_that_goes_away_is_a_problem(author: Author) -> None:
    """A file that is renamed away is told, and its return ends that."""
    (author.folder / "consultation.yaml").rename(author.folder / "aside.yaml")
    author.until(lambda: author.app.told.title == "Not yet")
    (author.folder / "aside.yaml").rename(author.folder / "consultation.yaml")
    author.until(lambda: author.says("Et vous ?"))


def test_f2_shows_the_next_panel(author: Author) -> None:
    """The window has the next panel's size, and the author stands where they stood."""
    author.touch("touch", "language:fr", "forward")
    author.key(NEXT_PANEL)
    author.until(lambda: tuple(author.window.size) == (800, 480))
    assert author.says("Que faire d'abord ?")
    assert author.app.kiosk is not None
    assert author.app.kiosk.fittings.panel is PANELS[1]
    author.key(NEXT_PANEL)
    author.until(lambda: tuple(author.window.size) == (1280, 800))


def test_f3_shows_the_next_language(author: Author) -> None:
    """The same step, in one language after the other."""
    author.touch("touch", "language:fr", "forward")
    author.key(NEXT_LANGUAGE)
    assert author.says("What comes first?")
    author.key(NEXT_LANGUAGE)
    assert author.says("Que faire d'abord ?")


def test_what_editors_keep_is_no_change(author: Author) -> None:
    """Their own files beside a folder's do not build it again."""
    before = author.app.kiosk
    for name in (".consultation.yaml.swp", "consultation.yaml~", "4913.tmp"):
        (author.folder / name).write_text("x")
    end = time.monotonic() + 1.0
    while time.monotonic() < end:
        EventLoop.idle()
    assert author.app.kiosk is before
    os.utime(author.folder / "consultation.yaml")
    author.until(lambda: author.app.kiosk not in (before, None))


def test_answers_that_are_no_longer_taken_are_forgotten() -> None:
    """After a change an answer stays where its question still takes it, and the place is kept."""
    before = consultation()
    visit = Visit.attract(before)
    for touch in ("touch", "language:fr", "forward"):
        visit = after(visit, touch)
    first = next(one for one in before.questions if one.kind == "choice")
    options = [option.id for option in first.options]  # type: ignore[attr-defined]
    here = visit.here.answer(first, options[0])
    document = before.to_document()
    kept = continued(replace(visit, participation=here), Visit.attract(before))
    assert kept.here.answers == {first.id: options[0]}
    steps = [step for step in document["steps"] if step["id"] != first.id]  # type: ignore[attr-defined]
    changed = Consultation.from_document({**document, "steps": steps})
    assert continued(replace(visit, participation=here), Visit.attract(changed)).here.answers == {}
