"""Taking part by ear alone: what a keypad does is known from the samples of the sound card only."""

import json
import os
import subprocess
import sys
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.words import words_in
from tests.kiosk.every import STEPS, consultation_of

Samples = NDArray[np.float32]

RATE = 22_050
SECONDS = 0.12
"""Of each clip."""
THINNED = 8
"""Samples of the card that are heard as one."""
SIZE = 4096
"""Thinned samples that are looked through at once."""
ALIKE = 0.55
"""Correlation above which a clip is recognised; two clips have 0.2 in common."""
MOST_PRESSES = 60
W = words_in("en")
ONWARD = tuple(W(id) for id in ("start", "next", "forward", "give"))
"""What the way on may be called."""


def write_clips(files: list[Path]) -> None:
    """A sound for each file, as unlike all others as noise is unlike noise."""
    count = int(SECONDS * RATE)
    for number, file in enumerate(files):
        noise = np.random.default_rng(number).normal(size=count + 8)
        smooth = np.convolve(noise, np.ones(9) / 9, "valid")
        samples = (0.6 * 32767 * smooth / np.abs(smooth).max()).astype("<i2")
        with wave.open(str(file), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(samples.tobytes())


def thinned(samples: NDArray[np.int16]) -> Samples:
    """Means of `THINNED` samples each."""
    whole = samples[: len(samples) // THINNED * THINNED]
    means: Samples = whole.reshape(-1, THINNED).mean(axis=1, dtype=np.float32)
    return means


class Ear:
    """Knows the clips of a pack, and what has come out of a sound card."""

    def __init__(self, card: Path, clips: dict[str, Path]) -> None:
        self._card, self._heard = card, 0
        self.sentences = list(clips)
        templates = np.stack([self._known(file) for file in clips.values()])
        self._long = templates.shape[1]
        self._spectra = np.conj(np.fft.rfft(templates, SIZE, axis=1)).astype(np.complex64)

    def listen(self) -> list[str]:
        """The sentences that were heard since the last time, in order."""
        raw = np.memmap(self._card, "<i2", "r")
        new = np.array(raw[self._heard : len(raw) // 4 * 4 : 2])
        # What is cut off now is heard from its beginning the next time it is said.
        self._heard = len(raw) // 4 * 4
        samples = thinned(new)
        found: list[tuple[int, str]] = []
        stride = SIZE - self._long
        for start in range(0, max(1, len(samples)), stride):
            piece = samples[start : start + SIZE]
            if len(piece) >= self._long and np.abs(piece).max() > 0:
                found += [(start + at, text) for at, text in self._in(piece)]
        texts = dict.fromkeys(sorted(found))
        return [text for _, text in texts]

    def _in(self, piece: Samples) -> list[tuple[int, str]]:
        count = len(piece) - self._long + 1
        padded = np.fft.rfft(piece, SIZE).astype(np.complex64)
        products = np.fft.irfft(self._spectra * padded, SIZE, axis=1)[:, :count]
        sums = np.concatenate([[0.0], np.cumsum(piece.astype(np.float64) ** 2)])
        power = np.sqrt(np.maximum(sums[self._long :] - sums[: -self._long], 1.0))
        alike = products / power
        known = np.flatnonzero(alike.max(axis=1) > ALIKE)
        return [(int(alike[number].argmax()), self.sentences[number]) for number in known]

    def _known(self, file: Path) -> Samples:
        with wave.open(str(file)) as sound:
            samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
        known = thinned(np.repeat(samples, 2))
        unit: Samples = known / np.linalg.norm(known)
        return unit


class Listener:
    """Presses keys of a kiosk that it does not see."""

    def __init__(self, folder: Path, kinds: list[str]) -> None:
        from tests.window.heard import clips

        files = clips(folder, kinds)
        write_clips(list(files.values()))
        card = folder / "card.raw"
        environment = {
            "SDL_AUDIODRIVER": "disk",
            "SDL_DISKAUDIOFILE": str(card),
            "SDL_DISKAUDIODELAY": "6",
        }
        self._kiosk = subprocess.Popen(
            [sys.executable, "-m", "tests.window.heard", str(folder), *kinds],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment},
            cwd=Path(__file__).parents[2],
        )
        self._line()
        self.ear = Ear(card, files)
        self.transcript: list[str] = []
        self.last: list[str] = []
        """What was heard of the screen that came last."""

    def _line(self) -> str:
        out: IO[str] | None = self._kiosk.stdout
        assert out is not None
        line = out.readline()
        assert line, "\n".join(["It ended.", *self.transcript])
        return line

    def press(self, key: str, patience: float = 3.0) -> list[str]:
        """Press a key, listen for so many seconds at most; what was heard."""
        keys = self._kiosk.stdin
        assert keys is not None
        keys.write(f"{key} {patience}\n")
        keys.flush()
        self._line()
        time.sleep(0.03)  # Until the card has written what was mixed.
        heard = self.ear.listen()
        self.transcript.append(f"{key}: {' | '.join(heard)}")
        return heard

    def find(self, *wanted: str) -> list[str]:
        """Go on until one of the sentences that are wanted is heard."""
        for _ in range(MOST_PRESSES):
            heard = self.press("right")
            if any(text in heard for text in wanted):
                return heard
        raise AssertionError("\n".join([f"Never heard: {wanted}.", *self.transcript[-40:]]))

    def choose(self, wanted: str) -> list[str]:
        """Go to it and choose it; what was heard then."""
        self.find(wanted)
        return self.press("select")

    def state(self, wanted: str) -> None:
        """Choose it, and hear that it is chosen."""
        assert W("keys-chosen") in self.choose(wanted), self.transcript[-3:]

    def go_on(self, patience: float = 0.1) -> list[str]:
        """To the next screen; what is heard of it in so many seconds."""
        self.find(*ONWARD)
        self.last = self.press("select", patience)
        return self.last

    def heard_of(self, meanings: dict[str, str]) -> list[str]:
        """What the sentences mean that were heard of this screen."""
        return [meanings[text] for text in self.last if text in meanings]

    def end(self) -> dict[str, object]:
        """Leave; what the kiosk has kept."""
        keys = self._kiosk.stdin
        assert keys is not None
        keys.close()
        kept: dict[str, object] = json.loads(self._line())
        self._kiosk.wait(30)
        return kept

    def kill(self) -> None:
        """Where the kiosk still runs."""
        self._kiosk.kill()
        self._kiosk.wait()
        for pipe in (self._kiosk.stdin, self._kiosk.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()


def choices(listener: Listener) -> Any:
    """Two of six, in whichever order they come."""
    listener.state("Trees")
    listener.state("Water")
    return ["trees", "water"]


def ranking(listener: Listener) -> Any:
    """The best one first."""
    listener.state("Games")
    listener.state("Trees")
    return ["games", "trees"]


def number(listener: Listener) -> Any:
    """More, until it is what was meant."""
    heard = listener.choose(W("number-more"))
    while "75 minutes" not in heard:
        heard = listener.press("select")
        assert any("minutes" in text for text in heard), listener.transcript[-3:]
    return 75


def points(listener: Listener) -> Any:
    """Two for one, one for another."""
    listener.choose("Bicycles")
    assert "8 points left" in listener.press("select")
    assert "7 points left" in listener.choose("Light")
    return {"bicycles": 2, "light": 1}


def budget(listener: Listener) -> Any:
    """What there is money for, after the rule was read."""
    listener.choose(W("next"))
    listener.state("Bicycles")
    listener.state("Water")
    return ["bicycles", "water"]


def pairs(listener: Listener) -> Any:
    """Of each pair, the one that comes first in the alphabet."""
    labels = {"Trees", "Benches", "Bicycles", "Games", "Water", "Light"}
    said = []
    for _ in range(4):
        one, other = (next(iter(labels.intersection(listener.find(*labels)))) for _ in range(2))
        liked = min(one, other)
        if liked == one:
            listener.find(one)
        listener.press("select")
        said.append([one.lower(), other.lower(), liked.lower()])
    return said


def opinions(listener: Listener) -> Any:
    """Agrees with trees and light; the statement is heard on the way."""
    said = {}
    for _ in range(3):
        (told,) = listener.heard_of({STATEMENTS[id]: id for id in STATEMENTS})
        verdict = "disagree" if told == "cars" else "agree"
        listener.last = listener.choose(W(f"opinions-{verdict}"))
        said[told] = verdict
    return said


def place(listener: Listener) -> Any:
    """A place by its name."""
    listener.choose(W("place-places"))
    listener.choose("The school")
    assert W("keys-chosen") in listener.choose(W("place-here"))
    return {"lat": 43.614, "lon": 1.429}


def drawing(listener: Listener) -> Any:
    """A line to the right."""
    listener.choose(W("keys-pen"))
    listener.choose(W("keys-right"))
    listener.press("select")
    listener.choose(W("keys-lift"))
    return "to the right"


def written(listener: Listener) -> Any:
    """Two letters."""
    listener.choose("o")
    listener.choose("k")
    return {"text": "ok"}


def tile(label: str, value: object) -> Callable[[Listener], Any]:
    """One tile."""

    def state(listener: Listener) -> Any:
        listener.state(label)
        return value

    return state


STATEMENTS = {
    "shade": "We should plant trees.",
    "cars": "On Sundays the street should be closed to cars.",
    "light": "At night it is too dark.",
}
MEANT: dict[str, Callable[[Listener], Any]] = {
    "choice": tile("Benches", "benches"),
    "scale": tile(W("scale-agreement-5-4"), 4),
    "compare": tile("A market", "market"),
    "zone": tile("The library", "library"),
    "choices": choices,
    "ranking": ranking,
    "number": number,
    "points": points,
    "budget": budget,
    "pairs": pairs,
    "opinions": opinions,
    "place": place,
    "drawing": drawing,
    "words": written,
}
"""What somebody means and how they say it, by kind of question."""
GROUPS = (
    ("card", "choice", "choices", "scale", "ranking", "compare"),
    ("number", "points", "budget", "quiz", "pairs", "opinions"),
    ("place", "drawing", "words", "zone"),
)


def test_nothing_is_left_out() -> None:
    """Every kind of question but the voice, which needs a microphone."""
    kinds = {question.kind for kind in STEPS for question in consultation_of(kind).questions}
    meant = {question.kind for kind in MEANT for question in consultation_of(kind).questions}
    assert meant == kinds - {"voice"}
    assert set(MEANT) < {kind for group in GROUPS for kind in group}


@pytest.mark.journey
@pytest.mark.parametrize("kinds", GROUPS, ids=lambda kinds: kinds[0])
def test_by_ear_alone(tmp_path: Path, kinds: tuple[str, ...]) -> None:
    """From the poster to the thanks; what was meant is what is kept."""
    listener = Listener(tmp_path, list(kinds))
    try:
        listener.press("right", 0.2)
        listener.choose("English")
        listener.go_on(3)
        meant = {}
        for kind in kinds:
            if kind in MEANT:
                meant[kind] = MEANT[kind](listener)
            listener.go_on(3)
        assert W("thanks") in listener.go_on(3), listener.transcript[-3:]
        kept = listener.end()
    finally:
        listener.kill()
    if "drawing" in kept:
        drawn: Any = kept["drawing"]
        (stroke,) = drawn["strokes"]
        xs, ys = stroke[1::2], stroke[2::2]
        assert len(xs) == 3, stroke
        assert xs == sorted(set(xs)), stroke
        assert len(set(ys)) == 1, stroke
        del kept["drawing"], meant["drawing"]
    assert kept == meant
