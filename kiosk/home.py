"""What a pod's home says: where everything lies, and what there is to show.

It holds: ``trust/`` (whom it believes), ``packs/``, ``keys/`` and ``enrolment.json``
(sync.pod.enrolled), ``store.sqlite``, ``preferences.json`` (kiosk.preferences), ``agent.json``
(kiosk.agent.pin), ``sound.toml`` (kiosk.speech.loudness; may be missing), ``trial`` (kiosk.trial;
for a moment), ``cache/`` (built, may be deleted).
"""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

from consultation.errors import Damaged, NotReady
from consultation.frozen import replace
from kiosk import preferences, trial
from kiosk.blank import NO_PACK, NOT_COMMISSIONED, NOT_ENROLLED
from kiosk.panel import Panel
from kiosk.settings import Settings
from kiosk.theme.face import Faces
from packs.installed import active_pack, installed_pack
from packs.pack import Pack
from packs.shelf import shown_name, shown_pack
from packs.trust.clock import days
from sync.pod import enrolled

log = logging.getLogger(__name__)


def store_path(home: Path) -> Path:
    """Where the pod's store lies."""
    return home / "store.sqlite"


def packs_path(home: Path) -> Path:
    """Where the pod's packs lie, unpacked."""
    return home / "packs"


def faces_at(home: Path) -> Faces:
    """The faces of this pod."""
    return Faces(home / "cache" / "faces")


def found(settings: Settings, today: Callable[[], date]) -> Pack | str:
    """The pack to show, or why there is none, as the name of a sentence; a rehearsal raises it."""
    packs = packs_path(settings.home)
    if settings.trial:
        return installed_pack(packs, settings.trial)
    if settings.rehearsal or settings.any_day:
        pack = active_pack(packs)
        enrolled.load(settings.home)
        return pack
    try:
        pack = shown_pack(packs, today())
    except (NotReady, Damaged) as error:
        log.warning("%s", error)
        return NO_PACK
    try:
        enrolled.load(settings.home)
    except NotReady as error:
        log.warning("%s", error)
        return NOT_ENROLLED
    if not preferences.load(settings.home).commissioned:
        return NOT_COMMISSIONED
    return pack


def beginning_with(language: str | None, pack: Pack) -> Pack:
    """The pack with the language first that an agent chose, where it has it."""
    languages = pack.consultation.languages
    if language not in languages or language == languages[0]:
        return pack
    others = tuple(tag for tag in languages if tag != language)
    consultation = replace(pack.consultation, languages=(language, *others))
    return replace(pack, consultation=consultation)


def standing(home: Path) -> Callable[[], str]:
    """Tells what a kiosk would show that began now, as a text that changes with it."""
    today = days(home / "trust")

    def tell() -> str:
        name = shown_name(packs_path(home), today())
        joined, kept = _text(enrolled.path(home)), preferences.load(home)
        set = f"{kept.language} {kept.density} {kept.commissioned}"
        return f"{joined} {set} {trial.asked(home)} {name} {_inode(packs_path(home) / name)}"

    return tell


def _text(file: Path) -> str:
    """What stands in a file; nothing where there is none."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _inode(folder: Path) -> int:
    """What tells a pack from the same one, repaired; 0 where there is none."""
    try:
        return folder.stat().st_ino
    except OSError:
        return 0


def last_panel(home: Path) -> Panel:
    """The panel that the last kiosk of this pod found; the first time, one of 1280x800."""
    try:
        return Panel.named((home / "cache" / "panel").read_text(encoding="utf-8"))
    except (OSError, ValueError, NotReady):
        return Panel.named("1280x800")


def remember_panel(home: Path, panel: Panel) -> None:
    """Keep the panel's size for the next start."""
    (home / "cache" / "panel").write_text(f"{panel.width}x{panel.height}", encoding="utf-8")
