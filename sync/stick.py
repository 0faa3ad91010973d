"""How answers and receipts lie on a stick, the same for pods and centres; docs/protocol.md.

::

    nacelle/answers/POD/BATCH.batch       signed batches, on their way to the centre
    nacelle/receipts/POD/BATCH.receipt    the centre's signed word for each, on its way back

POD is the beginning of the pod's public key, BATCH the batch's SHA-256, both hexadecimal. Pods and
centres take nothing from these names: what counts is what is signed within.
"""

from collections.abc import Iterator
from pathlib import Path

from consultation.errors import NotReady

ANSWERS, RECEIPTS = ("nacelle", "answers"), ("nacelle", "receipts")
BATCH, RECEIPT = ".batch", ".receipt"
MOST_FILES = 100_000
"""No stick is looked through for more."""
DIGITS = 16


def pod_folder(key: bytes) -> str:
    """The name of the folder of the pod with this public key."""
    return key.hex()[:DIGITS]


def present(mount: Path) -> Path:
    """The stick at `mount`; raises NotReady where there is none."""
    if not mount.is_dir():
        raise NotReady(f"There is no stick at {mount}. Plug one in and name where it is mounted.")
    return mount


def files(mount: Path, way: tuple[str, ...], ending: str) -> Iterator[tuple[str, ...]]:
    """The names of all files below a folder of the stick that end so; what is odd is left out."""
    found = 0
    for folder in _listed(mount.joinpath(*way)):
        for name in _listed(mount.joinpath(*way, folder)):
            if name.endswith(ending):
                found += 1
                if found > MOST_FILES:
                    return
                yield (*way, folder, name)


def _listed(folder: Path) -> list[str]:
    try:
        if folder.is_symlink():
            return []
        return sorted(one.name for one in folder.iterdir())
    except OSError:
        return []
