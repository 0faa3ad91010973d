"""Voices say the same thing in the same way every time, and as loud as each other."""

import io
from pathlib import Path

import numpy as np
import pytest
import soundfile

from consultation.errors import NotReady
from packs.sound import (
    HIGHEST_PEAK,
    LOUDNESS,
    NotASound,
    Sound,
    clip,
    loudness,
    read_sound,
    trim,
    true_peak,
)
from packs.voices import EspeakVoices, Utterance

SAID = (
    Utterance("fr", "Que voulez-vous sur la place ?"),
    Utterance("fr", "Oui"),
    Utterance("en", "What do you want on the square?"),
    Utterance("ar", "ماذا تريدون في الساحة؟"),
)


def played(data: bytes) -> Sound:
    """What a pod plays."""
    samples, rate = soundfile.read(io.BytesIO(data), dtype="float64")
    return Sound(samples, rate)


def tone(seconds: float, height: float = 440.0, volume: float = 0.1) -> Sound:
    """A tone at 22050 samples a second."""
    times = np.arange(int(seconds * 22050)) / 22050
    return Sound(volume * np.sin(2 * np.pi * height * times), 22050)


@pytest.fixture(scope="module")
def voices() -> EspeakVoices:
    """The voices of this machine."""
    return EspeakVoices.find()


def test_order_does_not_matter(voices: EspeakVoices) -> None:
    """A sentence sounds the same whatever was said before it."""
    forward = {said: sound.samples.tobytes() for said, sound in voices.render(SAID)}
    backward = {said: sound.samples.tobytes() for said, sound in voices.render(SAID[::-1])}
    assert forward == backward
    assert set(forward) == set(SAID)


def test_each_its_voice(voices: EspeakVoices) -> None:
    """Each language has a voice of its own: the same word sounds otherwise."""
    word = [Utterance(language, "radio") for language in ("fr", "en", "ar")]
    sounds = {said: sound.samples.tobytes() for said, sound in voices.render(word)}
    assert len(set(sounds.values())) == 3


def test_rate_is_kept(voices: EspeakVoices) -> None:
    """A slow voice takes longer than a quick one: the rate reaches the engine."""
    slow = dict(EspeakVoices(voices.version, 120).render(SAID[:1]))[SAID[0]]
    quick = dict(EspeakVoices(voices.version, 240).render(SAID[:1]))[SAID[0]]
    assert len(slow.samples) > 1.5 * len(quick.samples)


def test_loudness(voices: EspeakVoices) -> None:
    """Every clip has the same loudness within 1 LU, and no peak above -1 dB."""
    for _, sound in voices.render(SAID):
        clipped = played(clip(sound))
        assert loudness(clipped) == pytest.approx(LOUDNESS, abs=1)
        assert 20 * np.log10(true_peak(clipped)) <= HIGHEST_PEAK + 0.05


def test_prints_nothing(voices: EspeakVoices, capfd: pytest.CaptureFixture[str]) -> None:
    """Speaking prints nothing."""
    list(voices.render(SAID[:2]))
    assert capfd.readouterr() == ("", "")


def test_no_voice(voices: EspeakVoices) -> None:
    """A language without a voice is said to have none, and what to do."""
    with pytest.raises(NotReady, match="no voice for the language 'xx'"):
        list(voices.render([Utterance("xx", "Oui")]))


@pytest.mark.parametrize("seconds", [0.05, 0.3, 0.41, 2.0])
def test_any_length(seconds: float) -> None:
    """A clip of any length, shorter than a block of BS.1770 too, comes to the loudness."""
    assert loudness(played(clip(tone(seconds)))) == pytest.approx(LOUDNESS, abs=1)


def test_peak_wins() -> None:
    """Where the loudness would take a peak too high, the clip stays softer."""
    samples = np.zeros(22050)
    samples[::2000] = 0.5
    clipped = played(clip(Sound(samples, 22050)))
    assert 20 * np.log10(true_peak(clipped)) <= HIGHEST_PEAK + 0.05


def test_trims() -> None:
    """Silence at both ends goes, but for a breath."""
    silence = np.zeros(22050)
    sound = Sound(np.concatenate([silence, tone(1).samples, silence]), 22050)
    assert len(trim(sound).samples) / 22050 == pytest.approx(1.1, abs=0.02)


@pytest.mark.parametrize("suffix", ["wav", "ogg", "flac", "mp3"])
def test_reads(tmp_path: Path, suffix: str) -> None:
    """Recordings are read from every format that is promised, stereo too."""
    path = tmp_path / f"x.{suffix}"
    soundfile.write(path, np.stack([tone(1).samples] * 2, axis=1), 22050)
    assert len(read_sound(path).samples) / 22050 == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"x" * 1000])
def test_no_sound(tmp_path: Path, data: bytes) -> None:
    """What is no sound is refused."""
    (tmp_path / "x.wav").write_bytes(data)
    with pytest.raises(NotASound):
        read_sound(tmp_path / "x.wav")


def test_silence(tmp_path: Path) -> None:
    """A recording in which nothing is heard is refused."""
    soundfile.write(tmp_path / "x.wav", np.zeros(22050), 22050)
    with pytest.raises(NotASound, match="nothing is heard"):
        read_sound(tmp_path / "x.wav")
