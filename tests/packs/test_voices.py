"""Voices say the same thing in the same way every time, and as loud as each other."""

import io
from pathlib import Path

import numpy as np
import pytest
import soundfile

from packs.engines.espeak import EspeakEngine, EspeakVoice
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

SAID = ("Que voulez-vous sur la place ?", "Oui", "Des arbres")
TAGS = ("fr", "en", "ar")


def played(data: bytes) -> Sound:
    """What a pod plays."""
    samples, rate = soundfile.read(io.BytesIO(data), dtype="float64")
    return Sound(samples, rate)


def tone(seconds: float, height: float = 440.0, volume: float = 0.1) -> Sound:
    """A tone at 22050 samples a second."""
    times = np.arange(int(seconds * 22050)) / 22050
    return Sound(volume * np.sin(2 * np.pi * height * times), 22050)


@pytest.fixture(scope="module")
def espeak() -> EspeakEngine:
    """The espeak-ng of this machine."""
    found = EspeakEngine.find()
    assert found is not None
    return found


def test_order_does_not_matter(espeak: EspeakEngine) -> None:
    """A sentence sounds the same whatever was said before it."""
    voice = espeak.voice("fr")
    forward = {said: sound.samples.tobytes() for said, sound in voice.render(SAID)}
    backward = {said: sound.samples.tobytes() for said, sound in voice.render(SAID[::-1])}
    assert forward == backward
    assert set(forward) == set(SAID)


def test_each_its_voice(espeak: EspeakEngine) -> None:
    """Each language has a voice of its own: the same word sounds otherwise."""
    spoken = [dict(espeak.voice(language).render(["radio"]))["radio"] for language in TAGS]
    assert len({sound.samples.tobytes() for sound in spoken}) == 3


def test_rate_is_kept(espeak: EspeakEngine) -> None:
    """A slow voice takes longer than a quick one: the rate reaches the engine."""
    slow = dict(EspeakVoice(espeak.version, 120, "fr").render(SAID[:1]))[SAID[0]]
    quick = dict(EspeakVoice(espeak.version, 240, "fr").render(SAID[:1]))[SAID[0]]
    assert len(slow.samples) > 1.5 * len(quick.samples)


def test_loudness(espeak: EspeakEngine) -> None:
    """Every clip has the same loudness within 1 LU, and no peak above -1 dB."""
    for language in TAGS:
        for _, sound in espeak.voice(language).render(SAID):
            clipped = played(clip(sound))
            assert loudness(clipped) == pytest.approx(LOUDNESS, abs=1)
            assert 20 * np.log10(true_peak(clipped)) <= HIGHEST_PEAK + 0.05


def test_prints_nothing(espeak: EspeakEngine, capfd: pytest.CaptureFixture[str]) -> None:
    """Speaking prints nothing."""
    list(espeak.voice("fr").render(SAID[:2]))
    assert capfd.readouterr() == ("", "")


def test_no_voice(espeak: EspeakEngine) -> None:
    """In a language that it does not know it speaks nothing, rather than with another voice."""
    assert dict(espeak.voice("xx").render(["Oui"])) == {"Oui": None}


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
    assert len(trim(sound).samples) / 22050 == pytest.approx(1.06, abs=0.005)


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
