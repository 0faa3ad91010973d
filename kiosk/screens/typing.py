"""Writing: the text with its end always in sight, and under it a keyboard of three rows."""

from collections.abc import Sequence

from consultation.frozen import Frozen, replace
from kiosk.part import Box, Drawn, Part, Rect, Target
from kiosk.screens.desk import Desk
from kiosk.screens.signer import window
from kiosk.screens.surround import foot, surround
from kiosk.theme.typeset import Paragraph
from kiosk.views.typing import Key, Rows, TypingView

KEY_MM = 12.7
GAP_MM = 2.54
EDGE_MM = 2.0
"""A keyboard may come nearer to the panel's edges than all else: ten keys fit on 154 mm."""
HIGHEST_MM = 19.0
GOOD_MM = 15.0
"""High enough a key for a second line of text to be worth more than higher keys."""
MOST_LINES = 5


def lay_out(view: TypingView, desk: Desk) -> tuple[Part, ...]:
    """The usual frame where it leaves room for the keyboard; else the question is one line."""
    for hint in (view.frame.hint, None):
        framed = surround(replace(view.frame, hint=hint), desk)
        parts = _roomy(view, framed.content, desk)
        if parts is not None:
            return desk.finish((*framed.parts, *parts))
    return desk.finish(_tight(view, desk))


# Keys.


class _Grid(Frozen):
    """Where the keys of a board stand."""

    x: float
    y: float
    width: float
    height: float
    gap: float
    on: Rect
    """The whole board: it is never mirrored, nobody's fingers would find its letters."""

    def place(self, key: Key, row: int) -> Rect:
        """The place of `key`."""
        x = self.x + key.column * (self.width + self.gap)
        y = self.y + row * (self.height + self.gap)
        wide = key.width * self.width + (key.width - 1) * self.gap
        return Rect(round(x), round(y), wide, self.height)


def _columns(rows: Rows) -> int:
    return max(key.column + key.width for row in rows for key in row)


def _board(view: TypingView, width: float, desk: Desk) -> Rows | None:
    """The widest board whose keys are large enough."""
    least, gap = desk.panel.px(KEY_MM), _gap(desk)
    for rows in view.boards:
        count = _columns(rows)
        if int((width - (count - 1) * gap) / count) >= int(least):
            return rows
    return None


def _gap(desk: Desk) -> float:
    return float(round(desk.panel.px(GAP_MM * desk.scale)))


def _grid(rows: Rows, room: Rect, height: float, desk: Desk) -> _Grid:
    """Keys of this height at the foot of `room`, as wide as there is room for them."""
    count, gap = _columns(rows), _gap(desk)
    width = int(min((room.width - (count - 1) * gap) / count, desk.mm(24)))
    whole = count * width + (count - 1) * gap
    tall = 3 * height + 2 * gap
    x, y = round(room.x + (room.width - whole) / 2), round(room.bottom - tall)
    return _Grid(x, y, width, height, gap, Rect(x, y, whole, tall))


def _keys(rows: Rows, grid: _Grid, desk: Desk) -> list[Part]:
    return [
        _key(key, grid.place(key, number), grid.on, desk)
        for number, row in enumerate(rows)
        for key in row
    ]


def _key(key: Key, place: Rect, on: Rect, desk: Desk) -> Target:
    letter = key.id.startswith("key:")
    edge, width = ("ink", desk.mm(0.9)) if key.heard else ("edge", desk.mm(0.4))
    fill = "card" if letter else "sand"
    drawn: list[Drawn] = [
        Box(place, fill, desk.mm(2), edge=edge, edge_width=width, shadow=desk.mm(0.5))
    ]
    if key.icon:
        drawn.append(desk.picture(key.icon, place.inset(place.height * 0.2)))
    else:
        drawn.append(desk.words(_label(key, place, desk, letter), place, "centre"))
    return Target(key.id, place, tuple(drawn), key.name, sinks=desk.mm(0.5), on=on)


def _label(key: Key, place: Rect, desk: Desk, letter: bool) -> Paragraph:
    """Letters a little larger than other texts, where their key is high enough."""
    large = desk.set(key.label, desk.style(6.0, bold=True), place.width)
    fits = large.height <= place.height and large.width <= place.width - desk.mm(2)
    return large if letter and fits else desk.set(key.label, desk.strong, place.width)


# The text.


def _text(view: TypingView, place: Rect, lines: int, left: str, desk: Desk) -> list[Part]:
    """The last lines of the text, the caret behind them, and how much is `left`."""
    room = place.inset(desk.mm(2.4), desk.mm(1.2) if lines > 1 else 0)
    parts: list[Part] = [Box(place, "card", desk.mm(2), edge="ink", edge_width=desk.mm(0.5))]
    if left:
        said = desk.set(left, desk.body, room.width)
        spot = Rect(room.right - said.width, room.bottom - said.height, said.width, said.height)
        if lines == 1:
            spot = Rect(spot.x, room.y, said.width, room.height)
        parts.append(desk.words(said, spot, colour="soft-ink"))
        room = Rect(room.x, room.y, room.width - said.width - desk.mm(3), room.height)
    caret, high = desk.mm(0.8), desk.strong.line_height
    setter = desk.typesetter.set_passing
    shown = _end(setter(view.text, desk.strong, room.width - caret * 3), lines)
    y = room.y if lines > 1 else round(room.y + (room.height - high) / 2)
    parts.append(desk.words(shown, Rect(room.x, y, room.width, shown.height)))
    end = room.x + caret + setter(shown.lines[-1], desk.strong, 10 * room.width).width
    foot = y + shown.height - high * 0.85
    return [*parts, Box(Rect(round(end), round(foot), caret, round(high * 0.7)), "ink")]


def _end(whole: Paragraph, lines: int) -> Paragraph:
    """The last `lines` of a text."""
    if len(whole.lines) <= lines:
        return whole
    shown = whole.lines[-lines:]
    height = whole.style.line_height * len(shown)
    return replace(whole, lines=shown, height=height)


# Where there is room.


def _roomy(view: TypingView, content: Rect, desk: Desk) -> list[Part] | None:
    """Up to four lines of text above the keys; None where not one line has room.

    The text may stand beside a signer; the keys stand below, over the whole panel.
    """
    room = replace(content, x=desk.margin, width=desk.panel.width - 2 * desk.margin)
    rows = _board(view, room.width, desk)
    if rows is None:
        return None
    gap, line, pad = _gap(desk), desk.strong.line_height, desk.mm(2.4)
    signed = view.frame.signer is not None
    top = window(view.frame, desk).bottom if signed else content.y
    for lines in range(MOST_LINES, 0, -1):
        text = content.y + lines * line + pad
        key = int(min(desk.mm(HIGHEST_MM), (content.bottom - max(top, text) - 3 * gap) / 3))
        if key >= (desk.mm(GOOD_MM) if lines > 1 and not signed else desk.panel.px(KEY_MM)):
            grid = _grid(rows, room, key, desk)
            most = min(MOST_LINES, int((grid.y - gap - content.y - pad) // line))
            high = min(grid.y - gap - content.y, most * line + 2 * pad)
            place = Rect(content.x, grid.y - gap - high, content.width, high)
            return [*_text(view, place, most, view.left, desk), *_keys(rows, grid, desk)]
    return None


# Where there is not.


def _tight(view: TypingView, desk: Desk) -> list[Part]:
    """No progress and no hint: the text beside the helps, the question in one line below it."""
    frame, side = view.frame, desk.mm(13.2)
    parts: list[Part] = []
    x = desk.panel.width - desk.margin - side
    for control in reversed(frame.helps):
        parts.append(desk.help(control, Rect(x, desk.margin, side, side)))
        x -= side + desk.gap
    left, right = desk.margin, x + side
    if frame.rehearsal:
        mark = desk.mark(frame.rehearsal, left, desk.margin, side)
        parts += mark
        left = mark[0].rect.right + desk.gap
    place = Rect(left, desk.margin, right - left, side)
    below = foot(frame.footer, desk)
    edge = desk.panel.px(EDGE_MM)
    top = min(part.rect.y for part in below)
    room = Rect(edge, place.bottom, desk.panel.width - 2 * edge, top - desk.gap - place.bottom)
    rows = _board(view, room.width, desk) or view.boards[-1]
    grid = _grid(rows, room, float(int(desk.panel.px(KEY_MM) + 0.5)), desk)
    above = Rect(
        desk.margin, place.bottom, desk.panel.width - 2 * desk.margin, grid.y - place.bottom
    )
    parts += _question(view, place, above, desk)
    return [*parts, *_keys(rows, grid, desk), *below]


def _question(view: TypingView, place: Rect, above: Rect, desk: Desk) -> Sequence[Part]:
    """The text and the question; before anything is written a long question has both places."""
    line = desk.set(view.frame.title, desk.strong, 10 * above.width)
    if line.width > above.width and not view.text:
        both = Rect(place.x, place.y, place.width, above.bottom - place.y)
        whole = desk.set(view.frame.title, desk.strong, both.width)
        if whole.height <= both.height:
            return [desk.words(whole, both)]
    parts: list[Part] = []
    if view.left:
        left = desk.set(view.left, desk.body, above.width)
        parts.append(desk.words(left, above, "right", "soft-ink"))
        above = Rect(above.x, above.y, above.width - left.width - desk.mm(3), above.height)
    words = view.frame.title.split(" ")
    while line.width > above.width and len(words) > 1:
        words.pop()
        line = desk.set(" ".join(words) + "…", desk.strong, 10 * above.width)
    return [*_text(view, place, 1, "", desk), *parts, desk.words(line, above)]
