"""What a press of a key makes of a visit: pure, like a touch."""

from consultation.frozen import replace
from kiosk.comfort import Way
from kiosk.visit import Phase, Visit
from kiosk.ways_in.keys import Key
from kiosk.ways_in.scan import Scan
from kiosk.ways_in.stops import Rows, step

ARROWS = frozenset({Key.LEFT, Key.RIGHT, Key.UP, Key.DOWN})
SWITCHES = frozenset({Way.ONE_SWITCH, Way.TWO_SWITCH})
BY_KEYS = SWITCHES | {Way.KEYPAD}
"""Ways in which nobody's finger leads anything over the screen."""
CALIBRATIONS = 3
"""How often a switch is tried before it is used."""
SHORTEST, LONGEST = 1.0, 8.0
"""Seconds for which each thing is offered, at the least and at the most."""


def pressed(
    visit: Visit, key: Key, lines: Rows, right_to_left: bool = False
) -> tuple[Visit, str | None]:
    """The visit after a key, and the touch id that it chose, if it chose one."""
    if key in ARROWS:
        return _moved(visit, key, lines, right_to_left), None
    if key is Key.SELECT and visit.comfort.way is Way.KEYPAD:
        return _chosen(visit, lines)
    if key in {Key.SELECT, Key.SWITCH}:
        return _switched(visit, key, lines)
    return visit, None


def _moved(visit: Visit, key: Key, lines: Rows, right_to_left: bool) -> Visit:
    """To the next thing; the first arrow begins, and lets the kiosk speak."""
    if visit.comfort.way is not Way.KEYPAD:
        return _begun(visit, Way.KEYPAD)
    here = visit.focus[0] if len(visit.focus) == 1 else None
    return pointed(visit, step(lines, here, key, right_to_left))


def _begun(visit: Visit, way: Way) -> Visit:
    """Whoever comes by keys may not see: the kiosk speaks from now on."""
    comfort = replace(
        visit.comfort, way=way, listening=visit.comfort.listening or way is Way.KEYPAD
    )
    phase = Phase.LANGUAGE if visit.phase in {Phase.ATTRACT, Phase.CALIBRATION} else visit.phase
    return replace(visit, comfort=comfort, phase=phase, focus=(), scan=Scan(), signal=False)


def pointed(visit: Visit, id: str | None) -> Visit:
    """The visit with one thing pointed out; it counts as heard, so that choosing it is enough."""
    return visit if id is None else replace(visit, focus=(id,), heard=id)


def _chosen(visit: Visit, lines: Rows) -> tuple[Visit, str | None]:
    ids = {target.id for line in lines for target in line}
    if len(visit.focus) != 1 or visit.focus[0] not in ids:
        return pointed(visit, step(lines, None, Key.RIGHT, right_to_left=False)), None
    return replace(visit, heard=visit.focus[0]), visit.focus[0]


def _switched(visit: Visit, key: Key, lines: Rows) -> tuple[Visit, str | None]:
    way = visit.comfort.way
    if way not in SWITCHES:
        return _tried(visit, key), None
    if visit.phase is Phase.CALIBRATION:
        return (_begun(visit, Way.TWO_SWITCH) if key is Key.SELECT else visit), None
    if way is Way.ONE_SWITCH and key is Key.SELECT:
        return _begun(visit, Way.TWO_SWITCH), None
    if way is Way.TWO_SWITCH and key is Key.SWITCH:
        return onward(visit, lines), None
    if len(visit.focus) > 1:
        return offered(replace(visit, scan=visit.scan.into()), lines), None
    return _chosen(visit, lines)


def _tried(visit: Visit, key: Key) -> Visit:
    """A second switch needs no pace; one alone is tried first, where nobody has begun yet."""
    if key is Key.SELECT:
        return _begun(visit, Way.TWO_SWITCH)
    begun = _begun(visit, Way.ONE_SWITCH)
    calibrates = visit.phase in {Phase.ATTRACT, Phase.LANGUAGE}
    return replace(begun, phase=Phase.CALIBRATION) if calibrates else begun


def reacted(visit: Visit, seconds: float) -> Visit:
    """The visit after a press that came `seconds` after its signal; the last one sets the pace."""
    reactions = (*visit.reactions, seconds)
    if len(reactions) < CALIBRATIONS:
        return replace(visit, reactions=reactions, signal=False)
    # Half as long again as the slowest press: a good moment is not missed on a bad day.
    scan = round(min(LONGEST, max(SHORTEST, 1.5 * max(reactions) + 0.5)), 1)
    comfort = replace(visit.comfort, scan=scan)
    return replace(
        visit, comfort=comfort, phase=Phase.LANGUAGE, reactions=(), signal=False, scan=Scan()
    )


def onward(visit: Visit, lines: Rows) -> Visit:
    """The next group or thing is offered."""
    return offered(replace(visit, scan=visit.scan.onward(lines)), lines)


def offered(visit: Visit, lines: Rows) -> Visit:
    """What the scan has come to is pointed out; one thing alone counts as heard."""
    focus = visit.scan.offered(lines)
    heard = focus[0] if len(focus) == 1 else visit.heard
    return replace(visit, focus=focus, heard=heard)
