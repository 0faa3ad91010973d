"""The order in which options are shown."""

from collections import Counter

from hypothesis import given, strategies

from consultation.option import shuffled
from consultation.questions.budget import Budget
from consultation.questions.choice import Choice
from consultation.questions.compare import Compare
from tests.consultation import kinds

IDS = tuple("abcdef")


def choice(last: int = 0) -> Choice:
    """Six options, of which the `last` final ones stay at the end."""
    options = [kinds.option(id, last=place >= 6 - last) for place, id in enumerate(IDS)]
    question = kinds.question("choice", options=options)
    assert isinstance(question, Choice)
    return question


@given(strategies.integers(0, 6), strategies.text())
def test_an_order_has_every_option_once(last: int, seed: str) -> None:
    """Those that stay at the end do, in their own order."""
    options = choice(last).options
    order = shuffled(options, seed)
    assert sorted(option.id for option in order) == list(IDS)
    assert order[6 - last :] == options[6 - last :]


@given(strategies.text())
def test_the_same_seed_draws_the_same_order(seed: str) -> None:
    """A screen that is drawn again shows what it showed."""
    assert shuffled(choice().options, seed) == shuffled(choice().options, seed)


def test_every_option_is_first_for_some() -> None:
    """Of 600 residents about a sixth meets each option first."""
    first = Counter(shuffled(choice().options, f"resident {n}")[0].id for n in range(600))
    assert set(first) == set(IDS)
    assert max(first.values()) < 140
    assert min(first.values()) > 60


def test_projects_and_scenarios_are_shuffled_too() -> None:
    """They stay what they are."""
    budget, compare = kinds.question("budget"), kinds.question("compare")
    assert isinstance(budget, Budget)
    assert isinstance(compare, Compare)
    assert sum(project.cost for project in shuffled(budget.projects, "seed")) == 160
    assert {scenario.id for scenario in shuffled(compare.scenarios, "seed")} == set("abc")
