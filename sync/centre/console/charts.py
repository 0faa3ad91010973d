"""The chart of each kind of question: the figure that says it best, and its table."""

from collections.abc import Iterable, Sequence

from consultation.answer import DECLINED
from consultation.frozen import Frozen
from consultation.question import TINTS, Question
from consultation.questions.number import Number
from consultation.questions.place import Place
from sync.centre.console import measures, votes
from sync.centre.console.asked import Asked, Drawn
from sync.centre.console.figures import Bar, Bars, Figure, Table, percent
from sync.centre.console.words import Tongue
from sync.centre.results import QuestionResult
from sync.centre.summaries import (
    BudgetSummary,
    ContributionSummary,
    NumberSummary,
    OpinionsSummary,
    PairsSummary,
    PointsSummary,
    RankingSummary,
)


class Chart(Frozen):
    """One question with its figure."""

    id: str
    words: str
    answered: str
    notes: tuple[str, ...]
    figure: Figure
    table: Table | None


def chart(id: str, result: QuestionResult, question: Question | None, tongue: Tongue) -> Chart:
    """The chart of one question."""
    if question is None:
        words, drawn = id, _as_it_looks(result, tongue)
    else:
        words, drawn = tongue.of(question.words), _drawn(Asked(question, result, tongue))
    return Chart(id, words, _answered(result, tongue), drawn.notes, drawn.figure, drawn.table)


def _answered(result: QuestionResult, tongue: Tongue) -> str:
    said = [_counted(result.answered, "answered", tongue)]
    if declined := result.counts.get(DECLINED, 0):
        said.append(_counted(declined, "declined", tongue))
    if result.held:
        said.append(_counted(result.held, "held", tongue))
    return " · ".join(said)


def _counted(many: int, word: str, tongue: Tongue) -> str:
    return f"{tongue.number(many)} {tongue.counted(many, f'{word}_one', word)}"


def _drawn(asked: Asked) -> Drawn:
    match asked.result.summary:
        case RankingSummary() as summary:
            return votes.ranking(asked, summary)
        case PointsSummary() as summary:
            return votes.points(asked, summary)
        case BudgetSummary() as summary:
            return votes.budget(asked, summary)
        case PairsSummary() as summary:
            return votes.pairs(asked, summary)
        case OpinionsSummary() as summary:
            return votes.opinions(asked, summary)
        case NumberSummary() as summary if isinstance(asked.question, Number):
            return measures.number(asked, asked.question, summary)
        case ContributionSummary() as summary:
            return measures.waiting(asked, summary)
    if isinstance(asked.question, Place) and not asked.question.zones:
        return measures.squares(asked, asked.question)
    return _shares(asked)


def _shares(asked: Asked) -> Drawn:
    """Of the kinds whose answers are parts of all answers: choices, scales, zones, scenarios."""
    declined = asked.count(DECLINED)
    cells = [cell for cell in asked.result.counts if cell != DECLINED]
    several = asked.result.kind == "choices"
    bars = _bars(
        [
            (asked.label(cell), asked.count(cell), asked.tint(cell, place))
            for place, cell in enumerate(cells)
        ],
        asked.result.answered - declined,
        asked.tongue,
    )
    notes = (asked.tongue["several"],) if several else ()
    return Drawn(Bars((("", bars),)), _of_bars(bars, asked.tongue), notes)


def _as_it_looks(result: QuestionResult, tongue: Tongue) -> Drawn:
    """Of a question that is not known: its cells as they are called."""
    cells = [
        (cell, count, TINTS[place % len(TINTS)])
        for place, (cell, count) in enumerate(result.counts.items())
    ]
    bars = _bars(cells, result.answered, tongue)
    return Drawn(Bars((("", bars),)), _of_bars(bars, tongue))


def _bars(cells: Sequence[tuple[str, int, str]], whole: int, tongue: Tongue) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            label=label,
            value=tongue.share(count, whole),
            detail=tongue.number(count),
            width=percent(count / max(whole, 1)),
            tint=tint,
        )
        for label, count, tint in cells
    )


def _of_bars(bars: Iterable[Bar], tongue: Tongue) -> Table:
    return Table(
        (tongue["option"], tongue["count"], tongue["share"]),
        tuple((bar.label, bar.detail, bar.value) for bar in bars),
    )
