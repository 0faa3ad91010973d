"""Voices, drawings and words: what is taken of them, and what is refused."""

from base64 import b64encode
from typing import Any

import pytest

from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.questions.drawing import MOST_NUMBERS, MOST_STROKES
from consultation.questions.voice import Voice
from tests.consultation import kinds

VOICE = kinds.question("voice", seconds=10)
DRAWING = kinds.question("drawing", colours=["ink", "red"])
WORDS = kinds.question("words", most=20)


def sound(length: int) -> str:
    """So many bytes in base64."""
    return b64encode(bytes(length)).decode()


def test_a_voice_is_kept_as_it_is() -> None:
    """Sound and seconds, up to the most of both."""
    value = {"opus": sound(3_200 * 10 + 1_024), "seconds": 10}
    assert VOICE.accept(value) == value


def test_base64_has_one_written_form() -> None:
    """Bits that stand for nothing are written as zeros."""
    assert VOICE.accept({"opus": "QR==", "seconds": 1}) == {"opus": "QQ==", "seconds": 1}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("QUJD", "takes 'opus' and 'seconds' and nothing else"),
        ({"opus": "QUJD"}, "takes 'opus' and 'seconds' and nothing else"),
        ({"opus": "QUJD", "seconds": 1, "name": "Ada"}, "and nothing else"),
        ({"opus": "QUJD", "seconds": 0}, "takes 1 to 10 seconds, not 0"),
        ({"opus": "QUJD", "seconds": 11}, "takes 1 to 10 seconds, not 11"),
        ({"opus": "QUJD", "seconds": 1.5}, "takes whole seconds, not 1.5"),
        ({"opus": "QUJD", "seconds": True}, "takes whole seconds, not True"),
        ({"opus": 7, "seconds": 1}, "takes sound as a text in base64"),
        ({"opus": "", "seconds": 1}, "takes 1 to 33024 bytes of sound"),
        ({"opus": "QUJ", "seconds": 1}, r"takes sound in base64 \(RFC 4648\)"),
        ({"opus": "QU\nJD", "seconds": 1}, r"takes sound in base64 \(RFC 4648\)"),
        ({"opus": "QÜJD", "seconds": 1}, r"takes sound in base64 \(RFC 4648\)"),
        ({"opus": sound(33_025), "seconds": 1}, "takes 1 to 33024 bytes of sound"),
        ({"opus": sound(50_000), "seconds": 1}, "takes 33024 bytes of sound at most"),
    ],
)
def test_what_is_no_voice_is_refused(value: object, sentence: str) -> None:
    """Each fault of a recording has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        VOICE.accept(value)


def test_two_minutes_of_speech_can_be_given_together() -> None:
    """A minute at 24 kbit/s in base64 is 240 kB, with a little for its pages."""
    voice = kinds.question("voice", seconds=None)
    assert isinstance(voice, Voice)
    assert 240_000 < voice.most_bytes < 260_000
    kinds.consultation(
        kinds.document("voice", id="one", seconds=60), kinds.document("voice", id="two", seconds=60)
    )


def test_a_stroke_is_a_colour_and_points() -> None:
    """A dot is a stroke of one point; corners of the sheet are on it."""
    strokes = [["ink", 0, 0], ["red", 1000, 750, 0, 750], ["ink", 1, 2, 3, 4, 5, 6]]
    expected = tuple(tuple(stroke) for stroke in strokes)
    assert DRAWING.accept({"strokes": strokes}) == {"strokes": expected}


@pytest.mark.parametrize(
    ("strokes", "sentence"),
    [
        ([], "takes a list of 1 to 500 strokes"),
        ("ink", "takes a list of 1 to 500 strokes"),
        ([["ink", 1, 1]] * (MOST_STROKES + 1), "takes a list of 1 to 500 strokes"),
        ([["ink"]], "takes a colour and points, x and y each"),
        ([["ink", 1]], "takes a colour and points, x and y each"),
        ([["ink", 1, 2, 3]], "takes a colour and points, x and y each"),
        (["ink"], "takes a colour and points, x and y each"),
        ([["blue", 1, 1]], "is drawn in ink, red"),
        ([[1, 1, 1]], "is drawn in ink, red"),
        ([["ink", 1001, 0]], "whole numbers, x to 1000 and y to 750"),
        ([["ink", 0, 751]], "whole numbers, x to 1000 and y to 750"),
        ([["ink", 0, 0, -1, 0]], "whole numbers, x to 1000 and y to 750"),
        ([["ink", 0.5, 0]], "whole numbers, x to 1000 and y to 750"),
        ([["ink", True, 0]], "whole numbers, x to 1000 and y to 750"),
        ([["ink", *[1] * (MOST_NUMBERS + 2)]], "takes 20000 numbers at most"),
    ],
)
def test_what_is_no_drawing_is_refused(strokes: object, sentence: str) -> None:
    """Each fault of a drawing has its sentence."""
    with pytest.raises(NotAnAnswer, match=sentence):
        DRAWING.accept({"strokes": strokes})


def test_a_drawing_is_strokes_alone() -> None:
    """No name, no second sheet."""
    for value in ([], {"strokes": [["ink", 1, 1]], "name": "Ada"}, None):
        with pytest.raises(NotAnAnswer, match="takes 'strokes' and nothing else"):
            DRAWING.accept(value)


def test_the_longest_drawing_is_taken() -> None:
    """All numbers in one stroke are allowed."""
    assert DRAWING.accept({"strokes": [["ink", *[1] * MOST_NUMBERS]]})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Des arbres !\n", "Des arbres !"),
        ("un\ndeux", "un\ndeux"),
        ("أشجار", "أشجار"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("x" * 20, "x" * 20),
        (" " + "😀" * 20 + " ", "😀" * 20),
    ],
)
def test_words_are_kept_without_blanks_round_them(text: str, expected: str) -> None:
    """Letters of every writing, joiners and new lines are text."""
    assert WORDS.accept({"text": text}) == {"text": expected}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("text", "takes 'text' and nothing else"),
        ({"text": "a", "name": "Ada"}, "takes 'text' and nothing else"),
        ({"text": 7}, "takes a text, not 7"),
        ({"text": ""}, "takes 1 to 20 characters"),
        ({"text": " \n "}, "takes 1 to 20 characters"),
        ({"text": "x" * 21}, "takes 1 to 20 characters"),
        ({"text": "a\x00b"}, "no control characters"),
        ({"text": "a\x1b[31mb"}, "no control characters"),
        ({"text": "a\tb"}, "no control characters"),
        ({"text": "a\r\nb"}, "no control characters"),
        ({"text": "a\x85b"}, "no control characters"),
        ({"text": "a\ud800b"}, "no control characters"),
    ],
)
def test_what_are_no_words_is_refused(value: object, sentence: str) -> None:
    """Each fault of a text has its sentence, which does not repeat the text."""
    with pytest.raises(NotAnAnswer, match=sentence):
        WORDS.accept(value)


@pytest.mark.parametrize(
    ("kind", "changes", "sentence"),
    [
        ("voice", {"seconds": 4}, "'seconds' has to be from 5 to 60"),
        ("voice", {"seconds": 61}, "'seconds' has to be from 5 to 60"),
        ("drawing", {"colours": []}, "'colours' are some of ink, red, blue, green, yellow"),
        ("drawing", {"colours": ["pink"]}, "'colours' are some of ink, red, blue, green, yellow"),
        ("drawing", {"colours": ["ink", "ink"]}, "a colour is named twice"),
        ("drawing", {"colours": "ink"}, "'colours' has to be a list"),
        ("words", {"most": 9}, "'most' has to be from 10 to 1000"),
        ("words", {"most": 1001}, "'most' has to be from 10 to 1000"),
    ],
)
def test_a_contribution_that_cannot_be_asked_for_is_refused(
    kind: str, changes: dict[str, Any], sentence: str
) -> None:
    """Each fault of the question has its sentence."""
    with pytest.raises(NotAConsultation, match=sentence):
        kinds.question(kind, **changes)
