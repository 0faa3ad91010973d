"""The whole way through a consultation, visit by visit, and what each screen offers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from consultation.answer import Value
from consultation.consultation import Consultation
from consultation.questions.choices import Choices
from consultation.tally import Tally, tally
from kiosk.panel import KNOWN, Panel
from kiosk.part import Part, Target
from kiosk.route import Route
from kiosk.visit import Phase, Visit, after, calm, given
from kiosk.words import words_in
from packs.compiled import document
from packs.source import read_source
from tests import builders

PANELS = tuple(Panel(*size, density) for size, density in KNOWN.items())
PICTURES = Path("/pictures")
EXAMPLE = Path(__file__).parents[2] / "examples" / "saint-martin"


@cache
def consultations() -> tuple[Consultation, ...]:
    """The builders' consultation and the example that comes with Nacelle."""
    source, _ = read_source(EXAMPLE)
    return builders.consultation(), Consultation.from_document(document(source))


@cache
def route(language: str, rehearsal: bool = False) -> Route:
    """The route of one language; pictures are named and never opened."""
    return Route(words_in(language), lambda name: PICTURES / name, rehearsal)


def crowd(consultation: Consultation, count: int) -> Tally:
    """A tally of `count` participations that say different things."""
    return tally(consultation, (_said(consultation, number) for number in range(count)))


def _said(consultation: Consultation, number: int) -> Mapping[str, Value]:
    said: dict[str, Value] = {}
    for place, question in enumerate(consultation.questions):
        cells = question.cells()
        cell = cells[number * (place + 1) % len(cells)]
        if isinstance(question, Choices):
            said[question.id] = question.accept(cells[: question.least])
        else:
            said[question.id] = question.accept(int(cell) if cell.isdigit() else cell)
    return said


def touched(visit: Visit, *touches: str) -> Visit:
    """The visit after one touch after the other."""
    for touch in touches:
        visit = after(visit, touch)
    return visit


def attract(language: str = "fr") -> Visit:
    """Nobody is there; what comes first is in `language`."""
    return Visit(builders.consultation(), language)


def at_step(id: str, language: str = "fr") -> Visit:
    """A visit that skipped everything up to the step called `id`."""
    visit = touched(attract(language), f"language:{language}", "forward")
    while (step := visit.here.step) is not None and step.id != id:
        visit = after(visit, "skip")
    return visit


def answered(visit: Visit) -> Visit:
    """The visit with something chosen on the question before it; all that is allowed."""
    question = visit.question
    if question is None:
        return visit
    most = question.most if isinstance(question, Choices) else 1
    return touched(visit, *(f"choose:{cell}" for cell in question.cells()[-most:]))


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
    visit = after(visit, f"language:{language}")
    yield visit
    visit = after(visit, "forward")
    yield touched(visit, "back")
    silent = visit
    while not visit.here.at_review:
        yield visit
        if visit.question is not None:
            visit = answered(visit)
            yield visit
            cell = f"choose:{visit.question.cells()[0]}" if visit.question else None
            yield replace(visit, comfort=replace(visit.comfort, listening=True), heard=cell)
        visit = after(visit, "forward")
    yield visit
    while not silent.here.at_review:
        silent = after(silent, "skip")
    yield silent
    yield after(visit, f"change:{consultation.questions[-1].id}")
    giving = after(visit, "give")
    yield giving
    for count in (None, 0, 10, 11, 21, 268, 12_345):
        yield given(giving, None if count is None else crowd(consultation, count))
    yield calm(visit)


def offered(parts: tuple[Part, ...]) -> tuple[str, ...]:
    """The ids of what can be touched on a screen."""
    return tuple(part.id for part in parts if isinstance(part, Target))


def kept(visit: Visit) -> Visit:
    """What the kiosk does of itself: once a participation is kept, it thanks."""
    return given(visit, crowd(visit.consultation, 12)) if visit.phase is Phase.GIVING else visit
