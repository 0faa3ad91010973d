"""The resident's passage, touch by touch."""

import pytest
from hypothesis import given, settings, strategies

from consultation.frozen import replace
from consultation.participation import Stage
from kiosk.moves.after import MOVES, after
from kiosk.panel import Panel
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Phase, Visit, calm, can_go_on
from kiosk.visit import given as thanked
from tests import builders
from tests.kiosk.way import answered, at_review, at_step, attract, kept, offered, route, touched

NAMES = sorted({name for _, name in MOVES})
VALUES = ("", "0", "1", "5", "9", "fr", "ar", "xx", "trees", "water", "first", "night", "why", "-1")


def test_touches_lead_the_whole_way_through() -> None:
    """From the poster over every step to the thanks, and the answers are those touched."""
    visit = touched(attract(), "touch", "language:en", "forward", "forward")
    visit = touched(visit, "choose:water", "choose:trees", "forward")
    visit = touched(visit, "choose:benches", "forward", "choose:4", "forward")
    visit = touched(visit, "choose:2", "forward")
    assert visit.here.at_review
    visit = after(visit, "give")
    assert visit.phase is Phase.GIVING
    assert visit.here.stage is Stage.GIVEN
    assert visit.here.answers == builders.answers()
    visit = after(thanked(visit, None), "finish")
    assert visit == Visit.attract(builders.consultation())


def test_a_language_on_the_poster_saves_a_screen() -> None:
    """Touching a language's name on the poster leads to the commitment in that language."""
    visit = after(attract(), "language:ar")
    assert (visit.phase, visit.language) == (Phase.COMMITMENT, "ar")


def test_nothing_is_begun_before_the_commitment_was_seen() -> None:
    """A participation begins with the touch on 'start'."""
    visit = touched(attract(), "touch", "language:fr")
    assert visit.participation is None
    assert after(visit, "forward").here.position == 0


def test_listening_takes_two_touches() -> None:
    """With listening on the first touch is heard, the second one chooses."""
    visit = after(at_step("first"), "listen")
    once = after(visit, "choose:trees")
    assert once.heard == "choose:trees"
    assert once.chosen() is None
    assert after(once, "choose:trees").chosen() == "trees"


def test_another_tile_is_heard_before_it_is_chosen() -> None:
    """Touching one tile after the other hears each and chooses none."""
    visit = touched(at_step("first"), "listen", "choose:trees", "choose:games")
    assert visit.heard == "choose:games"
    assert visit.chosen() is None


def test_what_was_heard_is_forgotten_on_the_next_screen() -> None:
    """The same tile's name on another screen is heard anew."""
    visit = touched(at_step("night"), "listen", "choose:4", "choose:4", "forward", "choose:4")
    assert visit.question is not None
    assert visit.question.id == "cars"
    assert visit.chosen() is None


def test_a_second_touch_takes_a_choice_back() -> None:
    """What was chosen by mistake is let go by touching it again."""
    visit = touched(at_step("first"), "choose:trees", "choose:trees")
    assert visit.chosen() is None
    assert not can_go_on(visit)


def test_another_touch_moves_a_choice() -> None:
    """Of a single choice the last touch counts."""
    assert touched(at_step("night"), "choose:1", "choose:5").chosen() == 5


def test_several_choices_stop_at_the_most() -> None:
    """A fourth touch, where three are allowed, is only marked, so that the screen says why."""
    visit = touched(at_step("wishes"), "choose:trees", "choose:games", "choose:light")
    assert after(visit, "choose:water") == replace(visit, heard="choose:water")
    assert after(visit, "choose:games").chosen() == ("trees", "light")


def test_one_cannot_go_on_without_an_answer() -> None:
    """'OK' does nothing on a question that is not answered."""
    for id in ("wishes", "first", "night"):
        visit = at_step(id)
        assert after(visit, "forward") == visit


def test_skipping_leaves_no_answer() -> None:
    """What was touched on a question that is then skipped is not kept."""
    for id, touch in (("wishes", "choose:trees"), ("first", "choose:trees")):
        visit = touched(at_step(id), touch, "skip")
        assert id not in visit.here.answers


def test_back_finds_what_was_said() -> None:
    """Going back shows the answer, single or several."""
    visit = touched(at_step("wishes"), "choose:trees", "choose:water", "forward", "back")
    assert visit.chosen() == ("trees", "water")
    visit = touched(visit, "forward", "choose:games", "forward", "back")
    assert visit.chosen() == "games"


def test_back_from_the_first_step_is_the_commitment() -> None:
    """And 'go on' from there leads to the step again."""
    visit = touched(attract(), "language:fr", "forward", "back")
    assert visit.phase is Phase.COMMITMENT
    assert after(visit, "forward").here.position == 0


def test_the_language_can_be_changed_halfway() -> None:
    """Step, answers and drafts stay."""
    visit = touched(at_step("wishes"), "choose:trees", "languages", "language:ar")
    assert (visit.language, visit.phase) == ("ar", Phase.STEPS)
    assert visit.chosen() == ("trees",)


def test_an_answer_is_changed_from_the_review() -> None:
    """The question comes with its answer, and 'OK' leads back to the review."""
    visit = after(at_review(), "change:night")
    assert visit.chosen() == 5
    visit = touched(visit, "choose:1", "forward")
    assert visit.here.at_review
    assert visit.here.answers["night"] == 1


def test_a_change_can_be_left_alone() -> None:
    """'Back' from a change leads to the review with all that was said before."""
    review = at_review()
    assert touched(review, "change:wishes", "back") == review


def test_nothing_is_given_without_an_answer() -> None:
    """Whoever skipped everything gives nothing."""
    silent = at_review(silent=True)
    assert after(silent, "give") == silent


def test_nothing_is_given_but_from_the_review() -> None:
    """'Give' means nothing on a step."""
    visit = answered(at_step("night"))
    assert after(visit, "give") == visit


@pytest.mark.parametrize("id", ["why", "wishes", "first", "night", "review"])
def test_leaving_wipes_everything(id: str) -> None:
    """Nothing of the last resident is left: answers, language, contrast, listening, page."""
    visit = at_review("ar") if id == "review" else answered(at_step(id, "ar"))
    visit = touched(visit, "listen", "comfort", "contrast:low", "letters:large", "back", "page:1")
    assert after(visit, "leave") == Visit.attract(builders.consultation())


def test_a_calm_screen_holds_nothing_of_the_resident() -> None:
    """Only the language stays, for the words of the calm screen."""
    visit = calm(touched(at_review("ar"), "comfort", "contrast:high"))
    assert visit == replace(Visit.attract(builders.consultation()), phase=Phase.CALM, language="ar")


def test_thanks_hold_no_answer() -> None:
    """Once a participation is kept, the screen no longer has it."""
    visit = thanked(after(at_review(), "give"), None)
    assert visit.participation is None
    assert visit.draft is None


@pytest.mark.parametrize("switch", ["listen", "comfort"])
def test_comfort_is_switched_on_and_off(switch: str) -> None:
    """Two touches are none, and the step stays."""
    visit = at_step("first")
    assert after(visit, switch) != visit
    assert touched(visit, switch, switch) == visit


@pytest.mark.parametrize(
    "touch",
    ["", "nothing", "choose:moon", "choose:", "change:night", "finish", "language:xx", "page:x"],
)
def test_a_touch_that_means_nothing_changes_nothing(touch: str) -> None:
    """Unknown targets, options of other questions and other screens' controls do nothing."""
    visit = at_step("first")
    assert after(visit, touch) == visit


STARTS = {
    "attract": attract(),
    "step": at_step("wishes"),
    "review": at_review("ar"),
    "change": after(at_review(), "change:night"),
    "giving": after(at_review(), "give"),
    "thanks": thanked(after(at_review(), "give"), None),
    "calm": calm(at_review()),
}
TOUCHES = strategies.builds(
    lambda name, value: f"{name}:{value}" if value else name,
    strategies.sampled_from(NAMES),
    strategies.sampled_from(VALUES),
)


@pytest.mark.parametrize("start", STARTS)
@given(touches=strategies.lists(TOUCHES, max_size=12))
def test_any_touches_at_all_lead_to_a_view(start: str, touches: list[str]) -> None:
    """Even targets that the screen does not offer never raise: a late touch stops nobody."""
    visit = STARTS[start]
    for touch in touches:
        visit = after(visit, touch)
        assert route(visit.language).view(visit)


@given(touches=strategies.lists(TOUCHES, max_size=12))
def test_what_is_being_given_stays_given(touches: list[str]) -> None:
    """No touch leads away before the disk has it: thanks follow, and it is given once."""
    visit = STARTS["giving"]
    participation = visit.participation
    for touch in touches:
        visit = after(visit, touch)
    assert visit.phase is Phase.GIVING
    assert visit.participation is participation


@settings(max_examples=40)
@given(choices=strategies.lists(strategies.integers(0, 30), max_size=60))
def test_any_touches_on_what_is_shown_lead_to_a_view(
    typesetter: Typesetter, choices: list[int]
) -> None:
    """Whatever is touched of what the laid-out screen offers, a screen follows."""
    offers = Offers(typesetter)
    visit = attract()
    for choice in choices:
        ids = offers(visit)
        assert ids or visit.phase in {Phase.GIVING, Phase.CALM}
        visit = kept(after(visit, ids[choice % len(ids)])) if ids else visit
        if visit.question is not None and visit.chosen() is not None:
            assert visit.question.accept(visit.chosen()) == visit.chosen()


class Offers:
    """What the smallest panel offers for a visit."""

    def __init__(self, typesetter: Typesetter) -> None:
        panel = Panel.named("800x480")
        self._desks = {
            language: Desk(panel, typesetter, language, language == "ar")
            for language in ("fr", "en", "ar")
        }

    def __call__(self, visit: Visit) -> tuple[str, ...]:
        """The ids of the targets on the visit's screen."""
        view = route(visit.language).view(visit)
        return offered(lay_out(view, self._desks[visit.language]))
