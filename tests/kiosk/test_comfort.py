"""How residents want it: every setting can be reached, undone, and goes when they go."""

import pytest

from consultation.frozen import replace
from kiosk.comfort import PACES, VOLUMES, Comfort, Contrast, Size, Way
from kiosk.moves.after import after
from kiosk.views.comfort import ComfortView
from kiosk.visit import Phase, Visit, given
from kiosk.words import LANGUAGES, words_in
from kiosk.words.spoken import spoken_sentences
from tests import builders
from tests.builders import in_language
from tests.kiosk.way import answered, at_review, at_step, attract, route, touched

SETTINGS = {
    "letters:small": Comfort(size=Size.SMALL),
    "letters:large": Comfort(size=Size.LARGE),
    "letters:largest": Comfort(size=Size.LARGEST),
    "contrast:high": Comfort(contrast=Contrast.HIGH),
    "contrast:low": Comfort(contrast=Contrast.LOW),
    "lower": Comfort(lower=True),
    "still": Comfort(still=True),
    "slower": Comfort(pace=75),
    "faster": Comfort(pace=125),
    "softer": Comfort(volume=-1),
    "louder": Comfort(volume=1),
}
WAYS_THERE = {
    "language": touched(attract(), "touch"),
    "about": touched(attract(), "touch", "about"),
    "commitment": touched(attract(), "language:fr"),
    "step": answered(at_step("wishes")),
    "second page": after(at_step("wishes"), "page:1"),
    "review": at_review(),
    "thanks": given(after(at_review(), "give"), None),
}


def seen(visit: Visit) -> ComfortView:
    """The settings as this visit sees them."""
    view = route(visit.language).view(visit)
    assert isinstance(view, ComfortView)
    return view


@pytest.mark.parametrize("there", WAYS_THERE)
@pytest.mark.parametrize("setting", SETTINGS)
def test_one_comes_back_to_where_one_was(there: str, setting: str) -> None:
    """Screen, page, draft and answers are as they were; the setting is new."""
    visit = WAYS_THERE[there]
    back = touched(visit, "comfort", setting, "back")
    assert back == replace(visit, comfort=SETTINGS[setting])


@pytest.mark.parametrize("there", WAYS_THERE)
def test_every_screen_leads_to_the_settings(there: str) -> None:
    """The same tile at the top of each, which shows whether something is set."""
    for visit, on in ((WAYS_THERE[there], False), (touched(WAYS_THERE[there], "louder"), True)):
        frame = route("fr").view(visit).frame  # type: ignore[attr-defined]  # Framed.
        control = next(control for control in frame.helps if control.id == "comfort")
        assert control.on is on


def test_the_key_for_help_opens_and_closes_them() -> None:
    """A keypad has one key for it."""
    visit = at_step("wishes")
    assert touched(visit, "comfort").phase is Phase.COMFORT
    assert touched(visit, "comfort", "comfort") == visit


def test_nothing_set_on_the_poster_stays_with_the_poster() -> None:
    """From it one comes to the languages, where a resident is there, and leaves."""
    visit = touched(attract(), "comfort", "letters:large", "back")
    assert visit.phase is Phase.LANGUAGE
    assert after(visit, "leave").comfort == Comfort()


def test_each_setting_is_undone_by_all_as_at_first() -> None:
    """All at once, but for the way in which one hears and acts."""
    visit = touched(at_step("wishes"), "listen", "comfort")
    visit = replace(visit, comfort=replace(visit.comfort, way=Way.ONE_SWITCH, scan=3.0))
    set_up = touched(visit, *SETTINGS, "hold")
    assert set_up.comfort != visit.comfort
    assert after(set_up, "unset").comfort == visit.comfort


@pytest.mark.parametrize(("up", "down"), [("faster", "slower"), ("louder", "softer")])
def test_steps_end_where_speech_ends(up: str, down: str) -> None:
    """From one end to the other and no further, and in the middle nothing is marked."""
    visit = after(at_step("wishes"), "comfort")
    for touch in (up, down):
        far = touched(visit, *[touch] * 9)
        assert after(far, touch) == far
        marked = {tile.id: tile.mark for tile in seen(far).tiles if tile.mark}
        assert list(marked) == [touch]
    fast = touched(visit, *[up] * 9).comfort
    slow = touched(visit, *[down] * 9).comfort
    assert {fast.pace, slow.pace} in ({100}, {PACES[0], PACES[-1]})
    assert {fast.volume, slow.volume} in ({0}, {VOLUMES[0], VOLUMES[-1]})


def test_one_key_goes_through_all_paces() -> None:
    """On any other screen 'faster' goes on from the fastest with the slowest."""
    visit, paces = at_step("wishes"), []
    for _ in PACES:
        visit = after(visit, "faster")
        paces.append(visit.comfort.pace)
    assert paces == [125, 150, 200, 50, 75, 100]


@pytest.mark.parametrize("touch", ["letters:huge", "letters:", "contrast:", "contrast:odd"])
def test_what_is_not_there_cannot_be_set(touch: str) -> None:
    """Values that nobody knows change nothing."""
    visit = after(at_step("wishes"), "comfort")
    assert after(visit, touch) == visit


def test_what_is_on_is_seen_without_colour() -> None:
    """One size, one contrast and each switch that is on has the frame and the badge."""
    visit = after(at_step("wishes"), "comfort")
    assert chosen(visit) == {"letters:default", "contrast:default"}
    visit = touched(visit, "letters:largest", "contrast:low", "lower", "still", "hold", "louder")
    assert chosen(visit) == {"letters:largest", "contrast:low", "lower", "still", "hold", "louder"}


def chosen(visit: Visit) -> set[str]:
    """What has the frame."""
    return {tile.id for tile in seen(visit).tiles if tile.chosen}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_of_it_is_prepared_to_be_said(language: str) -> None:
    """On, off, and every name."""
    asked = in_language(builders.consultation(), language)
    prepared = spoken_sentences(asked, language)
    visit = after(Visit(asked, language, phase=Phase.LANGUAGE), "comfort")
    for touch in (*SETTINGS, "hold", "hold", "still"):
        visit = after(visit, touch)
        view = seen(visit)
        said = [say.text for say in (*view.sentences(), *view.news(touch))]
        assert set(said) <= set(prepared)
        assert next(view.news(touch)).text == next(
            tile.label for tile in view.tiles if tile.id == touch
        )


def test_a_switch_says_whether_it_is_on() -> None:
    """In words, since a frame is not heard."""
    words = words_in("en")
    visit = touched(at_step("wishes", "en"), "comfort", "still")
    assert [say.text for say in seen(visit).news("still")][1:] == [words("keys-chosen")]
    visit = after(visit, "still")
    assert [say.text for say in seen(visit).news("still")][1:] == [words("keys-not-chosen")]


def test_lower_is_offered_where_it_does_something() -> None:
    """On a panel that is low as it is, nothing would change."""
    visit = after(at_step("wishes"), "comfort")
    ids = {tile.id for tile in seen(visit).tiles}
    view = replace(route("fr"), lowers=False).view(visit)
    assert isinstance(view, ComfortView)
    assert ids - {tile.id for tile in view.tiles} == {"lower"}


def test_a_dark_screen_speaks() -> None:
    """Nobody is left with neither picture nor sound."""
    comfort = touched(at_step("wishes"), "comfort", "dark").comfort
    assert comfort.curtain
    assert comfort.listening
