"""A visit's screen: worded, laid out, and what keys go through on it. Nothing is drawn yet."""

from functools import cache

from consultation.frozen import Frozen
from kiosk.about import credits_of
from kiosk.comfort import Size
from kiosk.panel import Panel
from kiosk.part import Part, Target
from kiosk.route import Route
from kiosk.screens.desk import Desk, pointing_in
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.view import View
from kiosk.visit import Visit
from kiosk.ways_in.stops import Rows, rows
from kiosk.words import words_in
from packs.pack import Pack

HELPS = frozenset({"listen", "comfort", "languages", "room:language"})
"""What stands at the top of a screen, and comes last for those who go by keys."""


class Scene(Frozen):
    """One screen as it is laid out for one visit."""

    view: View
    desk: Desk
    parts: tuple[Part, ...]

    @property
    def lines(self) -> Rows:
        """What can be chosen, as keys go through it."""
        return rows(self.parts, HELPS, self.desk.right_to_left)

    def target(self, id: str) -> Target | None:
        """The target called `id`, where the screen has one, behind the curtain too."""
        targets = (part for part in self.parts if isinstance(part, Target))
        return next((target for target in targets if target.id == id), None)

    def chosen(self, id: str) -> bool | None:
        """Whether the tile called `id` is chosen; None where there is nothing to choose."""
        target = self.target(id)
        return None if target is None else target.chosen

    def seen(self, visit: Visit) -> tuple[Part, ...]:
        """What is drawn: the screen and what `visit` points out on it, or the curtain."""
        if visit.comfort.curtain:
            return self.desk.curtain()
        return (*self.parts, *self.desk.rings(self.parts, visit.focus))


class Scenes:
    """Words and lays out what visits show, on one panel. May be asked on any thread."""

    def __init__(self, pack: Pack, panel: Panel, typesetter: Typesetter, rehearsal: bool) -> None:
        self._pack, self._panel = pack, panel
        self._typesetter, self._rehearsal = typesetter, rehearsal
        self._desk, self._route = cache(self._new_desk), cache(self._new_route)

    def of(self, visit: Visit, grown: float = 1.0) -> Scene:
        """The screen of `visit`, whose bars have come up as far as `grown`, from 0 to 1."""
        view = self._route(visit.language).view(visit).grown(grown)
        desk = self.desk(visit)
        return Scene(view, desk, lay_out(view, desk))

    def desk(self, visit: Visit) -> Desk:
        """The desk on which the screens of `visit` are laid out."""
        return self._desk(visit.language, visit.comfort.size, visit.comfort.lower)

    def _new_desk(self, language: str, size: Size, lower: bool) -> Desk:
        pointing = pointing_in(self._pack)
        right_to_left = words_in(language).right_to_left
        return Desk(self._panel, self._typesetter, language, right_to_left, pointing, size, lower)

    def _new_route(self, language: str) -> Route:
        folder, pictures = self._pack.folder, self._pack.pictures
        return Route(
            words_in(language),
            lambda name: pictures.get(name, folder / name),
            self._rehearsal,
            credits_of(self._pack.manifest),
            self._panel.lowers,
            self._panel.density,
        )
