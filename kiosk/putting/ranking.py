"""Put in order: a touch gives the next place, another takes it back; rows move up and down."""

from collections.abc import Iterator

from consultation.answer import Value
from consultation.frozen import replace
from consultation.option import Option
from consultation.questions.ranking import Ranking
from consultation.tally import QuestionTally
from kiosk.putting.option import has, in_order, option_tile
from kiosk.putting.putting import Lot, Mark, PutQuestion, Sight
from kiosk.view import Control, Frame, Tile, View
from kiosk.views.ranking import OrderView, RankingView, Row
from kiosk.views.thanks import Bar
from kiosk.words import Words

Draft = tuple[str, ...]
"""Ids, the best first."""

ORDER = 100
"""The first page of rows; the tiles' pages, one an option at the most, end before it."""
MOST_SPOKEN = 200
"""Where options and places make more pairs, a place and a label are not said in one breath."""


class PutRanking(PutQuestion[Ranking, Draft]):
    """The draft is what has a place so far."""

    heard_first = frozenset({"choose", "up", "down"})
    leaves = (0, ORDER)

    def begin(self, step: Ranking, answer: Value | None, lot: Lot) -> Draft:
        """The order given before."""
        return tuple(str(id) for id in answer) if isinstance(answer, tuple) else ()

    def touched(self, step: Ranking, draft: Draft, name: str, value: str, lot: Lot) -> Draft:
        """``choose:ID`` gives the next place or takes it; ``up:ID`` and ``down:ID`` move."""
        if not has(step, value):
            return draft
        if name == "choose" and value in draft:
            return tuple(id for id in draft if id != value)
        if name == "choose":
            return (*draft, value) if len(draft) < step.most else draft
        by = {"up": -1, "down": 1}.get(name, 0)
        return _moved(draft, value, by) if value in draft else draft

    def value(self, step: Ranking, draft: Draft) -> Value | None:
        """The order, where it is neither too short nor too long."""
        return draft if step.least <= len(draft) <= step.most else None

    def next_touch(self, step: Ranking, draft: Draft) -> str | None:
        """From the last one on, as many as allowed."""
        left = [option.id for option in step.options if option.id not in draft]
        return f"choose:{left[-1]}" if left and len(draft) < step.most else None

    def hint(self, step: Ranking, draft: Draft, sight: Sight) -> str | None:
        """How many to touch, where the pack says nothing better."""
        return super().hint(step, draft, sight) or _how_many(step, sight.words)

    def view(self, step: Ranking, draft: Draft, frame: Frame, sight: Sight) -> View:
        """A tile an option, with its place; from page `ORDER` on a row for each place."""
        say = sight.words
        if frame.page >= ORDER and len(draft) > 1:
            frame = replace(frame, hint=say("ranking-move"))
            pictures = Control("page:0", say("ranking-pictures"), "choose-several")
            return OrderView(frame, _rows(step, draft, sight), pictures, ORDER)
        tiles = tuple(_placed(option, draft, sight) for option in in_order(step, sight.lot))
        order = Control(f"page:{ORDER}", say("ranking-order"), "podium", enabled=len(draft) > 1)
        return RankingView(frame, tiles, order)

    def said(self, step: Ranking, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """What has a place, best first, with its number."""
        by_id = {option.id: option for option in step.options}
        return tuple(
            Mark(
                _numbered(step, place, sight.say(by_id[id].label), sight.words),
                sight.picture(by_id[id].picture),
                by_id[id].tint,
            )
            for place, id in enumerate(step.said(value), start=1)
        )

    def bars(self, step: Ranking, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """A bar an option: its part of the points that Borda's count can give it."""
        bars = [(_height(step, option, counted), option) for option in step.options]
        return tuple(
            _bar(option, height, sight)
            for height, option in sorted(bars, key=lambda pair: -pair[0])
        )

    def spoken(self, step: Ranking, words: Words) -> Iterator[str]:
        """How many to touch, the controls, every place, and what bars say."""
        yield _how_many(step, words)
        for name in ("order", "pictures", "move", "up", "down", "high", "middle", "low", "never"):
            yield words(f"ranking-{name}")
        for place in range(1, step.most + 1):
            yield words("ranking-place", place=place)
            for option in step.options:
                label = words.digits(option.label[words.language])
                yield _numbered(step, place, label, words)


def _moved(draft: Draft, id: str, by: int) -> Draft:
    place = draft.index(id) + by
    if not 0 <= place < len(draft):
        return draft
    rest = [other for other in draft if other != id]
    return (*rest[:place], id, *rest[place:])


def _how_many(step: Ranking, words: Words) -> str:
    if step.least == step.most:
        return words("ranking-exactly", count=step.most)
    return words("ranking-between", least=step.least, most=step.most)


def _numbered(step: Ranking, place: int, label: str, words: Words) -> str:
    """``1. Trees``; the label alone where too many such sentences would have to be prepared."""
    if len(step.options) * step.most > MOST_SPOKEN:
        return label
    return f"{words.number(place)}. {label}"


def _placed(option: Option, draft: Draft, sight: Sight) -> Tile:
    tile = option_tile(option, sight, chosen=option.id in draft)
    if option.id not in draft:
        return tile
    place = draft.index(option.id) + 1
    mark, spoken = sight.words.number(place), sight.words("ranking-place", place=place)
    return replace(tile, mark=mark, mark_spoken=spoken)


def _rows(step: Ranking, draft: Draft, sight: Sight) -> tuple[Row, ...]:
    by_id = {option.id: option for option in step.options}
    return tuple(
        Row(
            _placed(by_id[id], draft, sight),
            Control(f"up:{id}", sight.words("ranking-up"), "up", enabled=place > 0),
            Control(f"down:{id}", sight.words("ranking-down"), "down", enabled=id != draft[-1]),
        )
        for place, id in enumerate(draft)
    )


def _height(step: Ranking, option: Option, counted: QuestionTally) -> float:
    """How high an option stands on the whole: 1 where it came first for everybody, 0 for nobody.

    Borda's count: the first of `most` places gives `most` points, the next one less; an option
    that got no place gets none. Divided by the points of coming first with everybody.
    """
    points = sum(
        counted.counts.get(f"{option.id}:{place}", 0) * (step.most + 1 - place)
        for place in range(1, step.most + 1)
    )
    most = counted.answered * step.most
    return min(1.0, points / most) if most else 0.0


def _bar(option: Option, height: float, sight: Sight) -> Bar:
    """How high it stands, in words; a count beside them would count something else."""
    name = "never" if height == 0 else _position(height)
    return Bar(
        sight.picture(option.picture),
        option.tint,
        sight.say(option.label),
        height,
        sight.words(f"ranking-{name}"),
        "",
    )


def _position(height: float) -> str:
    if height >= 2 / 3:
        return "high"
    return "middle" if height >= 1 / 3 else "low"
