"""The kiosk's wiring: the only file that chooses its real adapters.

A pod's home holds: ``trust/`` (public keys of packs), ``packs/``, ``keys/`` and
``enrolment.json`` (sync.pod.enrolment), ``store.sqlite``, ``cache/`` (built, may be deleted).
"""

import importlib
import logging
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.consultation import Consultation
from consultation.errors import NotReady
from consultation.participation import Participation
from consultation.tally import Tally
from kiosk.fittings import Fittings
from kiosk.handoff import ThreadHandoff
from kiosk.panel import Panel
from kiosk.screen import finish_frames, set_up
from kiosk.speech.earcon import write_all
from kiosk.speech.speaker import SilentSpeaker, Speaker
from kiosk.stock import Stock
from kiosk.theme.face import Faces
from kiosk.theme.typeset import Typesetter
from packs.install import active_pack
from sync.pod import enrolment

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.gallery import Gallery
    from kiosk.store.keeper import Keeper
    from kiosk.waiting import WaitingApp

log = logging.getLogger(__name__)

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
    now: Callable[[], float] = time.monotonic


class LateKeeper:
    """Opens the store when it is first needed, so that the first screen need not wait for it."""

    def __init__(self, settings: Settings, enrolled: enrolment.Enrolment) -> None:
        self._settings, self._enrolled = settings, enrolled
        self._keeper: Keeper | None = None
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

    def _opened(self) -> "Keeper":
        keeping = importlib.import_module("kiosk.store.keeper")
        stores = importlib.import_module("kiosk.store.store")
        public = importlib.import_module("nacl.public")
        self._keeper = keeping.SealingKeeper(
            stores.Store.open(store_path(self._settings.home)),
            public.PublicKey(self._enrolled.sealing_key),
            self._enrolled.site,
            date.today,
            lambda: secrets.token_hex(16),
            self._settings.rehearsal,
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
    """Everything of one kiosk, ready to run. Raises NotReady, with a sentence, where it cannot.

    `watch` may stand between the kiosk and its keeper, as a rehearsal's witness does.
    """
    pack = active_pack(packs_path(settings.home))
    late = LateKeeper(settings, enrolment.load(settings.home))
    keeper: Keeper = late if watch is None else watch(late)
    panel = settings.panel or Panel.named("1280x800")
    set_up(settings.home, panel, settings.offscreen, settings.windowed, settings.paced)
    # Only now: importing Kivy makes its window ready.
    from kivy.clock import Clock
    from kivy.core.window import Window

    from kiosk.app import KioskApp
    from kiosk.kiosk import Kiosk

    if settings.offscreen:
        finish_frames()
    elif settings.panel is None:
        panel = Panel.named(f"{int(Window.width)}x{int(Window.height)}")

    def build() -> Kiosk:
        handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
        kiosk = Kiosk(pack, _fittings(settings, panel, handoff, keeper))

        def prepare() -> None:
            kiosk.prepare()
            handoff.run(late.open, lambda _: None, _log_unopened)

        Clock.schedule_once(lambda _seconds: prepare(), SOON)
        return kiosk

    return KioskApp(build)


def why_waiting(home: Path) -> str | None:
    """Why this pod has nothing to ask yet, as the name of a sentence; None where it has."""
    for found, why in (
        (lambda: active_pack(packs_path(home)), "no-pack-text"),
        (lambda: enrolment.load(home), "not-enrolled-text"),
    ):
        try:
            found()
        except NotReady:
            return why
    return None


def open_waiting(settings: Settings, why: str) -> "WaitingApp":
    """A calm screen that ends by itself as soon as the pod has something to ask."""
    panel = settings.panel or Panel.named("1280x800")
    set_up(settings.home, panel, settings.offscreen, settings.windowed)
    from kiosk.waiting import WaitingApp

    typesetter = Typesetter(faces_at(settings.home).file)
    return WaitingApp(panel, typesetter, why, lambda: why_waiting(settings.home) is None)


def open_gallery(home: Path) -> "Gallery":
    """A gallery of the pod's installed pack, drawn offscreen; needs no store and no centre."""
    pack = active_pack(packs_path(home))
    set_up(home, Panel.named("1280x800"), offscreen=True, windowed=False)
    from kivy.core.window import Window

    from kiosk.gallery import Gallery

    Window.show()
    typesetter = Typesetter(faces_at(home).file)
    return Gallery(pack, typesetter, Stock(typesetter))


def _fittings(
    settings: Settings, panel: Panel, handoff: ThreadHandoff, keeper: "Keeper"
) -> Fittings:
    typesetter = Typesetter(faces_at(settings.home).file)
    return Fittings(
        panel=panel,
        typesetter=typesetter,
        stock=Stock(typesetter),
        speaker=_speaker(settings),
        keeper=keeper,
        handoff=handoff,
        now=settings.now,
        draw=secrets.token_hex,
        rehearsal=settings.rehearsal,
        motion=settings.motion,
    )


def _log_unopened(error: Exception) -> None:
    log.error("the store cannot be opened: %s", error)


def _speaker(settings: Settings) -> Speaker:
    if not settings.sound:
        return SilentSpeaker()
    from kivy.clock import Clock

    from kiosk.speech.loudspeaker import Loudspeaker

    loading = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    return Loudspeaker(loading, write_all(settings.home / "cache" / "earcons"))
