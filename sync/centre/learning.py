"""The consultations of a town's repository become known to its centre."""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sqlalchemy import Engine

from consultation.errors import NotReady
from consultation.frozen import Frozen
from packs.install import consultation_in
from packs.trust.client import Trust
from packs.trust.roles import Now, system_now
from sync.centre.consultations import add, known_documents
from sync.centre.database import reading, writing


class Learnt(Frozen):
    """One version of a consultation."""

    id: str
    version: int
    new: bool
    """Whether it was not known before."""


def trust_of(home: Path, root: Path | None, now: Now = system_now) -> Trust:
    """What the centre at `home` believes; from now on what the root in the file `root` says.

    Raises NotReady where it was given none yet.
    """
    folder = home / "trust"
    if root is not None:
        return Trust.begin(folder, root, now)
    trust = Trust(folder, now)
    if not trust.begun:
        raise NotReady(
            "This centre does not know yet whose packs to believe. Name the root of the town's "
            "repository, this once: --trust REPOSITORY/metadata/1.root.json"
        )
    return trust


def learn(engine: Engine, trust: Trust, repository: Path, today: date) -> Iterator[Learnt]:
    """Know each consultation that `repository` offers, one after the other, for whichever pods.

    Raises as packs.trust.client.Trust.offers does, and NotReady where there is none.
    """
    offers = trust.offers(repository)
    if not offers:
        raise NotReady("There is no pack here yet. Publish one with 'nacelle pack publish'.")
    with reading(engine) as connection:
        known = known_documents(connection).keys()
    for offer in sorted(offers, key=lambda one: (one.id, one.version)):
        new = (offer.id, offer.version) not in known
        if new:
            with tempfile.TemporaryDirectory(prefix="nacelle-") as beside:
                file = trust.copy(repository, offer, Path(beside) / "pack")
                consultation = consultation_in(file)
            with writing(engine) as connection:
                add(connection, consultation, today)
        yield Learnt(offer.id, offer.version, new)
