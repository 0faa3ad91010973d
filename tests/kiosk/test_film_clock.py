"""A film is where its sound is heard; where there is none, a steady clock goes on."""

import logging
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.film.cinema import Showing, SilentCinema, SilentFilm
from kiosk.film.clock import DEAD, FilmClock
from kiosk.film.track import NoTrack
from kiosk.speech.mixer import BUFFER


@dataclass
class Card:
    """A sound card of its own pace that takes a buffer at a time, and time for both."""

    now: float = 0.0
    pace: float = 1.0
    lag: float = 3 * BUFFER
    dead_from: float = float("inf")
    at: float | None = None
    begun: float = 0.0
    done: list[str] = field(default_factory=list)

    def time(self) -> float:
        """The steady clock."""
        return self.now

    @property
    def mixed(self) -> float | None:
        """What the card was given; the first buffer is taken a half after the start."""
        if self.at is None:
            return None
        passed = min(self.now, self.dead_from) - self.begun - BUFFER / 2
        return self.at + max(0, 1 + int(passed * self.pace // BUFFER)) * BUFFER

    @property
    def heard(self) -> float:
        """What really comes out of it, seconds of the film."""
        assert self.at is not None
        passed = self.now - self.begun - BUFFER / 2
        return self.at + passed * self.pace - self.lag + BUFFER

    def start(self, at: float) -> bool:
        """Play from `at`."""
        self.at, self.begun = at, self.now
        return True

    def pause(self) -> None:
        """Remember it."""
        self.done.append("pause")

    def resume(self) -> None:
        """Remember it."""
        self.done.append("resume")

    def stop(self) -> None:
        """Remember it."""
        self.done.append("stop")


def run(card: Card, clock: FilmClock, seconds: float) -> list[float]:
    """Let time pass, 60 looks a second; how far the film was from the sound at each."""
    apart = []
    for _ in range(int(seconds * 60)):
        card.now += 1 / 60
        apart.append(clock.position - card.heard)
    return apart


@pytest.mark.parametrize("pace", [1.0, 0.99, 1.01])
@pytest.mark.parametrize("lag", [1, 2, 3])
def test_in_step(pace: float, lag: int) -> None:
    """Once the sound is heard, the film stays within 40 ms of it, however the card runs."""
    card = Card(pace=pace, lag=lag * BUFFER)
    clock = FilmClock(card.time, card)
    clock.start(5.0)
    apart = run(card, clock, 20)[30:]
    assert max(map(abs, apart)) < 0.04


def test_begins_with_its_sound() -> None:
    """A film stands on its first picture until its sound comes out, and never goes back."""
    card = Card()
    clock = FilmClock(card.time, card)
    clock.start(5.0)
    seen = []
    for _ in range(120):
        card.now += 1 / 60
        seen.append(clock.position)
    assert seen[int(60 * card.lag) - 1] == 5.0
    assert all(later >= earlier - 0.02 for earlier, later in pairwise(seen))


def test_dead_card(caplog: pytest.LogCaptureFixture) -> None:
    """A card that takes no more sound is left behind; the film runs on at its pace."""
    card = Card(dead_from=3.0)
    clock = FilmClock(card.time, card)
    clock.start(0.0)
    with caplog.at_level(logging.WARNING):
        run(card, clock, 10)
    assert clock.position == pytest.approx(10 - card.lag, abs=0.2)
    assert caplog.text.count("takes no more sound") == 1
    assert DEAD < 2


def test_no_sound() -> None:
    """Without sound it runs at once, by the steady clock."""
    card = Card()
    clock = FilmClock(card.time, NoTrack())
    clock.start(2.0)
    card.now += 3
    assert clock.position == pytest.approx(5.0)


def test_hold() -> None:
    """Held, it stands still; then it goes on from there, with its sound."""
    card = Card()
    clock = FilmClock(card.time, NoTrack())
    clock.start(0.0)
    card.now += 1
    clock.hold()
    card.now += 10
    assert clock.position == pytest.approx(1.0)
    clock.resume()
    card.now += 1
    assert clock.position == pytest.approx(2.0)


def silent(card: Card, ends: list[str]) -> SilentFilm:
    """A silent film of twenty seconds."""
    showing = Showing(
        Path("x.mp4"), None, (640, 360), lambda _texture: None, lambda: ends.append("end")
    )
    return SilentCinema(card.time).show(showing)


def test_silent_film() -> None:
    """The silent film runs, stands, goes to a place and ends like a real one."""
    card, ends = Card(), list[str]()
    film = silent(card, ends)
    assert (film.playing, film.position) == (False, 0.0)
    film.play()
    card.now += 5
    film.pause()
    card.now += 5
    assert film.position == pytest.approx(5)
    film.seek(18)
    film.play()
    card.now += 5
    assert film.ended
    assert not film.playing
    film.tick()
    film.tick()
    assert ends == ["end"]
    film.play()
    card.now += 1
    assert film.position == pytest.approx(1)
    film.stop()
    assert film.ended
    film.tick()
    assert ends == ["end"]
