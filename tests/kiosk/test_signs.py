"""A signer's window: of its size on every panel, beside what is touched, never over it."""

from collections.abc import Iterator
from functools import cache

import pytest

from consultation.frozen import replace
from consultation.wording import is_right_to_left
from kiosk.comfort import Comfort, Contrast, Size
from kiosk.moves.after import after, handed
from kiosk.panel import Panel
from kiosk.part import Part, Rect, Screenplay, Target
from kiosk.screens.desk import Desk
from kiosk.screens.hold import holds
from kiosk.screens.layout import lay_out
from kiosk.screens.suit import pages
from kiosk.signing import News, Signing, State
from kiosk.theme.typeset import Typesetter
from kiosk.view import LEAF, FramedView
from kiosk.views.language import LanguageView
from kiosk.visit import Phase, Visit
from kiosk.words.spoken import spoken_sentences
from tests.builders import in_language
from tests.kiosk.every import SIGNED, consultation_of, every, signed
from tests.kiosk.way import PANELS, route, touched, whole_way

LANGUAGES = ("fr", "ar", "ta")
"""Both directions, and the widest words."""
CASES = pytest.mark.parametrize(
    ("panel", "language"),
    [
        *((PANELS[0], language) for language in LANGUAGES),
        *((PANELS[1], language) for language in LANGUAGES[:2]),
        (PANELS[3], "ar"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.width}x{value.height}",
)
ALONE = {"drawing", "words", "opinions", "pairs", "video", "zone", "voice", "ranking", "calendar"}
"""What needs so much room on the smallest panel that its title is signed on a page before it."""
Shown = tuple[FramedView, dict[int, tuple[Part, ...]]]


def visits(language: str, comfort: Comfort) -> Iterator[Visit]:
    """Every screen of the way that is signed, as somebody sees it who wants signs."""
    consultation = signed(in_language(every(), language))
    for visit in whole_way(consultation, language):
        shown = replace(
            visit, comfort=replace(comfort, signs=True, listening=visit.comfort.listening)
        )
        if shown.film is not None:
            yield replace(shown, signing=Signing(State.OVER, seen=True))


@cache
def screens(
    typesetter: Typesetter, panel: Panel, language: str, comfort: Comfort
) -> tuple[Shown, ...]:
    """Each of them laid out, all its pages."""
    desk = desk_of(typesetter, panel, language, comfort)
    seen: dict[str, FramedView] = {}
    for visit in visits(language, comfort):
        view = route(language).view(visit)
        assert isinstance(view, FramedView)
        seen.setdefault(f"{view.key} {view.begun}", view)
    return tuple((view, pages(view, desk, lay_out)) for view in seen.values())


def desk_of(typesetter: Typesetter, panel: Panel, language: str, comfort: Comfort) -> Desk:
    """A desk for somebody who wants it so."""
    right_to_left = is_right_to_left(language)
    return Desk(panel, typesetter, language, right_to_left, size=comfort.size, lower=comfort.lower)


def window(parts: tuple[Part, ...]) -> Rect | None:
    """Where the signer is seen."""
    return next((part.rect for part in parts if isinstance(part, Screenplay)), None)


@CASES
def test_every_screen_is_signed(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """In a window of one size and place, on the page where a screen begins."""
    least = (45.0, 34.0) if panel.width == 800 else (60.0, 45.0)
    places = set()
    for view, shown in screens(typesetter, panel, language, Comfort()):
        name, place = view.key, window(shown[min(shown)])
        if place is None:
            # What is looked at again, and was signed before.
            assert view.begun or view.frame.page >= LEAF, name
            continue
        assert place.width / panel.density >= least[0] - 0.2
        assert place.height / panel.density >= least[1] - 0.2
        places.add((place.x, place.width, place.height))
        alone = any(window(parts) is None for parts in shown.values())
        assert not alone or name.split(":")[1] in ALONE, name
    assert len(places) == 1
    ((x, width, _),) = places
    at_the_end = x < panel.width / 2 if is_right_to_left(language) else x > panel.width / 2 - width
    assert at_the_end


@CASES
@pytest.mark.parametrize(
    "comfort",
    [Comfort(), Comfort(size=Size.LARGEST), Comfort(lower=True)],
    ids=["usual", "largest", "lower"],
)
def test_nothing_is_cut_or_covered(
    typesetter: Typesetter, panel: Panel, language: str, comfort: Comfort
) -> None:
    """Every page holds all that stands on it, and nothing to touch lies in the window."""
    desk = desk_of(typesetter, panel, language, comfort)
    for view, shown in screens(typesetter, panel, language, comfort):
        name = view.key
        for page, parts in shown.items():
            assert holds(parts, desk), (name, page)
            place = window(parts)
            targets = [part for part in parts if isinstance(part, Target)]
            assert len({target.id for target in targets}) == len(targets), (name, page)
            for target in targets if place else ():
                assert place is not None
                own = target.id == "signer" and target.rect == place
                assert own or apart(target.rect, place), (name, page, target.id)


def apart(one: Rect, other: Rect) -> bool:
    """Whether two places share nothing."""
    across = max(one.x, other.x) >= min(one.right, other.right)
    return across or max(one.y, other.y) >= min(one.bottom, other.bottom)


@CASES
def test_all_can_still_be_touched(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """What is offered without a signer is offered beside one."""
    desk = desk_of(typesetter, panel, language, Comfort())
    for view, shown in screens(typesetter, panel, language, Comfort()):
        if view.frame.page >= LEAF:
            continue
        plain = replace(view, frame=replace(view.frame, signer=None))
        assert offered(pages(plain, desk, lay_out)) <= offered(shown), view.key


def offered(shown: dict[int, tuple[Part, ...]]) -> set[str]:
    """What can be touched on any page of a screen, but for what turns them."""
    targets = (part for parts in shown.values() for part in parts if isinstance(part, Target))
    return {target.id for target in targets if not target.id.startswith("page:")}


def test_low_down_a_help_stops_the_signer(typesetter: Typesetter) -> None:
    """Where all that is touched stands low, the window is above it and out of reach."""
    comfort, panel = Comfort(lower=True), Panel.named("1280x800")
    low = 0
    for _, shown in screens(typesetter, panel, "fr", comfort):
        parts = shown[min(shown)]
        place = window(parts)
        (signer,) = (one for one in parts if isinstance(one, Target) and one.id == "signer")
        if place is not None and not place.holds(signer.rect):
            assert signer.rect.y >= panel.height * 0.55 - 1
            low += 1
    assert low > 10


def test_a_signer_comes_with_each_screen_and_goes_with_it() -> None:
    """From the commitment on; the review and the thanks are not signed."""
    visit = touched(Visit(signed(consultation_of("card", "scale")), "fr"), "signed:fr")
    for _ in range(2):
        assert visit.signing == Signing()
        over = handed(handed(visit, SIGNED, News.SEEN), SIGNED, News.OVER)
        assert over.signing == Signing(State.OVER, seen=True)
        assert handed(visit, "videos/other.mp4", News.OVER) == visit
        assert touched(over, "listen", "listen") == over
        visit = touched(over, "forward")
    visit = touched(visit, "choose:2", "forward")
    assert visit.here.at_review
    assert (visit.film, visit.signing) == (None, None)


def test_hands_stand_beside_the_languages_that_are_signed(typesetter: Typesetter) -> None:
    """On the screen of languages and on the poster, where one of them is the way in."""
    consultation = consultation_of("card", "scale")
    document = dict(signed(consultation).to_document())
    films = {"fr": SIGNED, "ar": SIGNED}
    document["steps"] = [{**step, "signs": films} for step in document["steps"]]  # type: ignore[attr-defined]
    document["commitment"] = consultation.commitment.to_document()
    partly = type(consultation).from_document(document)
    visit = touched(Visit(partly, "fr"), "touch")
    view = route("fr").view(visit)
    assert isinstance(view, LanguageView)
    found = [(name.id, name.label, name.current) for name in view.names]
    assert found == [
        ("language:fr", "Français", True),
        ("signed:fr", "Langue des signes", False),
        ("language:en", "English", False),
        ("language:ar", "العربية", False),
        ("signed:ar", "لغة الإشارة", False),
    ]
    for panel in PANELS:
        desk = desk_of(typesetter, panel, "fr", Comfort())
        poster = lay_out(route("fr").view(Visit(partly, "fr")), desk)
        assert "signed:fr" in {one.id for one in poster if isinstance(one, Target)}
    chosen = touched(visit, "signed:ar")
    assert (chosen.language, chosen.comfort.signs, chosen.phase) == ("ar", True, Phase.COMMITMENT)
    assert touched(visit, "signed:en") == visit
    assert not touched(chosen, "languages", "language:ar").comfort.signs


def test_as_at_first_leaves_the_signer() -> None:
    """Whoever signs would be lost without."""
    visit = touched(Visit(signed(consultation_of("scale")), "fr"), "signed:fr", "comfort")
    changed = touched(visit, "contrast:high", "unset")
    assert changed.comfort == replace(Comfort(), signs=True)
    assert changed.comfort.contrast is Contrast.DEFAULT


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_says_is_prepared(language: str) -> None:
    """Of a pack that is signed; of others nothing more is spoken than before."""
    consultation = in_language(consultation_of("scale"), language)
    plain, more = (spoken_sentences(one, language) for one in (consultation, signed(consultation)))
    visit = touched(Visit(signed(consultation), language), f"signed:{language}")
    labels = set()
    for state in (State.SIGNING, State.PAUSED, State.OVER):
        view = route(language).view(replace(visit, signing=Signing(state)))
        assert isinstance(view, FramedView)
        assert view.frame.signer is not None
        labels.add(view.frame.signer.label)
    assert labels <= set(more)
    assert not labels & set(plain)
    assert set(more) > set(plain)
    missing = replace(visit, signing=Signing(State.MISSING))
    assert route(language).view(missing).frame.signer is None  # type: ignore[attr-defined]


def test_what_is_not_signed_is_as_it_was() -> None:
    """The views of a pack without signs, and of residents who want none, know no signer."""
    for consultation in (every(), signed(every())):
        for visit in whole_way(consultation, "fr"):
            assert visit.signing is None
            view = route("fr").view(visit)
            assert not isinstance(view, FramedView) or view.frame.signer is None
    assert after(Visit(every(), "fr"), "signed:fr") == Visit(every(), "fr")
