"""What one answer adds to the tallies: by its question, or by its look while that is not known.

By its look, a text that could be an id is a cell, a whole number its digits, and a list of ids each
of its elements once. Everything else is held back whole: groups, lists in lists, sentences. Held
back as well is every contribution, which nobody may see before somebody has read it.
"""

import json
from collections.abc import Mapping

import msgspec

from consultation.answer import DECLINED, Value, value_to_json
from consultation.condition import FARTHEST
from consultation.consultation import Consultation
from consultation.document import ID
from consultation.errors import NotAnAnswer
from consultation.frozen import Frozen
from consultation.given import Given
from consultation.question import Question

Known = Mapping[tuple[str, int], str]
"""The documents (JSON) of the consultations that the centre knows, by id and version."""

LONGEST_NAME = 200
ANSWERED = ""
"""The cell that counts how many answered a question at all."""

WAITING = "waiting"
"""Of what is held back: a contribution that nobody has read yet."""
UNKNOWN = "unknown"
"""Of what is held back: nobody here knows what its question is."""


class Said(Frozen):
    """What one answer adds to the tallies, or why it does not count."""

    value: Value
    """In the one form in which its question writes it."""
    cells: tuple[tuple[str, str], ...] = ()
    """Question and cell; each adds one."""
    held: str = ""
    """Why it is shown to nobody, `WAITING` or `UNKNOWN`; empty where it is shown."""
    reason: str = ""


class Questions:
    """What answers add, by the questions of known consultations; each is worked out once."""

    def __init__(self, known: Known) -> None:
        self._documents = known
        self._read: dict[tuple[str, int], Mapping[str, Question] | None] = {}
        self._said: dict[tuple[str, int, str, Value], Said] = {}

    def said(self, given: Given, id: str, value: Value) -> Said:
        """What `value` says to the question called `id`."""
        key = (given.consultation, given.version, id, value)
        if not _is_plain(value):
            return self._judge(*key)
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = self._judge(*key)
        return said

    def _judge(self, consultation: str, version: int, id: str, value: Value) -> Said:
        asked = self._of(consultation, version)
        try:
            return _by_its_look(id, value) if asked is None else _by_its_question(asked, id, value)
        except NotAnAnswer as error:
            return Said(value, reason=_reason(id, value, error))

    def _of(self, consultation: str, version: int) -> Mapping[str, Question] | None:
        """Questions by id; None where the consultation is not known here."""
        name = (consultation, version)
        if name not in self._read:
            document = self._documents.get(name)
            self._read[name] = None if document is None else _questions(document)
        return self._read[name]


def is_name(text: str) -> bool:
    """Whether a text can be a name: neither empty nor long, and every letter of it printable."""
    return 0 < len(text) <= LONGEST_NAME and text.isprintable()


def printable(text: str) -> str:
    """`text` with a question mark in place of each letter that no page should hold."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)


def _questions(document: str) -> Mapping[str, Question]:
    consultation = Consultation.from_document(json.loads(document))
    return {question.id: question for question in consultation.questions}


def _by_its_question(asked: Mapping[str, Question], id: str, value: Value) -> Said:
    if id not in asked:
        raise NotAnAnswer(f"There is no question {id!r} in this version of the consultation.")
    question = asked[id]
    accepted = question.accept(value)
    held = question.contribution and accepted != DECLINED
    return Said(accepted, _cells(id, question.counted(accepted)), WAITING if held else "")


def _by_its_look(id: str, value: Value) -> Said:
    names = _names(value)
    if not all(map(is_name, (id, *(names or ())))):
        raise NotAnAnswer("Its question or its value is empty, too long, or no text.")
    if isinstance(value, int):
        if abs(value) > FARTHEST:
            raise NotAnAnswer("No question takes so large a number.")
        return Said(value, _cells(id, (str(value),)))
    if names is None or not all(map(ID.fullmatch, names)):
        _check_written(value)
        return Said(value, _cells(id, ()), UNKNOWN)
    return Said(value, _cells(id, tuple(dict.fromkeys(names))))


def _names(value: Value) -> tuple[str, ...] | None:
    """The texts that a value consists of; None where it is not made of texts alone."""
    match value:
        case str():
            return (value,)
        case tuple() if _is_plain(value):
            return tuple(map(str, value))
    return None


def _cells(id: str, cells: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return ((id, ANSWERED), *((id, cell) for cell in cells))


def _check_written(value: Value) -> None:
    """Raise NotAnAnswer where a value cannot be written down: halves of characters, for one."""
    try:
        msgspec.json.encode(value_to_json(value))
    except (ValueError, OverflowError) as error:
        raise NotAnAnswer("It holds what cannot be written as JSON in UTF-8.") from error


def _reason(id: str, value: Value, error: NotAnAnswer) -> str:
    """Why an answer is refused, without a word of what somebody may have said in it."""
    names = _names(value)
    if isinstance(value, int) or (names is not None and all(map(ID.fullmatch, names))):
        return printable(str(error))[:LONGEST_NAME]
    return printable(f"{id!r} does not take what was said to it.")[:LONGEST_NAME]


def _is_plain(value: Value) -> bool:
    """Whether a value is a name, a number or a list of names: few differ, and each is hashable."""
    if isinstance(value, tuple):
        return all(isinstance(one, str) for one in value)
    return isinstance(value, str | int)
