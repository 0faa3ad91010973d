"""Opening a batch: sealed boxes become participations and what they add to the tallies.

Everything here is computed from what comes in, so that it may run in any process. What cannot be
read, and what a known consultation refuses, is kept with its reason: nothing vanishes silently.
"""

import json
import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

import msgspec
from nacl.public import PrivateKey

from consultation.answer import Value, value_to_json
from consultation.consultation import Consultation
from consultation.errors import Damaged, NotAnAnswer, NotAParticipation
from consultation.given import FORMAT, MOST_BYTES, Given
from consultation.question import Question
from packs.trust.box import unseal
from sync.wire import read_batch

Known = Mapping[tuple[str, int], str]
"""The documents (JSON) of the consultations that the centre knows, by id and version."""

LONGEST_NAME = 200
ID_LENGTH = 32
MOST_VERSION = 1_000_000
MOST_POINT = 1_000_000
ANSWERED = ""
"""The cell that counts how many answered a question at all."""
PASSAGES = ""
"""In place of a question: the tally of participations themselves."""
PARTICIPATIONS = "participations"
PEOPLE = "people"
HEXADECIMAL = frozenset(string.hexdigits)


class Row(NamedTuple):
    """One participation, as it is stored."""

    pod: str
    id: str
    consultation: str
    version: int
    site: str
    language: str
    day: str
    people: int
    rehearsal: bool
    answers: str
    """JSON, keys in order."""


class Counted(NamedTuple):
    """A participation that can be stored, and what it adds to the tallies if it is new."""

    row: Row
    box: str
    cells: tuple[tuple[str, str], ...]
    """Question and cell; each adds one."""


class Refusal(NamedTuple):
    """A box, or one answer in it, that is not counted."""

    pod: str
    box: str
    question: str
    """Empty where the whole box is refused."""
    consultation: str
    rehearsal: bool
    reason: str


class OpenedBatch(NamedTuple):
    """What a batch held."""

    counted: list[Counted]
    refused: list[Refusal]


def open_batch(batch: bytes, sealing_key: bytes, known: Known) -> OpenedBatch:
    """Open every box of a batch that was checked when it came in."""
    read = read_batch(batch)
    key = PrivateKey(sealing_key)
    questions, decoder = Questions(known), given_decoder()
    opened = OpenedBatch([], [])
    for id, box in read.boxes.items():
        _open_box(read.pod, id, box, key, decoder, questions, opened)
    return opened


@dataclass(frozen=True, slots=True)
class Said:
    """What one answer adds to the tallies, or why it does not count."""

    cells: tuple[tuple[str, str], ...]
    """Question and cell; each adds one."""
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
            spoken = _structural(id, value) if asked is None else _accepted(asked, id, value)
        except NotAnAnswer as error:
            return Said((), _printable(str(error))[:LONGEST_NAME])
        return Said(((id, ANSWERED), *((id, cell) for cell in spoken)))

    def _of(self, consultation: str, version: int) -> Mapping[str, Question] | None:
        """Questions by id; None where the consultation is not known here."""
        name = (consultation, version)
        if name not in self._read:
            document = self._documents.get(name)
            self._read[name] = None if document is None else _questions(document)
        return self._read[name]


def _questions(document: str) -> Mapping[str, Question]:
    consultation = Consultation.from_document(json.loads(document))
    return {question.id: question for question in consultation.questions}


class _Plain(msgspec.Struct, forbid_unknown_fields=True):
    """What `Given.to_bytes` writes, for a decoder that is ten times faster than the plain one."""

    format: int
    id: str
    consultation: str
    version: int
    site: str
    language: str
    day: date
    people: Annotated[int, msgspec.Meta(ge=1, le=10_000)]
    rehearsal: bool
    answers: dict[str, str | int | tuple[str, ...]]


def read_given(data: bytes, decoder: "msgspec.json.Decoder[_Plain]") -> Given:
    """The same as `Given.from_bytes`, which has the last word on whatever looks unusual."""
    try:
        plain = decoder.decode(data)
    except (ValueError, RecursionError):
        return Given.from_bytes(data)
    if plain.format != FORMAT or len(plain.id) != ID_LENGTH or len(data) > MOST_BYTES:
        return Given.from_bytes(data)
    return Given(
        plain.id,
        plain.consultation,
        plain.version,
        plain.site,
        plain.language,
        plain.day,
        plain.answers,
        plain.people,
        plain.rehearsal,
    )


def given_decoder() -> "msgspec.json.Decoder[_Plain]":
    """What `read_given` needs, made once for many."""
    return msgspec.json.Decoder(_Plain)


def _open_box(
    pod: str,
    id: str,
    box: bytes,
    key: PrivateKey,
    decoder: "msgspec.json.Decoder[_Plain]",
    questions: Questions,
    opened: OpenedBatch,
) -> None:
    try:
        given = read_given(unseal(box, key), decoder)
        _check_names(given)
    except (Damaged, NotAParticipation) as error:
        opened.refused.append(Refusal(pod, id, "", "", False, str(error)[:LONGEST_NAME]))
        return
    count(pod, id, given, questions, opened)


def count(pod: str, box: str, given: Given, questions: Questions, opened: OpenedBatch) -> None:
    """Sort one participation's answers into those that count and those that are refused."""
    kept: dict[str, Value] = {}
    cells: list[tuple[str, str]] = []
    for id, value in given.answers.items():
        said = questions.said(given, id, value)
        if said.reason:
            question = _printable(id)[:LONGEST_NAME] or "?"
            whole = (pod, box, question, given.consultation, given.rehearsal, said.reason)
            opened.refused.append(Refusal(*whole))
        else:
            kept[id] = value
            cells += said.cells
    opened.counted.append(Counted(_row(pod, given, kept), box, tuple(cells)))


def _row(pod: str, given: Given, answers: Mapping[str, Value]) -> Row:
    plain = {id: value_to_json(value) for id, value in answers.items()}
    return Row(
        pod,
        given.id.lower(),
        given.consultation,
        int(given.version),
        given.site,
        given.language,
        given.day.isoformat(),
        int(given.people),
        given.rehearsal,
        msgspec.json.encode(plain, order="sorted").decode(),
    )


def _accepted(asked: Mapping[str, Question], id: str, value: Value) -> tuple[str, ...]:
    if id not in asked:
        raise NotAnAnswer(f"There is no question {id!r} in this version of the consultation.")
    question = asked[id]
    return question.counted(question.accept(value))


def _structural(id: str, value: Value) -> tuple[str, ...]:
    """The cells of an answer whose question is not known here."""
    match value:
        case str():
            cells: tuple[str, ...] = (value,)
        case int():
            cells = (str(value),) if 0 <= value <= MOST_POINT else ("",)
        case tuple() if _is_plain(value):
            cells = tuple(dict.fromkeys(map(str, value)))
        case _:
            # What it says is known when its question is; until then it counts as answered.
            cells = ()
    if not all(map(_is_name, (id, *cells))):
        raise NotAnAnswer("Its question or its value is empty, too long, or no text.")
    return cells


def _is_plain(value: Value) -> bool:
    """Whether a value is a name, a number or a list of names: few differ, and each is hashable."""
    if isinstance(value, tuple):
        return all(isinstance(one, str) for one in value)
    return isinstance(value, str | int)


def _check_names(given: Given) -> None:
    if not HEXADECIMAL.issuperset(given.id):
        raise NotAParticipation("Its id is not of hexadecimal digits.")
    if not (_is_name(given.consultation) and _is_name(given.site) and _is_name(given.language)):
        raise NotAParticipation("Its consultation, site or language is no name.")
    if not 1 <= given.version <= MOST_VERSION:
        raise NotAParticipation("Its version is out of all bounds.")


def _is_name(text: str) -> bool:
    """Whether a text can be a name: neither empty nor long, and every letter of it printable."""
    return 0 < len(text) <= LONGEST_NAME and text.isprintable()


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text)
