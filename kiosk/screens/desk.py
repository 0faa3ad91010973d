"""The desk on which screens are laid out: sizes in millimetres made pixels, and the common parts.

Sizes follow VVSG 2.0 (capitals of 4.8 mm or more, targets of 12.7 mm, gaps of 2.54 mm) and
EN 301 549. Everything is placed for readers from left to right and mirrored at the end.
"""

from collections.abc import Sequence

from msgspec.structs import force_setattr

from consultation.frozen import Frozen, field, replace
from kiosk.comfort import Size
from kiosk.panel import Panel
from kiosk.part import Box, Drawn, Part, Picture, Rect, Ring, Target, Words, mirror
from kiosk.theme.typeset import Paragraph, Style, Typesetter
from kiosk.view import Control, Source
from packs.pack import Pack

POINTING: frozenset[Source] = frozenset(
    {"back", "forward", "skip", "undo", "delete-letter", "pass"}
)
"""The interface's own pictograms that point along the line."""


def pointing_in(pack: Pack) -> frozenset[Source]:
    """Everything that points along the line: the interface's own pictograms and the pack's."""
    return POINTING | {file for name, file in pack.pictures.items() if pack.points(name)}


class Desk(Frozen, eq=False):
    """One panel, one typesetter, one language, and how the resident wants it."""

    panel: Panel
    typesetter: Typesetter
    language: str
    right_to_left: bool
    pointing: frozenset[Source] = POINTING
    """Pictures that point along the line and are mirrored with it."""
    size: Size = Size.DEFAULT
    lower: bool = False
    """Whether what is touched stands as low as it can: the helps are at the foot."""
    whole_panel: Panel | None = None
    """The panel of which this one is a part."""
    choices: dict[str, int] = field(default_factory=dict)
    """Which of several ways each screen was laid out in, so that none is tried again in vain."""
    scale: float = 1.0
    """Larger panels are seen from further away: everything grows a little with them."""
    styles: dict[tuple[float, bool, str | None], Style] = field(default_factory=dict)
    """Styles that were asked for: a screen asks for the same ones hundreds of times."""

    def __post_init__(self) -> None:
        """What follows from the rest, also when that was replaced."""
        panel = self.whole_panel or self.panel
        short = min(panel.width, panel.height) / panel.density
        force_setattr(self, "scale", min(1.35, max(1.0, short / 136)))
        force_setattr(self, "styles", {})

    @property
    def usual(self) -> bool:
        """Whether the resident asked for nothing else than what everybody finds."""
        return self.size is Size.DEFAULT and not self.lower

    @property
    def small(self) -> bool:
        """Whether the panel is one on which room is scarce, like the 7" one."""
        return min(self.panel.width, self.panel.height) / self.panel.density < 110

    def mm(self, millimetres: float) -> float:
        """Millimetres at this desk's scale, as pixels."""
        return round(self.panel.px(millimetres * self.scale))

    @property
    def margin(self) -> float:
        """Room to the panel's edges."""
        return self.mm(4.1)

    @property
    def gap(self) -> float:
        """Room between two targets: 2.54 mm or more."""
        return self.mm(2.7)

    @property
    def whole(self) -> Rect:
        """The whole panel."""
        return Rect(0, 0, self.panel.width, self.panel.height)

    def style(self, cap_mm: float, bold: bool, language: str | None = None) -> Style:
        """A style with capitals of `cap_mm` by default, at this desk's size and scale."""
        asked = (cap_mm, bold, language)
        if asked not in self.styles:
            height = self.panel.px(self.size.capitals(cap_mm) * self.scale)
            self.styles[asked] = Style(height, bold, language or self.language)
        return self.styles[asked]

    @property
    def body(self) -> Style:
        """Running text: capitals of 4.8 mm."""
        return self.style(4.8, bold=False)

    @property
    def strong(self) -> Style:
        """Labels: capitals of 4.8 mm, bold."""
        return self.style(4.8, bold=True)

    @property
    def heading(self) -> Style:
        """The title of a screen."""
        return self.style(5.3 if self.small else 6.5, bold=True)

    def set(self, text: str, style: Style, width: float) -> Paragraph:
        """Break `text` into lines no wider than `width` pixels."""
        return self.typesetter.set(text, style, width)

    def words(
        self, paragraph: Paragraph, place: Rect, align: str = "left", colour: str = "ink"
    ) -> Words:
        """Stand `paragraph` in the middle of `place`'s height, at its left, centre or right."""
        slack = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        x = place.x + (place.width - paragraph.width) * slack
        y = place.y + (place.height - paragraph.height) / 2
        rect = Rect(round(x), round(y), paragraph.width, paragraph.height)
        return Words(rect, paragraph, colour, align)

    def picture(self, source: Source, place: Rect, colour: str | None = None) -> Picture:
        """A square picture in the middle of `place`."""
        side = round(min(place.width, place.height))
        x, y = place.x + (place.width - side) / 2, place.y + (place.height - side) / 2
        pointing = self.right_to_left and source in self.pointing
        return Picture(Rect(round(x), round(y), side, side), source, colour, pointing)

    def rings(self, parts: Sequence[Part], ids: Sequence[str]) -> tuple[Ring, ...]:
        """A dashed ring around all targets called one of `ids`, within the gap that is theirs."""
        places = [part.rect for part in parts if isinstance(part, Target) and part.id in ids]
        if not places:
            return ()
        left, top = min(place.x for place in places), min(place.y for place in places)
        right = max(place.right for place in places)
        bottom = max(place.bottom for place in places)
        out, width = self.mm(1.6), self.mm(0.9)
        left, top = max(0.0, left - out), max(0.0, top - out)
        right, bottom = min(self.whole.right, right + out), min(self.whole.bottom, bottom + out)
        return (Ring(Rect(left, top, right - left, bottom - top), width),)

    def curtain(self) -> tuple[Part, ...]:
        """A dark screen, for whoever answers by ear and wants nobody to look."""
        side = self.mm(20)
        x, y = (self.whole.width - side) / 2, (self.whole.height - side) / 2
        eye = self.picture("curtain", Rect(x, y, side, side), "on-dark")
        return (Target("lift", self.whole, (Box(self.whole, "dark"), eye)),)

    def finish(self, parts: Sequence[Part]) -> tuple[Part, ...]:
        """Mirror everything where the language runs from right to left."""
        if not self.right_to_left:
            return tuple(parts)
        return tuple(mirror(part, self.panel.width) for part in parts)

    # What many screens have.

    def control_height(self) -> float:
        """Height of the controls at the foot."""
        least = self.mm(14.0 if self.small else 15.6)
        return max(least, self.strong.line_height + self.mm(1))

    @property
    def larger(self) -> bool:
        """Whether letters are larger than by default."""
        return self.size.value > Size.DEFAULT.value

    def button(
        self, control: Control, place: Rect, with_icon: bool = True, bare: bool = False
    ) -> Target:
        """A pill with a text and, where there is room, a pictogram; or `bare`, with that alone."""
        fill, ink = ("ink", "on-ink") if control.filled else ("card", "ink")
        if not control.enabled:
            fill, ink = "paper", "soft-ink"
        box = Box(
            place,
            fill,
            place.height / 2,
            edge=None if control.filled and control.enabled else "edge",
            edge_width=self.mm(0.5),
        )
        drawn: list[Drawn] = [box]
        if bare and control.icon:
            spot = place.inset((place.width - self.mm(7.5)) / 2, (place.height - self.mm(7.5)) / 2)
            colour = ink if control.filled and control.enabled else None
            drawn.append(self.picture(control.icon, spot, colour))
            return Target(control.id, place, tuple(drawn), control.label, sinks=self.mm(0.5))
        paragraph = self.set(control.label, self.strong, place.width)
        icon = self.mm(7.5) if with_icon and control.icon else 0
        between = self.mm(2.2) if icon else 0
        start = place.x + (place.width - paragraph.width - icon - between) / 2
        leading = control.icon in {"back", "cross"}
        text_x = start + (icon + between if leading else 0)
        icon_x = start if leading else start + paragraph.width + between
        if icon and control.icon:
            spot = Rect(icon_x, place.y + (place.height - icon) / 2, icon, icon)
            colour = ink if control.filled and control.enabled else None
            drawn.append(self.picture(control.icon, spot, colour))
        spot = Rect(text_x, place.y, paragraph.width, place.height)
        drawn.append(self.words(paragraph, spot, colour=ink))
        return Target(control.id, place, tuple(drawn), control.label, sinks=self.mm(0.5))

    def button_width(self, control: Control, with_icon: bool = True, bare: bool = False) -> float:
        """The width that a control's pill takes."""
        if bare:
            return self.mm(20)
        icon = self.mm(9.7) if with_icon and control.icon else 0
        width = self.set(control.label, self.strong, self.panel.width).width
        return max(self.mm(20), width + icon + 2 * self.mm(4.2))

    def help(self, control: Control, place: Rect) -> Target:
        """One of the small tiles at the top: listen, contrast, language."""
        edge, width = ("ink", self.mm(0.9)) if control.on else ("edge", self.mm(0.5))
        fill = "sun" if control.on else "card"
        drawn: list[Drawn] = [Box(place, fill, self.mm(2.7), edge=edge, edge_width=width)]
        if control.icon:
            drawn.append(self.picture(control.icon, place.inset(self.mm(2.3))))
        return Target(control.id, place, tuple(drawn), control.label, sinks=self.mm(0.4))

    def mark_text(self, text: str, width: float | None = None) -> Paragraph:
        """What is written on the sign `mark`."""
        room = self.panel.width if width is None else width - self.mm(6)
        return self.set(text, replace(self, size=Size.DEFAULT).strong, room)

    def mark(
        self, text: str, x: float, y: float, height: float, width: float | None = None
    ) -> list[Drawn]:
        """The sign that says that this is a rehearsal: for agents, whatever a resident set.

        It stands on one line where `width` does not say how wide it may be at the most.
        """
        paragraph = self.mark_text(text, width)
        place = Rect(x, y + self.mm(1.6), paragraph.width + self.mm(6), height - self.mm(3.2))
        box = Box(place, "sun", self.mm(2), edge="ink", edge_width=self.mm(0.5))
        return [box, self.words(paragraph, place, "centre")]
