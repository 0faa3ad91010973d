"""What was said, question by question, before it is given; a touch on one changes it."""

from consultation.frozen import replace
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.cards import card_box
from kiosk.screens.desk import Desk
from kiosk.screens.grid import Grid, arrange, centred
from kiosk.screens.surround import surround
from kiosk.screens.tiles import limits, slim_turner
from kiosk.theme.typeset import Paragraph
from kiosk.views.review import ReviewLine, ReviewView

LEAST_PICTURE_MM = 7.5
"""Of many pictures on one card; what still finds no room is said, not shown."""


def lay_out(view: ReviewView, desk: Desk) -> tuple[Part, ...]:
    """One card a question; pages where they do not all fit."""
    framed = surround(view.frame, desk)
    if not _fit_one_by_one(view.lines, framed.content, desk):
        # Room before advice: a line that can be touched looks like one.
        framed = surround(replace(view.frame, hint=None), desk)
    content, per_page = framed.content, len(view.lines)
    grid = _grid(len(view.lines), view.lines, content, desk)
    parts: list[Part] = list(framed.parts)
    page = 0
    if grid.pages > 1:
        narrow = slim_turner(view.frame.more, 0, content, desk, 0)[1]
        grid, per_page = _paged(view.lines, narrow, desk)
        pages = -(-len(view.lines) // per_page)
        page = view.frame.page % pages
        turner, content = slim_turner(
            view.frame.more, (page + 1) % pages, content, desk, min(content.height, desk.mm(60))
        )
        parts.append(turner)
    lines = view.lines[page * per_page : (page + 1) * per_page]
    place = centred(content, grid, len(lines), desk.gap)
    for number, line in enumerate(lines):
        parts.append(_target(line, grid.place(place, number, len(lines), desk.gap), desk))
    return desk.finish(parts)


def _fit_one_by_one(lines: tuple[ReviewLine, ...], content: Rect, desk: Desk) -> bool:
    narrow = slim_turner("", 0, content, desk, 0)[1]
    return all(_Fits(line, desk)(narrow.width, narrow.height) for line in lines)


def _grid(count: int, lines: tuple[ReviewLine, ...], content: Rect, desk: Desk) -> Grid:
    """A grid for `count` cards in which each of `lines` fits."""
    return arrange(
        count,
        content,
        [_Fits(line, desk) for line in lines],
        replace(limits(desk), most_width=content.width),
        lambda width, height: min(width / 2.4, height) / desk.mm(10),
    )


def _paged(lines: tuple[ReviewLine, ...], content: Rect, desk: Desk) -> tuple[Grid, int]:
    """The grid for the most lines a page of which every page fits."""
    for per_page in range(len(lines) - 1, 0, -1):
        grid = _grid(per_page, lines, content, desk)
        if grid.pages == 1:
            return grid, per_page
    return _grid(1, lines, content, desk), 1


class _Fits:
    """Whether a review card of this line fits a size."""

    def __init__(self, line: ReviewLine, desk: Desk) -> None:
        self.line, self.desk = line, desk

    def __call__(self, width: float, height: float) -> bool:
        return _inner(self.line, Rect(0, 0, width, height), self.desk) is not None


def _pencil(desk: Desk) -> float:
    return desk.mm(9)


def _inner(
    line: ReviewLine, rect: Rect, desk: Desk
) -> tuple[Paragraph, Paragraph | None, float] | None:
    """The question, the answer in words where there is room, and the side of its pictures."""
    room = rect.inset(desk.mm(2.6), desk.mm(1.8))
    question = desk.set(line.question, desk.body, room.width - _pencil(desk) - desk.mm(1))
    if question.width > room.width - _pencil(desk) - desk.mm(1):
        return None
    left = room.height - question.height - desk.mm(0.6)
    count = len(line.pictures)
    if count == 0:
        answer = desk.set(line.answer, desk.strong, room.width)
        fits = answer.width <= room.width and answer.height <= left
        return (question, answer, 0.0) if fits else None
    side, _, shown = _wall(count, room.width, left, desk)
    if shown < min(count, 2):
        return None
    if count > 1:
        return question, None, side
    beside = room.width - side - desk.mm(2.5)
    answer = desk.set(line.answer, desk.strong, beside)
    fits = answer.width <= beside and answer.height <= left
    return (question, answer, side) if fits else None


def _wall(count: int, width: float, height: float, desk: Desk) -> tuple[float, int, int]:
    """Pictures side by side: their size, how many stand in a row, and how many find room."""
    between, most = desk.mm(1.6), desk.mm(24)
    for shown in range(count, 0, -1):
        sizes = []
        for columns in range(1, shown + 1):
            rows = -(-shown // columns)
            across = (width + between) / columns - between
            down = (height + between) / rows - between
            sizes.append((min(across, down, most), columns))
        side, columns = max(sizes)
        if side >= desk.mm(LEAST_PICTURE_MM):
            return float(int(side)), columns, shown
    return 0.0, 1, 0


def _target(line: ReviewLine, rect: Rect, desk: Desk) -> Target:
    drawn: list[Drawn] = [card_box(rect, desk)]
    room = rect.inset(desk.mm(2.6), desk.mm(1.8))
    inner = _inner(line, rect, desk)
    question = desk.set(line.question, desk.body, room.width) if inner is None else inner[0]
    drawn.append(
        desk.words(question, Rect(room.x, room.y, room.width, question.height), colour="soft-ink")
    )
    size = _pencil(desk) * 0.8
    drawn.append(desk.picture("change", Rect(room.right - size, room.y, size, size)))
    if inner is not None:
        drawn.extend(_said(line, inner[1], inner[2], room, question.height, desk))
    spoken = f"{line.question} {line.answer}"
    return Target(line.id, rect, tuple(drawn), spoken, answers=True, sinks=desk.mm(0.7))


def _said(
    line: ReviewLine,
    answer: Paragraph | None,
    side: float,
    room: Rect,
    question_height: float,
    desk: Desk,
) -> list[Drawn]:
    drawn: list[Drawn] = []
    top = room.y + question_height + desk.mm(0.6)
    height = room.bottom - top
    x, between = room.x, desk.mm(1.6)
    _, columns, shown = _wall(len(line.pictures), room.width, height, desk)
    rows = -(-shown // columns)
    y = top + (height - rows * (side + between) + between) / 2
    for number, (picture, tint) in enumerate(line.pictures[:shown]):
        row, column = divmod(number, columns)
        spot = Rect(
            round(room.x + column * (side + between)),
            round(y + row * (side + between)),
            side,
            side,
        )
        edge, width = "tile-edge", desk.mm(0.35)
        drawn.append(Box(spot, tint, desk.mm(1.8), edge=edge, edge_width=width))
        drawn.append(desk.picture(picture, spot.inset(side * 0.08)))
        x = spot.right + between
    if answer is not None:
        left = x + (desk.mm(0.9) if line.pictures else 0)
        drawn.append(desk.words(answer, Rect(left, top, room.right - left, height)))
    return drawn
