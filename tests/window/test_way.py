"""The way through, by touches on the pixels of a real window."""

import logging
from collections.abc import Callable
from random import Random
from types import MappingProxyType

import pytest

from consultation.errors import StoreUnavailable
from consultation.frozen import replace
from kiosk.comfort import Comfort
from kiosk.part import Target
from kiosk.views.attract import AttractView
from kiosk.views.calm import CalmView
from kiosk.views.language import LanguageView
from kiosk.views.review import ReviewView
from kiosk.views.thanks import ThanksView
from kiosk.views.tiles import TilesView
from kiosk.visit import Phase
from packs.pack import Pack
from tests.window.stage import MemoryKeeper, Stage

Open = Callable[..., Stage]

TO_WISHES = ("language:fr", "forward", "forward")
TO_REVIEW = (
    *TO_WISHES,
    "choose:trees",
    "choose:water",
    "forward",
    "choose:benches",
    "forward",
    "choose:4",
    "forward",
    "choose:2",
    "forward",
)


def test_whole_way(stage: Stage) -> None:
    """What is touched is what is kept, and the resident is thanked."""
    stage.touch(*TO_REVIEW)
    assert isinstance(stage.kiosk.scene.view, ReviewView)
    stage.touch("give")
    stage.until(lambda: isinstance(stage.kiosk.scene.view, ThanksView))
    assert stage.keeper.kept == [
        ({"wishes": ("trees", "water"), "first": "benches", "night": 4, "cars": 2}, "fr")
    ]
    stage.touch("finish")
    assert isinstance(stage.kiosk.scene.view, AttractView)


def test_arabic(stage: Stage) -> None:
    """In Arabic the same targets stand mirrored, and lead the same way."""
    stage.touch("language:ar", "forward", "forward")
    first, second = stage.finger.target("choose:trees"), stage.finger.target("choose:benches")
    assert first is not None
    assert second is not None
    assert first.rect.x > second.rect.x
    stage.touch("choose:trees", "forward")
    assert stage.kiosk.visit.here.answers == {"wishes": ("trees",)}


def test_touch_changes_the_next_frames(stage: Stage) -> None:
    """A tile under the finger looks different within two frames."""
    stage.touch(*TO_WISHES)
    stage.frames(3)
    before = stage.pixels()
    touching = stage.finger.touch("choose:trees")
    next(touching)
    stage.frames(2)
    assert stage.pixels() != before


def test_chosen_shows(stage: Stage) -> None:
    """A chosen tile looks different from one that is not chosen."""
    stage.touch(*TO_WISHES)
    stage.frames(3)
    before = stage.pixels()
    stage.touch("choose:trees")
    stage.frames(3)
    assert stage.pixels() != before


def test_slide_out_cancels(stage: Stage) -> None:
    """A finger that slides off a tile has not chosen it."""
    stage.touch(*TO_WISHES)
    for _ in stage.finger.slide_out("choose:trees"):
        stage.frames()
    assert stage.kiosk.visit.draft == ()


def test_tremor(stage: Stage) -> None:
    """Two touches on one tile within half a second count once."""
    stage.touch(*TO_WISHES)
    stage.touch("choose:trees")
    for _ in stage.finger.touch("choose:trees", 0.2):
        stage.frames()
    assert stage.kiosk.visit.draft == ("trees",)
    stage.touch("choose:trees")
    assert stage.kiosk.visit.draft == ()


def test_no_more_than_most(stage: Stage) -> None:
    """A fourth option of at most three is not taken."""
    stage.touch(*TO_WISHES, "choose:trees", "choose:water", "choose:games", "choose:light")
    assert stage.kiosk.visit.draft == ("trees", "games", "water")


def test_nothing_to_give(stage: Stage) -> None:
    """Who skipped everything can leave, and nothing is kept."""
    stage.touch("language:en", "forward", "forward", "skip", "skip", "skip", "skip")
    assert stage.finger.target("give") is None
    stage.touch("leave")
    assert isinstance(stage.kiosk.scene.view, AttractView)
    assert stage.keeper.kept == []


def test_change_on_review(stage: Stage) -> None:
    """An answer changed from the review is the one that is kept."""
    stage.touch(*TO_REVIEW, "change:night", "choose:1", "forward")
    assert isinstance(stage.kiosk.scene.view, ReviewView)
    stage.touch("give")
    stage.until(lambda: bool(stage.keeper.kept))
    assert stage.keeper.kept[0][0]["night"] == 1


def test_idle_asks_and_wipes(stage: Stage) -> None:
    """After 30 quiet seconds the screen asks, after 20 more nothing of the resident is left."""
    stage.touch("touch", "comfort", "contrast:high", "back")
    stage.touch("language:en", "forward", "forward", "choose:trees")
    stage.wait(29)
    assert not stage.kiosk.visit.still_there
    stage.wait(2)
    assert stage.kiosk.visit.still_there
    stage.wait(18)
    assert stage.kiosk.visit.still_there
    stage.wait(2)
    visit = stage.kiosk.visit
    assert visit.phase is Phase.ATTRACT
    assert (visit.language, visit.draft, visit.participation) == ("fr", None, None)
    assert visit.comfort == Comfort()


def test_idle_is_extended(stage: Stage) -> None:
    """'I am still here' gives the whole time again, as often as it is touched."""
    stage.touch(*TO_WISHES, "choose:trees")
    for _ in range(4):
        stage.wait(31)
        stage.wait(18.5)
        stage.touch("stay")
        assert not stage.kiosk.visit.still_there
    assert stage.kiosk.visit.draft == ("trees",)


def test_overlay_catches_touches(stage: Stage) -> None:
    """While the screen asks, nothing below the question can be touched."""
    stage.touch(*TO_WISHES)
    stage.wait(31)
    assert stage.finger.target("choose:trees") is None


def test_slow_disk(open_stage: Open) -> None:
    """While the disk is slow the screen goes on drawing, and thanks only when it is done."""
    import threading

    done = threading.Event()
    keeper = MemoryKeeper(before=lambda: done.wait(20) and None)
    stage = open_stage(keeper=keeper)
    stage.touch(*TO_REVIEW, "give")
    stage.frames(30)
    assert isinstance(stage.kiosk.scene.view, CalmView)
    assert keeper.kept == []
    done.set()
    stage.until(lambda: isinstance(stage.kiosk.scene.view, ThanksView))


def test_disk_that_takes_nothing(open_stage: Open) -> None:
    """Nobody is thanked for what was not kept; the poster comes back within five seconds."""

    def fail() -> None:
        raise StoreUnavailable("full")

    stage = open_stage(keeper=MemoryKeeper(before=fail))
    stage.touch(*TO_REVIEW, "give")
    stage.until(lambda: stage.kiosk.visit.phase is Phase.CALM)
    stage.wait(5)
    assert isinstance(stage.kiosk.scene.view, AttractView)


def test_tally_hidden_while_small(open_stage: Open) -> None:
    """Below eleven participations no bars are shown; from eleven on they are."""
    stage = open_stage(keeper=MemoryKeeper(crowd=10))
    stage.touch(*TO_REVIEW, "give")
    stage.until(lambda: isinstance(stage.kiosk.scene.view, ThanksView))
    assert isinstance(stage.kiosk.scene.view, ThanksView)
    assert stage.kiosk.scene.view.said == ()
    stage = open_stage(keeper=MemoryKeeper(crowd=11))
    stage.touch(*TO_REVIEW, "give")
    stage.until(lambda: isinstance(stage.kiosk.scene.view, ThanksView))
    assert isinstance(stage.kiosk.scene.view, ThanksView)
    assert stage.kiosk.scene.view.said[0].bars[0].count == "11"


def test_missing_picture(
    open_stage: Open, pack: Pack, caplog: pytest.LogCaptureFixture, tmp_path_factory: object
) -> None:
    """A picture that is gone is drawn as 'missing', and logged."""
    pictures = {**pack.pictures, "tree": pack.folder / "gone.png"}
    stage = open_stage(pack=replace(pack, pictures=MappingProxyType(pictures)))
    with caplog.at_level(logging.WARNING):
        stage.touch(*TO_WISHES)
        stage.frames(2)
    assert isinstance(stage.kiosk.scene.view, TilesView)
    assert "gone.png" in caplog.text


def test_listening(open_stage: Open) -> None:
    """With speech on a first touch is heard, a second chooses; and the whole screen is read."""
    stage = open_stage()
    stage.touch("touch", "listen")
    assert isinstance(stage.kiosk.scene.view, LanguageView)
    stage.touch("language:en", "forward", "forward")
    said = [str(file) for file in stage.speaker.asked]
    assert any("What do you want on the square?" in file for file in said)
    assert any(file.endswith("en/Benches") for file in said)
    stage.touch("choose:trees")
    assert stage.kiosk.visit.draft == ()
    assert str(stage.speaker.asked[-1]).endswith("en/Trees")
    stage.touch("choose:trees")
    assert stage.kiosk.visit.draft == ("trees",)


def test_every_sentence_has_a_voice(open_stage: Open, caplog: pytest.LogCaptureFixture) -> None:
    """On the whole way, in every language, no sentence is asked for that was not prepared."""
    with caplog.at_level(logging.WARNING):
        for language in ("fr", "en", "ar"):
            stage = open_stage(keeper=MemoryKeeper(crowd=268))
            stage.touch("touch", "listen", f"language:{language}", "forward", "forward")
            for cells in (("trees", "water"), ("benches",), ("4",), ("2",)):
                for cell in cells:
                    stage.touch(f"choose:{cell}", f"choose:{cell}")
                stage.touch("forward")
            stage.wait(121)
            stage.touch("stay", "give")
            stage.until(lambda stage=stage: isinstance(stage.kiosk.scene.view, ThanksView))
    assert "voice missing" not in caplog.text


def test_contrast(stage: Stage) -> None:
    """High contrast changes what is drawn, and is gone with the resident."""
    stage.touch("touch")
    stage.frames(3)
    before = stage.pixels()
    stage.touch("comfort", "contrast:high", "back")
    stage.frames(3)
    assert stage.pixels() != before
    stage.touch("leave")
    assert stage.kiosk.visit.comfort == Comfort()


def test_random_touches(stage: Stage) -> None:
    """Touches at random targets always end on a screen that has a way out."""
    chance = Random(7)
    for _ in range(250):
        parts = [part for part in stage.kiosk.pane.screen.parts if isinstance(part, Target)]
        if parts and stage.kiosk.pane.overlay.parent is None:
            stage.touch(chance.choice(parts).id)
        else:
            stage.frames(1)
        stage.kiosk.tick()
        assert stage.kiosk.visit.phase is not Phase.CALM
