"""The poster: every language can be reached, however many a pack has."""

from itertools import pairwise

import pytest

from kiosk.panel import Panel
from kiosk.part import Target
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.view import Name
from kiosk.views.attract import AttractView
from kiosk.words import LANGUAGES, NAMES
from tests.kiosk.way import PANELS


def poster(count: int) -> AttractView:
    """With the first `count` languages."""
    names = tuple(
        Name(f"language:{tag}", NAMES[tag], tag, tag == "fr") for tag in LANGUAGES[:count]
    )
    numbers = tuple(map(str, range(count + 1)))
    return AttractView("Town", "What now?", "Touch", "2 minutes", (), names, "Language", numbers)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height}")
@pytest.mark.parametrize("count", [1, 2, 3, 7, 15])
def test_languages_find_room(typesetter: Typesetter, panel: Panel, count: int) -> None:
    """Those that find none are counted on a pill that leads to all of them."""
    desk = Desk(panel, typesetter, "fr", right_to_left=False)
    targets = [part for part in lay_out(poster(count), desk) if isinstance(part, Target)]
    pills = [one for one in targets if one.id.startswith("language")]
    shown = sum(one.id.startswith("language:") for one in pills)
    assert shown == count or pills[-1].id == "languages"
    assert all(one.rect.right <= panel.width - desk.margin for one in pills)
    for left, right in pairwise(pills):
        assert right.rect.x - left.rect.right >= panel.px(2.54)
