"""Cells of equal size on as few pages as they fit: small panels page, they never shrink.

A cell is drawn by its maker, which is asked whether a size is enough for it before it is used.
"""

from collections.abc import Callable, Sequence

from consultation.frozen import Frozen
from kiosk.part import Rect

Fits = Callable[[float, float], bool]
"""Whether a cell of this width and height in pixels holds all that it has to."""


class Grid(Frozen):
    """How many columns and rows of which size a page has."""

    columns: int
    rows: int
    width: float
    height: float
    pages: int

    @property
    def per_page(self) -> int:
        """Cells on one page, the cell that turns the page included."""
        return self.columns * self.rows

    def place(self, content: Rect, number: int, on_page: int, gap: float) -> Rect:
        """Where cell `number` of a page stands; a last row that is not full is centred."""
        row, column = divmod(number, self.columns)
        in_row = min(self.columns, on_page - row * self.columns)
        slack = (self.columns - in_row) * (self.width + gap) / 2
        x = content.x + slack + column * (self.width + gap)
        return Rect(round(x), round(content.y + row * (self.height + gap)), self.width, self.height)


class Limits(Frozen):
    """What cells may be at the least and at the most, in pixels."""

    least_width: float
    least_height: float
    most_width: float
    most_height: float
    gap: float


class Page(Frozen):
    """One page of cells: which are on it, where they stand, and where the next page is turned to.

    `grid` is the grid of every page: cells keep their size from page to page.
    """

    items: range
    places: tuple[Rect, ...]
    grid: Grid
    turner: Rect | None
    """The place of the cell that turns the page; None where there is one page."""
    next: int


def page_of(
    count: int, page: int, content: Rect, grid: Grid, gap: float, apart: bool = False
) -> Page:
    """Page `page` (counted on from 0, round and round) of `count` cells, centred in `content`.

    Where what turns the pages stands `apart` from the cells, all of them are the page's own.
    """
    turns = grid.pages > 1 and not apart
    share = grid.per_page - turns
    page %= grid.pages
    items = range(page * share, min(count, (page + 1) * share))
    cells = len(items) + turns
    middle = centred(content, grid, cells, gap)
    places = tuple(grid.place(middle, number, cells, gap) for number in range(cells))
    turner = places[-1] if turns else None
    return Page(items, places[: len(items)], grid, turner, (page + 1) % grid.pages)


def centred(content: Rect, grid: Grid, count: int, gap: float) -> Rect:
    """The room that `count` cells take, in the middle of `content`."""
    rows = -(-count // grid.columns)
    used_height = rows * grid.height + (rows - 1) * gap
    used_width = grid.columns * grid.width + (grid.columns - 1) * gap
    dx, dy = (content.width - used_width) / 2, (content.height - used_height) / 2
    return Rect(content.x + dx, content.y + dy, used_width, used_height)


def arrange(
    count: int,
    content: Rect,
    fits: Sequence[Fits],
    limits: Limits,
    prefer: Callable[[float, float], float],
    single_row: bool = False,
    apart: bool = False,
) -> Grid:
    """The grid with the fewest pages, and among those the best by `prefer` (higher is better).

    With several pages one cell of each turns the page, or what does so stands `apart`. Where no
    grid fits, one of the least cells: `kiosk.room` tells authors whose words are too long for it.
    """
    best: tuple[float, Grid] | None = None
    for per_page in range(count, 0, -1) if apart else _page_sizes(count):
        pages = 1 if per_page >= count else -(-count // (per_page - (not apart)))
        for columns in range(1, per_page + 1):
            rows = -(-per_page // columns)
            grid = _grid(columns, rows, pages, content, limits)
            if grid is None or not all(fit(grid.width, grid.height) for fit in fits):
                continue
            empty = columns * rows - per_page
            score = (
                prefer(grid.width, grid.height)
                - 0.15 * empty
                - (100.0 if single_row and rows > 1 else 0.0)
            )
            if best is None or score > best[0]:
                best = (score, grid)
        if best is not None:
            return best[1]
    return _crowded(count, content, limits, apart)


def _crowded(count: int, content: Rect, limits: Limits, apart: bool) -> Grid:
    """A cell a page and, where it does not stand `apart`, one that turns it."""
    across = content.width >= 2 * limits.least_width + limits.gap
    turned = count > 1 and not apart
    columns, rows = (2 if turned and across else 1), (2 if turned and not across else 1)
    width = (content.width - (columns - 1) * limits.gap) / columns
    height = (content.height - (rows - 1) * limits.gap) / rows
    width, height = min(width, limits.most_width), min(height, limits.most_height)
    return Grid(columns, rows, int(width), int(height), max(1, count))


def _page_sizes(count: int) -> list[int]:
    """Cells a page, most first; with several pages one cell of each turns the page."""
    return [count, *range(count - 1, 1, -1)] if count > 2 else [count]


def _grid(columns: int, rows: int, pages: int, content: Rect, limits: Limits) -> Grid | None:
    width = (content.width - (columns - 1) * limits.gap) / columns
    height = (content.height - (rows - 1) * limits.gap) / rows
    if width < limits.least_width or height < limits.least_height:
        return None
    width, height = min(width, limits.most_width), min(height, limits.most_height)
    return Grid(columns, rows, int(width), int(height), pages)
