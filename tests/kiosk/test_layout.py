"""Where everything stands: every screen of the whole way, on every panel, in every language."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from itertools import combinations, product
from pkgutil import iter_modules

import pytest

import kiosk.views
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
"""Measured in all consultations, and in rehearsals; the others in the one of every kind."""
EVERYWHERE = (*THOROUGH, "ta")
"""Measured on every panel: both directions, and the widest words."""
CASES = pytest.mark.parametrize(
    ("panel", "language"),
    [
        (panel, language)
        for panel in PANELS
        for language in (LANGUAGES if panel.width * panel.height < ROOMY else EVERYWHERE)
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.width}x{value.height}",
)


@dataclass(frozen=True, slots=True)
class Screen:
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


@cache
def screens(typesetter: Typesetter, panel: Panel, language: str) -> tuple[Screen, ...]:
    """Every page of every view of the whole way, each look once."""
    desk = Desk(panel, typesetter, language, is_right_to_left(language))
    seen: dict[tuple[Part, ...], str] = {}
    all_of_it = product(consultations(language), (False, True))
    every_kind = ((consultations(language)[1], False),)
    for consultation, rehearsal in all_of_it if language in THOROUGH else every_kind:
        for visit in whole_way(consultation, language):
            for page in pages(visit, desk, rehearsal):
                view = route(language, rehearsal).view(page)
                name = f"{consultation.id} {view.key}{' rehearsal' * rehearsal}"
                seen.setdefault(lay_out(view, desk), name)
    for visit in agents(language):
        for page in pages(visit, desk, rehearsal=False):
            view = route(language).view(page)
            seen.setdefault(lay_out(view, desk), view.key)
    seen[lay_out(StillThereView.of(words_in(language), 15), desk)] = "still there"
    return tuple(Screen(name, panel, parts) for parts, name in seen.items())


def agents(language: str) -> Iterator[Visit]:
    """Every screen of a field agent."""
    nobody = Visit.attract(consultations(language)[0])
    for _, session in samples():
        yield replace(nobody, phase=Phase.AGENT, agent=session, language=language)


def pages(visit: Visit, desk: Desk, rehearsal: bool) -> Iterator[Visit]:
    """The visit on each page that its screen leads to."""
    met, ahead = {0}, [0]
    while ahead:
        page = replace(visit, page=ahead.pop())
        yield page
        for part in lay_out(route(desk.language, rehearsal).view(page), desk):
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


@CASES
def test_everything_is_on_the_panel(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """No part and no target reaches over the panel's edge."""
    wrong = [
        (screen.name, part)
        for screen in screens(typesetter, panel, language)
        for part in (*(part for part, _ in screen.drawn()), *screen.targets)
        if not screen.whole.holds(part.rect)
    ]
    assert not wrong


@CASES
def test_no_text_is_wider_than_what_it_stands_on(
    typesetter: Typesetter, panel: Panel, language: str
) -> None:
    """A text lies within its target, and within every box that is drawn behind its middle."""
    wrong = []
    for screen in screens(typesetter, panel, language):
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


@CASES
def test_no_line_is_wider_than_its_text(
    typesetter: Typesetter, panel: Panel, language: str
) -> None:
    """What is drawn for a text is as wide as what was measured."""
    for screen in screens(typesetter, panel, language):
        for words, _ in screen.words():
            style = words.paragraph.style
            widths = [typesetter.measure(line, style) for line in words.paragraph.lines]
            assert max(widths) <= words.rect.width + 0.01
            assert len(widths) * style.line_height <= words.rect.height


@CASES
def test_no_text_lies_over_another(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """Texts leave each other room."""
    wrong = []
    for screen in screens(typesetter, panel, language):
        if screen.name == "still there":
            continue
        texts = [words for words, _ in screen.words()]
        for one, other in combinations(texts, 2):
            if overlap(one.rect, other.rect):
                wrong.append((screen.name, one.paragraph.text, other.paragraph.text))
    assert not wrong


@CASES
def test_no_text_lies_over_a_picture(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """Texts leave pictures room, the badges of chosen and heard tiles included."""
    wrong = []
    for screen in screens(typesetter, panel, language):
        pictures = [part for part, _ in screen.drawn() if isinstance(part, Picture)]
        for words, _ in screen.words():
            wrong += [
                (screen.name, words.paragraph.text, picture.source)
                for picture in pictures
                if overlap(words.rect, picture.rect)
            ]
    assert not wrong


@CASES
def test_capitals_are_high_enough(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """No capital is below 4.8 mm (VVSG 2.0)."""
    lowest = min(
        words.paragraph.style.cap_px
        for screen in screens(typesetter, panel, language)
        for words, _ in screen.words()
    )
    assert lowest / panel.density >= 4.8 - 1e-6


@CASES
def test_targets_are_large_enough(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """Tiles that answer measure 20 mm both ways, everything else 12.7 mm (VVSG 2.0)."""
    wrong = []
    for screen in screens(typesetter, panel, language):
        for target in screen.targets:
            least = panel.px(20.0 if target.answers else 12.7) - ROUNDING
            if min(target.rect.width, target.rect.height) < least:
                size = (target.rect.width / panel.density, target.rect.height / panel.density)
                wrong.append((screen.name, target.id, size))
    assert not wrong


@CASES
def test_targets_are_apart(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """No two targets overlap, and 2.54 mm at least lie between them (VVSG 2.0)."""
    wrong = []
    for screen in screens(typesetter, panel, language):
        for one, other in combinations(screen.targets, 2):
            least = 0 if is_poster(one) or is_poster(other) else panel.px(2.54)
            if gap(one.rect, other.rect) < least - ROUNDING:
                between = gap(one.rect, other.rect) / panel.density
                wrong.append((screen.name, one.id, other.id, between))
    assert not wrong


@CASES
def test_every_target_is_named_once_and_says_what_it_is(
    typesetter: Typesetter, panel: Panel, language: str
) -> None:
    """Ids differ on a screen, and whoever listens hears every target."""
    for screen in screens(typesetter, panel, language):
        ids = [target.id for target in screen.targets]
        assert len(set(ids)) == len(ids), screen.name
        assert all(target.spoken for target in screen.targets), screen.name


@CASES
def test_every_text_stands_out_on_its_ground(
    typesetter: Typesetter, panel: Panel, language: str
) -> None:
    """A text has 7:1 at least on the box behind it (WCAG 2 AAA); in low contrast 4.5:1 to 8:1."""
    wrong = set()
    for screen in screens(typesetter, panel, language):
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


@CASES
def test_every_answer_can_be_reached(typesetter: Typesetter, panel: Panel, language: str) -> None:
    """Over a screen's pages every option of its question is offered."""
    desk = Desk(panel, typesetter, language, is_right_to_left(language))
    for visit in (visit for one in consultations(language) for visit in whole_way(one, language)):
        if visit.question is None:
            continue
        found = {
            part.id
            for page in pages(visit, desk, rehearsal=False)
            for part in lay_out(route(language).view(page), desk)
            if isinstance(part, Target)
        }
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


@CASES
def test_the_review_shows_what_was_said(
    typesetter: Typesetter, panel: Panel, language: str
) -> None:
    """Every card of the review has its answer, in words or in pictures, beside the question."""
    wrong = []
    for screen in screens(typesetter, panel, language):
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
    for visit in (visit for one in consultations() for visit in whole_way(one, "ar")):
        for page in pages(visit, right, rehearsal=False):
            view = route("ar").view(page)
            expected = tuple(mirror(part, panel.width) for part in lay_out(view, left))
            assert tuple(map(unpointed, lay_out(view, right))) == expected


def unpointed(part: Part) -> Part:
    """The part, with pictures that point turned back."""
    if isinstance(part, Target):
        drawn = tuple(unturned(inner) for inner in part.drawn)
        return replace(part, drawn=drawn)
    return unturned(part)


def unturned(part: Drawn) -> Drawn:
    """A picture that is not mirrored in itself."""
    return replace(part, mirrored=False) if isinstance(part, Picture) else part


def test_only_pictures_that_point_are_turned(typesetter: Typesetter) -> None:
    """From right to left, arrows are turned and nothing else is."""
    for screen in screens(typesetter, PANELS[0], "ar"):
        for part, _ in screen.drawn():
            if isinstance(part, Picture):
                assert part.mirrored is (part.source in POINTING)


def test_every_view_has_a_layout() -> None:
    """The list of layouts names every view, once, and nothing else."""
    for module in iter_modules(kiosk.views.__path__, "kiosk.views."):
        import_module(module.name)
    views = {view for base in (View, FramedView) for view in base.__subclasses__()}
    assert {*SCREENS, "FramedView"} == {view.__name__ for view in views}
    assert all(callable(layout) for layout in SCREENS.values())
