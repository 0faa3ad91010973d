"""The whole way through a consultation, visit by visit, and what each screen offers."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from consultation.consultation import Consultation
from consultation.frozen import replace
from consultation.questions.voice import Voice
from consultation.step import Step
from consultation.tally import QuestionTally, Tally
from kiosk.about import credits_of
from kiosk.ahead import leaves, past, said, told
from kiosk.moves.after import after
from kiosk.panel import KNOWN, Panel
from kiosk.part import Part, Target
from kiosk.putting.kinds import putting
from kiosk.putting.voice import Spoken, Stage
from kiosk.route import Route
from kiosk.visit import Phase, Visit, calm, given
from kiosk.words import words_in
from packs.compiled import document
from packs.source import read_source
from tests import builders
from tests.kiosk.every import every

PANELS = tuple(Panel(*size, density) for size, density in KNOWN.items())
PICTURES = Path("/pictures")
EXAMPLE = Path(__file__).parents[2] / "examples" / "saint-martin"


@cache
def example() -> Consultation:
    """The one that comes with Nacelle; reading it takes a second."""
    source, _ = read_source(EXAMPLE)
    return Consultation.from_document(document(source))


@cache
def consultations(language: str = "fr") -> tuple[Consultation, ...]:
    """The builders' consultation, one of every kind, and the example that comes with Nacelle."""
    decided = builders.consultation(decision=builders.decision())
    three = (decided, every(), example())
    return tuple(builders.in_language(one, language) for one in three)


@cache
def route(language: str, rehearsal: bool = False) -> Route:
    """The route of one language; pictures are named and never opened."""
    credits = credits_of({"author": "Ville de Saint-Martin", "licence": "CC-BY-4.0"})
    return Route(words_in(language), lambda name: PICTURES / name, rehearsal, credits)


def crowd(consultation: Consultation, count: int) -> Tally:
    """An invented tally of `count` participations that say different things."""
    return Tally(
        count,
        {
            question.id: QuestionTally(
                count, {cell: count // place for place, cell in enumerate(question.cells(), 1)}
            )
            for question in consultation.questions
        },
    )


def touched(visit: Visit, *touches: str) -> Visit:
    """The visit after one touch after the other."""
    for touch in touches:
        visit = after(visit, touch)
    return visit


def attract(language: str = "fr") -> Visit:
    """Nobody is there; what comes first is in `language`."""
    return Visit(builders.in_language(builders.consultation(), language), language)


def at_step(id: str, language: str = "fr") -> Visit:
    """A visit that skipped everything up to the step called `id`."""
    visit = touched(attract(language), f"language:{language}", "forward")
    while (step := visit.here.step) is not None and step.id != id:
        visit = after(visit, "skip")
    return visit


def answered(visit: Visit) -> Visit:
    """The visit with something chosen on the question before it; all that is allowed."""
    return said(visit)


def at_review(language: str = "fr", silent: bool = False) -> Visit:
    """A visit that said something to every question, or nothing at all."""
    visit = touched(attract(language), f"language:{language}", "forward")
    while not visit.here.at_review:
        visit = after(visit, "skip") if silent else after(answered(visit), "forward")
    return visit


def whole_way(consultation: Consultation, language: str) -> Iterator[Visit]:
    """Every screen that a resident can come to, with and without something chosen."""
    visit = Visit(consultation, language)
    yield visit
    yield after(visit, "touch")
    yield touched(visit, "touch", "about")
    visit = after(visit, f"language:{language}")
    yield visit
    visit = after(visit, "forward")
    yield touched(visit, "back")
    silent = visit
    while (step := visit.step) is not None:
        yield from leaves(visit)
        while (touch := putting(step).next_touch(step, visit.draft)) is not None:
            visit = after(visit, touch)
            yield from leaves(visit)
            yield replace(visit, comfort=replace(visit.comfort, listening=True), heard=touch)
        yield from (replace(visit, draft=draft) for draft in later(step))
        visit = past(visit)
    yield visit
    while not silent.here.at_review:
        silent = past(silent)
    yield silent
    yield after(visit, f"change:{consultation.questions[-1].id}")
    giving = after(visit, "give")
    yield giving
    for count in (None, 0, 10, 11, 21, 268, 12_345):
        yield given(giving, None if count is None else crowd(consultation, count))
    yield calm(visit)
    for _, other in told(consultation, language):
        yield other
        if other.phase is Phase.SEASON:
            yield replace(other, tally=crowd(consultation, 268))


def later(step: Step) -> Iterator[object]:
    """Drafts that no touch leads to, since an attendant has handed something over."""
    if isinstance(step, Voice):
        answer = step.accept({"opus": "T2dnUw==", "seconds": 7})
        yield from (Spoken(stage, 5, 12, answer) for stage in Stage)


def offered(parts: tuple[Part, ...]) -> tuple[str, ...]:
    """The ids of what can be touched on a screen."""
    return tuple(part.id for part in parts if isinstance(part, Target))


def kept(visit: Visit) -> Visit:
    """What the kiosk does of itself: once a participation is kept, it thanks."""
    return given(visit, crowd(visit.consultation, 12)) if visit.phase is Phase.GIVING else visit
