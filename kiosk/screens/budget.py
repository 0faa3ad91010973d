"""A budget: purses with what is left, tabs for envelopes, projects with costs, page by page."""

from collections.abc import Iterator
from itertools import product

from consultation.frozen import Frozen, replace
from kiosk.part import Box, Drawn, Part, Rect, Target, Words
from kiosk.screens.aside import aside, control_parts, control_tile
from kiosk.screens.desk import Desk
from kiosk.screens.gauge import gauge
from kiosk.screens.grid import Grid, arrange, page_of
from kiosk.screens.project import face, limits, project_target
from kiosk.screens.surround import surround
from kiosk.view import Control
from kiosk.views.budget import BudgetView, Purse, Sheet

TAB_MM = 14.2
LEAST_BELOW_TABS_MM = 22.0
PAGER_MM = 28.2
"""Two controls side by side."""
NARROW_MM = 21.0
"""One control, to the next page."""
BETWEEN_MM = 5.0
"""Between a label and a purse, and between two purses."""
LEAST_GAUGE_MM = 26.0
"""A gauge beside its words is no shorter."""


def lay_out(view: BudgetView, desk: Desk) -> tuple[Part, ...]:
    """The purses of the envelope before the resident; its projects; aside what turns the page."""
    framed, content = _frame(view, desk)
    book = _book(view, content, desk)
    page = (view.frame.page - view.first) % len(book.pages)
    number, place_in_sheet = book.pages[page]
    sheet = view.sheets[number]
    shown = page_of(
        len(sheet.projects), place_in_sheet, book.content, book.grid, desk.gap, apart=True
    )
    inside = face(_projects(view), book.grid.width, book.grid.height, desk)
    parts = [*framed, *_head(view, book, number, desk)]
    for project, spot in zip(shown.items, shown.places, strict=True):
        parts.append(project_target(sheet.projects[project], spot, inside, desk))
    if book.pager is not None:
        parts.extend(_pager(view, book, page, book.pager, desk))
    return desk.finish(parts)


def _projects(view: BudgetView) -> list[tuple[str, str]]:
    """Label and cost of every project: all cells are alike."""
    return [(one.tile.label, one.cost) for sheet in view.sheets for one in sheet.projects]


def _frame(view: BudgetView, desk: Desk) -> tuple[tuple[Part, ...], Rect]:
    """The frame, and a content that keeps its place whatever the hint says.

    On small panels there is no hint: why something cannot be had stands in the title's place.
    """
    at_rest = replace(view.frame, hint=None if desk.small else view.rest)
    rest = surround(at_rest, desk)
    if view.why is None:
        return rest.parts, rest.content
    told = replace(at_rest, title=view.why) if desk.small else replace(at_rest, hint=view.why)
    framed = surround(told, desk)
    low = max(framed.content.y, rest.content.y)
    content = replace(rest.content, y=low, height=rest.content.bottom - low)
    return framed.parts, content


class _Book(Frozen):
    """How the projects of all envelopes are spread over pages of equal cells."""

    head: Rect | None
    """The place of the purses or tabs."""
    tabs: bool
    content: Rect
    grid: Grid
    pager: Rect | None
    pages: tuple[tuple[int, int], ...]
    """The sheet of each page, and which of the sheet's pages it is."""


def _book(view: BudgetView, content: Rect, desk: Desk) -> _Book:
    tabs = _tabs_fit(view, content.width, desk)
    head, rest = _below_head(view, content, tabs, desk)
    if tabs and rest.height < desk.mm(LEAST_BELOW_TABS_MM):
        # Below a long question tabs would leave no room for projects: pages lead on instead.
        tabs = False
        head, rest = _below_head(view, content, tabs, desk)
    pager = None
    grid = _grid(view, rest, desk)
    sheets_turn = len(view.sheets) > 1 and not tabs
    if grid.pages > 1 or sheets_turn:
        pager, rest, grid = _paged(view, rest, desk)
    pages = tuple(
        (number, page)
        for number, sheet in enumerate(view.sheets)
        for page in range(-(-len(sheet.projects) // grid.per_page))
    )
    return _Book(head, tabs, rest, grid, pager, pages)


def _paged(view: BudgetView, content: Rect, desk: Desk) -> tuple[Rect, Rect, Grid]:
    """The pager, the content and its grid; a narrow pager where that leaves room for a project."""
    found = []
    for wide in (PAGER_MM, NARROW_MM):
        pager, rest = aside(content, desk, wide)
        found.append((pager, rest, _grid(view, rest, desk)))
    return min(found, key=lambda one: one[2].pages)


def _grid(view: BudgetView, content: Rect, desk: Desk) -> Grid:
    projects = _projects(view)
    return arrange(
        max(len(sheet.projects) for sheet in view.sheets),
        content,
        [lambda width, height: face(projects, width, height, desk) is not None],
        limits(desk),
        lambda width, height: min(width, height * 1.6) / desk.mm(10),
        apart=True,
    )


# Purses and tabs.


def _below_head(
    view: BudgetView, content: Rect, tabs: bool, desk: Desk
) -> tuple[Rect | None, Rect]:
    """The place of purses or tabs, and what is left below it."""
    if not tabs and not any(sheet.purses or sheet.label for sheet in view.sheets):
        return None, content
    words = desk.set("0", desk.strong, content.width).height
    height = desk.mm(TAB_MM) if tabs else words + desk.mm(0 if desk.small else 3)
    between = desk.gap if tabs else desk.mm(1.6)
    head = Rect(content.x, content.y, content.width, height)
    top = head.bottom + between
    return head, Rect(content.x, top, content.width, content.bottom - top)


def _head(view: BudgetView, book: _Book, number: int, desk: Desk) -> list[Part]:
    if book.head is None:
        return []
    if not book.tabs:
        return list(_strip(view.sheets[number], book.head, desk))
    first = {sheet: page for page, (sheet, part) in enumerate(book.pages) if part == 0}
    widths = _tab_widths(view, number, book.head.width, desk) or []
    parts: list[Part] = []
    x = book.head.x
    for other, (sheet, width) in enumerate(zip(view.sheets, widths, strict=True)):
        place = Rect(round(x), book.head.y, int(width), book.head.height)
        if other == number:
            parts.extend(_open_tab(sheet, place, desk))
        else:
            parts.append(_tab(sheet, f"page:{view.first + first[other]}", place, desk))
        x += width + desk.gap
    return parts


def _tabs_fit(view: BudgetView, width: float, desk: Desk) -> bool:
    """Whether every envelope has room for its tab, whichever is open."""
    if len(view.sheets) == 1:
        return False
    return all(_tab_widths(view, number, width, desk) for number in range(len(view.sheets)))


def _tab_widths(view: BudgetView, number: int, width: float, desk: Desk) -> list[float] | None:
    """Width of each tab while tab `number` is open: in as many words as there is room for."""
    others = len(view.sheets) - 1
    labels = max(_wide(sheet.label, desk) for sheet in view.sheets)
    labelled = _icon(desk) + labels + desk.mm(4)
    for words, other in product(("says", "short", "least"), (labelled, _icon(desk))):
        left = width - others * (other + desk.gap)
        if all(left >= _open_width(sheet, words, desk) for sheet in view.sheets):
            return [left if one == number else other for one in range(others + 1)]
    return None


def _open_width(sheet: Sheet, words: str, desk: Desk) -> float:
    """The least width of an open tab: with what its purses have under the name of `words`."""
    said = (str(getattr(purse, words)) for purse in sheet.purses)
    wide = sum(_wide(text, desk) + desk.mm(BETWEEN_MM) for text in said)
    return _icon(desk) + (wide or _wide(sheet.label, desk)) + desk.mm(3)


def _wide(text: str, desk: Desk) -> float:
    return desk.set(text, desk.strong, desk.panel.width).width


def _icon(desk: Desk) -> float:
    """Room of a picture in a tab, and beside it."""
    return desk.mm(TAB_MM)


def _tab(sheet: Sheet, touch: str, place: Rect, desk: Desk) -> Target:
    """An envelope that is not open: its picture, and its label where there is room."""
    edge, thin = "tile-edge", desk.mm(0.35)
    drawn: list[Drawn] = [Box(place, sheet.tint, desk.mm(2.7), edge=edge, edge_width=thin)]
    side = place.height - 2 * desk.mm(1.2)
    wide = place.width >= 1.5 * place.height
    x = place.x + desk.mm(1.2) if wide else place.x + (place.width - side) / 2
    drawn.append(desk.picture(sheet.picture, Rect(x, place.y + desk.mm(1.2), side, side)))
    if wide:
        left = x + side + desk.mm(1.6)
        label = desk.set(sheet.label, desk.strong, place.right - left)
        drawn.append(desk.words(label, Rect(left, place.y, place.right - left, place.height)))
    return Target(touch, place, tuple(drawn), sheet.label, sinks=desk.mm(0.5))


def _open_tab(sheet: Sheet, place: Rect, desk: Desk) -> list[Drawn]:
    """The envelope that is open: framed in ink, with what is left in its purses."""
    width = desk.mm(0.9)
    box = Box(place, sheet.tint, desk.mm(2.7), edge="ink", edge_width=width)
    side = place.height - 2 * desk.mm(1.4)
    picture = Rect(place.x + desk.mm(1.6), place.y + desk.mm(1.4), side, side)
    drawn: list[Drawn] = [box, desk.picture(sheet.picture, picture)]
    x = picture.right + desk.mm(1.6)
    room = Rect(x, place.y, place.right - desk.mm(2.6) - x, place.height)
    return [*drawn, *_labelled(sheet, room, desk)]


def _strip(sheet: Sheet, place: Rect, desk: Desk) -> list[Drawn]:
    """The purses in one line, without a frame: there is nothing to touch."""
    side = place.height
    source = sheet.picture if sheet.label else sheet.purses[0].picture
    drawn: list[Drawn] = [desk.picture(source, Rect(place.x, place.y, side, side))]
    x = place.x + side + desk.mm(1.6)
    return [*drawn, *_labelled(sheet, Rect(x, place.y, place.right - x, side), desk)]


def _labelled(sheet: Sheet, room: Rect, desk: Desk) -> Iterator[Drawn]:
    """The envelope's label where there is room beside all that the purses say; the purses."""
    between = desk.mm(BETWEEN_MM)
    purses = sum(_wide(purse.says, desk) + between for purse in sheet.purses)
    if sheet.label and _wide(sheet.label, desk) + purses <= room.width:
        label = desk.set(sheet.label, desk.strong, room.width)
        yield desk.words(label, room)
        x = room.x + label.width + between
        room = Rect(x, room.y, room.right - x, room.height)
    if sheet.purses:
        width = (room.width - (len(sheet.purses) - 1) * between) / len(sheet.purses)
        for number, purse in enumerate(sheet.purses):
            x = room.x + number * (width + between)
            yield from _purse(purse, Rect(round(x), room.y, width, room.height), desk)


def _purse(purse: Purse, place: Rect, desk: Desk) -> list[Drawn]:
    """What is left in words, and a gauge beside them; or a thin one below where room is scarce."""
    thin = desk.mm(1.5)
    below = place.height - thin - desk.mm(1.2)
    for text in (purse.says, purse.short, purse.least):
        words = desk.set(text, desk.strong, desk.panel.width)
        width = place.width - words.width - desk.mm(3)
        if width >= desk.mm(LEAST_GAUGE_MM):
            thick = round(min(place.height * 0.6, desk.mm(8)))
            middle = round(place.y + (place.height - thick) / 2)
            bar = Rect(place.right - width, middle, width, thick)
            return [desk.words(words, place), *gauge(bar, purse.share, "sun-deep", desk)]
        if words.width <= place.width and words.height <= below:
            bar = Rect(place.x, place.y + below, place.width, thin)
            above = replace(place, height=below)
            return [desk.words(words, above), *gauge(bar, purse.share, "sun-deep", desk)]
    return [desk.words(words, place)]


# Pages.


def _pager(view: BudgetView, book: _Book, page: int, place: Rect, desk: Desk) -> list[Part]:
    """Back and on through the pages, and which page of how many this is.

    Of an envelope's own pages where tabs lead to the others.
    """
    turned = range(len(book.pages))
    if book.tabs:
        sheet = book.pages[page][0]
        turned = range(
            min(n for n, (other, _) in enumerate(book.pages) if other == sheet),
            max(n for n, (other, _) in enumerate(book.pages) if other == sheet) + 1,
        )
    at = turned.index(page)
    text, room = _page_words(view, at, len(turned), place, desk)
    back, on = (view.first + turned[(at + by) % len(turned)] for by in (-1, 1))
    controls = [Control(f"page:{on}", view.frame.more, "forward")] if len(turned) > 1 else []
    if back != on and (desk.panel.portrait or room.width >= desk.mm(PAGER_MM) - 1):
        controls.insert(0, Control(f"page:{back}", view.before, "back"))
    if not controls:
        return [text]
    if desk.panel.portrait:
        return [text, *control_parts(controls, room, desk)]
    width = (room.width - (len(controls) - 1) * desk.gap) / len(controls)
    height = min(room.height, desk.mm(24))
    y = round(room.y + (room.height - height) / 2)
    parts: list[Part] = [text]
    for number, control in enumerate(controls):
        spot = Rect(round(room.x + number * (width + desk.gap)), y, int(width), int(height))
        parts.extend(control_tile(control, spot, desk, bare=True))
    return parts


def _page_words(
    view: BudgetView, page: int, pages: int, place: Rect, desk: Desk
) -> tuple[Words, Rect]:
    """Which page of how many, as words or in short, and the room that is left above or beside."""
    numbers = view.numbers[page + 1], view.numbers[pages]
    long = view.pages.format(page=numbers[0], pages=numbers[1])
    if desk.panel.portrait:
        words = desk.set(long, desk.strong, place.width)
        spot = Rect(place.x, place.y, words.width, place.height)
        left = spot.right + desk.mm(6)
        return desk.words(words, spot), Rect(left, place.y, place.right - left, place.height)
    words = desk.set(long, desk.body, place.width)
    least = desk.mm(12.8) + desk.mm(0.6)
    if words.width > place.width or words.height + least > place.height:
        words = desk.set("/".join(numbers), desk.body, place.width)
    spot = Rect(place.x, place.bottom - words.height, place.width, words.height)
    height = place.height - words.height - desk.mm(0.6)
    return desk.words(words, spot, "centre"), Rect(place.x, place.y, place.width, height)
