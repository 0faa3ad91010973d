"""The settings: tiles that answer at once."""

from kiosk.part import Part
from kiosk.screens.desk import Desk
from kiosk.screens.surround import surround
from kiosk.screens.tiles import tile_parts
from kiosk.views.comfort import ComfortView


def lay_out(view: ComfortView, desk: Desk) -> tuple[Part, ...]:
    """The frame, the tiles of this page, and the tile that turns it."""
    framed = surround(view.frame, desk)
    parts = tile_parts(view.tiles, view.frame, framed.content, desk)
    return desk.finish((*framed.parts, *parts))
