"""What no declaration can say: for each group, small rules between its keys and its neighbours."""

from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise

from consultation.answer import DECLINED
from consultation.question import Question
from consultation.questions.compare import NONE
from consultation.step import read_step
from packs.compiled import step_document
from packs.maps import NotPlaced, corners
from packs.media import NotAPicture, size_of
from packs.problem import Severity, nearest
from packs.shape import MANY_QUESTIONS
from packs.shape.questions import QUESTIONS
from packs.source import Group, Items, text_of
from packs.walk import Walk

MOST_NAMED = 12
"""More is not read."""

Rule = Callable[[Walk, Group], None]
"""Notes what is wrong with a group; what its declaration says has been looked at before."""


def language_listed(walk: Walk, main: Group) -> None:
    """The default language is one of the languages."""
    default = main.get("language")
    if isinstance(default, str) and walk.languages and default not in walk.languages:
        walk.say(main, "language", f"'{default}' is not among 'languages'", "add it there")


def closes_after_opening(walk: Walk, main: Group) -> None:
    """A consultation opens before it closes."""
    walk.before(main, "opens", main, "closes", "it closes before it opens")


def answered_after_decision(walk: Walk, commitment: Group) -> None:
    """Residents are answered once something is decided."""
    what = "the answer comes before the decision"
    walk.before(commitment, "decided_on", commitment, "answered_by", what)


def decided_after_closing(walk: Walk, commitment: Group) -> None:
    """Whoever decides before the end has not heard everyone."""
    closes, decided = walk.main.get("closes"), commitment.get("decided_on")
    if isinstance(closes, date) and isinstance(decided, date) and decided < closes:
        walk.say(
            commitment,
            "decided_on",
            "the decision is taken before the consultation closes",
            "give a later day, or close earlier",
            Severity.WARNING,
        )


def closed_before_decided(walk: Walk, decision: Group) -> None:
    """Nobody is asked about what is decided."""
    what = "it is decided before the consultation closes"
    walk.before(walk.main, "closes", decision, "day", what)


def something_asked(walk: Walk, main: Group) -> None:
    """A consultation asks something, and not too much."""
    steps = walk.groups(main, "steps")
    questions = [step for step in steps if text_of(step.get("kind")) in QUESTIONS]
    if steps and not questions:
        walk.say(main, "steps", "nothing is asked", "add a question")
    if len(questions) > MANY_QUESTIONS:
        walk.say(
            main,
            "steps",
            f"{len(questions)} questions are many for a pod",
            f"keep to {MANY_QUESTIONS} if you can; residents leave before the end",
            Severity.WARNING,
        )


def profile_last(walk: Walk, main: Group) -> None:
    """What is asked about residents themselves comes after the matter."""
    asked = False
    for step in walk.groups(main, "steps"):
        if asked and step.get("profile") is not True:
            what = "this step comes after a question about residents themselves"
            walk.say(step, None, what, "put it before every step with 'profile: true'")
        asked = asked or step.get("profile") is True


def profile_not_required(walk: Walk, step: Group) -> None:
    """Nobody has to say who they are."""
    if step.get("profile") is True and step.get("required") is True:
        what = "a question with 'profile' cannot be 'required'"
        walk.say(step, "required", what, "take 'required' or 'profile' away")


def not_declined(walk: Walk, item: Group) -> None:
    """One id is kept for who would rather not say."""
    if item.get("id") == DECLINED:
        what = f"'{DECLINED}' means 'I would rather not say'"
        walk.say(item, "id", what, "give another id")


def not_none(walk: Walk, item: Group) -> None:
    """One id is kept for who wants none of the scenarios."""
    if item.get("id") == NONE:
        walk.say(item, "id", f"'{NONE}' means 'none of them'", "give another id")


def last_at_end(walk: Walk, step: Group) -> None:
    """What stays at the end stands at the end."""
    for key in ("options", "projects"):
        items = walk.groups(step, key)
        for item, after in pairwise(items):
            if item.get("last") is True and after.get("last") is not True:
                walk.say(item, "last", "this is not at the end", "put it after the others")


def min_below_max(walk: Walk, step: Group) -> None:
    """What has to be chosen at least may be chosen."""
    _in_order(walk, step, "min", "max")


def full_ranking(walk: Walk, step: Group) -> None:
    """Where nothing else is said, all options are ranked."""
    high = number(step, "max")
    if "min" not in step and high is not None and high < len(walk.ids(step, "options")):
        what = f"all options have to be ranked, and 'max' is {high}"
        walk.say(step, "max", what, f"add 'min:' with 1 to {high}")


def most_within_points(walk: Walk, step: Group) -> None:
    """An option cannot get more points than there are."""
    _in_order(walk, step, "most", "points")


def enough_pairs(walk: Walk, step: Group) -> None:
    """No pair is shown twice."""
    count, options = number(step, "pairs"), len(walk.ids(step, "options"))
    there = options * (options - 1) // 2
    if count is not None and options and count > there:
        walk.say(step, "pairs", f"{options} options make {there} pairs", f"write {there} at most")


def range_holds_a_step(walk: Walk, step: Group) -> None:
    """There are two numbers to choose from."""
    low, high, by = number(step, "low"), number(step, "high"), number(step, "step") or 1
    if low is not None and high is not None and low + by > high:
        what = f"from 'low' ({low}) to 'high' ({high}) there is no step of {by}"
        walk.say(step, "high", what, "write a higher one")


def right_is_an_option(walk: Walk, step: Group) -> None:
    """The right answer can be given."""
    right, options = step.get("right"), walk.ids(step, "options")
    if isinstance(right, str) and right not in options:
        todo = nearest(right, options, f"write one of {', '.join(options)}")
        walk.say(step, "right", f"there is no option '{right}'", todo)


def max_on_approval(walk: Walk, step: Group) -> None:
    """Where projects are paid together, money is the limit."""
    if "max" in step and step.get("ballot", "knapsack") == "knapsack":
        what = "with 'ballot: knapsack' the money is the limit"
        walk.say(step, "max", what, "take 'max' away, or write 'ballot: approval'")


def purse_given(walk: Walk, step: Group) -> None:
    """The money is somewhere."""
    if "amount" not in step and "envelopes" not in step:
        walk.say(step, None, "the money has no 'amount'", "add 'amount:', or 'envelopes:'")


def projects_affordable(walk: Walk, step: Group) -> None:
    """Each project belongs to a purse, which can pay for it."""
    purses = {text_of(one.get("id")): one for one in walk.groups(step, "envelopes")}
    for project in walk.groups(step, "projects"):
        envelope = project.get("envelope")
        if purses and envelope is None:
            walk.say(project, None, "this project has no 'envelope'", "add 'envelope:'")
            continue
        if envelope is not None and text_of(envelope) not in purses:
            todo = nearest(text_of(envelope), purses, "add it under 'envelopes'")
            walk.say(project, "envelope", f"there is no envelope '{text_of(envelope)}'", todo)
            continue
        cost = number(project, "cost")
        paying = (step, purses[text_of(envelope)]) if purses else (step,)
        amount = min((held for one in paying if (held := number(one, "amount"))), default=None)
        if cost is not None and amount is not None and cost > amount:
            what = f"this project costs {cost}, and its purse holds {amount}"
            walk.say(project, "cost", what, "make it cheaper, or take it away")


def zones_where_asked(walk: Walk, step: Group) -> None:
    """Zones are there where one of them is the answer, and nowhere else."""
    by_zone = step.get("answer") == "zone"
    if by_zone and "zones" not in step:
        walk.say(step, "answer", "there are no 'zones' to choose from", "add 'zones:'")
    if not by_zone and "zones" in step:
        walk.say(step, "zones", "'zones' are for 'answer: zone' alone", "add 'answer: zone'")


def map_placed(walk: Walk, step: Group) -> None:
    """It is said where the map lies on Earth, once."""
    if ("control" in step) == ("world" in step):
        what = "one of 'control' and 'world' says where the map lies"
        walk.say(step, "world", what, "write one of the two; see docs/pack.md")
        return
    points = walk.groups(step, "control")
    if "control" in step and not (len(points) == 2 and all(map(_is_point, points))):
        # Said already, where it is written.
        return
    try:
        width, height = size_of(walk.source.folder / text_of(step.get("map")))
        corners(step, walk.source.folder, width, height)
    except NotPlaced as error:
        todo = "write two points far from each other, or another world file"
        walk.say(step, "control" if "control" in step else "world", str(error), todo)
    except (NotAPicture, OSError):
        # Said already, where the map is named.
        return
    else:
        _on_map(walk, step, width, height)


def chapters_in_video(walk: Walk, step: Group) -> None:
    """Chapters follow each other."""
    times = [(chapter, number(chapter, "at")) for chapter in walk.groups(step, "chapters")]
    for (_, before), (chapter, at) in pairwise(times):
        if before is not None and at is not None and at <= before:
            walk.say(chapter, "at", "this chapter is not after the one before", "sort them")


def conditions_can_hold(walk: Walk, step: Group) -> None:
    """Conditions name what can be said to a question that comes before."""
    when = step.get("when")
    conditions = [when] if isinstance(when, Group) else walk.groups(step, "when")
    for condition in conditions:
        question = _earlier(walk, step, condition)
        if _one_way(walk, condition) and question is not None:
            _can_be_said(walk, condition, question)


def number(group: Group, key: str) -> int | None:
    """The whole number under `key`, if one is there."""
    value = group.get(key)
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _in_order(walk: Walk, group: Group, first: str, last: str) -> None:
    low, high = number(group, first), number(group, last)
    if low is not None and high is not None and low > high:
        what = f"'{first}' ({low}) is above '{last}' ({high})"
        walk.say(group, first, what, f"lower '{first}'")


def _is_point(point: Group) -> bool:
    values = [point.get(key) for key in ("x", "y", "lat", "lon")]
    return all(isinstance(one, int | float) and not isinstance(one, bool) for one in values)


def _on_map(walk: Walk, step: Group, width: float, height: float) -> None:
    for key in ("places", "zones"):
        for spot in walk.groups(step, key):
            for axis, side in (("x", width), ("y", height)):
                value = spot.get(axis)
                if isinstance(value, int | float) and value > side:
                    todo = f"the map ends at {side:g}"
                    walk.say(spot, axis, f"'{axis}' ({value:g}) is outside the map", todo)


def _earlier(walk: Walk, step: Group, condition: Group) -> Group | None:
    """The step that `condition` names, where it is a question and comes before."""
    name = condition.get("question")
    if not isinstance(name, str):
        return None
    steps = walk.groups(walk.main, "steps")
    place = next((number for number, one in enumerate(steps) if one is step), 0)
    before = {
        text_of(one.get("id")): one
        for one in steps[:place]
        if text_of(one.get("kind")) in QUESTIONS
    }
    if name in before:
        return before[name]
    if any(one.get("id") == name for one in steps):
        what = f"'{name}' is no question that comes before"
        walk.say(condition, "question", what, "name an earlier question, or put that one before")
    else:
        todo = nearest(name, before, "name a question that comes before")
        walk.say(condition, "question", f"there is no question '{name}'", todo)
    return None


def _one_way(walk: Walk, condition: Group) -> bool:
    """Whether `condition` holds in one way only; what is wrong is noted."""
    bounds = "least" in condition or "most" in condition
    if ("any" in condition) + ("none" in condition) + bounds != 1:
        what = "this condition has to say one thing"
        walk.say(condition, None, what, "write 'any', or 'none', or 'least' and 'most'")
        return False
    _in_order(walk, condition, "least", "most")
    return True


def _can_be_said(walk: Walk, condition: Group, step: Group) -> None:
    if text_of(step.get("id")) in walk.faulty:
        return
    # The kiosk's own reading knows what can be said to each kind.
    question = read_step(step_document(walk.source, step), "step")
    assert isinstance(question, Question)
    if ("least" in condition or "most" in condition) and not question.measured:
        key = "least" if "least" in condition else "most"
        what = f"'{question.id}' is answered by no number"
        walk.say(condition, key, what, "write 'any:' or 'none:'")
    known = question.cells()
    for key in ("any", "none"):
        cells = condition.get(key)
        for place, cell in enumerate(cells if isinstance(cells, Items) else ()):
            if text_of(cell) not in known:
                can = ", ".join(known[:MOST_NAMED])
                todo = nearest(text_of(cell), known, f"what can be said is {can}")
                walk.say(cells, place, f"nobody can say '{text_of(cell)}' to '{question.id}'", todo)


RULES: Mapping[str, tuple[Rule, ...]] = {
    "consultation": (language_listed, closes_after_opening, something_asked, profile_last),
    "commitment": (answered_after_decision, decided_after_closing),
    "decision": (closed_before_decided,),
    "step": (profile_not_required, conditions_can_hold, last_at_end),
    "option": (not_declined,),
    "equal": (not_declined,),
    "statement": (not_declined,),
    "project": (not_declined,),
    "envelope": (not_declined,),
    "scenario": (not_declined, not_none),
    "spot": (not_declined,),
    "zone": (not_declined,),
    "video": (chapters_in_video,),
    "quiz": (right_is_an_option,),
    "choices": (min_below_max,),
    "ranking": (min_below_max, full_ranking),
    "points": (most_within_points,),
    "budget": (purse_given, projects_affordable, max_on_approval),
    "place": (map_placed, zones_where_asked),
    "pairs": (enough_pairs,),
    "number": (range_holds_a_step,),
}
"""By the name of the group's declaration; `step` holds those of every kind."""
