"""Charts of what is measured: numbers, places on a map, and contributions that wait."""

from collections.abc import Sequence

from consultation.answer import DECLINED
from consultation.questions.number import Number
from consultation.questions.place import COLUMNS, ROWS, Place, square
from sync.centre.console.asked import Asked, Drawn
from sync.centre.console.figures import Column, Columns, Grid, Square, Table, Waiting, percent
from sync.centre.summaries import ContributionSummary, NumberSummary

HOTTEST = 5
MOST_COUNTS = 10
"""Above how many columns their counts stand in the table alone."""
LETTERS = 34
"""How many letters stand below a histogram on a phone."""


def number(asked: Asked, question: Number, summary: NumberSummary) -> Drawn:
    """A histogram, with mean and median in words."""
    tongue = asked.tongue
    cells = [cell for cell in asked.result.counts if cell != DECLINED]
    unit = "" if question.unit is None else tongue.of(question.unit)
    table = Table(
        (tongue["option"], tongue["count"], tongue["share"]),
        tuple(
            (
                asked.label(cell),
                tongue.number(asked.count(cell)),
                tongue.share(asked.count(cell), summary.n),
            )
            for cell in cells
        ),
    )
    notes: tuple[str, ...] = ()
    if summary.mean is not None and summary.median is not None:
        mean, median = tongue.decimal(summary.mean), tongue.decimal(summary.median)
        of = f" ({unit})" if unit else ""
        notes = (f"{tongue['mean']} {mean} · {tongue['median']} {median}{of}",)
    return Drawn(Columns(_columns(asked, cells), question.tint, unit), table, notes)


def _columns(asked: Asked, cells: Sequence[str]) -> tuple[Column, ...]:
    most = max([1, *map(asked.count, cells)])
    step = 1 / max(len(cells), 1)
    names = [cell.replace("..", "–") for cell in cells]
    every = -(-sum(len(name) + 1 for name in names) // LETTERS)
    columns = []
    for place, cell in enumerate(cells):
        height = round(Columns.HEIGHT * asked.count(cell) / most)
        columns.append(
            Column(
                start=percent((place + 0.08) * step),
                width=percent(0.84 * step),
                middle=percent((place + 0.5) * step),
                top=Columns.HEIGHT - height,
                height=height,
                count=asked.tongue.number(asked.count(cell)) if len(cells) <= MOST_COUNTS else "",
                label=names[place] if place % every == 0 else "",
            )
        )
    return tuple(columns)


def squares(asked: Asked, question: Place) -> Drawn:
    """Pins by square of the map."""
    tongue = asked.tongue
    most = max([1, *(asked.count(column + row) for column in COLUMNS for row in ROWS)])
    rows = tuple(
        (
            row,
            tuple(
                Square(
                    tongue.number(many) if many else "",
                    -(-HOTTEST * many // most),
                )
                for many in (asked.count(column + row) for column in COLUMNS)
            ),
        )
        for row in ROWS
    )
    landmarks = tuple(
        f"{tongue.of(place.label)} ({square(place.x, place.y).upper()})"
        for place in question.places
    )
    grid = Grid(tuple(COLUMNS.upper()), rows, landmarks)
    return Drawn(grid, None, (tongue["north"],))


def waiting(asked: Asked, summary: ContributionSummary) -> Drawn:
    """How many contributions nobody may see yet."""
    tongue = asked.tongue
    if not summary.waiting:
        return Drawn(Waiting("", tongue["none_wait"], ""), None)
    words = tongue.counted(summary.waiting, "wait_one", "wait")
    return Drawn(Waiting(tongue.number(summary.waiting), words, tongue["wait_why"]), None)
