"""What no declaration can say: for each group, small rules between its keys and its neighbours."""

from collections.abc import Callable, Mapping
from datetime import date

from packs.problem import Severity
from packs.shape import MANY_QUESTIONS
from packs.shape.steps import QUESTIONS
from packs.source import Group
from packs.walk import Walk

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


def something_asked(walk: Walk, main: Group) -> None:
    """A consultation asks something, and not too much."""
    steps = walk.groups(main, "steps")
    questions = [step for step in steps if step.get("kind") in QUESTIONS]
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


def min_below_max(walk: Walk, step: Group) -> None:
    """What has to be chosen at least may be chosen."""
    low, high = step.get("min"), step.get("max")
    if isinstance(low, int) and isinstance(high, int) and low > high:
        walk.say(step, "min", f"'min' ({low}) is above 'max' ({high})", "lower 'min'")


RULES: Mapping[str, tuple[Rule, ...]] = {
    "consultation": (language_listed, closes_after_opening, something_asked),
    "commitment": (answered_after_decision, decided_after_closing),
    "choices": (min_below_max,),
}
"""By the name of the group's declaration."""
