"""A few numbers that sum up each kind of question, from its tally.

Each can be recounted from the participations by the formula that stands with it, and again in
docs/formats/results.md. Shares and means are rounded to four decimals, and null where there is
nothing to divide by. `n` is how many answered and did not decline.
"""

from collections.abc import Mapping, Sequence
from statistics import median

import msgspec

from consultation.answer import DECLINED, Value
from consultation.question import Question
from consultation.questions.budget import Budget
from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.compare import Compare
from consultation.questions.contribution import Contribution
from consultation.questions.number import MOST_CELLS, Number
from consultation.questions.opinions import Opinions
from consultation.questions.pairs import Pairs
from consultation.questions.place import Place
from consultation.questions.points import Points
from consultation.questions.ranking import Ranking
from consultation.questions.scale import Scale

Counts = Mapping[str, int]
"""How often each cell was said."""


class Summary(msgspec.Struct, frozen=True):
    """What all kinds have."""

    n: int


class SharesSummary(Summary, frozen=True):
    """Of a choice, choices, a comparison: how many of `n` said each, as a share."""

    shares: Mapping[str, float | None]


class NumberSummary(Summary, frozen=True):
    """Of a number or the points of a scale."""

    mean: float | None
    median: float | None
    lowest: int | None
    highest: int | None
    source: str
    """What the four are worked out from: ``cells``, or ``rows`` where cells are bins."""


class Ranked(msgspec.Struct, frozen=True):
    """One option of a ranking."""

    ranked: int
    """How many gave it a place."""
    first: int
    mean_place: float | None
    """Of those who gave it one; 1 is the best."""
    borda: int
    """One point for each option that could stand below its place; none where it has no place.

    J.-C. de Borda, 'Mémoire sur les élections au scrutin' (1781), with what is usual for orders
    that leave options out.
    """


class RankingSummary(Summary, frozen=True):
    """Of a ranking."""

    options: Mapping[str, Ranked]


class Dotted(msgspec.Struct, frozen=True):
    """One option among which points are shared out."""

    points: int
    mean: float | None
    """Points a person: of `n`, not only of those who gave it some."""
    share: float | None
    """Of all points that were given."""


class PointsSummary(Summary, frozen=True):
    """Of points."""

    points: int
    options: Mapping[str, Dotted]


class Voted(msgspec.Struct, frozen=True):
    """One project of a budget. Which are paid is not said here: that takes a rule of counting."""

    votes: int
    share: float | None
    cost: int
    envelope: str | None


class BudgetSummary(Summary, frozen=True):
    """Of a budget."""

    mean_spent: float | None
    """The costs of all that was chosen, a person."""
    purses: Mapping[str, int]
    """Amounts by envelope; the whole amount is called by an empty name."""
    projects: Mapping[str, Voted]


class Paired(msgspec.Struct, frozen=True):
    """One option of pairs."""

    won: int
    lost: int
    undecided: int
    win_share: float | None
    """Of the pairs in which somebody decided."""
    score: float
    """About how likely it wins against another option that is drawn at random, from 0 to 1.

    (won + undecided / 2 + 1) / (won + lost + undecided + 2), Laplace's rule of succession. M. J.
    Salganik and K. E. C. Levy ('Wiki Surveys', PLOS ONE 10(5), 2015) mean the same by a score, and
    estimate it by a model of who is asked what; ours holds as far as opponents were drawn evenly.
    """


class PairsSummary(Summary, frozen=True):
    """Of pairs."""

    pairs: int
    """How many pairs were answered, 'I cannot decide' included."""
    options: Mapping[str, Paired]


class Stated(msgspec.Struct, frozen=True, rename={"passed": "pass"}):
    """One statement: how many were shown it and said something, and the shares among them."""

    seen: int
    agree: float | None
    disagree: float | None
    passed: float | None


class OpinionsSummary(Summary, frozen=True):
    """Of opinions."""

    statements: Mapping[str, Stated]


class PlaceSummary(Summary, frozen=True, omit_defaults=True):
    """Of a place; the share of each zone, or every pin as latitude and longitude."""

    answer: str
    shares: Mapping[str, float | None] | None = None
    pins: Sequence[tuple[float, float]] | None = None
    """Sorted; not there in results without rows."""


class ContributionSummary(Summary, frozen=True):
    """Of voices, drawings and words: how many there are, and how many nobody has read yet."""

    waiting: int


class Spoken(msgspec.Struct, frozen=True):
    """What is known of one question: its tally, and the values where cells do not tell them."""

    answered: int
    counts: Counts
    values: Sequence[Value] = ()
    waiting: int = 0
    pins: bool = False
    """Whether pins are wanted one by one."""


def needs_values(question: Question, pins: bool) -> bool:
    """Whether the summary of a question takes more than its tally."""
    match question:
        case Number():
            return len(question.values) > MOST_CELLS
        case Place():
            return pins and not question.zones
    return False


def summary(question: Question, spoken: Spoken) -> Summary:
    """Sum up what was said to one question."""
    counts = spoken.counts
    n = spoken.answered - counts.get(DECLINED, 0)
    match question:
        case Choice() | Choices() | Compare():
            return SharesSummary(n, _shares(question, counts, n))
        case Scale() | Number():
            return _number(question, spoken, n)
        case Ranking():
            return RankingSummary(n, _ranked(question, counts))
        case Points():
            return _dotted(question, counts, n)
        case Budget():
            return _budget(question, counts, n)
        case Place():
            return _place(question, spoken, n)
        case Pairs():
            return _paired(question, counts, n)
        case Opinions():
            return OpinionsSummary(n, _stated(question, counts))
        case Contribution():
            return ContributionSummary(n, spoken.waiting)
    return Summary(n)


def _part(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None


def _shares(question: Question, counts: Counts, n: int) -> dict[str, float | None]:
    return {cell: _part(counts.get(cell, 0), n) for cell in question.cells() if cell != DECLINED}


def _number(question: Scale | Number, spoken: Spoken, n: int) -> NumberSummary:
    rows = needs_values(question, pins=False)
    said: list[int] = []
    if rows:
        said = sorted(value for value in spoken.values if isinstance(value, int))
    else:
        for cell in question.cells():
            if cell != DECLINED:
                said += [int(cell)] * spoken.counts.get(cell, 0)
    source = "rows" if rows else "cells"
    if not said:
        return NumberSummary(n, None, None, None, None, source)
    mean = _part(sum(said), len(said))
    return NumberSummary(n, mean, float(median(said)), said[0], said[-1], source)


def _ranked(question: Ranking, counts: Counts) -> dict[str, Ranked]:
    found = {}
    for option in question.options:
        places = {
            place: counts.get(f"{option.id}:{place}", 0) for place in range(1, question.most + 1)
        }
        ranked = sum(places.values())
        found[option.id] = Ranked(
            ranked=ranked,
            first=places[1],
            mean_place=_part(sum(place * many for place, many in places.items()), ranked),
            borda=sum((len(question.options) - place) * many for place, many in places.items()),
        )
    return found


def _dotted(question: Points, counts: Counts, n: int) -> PointsSummary:
    points = {option.id: counts.get(option.id, 0) for option in question.options}
    whole = sum(points.values())
    return PointsSummary(
        n,
        whole,
        {id: Dotted(many, _part(many, n), _part(many, whole)) for id, many in points.items()},
    )


def _budget(question: Budget, counts: Counts, n: int) -> BudgetSummary:
    votes = {project.id: counts.get(project.id, 0) for project in question.projects}
    return BudgetSummary(
        n,
        mean_spent=_part(sum(one.cost * votes[one.id] for one in question.projects), n),
        purses=dict(question.purses),
        projects={
            one.id: Voted(votes[one.id], _part(votes[one.id], n), one.cost, one.envelope)
            for one in question.projects
        },
    )


def _place(question: Place, spoken: Spoken, n: int) -> PlaceSummary:
    if question.zones:
        return PlaceSummary(n, question.answer.value, shares=_shares(question, spoken.counts, n))
    if not spoken.pins:
        return PlaceSummary(n, question.answer.value)
    return PlaceSummary(n, question.answer.value, pins=sorted(map(_pin, _groups(spoken.values))))


def _groups(values: Sequence[Value]) -> list[Mapping[str, Value]]:
    return [value for value in values if isinstance(value, Mapping) and "lat" in value]


def _pin(value: Mapping[str, Value]) -> tuple[float, float]:
    lat, lon = value["lat"], value["lon"]
    assert isinstance(lat, int | float)
    assert isinstance(lon, int | float)
    return lat, lon


def _paired(question: Pairs, counts: Counts, n: int) -> PairsSummary:
    options = {}
    for option in question.options:
        won, lost, undecided = (
            counts.get(f"{option.id}:{outcome}", 0) for outcome in ("won", "lost", "undecided")
        )
        score = (won + undecided / 2 + 1) / (won + lost + undecided + 2)
        win_share = _part(won, won + lost)
        options[option.id] = Paired(won, lost, undecided, win_share, round(score, 4))
    shown = sum(one.won + one.lost + one.undecided for one in options.values())
    return PairsSummary(n, shown // 2, options)


def _stated(question: Opinions, counts: Counts) -> dict[str, Stated]:
    found = {}
    for statement in question.statements:
        agree, disagree, passed = (
            counts.get(f"{statement.id}:{verdict}", 0) for verdict in ("agree", "disagree", "pass")
        )
        seen = agree + disagree + passed
        shares = (_part(many, seen) for many in (agree, disagree, passed))
        found[statement.id] = Stated(seen, *shares)
    return found
