"""The line at the top of a screen: how far one has come, and the helps."""

from kiosk.part import Box, Drawn, Part, Rect
from kiosk.screens.desk import Desk
from kiosk.view import Frame, Progress


def head_height(frame: Frame, desk: Desk) -> float:
    """Height of the line at the top, with the progress and the helps."""
    return max(desk.mm(13.2), desk.strong.line_height if frame.progress is not None else 0)


def has_head(frame: Frame, desk: Desk) -> bool:
    """Whether there is a line at the top."""
    return bool(frame.progress or frame.rehearsal or (frame.helps and not desk.lower))


def head(frame: Frame, desk: Desk) -> list[Part]:
    """The line at the top: progress, the mark of a rehearsal, and the helps."""
    parts: list[Part] = []
    side = desk.mm(13.2)
    x = desk.panel.width - desk.margin - side
    for control in () if desk.lower else reversed(frame.helps):
        parts.append(desk.help(control, Rect(x, desk.margin, side, side)))
        x -= side + desk.gap
    left = desk.margin
    if frame.progress is not None:
        dots = _progress(frame.progress, head_height(frame, desk), x + side, desk)
        parts.extend(dots)
        left = dots[-1].rect.right + desk.mm(4)
    if frame.rehearsal:
        parts.extend(desk.mark(frame.rehearsal, left, desk.margin, side))
    return parts


def _progress(progress: Progress, height: float, end: float, desk: Desk) -> list[Drawn]:
    parts: list[Drawn] = []
    size, x = desk.mm(2.4), desk.margin
    y = desk.margin + (height - size) / 2
    paragraph = desk.set(progress.label, desk.strong, desk.panel.width)
    dots = progress.total * (size + desk.mm(1.5)) + desk.mm(2.2)
    # Where letters are large, words say the same as the dots.
    if progress.total <= 8 and (not desk.larger or x + dots + paragraph.width <= end):
        for number in range(1, progress.total + 1):
            full = number <= progress.step
            box = Box(
                Rect(x, y, size, size),
                "ink" if full else "paper",
                size / 2,
                edge="ink",
                edge_width=desk.mm(0.45),
            )
            parts.append(box)
            x += size + desk.mm(1.5)
        x += desk.mm(2.2)
    place = Rect(x, desk.margin, paragraph.width, height)
    parts.append(desk.words(paragraph, place))
    return parts
