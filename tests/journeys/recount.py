"""A second count of answers, kind by kind, after docs/formats/answers.md and without our code."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Question = Mapping[str, Any]
"""A question of a pack's consultation.json."""


def recount(truth: Path, consultation: Path) -> tuple[int, dict[str, Counter[str]]]:
    """How many gave, and how often each cell of each question was meant."""
    steps = json.loads(consultation.read_text(encoding="utf-8"))["steps"]
    questions = {step["id"]: step for step in steps}
    given, counts = 0, dict[str, Counter[str]]()
    for line in truth.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        if not told["given"]:
            continue
        given += 1
        for id, value in told["answers"].items():
            counts.setdefault(id, Counter()).update(cells(questions[id], value))
    return given, counts


def cells(question: Question, value: Any) -> Sequence[str]:
    """What one answer counts in."""
    if value == "declined" and question.get("required"):
        return ["declined"]
    match question["kind"]:
        case "choice" | "compare":
            return [value]
        case "choices" | "budget":
            return list(value)
        case "scale":
            return [str(value)]
        case "ranking":
            return [f"{id}:{place}" for place, id in enumerate(value, start=1)]
        case "points":
            return [id for id, dots in value.items() for _ in range(dots)]
        case "opinions":
            return [f"{id}:{opinion}" for id, opinion in value.items()]
        case "pairs":
            return [cell for pair in value for cell in _pair(*pair)]
        case "number":
            return [_number(question, value)]
        case "place":
            return [value if isinstance(value, str) else _square(question["corners"], value)]
        case "voice" | "drawing" | "words":
            return ["given"]
        case kind:
            raise AssertionError(f"Nothing is written down of '{kind}'.")


def _pair(one: str, other: str, chosen: str) -> list[str]:
    if not chosen:
        return [f"{one}:undecided", f"{other}:undecided"]
    return [f"{id}:{'won' if id == chosen else 'lost'}" for id in (one, other)]


def _number(question: Question, value: int) -> str:
    low, high, step = question["low"], question["high"], question.get("step", 1)
    values = range(low, high + 1, step)
    if len(values) <= 20:
        return str(value)
    many, place = len(values), values.index(value)
    bins = (values[bin * many // 10 : (bin + 1) * many // 10] for bin in range(10))
    own = next(bin for bin in bins if values[place] in bin)
    return f"{own[0]}..{own[-1]}"


def _square(corners: Mapping[str, float], value: Mapping[str, float]) -> str:
    across = (value["lon"] - corners["west"]) / (corners["east"] - corners["west"])
    down = (corners["north"] - value["lat"]) / (corners["north"] - corners["south"])
    column, row = min(max(int(across * 8), 0), 7), min(max(int(down * 6), 0), 5)
    return "abcdefgh"[column] + str(row + 1)
