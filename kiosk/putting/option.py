"""Tiles of options: what `choice`, `choices` and everything else with options have in common."""

from collections.abc import Collection, Sequence

from consultation.option import Option, shuffled
from consultation.question import OptionQuestion
from consultation.tally import QuestionTally
from kiosk.putting.putting import Lot, Mark, Sight
from kiosk.view import Tile
from kiosk.views.thanks import Bar


def has(question: OptionQuestion, id: str) -> bool:
    """Whether one of the options is called `id`."""
    return any(option.id == id for option in question.options)


def in_order(question: OptionQuestion, lot: Lot) -> tuple[Option, ...]:
    """The options as this resident sees them."""
    return shuffled(question.options, lot.seed) if question.shuffle else question.options


def option_tile(option: Option, sight: Sight, chosen: bool = False) -> Tile:
    """The tile on which `option` is touched."""
    touch = f"choose:{option.id}"
    return Tile(
        touch,
        sight.say(option.label),
        sight.picture(option.picture),
        option.tint,
        chosen=chosen,
        heard=touch in sight.lit,
    )


def option_tiles(
    options: Sequence[Option], chosen: Collection[str], sight: Sight
) -> tuple[Tile, ...]:
    """The tiles of `options`, those in `chosen` marked."""
    return tuple(option_tile(option, sight, option.id in chosen) for option in options)


def option_marks(
    options: Sequence[Option], said: Collection[str], sight: Sight
) -> tuple[Mark, ...]:
    """What was said of `options`, in their order."""
    return tuple(
        Mark(sight.say(option.label), sight.picture(option.picture), option.tint)
        for option in options
        if option.id in said
    )


def option_bars(options: Sequence[Option], counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
    """A bar an option, the longest first."""
    bars = [
        (
            count := counted.counts.get(option.id, 0),
            bar(
                Mark(sight.say(option.label), sight.picture(option.picture), option.tint),
                count,
                counted.answered,
                sight,
            ),
        )
        for option in options
    ]
    return tuple(bar for _, bar in sorted(bars, key=lambda pair: -pair[0]))


def bar(mark: Mark, count: int, whole: int, sight: Sight) -> Bar:
    """How much of the place said what `mark` shows: `count` of `whole`."""
    share = count / whole if whole else 0.0
    words, number = sight.words(amount(share)), sight.words.number(count)
    assert mark.picture is not None
    return Bar(mark.picture, mark.tint, mark.label, share, words, number)


def amount(share: float) -> str:
    """How a share is said in easy words, as the name of a sentence."""
    if share >= 0.6:
        return "a-lot"
    if share >= 0.4:
        return "half"
    return "a-few" if share > 0 else "nobody"
