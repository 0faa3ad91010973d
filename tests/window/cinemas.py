"""Cinemas for films in a window: a silent one whose time passes when told, and a real one."""

import time
from collections.abc import Callable, Iterator

import pytest
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.graphics.texture import Texture

from kiosk.attendant import Hand
from kiosk.attending.film import Projectionist
from kiosk.attending.signer import Signer
from kiosk.film.cinema import Cinema, SilentCinema
from kiosk.film.player import WindowCinema
from kiosk.handoff import ThreadHandoff
from packs.pack import Pack
from tests.window.stage import Stage

Open = Callable[..., Stage]


@pytest.fixture
def cinema() -> Iterator[WindowCinema]:
    """A cinema that shows real films."""
    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    yield WindowCinema(handoff, time.monotonic)
    handoff.close()


def opened(
    open_stage: Open,
    attendant: type[Projectionist | Signer],
    pack: Pack,
    cinema: Cinema,
    size: tuple[int, int],
) -> Stage:
    """A kiosk beside which such an attendant shows the films of `pack`, `size` pixels large."""

    def made(hand: Hand) -> Projectionist | Signer:
        redraw = Window.canvas.ask_update
        return attendant(hand, cinema, pack.videos, lambda _language: size, redraw)

    return open_stage(pack=pack, attendants=(made,))


class SilentShow:
    """A stage beside which films of `seconds` are silent; their time passes when a test says so."""

    stage: Stage

    def __init__(self, seconds: float) -> None:
        self._now = 0.0
        self.cinema = SilentCinema(lambda: self._now, seconds)

    def run(self, seconds: float) -> None:
        """Let the film that is shown go on, with ten pictures a second."""
        one = self.cinema.films[-1]
        for _ in range(round(seconds * 10)):
            self._now += 0.1
            if not one.ended:
                one.showing.on_frame(Texture.create(size=(2, 2)))
            one.tick()
        self.stage.frames(2)
