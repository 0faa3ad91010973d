"""A signer beside each step: asked for, watched, paused, seen again, left; by touch and by keys."""

import logging
from pathlib import Path
from types import MappingProxyType

import pytest

from consultation.frozen import replace
from kiosk.attending.signer import Signer
from kiosk.comfort import Comfort
from kiosk.film.cinema import Cinema, SilentCinema
from kiosk.film.player import WindowCinema
from kiosk.idle import COUNTDOWN, LIMIT_PATIENT
from kiosk.panel import Panel
from kiosk.part import Rect, Screenplay, Target
from kiosk.settings import Settings
from kiosk.signing import Signing, State
from kiosk.theme.typeset import Typesetter
from kiosk.views.comfort import ComfortView
from kiosk.visit import Phase
from kiosk.ways_in.keys import Key
from kiosk.wiring import _attendants
from packs.pack import Pack, Video
from tests.films import film
from tests.kiosk.every import SIGNED, consultation_of, signed
from tests.window.cinemas import Open, SilentShow, cinema, opened
from tests.window.stage import Stage, pack_of
from tests.window.test_ways_in import press

__all__ = ["cinema"]
SIZE = (352, 264)
MOVES = 3
"""So many different pictures are a film; how many of a second are shown is the machine's affair."""


def packed(folder: Path, file: Path | None, *kinds: str) -> Pack:
    """A pack in which everything is signed by one film, if there is one."""
    videos = {} if file is None else {SIGNED: Video(file, None, 1.0, 160, 120)}
    pack = pack_of(folder, signed(consultation_of(*(kinds or ("choices", "scale")))))
    return replace(pack, videos=MappingProxyType(videos))


def signed_in(open_stage: Open, pack: Pack, cinema: Cinema) -> Stage:
    """A kiosk whose signer is shown in `cinema`."""
    return opened(open_stage, Signer, pack, cinema, SIZE)


def signing(stage: Stage) -> Signing:
    """What the signer does."""
    found = stage.kiosk.visit.signing
    assert found is not None
    return found


def windows(stage: Stage) -> list[Rect]:
    """Where a signer is seen."""
    return [part.rect for part in stage.kiosk.pane.screen.parts if isinstance(part, Screenplay)]


def seen(stage: Stage) -> tuple[int, int, int]:
    """The colour at the upper left of the window: the red tells the number of the picture."""
    (place,) = windows(stage)
    x, y = int(place.x + place.width / 4), int(place.y + place.height / 4)
    start = ((int(stage.window.height) - y) * int(stage.window.width) + x) * 4
    red, green, blue = stage.pixels()[start : start + 3]
    return red, green, blue


def watched(stage: Stage) -> list[int]:
    """The reds of the film's pictures, from now to its end."""
    stage.until(lambda: signing(stage).seen)
    reds = []
    while signing(stage).state is State.SIGNING:
        stage.frames()
        reds.append(seen(stage)[0])
    return reds


def test_a_signer_signs_once_and_again_when_asked(
    open_stage: Open, tmp_path: Path, cinema: WindowCinema
) -> None:
    """Chosen by their hands; each step is signed when it comes, and can be answered meanwhile."""
    file = film(tmp_path / "signer.mp4", seconds=1, width=160, height=120)
    stage = signed_in(open_stage, packed(tmp_path, file), cinema)
    stage.touch("touch", "signed:en")
    assert stage.kiosk.visit.language == "en"
    assert stage.kiosk.visit.phase is Phase.COMMITMENT
    assert len(set(watched(stage))) >= MOVES
    stage.touch("forward")
    reds = watched(stage)
    assert reds == sorted(reds)
    assert len(set(reds)) >= MOVES
    still = stage.pixels()
    stage.frames(20)
    assert stage.pixels() == still
    last = seen(stage)
    stage.touch("signer")
    stage.until(lambda: seen(stage)[0] < last[0])
    stage.touch("choose:trees")
    assert stage.kiosk.visit.chosen() == ("trees",)
    assert watched(stage)[-1] == last[0]
    stage.touch("forward")
    assert signing(stage) == Signing()
    stage.until(lambda: signing(stage).seen)
    stage.touch("choose:4", "forward", "give")
    stage.until(lambda: stage.kiosk.visit.phase is Phase.THANKS)
    assert stage.keeper.kept == [({"choices": ("trees",), "scale": 4}, "en")]
    assert windows(stage) == []


class Silent(SilentShow):
    """A kiosk with a silent signer of three seconds."""

    def __init__(self, open_stage: Open, folder: Path) -> None:
        super().__init__(3.0)
        self.stage = signed_in(open_stage, packed(folder, folder / "signer.mp4"), self.cinema)


@pytest.fixture
def silent(open_stage: Open, tmp_path: Path) -> Silent:
    """A pack that is signed, and nobody there."""
    return Silent(open_stage, tmp_path)


def test_nobody_signs_who_was_not_asked(silent: Silent) -> None:
    """No film is opened, and no place is left for one."""
    silent.stage.touch("language:en", "forward", "choose:trees", "forward")
    assert silent.cinema.films == []
    assert windows(silent.stage) == []


def test_a_film_has_no_sound(silent: Silent) -> None:
    """Voices may speak over it."""
    silent.stage.touch("signed:en")
    assert [one.showing.sound for one in silent.cinema.films] == [None]


def test_pause_and_go_on(silent: Silent) -> None:
    """A touch stands them still, another lets them go on from there, and at the end anew."""
    silent.stage.touch("signed:en", "forward")
    one = silent.cinema.films[-1]
    silent.run(1.0)
    silent.stage.touch("signer")
    silent.run(5.0)
    assert one.position == pytest.approx(1.0)
    silent.stage.touch("signer")
    silent.run(1.0)
    assert one.position == pytest.approx(2.0)
    silent.run(2.0)
    assert signing(silent.stage).state is State.OVER
    silent.stage.touch("signer")
    assert one.playing
    assert one.position == 0.0


def test_what_is_touched_beside_them_leaves_them_alone(silent: Silent) -> None:
    """Answers, pages and hearing change nothing for the signer."""
    silent.stage.touch("signed:en", "forward")
    films = len(silent.cinema.films)
    silent.run(1.0)
    silent.stage.touch("choose:trees", "choose:benches", "listen")
    assert len(silent.cinema.films) == films
    assert silent.cinema.films[-1].position == pytest.approx(1.0)


def test_settings_turn_them_on_and_off(silent: Silent) -> None:
    """By a tile that is there where the pack has signs; the step is signed when one is back."""
    stage = silent.stage
    stage.touch("language:en", "forward", "comfort")
    view = stage.kiosk.scene.view
    assert isinstance(view, ComfortView)
    (tile,) = (tile for tile in view.tiles if tile.id == "signs")
    assert (tile.label, tile.picture, tile.chosen) == ("Sign language", "sign-language", False)
    stage.touch("signs", "back")
    assert len(windows(stage)) == 1
    stage.touch("comfort")
    assert silent.cinema.films[-1].stopped
    stage.touch("signs", "back")
    assert windows(stage) == []


def test_each_film_ends_with_its_screen(silent: Silent) -> None:
    """On the way on, among the settings and the languages; a plain language has no signer."""
    stage = silent.stage
    stage.touch("signed:fr", "forward", "skip")
    assert [one.stopped for one in silent.cinema.films] == [True, True, False]
    stage.touch("back", "languages")
    assert all(one.stopped for one in silent.cinema.films)
    stage.touch("language:en")
    assert windows(stage) == []


def test_who_watches_has_not_left(silent: Silent) -> None:
    """Nobody is asked while somebody signs, and then not for as long as by ear."""
    silent.stage.touch("signed:en")
    for _ in range(10):
        silent.stage.wait(20)
    assert not silent.stage.kiosk.visit.still_there
    silent.run(1.0)
    silent.run(3.0)
    silent.stage.wait(100)
    assert not silent.stage.kiosk.visit.still_there


def test_the_next_resident_has_no_signer(silent: Silent) -> None:
    """With the resident it is forgotten that they sign."""
    silent.stage.touch("signed:en", "forward")
    silent.run(1.0)
    silent.run(3.0)
    silent.stage.wait(LIMIT_PATIENT + 1)
    silent.stage.wait(COUNTDOWN + 1)
    assert silent.stage.kiosk.visit.phase is Phase.ATTRACT
    assert silent.stage.kiosk.visit.comfort == Comfort()
    assert silent.cinema.films[-1].stopped
    silent.stage.touch("language:en", "forward")
    assert windows(silent.stage) == []


def test_keys_come_to_the_window(silent: Silent) -> None:
    """It is one thing among the others, it says what it does, and the key does it."""
    stage = silent.stage
    stage.touch("signed:en", "forward")
    (target,) = (
        part
        for part in stage.kiosk.pane.screen.parts
        if isinstance(part, Target) and part.id == "signer"
    )
    assert target.spoken == "Stop the signs"
    for _ in range(30):
        press(stage, Key.RIGHT)
        if stage.kiosk.visit.focus == ("signer",):
            break
    assert stage.kiosk.visit.focus == ("signer",)
    press(stage, Key.SELECT)
    assert signing(stage).state is State.PAUSED


def test_a_finger_that_slides_hears_the_window(silent: Silent) -> None:
    """The next tap, anywhere, stops them."""
    stage = silent.stage
    stage.touch("signed:en", "listen", "forward")
    stage.kiosk.slid("signer")
    assert stage.kiosk.visit.focus == ("signer",)
    stage.clock.pass_by(1)
    stage.kiosk.touched("")
    assert signing(stage).state is State.PAUSED


@pytest.mark.parametrize("broken", [None, b"", b"not a film at all"])
def test_a_film_that_cannot_be_shown_stops_nobody(
    open_stage: Open,
    tmp_path: Path,
    cinema: WindowCinema,
    caplog: pytest.LogCaptureFixture,
    broken: bytes | None,
) -> None:
    """The step is shown without it, as to everybody else, and it is logged."""
    file = None
    if broken is not None:
        file = tmp_path / "signer.mp4"
        file.write_bytes(broken)
    with caplog.at_level(logging.WARNING):
        stage = signed_in(open_stage, packed(tmp_path, file), cinema)
        stage.touch("signed:en", "forward")
        stage.until(lambda: signing(stage).state is State.MISSING)
    assert "signer.mp4" in caplog.text
    assert windows(stage) == []
    stage.touch("choose:trees", "forward")
    assert stage.kiosk.visit.step is not None
    assert stage.kiosk.visit.step.id == "scale"


def test_a_film_of_its_own_has_the_screen_alone(open_stage: Open, tmp_path: Path) -> None:
    """The signer waits beside the poster, leaves while the film is shown, and comes back."""
    cinema = SilentCinema(lambda: 0.0, 3.0)
    pack = packed(tmp_path, tmp_path / "signer.mp4", "video")
    stage = signed_in(open_stage, pack, cinema)
    stage.touch("signed:en", "forward")
    assert len(windows(stage)) == 1
    signer = cinema.films[-1]
    stage.touch("play")
    assert signer.stopped
    assert stage.kiosk.visit.signing is None


def test_a_pack_without_signs_is_attended_as_before(tmp_path: Path, typesetter: Typesetter) -> None:
    """Nobody is made for what is not there: it costs no memory and no time."""
    settings, panel = Settings(tmp_path), Panel.named("1280x800")
    plain = pack_of(tmp_path, consultation_of("choices"))
    for pack, made in ((plain, 0), (packed(tmp_path, None), 1)):
        assert len(_attendants(settings, pack, panel, typesetter)) == made
