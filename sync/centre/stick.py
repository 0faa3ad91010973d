"""Taking batches from a stick, and putting the centre's receipts on it."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from consultation.errors import StoreUnavailable
from packs.trust.plain import put_bytes, read_plain
from sync.centre.inbox import Intake
from sync.centre.problems import Problem
from sync.stick import ANSWERS, BATCH, RECEIPT, RECEIPTS, files, present
from sync.wire import MOST_BYTES, digest


@dataclass(slots=True)
class Taken:
    """What a stick brought."""

    new: int = 0
    """Batches that the centre did not have."""
    known: int = 0
    refused: dict[str, str] = field(default_factory=dict)
    """Why files were not taken, by their names on the stick; they are left there."""


def take(intake: Intake, mount: Path, now: datetime) -> Taken:
    """Keep every batch on the stick at `mount`, sign for each on it, and take it off.

    A batch leaves the stick only when it is durable here and its receipt durable there. Raises
    NotReady where there is no stick, StoreUnavailable where either disk does not take it.
    """
    taken = Taken()
    for names in list(files(present(mount), ANSWERS, BATCH)):
        try:
            data = read_plain(mount, names, MOST_BYTES)
            stored = intake.receive(data, now)
        except OSError as error:
            taken.refused["/".join(names)] = error.strerror or str(error)
            continue
        except Problem as problem:
            taken.refused["/".join(names)] = str(problem)
            continue
        taken.new += stored.new
        taken.known += not stored.new
        receipt = (*RECEIPTS, names[-2], f"{digest(data)}{RECEIPT}")
        try:
            put_bytes(mount, receipt, stored.receipt)
            mount.joinpath(*names).unlink(missing_ok=True)
        except OSError as error:
            raise StoreUnavailable(
                f"The stick at {mount} does not take receipts ({error.strerror or error}). The "
                "centre has kept what it read; bring the stick again."
            ) from error
    return taken
