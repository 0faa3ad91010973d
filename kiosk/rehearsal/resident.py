"""What one simulated resident means to say and how they go about it: drawn from a seed, pure."""

from collections.abc import Mapping
from random import Random

from consultation.consultation import Consultation
from consultation.frozen import Frozen
from kiosk.rehearsal.acting.kinds import acting


class Resident(Frozen):
    """One resident's intentions and habits; probabilities are those of the crowd, not of one."""

    number: int
    language: str
    minds: Mapping[str, object]
    """What they mean; a question that is not there they skip."""
    second_thoughts: Mapping[str, object]
    """What they touch first, or say first and change on the review."""
    leaves_after: int | None
    """The number of screens after which they walk away; None: they stay to the end."""
    double_taps: frozenset[str]
    """Questions on which they tap twice quickly."""
    slides_out: bool
    """Whether their finger once slides off a tile."""
    changes_on_review: str | None
    """The question that they change on the review."""
    goes_back: bool
    """Whether they once go back a step."""
    switches_to: str | None
    """The language to which they switch halfway."""
    high_contrast: bool
    listens: bool


def draw(consultation: Consultation, seed: int, number: int) -> Resident:
    """Resident `number` of the crowd of `seed`; the same whenever it is drawn."""
    chance = Random(f"{seed}/{number}")  # noqa: S311  # Simulated people need no secrecy.
    questions = consultation.questions
    minds = {
        question.id: acting(question).mind(question, chance)
        for question in questions
        if chance.random() > 0.12
    }
    second = {
        question.id: acting(question).mind(question, chance)
        for question in questions
        if chance.random() < 0.2
    }
    language = chance.choice(consultation.languages)
    others = [other for other in consultation.languages if other != language]
    screens = len(consultation.steps) + 3
    changeable = [id for id in second if id in minds]
    return Resident(
        number=number,
        language=language,
        minds=minds,
        second_thoughts=second,
        leaves_after=chance.randrange(1, screens) if chance.random() < 0.1 else None,
        double_taps=frozenset(id for id in minds if chance.random() < 0.12),
        slides_out=chance.random() < 0.1,
        changes_on_review=chance.choice(changeable)
        if changeable and chance.random() < 0.3
        else None,
        goes_back=chance.random() < 0.15,
        switches_to=chance.choice(others) if others and chance.random() < 0.1 else None,
        high_contrast=chance.random() < 0.1,
        listens=chance.random() < 0.06,
    )
