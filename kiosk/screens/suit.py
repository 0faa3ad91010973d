"""A screen as the resident wants it: in letters of their size, and as low as they reach.

Of several ways to lay a screen out the first is taken that holds it on all its pages: never is
anything cut, and nothing is missing that is there by default.
"""

from collections.abc import Callable, Iterator

from consultation.frozen import Frozen, replace
from kiosk.comfort import Size
from kiosk.panel import LOWEST, Panel
from kiosk.part import Part, Picture, Rect, Target, moved
from kiosk.screens.desk import Desk
from kiosk.screens.hold import holds
from kiosk.screens.signer import signer_parts, window, with_help
from kiosk.screens.surround import opening, titled
from kiosk.view import LEAF, Control, FramedView, View

Plain = Callable[[View, Desk], tuple[Part, ...]]
"""A screen's own layout."""
NO_ROOM = (ValueError, ArithmeticError)
"""What arithmetic raises where a layout is left less than nothing."""
MOST_TITLE = 1 / 3
"""Of the panel's height: a longer title has a page of its own."""


def suit(view: View, desk: Desk, plain: Plain) -> tuple[Part, ...]:
    """Where everything of `view` stands; by default, and where nothing else holds, as `plain`."""
    usual = replace(desk, size=Size.DEFAULT, lower=False)
    signed = _is_signed(view)
    last: tuple[Plain, Desk] = (_Way(_unsigned, plain) if signed else plain, usual)
    if desk.usual and not signed:
        return plain(view, desk)
    ways = [*_ways(view, desk, plain), last]
    screen = f"{desk.size.name} {desk.lower} {signed} {_screen(view)}"
    known = ways[desk.choices.get(screen, -1)]
    stays = known is last or (known[1].usual and not signed)
    if screen in desk.choices and (stays or _still_suits(view, *known)):
        return known[0](view, known[1])
    needed = _offers(pages(view, usual, last[0]))
    needed |= {("signer", False)} if signed and not _is_begun(view) else set()
    suiting = (number for number, way in enumerate(ways[:-1]) if _suits(view, *way, needed))
    desk.choices[screen] = number = next(suiting, len(ways) - 1)
    lay_out, sized = ways[number]
    return lay_out(view, sized)


def _is_signed(view: View) -> bool:
    return isinstance(view, FramedView) and view.frame.signer is not None


def _is_begun(view: View) -> bool:
    return isinstance(view, FramedView) and view.begun


def _screen(view: View) -> str:
    """What stays the same of a screen while it is answered and its pages are turned."""
    if not isinstance(view, FramedView):
        return view.key
    return f"{type(view).__name__} {view.frame.key.rpartition(':')[0]} {view.frame.title}"


def _still_suits(view: View, lay_out: Plain, desk: Desk) -> bool:
    """Whether what was chosen for a screen holds the page that is shown now."""
    try:
        parts = lay_out(view, desk)
    except NO_ROOM:
        return False
    return holds(parts, desk) and (not desk.lower or _low({0: parts}, desk))


def _suits(view: View, lay_out: Plain, desk: Desk, needed: set[tuple[str, bool]]) -> bool:
    """Whether all pages hold, offer what is needed, and are low enough."""
    try:
        found = pages(view, desk, lay_out)
    except NO_ROOM:
        return False
    whole = all(holds(parts, desk) for parts in found.values())
    return whole and needed <= _offers(found) and (not desk.lower or _low(found, desk))


def _ways(view: View, desk: Desk, plain: Plain) -> Iterator[tuple[Plain, Desk]]:
    """The ways to lay `view` out, the best first: reach comes before size."""
    lowered = desk.lower and desk.panel.lowers
    for lower in (True, False) if lowered else (False,):
        for size in desk.size.downwards():
            sized = replace(desk, size=size, lower=lower)
            yield from ((way, sized) for way in _placed(view, sized, plain))


def _placed(view: View, desk: Desk, plain: Plain) -> Iterator[Plain]:
    if not isinstance(view, FramedView):
        yield plain
        return
    titled = [_opened] if _long(view, desk) else [_titled, _opened]
    if desk.size.value <= Size.DEFAULT.value and not _is_signed(view):
        titled = [_titled]
    for way in titled:
        yield _Way(way, plain)
    if desk.lower:
        yield _Way(_lowered, plain)


class _Way(Frozen):
    """A layout made of a screen's own."""

    way: Callable[[FramedView, Desk, Plain], tuple[Part, ...]]
    plain: Plain

    def __call__(self, view: View, desk: Desk) -> tuple[Part, ...]:
        assert isinstance(view, FramedView)
        return self.way(view, desk, self.plain)


def _long(view: FramedView, desk: Desk) -> bool:
    width = desk.panel.width - 2 * desk.margin
    return desk.set(view.frame.title, desk.heading, width).height > desk.panel.height * MOST_TITLE


def _titled(view: FramedView, desk: Desk, plain: Plain) -> tuple[Part, ...]:
    """As it is."""
    return plain(view, desk)


def _unsigned(view: FramedView, desk: Desk, plain: Plain) -> tuple[Part, ...]:
    """Without its signer, for whom there is no room."""
    return plain(replace(view, frame=replace(view.frame, signer=None)), desk)


def _opened(view: FramedView, desk: Desk, plain: Plain) -> tuple[Part, ...]:
    """The title and the signer on a page of their own, or none where it was read before."""
    frame = view.frame
    if view.begun:
        bare = replace(frame, title="", hint=None, signer=None)
        return plain(replace(view, frame=bare), desk)
    if frame.page == 0:
        kept = [one for one in frame.footer if one.id != "forward" and not one.filled]
        onward = Control("page:1", frame.more, "forward", filled=True)
        return desk.finish(opening(replace(frame, footer=(*kept, onward)), desk))
    within = replace(frame, title="", hint=None, signer=None, page=frame.page - 1)
    parts = plain(replace(view, frame=within), desk)
    return tuple(_onward(part, within.page) for part in parts)


def _onward(part: Part, page: int) -> Part:
    """The part with its pages counted from the title's."""
    if not isinstance(part, Target):
        return part
    name, _, number = part.id.partition(":")
    if name == "page" and int(number) < LEAF:
        return replace(part, id=f"page:{int(number) + 1}")
    return replace(part, id="page:0") if part.id == "back" and page == 0 else part


def _lowered(view: FramedView, desk: Desk, plain: Plain) -> tuple[Part, ...]:
    """The title above, everything else on the lowest part of the panel."""
    frame, height = view.frame, int(desk.panel.height * LOWEST)
    top = desk.panel.height - height
    headed = replace(frame, helps=())
    above, end = titled(headed, desk)
    if frame.signer is not None:
        above.extend(signer_parts(headed, desk))
        end = max(end, window(headed, desk).bottom)
    shift = max(0.0, (top - end) / 2)
    bare = replace(
        frame,
        title="",
        hint=None,
        progress=None,
        rehearsal=None,
        sign=None,
        signer=None,
        helps=with_help(frame, desk),
    )
    panel = Panel(desk.panel.width, height, desk.panel.density)
    low = replace(desk, panel=panel, whole_panel=desk.panel)
    parts = plain(replace(view, frame=bare), low)
    head = desk.finish([_down(part, shift) for part in above])
    return (*head, *(_down(part, top) for part in parts))


def _down(part: Part, dy: float) -> Part:
    if not isinstance(part, Target):
        return moved(part, 0, dy)
    on = part.on and Rect(part.on.x, part.on.y + dy, part.on.width, part.on.height)
    rect = Rect(part.rect.x, part.rect.y + dy, part.rect.width, part.rect.height)
    return replace(part, rect=rect, on=on, drawn=tuple(moved(one, 0, dy) for one in part.drawn))


def pages(view: View, desk: Desk, lay_out: Plain) -> dict[int, tuple[Part, ...]]:
    """Every page to which a screen's own pages lead, by its number."""
    if not isinstance(view, FramedView):
        return {0: lay_out(view, desk)}
    first = view.frame.page // LEAF * LEAF
    found: dict[int, tuple[Part, ...]] = {}
    ahead = [first]
    while ahead:
        number = ahead.pop()
        paged = replace(view, frame=replace(view.frame, page=number))
        found[number] = lay_out(paged, desk)
        turned = {
            int(part.id.removeprefix("page:"))
            for part in found[number]
            if isinstance(part, Target) and part.id.startswith("page:")
        }
        own = {page for page in turned if page // LEAF * LEAF == first}
        ahead.extend(own - found.keys() - set(ahead))
    return found


def _offers(found: dict[int, tuple[Part, ...]]) -> set[tuple[str, bool]]:
    """What can be touched on any of the pages, and whether it shows a picture beside its label."""
    return {
        (part.id, part.answers and any(isinstance(one, Picture) for one in part.drawn))
        for parts in found.values()
        for part in parts
        if isinstance(part, Target) and not part.id.startswith("page:")
    }


def _low(found: dict[int, tuple[Part, ...]], desk: Desk) -> bool:
    """Whether everything that is touched lies on the lowest part of the panel."""
    top = desk.panel.height * (1 - LOWEST)
    targets = (part for parts in found.values() for part in parts if isinstance(part, Target))
    return all(target.rect.y >= top - 1 for target in targets)
