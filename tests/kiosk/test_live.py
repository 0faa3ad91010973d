"""What the pod speaks itself: really by espeak-ng, and what becomes of what it cannot say."""

import io
import logging
import shutil
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from kiosk.agent.words import agent_words_in
from kiosk.speech.live import LONGEST, Espeak
from kiosk.speech.speaker import Spoken
from kiosk.words import words_in
from kiosk.words.languages import TONGUES
from packs.sound import LOUDNESS, Sound, loudness

here = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is missing")
LANGUAGES = [tag for tag, tongue in TONGUES.items() if tongue.base is None]


def heard(said: bytes | None) -> Sound:
    """What a WAV file sounds like."""
    assert said is not None
    with wave.open(io.BytesIO(said)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        assert len(samples) == file.getnframes()
        return Sound(samples / 32_768, file.getframerate())


def seconds(sound: Sound) -> float:
    """How long it lasts."""
    return len(sound.samples) / sound.rate


@here
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_spoken(language: str) -> None:
    """As loud as the voices of packs, within 4 dB; a sentence takes as long as one does."""
    said = heard(Espeak().speak(Spoken(agent_words_in(language)("stick-none"), language)))
    assert loudness(said) == pytest.approx(LOUDNESS, abs=4)
    assert 1.5 < seconds(said) < 8


@here
@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_have_names(language: str) -> None:
    """As the language writes them, one alone."""
    words = words_in(language)
    said = [Espeak().speak(Spoken(words.digits(digit), language)) for digit in "0479"]
    assert all(seconds(heard(sound)) > 0.15 for sound in said)
    assert len(set(said)) == len(said)


@here
def test_easy_words_have_the_voice_of_their_language() -> None:
    """Easy French is French."""
    one, other = (Espeak().speak(Spoken("Le bâton", tag)) for tag in ("fr", "fr-x-easy"))
    assert one == other


@here
def test_faster_and_slower() -> None:
    """Twice as fast takes half as long; slower goes as far as the program does."""
    spoken = Spoken("The stick is full. All answers are still here.", "en")
    usual, fast, slow = (seconds(heard(Espeak().speak(spoken, pace))) for pace in (100, 200, 50))
    assert fast == pytest.approx(usual / 2, rel=0.2)
    assert slow > 1.3 * usual


@here
@pytest.mark.parametrize("mark", ["/", "!", "#", ".", "7", "a"])
def test_keys_have_names(mark: str) -> None:
    """One mark alone is called by its name."""
    assert seconds(heard(Espeak().speak(Spoken(mark, "fr")))) > 0.15


@here
def test_capitals_are_told() -> None:
    """A capital letter alone takes a word more than a small one."""
    small, capital = (seconds(heard(Espeak().speak(Spoken(text, "fr")))) for text in "aA")
    assert capital > small + 0.2


@here
@pytest.mark.parametrize(
    "text",
    ["-v en", "[[h@'loU", "<speak>x</speak>", "\x01+20S x", "\udcff\udcfe x", "a" * 50_000, "x\0y"],
)
def test_names_of_sticks_are_spoken_whatever_they_are(text: str) -> None:
    """An option, sounds, markup, orders, bytes that are no text, something endless: all text."""
    assert seconds(heard(Espeak().speak(Spoken(text, "en")))) < 200


@here
@pytest.mark.parametrize("orders", ["\x0180Ssix", "[[s'Iks]]"])
def test_orders_are_not_obeyed(orders: str) -> None:
    """A control character and brackets are read out, and take longer than what they ask for."""
    plain, read = (seconds(heard(Espeak().speak(Spoken(text, "en")))) for text in ("six", orders))
    assert read > 1.5 * plain


def tells(lines: str) -> tuple[str, ...]:
    """A program that does something else than to speak."""
    return (sys.executable, "-c", lines)


@pytest.mark.parametrize(
    "command",
    [
        ("/nowhere/espeak-ng",),
        tells("import sys; sys.exit(1)"),
        tells("print('no sound')"),
        tells("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"),
        tells("import time; time.sleep(60)"),
    ],
    ids=["missing", "no voice", "no sound", "dies", "hangs"],
)
def test_what_cannot_be_spoken(command: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    """Nothing comes, the log says so once, and never what the text was."""
    voice = Espeak(command, patience=2.0)
    with caplog.at_level(logging.DEBUG):
        assert voice.speak(Spoken("secret", "fr")) is None
        assert voice.speak(Spoken("secret", "fr")) is None
    assert len(caplog.records) == 1
    assert "espeak-ng does not speak fr here" in caplog.text
    assert "secret" not in caplog.text


def test_a_text_comes_by_a_pipe(tmp_path: Path) -> None:
    """The list of processes shows no word of it, and no more than so many letters are spoken."""
    lines = f"""
import sys
text = sys.stdin.read()
open({str(tmp_path / "seen")!r}, "w").write(f"{{len(text)}} {{sys.argv[1:]}}")
"""
    Espeak((*tells(lines), "--")).speak(Spoken("place " * 1000, "zh"), 150)
    seen = (tmp_path / "seen").read_text()
    assert seen == f"{LONGEST} ['--', '-v', 'cmn', '-s', '180']"


def test_no_log_shows_a_text() -> None:
    """Not even one that writes down whatever it is given."""
    assert "secret" not in repr(Spoken("secret", "fr"))
