"""What holds of every kind of step."""

import copy
import json
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings, strategies

from consultation.answer import DECLINED, value_from_json, value_to_json
from consultation.cards import CARDS
from consultation.consultation import Consultation
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.given import MOST_BYTES
from consultation.question import Question
from consultation.questions import KINDS
from consultation.questions.contribution import Contribution
from consultation.tally import tally
from tests.consultation import kinds

OPTIONAL = {
    "theme",
    "hint",
    "shuffle",
    "min",
    "max",
    "points",
    "shape",
    "most",
    "amount",
    "ballot",
    "answer",
    "decimals",
    "places",
    "pairs",
    "asked",
    "step",
    "unit",
    "seconds",
    "colours",
    "text",
    "chapters",
    "time",
}
"""Keys that some kind may leave out."""
NEEDED = {("points", "points"), ("card", "text"), ("budget", "envelopes")}
"""Kinds that need a key which another may leave out, or that other keys need."""
JUNK = (None, True, False, 0, -1, 3.5, "", "a", "moon", [], ["a"], {}, {"a": 1}, [[]], [{}], (1,))

ANYTHING = strategies.recursive(
    strategies.none()
    | strategies.booleans()
    | strategies.integers(-3, 60)
    | strategies.floats()
    | strategies.sampled_from(["a", "b", "c", "agree", "pass", "ink", "text", "", "QUJD"]),
    lambda inner: (
        strategies.lists(inner, max_size=4)
        | strategies.dictionaries(
            strategies.sampled_from(["a", "b", "lat", "lon", "strokes", "text", "opus", "seconds"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=10,
)


def cases() -> list[tuple[str, dict[str, Any]]]:
    """Questions of every kind, and of the ways in which some kinds differ."""
    zones = [kinds.spot("north", 0.5, 0.2, tint="sky"), kinds.spot("south", 0.5, 0.8, tint="sun")]
    return [
        *((kind, {}) for kind in kinds.QUESTIONS),
        *((kind, {"required": True}) for kind in kinds.QUESTIONS),
        ("budget", {"ballot": "approval", "max": 2}),
        ("budget", {"amount": None}),
        ("place", {"answer": "zone", "zones": zones}),
        ("place", {"decimals": 0}),
        ("number", {"low": -7, "high": 300, "step": 3}),
    ]


each_question = pytest.mark.parametrize(
    "question",
    [kinds.question(kind, **changes) for kind, changes in cases()],
    ids=map(str, cases()),
)


def refused(kind: str, /, **changes: Any) -> str:
    """The sentence with which a step is refused."""
    with pytest.raises(NotAConsultation) as caught:
        kinds.step(kind, **changes)
    return str(caught.value)


def test_every_kind_is_tried_here() -> None:
    """No kind is without its example."""
    assert set(kinds.QUESTIONS) == set(KINDS)
    assert set(kinds.CARDS) == set(CARDS)


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_a_step_is_read_back_from_its_document(kind: str) -> None:
    """A whole document is what it was after reading and writing, through JSON."""
    document = kinds.document(kind)
    step = kinds.step(kind)
    assert json.loads(json.dumps(step.to_document())) == document
    assert kinds.consultation(dict(step.to_document())).steps[-1] == step


@pytest.mark.parametrize("kind", kinds.QUESTIONS)
@pytest.mark.parametrize("flag", ["required", "profile"])
def test_flags_are_written_where_they_hold(kind: str, flag: str) -> None:
    """What is false is left out, what is true is written."""
    assert kinds.step(kind, **{flag: True}).to_document()[flag] is True
    assert kinds.step(kind, **{flag: False}).to_document() == kinds.document(kind)


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_every_kind_may_have_conditions(kind: str) -> None:
    """Cards and questions alike are shown when their conditions hold."""
    when = [{"question": "first", "any": ["yes", "no"]}]
    step = kinds.step(kind, when=when)
    assert step.when[0].any == ("yes", "no")
    assert step.to_document()["when"] == when


@pytest.mark.parametrize(
    ("kind", "key"), [(kind, key) for kind in kinds.KINDS for key in kinds.document(kind)]
)
def test_a_missing_key_is_named(kind: str, key: str) -> None:
    """What has to be there is said by its name; what may be left out, may."""
    if key in OPTIONAL and (kind, key) not in NEEDED:
        step = kinds.step(kind, **{key: None})
        assert kinds.consultation(dict(step.to_document())).steps[-1] == step
    elif (kind, key) == ("budget", "envelopes"):
        assert "there is no envelope 'north'" in refused(kind, envelopes=None)
    else:
        assert f"'{key}' is missing" in refused(kind, **{key: None})


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_an_unknown_key_is_named(kind: str) -> None:
    """What nobody asked for is refused."""
    assert "step 2: 'colour' is not known here" in refused(kind, colour="red")


@pytest.mark.parametrize("kind", kinds.KINDS)
@pytest.mark.parametrize("id", ["It", "-it", "it:1", "", "i" * 41, "là", "it\n"])
def test_an_id_is_of_lower_case_letters(kind: str, id: str) -> None:
    """What would be no name of a file or a cell is refused."""
    assert "'id'" in refused(kind, id=id)


@given(
    strategies.sampled_from([(kind, key) for kind in kinds.KINDS for key in kinds.document(kind)]),
    ANYTHING,
)
@settings(max_examples=400)
def test_no_value_of_a_key_raises_anything_else(place: tuple[str, str], value: object) -> None:
    """Whatever JSON holds under any key is understood, and written again, or NotAConsultation."""
    kind, key = place
    document = {**kinds.document(kind), key: value}
    try:
        step = kinds.consultation(document).steps[-1]
    except NotAConsultation:
        return
    assert kinds.consultation(dict(step.to_document())).steps[-1] == step


@given(strategies.sampled_from(kinds.KINDS), strategies.data())
@settings(max_examples=400)
def test_no_value_deep_inside_raises_anything_else(kind: str, data: strategies.DataObject) -> None:
    """The same of groups within groups: options, scenarios, corners, cues."""
    document = copy.deepcopy(kinds.document(kind))
    here: Any = document
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        key = data.draw(strategies.sampled_from(keys))
        if (
            not isinstance(here[key], dict | list)
            or not here[key]
            or data.draw(strategies.booleans())
        ):
            break
        here = here[key]
    here[key] = data.draw(ANYTHING)
    try:
        step = kinds.consultation(document).steps[-1]
    except NotAConsultation:
        return
    assert kinds.consultation(dict(step.to_document())).steps[-1] == step


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_wordings_are_all_that_is_shown(kind: str) -> None:
    """Every sentence of the document is there, but for subtitles, which are not spoken."""
    document = kinds.document(kind)
    document.pop("cues", None)
    found: list[str] = []

    def look(value: object) -> None:
        if isinstance(value, dict) and set(value) == {"fr", "en", "ar"}:
            found.append(value["fr"])
        elif isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                look(inner)

    look(document)
    assert sorted(words["fr"] for words in kinds.step(kind).wordings()) == sorted(found)


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_pictures_are_all_that_is_named(kind: str) -> None:
    """Every picture, and the map, is there."""
    found: list[str] = []

    def look(value: object) -> None:
        if isinstance(value, dict):
            found.extend(value[key] for key in ("picture", "map") if key in value)
        if isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                look(inner)

    look(kinds.document(kind))
    assert sorted(kinds.step(kind).pictures()) == sorted(found)


@each_question
@given(seed=strategies.integers())
@settings(max_examples=40)
def test_what_is_said_is_accepted_kept_and_counted(question: Question, seed: int) -> None:
    """The written form is its own written form, goes through JSON, and counts in known cells."""
    value = kinds.said(question, Random(seed))
    assert question.accept(value) == value
    written = json.dumps(value_to_json(value))
    assert value_from_json(json.loads(written)) == value
    assert question.accept(json.loads(written)) == value
    assert json.dumps(value_to_json(question.accept(json.loads(written)))) == written
    assert question.counted(value)
    assert set(question.counted(value)) <= set(question.cells())
    assert len(set(question.cells())) == len(question.cells())
    said = question.said(value)
    assert len(set(said)) == len(said)


@each_question
@given(value=ANYTHING)
def test_no_value_raises_anything_else(question: Question, value: object) -> None:
    """Whatever JSON holds is accepted, once and for all, or NotAnAnswer."""
    try:
        written = question.accept(value)
    except NotAnAnswer:
        return
    assert question.accept(written) == written
    assert set(question.counted(written)) <= set(question.cells())
    assert value_from_json(value_to_json(written)) == written


@each_question
@given(seeds=strategies.lists(strategies.integers(), max_size=20))
@settings(max_examples=10)
def test_a_tally_adds_up_what_each_counts(question: Question, seeds: list[int]) -> None:
    """The cells of a question sum to what its values count, each alone."""
    values = [kinds.said(question, Random(seed)) for seed in seeds]
    whole = kinds.consultation(dict(question.to_document()))
    counted = tally(whole, [{"it": value} for value in values]).questions["it"]
    assert counted.answered == len(values)
    assert sum(counted.counts.values()) == sum(len(question.counted(value)) for value in values)


@each_question
def test_a_written_value_cannot_be_written_to(question: Question) -> None:
    """What was accepted is read only."""
    value: Any = kinds.said(question, Random(1))
    if not isinstance(value, str | int):
        with pytest.raises(TypeError):
            value[next(iter(value))] = 1


@pytest.mark.parametrize("kind", kinds.QUESTIONS)
def test_a_required_question_can_be_declined(kind: str) -> None:
    """'I would rather not say' is the last of its cells, and a value."""
    question = kinds.question(kind, required=True)
    assert question.cells() == (*kinds.question(kind).cells(), DECLINED)
    assert question.accept("declined") == "declined"
    assert question.counted("declined") == ("declined",)
    assert question.said("declined") == ("declined",)


@pytest.mark.parametrize("kind", kinds.QUESTIONS)
def test_a_question_that_can_be_skipped_is_not_declined(kind: str) -> None:
    """Who does not want to answer leaves it."""
    with pytest.raises(NotAnAnswer):
        kinds.question(kind).accept("declined")
    assert DECLINED not in kinds.question(kind).cells()


@pytest.mark.parametrize("kind", kinds.QUESTIONS)
def test_nobody_has_to_say_who_they_are(kind: str) -> None:
    """A question about the resident is never required."""
    assert "take 'required' or 'profile' away" in refused(kind, required=True, profile=True)


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("choice", "options"),
        ("choices", "options"),
        ("ranking", "options"),
        ("points", "options"),
        ("pairs", "options"),
        ("quiz", "options"),
        ("budget", "projects"),
        ("compare", "scenarios"),
        ("opinions", "statements"),
    ],
)
def test_no_option_is_called_declined(kind: str, key: str) -> None:
    """The id of 'I would rather not say' is taken."""
    named = copy.deepcopy(kinds.document(kind)[key])
    named[0]["id"] = "declined"
    assert "take another id" in refused(kind, **{key: named})


@pytest.mark.parametrize(
    ("kind", "key", "name"),
    [
        ("choice", "options", "option"),
        ("budget", "projects", "project"),
        ("budget", "envelopes", "envelope"),
        ("compare", "scenarios", "scenario"),
        ("opinions", "statements", "statement"),
        ("place", "places", "place"),
        ("pairs", "options", "option"),
    ],
)
def test_ids_differ(kind: str, key: str, name: str) -> None:
    """Two things with one id could not be told apart in the count."""
    named = copy.deepcopy(kinds.document(kind)[key])
    named[1]["id"] = named[0]["id"]
    assert f"two {name}s have the same id" in refused(kind, **{key: named})


@pytest.mark.parametrize("kind", ["choice", "choices", "ranking", "points", "quiz"])
def test_only_final_options_stay_at_the_end(kind: str) -> None:
    """An option that stays at the end stands at the end."""
    options = [kinds.option("a", last=True), kinds.option("b"), kinds.option("c", last=True)]
    changes = {"right": "a"} if kind == "quiz" else {}
    assert "only the final options may be 'last'" in refused(kind, options=options, **changes)


@pytest.mark.parametrize("kind", ["voice", "drawing", "words"])
def test_a_contribution_counts_that_there_is_one(kind: str) -> None:
    """Nothing of what it says is in the tally."""
    question = kinds.question(kind)
    assert question.contribution
    assert question.cells() == ("given",)
    assert question.counted(kinds.said(question, Random(0))) == ("given",)


def test_contributions_are_voices_drawings_and_words() -> None:
    """All other kinds may be counted and shown at once."""
    some = {kind for kind in kinds.QUESTIONS if kinds.question(kind).contribution}
    assert some == {"voice", "drawing", "words"}


def test_numbers_are_compared_where_numbers_are_said() -> None:
    """Of a scale and of a number a condition can say 'least' and 'most'."""
    some = {kind for kind in kinds.QUESTIONS if kinds.question(kind).measured}
    assert some == {"scale", "number"}


@pytest.mark.parametrize("kind", ["voice", "drawing", "words"])
@given(seed=strategies.integers())
@settings(max_examples=20)
def test_a_contribution_is_never_longer_than_it_says(kind: str, seed: int) -> None:
    """`most_bytes` bounds what is written of any value."""
    question = kinds.question(kind)
    assert isinstance(question, Contribution)
    value = value_to_json(kinds.said(question, Random(seed)))
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    assert len(written) <= question.most_bytes < MOST_BYTES


def test_documents_of_before_are_read() -> None:
    """A document without any of the newer keys is read, and written as it was."""
    old = kinds.consultation(
        {
            "kind": "choices",
            "id": "wishes",
            "words": kinds.words("wishes"),
            "options": kinds.options("a", "b"),
            "min": 1,
            "max": 2,
        },
        {
            "kind": "scale",
            "id": "night",
            "words": kinds.words("night"),
            "points": 5,
            "shape": "faces",
        },
    )
    document = old.to_document()
    newer = {"when", "required", "profile", "shuffle", "last", "several"}
    assert not newer & set(json.dumps(document).replace('"', " ").split())
    assert Consultation.from_document(document) == old
