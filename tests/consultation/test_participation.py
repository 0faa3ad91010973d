"""The moves of a participation."""

from random import Random

import pytest
from hypothesis import example, given, strategies

from consultation.answer import DECLINED, Value
from consultation.consultation import Consultation
from consultation.errors import NotAMove, NotAnAnswer
from consultation.participation import Participation, Stage
from consultation.question import Question
from tests import builders
from tests.consultation import kinds

CONSULTATION = builders.consultation()
END = len(CONSULTATION.steps)
WISHES = CONSULTATION.question("wishes")
NIGHT = CONSULTATION.question("night")

MOVES = ("forward", "skip", "back", "give", "withdraw")
QUESTIONS = strategies.sampled_from(CONSULTATION.questions)
VALUES = (
    strategies.sampled_from(["trees", "games", 0, 1, 5, 6, True, None, 2.0])
    | strategies.lists(strategies.sampled_from(["trees", "water", "light", "moon"]))
    | strategies.text(max_size=3)
)
STEPS = (
    strategies.tuples(strategies.sampled_from(MOVES))
    | strategies.tuples(strategies.just("answer"), QUESTIONS, VALUES)
    | strategies.tuples(strategies.just("without"), QUESTIONS)
    | strategies.tuples(strategies.just("change"), QUESTIONS)
)


def begun() -> Participation:
    """A participation before its first step."""
    return Participation.begin(CONSULTATION)


def at_review(*answered: str) -> Participation:
    """A participation on the review, with an answer to each question of `answered`."""
    here = begun()
    for id in answered:
        here = here.answer(CONSULTATION.question(id), builders.answers()[id])
    while not here.at_review:
        here = here.forward()
    return here


def test_a_participation_begins_before_the_first_step() -> None:
    """Nothing is answered, nothing lies behind."""
    assert begun().step is CONSULTATION.steps[0]
    assert begun().answers == {}
    assert begun().stage is Stage.UNDERWAY


def test_every_step_is_met_once_and_in_order() -> None:
    """Going on walks through the steps and ends on the review."""
    here, met = begun(), []
    while not here.at_review:
        met.append(here.step)
        here = here.forward()
    assert tuple(met) == CONSULTATION.steps


def test_an_answer_is_kept_in_its_written_form() -> None:
    """Ids of several options are put in the pack's order."""
    here = begun().answer(WISHES, ["water", "trees"])
    assert here.answers == {"wishes": ("trees", "water")}


def test_an_answer_replaces_the_one_before() -> None:
    """The last answer to a question is the one that counts."""
    here = begun().answer(NIGHT, 1).answer(NIGHT, 5)
    assert here.answers == {"night": 5}


def test_a_refused_answer_changes_nothing() -> None:
    """NotAnAnswer leaves the participation as it was."""
    here = begun().answer(NIGHT, 1)
    with pytest.raises(NotAnAnswer):
        here.answer(NIGHT, 6)
    assert here.answers == {"night": 1}


def test_a_step_returns_another_value() -> None:
    """The participation that was moved stays what it was."""
    here = begun()
    here.answer(NIGHT, 3).forward()
    assert here == begun()


def test_answers_cannot_be_written_to() -> None:
    """The mapping of answers is read only."""
    here = begun().answer(NIGHT, 3)
    with pytest.raises(TypeError):
        here.answers["night"] = 1  # type: ignore[index]


def test_going_back_keeps_answers() -> None:
    """The step before is there again, with all that was said."""
    here = begun().forward().answer(WISHES, ["trees"]).forward().back()
    assert here.step == WISHES
    assert here.answers == {"wishes": ("trees",)}


def test_skipping_takes_the_answer_of_that_question_back() -> None:
    """Whoever skips a question that they answered no longer answers it."""
    here = begun().answer(NIGHT, 2).forward().answer(WISHES, ["trees"]).skip()
    assert here.answers == {"night": 2}
    assert here.position == 2


def test_a_card_can_be_skipped() -> None:
    """Skipping a card goes on."""
    assert begun().skip().position == 1


@pytest.mark.parametrize("move", ["forward", "skip", "back"])
def test_one_comes_back_to_the_review_from_a_change(move: str) -> None:
    """On, skip and back all lead from the changed question to the review."""
    here = at_review("night", "cars").change(NIGHT)
    assert here.step == NIGHT
    back = getattr(here, move)()
    assert back.at_review
    assert not back.changing


def test_a_changed_answer_is_the_one_on_the_review() -> None:
    """A change replaces the answer."""
    here = at_review("night").change(NIGHT).answer(NIGHT, 1).forward()
    assert here.answers == {"night": 1}


def test_giving_keeps_the_answers() -> None:
    """What is given is what was said."""
    here = at_review("night", "cars").give()
    assert here.stage is Stage.GIVEN
    assert here.answers == {"night": 4, "cars": 2}


def test_withdrawing_keeps_nothing() -> None:
    """Whoever withdraws leaves no answer behind."""
    here = at_review("night").withdraw()
    assert here.stage is Stage.WITHDRAWN
    assert here.answers == {}


@pytest.mark.parametrize(
    ("here", "move"),
    [
        (begun(), "back"),
        (begun(), "give"),
        (begun().forward(), "give"),
        (at_review("night"), "forward"),
        (at_review("night"), "skip"),
        (at_review(), "give"),
        (at_review("night").change(NIGHT), "give"),
    ],
)
def test_a_move_that_is_not_there_changes_nothing(here: Participation, move: str) -> None:
    """NotAMove is raised, and the participation is what it was."""
    before = (here.position, dict(here.answers), here.changing, here.stage)
    with pytest.raises(NotAMove):
        getattr(here, move)()
    assert (here.position, dict(here.answers), here.changing, here.stage) == before


def test_answers_are_changed_from_the_review_alone() -> None:
    """A change from anywhere else is no move."""
    with pytest.raises(NotAMove):
        begun().change(NIGHT)


@pytest.mark.parametrize("end", ["give", "withdraw"])
@pytest.mark.parametrize("move", MOVES)
def test_what_was_ended_takes_no_move(end: str, move: str) -> None:
    """After giving and after withdrawing every move is refused."""
    ended = getattr(at_review("night"), end)()
    with pytest.raises(NotAMove):
        getattr(ended, move)()


@pytest.mark.parametrize("end", ["give", "withdraw"])
def test_what_was_ended_takes_no_answer(end: str) -> None:
    """After giving and after withdrawing no answer is recorded, taken back or changed."""
    ended = getattr(at_review("night"), end)()
    for name, arguments in (("answer", (NIGHT, 1)), ("without", (NIGHT,)), ("change", (NIGHT,))):
        with pytest.raises(NotAMove):
            getattr(ended, name)(*arguments)


@given(strategies.lists(STEPS, max_size=40))
def test_any_moves_leave_a_whole_participation(moves: list[tuple[object, ...]]) -> None:
    """Position stays in range, answers are accepted ones, given and withdrawn are final."""
    here = begun()
    for name, *arguments in moves:
        before = here
        try:
            here = getattr(here, str(name))(*arguments)
        except (NotAMove, NotAnAnswer):
            assert here is before
        if before.stage is not Stage.UNDERWAY:
            assert here is before
        assert 0 <= here.position <= END
        for id, value in here.answers.items():
            assert CONSULTATION.question(id).accept(value) == value
        assert not (here.changing and here.at_review)
        if here.stage is Stage.GIVEN:
            assert here.at_review
            assert here.answers


def paths() -> Consultation:
    """A first question; one asked of who said yes, one that is required; then for who said no."""
    yes, no = ({"question": "first", "any": [said]} for said in ("yes", "no"))
    return kinds.consultation(
        kinds.document("card", id="card", when=[yes]),
        kinds.document("choice", id="more", when=[yes]),
        kinds.document("choice", id="must", required=True, when=[yes]),
        kinds.document("scale", id="why-not", when=[no]),
        kinds.document("scale", id="last"),
    )


PATHS = paths()
FIRST = PATHS.question("first")
MORE = PATHS.question("more")
MUST = PATHS.question("must")


def walk(first: str | None, **answers: Value) -> Participation:
    """On the review of `PATHS`, having answered what is asked of `answers`, and declined `must`."""
    here = Participation.begin(PATHS)
    if first is not None:
        here = here.answer(FIRST, first)
    while (step := here.step) is not None:
        if step.id in answers and isinstance(step, Question):
            here = here.answer(step, answers[step.id])
        elif step.id == "must":
            here = here.answer(MUST, DECLINED)
        here = here.forward()
    return here


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("yes", ["first", "card", "more", "must", "last"]),
        ("no", ["first", "why-not", "last"]),
        ("maybe", ["first", "last"]),
        (None, ["first", "last"]),
    ],
)
def test_steps_whose_conditions_do_not_hold_are_passed_over(
    first: str | None, expected: list[str]
) -> None:
    """On the way on and on the way back, as often as one goes."""
    here = Participation.begin(PATHS)
    here = here if first is None else here.answer(FIRST, first)
    if first == "yes":
        here = here.answer(MUST, DECLINED)
    met: list[str] = []
    places: list[tuple[int, int]] = []
    while here.step is not None:
        met.append(here.step.id)
        places.append(here.place_in_way())
        here = here.forward()
    assert met == expected
    assert places == [(number, len(expected)) for number in range(1, len(expected) + 1)]
    assert here.place_in_way() == (len(expected), len(expected))
    back: list[str] = []
    while True:
        try:
            here = here.back()
        except NotAMove:
            break
        assert here.step is not None
        back.append(here.step.id)
    assert back == expected[::-1]
    assert [step.id for step in here.steps_shown()] == expected


def test_the_review_lists_what_is_asked() -> None:
    """Questions of the way that was gone, answered or not; no cards."""
    assert [one.id for one in walk("yes").questions_asked()] == ["first", "more", "must", "last"]
    assert [one.id for one in walk("no").questions_asked()] == ["first", "why-not", "last"]


def test_a_required_question_is_not_skipped() -> None:
    """Neither by skipping nor by going on; a declined one is passed."""
    here = Participation.begin(PATHS).answer(FIRST, "yes")
    while here.step != MUST:
        here = here.forward()
    for move in (here.skip, here.forward, here.answer(MUST, "a").skip):
        with pytest.raises(NotAMove, match="'must' is required"):
            move()
    assert here.answer(MUST, "a").forward().step == PATHS.question("last")
    assert here.answer(MUST, DECLINED).forward().step == PATHS.question("last")


def test_an_answer_that_is_changed_changes_what_is_asked() -> None:
    """What began to be asked is open on the review, even where it is required, and is no hurdle."""
    here = walk("no", **{"why-not": 2, "last": 3})
    here = here.change(FIRST).answer(FIRST, "yes").forward()
    assert here.at_review
    assert [one.id for one in here.questions_asked()] == ["first", "more", "must", "last"]
    assert here.give().answers == {"first": "yes", "last": 3}


def test_what_is_no_longer_asked_is_not_given() -> None:
    """Answers to questions that ceased to be asked stay behind."""
    here = walk("yes", more="a", must="b", last=3)
    assert here.give().answers == {"first": "yes", "more": "a", "must": "b", "last": 3}
    here = here.change(FIRST).answer(FIRST, "no").forward()
    assert here.give().answers == {"first": "no", "last": 3}


def test_a_change_that_is_undone_brings_answers_back() -> None:
    """Until they are given, answers to what is not asked are only not counted."""
    here = walk("yes", more="a")
    here = here.change(FIRST).answer(FIRST, "no").forward()
    here = here.change(FIRST).answer(FIRST, "yes").forward()
    assert here.give().answers == {"first": "yes", "more": "a", "must": "declined"}


def test_where_only_what_is_not_asked_was_answered_there_is_nothing_to_give() -> None:
    """Taking back what led to the rest leaves no answer."""
    here = walk("yes", more="a").change(FIRST).skip()
    assert here.answers
    with pytest.raises(NotAMove, match="no answer to give"):
        here.give()


def test_a_question_that_is_not_asked_is_not_changed() -> None:
    """The review does not lead to it."""
    with pytest.raises(NotAMove, match="'more' is not asked here"):
        walk("no").change(MORE)


def test_a_newly_asked_required_question_can_be_left_again() -> None:
    """Who came to look at it from the review goes back to the review."""
    here = walk("no").change(FIRST).answer(FIRST, "yes").forward().change(MUST)
    with pytest.raises(NotAMove):
        here.skip()
    assert here.back().at_review


@given(strategies.lists(strategies.sampled_from(["forward", "skip", "back", "say"]), max_size=30))
@example(["say", "forward", "say", "back", "skip", "forward", "forward"])
def test_any_moves_stay_on_the_way(moves: list[str]) -> None:
    """Nobody stands before a step that is not shown, and what is given was asked."""
    here, chance = Participation.begin(PATHS), Random(len(moves))
    for move in moves:
        try:
            if move == "say" and isinstance(here.step, Question):
                here = here.answer(here.step, kinds.said(here.step, chance))
            elif move != "say":
                here = getattr(here, move)()
        except NotAMove:
            continue
        assert here.step is None or here.step in here.steps_shown()
        number, total = here.place_in_way()
        assert 1 <= number <= total
    if here.at_review:
        asked = {question.id for question in here.questions_asked()} & set(here.answers)
        if asked:
            assert set(here.give().answers) == asked
        else:
            with pytest.raises(NotAMove, match="no answer to give"):
                here.give()
