"""Screens as residents want them: in letters of every size, and as low as they reach."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from consultation.frozen import Frozen, replace
from consultation.wording import is_right_to_left
from kiosk.comfort import Size
from kiosk.moves.after import after
from kiosk.panel import LOWEST, Panel
from kiosk.part import Box, Part, Picture, Target, Words
from kiosk.putting.kinds import putting
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Paragraph, Typesetter
from kiosk.view import FramedView
from kiosk.views.still_there import StillThereView
from kiosk.visit import Visit
from kiosk.words import words_in
from tests.kiosk.test_layout import Screen, agents, gap, grown, middle, overlap, pages
from tests.kiosk.way import consultations, route, whole_way

SMALLEST, SMALL_TEN, UPRIGHT = map(Panel.named, ("800x480", "1280x800", "1080x1920"))
SIZED = [
    (SMALLEST, "fr", Size.LARGEST, False),
    (SMALLEST, "ar", Size.LARGEST, False),
    (SMALLEST, "de", Size.LARGEST, False),
    (SMALLEST, "ar", Size.SMALL, False),
    (UPRIGHT, "de", Size.LARGEST, False),
    (SMALL_TEN, "fr", Size.DEFAULT, True),
    (UPRIGHT, "ar", Size.DEFAULT, True),
]
ALWAYS = {"ComfortView", "LanguageView", "PhotoView", "ThanksView"}
"""Screens that hold the largest letters on the smallest panel; the others may be one size less."""
NEVER_LOW = {"TypingView", "PinView", "VideoView", "SpotsView"}
"""A keyboard, a PIN's keys, and a film while it is shown need more than 45 % of a panel that lies;
and where a panel is tried, all of it is touched."""


def visits(language: str) -> Iterator[Visit]:
    """Each step of every kind once, the first touch made, and the screens around them."""
    seen: dict[tuple[str, str | None], int] = {}
    way = list(whole_way(consultations(language)[1], language))
    comfort = after(way[3], "comfort")
    for visit in (comfort, *way):
        view = route(language).view(visit)
        if not isinstance(view, FramedView):
            continue
        step = visit.step
        look = (type(view).__name__, step.id if step else None)
        seen[look] = seen.get(look, 0) + 1
        if seen[look] == 1:
            touch = putting(step).next_touch(step, visit.draft) if step else None
            yield visit if touch is None else after(visit, touch)


class Sheet(Frozen):
    """Every page of these on one desk, with the name of their view."""

    desk: Desk
    screens: tuple[tuple[str, Screen], ...]


def named(case: tuple[Panel, str, Size, bool]) -> str:
    """What a case is called."""
    panel, language, size, lower = case
    how = "lower" if lower else size.name.lower()
    return f"{panel.width}x{panel.height}-{language}-{how}"


@pytest.fixture(scope="module", params=SIZED, ids=named)
def sheet(request: pytest.FixtureRequest, typesetter: Typesetter) -> Sheet:
    """One sheet at a time, for all tests: laying all of it out takes far longer than measuring."""
    panel, language, size, lower = request.param
    right_to_left = is_right_to_left(language)
    desk = Desk(panel, typesetter, language, right_to_left, size=size, lower=lower)
    found: list[tuple[str, Screen]] = []
    for visit in (*visits(language), *agents(language)):
        for view, parts in pages(visit, desk, rehearsal=False):
            found.append((type(view).__name__, Screen(view.key, panel, parts)))
    asking = StillThereView.of(words_in(language), 15)
    found.append(("StillThereView", Screen("still there", panel, lay_out(asking, desk))))
    return Sheet(desk, tuple(found))


def test_nothing_is_cut_or_covered(sheet: Sheet) -> None:
    """Texts lie on the panel and on what they stand on, and over no other text or picture."""
    wrong = []
    for name, screen in sheet.screens:
        behind: list[Box] = []
        texts: list[Words] = []
        pictures = [part.rect for part, _ in screen.drawn() if isinstance(part, Picture)]
        for part, target in screen.drawn():
            if not screen.whole.holds(part.rect):
                wrong.append((name, screen.name, "over the edge", part))
            if isinstance(part, Box):
                behind.append(part)
            elif isinstance(part, Words):
                holders = [box.rect for box in behind if box.rect.has(*middle(part.rect))]
                holders += [] if target is None else [target.rect]
                if not all(grown(holder).holds(part.rect) for holder in holders):
                    wrong.append((name, screen.name, "cut", part.paragraph.text))
                texts.append(part)
        for one, other in combinations([text.rect for text in texts], 2):
            if overlap(one, other):
                wrong.append((name, screen.name, "covered", one))
        wrong += [
            (name, screen.name, "on a picture", text.paragraph.text)
            for text in texts
            if any(overlap(text.rect, picture) for picture in pictures)
        ]
    assert not wrong


def test_targets_keep_their_size_and_gaps(sheet: Sheet) -> None:
    """20 mm for answers, 12.7 mm for controls, 2.54 mm between them (VVSG 2.0)."""
    for name, screen in sheet.screens:
        for target in screen.targets:
            least = sheet.desk.panel.px(20.0 if target.answers else 12.7) - 1
            assert min(target.rect.width, target.rect.height) >= least, (name, target.id)
            assert target.spoken, (name, target.id)
        for one, other in combinations(screen.targets, 2):
            least = sheet.desk.panel.px(2.54) - 1
            assert gap(one.rect, other.rect) >= least, (name, one.id, other.id)


def test_letters_have_the_size_that_was_asked_for(sheet: Sheet) -> None:
    """The lowest capitals of every screen are in the size's range, or no lower than the default."""
    desk, size = sheet.desk, sheet.desk.size
    for name, screen in sheet.screens:
        texts = [words.paragraph.style.cap_px for words, _ in screen.words()]
        lowest = min(texts, default=desk.panel.px(size.value)) / desk.panel.density / desk.scale
        if name in ALWAYS or size.value <= Size.DEFAULT.value:
            assert size.value - 1e-6 <= lowest <= size.most, (name, screen.name)
        assert lowest >= min(size.value, Size.DEFAULT.value) - 1e-6, (name, screen.name)


@pytest.mark.parametrize("sheet", [SIZED[0], SIZED[-1]], ids=named, indirect=True)
def test_nothing_is_lost(sheet: Sheet) -> None:
    """Everything that can be touched by default can be touched, and its pictures are there."""
    usual = replace(sheet.desk, size=Size.DEFAULT, lower=False, choices={})
    language = sheet.desk.language
    for visit in visits(language):
        assert offered(visit, sheet.desk) >= offered(visit, usual), route(language).view(visit).key


def offered(visit: Visit, desk: Desk) -> set[tuple[str, bool]]:
    """What can be touched on any page, and whether answers show a picture."""
    return {
        (part.id, part.answers and any(isinstance(one, Picture) for one in part.drawn))
        for _, parts in pages(visit, desk, rehearsal=False)
        for part in parts
        if isinstance(part, Target) and not part.id.startswith("page:")
    }


@pytest.mark.parametrize("sheet", [case for case in SIZED if case[-1]], ids=named, indirect=True)
def test_lower_brings_everything_down(sheet: Sheet) -> None:
    """What can be touched stands within the lowest 45 % of the panel (EN 301 549)."""
    high = {
        name
        for name, screen in sheet.screens
        for target in screen.targets
        if target.rect.y < sheet.desk.panel.height * (1 - LOWEST) - 1
    }
    assert high <= NEVER_LOW


def test_the_smallest_panel_is_low_as_it_is(typesetter: Typesetter) -> None:
    """All of a 7" panel is within reach where its pod stands as it should: nothing moves."""
    assert not SMALLEST.lowers
    desk = Desk(SMALLEST, typesetter, "fr", False)
    for visit in visits("fr"):
        view = route("fr").view(visit)
        assert lay_out(view, replace(desk, lower=True)) == lay_out(view, desk)


@pytest.mark.parametrize("language", ["fr", "ar", "de", "uk", "zh", "ta", "hi"])
@pytest.mark.parametrize("size", Size)
def test_drawn_capitals_measure_what_they_should(
    typesetter: Typesetter, size: Size, language: str
) -> None:
    """From the lowest to the highest pixel of an H, in millimetres (VVSG 2.0, 7.1-G)."""
    for panel in (SMALLEST, SMALL_TEN):
        desk = Desk(panel, typesetter, language, is_right_to_left(language), size=size)
        style = desk.body
        width, height, pixels = typesetter.draw(Paragraph("H", ("H",), style, 99, 99), "left")
        alpha = pixels[3::4]
        rows = [y for y in range(height) if max(alpha[y * width : (y + 1) * width]) > 127]
        measured = (rows[-1] - rows[0] + 1) / panel.density
        half = 0.5 / panel.density
        assert size.value - half <= measured <= size.most + half


def words_of(parts: tuple[Part, ...]) -> list[str]:
    """The texts that stand beside targets."""
    return [part.paragraph.text for part in parts if isinstance(part, Words)]


def test_a_long_title_has_a_page_of_its_own(typesetter: Typesetter) -> None:
    """It is read first; the answers come on the next page, and 'back' leads to it again."""
    desk = Desk(SMALLEST, typesetter, "de", False, size=Size.LARGEST)
    visit = next(one for one in visits("de") if one.step and one.step.id == "choices")
    visit = replace(visit, page=0)
    first = lay_out(route("de").view(visit), desk)
    assert not any(isinstance(part, Target) and part.answers for part in first)
    assert "page:1" in {part.id for part in first if isinstance(part, Target)}
    second = lay_out(route("de").view(after(visit, "page:1")), desk)
    assert any(isinstance(part, Target) and part.answers for part in second)
    assert "page:0" in {part.id for part in second if isinstance(part, Target)}
    title = route("de").view(visit).frame.title  # type: ignore[attr-defined]  # Framed.
    assert title in words_of(first)
    assert title not in words_of(second)
