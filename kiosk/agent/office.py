"""What is done for a field agent: each wish by the pod's own means, away from the screen's thread.

What goes wrong comes back as a sentence's name: agents read their own language, never an error.
"""

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from consultation.errors import (
    Damaged,
    NacelleError,
    NewerFormat,
    NotReady,
    Refused,
    StickBusy,
    StickFull,
    StickUnavailable,
    StoreUnavailable,
    WrongSignature,
)
from consultation.frozen import Frozen, replace
from consultation.wording import Wording
from kiosk import preferences
from kiosk.agent.facts import Bringing, Content, Facts
from kiosk.agent.pin import Lock, TooEasy
from kiosk.agent.rooms.checklist import open_checks
from kiosk.agent.share import Share, Tell, nobody
from kiosk.agent.wishes import (
    ChoosePin,
    Done,
    EndRehearsal,
    Install,
    Join,
    Look,
    Measure,
    Notice,
    OnStick,
    Pass,
    PowerOff,
    Prefer,
    Rehearse,
    Release,
    Remove,
    Show,
    Speak,
    Stand,
    Take,
    Unlock,
    Wish,
)
from kiosk.machine.machine import Machine, Network, Reach, Stick
from kiosk.speech.loudness import load_hours, save_hours
from kiosk.theme.face import Faces
from packs import shelf
from packs.install import OlderVersion, install
from packs.installed import installed_pack
from packs.shelf import InUse, Shelved
from packs.trust.client import Expired, OtherPod, RolledBack, Trust
from packs.trust.folder import folder_source
from packs.trust.roles import Offer
from packs.trust.stick import ON_STICK

log = logging.getLogger(__name__)

FETCHED = "fetched.nacelle"
"""The file of a pack that is being installed, in the pod's home."""
REASONS: tuple[tuple[type[NacelleError], str], ...] = (
    (WrongSignature, "refused-signature"),
    (Expired, "refused-expired"),
    (RolledBack, "refused-rolled-back"),
    (OtherPod, "refused-other-pod"),
    (OlderVersion, "refused-older"),
    (NewerFormat, "refused-newer-format"),
    (Damaged, "refused-damaged"),
    (InUse, "refused-failed"),
    (TooEasy, "pin-too-easy"),
    (StickFull, "stick-full"),
    (StickBusy, "refused-failed"),
    (StickUnavailable, "stick-worn"),
    (StoreUnavailable, "refused-disk"),
    (NotReady, "refused-not-ready"),
    (Refused, "refused-damaged"),
)
"""What agents are told of each error, the first that it is one of."""
COPIED, READY = 0.4, 0.6
"""How much of an installation is done once its pack is off the stick, and once it has letters.

Of 85 MB in eight languages half a minute goes to the letters, the first time, and to the files that
are unpacked; a slow stick takes as long.
"""


class Belonging(Frozen):
    """The centre to which a pod belongs, and where it stands."""

    pod: str
    site: str
    centre: str


class Post(Protocol):
    """How a pod's answers leave it, and where it is said to stand."""

    def belonging(self) -> Belonging | None:
        """None where the pod is not enrolled."""

    def stand(self, site: str) -> None:
        """Stand there from now on; raises NotReady where it is not enrolled, ValueError.

        StoreUnavailable where the disk does not take it.
        """

    def waiting(self) -> int:
        """How many participations wait; raises StoreUnavailable."""

    def take(self, mount: Path, tell: Tell) -> tuple[int, int]:
        """Put them on a stick: how many are on it, and how many had arrived and are forgotten.

        Raises NotReady where there is no stick, StickFull, StickUnavailable, StoreUnavailable.
        """

    def rehearse(self, pack: str) -> None:
        """Begin anew with a pack of this name, counting nothing; an empty one: end that."""


class Office(Protocol):
    """Does what agents ask for."""

    def do(self, wish: Wish, tell: Tell) -> Done:
        """Do it; may take a minute. Raises nothing that is expected.

        What takes long tells meanwhile how much is done: only ever more, a few times a second.
        """


@dataclass(slots=True)
class PodOffice:
    """The office of one pod, by its home."""

    home: Path
    machine: Machine
    post: Post
    faces: Faces
    today: Callable[[], date]
    needs: frozenset[str] = frozenset()
    """What the pack that is shown needs of the pod."""
    rehearsing: bool = False
    now: Callable[[], float] = time.monotonic
    """Seconds of a steady clock."""
    lock: Lock = field(init=False)
    _air: tuple[tuple[Network, ...], Reach] | None = None
    """The networks, as they were last looked for."""
    _found: dict[Stick, Content] = field(default_factory=dict)
    """What is on each stick: it is not read again while it is plugged in."""

    def __post_init__(self) -> None:
        """The lock keeps its own file."""
        self.lock = Lock(self.home, self.now)

    def do(self, wish: Wish, tell: Tell = nobody) -> Done:
        """What came of it, as a value, whatever happens."""
        try:
            notice = self._do(wish, Share(tell, self.now))
        except NacelleError as error:
            log.warning("an agent's wish was not done: %s", error)
            notice = self._refusal(wish, error)
        except (OSError, ValueError) as error:
            log.warning("an agent's wish failed: %r", error)
            notice = self._refusal(wish, error)
        return Done(self.facts(), notice)

    def _refusal(self, wish: Wish, error: Exception) -> Notice:
        """What is told of an error: that the stick was pulled, whatever came of that."""
        if isinstance(wish, OnStick) and self.machine.sticks.is_gone(Path(wish.mount)):
            return Notice("stick-pulled", good=False)
        return Notice(_reason(error), good=False)

    def _do(self, wish: Wish, share: Share) -> Notice | None:
        match wish:
            case Look(far):
                if far:
                    self._look()
                return None
            case Unlock(pin):
                return self._unlock(pin)
            case ChoosePin(pin):
                self.lock.set(pin)
                return Notice("pin-chosen", good=True)
            case Speak(language):
                self.faces.prepare((language,))
                return None
            case Install(mount, id, version):
                return self._install(Path(mount), id, version, share)
            case Take(mount):
                return self._take(Path(mount), share)
            case Release(mount):
                return self._release(Path(mount))
            case Show(id, version):
                pack = shelf.show(self._packs, id, version)
                return Notice("now-shown", good=True, filled={"title": pack.consultation.title})
            case Remove(id, version):
                return self._remove(id, version)
            case Rehearse(id, version):
                return self._rehearse(id, version)
            case EndRehearsal():
                self.post.rehearse("")
                return Notice("rehearsal-ends", good=True)
            case Join(network, password):
                return self._join(network, password)
            case Stand(site):
                return self._stand(site)
            case Pass(test):
                self._prefer(self._preferences().passing(test, self.today()))
                return Notice("passed", good=True)
            case Measure(density):
                passed = self._preferences().passing("ruler", self.today())
                self._prefer(replace(passed, density=density))
                return Notice("ruler-measured", good=True)
            case Prefer(language, volume):
                self._prefer(replace(self._preferences(), language=language))
                save_hours(self.home, replace(load_hours(self.home), day=volume))
                return None
            case PowerOff():
                return self._power_off()
        raise ValueError(f"Nobody here knows how to do {wish}.")

    # What is so.

    def facts(self) -> Facts:
        """All that agents are shown; what cannot be told now is left out."""
        kept, belonging = self._preferences(), self.post.belonging()
        waiting = 0
        with suppress(StoreUnavailable):
            waiting = self.post.waiting()
        site = belonging.site if belonging is not None else None
        networks, reach = self._air or (None, None)
        facts = Facts(
            pin_set=self.lock.is_set,
            contents=self._contents(),
            shelf=shelf.shelf(self._packs, self.today()),
            waiting=waiting,
            pod=belonging.pod if belonging is not None else None,
            site=site,
            centre=belonging.centre if belonging is not None else None,
            sites=kept.standing(site).sites if site is not None else kept.sites,
            health=self.machine.health(),
            wifi=self.machine.wifi.present(),
            networks=networks,
            reach=reach,
            language=kept.language,
            volume=load_hours(self.home).day,
            passed=kept.passed,
            rehearsing=self.rehearsing,
            needs=self.needs,
        )
        if not kept.commissioned and not any(open_checks(facts)):
            try:
                self._prefer(replace(kept, commissioned=True))
            except StoreUnavailable as error:
                log.warning("the pod stays as one that is not ready yet: %s", error)
        return facts

    @property
    def _packs(self) -> Path:
        return self.home / "packs"

    def _preferences(self) -> preferences.Preferences:
        return preferences.load(self.home)

    def _prefer(self, kept: preferences.Preferences) -> None:
        preferences.save(self.home, kept)

    def _contents(self) -> tuple[Content, ...]:
        """What is on each stick; one that was pulled is forgotten."""
        here = self.machine.sticks.here()
        self._found = {stick: self._found.get(stick) or self._content(stick) for stick in here}
        return tuple(self._found.values())

    def _content(self, stick: Stick) -> Content:
        if not stick.readable:
            return Content(stick, refused="stick-unreadable")
        repository = stick.mount / ON_STICK
        try:
            if not repository.is_dir():
                return Content(stick, empty=True)
            trust = self._trust
            offers = trust.offers(repository)
        except NacelleError as error:
            log.warning("a stick is not believed: %s", error)
            return Content(stick, refused=_reason(error))
        except OSError as error:
            log.warning("a stick cannot be read: %s", error)
            return Content(stick, refused="refused-damaged")
        brings = tuple(self._bringing(offer) for offer in offers if offer.is_for(trust.pod))
        others = "refused-other-pod" if offers and not brings else None
        return Content(stick, brings, others, empty=not offers)

    def _bringing(self, offer: Offer) -> Bringing:
        return Bringing(
            id=offer.id,
            version=offer.version,
            title=offer.title,
            languages=offer.languages,
            opens=offer.opens,
            closes=offer.closes,
            bytes=offer.bytes,
            signed_by=offer.signed_by,
            here=shelf.newest_known(self._packs, offer.id) or None,
        )

    @property
    def _trust(self) -> Trust:
        belonging = self.post.belonging()
        return Trust(self.home / "trust", pod=belonging.pod if belonging is not None else None)

    def _stick(self, mount: Path) -> Stick:
        for stick in self.machine.sticks.here():
            if stick.mount == mount and stick.readable:
                return stick
        raise NotReady("The stick is no longer there.")

    # What is done.

    def _unlock(self, pin: str) -> Notice | None:
        try:
            if self.lock.opens(pin):
                return None
        except (Damaged, NotReady) as error:
            log.error("%s", error)
            return Notice("pin-broken", good=False)
        wait = self.lock.wait()
        if wait > 0:
            return Notice("pin-wait", good=False, filled={"seconds": int(wait) + 1})
        return Notice("pin-wrong", good=False)

    def _on_shelf(self, id: str, version: int) -> Shelved:
        for one in shelf.shelf(self._packs, self.today()):
            if (one.id, one.version) == (id, version):
                return one
        raise NotReady(f"'{id}@{version}' is not installed here.")

    def _install(self, mount: Path, id: str, version: int, share: Share) -> Notice:
        repository = self._stick(mount).mount / ON_STICK
        offers = self._trust.offers(repository)
        offer = next((one for one in offers if (one.id, one.version) == (id, version)), None)
        if offer is None:
            raise Damaged(f"The stick no longer offers version {version} of '{id}'.")
        fetched = self.home / FETCHED
        source = folder_source(repository, share.part(0, COPIED, offer.bytes))
        try:
            file = self._trust.fetch(source, offer, fetched)
            # Before it is shown: nobody could read what has no letters.
            ready = share.part(COPIED, READY, len(offer.languages))
            for language in offer.languages:
                self.faces.prepare((language,))
                ready(1)
            # It is copied once more, and unpacked.
            pack = install(file, self._packs, None, share.part(READY, 1, 2 * offer.bytes))
        finally:
            fetched.unlink(missing_ok=True)
        self._found.clear()
        return Notice("installed", good=True, filled={"title": pack.consultation.title})

    def _take(self, mount: Path, share: Share) -> Notice:
        taken, arrived = self.post.take(self._stick(mount).mount, share)
        if arrived:
            filled: Mapping[str, str | int | Wording] = {"count": taken, "arrived": arrived}
            return Notice("stick-taken-arrived", good=True, filled=filled)
        return Notice("stick-taken", good=True, filled={"count": taken})

    def _release(self, mount: Path) -> Notice:
        self.machine.sticks.release(self._stick(mount))
        return Notice("stick-released", good=True)

    def _remove(self, id: str, version: int) -> Notice:
        pack = self._on_shelf(id, version)
        shelf.remove(self._packs, id, version, self.today())
        self._found.clear()
        return Notice("removed", good=True, filled={"title": pack.title})

    def _rehearse(self, id: str, version: int) -> Notice:
        # Read whole: a pack that is broken would end the kiosk that begins anew with it.
        pack = installed_pack(self._packs, f"{id}/{version}")
        self.post.rehearse(f"{id}/{version}")
        self._prefer(self._preferences().passing("rehearsal", self.today()))
        return Notice("rehearsing", good=True, filled={"title": pack.consultation.title})

    def _stand(self, site: str) -> Notice:
        before, kept = self.post.belonging(), self._preferences()
        self.post.stand(site)
        left = kept if before is None else kept.standing(before.site)
        self._prefer(left.standing(site))
        return Notice("site-moved", good=True, filled={"site": site})

    def _look(self) -> None:
        belonging = self.post.belonging()
        reach = self.machine.wifi.reach(belonging.centre if belonging is not None else None)
        self._air = (self.machine.wifi.networks(), reach)

    def _join(self, network: str, password: str | None) -> Notice:
        try:
            self.machine.wifi.join(network, password)
        except Refused:
            return Notice("wifi-wrong", good=False)
        except NotReady:
            return Notice("wifi-gone", good=False)
        self._look()
        return Notice("wifi-joined", good=True, filled={"name": network})

    def _power_off(self) -> Notice | None:
        try:
            self.machine.power_off()
        except NotReady as error:
            log.warning("the pod does not switch itself off: %s", error)
            return Notice("power-refused", good=False)
        return None


def _reason(error: Exception) -> str:
    return next((words for kind, words in REASONS if isinstance(error, kind)), "refused-failed")
