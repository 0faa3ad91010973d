"""Charts of what is voted on: rankings, points, budgets, pairs and opinions."""

from collections.abc import Sequence
from itertools import accumulate

from consultation.questions.budget import WHOLE, Budget
from consultation.questions.ranking import Ranking
from sync.centre.console.asked import Asked, Drawn
from sync.centre.console.figures import Bar, Bars, Segment, Stack, Stacks, Table, percent
from sync.centre.console.words import Tongue
from sync.centre.summaries import (
    BudgetSummary,
    OpinionsSummary,
    PairsSummary,
    PointsSummary,
    RankingSummary,
    Stated,
)

SHADES = 6
"""How many places of a ranking are told apart; what comes after is one part."""
FITS = 0.15
"""From which share of the figure's width on a number fits into a part."""


def ranking(asked: Asked, summary: RankingSummary) -> Drawn:
    """Each option as a bar of its places, the best placed first."""
    question, tongue = asked.question, asked.tongue
    assert isinstance(question, Ranking)
    order = sorted(summary.options.items(), key=lambda one: one[1].mean_place or question.most + 1)
    stacks = tuple(
        Stack(
            asked.label(id),
            "–" if one.mean_place is None else tongue.decimal(one.mean_place),
            tongue["on_average"],
            _stacked(_by_place(asked, id), summary.n, tongue),
        )
        for id, one in order
    )
    table = Table(
        (
            *(tongue[name] for name in ("option", "mean_place", "borda", "ranked")),
            *(f"{tongue['place']} {place}" for place in range(1, question.most + 1)),
        ),
        tuple(
            (
                asked.label(id),
                "–" if one.mean_place is None else tongue.decimal(one.mean_place),
                *map(tongue.number, (one.borda, one.ranked)),
                *(
                    tongue.number(asked.count(f"{id}:{place}"))
                    for place in range(1, question.most + 1)
                ),
            )
            for id, one in order
        ),
    )
    return Drawn(Stacks(_places(question, tongue), stacks), table, (tongue["places"],))


def _by_place(asked: Asked, id: str) -> list[int]:
    """How often an option stood at each place; the last shade is all places that are left."""
    assert isinstance(asked.question, Ranking)
    counts = [asked.count(f"{id}:{place}") for place in range(1, asked.question.most + 1)]
    return counts if len(counts) <= SHADES else [*counts[: SHADES - 1], sum(counts[SHADES - 1 :])]


def _places(question: Ranking, tongue: Tongue) -> tuple[tuple[str, str], ...]:
    names = [f"{place}" for place in range(1, min(question.most, SHADES) + 1)]
    if question.most > SHADES:
        names[-1] = tongue["and_after"].format(SHADES)
    names[0] = f"{tongue['place']} 1"
    return tuple((f"shade-{place}", name) for place, name in enumerate(names, start=1))


def _stacked(counts: Sequence[int], whole: int, tongue: Tongue) -> tuple[Segment, ...]:
    shares = [count / max(whole, 1) for count in counts]
    starts = list(accumulate(shares, initial=0.0))
    return tuple(
        _segment(start, share, f"shade-{place}", tongue.share(share, 1))
        for place, (start, share) in enumerate(zip(starts, shares, strict=False), start=1)
        if share
    )


def _segment(start: float, share: float, shade: str, text: str) -> Segment:
    return Segment(
        start=percent(start),
        width=percent(share),
        middle=percent(start + share / 2),
        shade=shade,
        text=text if share >= FITS else "",
    )


def points(asked: Asked, summary: PointsSummary) -> Drawn:
    """Points by option, the most given first."""
    tongue = asked.tongue
    most = max(1, *(one.points for one in summary.options.values()))
    order = sorted(summary.options.items(), key=lambda one: -one[1].points)
    tints = {id: asked.tint(id, place) for place, id in enumerate(summary.options)}
    bars = tuple(
        Bar(
            asked.label(id),
            tongue.number(one.points),
            tongue.decimal(one.mean or 0),
            percent(one.points / most),
            tints[id],
        )
        for id, one in order
    )
    table = Table(
        tuple(tongue[name] for name in ("option", "points", "a_person", "share")),
        tuple(
            (
                asked.label(id),
                tongue.number(one.points),
                tongue.decimal(one.mean or 0),
                tongue.percent(one.share),
            )
            for id, one in order
        ),
    )
    notes = (tongue["points_of"].format(tongue.number(summary.points)),)
    return Drawn(Bars((("", bars),)), table, notes)


def budget(asked: Asked, summary: BudgetSummary) -> Drawn:
    """Votes by project, under the purse that pays for it."""
    question, tongue = asked.question, asked.tongue
    assert isinstance(question, Budget)
    order = sorted(summary.projects.items(), key=lambda one: -one[1].votes)
    purses: list[str | None] = [envelope.id for envelope in question.envelopes] or [None]
    groups = tuple(
        (
            "" if purse is None else _purse(asked, purse, question),
            tuple(
                Bar(
                    asked.label(id),
                    tongue.percent(one.share),
                    tongue.number(one.votes),
                    percent(one.share or 0),
                    asked.tint(id, 0),
                    tongue.money(one.cost, question.currency),
                )
                for id, one in order
                if one.envelope == purse
            ),
        )
        for purse in purses
    )
    table = Table(
        tuple(tongue[name] for name in ("project", "votes", "share", "cost")),
        tuple(
            (
                asked.label(id),
                tongue.number(one.votes),
                tongue.percent(one.share),
                tongue.money(one.cost, question.currency),
            )
            for id, one in order
        ),
    )
    return Drawn(Bars(groups), table, _of_money(question, summary, tongue))


def _purse(asked: Asked, purse: str, question: Budget) -> str:
    amount = asked.tongue.money(question.purses[purse], question.currency)
    return f"{asked.label(purse)} · {asked.tongue['purse'].format(amount)}"


def _of_money(question: Budget, summary: BudgetSummary, tongue: Tongue) -> tuple[str, ...]:
    notes = []
    if question.amount is not None:
        amount = tongue.money(question.purses[WHOLE], question.currency)
        notes.append(tongue["whole_purse"].format(amount))
    if summary.mean_spent is not None:
        spent = tongue.money(summary.mean_spent, question.currency)
        notes.append(tongue["mean_spent"].format(spent))
    return (*notes, tongue["counted_later"])


def pairs(asked: Asked, summary: PairsSummary) -> Drawn:
    """The share of duels that each option won."""
    tongue = asked.tongue
    order = sorted(summary.options.items(), key=lambda one: -(one[1].win_share or 0))
    tints = {id: asked.tint(id, place) for place, id in enumerate(summary.options)}
    bars = tuple(
        Bar(
            asked.label(id),
            tongue.percent(one.win_share),
            tongue["won_of"].format(tongue.number(one.won), tongue.number(one.won + one.lost)),
            percent(one.win_share or 0),
            tints[id],
        )
        for id, one in order
    )
    names = ("option", "won", "lost", "undecided", "win_share", "score")
    table = Table(
        tuple(tongue[name] for name in names),
        tuple(
            (
                asked.label(id),
                *map(tongue.number, (one.won, one.lost, one.undecided)),
                tongue.percent(one.win_share),
                tongue.percent(one.score),
            )
            for id, one in order
        ),
    )
    notes = (tongue["pairs_note"].format(tongue.number(summary.pairs)), tongue["score_note"])
    return Drawn(Bars((("", bars),)), table, notes)


def opinions(asked: Asked, summary: OpinionsSummary) -> Drawn:
    """Who disagrees on the left of a line, who agrees on its right."""
    tongue = asked.tongue
    order = sorted(summary.statements.items(), key=lambda one: -(one[1].agree or 0))
    reach = max([0.5, *(_reach(one) for one in summary.statements.values())])
    stacks = tuple(
        Stack(
            asked.label(id),
            "",
            tongue["seen_by"].format(tongue.number(one.seen)),
            _centred(one, reach, tongue),
        )
        for id, one in order
    )
    verdicts = ("disagree", "pass", "agree")
    table = Table(
        tuple(tongue[name] for name in ("statement", "agree", "pass", "disagree", "seen")),
        tuple(
            (
                asked.label(id),
                *map(tongue.percent, (one.agree, one.passed, one.disagree)),
                tongue.number(one.seen),
            )
            for id, one in order
        ),
    )
    key = tuple((verdict, tongue[verdict]) for verdict in verdicts)
    return Drawn(Stacks(key, stacks, centred=True), table, (tongue["opinions_note"],))


def _reach(stated: Stated) -> float:
    """How far from the middle a statement's bar goes."""
    return max(stated.agree or 0, stated.disagree or 0) + (stated.passed or 0) / 2


def _centred(stated: Stated, reach: float, tongue: Tongue) -> tuple[Segment, ...]:
    """Who passes lies across the middle, who disagrees before it, who agrees after it."""
    shares = (stated.disagree or 0, stated.passed or 0, stated.agree or 0)
    start = 0.5 - (shares[0] + shares[1] / 2) / reach / 2
    starts = accumulate((share / reach / 2 for share in shares), initial=start)
    return tuple(
        _segment(start, share / reach / 2, verdict, tongue.share(share, 1))
        for start, share, verdict in zip(
            starts, shares, ("disagree", "pass", "agree"), strict=False
        )
        if share
    )
