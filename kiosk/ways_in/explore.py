"""A finger that slides over the screen hears what is under it; a tap chooses what it heard last."""

from consultation.frozen import replace
from kiosk.comfort import Comfort, Way
from kiosk.visit import Visit
from kiosk.ways_in.press import pointed


def explores(comfort: Comfort, follows: bool) -> bool:
    """Whether a finger that slides hears what is under it, also on what `follows` it.

    Residents who listen explore, but for what follows them; once they have, there too.
    """
    return comfort.way is Way.EXPLORE or (comfort.listening and not follows)


def slid(visit: Visit, target: str) -> Visit:
    """The visit after a finger has come to `target`, which is heard."""
    comfort = replace(visit.comfort, way=Way.EXPLORE)
    return pointed(replace(visit, comfort=comfort, heard=None), target)


def tapped(visit: Visit, target: str) -> tuple[Visit, str]:
    """What a tap on `target` chooses, and the visit before that: what was heard last, anywhere."""
    if visit.comfort.way is not Way.EXPLORE or not visit.focus or visit.still_there:
        return visit, target
    heard = visit.focus[0]
    return replace(visit, focus=(), heard=heard), heard
