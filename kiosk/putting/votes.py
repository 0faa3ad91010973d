"""One vote after the other: what `pairs` and `opinions` have in common."""

from collections.abc import Iterator

from consultation.frozen import replace
from kiosk.putting.putting import Sight
from kiosk.view import CardPart, Control, Frame, Tile
from kiosk.views.votes import VotesView
from kiosk.words import Words


def votes_view(
    frame: Frame,
    said: int,
    asked: int,
    tiles: tuple[Tile, ...],
    sight: Sight,
    *,
    statement: CardPart | None = None,
    undecided: Control | None = None,
) -> VotesView:
    """The screen after `said` of `asked` votes; without `tiles` it says that all is said.

    Each vote is a screen of its own: it comes up and is spoken like one.
    """
    words = sight.words
    done = None if tiles else CardPart("well-done", "leaf", "", words("votes-done"))
    return VotesView(
        replace(frame, key=f"{frame.key}:{said}"),
        tiles,
        words("votes-left", count=asked - said) if tiles else "",
        Control("undo", words("votes-undo"), "undo", enabled=said > 0),
        statement,
        undecided,
        done,
    )


def spoken_votes(asked: int, words: Words) -> Iterator[str]:
    """Everything that the kiosk says of `asked` votes."""
    yield from (words("votes-left", count=count) for count in range(1, asked + 1))
    yield from (words("votes-undo"), words("votes-done"))
