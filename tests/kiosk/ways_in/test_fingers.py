"""What fingers on a sheet come to, without a window."""

from dataclasses import dataclass, field

import pytest

from kiosk.part import Rect, Target, Trace
from kiosk.ways_in.fingers import Fingers

TILE = Target("tile", Rect(0, 0, 100, 100), ())
NEXT = Target("next", Rect(200, 0, 100, 100), ())
MAP = Target("map", Rect(0, 200, 400, 200), (), follows=True)


@dataclass
class Sheet:
    """Three targets, and which of them are sunk."""

    targets: list[Target] = field(default_factory=lambda: [TILE, NEXT, MAP])
    sunk: set[str] = field(default_factory=set)

    def target_at(self, x: float, y: float) -> Target | None:
        """The one that is there."""
        return next((target for target in self.targets if target.rect.has(x, y)), None)

    def shows(self, target: Target) -> bool:
        """Whether it is there still."""
        return target in self.targets

    def sink(self, target: Target, down: bool) -> None:
        """Remember it."""
        if down:
            self.sunk.add(target.id)
        else:
            self.sunk.discard(target.id)


@dataclass
class Host:
    """Remembers what it is told."""

    hold: float = 0.0
    listens: bool = False
    explores_all: bool = False
    touches: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    traces: list[Trace] = field(default_factory=list)

    def touched(self, target: str) -> None:
        """Remember it."""
        self.touches.append(target)

    def traced(self, trace: Trace) -> None:
        """Remember it."""
        self.traces.append(trace)

    def slid(self, target: str) -> None:
        """Remember it."""
        self.heard.append(target)

    def explores(self, follows: bool) -> bool:
        """As it was told."""
        return self.explores_all or (self.listens and not follows)


class Hand:
    """Fingers on a sheet, with a host and a clock."""

    def __init__(self) -> None:
        self.sheet, self.host, self.now = Sheet(), Host(), 0.0
        self.fingers = Fingers(self.sheet, self.host, lambda: self.now)

    def lead(self, *way: tuple[float, float], rests: float = 0.0) -> None:
        """One finger down, along and up again."""
        self.fingers.down("one", *way[0])
        self.now += rests
        for place in way[1:]:
            self.fingers.moved("one", *place)
        self.fingers.up("one", *way[-1])


@pytest.fixture
def hand() -> Hand:
    """A hand of its own for each test."""
    return Hand()


def test_a_touch_counts_when_the_finger_is_lifted(hand: Hand) -> None:
    """Until then its target is only sunk."""
    hand.fingers.down("one", 50, 50)
    assert (hand.sheet.sunk, hand.host.touches) == ({"tile"}, [])
    hand.fingers.up("one", 60, 60)
    assert (hand.sheet.sunk, hand.host.touches) == (set(), ["tile"])


def test_a_finger_that_slides_out_touches_nothing(hand: Hand) -> None:
    """Not even what it is lifted from."""
    hand.lead((50, 50), (250, 50))
    assert hand.host.touches == []
    hand.lead((50, 50), (250, 50), (50, 50))
    assert hand.host.touches == ["tile"]


def test_a_touch_beside_everything_is_told(hand: Hand) -> None:
    """It lifts a curtain."""
    hand.lead((150, 150))
    assert hand.host.touches == [""]


def test_what_has_changed_meanwhile_is_not_touched(hand: Hand) -> None:
    """The finger meant something else."""
    hand.fingers.down("one", 50, 50)
    hand.sheet.targets.remove(TILE)
    hand.fingers.up("one", 50, 50)
    assert hand.host.touches == []


def test_a_finger_has_to_rest_where_that_is_asked_for(hand: Hand) -> None:
    """Shorter touches are those of a hand that strays."""
    hand.host.hold = 0.6
    hand.lead((50, 50), rests=0.5)
    assert hand.host.touches == []
    hand.lead((50, 50), rests=0.7)
    assert hand.host.touches == ["tile"]


def test_a_finger_from_elsewhere_means_nothing(hand: Hand) -> None:
    """It came down on another sheet."""
    hand.fingers.moved("one", 50, 50)
    hand.fingers.up("one", 50, 50)
    assert (hand.host.touches, hand.host.traces) == ([], [])


def test_fingers_that_are_forgotten_do_nothing_more(hand: Hand) -> None:
    """What they had sunk comes up; the next one leads alone, and nothing is pinched."""
    hand.fingers.down("one", 100, 250)
    hand.fingers.down("two", 50, 50)
    hand.fingers.forget()
    assert hand.sheet.sunk == set()
    hand.lead((200, 300), (300, 300))
    hand.fingers.moved("two", 60, 60)
    hand.fingers.up("two", 60, 60)
    assert [trace.move for trace in hand.host.traces] == ["down", "down", "move", "up"]
    assert (hand.sheet.sunk, hand.host.touches) == (set(), [])


def test_what_follows_a_finger_is_traced_in_fractions(hand: Hand) -> None:
    """From its top left; a slide out of it goes on."""
    hand.lead((100, 250), (200, 300), (600, 500))
    told = [(trace.target, trace.move, trace.x, trace.y) for trace in hand.host.traces]
    assert told == [
        ("map", "down", 0.25, 0.25),
        ("map", "move", 0.5, 0.5),
        ("map", "move", 1.5, 1.5),
        ("map", "up", 1.5, 1.5),
    ]


def test_two_fingers_pinch(hand: Hand) -> None:
    """Each move tells how much wider they stand; lifting them tells nothing more."""
    hand.fingers.down("one", 100, 300)
    hand.fingers.down("other", 200, 300)
    hand.fingers.moved("other", 300, 300)
    hand.fingers.up("other", 300, 300)
    hand.fingers.up("one", 100, 300)
    assert [trace.move for trace in hand.host.traces] == ["down", "pinch"]
    assert hand.host.traces[-1].scale == pytest.approx(2)
    assert (hand.host.traces[-1].x, hand.host.traces[-1].y) == (0.5, 0.5)


def test_who_listens_hears_what_a_sliding_finger_meets(hand: Hand) -> None:
    """Each thing once, and nothing is chosen."""
    hand.host.listens = True
    hand.lead((50, 50), (150, 50), (250, 50), (260, 60))
    assert (hand.host.heard, hand.host.touches, hand.sheet.sunk) == (["next"], [], set())


def test_who_listens_still_leads_a_map(hand: Hand) -> None:
    """Until they explore everything, and then they hear of it first."""
    hand.host.listens = True
    hand.lead((100, 250), (200, 300))
    assert (hand.host.heard, len(hand.host.traces)) == ([], 3)
    hand.host.explores_all = True
    hand.lead((100, 250), (200, 300))
    assert (hand.host.heard, len(hand.host.traces)) == (["map"], 3)


def test_who_explores_hears_where_a_slide_begins(hand: Hand) -> None:
    """A third of a tile is no tap any more; less of it is, and so it is for who only listens."""
    hand.host.explores_all = True
    hand.lead((50, 50), (80, 50))
    assert (hand.host.heard, hand.host.touches) == ([], ["tile"])
    hand.lead((50, 50), (90, 50), (150, 50), (250, 50))
    assert (hand.host.heard, hand.host.touches) == (["tile", "next"], ["tile"])
    hand.host.explores_all, hand.host.listens = False, True
    hand.lead((10, 50), (90, 50))
    assert (hand.host.heard, hand.host.touches) == (["tile", "next"], ["tile", "tile"])
