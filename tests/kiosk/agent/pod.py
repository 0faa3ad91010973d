"""A pod with an office, a machine that is simulated, and a town that signs: for tests of agents."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from nacl.signing import SigningKey

from consultation.errors import NotReady
from consultation.wording import Language
from kiosk.agent.office import PodOffice
from kiosk.agent.post import PodPost
from kiosk.agent.share import APART, Tell, nobody
from kiosk.agent.wishes import Done, Install, Look, Wish
from kiosk.agent.words import agent_words_in
from kiosk.machine.machine import Stick
from kiosk.machine.simulated import SimulatedMachine
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.store.store import Store
from kiosk.theme.face import Faces
from packs.installed import active_name
from packs.trust.client import Trust
from packs.trust.key import create_signing_key
from packs.trust.repository import Repository
from packs.trust.roles import ROOT, metadata_path, system_now
from packs.trust.stick import write_stick
from sync.pod import enrolled
from tests.packs.trust.test_repository import pack

TODAY = date(2026, 9, 15)
"""A day on which the packs of the tests are open."""
CENTRE = "https://centre.example.org"


class ReadyFaces(Faces):
    """Letters that are there already: building them takes seconds."""

    def prepare(self, languages: tuple[Language, ...]) -> tuple[str, ...]:
        """Nothing to do."""
        return ()


class NoFaces(Faces):
    """A machine on which letters are missing."""

    def prepare(self, languages: tuple[Language, ...]) -> tuple[str, ...]:
        """There are none."""
        raise NotReady("Letters are missing. Install fonts-noto-core.")


@dataclass
class Town:
    """A repository with keys of its own, and packs in it."""

    folder: Path
    number: int = 1
    ago: timedelta = timedelta()
    """How long ago everything was signed."""
    keys: tuple[SigningKey, ...] = ()

    def __post_init__(self) -> None:
        self.folder.mkdir()
        numbers = range(self.number * 10, self.number * 10 + 4)
        self.keys = tuple(SigningKey(bytes([number]) * 32) for number in numbers)
        Repository.create(self.repository, self.keys[:2], 1, self.keys[2], self.keys[3], self._now)

    def _now(self) -> datetime:
        return system_now() - self.ago

    @property
    def repository(self) -> Path:
        """Its folder."""
        return self.folder / "repository"

    def publish(self, version: int, id: str = "square", pods: tuple[str, ...] = ()) -> bytes:
        """A pack of one question; its bytes."""
        made = pack(self.folder, id, version)
        Repository(self.repository, self.keys, self._now).publish(made, pods)
        return made.read_bytes()

    def stick(self, name: str) -> Path:
        """What a stick holds that was written now."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        write_stick(self.repository, folder)
        return folder


@dataclass
class Pod:
    """One pod."""

    home: Path
    town: Town
    faces: Faces = field(default_factory=lambda: ReadyFaces(Path()))
    clock: SimulatedClock = field(default_factory=SimulatedClock)
    office: PodOffice = field(init=False)
    machine: SimulatedMachine = field(init=False)
    _store: Store | None = None

    def __post_init__(self) -> None:
        self.home.mkdir(exist_ok=True)
        root = metadata_path(self.town.repository, ROOT, 1)
        Trust.begin(self.home / "trust", root)
        self.machine = SimulatedMachine(self.home.with_name(f"{self.home.name}-media"))
        self.open()

    def open(self) -> PodOffice:
        """An office anew, as after a start."""
        self.office = PodOffice(
            home=self.home,
            machine=self.machine,
            post=PodPost(self.home, self.store),
            faces=self.faces,
            today=lambda: TODAY,
            now=self.clock,
        )
        return self.office

    def store(self) -> Store:
        """Where what residents gave waits."""
        if self._store is None:
            self._store = Store.open(self.home / "store.sqlite")
        return self._store

    def close(self) -> None:
        """Leave no file open."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def enrol(self, name: str = "market") -> None:
        """Make it known to a centre."""
        keys = os.urandom(32), os.urandom(32)
        enrolled.save(self.home, enrolled.Enrolment(name, "Marché", CENTRE, *keys))
        create_signing_key(self.home / "keys" / "pod.key")

    def plug(self, folder: Path, name: str = "A", *, read_only: bool = False) -> Stick:
        """Plug in a stick that holds what `folder` does."""
        return self.machine.sticks.plug(name, folder, read_only=read_only)

    def install(self, stick: Stick, version: int, id: str = "square") -> Done:
        """Ask for a pack."""
        return self.do(Install(str(stick.mount), id, version))

    def do(self, wish: Wish, tell: Tell = nobody) -> Done:
        """Ask for anything; what is said of it can be said in every language."""
        done = self.office.do(wish, tell)
        if done.notice is not None:
            filled = {
                name: value if isinstance(value, int) else str(value)
                for name, value in done.notice.filled.items()
            }
            for language in ("en", "fr"):
                assert agent_words_in(language)(done.notice.words, **filled)
        return done

    def told(self, wish: Wish) -> str:
        """The name of what is said of a wish; empty where it is done without a word."""
        notice = self.do(wish).notice
        return "" if notice is None else notice.words

    def shares(self, wish: Wish) -> list[float]:
        """How much of a wish is told to be done, by a clock that goes on with each telling."""
        told: list[float] = []

        def tell(done: float) -> None:
            told.append(done)
            self.clock.pass_by(APART)

        assert self.do(wish, tell).good
        return told

    def refused(self) -> list[str | None]:
        """Why the packs of each stick are not believed."""
        facts = self.do(Look()).facts
        assert facts is not None
        return [content.refused for content in facts.contents]

    @property
    def shows(self) -> str:
        """The pack that runs, as ``ID/VERSION``."""
        return active_name(self.home / "packs")


def copied(folder: Path, name: str) -> Path:
    """Another stick that holds the same."""
    shutil.copytree(folder, folder.with_name(name), symlinks=True)
    return folder.with_name(name)


def changed(folder: Path, names: Callable[[Path], bool]) -> Path:
    """One bit of some of a stick's files is another."""
    for file in folder.rglob("*"):
        if file.is_file() and names(file):
            data = bytearray(file.read_bytes())
            data[len(data) // 2] ^= 1
            file.write_bytes(data)
    return folder
