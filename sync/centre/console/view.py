"""What the console's pages may show, already worded: frozen views and what makes them.

A bar's colour is the deep twin of its option's tint; the points of a scale go from rose to leaf.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from consultation.consultation import Consultation
from consultation.question import TINTS, Question
from consultation.questions.scale import Scale
from sync.centre.console.words import Tongue
from sync.centre.consultations import Listed
from sync.centre.results import Choices, QuestionResult, Results, Wanted

SCALE_TINTS: Mapping[int, tuple[str, ...]] = {
    3: ("rose", "sand", "leaf"),
    5: ("rose", "sun", "sand", "sky", "leaf"),
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One cell of a question."""

    label: str
    count: str
    share: str
    width: str
    """Of the longest possible bar, such as ``42.5%``."""
    tint: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One question with its bars."""

    id: str
    words: str
    answered: str
    note: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """One thing to filter by."""

    name: str
    label: str
    all: str
    options: tuple[str, ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """The results of one consultation."""

    id: str
    title: str
    participations: str
    participations_word: str
    people: str
    people_word: str
    closes: str
    notes: tuple[str, ...]
    menus: tuple[Menu, ...]
    rehearsals: bool
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One consultation in the list."""

    id: str
    title: str
    count: str
    word: str
    tint: str


def list_lines(listed: tuple[Listed, ...], tongue: Tongue) -> tuple[Line, ...]:
    """The list of consultations."""
    return tuple(
        Line(
            id=one.id,
            title=one.id if one.document is None else tongue.of(one.document.title),
            count=tongue.number(one.participations),
            word=tongue.counted(one.participations, "participation", "participations"),
            tint=TINTS[place % len(TINTS)],
        )
        for place, one in enumerate(listed)
    )


def results_page(
    found: Results,
    wanted: Wanted,
    choices: Choices,
    document: Consultation | None,
    tongue: Tongue,
) -> ResultsPage:
    """The page of one consultation's results."""
    questions = {} if document is None else {one.id: one for one in document.questions}
    return ResultsPage(
        id=found.consultation,
        title=found.consultation if document is None else tongue.of(document.title),
        participations=tongue.number(found.participations),
        participations_word=tongue.counted(found.participations, "participation", "participations"),
        people=tongue.number(found.people),
        people_word=tongue.counted(found.people, "person", "people"),
        closes="" if document is None else f"{tongue['closes']} {tongue.day(document.closes)}",
        notes=_notes(found, wanted, document, tongue),
        menus=_menus(wanted, choices, tongue),
        rehearsals=wanted.rehearsals,
        charts=tuple(
            _chart(id, result, questions.get(id), tongue) for id, result in found.questions.items()
        ),
    )


def _notes(
    found: Results, wanted: Wanted, document: Consultation | None, tongue: Tongue
) -> tuple[str, ...]:
    notes = []
    if wanted.rehearsals:
        notes.append(tongue["rehearsals_note"])
    if document is None:
        notes.append(tongue["unknown"])
    if found.waiting.batches:
        notes.append(f"{tongue['waiting']} {tongue.number(found.waiting.batches)}")
    if found.refused:
        notes.append(f"{tongue['refused']} {tongue.number(found.refused)}")
    return tuple(notes)


def _menus(wanted: Wanted, choices: Choices, tongue: Tongue) -> tuple[Menu, ...]:
    return (
        Menu("site", tongue["site"], tongue["all"], choices.sites, wanted.site or ""),
        Menu(
            "language",
            tongue["language"],
            tongue["all_languages"],
            choices.languages,
            wanted.language or "",
        ),
        Menu("day", tongue["day"], tongue["all"], choices.days, wanted.day or ""),
    )


def _chart(id: str, result: QuestionResult, question: Question | None, tongue: Tongue) -> Chart:
    labels, tints = _labels(question, tongue), _tints(question)
    return Chart(
        id=id,
        words=id if question is None else tongue.of(question.words),
        answered=f"{tongue.number(result.answered)} "
        + tongue.counted(result.answered, "answered_one", "answered"),
        note=tongue["several"] if result.kind == "choices" else "",
        bars=tuple(
            Bar(
                label=labels.get(cell, cell),
                count=tongue.number(count),
                share=tongue.share(count, result.answered),
                width=f"{100 * count / max(result.answered, 1):.1f}%",
                tint=tints.get(cell, TINTS[place % len(TINTS)]),
            )
            for place, (cell, count) in enumerate(result.counts.items())
        ),
    )


def _labels(question: Question | None, tongue: Tongue) -> Mapping[str, str]:
    if isinstance(question, Scale):
        words = tongue.points(question.shape, question.points)
        return dict(zip(question.cells(), words, strict=True))
    return {option.id: tongue.of(option.label) for option in getattr(question, "options", ())}


def _tints(question: Question | None) -> Mapping[str, str]:
    if isinstance(question, Scale):
        return dict(zip(question.cells(), SCALE_TINTS[question.points], strict=True))
    return {option.id: option.tint for option in getattr(question, "options", ())}
