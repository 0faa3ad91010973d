"""A pod's machine: Linux with systemd, and NetworkManager where there is wifi."""

import re
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from consultation.errors import NotReady, StickBusy
from kiosk.machine.health import health
from kiosk.machine.machine import Health, Reach
from kiosk.machine.sticks import FOLDER, MountedSticks
from kiosk.machine.wifi import NetworkManagerWifi

PORTAL = b"3"
"""Exit status of ``nacelle pod reach`` where something else answers in the centre's place."""
DEVICE = re.compile(r"[a-z]+[0-9]*")
"""How the kernel calls sticks and their parts."""
SECONDS = 60.0
"""What systemd may take to unmount a stick or to begin to switch off."""


class LinuxMachine:
    """The machine that the pod at `home` runs on; deploy/raspberrypi says what it needs there."""

    def __init__(
        self,
        home: Path,
        call: Callable[[str], Reach],
        now: Callable[[], datetime],
        folder: Path = FOLDER,
        root: Path = Path("/"),
    ) -> None:
        """`call` says how far a call to a centre comes (on a pod `call_by_unit`); `now` the date.

        Sticks are mounted below `folder`; `root` is where the kernel's files begin.
        """
        self._home, self._now, self._root = home, now, root
        self.sticks = MountedSticks(unmount, folder)
        self.wifi = NetworkManagerWifi(call, root / "sys/class/net")

    def health(self) -> Health:
        """How it is now; may take seconds."""
        return health(self._home, self._now(), self._root)

    def power_off(self) -> None:
        """Switch off by systemd; raises NotReady where that is not allowed."""
        if _systemctl("poweroff") is None:
            raise NotReady("This pod may not switch itself off. Press its power button shortly.")


def unmount(mount: Path) -> None:
    """End a stick's unit, which unmounts it; raises StickBusy."""
    unit = f"nacelle-stick@{mount.name}.service"
    if DEVICE.fullmatch(mount.name) is None or _systemctl("stop", unit) is None:
        raise StickBusy(
            f"The stick at {mount} is written, and could not be unmounted. Wait ten seconds "
            "before you pull it out."
        )


def call_by_unit(_centre: str) -> Reach:
    """How far a call to the centre comes that this pod has joined, made by a unit of its own.

    The screen has no network: it asks systemd to start ``nacelle pod reach`` and hears how it
    ended.
    """
    if _systemctl("start", "nacelle-reach.service") is not None:
        return Reach.CENTRE
    status = _systemctl("show", "--property=ExecMainStatus", "--value", "nacelle-reach.service")
    return Reach.PORTAL if status is not None and status.strip() == PORTAL else Reach.NOWHERE


def _systemctl(*words: str) -> bytes | None:
    """What systemctl says; None where systemd did not do it."""
    try:
        done = subprocess.run(
            ["systemctl", "--no-ask-password", *words],
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
