"""How a Linux machine is, as its files tell: warmth, power, battery, disk and clock."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk.machine.machine import Health

PROCESSOR = ("cpu", "x86_pkg", "soc", "k10temp")
"""How the kinds of thermal zones begin that are a processor's."""
WEAK_NOW_OR_SINCE = 1 | 1 << 16
"""Bits of a Raspberry Pi's get_throttled: too little voltage now, or since the start."""
AGREES = 300.0
"""Seconds by which a clock with a battery and the system's clock may differ."""
FIRST_YEAR = 2024
"""A clock that shows less has lost its power."""
VOLTS = 1_000_000
"""Microvolts that a Raspberry Pi 5's clock has to have of its battery."""
PLUGGED = {"Charging": True, "Full": True, "Not charging": True, "Discharging": False}
SECONDS = 5.0


def health(home: Path, now: datetime, root: Path = Path("/")) -> Health:
    """How the machine is at `now`; its files begin at `root`. Raises OSError without a `home`."""
    battery, charging = _battery(root)
    disk = shutil.disk_usage(home)
    return Health(
        celsius=_celsius(root),
        weak_power=_weak_power(root),
        battery=battery,
        charging=charging,
        free=disk.free,
        total=disk.total,
        clock=now,
        clock_sure=_is_synchronised(root) or _has_own_clock(root, now),
    )


def _said(path: Path) -> str | None:
    """What stands in a file of the kernel's; None where there is none, or no answer."""
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None


def _number(path: Path, base: int = 10) -> int | None:
    said = _said(path)
    try:
        return None if said is None else int(said, base)
    except ValueError:
        return None


def _celsius(root: Path) -> float | None:
    """The processor's temperature; of the warmest place where no zone says that it is one."""
    zones = [
        ((_said(zone / "type") or "").startswith(PROCESSOR), degrees / 1000)
        for zone in sorted(root.glob("sys/class/thermal/thermal_zone*"))
        if (degrees := _number(zone / "temp")) is not None
    ]
    return max(zones)[1] if zones else None


def _weak_power(root: Path) -> bool | None:
    """Since the start where the firmware tells that, else what its monitor saw last."""
    for path in root.glob("sys/devices/platform/soc*/*firmware/get_throttled"):
        bits = _number(path, 16)
        if bits is not None:
            return bits & WEAK_NOW_OR_SINCE != 0
    for monitor in root.glob("sys/class/hwmon/hwmon*"):
        alarm = _number(monitor / "in0_lcrit_alarm")
        if _said(monitor / "name") == "rpi_volt" and alarm is not None:
            return alarm != 0
    return None


def _battery(root: Path) -> tuple[int | None, bool | None]:
    """Percent and whether it is plugged in, of the first battery that is the machine's own."""
    for supply in sorted(root.glob("sys/class/power_supply/*")):
        # Mice and keypads tell of their batteries as well.
        if _said(supply / "type") == "Battery" and _said(supply / "scope") != "Device":
            percent = _number(supply / "capacity")
            if percent is not None:
                charging = PLUGGED.get(_said(supply / "status") or "")
                return min(100, max(0, percent)), charging
    return None, None


def _is_synchronised(root: Path) -> bool:
    """Whether the network has told the time since the start."""
    if (root / "run/systemd/timesync/synchronized").exists():
        return True
    try:
        # Other programs than systemd's own set the kernel's clock too.
        done = subprocess.run(
            ["timedatectl", "show", "--property=NTPSynchronized", "--value"],
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.stdout.strip() == b"yes"


def _has_own_clock(root: Path, now: datetime) -> bool:
    """Whether a clock with a battery shows the same time."""
    return any(
        now.year >= FIRST_YEAR and abs(seconds - now.timestamp()) < AGREES
        for seconds in _own_clocks(root)
    )


def _own_clocks(root: Path) -> Iterator[int]:
    """What clocks show that go on without power, in seconds since 1970."""
    for clock in root.glob("sys/class/rtc/rtc*"):
        seconds, volts = _number(clock / "since_epoch"), _number(clock / "battery_voltage")
        # A Raspberry Pi 5 has a clock, and a battery only where somebody has put one in.
        if seconds is not None and (volts is None or volts >= VOLTS):
            yield seconds
