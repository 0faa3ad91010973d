"""The kiosk's wiring: the only file that chooses its real adapters."""

import gc
import logging
import secrets
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.frozen import replace
from kiosk import preferences
from kiosk.blank import NO_PACK, blank_pack
from kiosk.fittings import Fittings
from kiosk.handoff import ThreadHandoff, own_thread
from kiosk.home import beginning_with, faces_at, found, last_panel, packs_path, remember_panel
from kiosk.late import Agents, FirstScreen, LateKeeper, LateVoice
from kiosk.panel import Panel
from kiosk.screen import finish_frames, set_up
from kiosk.screens.desk import Desk
from kiosk.settings import Settings
from kiosk.speech.earcon import write_all
from kiosk.speech.socket import KernelSocket, NoSocket, Socket
from kiosk.speech.speaker import SilentSpeaker, Speaker
from kiosk.stock import Stock
from kiosk.theme.face import Faces
from kiosk.theme.typeset import Typesetter
from kiosk.words import words_in
from packs.installed import active_pack
from packs.pack import Pack
from packs.trust.clock import days
from sync.pod import enrolled

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.attendant import Attendant, Hand
    from kiosk.gallery import Gallery
    from kiosk.preview import PreviewApp, Shown
    from kiosk.store.keeper import Keeper

log = logging.getLogger(__name__)

REHEARSED_PACE = 8.0
"""How much faster than people simulated residents speak, where frames are not paced either."""
SOON = 0.3
"""Seconds from the first frame until what comes later is prepared: the first touch comes before."""


def open_app(settings: Settings, watch: "Callable[[Keeper], Keeper] | None" = None) -> "KioskApp":
    """Everything of one kiosk, ready to run; where there is nothing to ask, it says so.

    Raises NotReady, with a sentence, where it cannot be opened. `watch` may stand between the kiosk
    and its keeper, as a rehearsal's witness does.
    """
    # What is made until the first screen stays: looking through it for garbage only takes time.
    gc.disable()
    today = days(settings.home / "trust")
    shown = found(settings, today)
    kept = preferences.load(settings.home)
    asks = isinstance(shown, Pack)
    pack = shown if isinstance(shown, Pack) else blank_pack(settings.home, shown)
    pack = beginning_with(kept.language, pack)
    late = LateKeeper(settings, enrolled.load(settings.home) if asks else None, today)
    keeper: Keeper = late if watch is None else watch(late)
    panel = settings.panel or last_panel(settings.home)
    asked = None if settings.rehearsal or settings.any_day or settings.trial else today
    first = FirstScreen(pack, panel, settings, asked)
    set_up(settings.home, panel, settings.offscreen, settings.windowed, settings.paced)
    # Only now: importing Kivy makes its window ready.
    from kivy.core.window import Window

    from kiosk.app import KioskApp
    from kiosk.kiosk import Kiosk

    if settings.offscreen:
        finish_frames()
    elif settings.panel is None:
        size = f"{int(Window.width)}x{int(Window.height)}"
        panel = Panel.named(size, kept.density)
        remember_panel(settings.home, panel)

    def build() -> Kiosk:
        handoff = own_thread()
        agents = Agents(settings, pack, late, today)
        fittings = _fittings(settings, pack, panel, handoff, keeper, first, asked, agents)
        kiosk = Kiosk(pack, fittings)

        def prepare() -> None:
            gc.freeze()
            gc.enable()
            # Away from the screen's thread: what agents need takes long to import.
            handoff.run(agents.open, lambda _: kiosk.prepare(), _log_unopened)
            if asks:
                handoff.run(late.open, lambda _: None, _log_unopened)

        _after_first_frame(prepare)
        return kiosk

    return KioskApp(build)


def open_gallery(home: Path) -> "Gallery":
    """A gallery of the pod's installed pack, drawn offscreen; needs no store and no centre."""
    pack = active_pack(packs_path(home))
    set_up(home, Panel.named("1280x800"), offscreen=True, windowed=False)
    from kivy.core.window import Window

    from kiosk.gallery import Gallery

    Window.show()
    typesetter = Typesetter(faces_at(home).face)
    return Gallery(pack, typesetter, Stock(typesetter))


def open_preview(
    home: Path,
    panels: Sequence[Panel],
    *,
    offscreen: bool,
    speaks: bool,
    faces: Faces,
    look: "Callable[[], Shown | None]",
) -> "PreviewApp":
    """A folder on the screen while its author writes, on the first of `panels` to begin with."""
    settings = Settings(home, panels[0], offscreen, windowed=True, sound=speaks)
    set_up(home, panels[0], offscreen, windowed=True)
    from kiosk.preview import PassingKeeper, PreviewApp

    if offscreen:
        finish_frames()
    typesetter, keeper, speaker = Typesetter(faces.face), PassingKeeper(), _speaker(settings)

    def fit(pack: Pack, panel: Panel) -> Fittings:
        return Fittings(
            panel=panel,
            typesetter=typesetter,
            stock=Stock(typesetter),
            speaker=speaker,
            keeper=keeper,
            handoff=own_thread(),
            now=settings.now,
            draw=secrets.token_hex,
            attendants=_attendants(settings, pack, panel, typesetter),
        )

    return PreviewApp(panels, typesetter, fit, look, own_thread())


def open_blank_gallery(home: Path) -> "Gallery":
    """A gallery without a pack, for what field agents see; `home` is for what is built."""
    set_up(home, Panel.named("1280x800"), offscreen=True, windowed=False)
    from kivy.core.window import Window

    from kiosk.gallery import Gallery

    Window.show()
    typesetter = Typesetter(faces_at(home).face)
    return Gallery(blank_pack(home, NO_PACK), typesetter, Stock(typesetter))


def _fittings(
    settings: Settings,
    pack: Pack,
    panel: Panel,
    handoff: ThreadHandoff,
    keeper: "Keeper",
    first: "FirstScreen",
    today: Callable[[], date] | None,
    agents: Agents,
) -> Fittings:
    first.wait()
    speaker = _speaker(settings)
    attendants = _attendants(settings, pack, panel, first.typesetter)
    return Fittings(
        panel=panel,
        typesetter=first.typesetter,
        stock=first.stock,
        speaker=speaker,
        keeper=keeper,
        handoff=handoff,
        now=settings.now,
        draw=secrets.token_hex,
        attendants=(*attendants, *agents.attendants(speaker)),
        today=today,
        sticks=agents,
        rehearsal=settings.rehearsal or bool(settings.trial),
        motion=settings.motion,
        socket=_socket(settings),
    )


def _socket(settings: Settings) -> Socket:
    """The pod's own; a rehearsal and a silent kiosk have none."""
    if settings.rehearsal or settings.offscreen or not settings.sound:
        return NoSocket()
    return KernelSocket(settings.now)


def _attendants(
    settings: Settings, pack: Pack, panel: Panel, typesetter: Typesetter
) -> "tuple[Callable[[Hand], Attendant], ...]":
    """Those whom the steps of `pack` need; what they need is imported when they are made."""
    kinds = {step.kind for step in pack.consultation.steps}
    attendants: list[Callable[[Hand], Attendant]] = []
    if "video" in kinds:
        attendants.append(partial(_projectionist, settings, pack, panel, typesetter))
    if pack.consultation.signed:
        attendants.append(partial(_signer, pack, panel, typesetter))
    if "voice" in kinds:
        attendants.append(partial(_recorder, settings))
    return tuple(attendants)


def _projectionist(
    settings: Settings, pack: Pack, panel: Panel, typesetter: Typesetter, hand: "Hand"
) -> "Attendant":
    from kivy.core.window import Window

    from kiosk.attending.film import Projectionist
    from kiosk.film.player import WindowCinema
    from kiosk.screens.video import film_size

    # Pictures and sound keep real time, also where a rehearsal's clock jumps.
    cinema = WindowCinema(own_thread(), time.monotonic)
    videos = pack.videos
    if not settings.sound:
        videos = {name: replace(video, sound=None) for name, video in videos.items()}
    redraw = Window.canvas.ask_update
    size = partial(_on_desk, film_size, panel, typesetter)
    return Projectionist(hand, cinema, videos, size, redraw)


def _signer(pack: Pack, panel: Panel, typesetter: Typesetter, hand: "Hand") -> "Attendant":
    from kivy.core.window import Window

    from kiosk.attending.signer import Signer
    from kiosk.film.player import WindowCinema
    from kiosk.screens.signer import film_size

    cinema = WindowCinema(own_thread(), time.monotonic)
    size = partial(_on_desk, film_size, panel, typesetter)
    return Signer(hand, cinema, pack.videos, size, Window.canvas.ask_update)


def _on_desk(
    film_size: Callable[[Desk], tuple[int, int]],
    panel: Panel,
    typesetter: Typesetter,
    language: str,
) -> tuple[int, int]:
    """How large a film is shown, in pixels, on the usual desk of a language."""
    return film_size(Desk(panel, typesetter, language, words_in(language).right_to_left))


def _recorder(settings: Settings, hand: "Hand") -> "Attendant":
    from kiosk.attending.voice import Recorder
    from kiosk.hearing.card import CardMicrophone
    from kiosk.hearing.echo import HeardEcho, SilentEcho
    from kiosk.hearing.microphone import SimulatedMicrophone
    from kiosk.rehearsal.tone import waveform

    hearing = own_thread()
    echo = HeardEcho(own_thread()) if settings.sound else SilentEcho()
    if settings.rehearsal:
        pace = 1.0 if settings.paced else REHEARSED_PACE
        microphone = SimulatedMicrophone(hearing, waveform(), pace)
        return Recorder(hand, microphone, echo, hearing)
    return Recorder(hand, CardMicrophone(hearing), echo, hearing)


def _log_unopened(error: Exception) -> None:
    log.error("what comes after the first screen cannot be opened: %s", error)


def _after_first_frame(job: Callable[[], None]) -> None:
    """Do `job` soon after the window has shown something, however long that takes."""
    from kivy.clock import Clock
    from kivy.core.window import Window

    def shown(_window: object) -> None:
        Window.unbind(on_flip=shown)
        Clock.schedule_once(lambda _seconds: job(), SOON)

    Window.bind(on_flip=shown)


def _speaker(settings: Settings) -> Speaker:
    if not settings.sound:
        return SilentSpeaker()
    from kiosk.speech.loudness import load_hours
    from kiosk.speech.loudspeaker import Loudspeaker

    earcons = write_all(settings.home / "cache" / "earcons")
    hours = partial(load_hours, settings.home)
    speaker = Loudspeaker(own_thread(), earcons, hours, speak=LateVoice().speak)
    _after_first_frame(speaker.prepare)
    return speaker
