"""Voices, drawings and texts of one resident have to fit together: shorter, or fewer of them."""

from collections.abc import Mapping, Sequence
from typing import cast

from consultation.consultation import OTHER_BYTES
from consultation.given import MOST_BYTES
from consultation.questions.contribution import Contribution
from consultation.step import read_step
from packs.importing.notes import Note

SECONDS = (60, 45, 30, 20, 10, 5)
"""How long a message may last, the best first."""
_KINDS = ("voice", "drawing", "words")

Step = dict[str, object]


def fitted(steps: Sequence[Step]) -> tuple[list[Step], tuple[Note, ...]]:
    """The steps that fit, and what was made shorter or left out."""
    notes: list[Note] = []
    kept = list(steps)
    while True:
        for seconds in SECONDS:
            if _bytes(kept, seconds) + OTHER_BYTES <= MOST_BYTES:
                return _spoken(kept, seconds, notes), tuple(notes)
        last = max(place for place, step in enumerate(kept) if step["kind"] in _KINDS)
        gone = kept.pop(last)
        notes.append(_note(f"'{gone['id']}' was left out", "ask for fewer of them"))
        kept = [_without(step, str(gone["id"])) for step in kept]


def _spoken(steps: Sequence[Step], seconds: int, notes: list[Note]) -> list[Step]:
    if seconds == SECONDS[0] or not any(step["kind"] == "voice" for step in steps):
        return list(steps)
    notes.append(_note(f"messages last {seconds} seconds at most", "change 'seconds' if you like"))
    return [step | {"seconds": seconds} if step["kind"] == "voice" else step for step in steps]


def _note(what: str, todo: str) -> Note:
    why = "voices, drawings and texts of one resident have to fit together"
    return Note("survey", 0, what, why, todo)


def _without(step: Step, question: str) -> Step:
    when = cast(Sequence[Mapping[str, object]], step.get("when", ()))
    left = [one for one in when if one["question"] != question]
    rest = {key: value for key, value in step.items() if key != "when"}
    return rest | ({"when": left} if left else {})


def _bytes(steps: Sequence[Step], seconds: int) -> int:
    return sum(_most(step, seconds) for step in steps if step["kind"] in _KINDS)


def _most(step: Step, seconds: int) -> int:
    """The most that an answer to `step` takes, as its kind tells."""
    document: dict[str, object] = {"kind": step["kind"], "id": "x", "words": {"en": "x"}}
    if step["kind"] == "voice":
        document["seconds"] = seconds
    if "most" in step:
        document["most"] = step["most"]
    question = read_step(document, "step")
    assert isinstance(question, Contribution)
    return question.most_bytes
