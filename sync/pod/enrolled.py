"""What a pod keeps of its enrolment: which centre it belongs to, and that centre's keys.

The kiosk reads it at its start, so that nothing is imported here that it does not need by then.
"""

import json
from pathlib import Path

from consultation.errors import NotReady
from consultation.frozen import Frozen
from packs.trust.plain import write_whole

FORMAT = 1
LONGEST_NAME = 100
SAVED = {"format", "pod", "site", "centre", "sealing_key", "receipt_key"}


class Enrolment(Frozen):
    """Who this pod is, and the centre that knows it."""

    pod: str
    site: str
    centre: str
    """The centre's address, without a slash at its end."""
    sealing_key: bytes
    """The centre's public Curve25519 key."""
    receipt_key: bytes
    """The centre's public Ed25519 key."""

    @classmethod
    def read(
        cls, pod: str, site: str, centre: str, sealing_key: str, receipt_key: str
    ) -> "Enrolment":
        """Check names and read keys from hexadecimal digits; raises ValueError."""
        for name in (pod, site):
            if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
                raise ValueError(f"{name[:40]!r} is no name of a pod or a site")
        keys = bytes.fromhex(sealing_key), bytes.fromhex(receipt_key)
        if any(len(key) != 32 for key in keys):
            raise ValueError("a key has 64 hexadecimal digits")
        return cls(pod, site, centre, *keys)


def path(home: Path) -> Path:
    """Where a pod's enrolment lies."""
    return home / "enrolment.json"


def load(home: Path) -> Enrolment:
    """The enrolment of the pod at `home`; raises NotReady."""
    try:
        return _read(json.loads(path(home).read_bytes()))
    except FileNotFoundError as error:
        raise NotReady(
            f"This pod is not enrolled: there is no {path(home)}. "
            "Ask the centre for an enrol code and run 'nacelle pod enrol'."
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise NotReady(f"{path(home)} cannot be read: {error}. Enrol this pod again.") from error


def save(home: Path, enrolment: Enrolment) -> None:
    """Keep an enrolment durably, whole or not at all; raises StoreUnavailable."""
    saved = {
        "format": FORMAT,
        "pod": enrolment.pod,
        "site": enrolment.site,
        "centre": enrolment.centre,
        "sealing_key": enrolment.sealing_key.hex(),
        "receipt_key": enrolment.receipt_key.hex(),
    }
    text = json.dumps(saved, ensure_ascii=False, indent=2)
    write_whole(path(home), f"{text}\n".encode())


def _read(document: object) -> Enrolment:
    if not isinstance(document, dict) or document.keys() != SAVED:
        raise ValueError("it lacks what it must hold")
    match document:
        case {"format": int(number)} if number != FORMAT:
            raise ValueError(f"its format is {number}, known here is {FORMAT}")
        case {
            "pod": str(pod),
            "site": str(site),
            "centre": str(centre),
            "sealing_key": str(sealing_key),
            "receipt_key": str(receipt_key),
        }:
            return Enrolment.read(pod, site, centre, sealing_key, receipt_key)
    raise ValueError("it holds what it must not")
