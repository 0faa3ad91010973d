"""What the cells of a question are called: its own words, and ours in French and English.

In another language than these two, a cell that needs a word of ours bears its English one.
"""

from collections.abc import Iterable, Mapping

from consultation.answer import DECLINED
from consultation.question import OptionQuestion, Question
from consultation.questions.budget import Budget
from consultation.questions.compare import NONE, Compare
from consultation.questions.contribution import GIVEN, Contribution
from consultation.questions.number import Number
from consultation.questions.opinions import VERDICTS, Opinions
from consultation.questions.pairs import OUTCOMES, Pairs
from consultation.questions.place import Place
from consultation.questions.ranking import Ranking
from consultation.questions.scale import Scale, Shape
from consultation.wording import Wording

OURS: Mapping[str, Wording] = {
    DECLINED: {"fr": "Ne veut pas le dire", "en": "Would rather not say"},
    NONE: {"fr": "Aucune d’elles", "en": "None of them"},
    GIVEN: {"fr": "Contribution donnée", "en": "Contribution given"},
    "won": {"fr": "préféré", "en": "preferred"},
    "lost": {"fr": "non préféré", "en": "not preferred"},
    "undecided": {"fr": "indécis", "en": "undecided"},
    "agree": {"fr": "d’accord", "en": "agree"},
    "disagree": {"fr": "pas d’accord", "en": "disagree"},
    "pass": {"fr": "passe", "en": "pass"},
}
FACES: Mapping[str, tuple[str, ...]] = {
    "fr": ("Très négatif", "Négatif", "Entre les deux", "Positif", "Très positif"),
    "en": ("Very negative", "Negative", "In between", "Positive", "Very positive"),
}
AGREEMENT: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "Pas du tout d’accord",
        "Plutôt pas d’accord",
        "Entre les deux",
        "Plutôt d’accord",
        "Tout à fait d’accord",
    ),
    "en": ("Strongly disagree", "Disagree", "In between", "Agree", "Strongly agree"),
}
OF_THREE = (0, 2, 4)
"""Which of the five words the points of a scale of three bear."""


def part_labels(question: Question) -> dict[str, Wording]:
    """The words of what a question is made of, by id: options, projects, scenarios, zones."""
    match question:
        case Budget():
            envelopes: dict[str, Wording] = {one.id: dict(one.label) for one in question.envelopes}
            return envelopes | {one.id: dict(one.label) for one in question.projects}
        case Compare():
            own = {scenario.id: dict(scenario.title) for scenario in question.scenarios}
            return {**own, NONE: OURS[NONE]}
        case Opinions():
            return {statement.id: dict(statement.label) for statement in question.statements}
        case Place():
            return {zone.id: dict(zone.label) for zone in question.zones}
        case OptionQuestion():
            return {option.id: dict(option.label) for option in question.options}
    return {}


def cell_labels(question: Question) -> dict[str, Wording]:
    """The words of every cell of a question, and of the parts of which cells are made."""
    parts = part_labels(question)
    own = _joined(question, parts) or _named(question) or parts
    declined = {DECLINED: OURS[DECLINED]} if question.required else {}
    return {**parts, **own, **declined}


def _joined(question: Question, parts: Mapping[str, Wording]) -> dict[str, Wording]:
    """Of the kinds whose cells say two things."""
    match question:
        case Ranking():
            seconds = {str(place): _place(place) for place in range(1, question.most + 1)}
        case Pairs():
            seconds = {outcome: OURS[outcome] for outcome in OUTCOMES}
        case Opinions():
            seconds = {verdict: OURS[verdict] for verdict in VERDICTS}
        case _:
            return {}
    return {
        f"{id}:{second}": _in_each(parts[id], seconds[second]) for id in parts for second in seconds
    }


def _named(question: Question) -> dict[str, Wording]:
    """Of the kinds whose cells are numbers, squares, or one alone."""
    match question:
        case Scale():
            return _points(question)
        case Number():
            return {cell: _amount(question, cell) for cell in _own_cells(question)}
        case Place() if not question.zones:
            return {cell: dict.fromkeys(question.words, cell.upper()) for cell in question.cells()}
        case Contribution():
            return {GIVEN: OURS[GIVEN]}
    return {}


def _own_cells(question: Question) -> Iterable[str]:
    return (cell for cell in question.cells() if cell != DECLINED)


def _points(question: Scale) -> dict[str, Wording]:
    words = FACES if question.shape is Shape.FACES else AGREEMENT
    which = OF_THREE if question.points == len(OF_THREE) else range(question.points)
    return {
        str(point): {language: named[word] for language, named in words.items()}
        for point, word in enumerate(which, start=1)
    }


def _amount(question: Number, cell: str) -> Wording:
    """A number or a bin, with its unit."""
    low, _, high = cell.partition("..")
    between = {"fr": f"{low} à {high}", "en": f"{low} to {high}"}
    unit = {} if question.unit is None else question.unit
    return {
        language: f"{between.get(language, f'{low}–{high}') if high else low} "
        f"{unit.get(language, '')}".strip()
        for language in question.words
    }


def _place(place: int) -> Wording:
    return {"fr": f"place {place}", "en": f"place {place}"}


def _in_each(label: Wording, ours: Wording) -> Wording:
    """`label` and a word of ours, parted by a colon as each language has it."""
    return {
        language: f"{words}{chr(0xA0) if language == 'fr' else ''}: "
        f"{ours.get(language, ours['en'])}"
        for language, words in label.items()
    }
