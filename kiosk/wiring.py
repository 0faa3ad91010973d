"""The kiosk's wiring: the only file that chooses its real adapters.

A pod's home holds: ``trust/`` (public keys of packs), ``packs/``, ``keys/`` and
``enrolment.json`` (sync.pod.enrolled), ``store.sqlite``, ``sound.toml`` (kiosk.speech.loudness; may
be missing), ``cache/`` (built, may be deleted).
"""

import gc
import importlib
import logging
import secrets
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.consultation import Consultation
from consultation.errors import Damaged, NotReady
from consultation.participation import Participation
from consultation.season import Season, season_of
from consultation.tally import Tally
from kiosk import preferences, trial
from kiosk.blank import NO_PACK, NOT_COMMISSIONED, NOT_ENROLLED, blank_pack
from kiosk.fittings import Fittings
from kiosk.handoff import ThreadHandoff
from kiosk.panel import Panel
from kiosk.route import Route
from kiosk.screen import finish_frames, set_up
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.speech.earcon import write_all
from kiosk.speech.socket import KernelSocket, NoSocket, Socket
from kiosk.speech.speaker import SilentSpeaker, Speaker
from kiosk.stock import Stock
from kiosk.theme.colour import DEFAULT
from kiosk.theme.face import Faces
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Visit
from kiosk.words import words_in
from packs.installed import active_pack, installed_pack
from packs.pack import Pack
from packs.shelf import shown_name, shown_pack
from packs.trust.clock import days
from sync.pod import enrolled

if TYPE_CHECKING:
    from kiosk.agent.wiring import Pod
    from kiosk.app import KioskApp
    from kiosk.attendant import Attendant, Hand
    from kiosk.gallery import Gallery
    from kiosk.machine.machine import Machine, Stick
    from kiosk.preview import PreviewApp, Shown
    from kiosk.store.keeper import Keeper
    from kiosk.store.store import Store

log = logging.getLogger(__name__)

REHEARSED_PACE = 8.0
"""How much faster than people simulated residents speak, where frames are not paced either."""
SOON = 0.3
"""Seconds after which what comes later is prepared; the first screen is there by then."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How one kiosk is opened; read once at its start."""

    home: Path
    panel: Panel | None = None
    """None: the whole screen that is there, offscreen 1280x800."""
    offscreen: bool = False
    windowed: bool = False
    rehearsal: bool = False
    motion: bool = True
    sound: bool = True
    paced: bool = True
    trial: str = ""
    """The pack that an agent tries, as ``ID/VERSION``; empty: what is shown counts."""
    machine: "Callable[[], Machine] | None" = None
    """What is under the kiosk; None: Linux, and nothing where residents are simulated."""
    any_day: bool = False
    """Whether the active pack asks whatever the day: in rehearsals, and to try things out."""
    now: Callable[[], float] = time.monotonic


class LateKeeper:
    """Opens the store when it is first needed, so that the first screen need not wait for it."""

    def __init__(
        self, settings: Settings, joined: enrolled.Enrolment | None, today: Callable[[], date]
    ) -> None:
        self._settings, self._joined, self._today = settings, joined, today
        self._keeper: Keeper | None = None
        self._store: Store | None = None
        self._lock = threading.Lock()

    def give(self, participation: Participation, language: str) -> None:
        """Keep a given participation; it is on disk when this returns."""
        self.open().give(participation, language)

    def tally(self, consultation: Consultation) -> Tally:
        """What the place has said so far."""
        return self.open().tally(consultation)

    def settle(self) -> None:
        """Leave no trace of single participations behind."""
        self.open().settle()

    def open(self) -> "Keeper":
        """The keeper; raises StoreUnavailable where its store cannot be opened."""
        with self._lock:
            return self._keeper or self._opened()

    def store(self) -> "Store":
        """The store alone, which a pod has before it is enrolled; raises StoreUnavailable."""
        with self._lock:
            return self._store or self._opened_store()

    def _opened_store(self) -> "Store":
        stores = importlib.import_module("kiosk.store.store")
        self._store = stores.Store.open(store_path(self._settings.home))
        return self._store

    def _opened(self) -> "Keeper":
        if self._joined is None:
            raise NotReady("This pod is not enrolled: it keeps nothing yet.")
        keeping = importlib.import_module("kiosk.store.keeper")
        public = importlib.import_module("nacl.public")
        self._keeper = keeping.SealingKeeper(
            self._store or self._opened_store(),
            public.PublicKey(self._joined.sealing_key),
            self._joined.site,
            self._today,
            lambda: secrets.token_hex(16),
            self._settings.rehearsal or bool(self._settings.trial),
        )
        return self._keeper


def store_path(home: Path) -> Path:
    """Where the pod's store lies."""
    return home / "store.sqlite"


def packs_path(home: Path) -> Path:
    """Where the pod's packs lie, unpacked."""
    return home / "packs"


def faces_at(home: Path) -> Faces:
    """The faces of this pod."""
    return Faces(home / "cache" / "faces")


def open_app(settings: Settings, watch: "Callable[[Keeper], Keeper] | None" = None) -> "KioskApp":
    """Everything of one kiosk, ready to run; where there is nothing to ask, it says so.

    Raises NotReady, with a sentence, where it cannot be opened. `watch` may stand between the kiosk
    and its keeper, as a rehearsal's witness does.
    """
    # What is made until the first screen stays: looking through it for garbage only takes time.
    gc.disable()
    today = days(settings.home / "trust")
    found = _found(settings, today)
    kept = preferences.load(settings.home)
    pack = found if isinstance(found, Pack) else blank_pack(settings.home, found)
    asks = isinstance(found, Pack)
    pack = _beginning_with(kept.language, pack)
    late = LateKeeper(settings, enrolled.load(settings.home) if asks else None, today)
    keeper: Keeper = late if watch is None else watch(late)
    panel = settings.panel or last_panel(settings.home)
    asked = None if settings.rehearsal or settings.any_day or settings.trial else today
    first = FirstScreen(pack, panel, settings, asked)
    set_up(settings.home, panel, settings.offscreen, settings.windowed, settings.paced)
    # Only now: importing Kivy makes its window ready.
    from kivy.clock import Clock
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
        handoff = _own_thread()
        agents = Agents(settings, pack, late, today)
        fittings = _fittings(settings, pack, panel, handoff, keeper, first, asked, agents)
        kiosk = Kiosk(pack, fittings)

        def prepare() -> None:
            gc.freeze()
            gc.enable()
            agents.open()
            kiosk.prepare()
            if asks:
                handoff.run(late.open, lambda _: None, _log_unopened)

        Clock.schedule_once(lambda _seconds: prepare(), SOON)
        return kiosk

    return KioskApp(build)


def _found(settings: Settings, today: Callable[[], date]) -> Pack | str:
    """The pack to show, or why there is none, as the name of a sentence; a rehearsal raises it."""
    packs = packs_path(settings.home)
    if settings.trial:
        return installed_pack(packs, settings.trial)
    if settings.rehearsal or settings.any_day:
        pack = active_pack(packs)
        enrolled.load(settings.home)
        return pack
    try:
        pack = shown_pack(packs, today())
    except (NotReady, Damaged) as error:
        log.warning("%s", error)
        return NO_PACK
    try:
        enrolled.load(settings.home)
    except NotReady as error:
        log.warning("%s", error)
        return NOT_ENROLLED
    if not preferences.load(settings.home).commissioned:
        return NOT_COMMISSIONED
    return pack


def _beginning_with(language: str | None, pack: Pack) -> Pack:
    """The pack with the language first that an agent chose, where it has it."""
    languages = pack.consultation.languages
    if language not in languages or language == languages[0]:
        return pack
    others = tuple(tag for tag in languages if tag != language)
    consultation = replace(pack.consultation, languages=(language, *others))
    return replace(pack, consultation=consultation)


class Agents:
    """The agent's side, opened once the first screen is there; until then no stick is seen."""

    def __init__(
        self, settings: Settings, pack: Pack, late: LateKeeper, today: Callable[[], date]
    ) -> None:
        self._settings, self._pack, self._late, self._today = settings, pack, late, today
        self._pod: Pod | None = None

    def open(self) -> None:
        """Look at the machine from now on; where residents are simulated, at what stands for it."""
        settings = self._settings
        if self._pod is not None or (settings.machine is None and settings.rehearsal):
            return
        from kiosk.agent.wiring import Pod, linux

        machine = linux(settings.home) if settings.machine is None else settings.machine()
        self._pod = Pod(
            settings.home,
            self._pack,
            faces_at(settings.home),
            machine,
            self._late.store,
            self._today,
            bool(settings.trial),
            settings.now,
        )

    def here(self) -> "tuple[Stick, ...]":
        """The sticks that are plugged in."""
        return () if self._pod is None else self._pod.machine.sticks.here()

    def release(self, stick: "Stick") -> None:
        """Write everything back to it."""
        if self._pod is not None:
            self._pod.machine.sticks.release(stick)

    def attendants(self, speaker: Speaker) -> "tuple[Callable[[Hand], Attendant], ...]":
        """Who does what agents ask for; none where nobody is an agent."""
        if self._settings.machine is None and self._settings.rehearsal:
            return ()
        return (partial(self._officer, speaker),)

    def _officer(self, speaker: Speaker, hand: "Hand") -> "Attendant":
        self.open()
        assert self._pod is not None
        return self._pod.officer(hand, speaker, _own_thread)


def standing(home: Path) -> Callable[[], str]:
    """Tells what a kiosk would show that began now, as a text that changes with it."""
    today = days(home / "trust")

    def tell() -> str:
        name = shown_name(packs_path(home), today())
        joined, kept = _text(enrolled.path(home)), preferences.load(home)
        set = f"{kept.language} {kept.density} {kept.commissioned}"
        return f"{joined} {set} {trial.asked(home)} {name} {_inode(packs_path(home) / name)}"

    return tell


def _text(file: Path) -> str:
    """What stands in a file; nothing where there is none."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _inode(folder: Path) -> int:
    """What tells a pack from the same one, repaired; 0 where there is none."""
    try:
        return folder.stat().st_ino
    except OSError:
        return 0


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
            handoff=_own_thread(),
            now=settings.now,
            draw=secrets.token_hex,
            attendants=_attendants(settings, pack, panel, typesetter),
        )

    return PreviewApp(panels, typesetter, fit, look, _own_thread())


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

    def size(language: str) -> tuple[int, int]:
        right_to_left = words_in(language).right_to_left
        return film_size(Desk(panel, typesetter, language, right_to_left))

    # Pictures and sound keep real time, also where a rehearsal's clock jumps.
    cinema = WindowCinema(_own_thread(), time.monotonic)
    videos = pack.videos
    if not settings.sound:
        videos = {name: replace(video, sound=None) for name, video in videos.items()}
    redraw = Window.canvas.ask_update
    return Projectionist(hand, cinema, videos, size, redraw)


def _signer(pack: Pack, panel: Panel, typesetter: Typesetter, hand: "Hand") -> "Attendant":
    from kivy.core.window import Window

    from kiosk.attending.signer import Signer
    from kiosk.film.player import WindowCinema
    from kiosk.screens.signer import film_size

    def size(language: str) -> tuple[int, int]:
        right_to_left = words_in(language).right_to_left
        return film_size(Desk(panel, typesetter, language, right_to_left))

    cinema = WindowCinema(_own_thread(), time.monotonic)
    return Signer(hand, cinema, pack.videos, size, Window.canvas.ask_update)


def _recorder(settings: Settings, hand: "Hand") -> "Attendant":
    from kiosk.attending.voice import Recorder
    from kiosk.hearing.card import CardMicrophone
    from kiosk.hearing.echo import HeardEcho, SilentEcho
    from kiosk.hearing.microphone import SimulatedMicrophone
    from kiosk.rehearsal.tone import waveform

    hearing = _own_thread()
    echo = HeardEcho(_own_thread()) if settings.sound else SilentEcho()
    if settings.rehearsal:
        pace = 1.0 if settings.paced else REHEARSED_PACE
        microphone = SimulatedMicrophone(hearing, waveform(), pace)
        return Recorder(hand, microphone, echo, hearing)
    return Recorder(hand, CardMicrophone(hearing), echo, hearing)


def _own_thread() -> ThreadHandoff:
    """A thread whose results come back with the next frame."""
    from kivy.clock import Clock

    return ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))


class FirstScreen:
    """Makes the poster's texts and pictures ready on another core, while Kivy is imported."""

    def __init__(
        self, pack: Pack, panel: Panel, settings: Settings, today: Callable[[], date] | None
    ) -> None:
        self._pack, self._panel, self._rehearsal = pack, panel, settings.rehearsal
        consultation = pack.consultation
        self._season = Season.OPEN if today is None else season_of(consultation, today())
        self.typesetter = Typesetter(faces_at(settings.home).face)
        self.stock = Stock(self.typesetter)
        self._thread = threading.Thread(target=self._prepare)
        self._thread.start()

    def wait(self) -> None:
        """Until everything is ready; what went wrong comes again where it is shown."""
        self._thread.join()

    def _prepare(self) -> None:
        visit = Visit.attract(self._pack.consultation, self._season)
        words = words_in(visit.language)
        view = Route(words, self._pack.picture, self._rehearsal).view(visit)
        desk = Desk(self._panel, self.typesetter, visit.language, words.right_to_left)
        try:
            self.stock.prepare(lay_out(view, desk), DEFAULT)
        except Exception as error:  # noqa: BLE001  # A thread's last handler.
            log.warning("the first screen was not prepared: %s", error)


def last_panel(home: Path) -> Panel:
    """The panel that the last kiosk of this pod found; the first time, one of 1280x800."""
    try:
        return Panel.named((home / "cache" / "panel").read_text(encoding="utf-8"))
    except (OSError, ValueError, NotReady):
        return Panel.named("1280x800")


def remember_panel(home: Path, panel: Panel) -> None:
    """Keep the panel's size for the next start."""
    (home / "cache" / "panel").write_text(f"{panel.width}x{panel.height}", encoding="utf-8")


def _log_unopened(error: Exception) -> None:
    log.error("the store cannot be opened: %s", error)


def _speaker(settings: Settings) -> Speaker:
    if not settings.sound:
        return SilentSpeaker()
    from kivy.clock import Clock

    from kiosk.speech.loudness import load_hours
    from kiosk.speech.loudspeaker import Loudspeaker

    earcons = write_all(settings.home / "cache" / "earcons")
    speaker = Loudspeaker(_own_thread(), earcons, partial(load_hours, settings.home))
    Clock.schedule_once(lambda _seconds: speaker.prepare(), SOON)
    return speaker
