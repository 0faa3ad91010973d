"""What surrounds the content of a screen: head and title above it, the controls at the foot."""

from collections.abc import Sequence

from consultation.frozen import Frozen
from kiosk.part import Box, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.head import has_head, head, head_height
from kiosk.screens.signer import beside, signer_parts, text_width, with_help
from kiosk.view import Control, Frame


class Framed(Frozen):
    """What surrounds a screen, and the place left for its content."""

    parts: tuple[Part, ...]
    content: Rect


def surround(frame: Frame, desk: Desk, footer: Sequence[Control] | None = None) -> Framed:
    """Lay out what surrounds a screen; what remains between is for its content."""
    footer = frame.footer if footer is None else footer
    around = [*foot(footer, desk, with_help(frame, desk)), *signer_parts(frame, desk)]
    bottom = desk.panel.height - desk.margin - desk.control_height() - desk.gap
    if not frame.title:
        y = desk.margin + (head_height(frame, desk) + desk.gap if has_head(frame, desk) else 0)
        content = Rect(desk.margin, y, desk.panel.width - 2 * desk.margin, bottom - y)
        return Framed((*head(frame, desk), *around), beside(content, frame, desk))
    top, y = titled(frame, desk)
    y += desk.mm(1.2)
    if frame.helps and not desk.lower:
        y = max(y, desk.margin + desk.mm(13.2) + desk.gap)
    content = Rect(desk.margin, y, desk.panel.width - 2 * desk.margin, bottom - y)
    return Framed((*top, *around), beside(content, frame, desk))


def titled(frame: Frame, desk: Desk) -> tuple[list[Part], float]:
    """What stands above a screen: the head, the title, the hint; and where they end."""
    top = head(frame, desk)
    title_width = desk.panel.width - 2 * desk.margin
    y = desk.margin + (head_height(frame, desk) if top else 0)
    if frame.progress is None and not frame.rehearsal:
        y = desk.margin
        title_width -= 0 if desk.lower else len(frame.helps) * (desk.mm(13.2) + desk.gap)
    title_width = min(title_width, text_width(frame, desk))
    sign = desk.mm(13.2) if frame.sign else 0.0
    left = desk.margin + (sign + desk.mm(3.4) if frame.sign else 0.0)
    paragraph = desk.set(frame.title, desk.heading, title_width - left + desk.margin)
    height = max(paragraph.height, sign, desk.mm(13.2) if y == desk.margin else 0)
    place = Rect(left, y, title_width - left + desk.margin, height)
    parts = [*top, desk.words(paragraph, place)]
    if frame.sign:
        disc = Rect(desk.margin, y + (height - sign) / 2, sign, sign)
        parts.append(Box(disc, "leaf-deep", sign / 2))
        parts.append(desk.picture(frame.sign, disc.inset(desk.mm(2.6)), "on-ink"))
    y += height
    if frame.hint:
        hint = desk.set(frame.hint, desk.body, text_width(frame, desk))
        place = Rect(desk.margin, y, hint.width, hint.height)
        parts.append(desk.words(hint, place, colour="soft-ink"))
        y += hint.height
    return parts, y


def opening(frame: Frame, desk: Desk) -> list[Part]:
    """A page of its own for a title too long to stand above anything."""
    below = foot(frame.footer, desk, with_help(frame, desk))
    above = [*head(frame, desk), *signer_parts(frame, desk)]
    top = desk.margin + (head_height(frame, desk) + desk.gap if has_head(frame, desk) else 0)
    bottom = desk.panel.height - desk.margin - desk.control_height() - desk.gap
    width = text_width(frame, desk)
    title = desk.set(frame.title, desk.heading, width)
    hint = desk.set(frame.hint, desk.body, width) if frame.hint else None
    between = desk.mm(1.5) if hint else 0
    used = title.height + (hint.height + between if hint else 0)
    y = top + (bottom - top - used) / 2
    above.append(desk.words(title, Rect(desk.margin, y, width, title.height)))
    if hint:
        place = Rect(desk.margin, y + title.height + between, width, hint.height)
        above.append(desk.words(hint, place, colour="soft-ink"))
    return [*above, *below]


def foot(controls: Sequence[Control], desk: Desk, helps: Sequence[Control] = ()) -> list[Part]:
    """Back at the left, on at the right, the rest between; beyond it the helps of a low desk.

    Where they find no room together, pictograms go; large letters go in their stead.
    """
    helps = helps if desk.lower else ()
    side = desk.mm(13.2)
    left = desk.margin
    right = desk.panel.width - desk.margin - len(helps) * (side + desk.gap)
    room = right - left - desk.gap * (len(controls) - 1)
    icons, bare = [True] * len(controls), [False] * len(controls)
    widths = [desk.button_width(control) for control in controls]
    for number, control in enumerate(() if desk.larger or helps else controls):
        if sum(widths) > room:
            icons[number] = False
            widths[number] = desk.button_width(control, with_icon=False)
    for number, control in enumerate(controls if desk.larger or helps else ()):
        if sum(widths) > room and control.icon:
            bare[number] = True
            widths[number] = desk.button_width(control, bare=True)
    height = desk.control_height()
    y = desk.panel.height - desk.margin - height
    spots = {0: left, len(controls) - 1: right - widths[-1]}
    if len(controls) == 1:
        spots = {0: right - widths[0] if controls[0].filled else left}
    if len(controls) == 3:
        free = right - left - sum(widths)
        spots[1] = left + widths[0] + free / 2
    parts: list[Part] = []
    for number, control in enumerate(helps):
        x = right + desk.gap + number * (side + desk.gap)
        parts.append(desk.help(control, Rect(x, y + (height - side) / 2, side, side)))
    for number, control in enumerate(controls):
        place = Rect(round(spots[number]), y, widths[number], height)
        target = desk.button(control, place, icons[number], bare[number])
        parts.append(target if control.enabled else _still(target))
    return [part for group in parts for part in _flat(group)]


def _still(target: Target) -> Target:
    """A control that does nothing yet is drawn, but cannot be touched."""
    return Target("", target.rect, target.drawn)


def _flat(part: Part) -> tuple[Part, ...]:
    return part.drawn if isinstance(part, Target) and not part.id else (part,)


def page_through(frame: Frame, pages: int) -> tuple[Control, ...]:
    """A footer whose back and on walk through the pages before they leave the screen.

    On is what is filled; where nothing is, the pages bring what turns them.
    """
    controls = []
    page = frame.page % pages
    footer = frame.footer
    turn = Control(f"page:{page + 1}", frame.more, "forward", filled=True)
    if page < pages - 1 and not any(_is_onward(control) for control in footer):
        footer = (*footer, turn)
    for control in footer:
        if _is_onward(control) and page < pages - 1:
            control = turn
        elif control.id == "back" and page > 0:
            control = Control(f"page:{page - 1}", control.label, "back")
        controls.append(control)
    return tuple(controls)


def _is_onward(control: Control) -> bool:
    """Whether a control leads on, or does what the screen is about."""
    return control.filled or control.id == "forward" or control.id.startswith("page:")
