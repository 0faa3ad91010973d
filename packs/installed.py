"""Which packs a pod has made active, one after the other: quick to read, the first screen waits.

``PACKS/active`` names them as ``ID/VERSION``, one a line: first the one that is active, then those
that were before it, the latest first.
"""

import re
from pathlib import Path

from consultation.errors import NotReady
from packs.pack import Pack

ACTIVE = "active"
"""The file in the folder of packs."""
NAME = re.compile(r"([a-z0-9][a-z0-9-]{0,39})/([1-9][0-9]{0,6})")
"""Names an installed pack: id and version."""


def active_pack(packs_folder: Path) -> Pack:
    """The pack that is active; raises NotReady where there is none, Damaged where broken."""
    name = active_name(packs_folder)
    if not name:
        raise NotReady(f"No pack is installed in {packs_folder}. Install one.")
    return installed_pack(packs_folder, name)


def installed_pack(packs_folder: Path, name: str) -> Pack:
    """The pack called `name`; raises NotReady where there is none, Damaged where broken."""
    if not NAME.fullmatch(name):
        raise NotReady(f"{packs_folder / ACTIVE} names no pack. Install one again.")
    return Pack.load(packs_folder / name)


def active_name(packs_folder: Path) -> str:
    """What names the pack that is active; empty where nothing does."""
    return next(iter(made_active(packs_folder)), "")


def made_active(packs_folder: Path) -> tuple[str, ...]:
    """The names of all packs that were made active, the latest first."""
    try:
        text = (packs_folder / ACTIVE).read_text(encoding="ascii", errors="replace")
    except OSError:
        return ()
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
