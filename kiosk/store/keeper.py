"""What happens to a participation that is given: sealed first, then kept and counted, durably."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from nacl.public import PublicKey

from consultation.consultation import Consultation
from consultation.frozen import Frozen
from consultation.given import Given
from consultation.participation import Participation
from consultation.tally import Tally
from kiosk.store.cell import cells_of, tally_of
from kiosk.store.store import Store
from packs.trust.box import seal


class Keeper(Protocol):
    """Keeps what is given; every call may wait for the disk, so never on the screen's thread."""

    def give(self, participation: Participation, language: str) -> None:
        """Keep a given participation; it is on disk when this returns."""

    def tally(self, consultation: Consultation) -> Tally:
        """What the place has said so far."""

    def settle(self) -> None:
        """Leave no trace of single participations behind; after the thanks, not before."""


class SealingKeeper(Frozen):
    """Seals to the centre's key before the first write, and keeps in the pod's store."""

    store: Store
    sealing_key: PublicKey
    site: str
    today: Callable[[], date]
    new_id: Callable[[], str]
    rehearsal: bool

    def give(self, participation: Participation, language: str) -> None:
        """Seal, keep and count; on disk when it returns. Raises StoreUnavailable."""
        consultation = participation.consultation
        given = Given(
            id=self.new_id(),
            consultation=consultation.id,
            version=consultation.version,
            site=self.site,
            language=language,
            day=self.today(),
            answers=participation.answers,
            rehearsal=self.rehearsal,
        )
        box = seal(given.to_bytes(), self.sealing_key)
        self.store.give(box, cells_of(consultation, participation.answers, self.rehearsal))

    def tally(self, consultation: Consultation) -> Tally:
        """What the place has said so far."""
        return tally_of(consultation, self.store.counts(), self.rehearsal)

    def settle(self) -> None:
        """Empty the write-ahead log."""
        self.store.settle()
