"""What the console's pages may show, already worded: frozen views and what makes them."""

from consultation.consultation import Consultation
from consultation.frozen import Frozen
from consultation.question import TINTS
from sync.centre.console.charts import Chart, chart
from sync.centre.console.words import Tongue
from sync.centre.consultations import Listed
from sync.centre.results import Choices, Results, Wanted


class Menu(Frozen):
    """One thing to filter by."""

    name: str
    label: str
    all: str
    options: tuple[str, ...]
    chosen: str


class ResultsPage(Frozen):
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


class Line(Frozen):
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
            chart(id, result, questions.get(id), tongue) for id, result in found.questions.items()
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
    if found.waiting.contributions:
        many = found.waiting.contributions
        word = tongue.counted(many, "contributions_wait_one", "contributions_wait")
        notes.append(f"{tongue.number(many)} {word}")
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
