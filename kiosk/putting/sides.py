"""What speaks for something and against it, worded for a screen."""

from collections.abc import Iterator, Sequence

from consultation.wording import Wording
from kiosk.putting.putting import Sight
from kiosk.views.sides import Side
from kiosk.words import Words


def sides(
    in_favour: Sequence[Wording], against: Sequence[Wording], sight: Sight
) -> tuple[Side, Side]:
    """Both sides, that in favour first."""
    words = sight.words
    return (
        Side(words("sides-for"), "for", "leaf", tuple(map(sight.say, in_favour))),
        Side(words("sides-against"), "against", "rose", tuple(map(sight.say, against))),
    )


def spoken_sides(words: Words) -> Iterator[str]:
    """What the sides are called."""
    yield from (words("sides-for"), words("sides-against"))
