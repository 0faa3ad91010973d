"""One step of every kind, with all of its keys, and values drawn at random for each question."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from consultation.answer import DECLINED, Value
from consultation.consultation import Consultation
from consultation.question import Question
from consultation.questions.budget import Budget
from consultation.questions.choice import Choice
from consultation.questions.choices import Choices
from consultation.questions.compare import Compare
from consultation.questions.drawing import HEIGHT, WIDTH, Drawing
from consultation.questions.number import Number
from consultation.questions.opinions import VERDICTS, Opinions
from consultation.questions.pairs import Pairs
from consultation.questions.place import Place, Pointing
from consultation.questions.points import Points
from consultation.questions.ranking import Ranking
from consultation.questions.scale import Scale
from consultation.questions.voice import Voice
from consultation.questions.words import Words
from consultation.step import Step
from tests import builders


def words(text: str) -> dict[str, str]:
    """A sentence in the three languages of the builders' consultation."""
    return builders.words(text, f"{text} (en)", f"{text} (ar)")


def option(id: str, **more: Any) -> dict[str, Any]:
    """An option called after its id."""
    return {"id": id, "label": words(id), "picture": f"picture-{id}", "tint": "leaf", **more}


def options(*ids: str) -> list[dict[str, Any]]:
    """Options called after their ids."""
    return [option(id) for id in ids]


def scenario(id: str) -> dict[str, Any]:
    """A scenario with two arguments for it and one against."""
    return {
        "id": id,
        "title": words(f"{id} title"),
        "text": words(f"{id} text"),
        "picture": f"picture-{id}",
        "tint": "sun",
        "for": [words(f"{id} for 1"), words(f"{id} for 2")],
        "against": [words(f"{id} against 1")],
    }


def spot(id: str, x: float, y: float, **more: Any) -> dict[str, Any]:
    """A named point of a map."""
    return {"id": id, "label": words(id), "x": x, "y": y, **more}


CORNERS = {"west": 1.4, "south": 43.5, "east": 1.5, "north": 43.6}

QUESTIONS: Mapping[str, dict[str, Any]] = {
    "choice": {"options": [*options("a", "b"), option("c", last=True)], "shuffle": True},
    "choices": {"options": options("a", "b", "c"), "shuffle": True, "min": 1, "max": 2},
    "scale": {"points": 5, "shape": "faces"},
    "ranking": {"options": options("a", "b", "c", "d"), "shuffle": True, "min": 2, "max": 3},
    "points": {"options": options("a", "b", "c"), "shuffle": True, "points": 10, "most": 6},
    "budget": {
        "projects": [
            option("a", cost=60, envelope="north"),
            option("b", cost=50, envelope="north"),
            option("c", cost=30, envelope="south"),
            option("d", cost=20, envelope="south"),
        ],
        "envelopes": [option("north", amount=100), option("south", amount=40)],
        "amount": 120,
        "currency": "€",
        "ballot": "knapsack",
        "counting": words("the rule"),
        "shuffle": True,
    },
    "place": {
        "map": "pictures/map.png",
        "width": 1600,
        "height": 900,
        "corners": CORNERS,
        "answer": "pin",
        "decimals": 4,
        "places": [spot("church", 0.25, 0.5), spot("school", 0.75, 0.5)],
    },
    "compare": {"scenarios": [scenario("a"), scenario("b"), scenario("c")], "shuffle": True},
    "pairs": {"options": options("a", "b", "c", "d"), "pairs": 4},
    "opinions": {"statements": options("a", "b", "c", "d", "e"), "asked": 3},
    "number": {
        "low": 0,
        "high": 20,
        "step": 5,
        "unit": words("minutes"),
        "picture": "clock",
        "tint": "sky",
    },
    "voice": {"seconds": 30},
    "drawing": {"colours": ["ink", "red", "blue", "green", "yellow"]},
    "words": {"most": 280},
}
"""What each kind of question has beside what all have, with every key that it may have."""

CARDS: Mapping[str, dict[str, Any]] = {
    "card": {"title": words("title"), "text": words("text"), "picture": "tree"},
    "photo": {
        "title": words("title"),
        "text": words("text"),
        "picture": "pictures/photo.jpg",
        "description": words("description"),
    },
    "video": {
        "title": words("title"),
        "file": "videos/x.mp4",
        "cues": [
            {"start": 0, "end": 1500, "words": {"fr": "Bonjour"}},
            {"start": 1000, "end": 2500, "words": {"en": "Hello"}},
        ],
        "chapters": [{"at": 0, "title": words("first")}, {"at": 2, "title": words("second")}],
        "picture": "pictures/poster.jpg",
    },
    "quiz": {
        "words": words("words"),
        "options": [*options("a", "b"), option("c", last=True)],
        "shuffle": True,
        "right": "b",
        "well": words("well"),
        "explain": words("explain"),
    },
    "arguments": {
        "title": words("title"),
        "for": [words("for 1"), words("for 2")],
        "against": [words("against 1")],
        "picture": "tree",
    },
    "calendar": {
        "title": words("title"),
        "day": "2026-11-03",
        "time": "18:30",
        "where": words("where"),
        "picture": "calendar",
    },
}
"""What each kind of card has beside what all steps have, with every key that it may have."""

KINDS = (*QUESTIONS, *CARDS)


def document(kind: str, /, **changes: Any) -> dict[str, Any]:
    """A step of `kind` called ``it``, with `changes`; a key changed to None is left out."""
    common = {"kind": kind, "id": "it", "theme": "place"}
    own = QUESTIONS.get(kind) or CARDS[kind]
    asked = {"words": words("it"), "hint": words("hint")} if kind in QUESTIONS else {}
    whole = {**common, **asked, **own, **changes}
    return {key: value for key, value in whole.items() if value is not None}


def consultation(*steps: dict[str, Any], **changes: Any) -> Consultation:
    """The builders' consultation with other steps, and a first question that is always there."""
    return builders.consultation(steps=[FIRST, *steps], **changes)


FIRST: dict[str, Any] = {
    "kind": "choice",
    "id": "first",
    "words": words("first"),
    "options": options("yes", "no", "maybe"),
}
"""A question to which conditions can refer."""


def step(kind: str, /, **changes: Any) -> Step:
    """The step of `document`, read in a whole consultation."""
    return consultation(document(kind, **changes)).steps[-1]


def question(kind: str, /, **changes: Any) -> Question:
    """The question of `document`."""
    asked = step(kind, **changes)
    assert isinstance(asked, Question)
    return asked


def said(question: Question, chance: Random) -> Value:
    """A value that `question` accepts, drawn by `chance`; now and then declined, if it can be."""
    if question.required and chance.random() < 0.1:
        return DECLINED
    return question.accept(SAYINGS[type(question)](question, chance))


def _some(ids: tuple[str, ...], least: int, most: int, chance: Random) -> list[str]:
    return chance.sample(ids, chance.randint(least, most))


def _ids(question: Any) -> tuple[str, ...]:
    return tuple(option.id for option in question.options)


def _points(question: Any, chance: Random) -> dict[str, int]:
    shared: dict[str, int] = {}
    for _ in range(chance.randint(1, question.points)):
        id = chance.choice(_ids(question))
        if shared.get(id, 0) < question.most:
            shared[id] = shared.get(id, 0) + 1
    return shared


def _budget(question: Any, chance: Random) -> list[str]:
    chosen: list[str] = []
    projects = chance.sample(question.projects, chance.randint(1, len(question.projects)))
    for project in projects:
        if question.fits(chosen, project.id):
            chosen.append(project.id)
    return chosen


def _place(question: Any, chance: Random) -> object:
    if question.answer is Pointing.ZONE:
        return chance.choice(question.zones).id
    corners = question.corners
    return {
        "lat": chance.uniform(corners.south, corners.north),
        "lon": chance.uniform(corners.west, corners.east),
    }


def _pairs(question: Any, chance: Random) -> list[list[str]]:
    every = [[one, other] for one in _ids(question) for other in _ids(question) if one < other]
    asked = chance.sample(every, chance.randint(1, question.pairs))
    return [[*chance.sample(pair, 2), chance.choice([*pair, ""])] for pair in asked]


def _opinions(question: Any, chance: Random) -> dict[str, str]:
    ids = tuple(statement.id for statement in question.statements)
    return {id: chance.choice(VERDICTS) for id in _some(ids, 1, question.asked, chance)}


def _drawing(question: Any, chance: Random) -> dict[str, object]:
    strokes = []
    for _ in range(chance.randint(1, 8)):
        stroke: list[str | int] = [chance.choice(question.colours)]
        for _ in range(chance.randint(1, 12)):
            stroke += (chance.randint(0, WIDTH), chance.randint(0, HEIGHT))
        strokes.append(stroke)
    return {"strokes": strokes}


def _voice(question: Any, chance: Random) -> dict[str, object]:
    sound = chance.randbytes(chance.randint(1, 300))
    return {"opus": b64encode(sound).decode(), "seconds": chance.randint(1, question.seconds)}


def _words(question: Any, chance: Random) -> dict[str, str]:
    letters = 'aé ظ\n\u200f😀"\\'
    return {"text": "x" + "".join(chance.choices(letters, k=chance.randint(0, question.most - 1)))}


SAYINGS: Mapping[type[Question], Callable[[Any, Random], object]] = {
    Choice: lambda question, chance: chance.choice(_ids(question)),
    Choices: lambda question, chance: _some(_ids(question), question.least, question.most, chance),
    Scale: lambda question, chance: chance.randint(1, question.points),
    Ranking: lambda question, chance: _some(_ids(question), question.least, question.most, chance),
    Points: _points,
    Budget: _budget,
    Place: _place,
    Compare: lambda question, chance: chance.choice(
        [*(scenario.id for scenario in question.scenarios), "none"]
    ),
    Pairs: _pairs,
    Opinions: _opinions,
    Number: lambda question, chance: chance.choice(question.values),
    Voice: _voice,
    Drawing: _drawing,
    Words: _words,
}
