"""A film: its poster with a large button, or its pictures with subtitles and what winds it."""

from collections.abc import Sequence

from consultation.frozen import Frozen, replace
from kiosk.part import Box, Drawn, Part, Photo, Rect, Screenplay, Target, Words
from kiosk.screens.cards import alone
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.screens.tiles import page_turner
from kiosk.view import Control
from kiosk.views.video import VideoView

SHAPE = 16 / 9
"""Of the place for a film; a film of another shape stands in its middle."""
SIDE_MM = 46.0
"""Least width of what stands beside the film."""
WORTH = 0.75
"""The share of its size that a film gives away for subtitles below it, instead of on it."""


class _Stage(Frozen):
    """Where everything stands while a film is shown."""

    film: Rect
    below: Rect | None
    """For subtitles; None: they stand on the film."""
    side: Rect
    """For the controls."""


def lay_out(view: VideoView, desk: Desk) -> tuple[Part, ...]:
    """The film without its title, so that it is large; else poster and chapters."""
    framed = surround(view.frame, desk)
    if view.shows:
        title = view.frame.title
        around = [
            part
            for part in framed.parts
            if not (isinstance(part, Words) and part.paragraph.text == title)
        ]
        return desk.finish((*around, *_showing(view, desk)))
    return desk.finish((*framed.parts, *_waiting(view, framed.content, desk)))


def film_size(desk: Desk) -> tuple[int, int]:
    """Pixels of the place into which a film is drawn."""
    film = _stage(desk).film
    return int(film.width), int(film.height)


# While it is shown.


def _stage(desk: Desk) -> _Stage:
    top = desk.margin + desk.mm(13.2) + desk.gap
    bottom = desk.panel.height - desk.margin - desk.control_height() - desk.gap
    content = Rect(desk.margin, top, desk.panel.width - 2 * desk.margin, bottom - top)
    lines = _band_height(3 if desk.panel.portrait else 2, desk)
    if desk.panel.portrait:
        width = int(content.width)
        film = Rect(content.x, content.y, width, round(width / SHAPE))
        below = Rect(content.x, film.bottom + desk.mm(3), content.width, lines)
        y = below.bottom + desk.gap
        return _Stage(film, below, Rect(content.x, y, content.width, content.bottom - y))
    widest = content.width - desk.mm(SIDE_MM) - desk.gap
    whole = min(content.height - desk.mm(2), widest / SHAPE)
    beside = min(content.height - lines - desk.mm(3), widest / SHAPE)
    height = round(beside if beside >= WORTH * whole else whole)
    film = Rect(content.x, content.y, round(height * SHAPE), height)
    side = Rect(
        film.right + desk.gap,
        content.y,
        content.right - film.right - desk.gap,
        content.height,
    )
    if beside < WORTH * whole:
        return _Stage(film, None, side)
    below = Rect(film.x, film.bottom + desk.mm(3), film.width, lines)
    return _Stage(film, below, side)


def _band_height(lines: int, desk: Desk) -> float:
    return lines * desk.strong.line_height + desk.mm(2)


def _showing(view: VideoView, desk: Desk) -> list[Part]:
    stage = _stage(desk)
    film = stage.film
    thin = desk.mm(1.2)
    line = Rect(film.x, film.bottom, film.width, thin)
    parts: list[Part] = [
        Box(film, "ink"),
        Screenplay(film, Photo(film, view.picture, whole=True)),
        Box(line, "edge"),
        Box(replace(line, width=max(1, round(film.width * view.part))), "ink"),
    ]
    if view.subtitle:
        parts.extend(_subtitle(view.subtitle, stage, desk))
    parts.extend(_column((*view.controls, *view.chapters), view, stage.side, desk))
    return parts


def _subtitle(text: str, stage: _Stage, desk: Desk) -> list[Drawn]:
    """White on ink, below the film or at its foot."""
    place = stage.below or stage.film
    words = desk.set(text, desk.strong, place.width - desk.mm(6))
    height = words.height + desk.mm(1.6)
    width = min(place.width, words.width + desk.mm(6))
    x = round(place.x + (place.width - width) / 2)
    y = stage.below.y if stage.below else stage.film.bottom - height - desk.mm(1.4)
    band = Rect(x, round(y), width, height)
    return [Box(band, "ink", desk.mm(2)), desk.words(words, band, "centre", "on-ink")]


# Before and after.


def _waiting(view: VideoView, content: Rect, desk: Desk) -> list[Part]:
    if view.missing is not None:
        pages = alone(view.missing, content, desk)
        return list(pages[view.frame.page % len(pages)])
    if not view.chapters:
        return [_poster(view, _in_shape(content, desk), desk)]
    if desk.panel.portrait:
        place = _in_shape(Rect(content.x, content.y, content.width, content.height * 0.6), desk)
        place = replace(place, y=content.y)
        y = place.bottom + desk.gap
        side = Rect(content.x, y, content.width, content.bottom - y)
    else:
        widest = content.width - desk.mm(SIDE_MM) - desk.gap
        place = _in_shape(Rect(content.x, content.y, widest, content.height), desk)
        place = replace(place, x=content.x)
        x = place.right + desk.gap
        side = Rect(x, place.y, content.right - x, place.height)
    return [_poster(view, place, desk), *_column(view.chapters, view, side, desk)]


def _in_shape(content: Rect, desk: Desk) -> Rect:
    """The largest place of the film's shape in the middle."""
    width = round(min(content.width, content.height * SHAPE))
    height = round(width / SHAPE)
    x, y = content.x + (content.width - width) / 2, content.y + (content.height - height) / 2
    return Rect(round(x), round(y), width, height)


def _poster(view: VideoView, place: Rect, desk: Desk) -> Target:
    """The whole poster starts the film; a disc in its middle says so, and a word below it."""
    words = desk.set(view.play.label, desk.strong, place.width - desk.mm(12))
    pill_height = words.height + desk.mm(2)
    disc = round(min(desk.mm(30), place.height - pill_height - desk.mm(8)))
    x = round(place.x + (place.width - disc) / 2)
    y = round(place.y + (place.height - disc - pill_height - desk.mm(2)) / 2)
    spot = Rect(x, y, disc, disc)
    width = words.width + desk.mm(8)
    left = round(place.x + (place.width - width) / 2)
    pill = Rect(left, spot.bottom + desk.mm(2), width, pill_height)
    edge = desk.mm(0.35)
    drawn: tuple[Drawn, ...] = (
        Box(place, "sky", desk.mm(2.7), edge="tile-edge", edge_width=edge, shadow=desk.mm(0.7)),
        Photo(place.inset(desk.mm(1.2)), view.picture, whole=True),
        Box(spot, "card", disc / 2, edge="ink", edge_width=desk.mm(0.9)),
        desk.picture("play", spot.inset(disc * 0.2)),
        Box(pill, "card", pill_height / 2, edge="ink", edge_width=desk.mm(0.5)),
        desk.words(words, pill, "centre"),
    )
    return Target(view.play.id, place, drawn, view.play.label, sinks=desk.mm(0.7))


# What stands beside it.


def _column(controls: Sequence[Control], view: VideoView, place: Rect, desk: Desk) -> list[Part]:
    """Controls below each other, on as many pages as they take; the last of a page turns it."""
    pages = _shared_out(controls, place, desk)
    number = view.frame.page % len(pages)
    parts: list[Part] = []
    y = place.y
    for control in pages[number]:
        height = _height(control, place.width, desk)
        parts.append(_button(control, Rect(place.x, y, place.width, height), desk))
        y += height + desk.gap
    if len(pages) > 1:
        height = desk.control_height()
        turner = Rect(place.x, place.bottom - height, place.width, height)
        parts.append(page_turner(view.frame.more, (number + 1) % len(pages), turner, desk))
    return parts


def _shared_out(controls: Sequence[Control], place: Rect, desk: Desk) -> list[list[Control]]:
    heights = [_height(control, place.width, desk) + desk.gap for control in controls]
    if sum(heights) - desk.gap <= place.height:
        return [list(controls)]
    room = place.height - desk.control_height()
    pages: list[list[Control]] = [[]]
    used = 0.0
    for control, height in zip(controls, heights, strict=True):
        if pages[-1] and used + height > room:
            pages.append([])
            used = 0.0
        pages[-1].append(control)
        used += height
    return pages


def _height(control: Control, width: float, desk: Desk) -> float:
    lines = desk.set(control.label, desk.strong, _text_width(control, width, desk)).height
    return max(desk.control_height(), lines + desk.mm(3))


def _text_width(control: Control, width: float, desk: Desk) -> float:
    return width - desk.mm(6) - (desk.mm(9.5) if control.icon else 0)


def _button(control: Control, place: Rect, desk: Desk) -> Target:
    """A white plate with a pictogram and a text; the chapter that is shown has a thick frame."""
    edge, thick = ("ink", desk.mm(0.9)) if control.on else ("edge", desk.mm(0.5))
    drawn: list[Drawn] = [Box(place, "card", desk.mm(2.7), edge=edge, edge_width=thick)]
    x = place.x + desk.mm(3)
    if control.icon:
        side = desk.mm(7.5)
        spot = Rect(x, place.y + (place.height - side) / 2, side, side)
        drawn.append(desk.picture(control.icon, spot))
        x = spot.right + desk.mm(2)
    width = _text_width(control, place.width, desk)
    words = desk.set(control.label, desk.strong, width)
    drawn.append(desk.words(words, Rect(x, place.y, width, place.height)))
    return Target(control.id, place, tuple(drawn), control.label, sinks=desk.mm(0.5))
