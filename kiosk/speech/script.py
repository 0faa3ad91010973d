"""What a screen says, sentence by sentence, in the order in which one would read it."""

from collections.abc import Iterator

from kiosk.view import (
    AttractView,
    CalmView,
    CardsView,
    Frame,
    LanguageView,
    ReviewView,
    Say,
    ThanksView,
    TilesView,
    View,
)


def script(view: View) -> tuple[Say, ...]:
    """Every sentence of `view`."""
    return tuple(_sentences(view))


def _sentences(view: View) -> Iterator[Say]:
    match view:
        case AttractView():
            yield Say(view.invitation)
            yield Say(view.touch, "touch")
            yield Say(view.promise)
        case CalmView():
            yield Say(view.title)
            if view.text:
                yield Say(view.text)
        case LanguageView():
            yield from _framed(view.frame)
            # Each name is spoken in its own language.
            for name in view.names:
                yield Say(name.label, name.id)
        case CardsView():
            yield from _framed(view.frame)
            for card in view.cards if view.spoken else ():
                if card.title:
                    yield Say(card.title)
                yield Say(card.text)
        case TilesView():
            yield from _framed(view.frame)
            for tile in view.tiles:
                yield Say(tile.label, tile.id)
        case ReviewView():
            yield from _framed(view.frame)
            for line in view.lines:
                yield Say(line.question, line.id)
                for part in line.said:
                    yield Say(part, line.id)
        case ThanksView():
            yield from _framed(view.frame)
            if view.heading_spoken:
                yield Say(view.heading_spoken)
            for note in view.notes:
                yield from (Say(note.title), Say(note.text))
            for said in view.said:
                yield Say(said.question)
                for bar in said.bars:
                    yield from (Say(bar.label), Say(bar.words))


def _framed(frame: Frame) -> Iterator[Say]:
    if frame.progress is not None:
        yield Say(frame.progress.label)
    yield Say(frame.title)
    if frame.hint:
        yield Say(frame.hint)
