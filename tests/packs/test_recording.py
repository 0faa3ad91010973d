"""A town's own people record a pack's sentences: by a few keys, and told what is wrong."""

import json
import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile

from consultation.errors import NotReady
from packs.check import check
from packs.pictograms import load_index
from packs.recorded import Line, lines
from packs.sound import LOUDNESS, Samples, Sound, loudness, read_sound
from packs.source import read_source
from packs.studio.session import (
    DECIDE,
    NOTHING_TO_HEAR,
    NOTHING_TO_KEEP,
    START,
    Studio,
)
from packs.studio.take import CLIPPED, NOISY, NOTHING, QUIET, SHORT, take_of
from tests.packs.sources import LANGUAGES, MAIN, AskedVoice, build_source, files_of, write_source
from tests.pulse import NoPulse, pulse

ROOT = Path(__file__).parents[2]
RATE = 48_000
SENTENCE = "Que voulez-vous sur la place ?"


def hiss(seconds: float, volume: float) -> Samples:
    """What a microphone hears of a room; `volume` in dB of full scale."""
    noise = np.random.default_rng(1).standard_normal(int(seconds * RATE))
    return noise * 10 ** (volume / 20)


def speech(seconds: float = 2.0, volume: float = 0.2) -> Samples:
    """Something like speech: five syllables a second, with a pause between two."""
    times = np.arange(int(seconds * RATE)) / RATE
    syllables = np.clip(np.sin(2 * np.pi * 5 * times), 0, 1)
    return volume * syllables * np.sin(2 * np.pi * 180 * times)


def taken(
    seconds: float = 2.0, volume: float = 0.2, noise: float = -70, before: float = 1.0
) -> Sound:
    """A recording: a room, then speech, then the room again."""
    samples = hiss(before + seconds + 1, noise)
    start = int(before * RATE)
    said = speech(seconds, volume)
    samples[start : start + len(said)] += said
    return Sound(np.clip(samples, -1, 1), RATE)


class FakeCard:
    """A sound card whose microphone hears what it is given, one recording after the other."""

    def __init__(self, *hears: Sound, works: bool = True) -> None:
        self.hears, self.works = list(hears), works
        self.played: list[Sound] = []

    def start(self) -> None:
        """Begin to record."""
        if not self.works:
            raise NotReady("No microphone can be opened. Connect one.")

    def stop(self) -> Sound:
        """Give the next recording."""
        return self.hears.pop(0)

    def play(self, sound: Sound) -> None:
        """Remember it."""
        self.played.append(sound)


def sit(said: Sequence[Line], card: FakeCard, keys: str) -> str:
    """Press `keys` (``.`` is Enter), then q; everything that was shown."""
    pressed: Iterator[str] = iter([*keys.replace(".", "\r"), "q"])
    shown: list[str] = []
    Studio(said, card, lambda: next(pressed), shown.append).run()
    assert next(pressed, None) in (None, "q")
    return "\n".join(shown)


@pytest.fixture
def three(tmp_path: Path) -> tuple[Line, ...]:
    """Three sentences without a recording."""
    return tuple(
        Line(sentence, tmp_path / f"{number}.flac")
        for number, sentence in enumerate(("Bonjour", SENTENCE, "Merci"))
    )


def recorded(said: Sequence[Line]) -> list[bool]:
    """Which are recorded."""
    return [line.is_recorded for line in said]


# What is recorded


def test_order(tmp_path: Path) -> None:
    """The pack's sentences first, then the kiosk's, each once; a file for each."""
    source, _ = read_source(write_source(tmp_path))
    said = lines(source, "fr", ["Suivant", "La place", "Suivant"])
    words = [line.sentence for line in said]
    assert words[:2] == ["La place", "Et vous ?"]
    assert words[-1] == "Suivant"
    assert len(words) == len(set(words))
    assert said[0].file == tmp_path / "sounds" / "fr" / "title.flac"
    assert said[-1].file.parent == tmp_path / "sounds" / "fr" / "kiosk"
    assert said[-1].file.name.startswith("suivant-")
    english = lines(source, "en", [])
    assert english[0].sentence == "The square"


def test_named_recording(tmp_path: Path) -> None:
    """A recording that the author has named is written under that name, in its format."""
    main = MAIN.replace("picture: tree}", "picture: tree, sound: baum.wav}")
    source, _ = read_source(write_source(tmp_path, main))
    line = next(line for line in lines(source, "fr", []) if line.sentence == "Des arbres")
    assert line.file == tmp_path / "sounds" / "fr" / "baum.wav"
    sit([line], FakeCard(taken()), "..k")
    assert soundfile.info(line.file).format == "WAV"


def test_all_recorded(tmp_path: Path) -> None:
    """Once all is recorded, no voice program is asked, and people are heard in the pack."""
    main = MAIN.replace("languages: [fr, en]", "languages: [fr]")
    folder = write_source(tmp_path / "source", main, english=None)
    (folder / "translations").rmdir()
    source, _ = read_source(folder)
    said = lines(source, "fr", ["Merci (fr)"])
    sit(said, FakeCard(*[taken()] * len(said)), "..k" * len(said))
    assert all(recorded(said))
    assert not check(folder, LANGUAGES, load_index()).problems
    out = tmp_path / "out"
    built = build_source(folder, out, tmp_path / "cache", engines=(AskedVoice(),))
    assert (built.spoken["fr"].spoken, built.spoken["fr"].recorded) == ({}, len(said))
    voices = json.loads(files_of(out.read_bytes())["voices.json"])
    assert set(voices["fr"]) == {line.sentence for line in said}


def test_other_digits(tmp_path: Path) -> None:
    """A sentence shown in the digits of another script has the same recording."""
    source, _ = read_source(write_source(tmp_path, MAIN.replace("Vous dites.", "Dites 12.")))
    said = [line.sentence for line in lines(source, "fr", ["Dites ١٢."])]
    assert "Dites 12." in said
    assert "Dites ١٢." not in said


def test_stray_recordings(tmp_path: Path) -> None:
    """A recording that belongs to no sentence is a problem; the kiosk's own are not looked up."""
    folder = write_source(tmp_path)
    kiosk = folder / "sounds" / "fr" / "kiosk"
    kiosk.mkdir(parents=True)
    soundfile.write(kiosk / "merci-0a1b2c3d.flac", speech(), RATE)
    assert not check(folder, LANGUAGES, load_index()).problems
    soundfile.write(kiosk / "silence-0a1b2c3d.flac", np.zeros(RATE), RATE)
    (problem,) = check(folder, LANGUAGES, load_index()).problems
    assert "nothing is heard in it" in problem.what
    (kiosk / "silence-0a1b2c3d.flac").rename(folder / "sounds" / "fr" / "nothing.flac")
    (problem,) = check(folder, LANGUAGES, load_index()).problems
    assert "belongs to no sentence" in problem.what


# The keys


def test_keeps(three: tuple[Line, ...]) -> None:
    """Enter, Enter, k: recorded, as loud as all, cut to what was said, and on to the next."""
    shown = sit(three, FakeCard(taken()), "..k")
    assert recorded(three) == [True, False, False]
    sound = read_sound(three[0].file)
    assert loudness(sound) == pytest.approx(LOUDNESS, abs=1)
    assert len(sound.samples) / sound.rate == pytest.approx(2.1, abs=0.15)
    assert "Sentence 1 of 3" in shown
    assert "Sentence 2 of 3" in shown
    assert "It sounds well." in shown
    assert "1 of 3 sentences are recorded." in shown


def test_goes_on(three: tuple[Line, ...]) -> None:
    """The next start begins at the first sentence that has no recording."""
    sit(three, FakeCard(taken(), taken()), "..ks")
    three[0].file.unlink()
    sit(three, FakeCard(taken()), "..k")
    shown = sit(three, FakeCard(), "")
    assert recorded(three) == [True, False, False]
    assert "Sentence 2 of 3" in shown
    assert "Sentence 1 of 3" not in shown


def test_again(three: tuple[Line, ...]) -> None:
    """After r the second recording is the one that is kept."""
    sit(three, FakeCard(taken(2.0), taken(4.0)), "..r.k")
    sound = read_sound(three[0].file)
    assert len(sound.samples) / sound.rate > 3.5


def test_nothing_is_kept_unasked(three: tuple[Line, ...]) -> None:
    """Who skips, goes back or stops after recording has kept nothing."""
    for keys in ("..s", "s..b", "..", "..q"):
        sit(three, FakeCard(taken()), keys)
        assert recorded(three) == [False, False, False]


def test_hears(three: tuple[Line, ...]) -> None:
    """H plays what was just recorded; before it, what was recorded some other day."""
    card = FakeCard(taken(2.0), taken(4.0))
    shown = sit(three, card, "h..hkbh..h")
    assert NOTHING_TO_HEAR in shown
    assert [round(len(one.samples) / one.rate) for one in card.played] == [2, 2, 4]
    assert all(loudness(one) == pytest.approx(LOUDNESS, abs=1) for one in card.played)
    assert "Sentence 1 of 3 (recorded)" in shown


def test_back(three: tuple[Line, ...]) -> None:
    """B goes back one sentence, and stays at the first."""
    shown = sit(three, FakeCard(), "sbb")
    assert shown.count("Sentence 1 of 3") == 2
    assert "This is the first sentence." in shown


def test_wrong_keys(three: tuple[Line, ...]) -> None:
    """Any other key says which there are; there is nothing to keep before a recording."""
    shown = sit(three, FakeCard(taken()), "xk..x")
    assert shown.count(START) == 2
    assert shown.count(DECIDE) == 2
    assert NOTHING_TO_KEEP in shown


def test_nothing_heard_is_not_kept(three: tuple[Line, ...]) -> None:
    """Silence cannot be kept, and what to look at is said."""
    shown = sit(three, FakeCard(Sound(hiss(3, -70), RATE)), "..k")
    assert NOTHING in shown
    assert NOTHING_TO_KEEP in shown
    assert not any(recorded(three))


def test_no_microphone(three: tuple[Line, ...]) -> None:
    """Without a microphone the assistant says so and stays."""
    assert "Connect one." in sit(three, FakeCard(works=False), ".k")


def test_all_done(three: tuple[Line, ...]) -> None:
    """After the last sentence it ends by itself; at the next start one may still record anew."""
    shown = sit(three, FakeCard(*[taken()] * 3), "..k..k..k")
    assert "3 of 3 sentences are recorded." in shown
    shown = sit(three, FakeCard(taken(4.0)), "..k")
    assert "Every sentence is recorded." in shown
    assert len(read_sound(three[0].file).samples) > 3.5 * RATE


# What is wrong with a recording


@pytest.mark.parametrize(
    ("raw", "faults"),
    [
        (taken(), ()),
        (taken(volume=1.5), (CLIPPED,)),
        (taken(volume=0.005, noise=-90), (QUIET,)),
        (taken(noise=-32), (NOISY,)),
        (taken(seconds=0.4), (SHORT,)),
        (taken(volume=0), (NOTHING,)),
        (Sound(np.zeros(3 * RATE), RATE), (NOTHING,)),
        (Sound(np.zeros(0), RATE), (NOTHING,)),
        (Sound(np.full(RATE, 0.5), RATE), (NOTHING,)),
    ],
    ids=["good", "clipped", "quiet", "noisy", "short", "hiss", "zeros", "empty", "off zero"],
)
def test_faults(raw: Sound, faults: tuple[str, ...]) -> None:
    """What is wrong is told, and nothing where all is well."""
    assert take_of(raw, SENTENCE).faults == faults


def test_keys_are_cut() -> None:
    """The key at the beginning and at the end is no voice."""
    raw = taken(before=1.0)
    for start in (0, len(raw.samples) - 1000):
        raw.samples[start : start + 1000] = 0.9
    raw.samples[RATE // 2 : RATE // 2 + 200] = 0.9
    sound = take_of(raw, SENTENCE).sound
    assert sound is not None
    assert np.abs(sound.samples).max() < 0.3
    assert len(sound.samples) / RATE == pytest.approx(2.1, abs=0.15)


def test_ends_are_soft() -> None:
    """A recording begins and ends in silence, without a click."""
    sound = take_of(taken(noise=-45), SENTENCE).sound
    assert sound is not None
    assert abs(sound.samples[0]) < 1e-6
    assert abs(sound.samples[-1]) < 1e-6


# The command, with a real microphone


def test_command(tmp_path: Path) -> None:
    """`nacelle pack record` hears a real microphone: a sound played to it is in the file."""
    folder = write_source(tmp_path / "source")
    said = tmp_path / "said.wav"
    soundfile.write(said, speech(2.0), RATE)
    place = tmp_path / "pulse"
    place.mkdir()
    try:
        with pulse(place, tone=False) as environment:
            shown = at_terminal(folder, environment, said)
    except NoPulse as why:
        pytest.skip(str(why))
    assert "Sentence 1 of" in shown
    assert "1 of" in shown.splitlines()[-2]
    sound = read_sound(folder / "sounds" / "fr" / "title.flac")
    assert len(sound.samples) / sound.rate == pytest.approx(2.1, abs=0.3)
    assert loudness(sound) == pytest.approx(LOUDNESS, abs=1)


def at_terminal(folder: Path, environment: Mapping[str, str], said: Path) -> str:
    """Type to the command as at a terminal, and play `said` into its microphone."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "nacelle", "pack", "record", str(folder), "fr"]
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env={**environment}, cwd=ROOT
    )
    os.close(theirs)
    shown = ""

    def until(words: str) -> None:
        nonlocal shown
        end = time.monotonic() + 30
        while words not in shown and time.monotonic() < end:
            if select.select([ours], [], [], 1)[0]:
                shown += os.read(ours, 4096).decode(errors="replace")
        assert words in shown, shown

    def press(key: bytes) -> None:
        # What is typed before the program waits for a key is dropped.
        end = time.monotonic() + 30
        while termios.tcgetattr(ours)[3] & termios.ICANON and time.monotonic() < end:
            time.sleep(0.02)
        os.write(ours, key)

    try:
        until("q: stop")
        press(b"\r")
        until("Speak now")
        time.sleep(0.5)
        subprocess.run(["paplay", str(said)], env={**environment}, check=True, timeout=30)
        time.sleep(0.5)
        press(b"\r")
        until("k: keep")
        press(b"k")
        until("Sentence 2 of")
        press(b"q")
        until("Start again to go on")
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.wait(10)
        os.close(ours)
    return shown


def test_unknown_language(tmp_path: Path) -> None:
    """A language that the pack does not have is said, with those that it has."""
    command = [sys.executable, "-m", "nacelle", "pack", "record", str(write_source(tmp_path)), "ar"]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False
    )
    assert done.returncode == 1
    assert "has no language 'ar'. It has: fr, en." in done.stderr
