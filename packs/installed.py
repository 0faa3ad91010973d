"""Which pack a pod shows: quick to read, for the first screen waits for it."""

from pathlib import Path

from consultation.errors import NotReady
from packs.pack import Pack

ACTIVE = "active"
"""The file in the folder of packs that names the one that is shown, as ``ID/VERSION``."""


def active_pack(packs_folder: Path) -> Pack:
    """The pack that a pod shows; raises NotReady where there is none, Damaged where broken."""
    id, _, version = active_name(packs_folder).partition("/")
    if not id:
        raise NotReady(f"No pack is installed in {packs_folder}. Install one.")
    if "." in id or "/" in version or not version.isdigit():
        raise NotReady(f"{packs_folder / ACTIVE} names no pack. Install one again.")
    return Pack.load(packs_folder / id / version)


def active_name(packs_folder: Path) -> str:
    """What names the pack that is shown; empty where nothing does."""
    try:
        return (packs_folder / ACTIVE).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
