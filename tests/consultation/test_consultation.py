"""Reading a consultation, and every sentence that says why it cannot be read."""

import copy
import json
from base64 import b64encode
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings, strategies

from consultation.consultation import Consultation
from consultation.errors import NotAConsultation
from consultation.given import Given
from consultation.step import Card
from consultation.wording import is_right_to_left
from tests import builders
from tests.consultation import kinds

GROUPS: tuple[tuple[str | int, ...], ...] = (
    (),
    ("commitment",),
    ("themes", 0),
    ("steps", 0),
    ("steps", 1),
    ("steps", 2),
    ("steps", 3),
    ("steps", 4),
    ("steps", 1, "options", 0),
)
LEFT_OUT = {"theme", "hint", "points", "shape", "min", "max", "shows_tally"}
"""Keys that may be left out."""

JSON = strategies.recursive(
    strategies.none()
    | strategies.booleans()
    | strategies.integers()
    | strategies.floats()
    | strategies.text(max_size=8),
    lambda inner: (
        strategies.lists(inner, max_size=3)
        | strategies.dictionaries(strategies.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


def at(document: Any, path: tuple[str | int, ...]) -> Any:
    """The group of `document` at `path`."""
    for key in path:
        document = document[key]
    return document


def places() -> list[tuple[tuple[str | int, ...], str]]:
    """Every key of every group of the builders' document."""
    document = builders.document()
    return [(path, key) for path in GROUPS for key in at(document, path)]


def refused(document: object) -> str:
    """The sentence with which `document` is refused."""
    with pytest.raises(NotAConsultation) as caught:
        Consultation.from_document(document)
    return str(caught.value)


def test_a_consultation_is_read_back_from_its_document() -> None:
    """from_document and to_document are each other's inverse."""
    consultation = builders.consultation()
    assert Consultation.from_document(consultation.to_document()) == consultation


def test_a_document_goes_through_json() -> None:
    """A document holds nothing that JSON does not."""
    consultation = builders.consultation()
    document = json.loads(json.dumps(consultation.to_document()))
    assert Consultation.from_document(document) == consultation
    assert document == builders.document()


@given(
    hint=strategies.booleans(),
    theme=strategies.booleans(),
    points=strategies.sampled_from([3, 5]),
    shape=strategies.sampled_from(["faces", "agreement"]),
    least=strategies.integers(1, 6),
    most=strategies.integers(1, 6),
    shown=strategies.booleans(),
    order=strategies.permutations(range(5)),
)
def test_every_shape_of_consultation_is_read_back(
    hint: bool,
    theme: bool,
    points: int,
    shape: str,
    least: int,
    most: int,
    shown: bool,
    order: list[int],
) -> None:
    """Optional keys, bounds, scales and the order of steps survive the round trip."""
    document = copy.deepcopy(builders.document(shows_tally=shown))
    steps = document["steps"]
    steps[1].update(min=min(least, most), max=max(least, most))
    steps[3].update(points=points, shape=shape)
    if hint:
        steps[2]["hint"] = builders.words("a", "b", "c")
    if not theme:
        del steps[0]["theme"], steps[1]["theme"]
    document["steps"] = [steps[number] for number in order]
    consultation = Consultation.from_document(document)
    assert consultation.to_document() == document
    assert Consultation.from_document(consultation.to_document()) == consultation


@pytest.mark.parametrize(("path", "key"), places(), ids=str)
def test_a_missing_key_is_named(path: tuple[str | int, ...], key: str) -> None:
    """What has to be there and is not, is said by its name; what may be left out, may."""
    document = copy.deepcopy(builders.document())
    del at(document, path)[key]
    if key in LEFT_OUT:
        Consultation.from_document(document)
    else:
        assert f"'{key}' is missing" in refused(document)


@pytest.mark.parametrize("path", GROUPS, ids=str)
def test_an_unknown_key_is_named(path: tuple[str | int, ...]) -> None:
    """What nobody asked for is refused by its name, in every group."""
    document = copy.deepcopy(builders.document())
    at(document, path)["colour"] = "red"
    assert "'colour' is not known here" in refused(document)


@pytest.mark.parametrize(("path", "key"), places(), ids=str)
@pytest.mark.parametrize("value", [None, "", 1.5, [], {}], ids=repr)
def test_a_value_of_another_shape_is_refused(
    path: tuple[str | int, ...], key: str, value: object
) -> None:
    """Nothing, an empty text, a fraction, an empty list or group never stands for a value."""
    document = copy.deepcopy(builders.document())
    at(document, path)[key] = value
    if (path, key, value) == ((), "themes", []):
        assert "there is no theme 'place'" in refused(document)
    else:
        assert refused(document)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"languages": []}, "one language is needed"),
        ({"languages": ["fr", "de"]}, "'Place du Marché' has no translation in de"),
        ({"languages": "fr"}, "'languages' has to be a list"),
        ({"version": 0}, "'version' has to be from 1 to 1000000"),
        ({"version": True}, "'version' has to be from 1 to 1000000"),
        ({"opens": "1 April"}, "'opens' is no date: '1 April'"),
        ({"opens": "2026-02-30"}, "'opens' is no date"),
        ({"opens": "20260401"}, "'opens' is no date"),
        ({"opens": "2026-W14-3"}, "'opens' is no date"),
        ({"opens": 20260401}, "'opens' has to be a text"),
        ({"opens": "2028-01-01"}, "it closes before it opens"),
        ({"shows_tally": 1}, "'shows_tally' has to be true or false"),
        ({"title": "Place"}, "a sentence by language is needed"),
        ({"title": {"fr": "a", "en": " ", "ar": "c"}}, "the sentence in 'en' is empty"),
        ({"title": {"fr": "a", "en": "b"}}, "'a' has no translation in ar"),
        ({"steps": []}, "one question is needed"),
        ({"steps": ["card"]}, "step 1: a group of keys is needed"),
        ({"steps": builders.document()["steps"][:1]}, "one question is needed"),
        ({"steps": builders.document()["steps"][1:2] * 2}, "two steps have the same id"),
        ({"themes": builders.document()["themes"] * 2}, "two themes have the same id"),
        ({"themes": []}, "step 'why': there is no theme 'place'"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_wrong_is_said(changes: dict[str, object], sentence: str) -> None:
    """Each fault of a consultation has its sentence."""
    assert sentence in refused(builders.document(**changes))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"level": "listening"}, "'listening' is no level of commitment"),
        ({"answered_by": "2027-07-11"}, "the answer cannot come before the decision"),
        ({"decided_on": "soon"}, "'decided_on' is no date"),
        ({"you": {"fr": "a", "en": "b"}}, "'a' has no translation in ar"),
    ],
)
def test_what_is_wrong_with_a_commitment_is_said(changes: dict[str, object], sentence: str) -> None:
    """Each fault of a commitment has its sentence."""
    commitment = {**builders.document()["commitment"], **changes}
    assert sentence in refused(builders.document(commitment=commitment))


@pytest.mark.parametrize(
    "level", ["information", "consultation", "deliberation", "representation", "co-decision"]
)
def test_every_level_of_commitment_is_read(level: str) -> None:
    """There are five levels."""
    commitment = {**builders.document()["commitment"], "level": level}
    assert builders.consultation(commitment=commitment).commitment.level.value == level


@given(JSON)
def test_no_document_raises_anything_else(document: object) -> None:
    """Whatever JSON holds is a consultation or NotAConsultation."""
    with pytest.raises(NotAConsultation):
        Consultation.from_document(document)


@given(strategies.sampled_from(places()), JSON)
def test_no_value_raises_anything_else(
    place: tuple[tuple[str | int, ...], str], value: object
) -> None:
    """Whatever JSON holds anywhere in a consultation is understood or NotAConsultation."""
    document = copy.deepcopy(builders.document())
    at(document, place[0])[place[1]] = value
    try:
        consultation = Consultation.from_document(document)
    except NotAConsultation:
        return
    assert Consultation.from_document(consultation.to_document()) == consultation


def test_questions_are_the_steps_that_take_an_answer() -> None:
    """Cards are no questions; the order is that of the steps."""
    questions = builders.consultation().questions
    assert [question.id for question in questions] == ["wishes", "first", "night", "cars"]


def test_a_question_is_found_by_its_id() -> None:
    """An unknown id, and that of a card, raise KeyError."""
    consultation = builders.consultation()
    assert consultation.question("night").id == "night"
    for id in ("why", "moon"):
        with pytest.raises(KeyError):
            consultation.question(id)


def test_wordings_are_all_that_is_shown() -> None:
    """Every group of the document that holds a sentence by language is among the wordings."""
    document = builders.document()
    document["steps"][3]["hint"] = builders.words("un indice", "a hint", "تلميح")
    found: list[str] = []

    def look(value: object) -> None:
        if isinstance(value, dict):
            if set(value) == {"fr", "en", "ar"}:
                found.append(value["fr"])
            else:
                for inner in value.values():
                    look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    look(document)
    consultation = Consultation.from_document(document)
    assert {words["fr"] for words in consultation.wordings()} == set(found)


def test_pictures_are_all_that_is_named() -> None:
    """Pictures of themes, cards and options are there."""
    pictures = set(builders.consultation().pictures())
    card = builders.consultation().steps[0]
    assert isinstance(card, Card)
    assert {"plan", card.picture, "tree", "bench", "lamp"} <= pictures


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ar", True), ("ar-MA", True), ("he", True), ("fa", True), ("fr", False), ("arn", False)],
)
def test_the_direction_is_that_of_the_language(language: str, expected: bool) -> None:
    """The primary subtag decides."""
    assert is_right_to_left(language) is expected


def test_another_person_may_follow() -> None:
    """Where the consultation says so, and only there is it written."""
    assert builders.consultation(several=True).several
    assert builders.consultation(several=True).to_document()["several"] is True
    assert not builders.consultation().several
    assert "several" not in builders.consultation(several=False).to_document()


def test_what_is_asked_about_residents_comes_last() -> None:
    """After a profile question come profile questions and nothing else, not even a card."""
    who = kinds.document("choice", id="who", profile=True)
    age = kinds.document("number", id="age", profile=True)
    kinds.consultation(kinds.document("card"), who, age)
    for after in ("card", "choice"):
        with pytest.raises(NotAConsultation, match="step 'it': what is asked about residents"):
            kinds.consultation(who, age, kinds.document(after))


def test_what_is_said_can_be_given() -> None:
    """Voices, drawings and texts that may be too long together are refused beforehand."""
    two = [kinds.document("voice", id=f"v{number}", seconds=60) for number in (1, 2)]
    kinds.consultation(*two)
    for more in (kinds.document("drawing"), kinds.document("voice", seconds=5)):
        with pytest.raises(NotAConsultation, match="can be too long together"):
            kinds.consultation(*two, more)
    kinds.consultation(two[0], kinds.document("drawing"), kinds.document("words", id="text"))


@given(strategies.randoms(use_true_random=False))
@settings(max_examples=20)
def test_the_longest_participation_can_be_read(chance: Random) -> None:
    """With one question of each kind, whatever is said is short enough to be given."""
    steps = [kinds.document(kind, id=kind) for kind in kinds.QUESTIONS]
    whole = kinds.consultation(*steps)
    answers = {one.id: kinds.said(one, chance) for one in whole.questions}
    answers["voice"] = whole.question("voice").accept(
        {"opus": b64encode(bytes(30 * 3_200 + 1_024)).decode(), "seconds": 30}
    )
    given = Given("0" * 32, whole.id, 1, "Market", "fr", date(2026, 10, 3), answers)
    assert Given.from_bytes(given.to_bytes()) == given
