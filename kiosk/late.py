"""The first screen, and what opens only once it is there, so that nobody waits."""

import importlib
import logging
import secrets
import threading
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.consultation import Consultation
from consultation.errors import NotReady
from consultation.participation import Participation
from consultation.season import Season, season_of
from consultation.tally import Tally
from kiosk.handoff import own_thread
from kiosk.home import faces_at, store_path
from kiosk.panel import Panel
from kiosk.route import Route
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.settings import Settings
from kiosk.speech.speaker import Speaker, Spoken
from kiosk.stock import Stock
from kiosk.theme.colour import DEFAULT
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Visit
from kiosk.words import words_in
from packs.pack import Pack
from sync.pod import enrolled

if TYPE_CHECKING:
    from kiosk.agent.wiring import Pod
    from kiosk.attendant import Attendant, Hand
    from kiosk.machine.machine import Stick
    from kiosk.speech.live import Espeak
    from kiosk.store.keeper import Keeper
    from kiosk.store.store import Store

log = logging.getLogger(__name__)


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


class Agents:
    """The agent's side, opened once the first screen is there; until then no stick is seen."""

    def __init__(
        self, settings: Settings, pack: Pack, late: LateKeeper, today: Callable[[], date]
    ) -> None:
        self._settings, self._pack, self._late, self._today = settings, pack, late, today
        self._pod: Pod | None = None
        self._lock = threading.Lock()

    def open(self) -> None:
        """Look at the machine from now on; where residents are simulated, at what stands for it."""
        with self._lock:
            if self._pod is None and not self._nobody:
                self._open()

    @property
    def _nobody(self) -> bool:
        """Whether nobody is an agent here."""
        return self._settings.machine is None and self._settings.rehearsal

    def _open(self) -> None:
        from kiosk.agent.wiring import Pod, linux

        settings = self._settings
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

    def is_gone(self, mount: Path) -> bool:
        """Whether there is no stick at `mount` any more."""
        return self._pod is None or self._pod.machine.sticks.is_gone(mount)

    def release(self, stick: "Stick") -> None:
        """Write everything back to it."""
        if self._pod is not None:
            self._pod.machine.sticks.release(stick)

    def attendants(self, speaker: Speaker) -> "tuple[Callable[[Hand], Attendant], ...]":
        """Who does what agents ask for; none where nobody is an agent."""
        if self._nobody:
            return ()
        return (partial(self._officer, speaker),)

    def _officer(self, speaker: Speaker, hand: "Hand") -> "Attendant":
        self.open()
        assert self._pod is not None
        return self._pod.officer(hand, speaker, own_thread)


class LateVoice:
    """Looks for the pod's own voice when an agent first listens; asked on one thread alone."""

    def __init__(self) -> None:
        self._espeak: Espeak | None = None

    def speak(self, spoken: Spoken, pace: int) -> bytes | None:
        """A WAV file of a text at `pace` percent; None where it cannot be spoken."""
        if self._espeak is None:
            self._espeak = importlib.import_module("kiosk.speech.live").Espeak()
        return self._espeak.speak(spoken, pace)


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
