"""Photos, films, quizzes, arguments and calendars that cannot be shown."""

from typing import Any

import pytest

from consultation.errors import NotAConsultation
from consultation.questions import KINDS
from consultation.step import Card, Information
from tests.consultation import kinds


def cue(start: int, end: int) -> dict[str, Any]:
    """A subtitle in one language."""
    return {"start": start, "end": end, "words": {"fr": "Bonjour"}}


def chapter(at: object) -> dict[str, Any]:
    """A chapter of a film."""
    return {"at": at, "title": kinds.words("chapter")}


@pytest.mark.parametrize(
    ("kind", "changes", "sentence"),
    [
        ("card", {"text": "words"}, "a sentence by language is needed"),
        ("photo", {"description": None}, "'description' is missing"),
        ("photo", {"text": {"fr": ""}}, "the sentence in 'fr' is empty"),
        ("video", {"cues": "none"}, "'cues' has to be a list"),
        ("video", {"cues": [cue(2, 2)]}, "cue 1: it ends before it starts"),
        ("video", {"cues": [cue(2, 3), cue(1, 3)]}, "'cues' stand in the order of their times"),
        ("video", {"cues": [cue(-1, 3)]}, "cue 1: 'start' has to be from 0 to 3600000"),
        ("video", {"cues": [{**cue(1, 2), "words": {}}]}, "a sentence by language is needed"),
        ("video", {"chapters": []}, "'chapters' takes 1 to 20 of them, and there are 0"),
        ("video", {"chapters": [chapter(9), chapter(1)]}, "'chapters' stand in the order"),
        ("video", {"chapters": [chapter(1), chapter(1)]}, "'chapters' stand in the order"),
        ("video", {"chapters": [chapter(1.5)]}, "chapter 1: 'at' has to be from 0 to 3600"),
        ("quiz", {"right": "moon"}, "'right' names no option: 'moon'"),
        ("quiz", {"options": kinds.options("b")}, "two options or more"),
        ("quiz", {"required": True}, "'required' is not known here"),
        ("arguments", {"for": []}, "'for' takes 1 to 4 of them, and there are 0"),
        ("arguments", {"against": [kinds.words("x")] * 5}, "'against' takes 1 to 4 of them"),
        ("arguments", {"for": "x"}, "'for' has to be a list"),
        ("calendar", {"day": "3 November"}, "'day' is no date"),
        ("calendar", {"time": "6 pm"}, "'time' is no hour: '6 pm'; write it as 18:30"),
        ("calendar", {"time": "24:00"}, "'time' is no hour"),
        ("calendar", {"time": "18:60"}, "'time' is no hour"),
        ("calendar", {"time": "18:30\n"}, "'time' is no hour"),
        ("calendar", {"time": "8:30"}, "'time' is no hour"),
    ],
)
def test_a_card_that_cannot_be_shown_is_refused(
    kind: str, changes: dict[str, Any], sentence: str
) -> None:
    """Each fault of a card has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence) as caught:
        kinds.step(kind, **changes)
    assert "step 2" in str(caught.value)


@pytest.mark.parametrize("time", ["00:00", "08:30", "23:59"])
def test_an_hour_is_of_the_day(time: str) -> None:
    """From midnight to a minute before it."""
    assert kinds.step("calendar", time=time).to_document()["time"] == time


def test_subtitles_may_overlap_and_miss_a_language() -> None:
    """Languages are not spoken at the same pace; subtitles are not spoken words of the kiosk."""
    step = kinds.step("video", cues=[cue(0, 9), cue(0, 3), cue(3, 5)], chapters=None)
    assert [words["fr"] for words in step.wordings()] == ["title"]


def test_a_sentence_that_is_shown_needs_every_language() -> None:
    """Chapters, arguments and explanations are translated as all words are."""
    for kind, changes in (
        ("video", {"chapters": [{"at": 1, "title": {"fr": "un"}}]}),
        ("arguments", {"for": [{"fr": "un"}]}),
        ("quiz", {"explain": {"fr": "un"}}),
    ):
        with pytest.raises(NotAConsultation, match="'un' has no translation in en"):
            kinds.step(kind, **changes)


@pytest.mark.parametrize("kind", kinds.CARDS)
def test_cards_ask_nothing(kind: str) -> None:
    """No card is a question, the quiz included: nothing of it is kept."""
    step = kinds.step(kind)
    assert isinstance(step, Information)
    assert kind not in KINDS
    assert kinds.consultation(kinds.document(kind)).questions == kinds.consultation().questions


def test_a_plain_card_is_no_other_card() -> None:
    """Who asks for a card by its class gets a title, a text and a picture."""
    assert [kind for kind in kinds.CARDS if isinstance(kinds.step(kind), Card)] == ["card"]
