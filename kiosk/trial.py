"""A pack that is tried before it is shown: the pod begins anew with it, and counts nothing.

An agent's wish is a file in the pod's home. The kiosk takes it away as it begins, so that a cut of
power ends a trial, and no pod that was forgotten in one loses what residents say.
"""

import logging
from pathlib import Path

from packs.installed import NAME
from packs.trust.plain import write_whole

log = logging.getLogger(__name__)

FILE = "trial"
IDLE = 600.0
"""Seconds without a touch after which a trial ends by itself."""
NONE = "-"
"""What ends a trial."""


def ask(home: Path, pack: str) -> None:
    """Begin anew with the pack called `pack` (``ID/VERSION``), or NONE; raises StoreUnavailable."""
    write_whole(home / FILE, pack.encode("ascii"))


def asked(home: Path) -> str:
    """What was asked for and not begun yet; empty where nothing was."""
    try:
        return (home / FILE).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def begin(home: Path) -> str:
    """The name of the pack to try now, taken off the disk; empty where there is none.

    What cannot be taken off the disk is not tried: it would be at every start.
    """
    pack = asked(home)
    try:
        (home / FILE).unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s cannot be taken away: %s", FILE, error)
        return ""
    return pack if NAME.fullmatch(pack) else ""
