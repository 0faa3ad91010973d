"""Choosing projects that a purse is enough for."""

from collections.abc import Iterator

from consultation.frozen import Frozen
from kiosk.view import FramedView, Say, Source, Tile


class Purse(Frozen):
    """How much is left to be spent, or how many are chosen of those that may be."""

    picture: Source
    share: float
    """How full it is, 0 to 1."""
    says: str
    short: str
    """The same where there is less room."""
    least: str
    """And where there is little."""
    spoken: str
    """The same as it is said: exactly, or rounded to an amount that was prepared."""


class ProjectTile(Frozen):
    """What money can be spent on."""

    tile: Tile
    cost: str


class Sheet(Frozen):
    """The projects that one envelope pays for, or all; no label where there is one sheet."""

    label: str
    picture: Source
    tint: str
    purses: tuple[Purse, ...]
    projects: tuple[ProjectTile, ...]


class BudgetView(FramedView):
    """A question answered by choosing projects that a purse is enough for."""

    sheets: tuple[Sheet, ...]
    rest: str
    """The hint while nothing was touched that cannot be had."""
    why: str | None
    """Why what was touched cannot be had; the hint then says it."""
    locked: str
    """The same, as it is said of each project that cannot be had."""
    before: str
    """What the control to the page before says."""
    pages: str
    """Which page of how many, with ``{page}`` and ``{pages}`` to be filled in."""
    numbers: tuple[str, ...]
    """Written numbers, from 0 on."""
    first: int
    """The number of the first page of projects."""

    @property
    def begun(self) -> bool:
        """The rule of the count came before it."""
        return True

    def sentences(self) -> Iterator[Say]:
        """Each envelope, and what it can pay for."""
        yield from self.framed()
        for sheet in self.sheets:
            yield from self._sheet(sheet)

    def news(self, target: str) -> Iterator[Say]:
        """Why the touched project cannot be had, and what is left in the purses that pay for it."""
        for sheet in self.sheets:
            for project in sheet.projects:
                if project.tile.id == target:
                    if project.tile.locked:
                        yield Say(self.locked, target)
                    yield from (Say(purse.spoken, target) for purse in sheet.purses)

    def _sheet(self, sheet: Sheet) -> Iterator[Say]:
        if sheet.label:
            yield Say(sheet.label)
        yield from (Say(purse.spoken) for purse in sheet.purses)
        for project in sheet.projects:
            tile = project.tile
            yield from (Say(tile.label, tile.id), Say(project.cost, tile.id))
            if tile.locked:
                yield Say(self.locked, tile.id)
