"""How a pod's answers leave it, by sync's own means: the wiring of the agent's side."""

from collections.abc import Callable
from pathlib import Path

from consultation.errors import NotReady
from consultation.frozen import Frozen, replace
from kiosk import trial
from kiosk.agent.office import Belonging
from kiosk.agent.share import Tell, nobody
from kiosk.store.store import Store
from sync.pod import enrolled, enrolment
from sync.pod.carry import carry


class PodPost(Frozen):
    """The post of the pod at `home`."""

    home: Path
    store: Callable[[], Store]
    """The pod's store, opened when it is first needed."""

    def belonging(self) -> Belonging | None:
        """None where the pod is not enrolled."""
        try:
            joined = enrolled.load(self.home)
        except NotReady:
            return None
        return Belonging(joined.pod, joined.site, joined.centre)

    def stand(self, site: str) -> None:
        """Stand there from now on; raises NotReady where it is not enrolled, ValueError.

        StoreUnavailable where the disk does not take it.
        """
        joined = enrolled.load(self.home)
        if not 0 < len(site) <= enrolled.LONGEST_NAME or not site.isprintable():
            raise ValueError("That is no name of a site.")
        enrolled.save(self.home, replace(joined, site=site))

    def waiting(self) -> int:
        """How many participations wait; raises StoreUnavailable."""
        return self.store().waiting()

    def take(self, mount: Path, tell: Tell = nobody) -> tuple[int, int]:
        """Put them on a stick: how many are on it, and how many had arrived and are forgotten."""
        joined, key = enrolled.load(self.home), enrolment.load_key(self.home)
        carried = carry(self.store(), joined, key, mount, tell=tell)
        return carried.taken, carried.forgotten

    def rehearse(self, pack: str) -> None:
        """Begin anew with a pack of this name, counting nothing; none: end that."""
        trial.ask(self.home, pack or trial.NONE)
