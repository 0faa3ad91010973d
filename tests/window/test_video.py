"""A film on its card: started, wound, left, missing; with a silent cinema and with a real one."""

import logging
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from kivy.core.window import Window
from kivy.graphics.texture import Texture

from consultation.frozen import replace
from kiosk.attending.film import Projectionist
from kiosk.film.cinema import Cinema
from kiosk.film.player import WindowCinema
from kiosk.panel import Panel
from kiosk.part import Screenplay
from kiosk.putting.video import Draft, State
from kiosk.screens.desk import Desk
from kiosk.screens.video import film_size
from kiosk.theme.typeset import Typesetter
from kiosk.views.video import VideoView
from packs.pack import Pack, Video
from tests.films import film
from tests.kiosk.every import consultation_of
from tests.window.cinemas import Open, SilentShow, cinema, opened
from tests.window.stage import pack_of

__all__ = ["cinema"]
NAME = "videos/square.mp4"


class Booth:
    """A kiosk before the film of its pack, and the cinema that shows it."""

    def __init__(self, open_stage: Open, pack: Pack, cinema: Cinema, size: tuple[int, int]) -> None:
        self.stage = opened(open_stage, Projectionist, pack, cinema, size)
        self.stage.touch("language:en", "forward")

    @property
    def draft(self) -> Draft:
        """What was touched, and where the film is."""
        draft = self.stage.kiosk.visit.draft
        assert isinstance(draft, Draft)
        return draft

    @property
    def view(self) -> VideoView:
        """What the screen shows."""
        assert isinstance(self.stage.kiosk.scene.view, VideoView)
        return self.stage.kiosk.scene.view


def packed(folder: Path, videos: Mapping[str, Video]) -> Pack:
    """A pack with these videos."""
    return replace(pack_of(folder, consultation_of("video")), videos=MappingProxyType(videos))


class Silent(SilentShow):
    """A booth with a silent film of two seconds."""

    def __init__(self, open_stage: Open, folder: Path) -> None:
        super().__init__(2.0)
        video = Video(folder / "square.mp4", None, 2.0, 160, 90)
        self.booth = Booth(open_stage, packed(folder, {NAME: video}), self.cinema, (160, 90))
        self.stage = self.booth.stage


@pytest.fixture
def silent(open_stage: Open, tmp_path: Path) -> Silent:
    """A silent film, on its poster."""
    return Silent(open_stage, tmp_path)


def test_nothing_runs_before_it_is_touched(silent: Silent) -> None:
    """The poster waits."""
    assert silent.cinema.films == []


def test_a_film_runs_with_its_subtitles(silent: Silent) -> None:
    """Each is shown when it is said, and the poster comes back at the end."""
    silent.stage.touch("play")
    written = []
    for _ in range(19):
        silent.run(0.1)
        if silent.booth.view.subtitle not in written:
            written.append(silent.booth.view.subtitle)
    assert written == ["This is our square. It is forty years old.", "", "The market."]
    assert 0.4 <= silent.booth.view.part <= 1
    silent.run(0.3)
    assert silent.booth.draft == Draft()
    assert silent.cinema.films[0].stopped


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_before_its_first_picture_its_place_is_its_own(silent: Silent, language: str) -> None:
    """Until then the poster stands where the film will, also where lines run from the right."""
    stage = silent.stage
    stage.touch("languages", f"language:{language}", "play")
    stage.frames(2)
    (place,) = (part.rect for part in stage.kiosk.pane.screen.parts if isinstance(part, Screenplay))
    before = stage.pixels()
    silent.cinema.films[-1].showing.on_frame(Texture.create(size=(2, 2)))
    stage.frames(2)
    width, height = int(Window.width), int(Window.height)
    pixels = np.frombuffer(before + stage.pixels(), np.uint8).reshape(2, height, width, 4)
    rows, columns = np.nonzero((pixels[0] != pixels[1]).any(axis=2))
    assert len(rows)
    assert place.x - 1 <= columns.min()
    assert columns.max() <= place.right + 1


def test_its_place_is_handed_back_seldom(silent: Silent) -> None:
    """Only where what is written changes, and once a second: never more than five times."""
    silent.stage.touch("play")
    views = set()
    for _ in range(18):
        silent.run(0.1)
        views.add(silent.booth.draft.at)
    assert len(views) <= 6


def test_pause_and_wind(silent: Silent) -> None:
    """The film does what the draft says, when it says it."""
    silent.stage.touch("play")
    (one,) = silent.cinema.films
    silent.run(0.5)
    silent.stage.touch("pause")
    assert not one.playing
    silent.stage.touch("play")
    assert one.playing
    assert one.position == pytest.approx(0.5)
    silent.stage.touch("chapter:2")
    assert one.position == 1.0
    silent.stage.touch("again")
    assert one.position == 0.0
    assert one.playing


def test_leaving_stops_at_once(silent: Silent) -> None:
    """By the way on; and who comes back finds the poster."""
    silent.stage.touch("play", "forward")
    assert silent.cinema.films[0].stopped
    silent.stage.touch("back")
    assert silent.booth.draft == Draft()


def test_a_language_chosen_meanwhile_goes_on_there(silent: Silent) -> None:
    """The film stops while languages are chosen, and goes on at its place."""
    silent.stage.touch("play")
    silent.run(1.2)
    silent.stage.touch("languages")
    assert silent.cinema.films[0].stopped
    silent.stage.touch("language:fr")
    assert silent.cinema.films[1].position == pytest.approx(silent.booth.draft.at)
    silent.run(0.1)
    assert silent.booth.view.subtitle == "Le marché."


def test_who_watches_has_not_left(silent: Silent) -> None:
    """Nobody is asked while the film runs; who paused it is."""
    silent.stage.touch("play")
    for _ in range(5):
        silent.stage.wait(20)
    assert not silent.stage.kiosk.visit.still_there
    silent.stage.touch("pause")
    silent.stage.wait(31)
    assert silent.stage.kiosk.visit.still_there


def test_nothing_is_left_of_who_went_away(silent: Silent) -> None:
    """With the resident the film is gone."""
    silent.stage.touch("play", "pause")
    silent.stage.wait(31)
    silent.stage.wait(21)
    assert silent.cinema.films[0].stopped


def shown(booth: Booth) -> tuple[int, int, int]:
    """The colour in the middle of the film's upper half."""
    stage = booth.stage
    (screen,) = (part for part in stage.kiosk.pane.screen.parts if isinstance(part, Screenplay))
    x = int(screen.rect.x + screen.rect.width / 2)
    row = int(stage.window.height - screen.rect.y - screen.rect.height / 4)
    start = (row * int(stage.window.width) + x) * 4
    red, green, blue = stage.pixels()[start : start + 3]
    return red, green, blue


def test_a_real_film_is_seen(
    open_stage: Open, tmp_path: Path, typesetter: Typesetter, cinema: WindowCinema
) -> None:
    """Its pictures come onto the screen in their order, and the poster after the last."""
    file = film(tmp_path / "square.mp4", seconds=1.2)
    video = Video(file, None, 1.2, 160, 90)
    panel = Panel(1280, 800, 5.87)
    size = film_size(Desk(panel, typesetter, "en", False))
    booth = Booth(open_stage, packed(tmp_path, {NAME: video}), cinema, size)
    booth.stage.touch("play")
    booth.stage.until(lambda: booth.draft.seconds > 0)
    reds = []
    while booth.draft.state is State.PLAYING:
        booth.stage.frames()
        if booth.draft.state is State.PLAYING and booth.draft.seconds:
            reds.append(shown(booth)[0])
    assert reds == sorted(reds)
    assert len(set(reds)) > 8
    assert booth.draft == Draft()


@pytest.mark.parametrize("broken", [None, b"", b"not a film at all"])
def test_a_film_that_cannot_be_shown_stops_nobody(
    open_stage: Open,
    tmp_path: Path,
    cinema: WindowCinema,
    caplog: pytest.LogCaptureFixture,
    broken: bytes | None,
) -> None:
    """A sentence says so, it is logged, and the way on is open."""
    videos = {}
    if broken is not None:
        (tmp_path / "square.mp4").write_bytes(broken)
        videos = {NAME: Video(tmp_path / "square.mp4", tmp_path / "gone.flac", 2.0, 160, 90)}
    with caplog.at_level(logging.WARNING):
        booth = Booth(open_stage, packed(tmp_path, videos), cinema, (160, 90))
        booth.stage.touch("play")
        booth.stage.until(lambda: booth.draft.state is State.MISSING)
    assert "square.mp4" in caplog.text
    assert booth.view.missing is not None
    booth.stage.touch("forward")
    assert booth.stage.kiosk.visit.step is not None
    assert booth.stage.kiosk.visit.step.id == "scale"
