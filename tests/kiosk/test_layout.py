"""Where everything stands: every screen of the whole way, on every panel, in every language."""

from collections.abc import Iterator
from importlib import import_module
from itertools import combinations
from pkgutil import iter_modules

import pytest

import kiosk.views
from consultation.frozen import Frozen, replace
from consultation.question import Question
from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.number import Number
from consultation.questions.ranking import Ranking
from consultation.questions.scale import Scale
from consultation.wording import is_right_to_left
from kiosk.agent.samples import samples
from kiosk.panel import Panel
from kiosk.part import Box, Drawn, Part, Picture, Rect, Target, Words, mirror
from kiosk.putting.kinds import putting
from kiosk.screens.desk import POINTING, Desk
from kiosk.screens.layout import SCREENS, lay_out
from kiosk.theme.colour import LOW, PALETTES, contrast
from kiosk.theme.typeset import Typesetter
from kiosk.view import FramedView, View
from kiosk.views.still_there import StillThereView
from kiosk.visit import Phase, Visit
from kiosk.words import LANGUAGES, words_in
from tests.kiosk.way import PANELS, consultations, route, whole_way

ROUNDING = 1.0
"""Pixels by which places may differ for being whole numbers."""
ROOMY = 500_000
"""Pixels from which on a panel is not the smallest one."""
THOROUGH = ("fr", "ar")
"""Measured in all consultations, and in a rehearsal; the others in the one of every kind."""
EVERYWHERE = (*THOROUGH, "ta")
"""Measured on every panel: both directions, and the widest words."""
CASES = [
    (panel, language)
    for panel in PANELS
    for language in (LANGUAGES if panel.width * panel.height < ROOMY else EVERYWHERE)
]


class Screen(Frozen):
    """One page of one view, laid out."""

    name: str
    panel: Panel
    parts: tuple[Part, ...]

    @property
    def targets(self) -> tuple[Target, ...]:
        """What can be touched."""
        return tuple(part for part in self.parts if isinstance(part, Target))

    @property
    def whole(self) -> Rect:
        """The panel."""
        return Rect(0, 0, self.panel.width, self.panel.height)

    def drawn(self) -> Iterator[tuple[Drawn, Target | None]]:
        """Everything that is drawn, with the target that it is drawn for."""
        for part in self.parts:
            if isinstance(part, Target):
                yield from ((inner, part) for inner in part.drawn)
            else:
                yield part, None

    def words(self) -> Iterator[tuple[Words, Target | None]]:
        """Every text, with the target on which it stands."""
        for part, target in self.drawn():
            if isinstance(part, Words):
                yield part, target


class Sheet(Frozen):
    """Every screen of one language on one panel, each look once."""

    panel: Panel
    language: str
    screens: tuple[Screen, ...]
    offered: tuple[tuple[Visit, frozenset[str]], ...]
    """What can be touched on the pages of each screen that asks a question."""


@pytest.fixture(
    scope="module",
    params=CASES,
    ids=[f"{panel.width}x{panel.height}-{language}" for panel, language in CASES],
)
def sheet(request: pytest.FixtureRequest, typesetter: Typesetter) -> Sheet:
    """One sheet at a time, for all tests: laying all of it out takes far longer than measuring."""
    panel, language = request.param
    desk = Desk(panel, typesetter, language, is_right_to_left(language))
    seen: dict[tuple[Part, ...], str] = {}
    offered = []
    thorough = language in THOROUGH
    asked = [(one, False) for one in consultations(language)]
    # The sign of a rehearsal is on every screen, and all kinds of screen are in this one.
    asked += [(one, True) for one in consultations(language) if thorough and one.id == "every"]
    for consultation, rehearsal in asked:
        measured = thorough or consultation.id == "every"
        for visit in whole_way(consultation, language):
            if not measured and visit.question is None:
                continue
            found = set()
            for view, parts in pages(visit, desk, rehearsal):
                found |= {part.id for part in parts if isinstance(part, Target)}
                if measured:
                    name = f"{consultation.id} {view.key}{' rehearsal' * rehearsal}"
                    seen.setdefault(parts, name)
            if visit.question is not None:
                offered.append((visit, frozenset(found)))
    for visit in agents(language):
        for view, parts in pages(visit, desk, rehearsal=False):
            seen.setdefault(parts, view.key)
    seen[lay_out(StillThereView.of(words_in(language), 15), desk)] = "still there"
    screens = tuple(Screen(name, panel, parts) for parts, name in seen.items())
    return Sheet(panel, language, screens, tuple(offered))


def agents(language: str) -> Iterator[Visit]:
    """Every screen of a field agent."""
    nobody = Visit.attract(consultations(language)[0])
    for _, session in samples():
        yield replace(nobody, phase=Phase.AGENT, agent=session, language=language)


def pages(visit: Visit, desk: Desk, rehearsal: bool) -> Iterator[tuple[View, tuple[Part, ...]]]:
    """The visit's view on each page that its screen leads to, laid out."""
    met, ahead = {0}, [0]
    while ahead:
        view = route(desk.language, rehearsal).view(replace(visit, page=ahead.pop()))
        parts = lay_out(view, desk)
        yield view, parts
        for part in parts:
            if isinstance(part, Target) and part.id.startswith("page:"):
                number = int(part.id.removeprefix("page:"))
                if number not in met:
                    met.add(number)
                    ahead.append(number)


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two places share more than the rounding of their edges."""
    return (
        min(one.right, other.right) - max(one.x, other.x) > ROUNDING
        and min(one.bottom, other.bottom) - max(one.y, other.y) > ROUNDING
    )


def gap(one: Rect, other: Rect) -> float:
    """Pixels between two places, along the line or the column that parts them."""
    across = max(one.x, other.x) - min(one.right, other.right)
    down = max(one.y, other.y) - min(one.bottom, other.bottom)
    return max(across, down)


def middle(rect: Rect) -> tuple[float, float]:
    """The point in the middle."""
    return rect.x + rect.width / 2, rect.y + rect.height / 2


def is_poster(target: Target) -> bool:
    """Whether a target is the poster itself: touching beside a control of it only goes on."""
    return target.id == "touch"


def test_everything_is_on_the_panel(sheet: Sheet) -> None:
    """No part and no target reaches over the panel's edge."""
    wrong = [
        (screen.name, part)
        for screen in sheet.screens
        for part in (*(part for part, _ in screen.drawn()), *screen.targets)
        if not screen.whole.holds(part.rect)
    ]
    assert not wrong


def test_no_text_is_wider_than_what_it_stands_on(sheet: Sheet) -> None:
    """A text lies within its target, and within every box that is drawn behind its middle."""
    wrong = []
    for screen in sheet.screens:
        behind: list[Box] = []
        for part, target in screen.drawn():
            if isinstance(part, Box):
                behind.append(part)
            elif isinstance(part, Words):
                holders = [box.rect for box in behind if box.rect.has(*middle(part.rect))]
                holders += [] if target is None else [target.rect]
                if not all(grown(holder).holds(part.rect) for holder in holders):
                    wrong.append((screen.name, part.paragraph.text))
    assert not wrong


def grown(rect: Rect) -> Rect:
    """A place and the rounding around it."""
    return rect.inset(-ROUNDING)


def test_no_text_crosses_an_edge(sheet: Sheet) -> None:
    """A text lies wholly within a box or wholly beside it, whichever of the two is drawn first."""
    wrong = set()
    for screen in sheet.screens:
        boxes = [part for part, _ in screen.drawn() if isinstance(part, Box)]
        for words, _ in screen.words():
            behind = [box for box in boxes if box.rect.has(*middle(words.rect))]
            wrong |= {
                (screen.name, words.paragraph.text)
                for box in boxes
                if overlap(words.rect, seen(box))
                and not grown(box.rect).holds(words.rect)
                # A patch in the colour of what the text stands on shows no edge.
                and not (behind and behind[-1].fill == box.fill and not box.edge)
            }
    assert not wrong


def seen(box: Box) -> Rect:
    """Where there is something of a box to be seen, to its corners; of a disc, its middle."""
    side = min(box.rect.width, box.rect.height)
    return box.rect.inset(side * 0.15) if box.radius * 2 >= side else box.rect


def test_no_line_is_wider_than_its_text(typesetter: Typesetter, sheet: Sheet) -> None:
    """What is drawn for a text is as wide as what was measured."""
    for screen in sheet.screens:
        for words, _ in screen.words():
            style = words.paragraph.style
            widths = [typesetter.measure(line, style) for line in words.paragraph.lines]
            assert max(widths) <= words.rect.width + 0.01
            assert len(widths) * style.line_height <= words.rect.height


def test_no_text_lies_over_another(sheet: Sheet) -> None:
    """Texts leave each other room."""
    wrong = []
    for screen in sheet.screens:
        if screen.name == "still there":
            continue
        texts = [words for words, _ in screen.words()]
        for one, other in combinations(texts, 2):
            if overlap(one.rect, other.rect):
                wrong.append((screen.name, one.paragraph.text, other.paragraph.text))
    assert not wrong


def test_no_text_lies_over_a_picture(sheet: Sheet) -> None:
    """Texts leave pictures room, the badges of chosen and heard tiles included."""
    wrong = []
    for screen in sheet.screens:
        pictures = [part for part, _ in screen.drawn() if isinstance(part, Picture)]
        for words, _ in screen.words():
            wrong += [
                (screen.name, words.paragraph.text, picture.source)
                for picture in pictures
                if overlap(words.rect, picture.rect)
            ]
    assert not wrong


def test_capitals_are_high_enough(sheet: Sheet) -> None:
    """No capital is below 4.8 mm (VVSG 2.0)."""
    lowest = min(
        words.paragraph.style.cap_px for screen in sheet.screens for words, _ in screen.words()
    )
    assert lowest / sheet.panel.density >= 4.8 - 1e-6


def test_targets_are_large_enough(sheet: Sheet) -> None:
    """Tiles that answer measure 20 mm both ways, everything else 12.7 mm (VVSG 2.0)."""
    wrong = []
    for screen in sheet.screens:
        for target in screen.targets:
            least = sheet.panel.px(20.0 if target.answers else 12.7) - ROUNDING
            if min(target.rect.width, target.rect.height) < least:
                size = (
                    target.rect.width / sheet.panel.density,
                    target.rect.height / sheet.panel.density,
                )
                wrong.append((screen.name, target.id, size))
    assert not wrong


def test_targets_are_apart(sheet: Sheet) -> None:
    """No two targets overlap, and 2.54 mm at least lie between them (VVSG 2.0)."""
    wrong = []
    for screen in sheet.screens:
        for one, other in combinations(screen.targets, 2):
            least = 0 if is_poster(one) or is_poster(other) else sheet.panel.px(2.54)
            if gap(one.rect, other.rect) < least - ROUNDING:
                between = gap(one.rect, other.rect) / sheet.panel.density
                wrong.append((screen.name, one.id, other.id, between))
    assert not wrong


def test_every_target_is_named_once_and_says_what_it_is(sheet: Sheet) -> None:
    """Ids differ on a screen, and whoever listens hears every target."""
    for screen in sheet.screens:
        ids = [target.id for target in screen.targets]
        assert len(set(ids)) == len(ids), screen.name
        assert all(target.spoken for target in screen.targets), screen.name


def test_every_text_stands_out_on_its_ground(sheet: Sheet) -> None:
    """A text has 7:1 at least on the box behind it (WCAG 2 AAA); in low contrast 4.5:1 to 8:1."""
    wrong = set()
    for screen in sheet.screens:
        ground: list[Box] = [Box(screen.whole, "paper")]
        for part, _ in screen.drawn():
            if isinstance(part, Box):
                ground.append(part)
            elif isinstance(part, Words):
                fill = next(
                    box.fill for box in reversed(ground) if box.rect.has(*middle(part.rect))
                )
                for palette in PALETTES:
                    ratio = contrast(palette[part.colour], palette[fill])
                    if not (4.5 <= ratio <= 8 if palette is LOW else ratio >= 7):
                        wrong.add((screen.name, part.paragraph.text, part.colour, fill))
    assert not wrong


def test_every_answer_can_be_reached(sheet: Sheet) -> None:
    """Over a screen's pages every option of its question is offered."""
    for visit, found in sheet.offered:
        assert visit.question is not None
        assert _answers(visit.question) <= found
        touch = putting(visit.question).next_touch(visit.question, visit.draft)
        names = {id.partition(":")[0] for id in found}
        assert touch is None or touch in found or touch.partition(":")[0] in names


def _answers(question: Question) -> set[str]:
    """The touches with which anybody can answer `question`, whatever was drawn for them."""
    found = {"decline" if question.required else "skip"}
    if isinstance(question, Choice | Choices | Ranking):
        found |= {f"choose:{option.id}" for option in question.options}
    if isinstance(question, Number):
        found |= {"minus", "plus"}
    if isinstance(question, Scale):
        found |= {f"choose:{point}" for point in range(1, question.points + 1)}
    return found


def test_the_review_shows_what_was_said(sheet: Sheet) -> None:
    """Every card of the review has its answer, in words or in pictures, beside the question."""
    wrong = []
    for screen in sheet.screens:
        for target in screen.targets:
            if target.id.startswith("change:"):
                texts = sum(isinstance(part, Words) for part in target.drawn)
                pictures = sum(isinstance(part, Picture) for part in target.drawn)
                if texts < 2 and pictures < 2:
                    wrong.append((screen.name, target.id))
    assert not wrong


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height}")
def test_right_to_left_is_the_mirror(typesetter: Typesetter, panel: Panel) -> None:
    """A screen from right to left is what the same parts from left to right are in a mirror."""
    left, right = (Desk(panel, typesetter, "ar", rtl) for rtl in (False, True))
    screens = (visit for one in consultations()[:2] for visit in whole_way(one, "ar"))
    for visit in screens:
        for view, parts in pages(visit, right, rehearsal=False):
            expected = tuple(mirror(part, panel.width) for part in lay_out(view, left))
            assert tuple(map(unpointed, parts)) == expected


def unpointed(part: Part) -> Part:
    """The part, with pictures that point turned back."""
    if isinstance(part, Target):
        drawn = tuple(unturned(inner) for inner in part.drawn)
        return replace(part, drawn=drawn)
    return unturned(part)


def unturned(part: Drawn) -> Drawn:
    """A picture that is not mirrored in itself."""
    return replace(part, mirrored=False) if isinstance(part, Picture) else part


def test_only_pictures_that_point_are_turned(sheet: Sheet) -> None:
    """From right to left, arrows are turned and nothing else is."""
    right_to_left = is_right_to_left(sheet.language)
    for screen in sheet.screens:
        for part, _ in screen.drawn():
            if isinstance(part, Picture):
                assert part.mirrored is (right_to_left and part.source in POINTING)


def test_every_view_has_a_layout() -> None:
    """The list of layouts names every view, once, and nothing else."""
    for module in iter_modules(kiosk.views.__path__, "kiosk.views."):
        import_module(module.name)
    views = {view for base in (View, FramedView) for view in base.__subclasses__()}
    assert {*SCREENS, "FramedView"} == {view.__name__ for view in views}
    assert all(callable(layout) for layout in SCREENS.values())
