"""A Linux machine tells how it is from its files, and does what systemd lets it do.

The files are a tree that a test writes, as kernels write them; systemctl is a stand-in.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from consultation.errors import NotReady, StoreUnavailable
from consultation.frozen import replace
from kiosk.machine.health import health
from kiosk.machine.linux import LinuxMachine, call_by_unit, unmount
from kiosk.machine.machine import Health, Machine, Reach
from kiosk.machine.simulated import SimulatedMachine
from tests.kiosk.machine.stand_ins import first_on_path, program

NOW = datetime(2030, 5, 31, 14, 0, tzinfo=UTC)


class Tree:
    """The kernel's files below a folder."""

    def __init__(self, root: Path) -> None:
        self.root, self.home = root / "root", root / "home"
        self.root.mkdir()
        self.home.mkdir()

    def write(self, folder: str, **files: object) -> None:
        """Files of one folder, each with its line."""
        (self.root / folder).mkdir(parents=True, exist_ok=True)
        for name, said in files.items():
            (self.root / folder / name).write_text(f"{said}\n")

    def health(self, now: datetime = NOW) -> Health:
        """What they tell."""
        return health(self.home, now, self.root)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """No file at all, and a network that has told no time."""
    program(tmp_path / "bin", "timedatectl", "#!/bin/sh\necho no\n")
    first_on_path(tmp_path / "bin", monkeypatch)
    return Tree(tmp_path)


def test_nothing_tells(tree: Tree) -> None:
    """What no file tells is not known; the disk always is."""
    found = tree.health()
    assert replace(found, free=0, total=0) == Health(None, None, None, None, 0, 0, NOW, False)
    assert 0 < found.free < found.total


def test_no_home(tree: Tree) -> None:
    """Without the pod's home there is nothing to tell."""
    with pytest.raises(OSError, match="nowhere"):
        health(tree.home / "nowhere", NOW, tree.root)


def test_temperature(tree: Tree) -> None:
    """A Pi's own zone counts; of others the warmest; nonsense does not."""
    tree.write("sys/class/thermal/thermal_zone0", type="acpitz", temp=27_800)
    tree.write("sys/class/thermal/thermal_zone1", type="iwlwifi_1", temp="broken")
    tree.write("sys/class/thermal/thermal_zone2", type="pch", temp=61_000)
    assert tree.health().celsius == 61
    tree.write("sys/class/thermal/thermal_zone3", type="cpu-thermal", temp=48_312)
    assert tree.health().celsius == 48.312


@pytest.mark.parametrize(
    ("bits", "weak"),
    [("0", False), ("1", True), ("50000", True), ("50005", True), ("80000", False)],
)
@pytest.mark.parametrize("soc", ["soc/soc:firmware", "soc@107c000000/soc@107c000000:firmware"])
def test_the_firmware_tells_of_weak_power(tree: Tree, bits: str, weak: bool, soc: str) -> None:
    """Too little voltage, now or since the start; being too warm is another matter."""
    tree.write(f"sys/devices/platform/{soc}", get_throttled=bits)
    tree.write("sys/class/hwmon/hwmon0", name="rpi_volt", in0_lcrit_alarm=int(not weak))
    assert tree.health().weak_power is weak


@pytest.mark.parametrize("alarm", [0, 1])
def test_the_monitor_tells_of_weak_power(tree: Tree, alarm: int) -> None:
    """Where the firmware is not asked, its monitor is; others' alarms are not ours."""
    tree.write("sys/class/hwmon/hwmon0", name="nvme", in0_lcrit_alarm=1)
    assert tree.health().weak_power is None
    tree.write("sys/class/hwmon/hwmon1", name="rpi_volt", in0_lcrit_alarm=alarm)
    assert tree.health().weak_power is bool(alarm)


@pytest.mark.parametrize(
    ("status", "charging"),
    [("Charging", True), ("Full", True), ("Discharging", False), ("Unknown", None)],
)
def test_battery(tree: Tree, status: str, charging: bool | None) -> None:
    """The machine's own battery counts, no mouse's and no mains."""
    tree.write("sys/class/power_supply/AC", type="Mains", online=1)
    tree.write(
        "sys/class/power_supply/hid-1", type="Battery", scope="Device", capacity=3, status="Full"
    )
    assert tree.health().battery is None
    tree.write("sys/class/power_supply/BAT0", type="Battery", capacity=104, status=status)
    found = tree.health()
    assert (found.battery, found.charging) == (100, charging)


def test_the_network_tells_the_time(tree: Tree, tmp_path: Path) -> None:
    """A clock that was set by network is sure, whoever has set it."""
    assert not tree.health().clock_sure
    program(tmp_path / "bin", "timedatectl", "#!/bin/sh\necho yes\n")
    assert tree.health().clock_sure
    program(tmp_path / "bin", "timedatectl", "#!/bin/sh\nexit 1\n")
    assert not tree.health().clock_sure
    tree.write("run/systemd/timesync", synchronized="")
    assert tree.health().clock_sure


@pytest.mark.parametrize(
    ("off", "volts", "sure"),
    [
        (timedelta(seconds=2), None, True),
        (timedelta(hours=1), None, False),
        (timedelta(), 2_950_000, True),
        (timedelta(), 8_000, False),
    ],
)
def test_a_clock_with_a_battery(tree: Tree, off: timedelta, volts: int | None, sure: bool) -> None:
    """It is sure where it agrees with the system; a Pi 5's needs its battery."""
    files = {} if volts is None else {"battery_voltage": volts}
    tree.write("sys/class/rtc/rtc0", since_epoch=int((NOW + off).timestamp()), **files)
    assert tree.health().clock_sure is sure


def test_a_clock_whose_battery_is_empty(tree: Tree) -> None:
    """Two clocks that agree on 1970 are not sure."""
    long_ago = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)
    tree.write("sys/class/rtc/rtc0", since_epoch=300)
    assert not tree.health(long_ago).clock_sure


def systemctl(tmp_path: Path, status: int) -> Path:
    """A systemctl that keeps what it was told; where that is kept."""
    told = tmp_path / "told"
    program(tmp_path / "bin", "systemctl", f'#!/bin/sh\necho "$@" >>{told}\nexit {status}\n')
    return told


def test_power_off(tree: Tree, tmp_path: Path) -> None:
    """Systemd switches off; where it may not, that is said."""
    told = systemctl(tmp_path, 0)
    machine = LinuxMachine(
        tree.home, lambda centre: Reach.NOWHERE, lambda: NOW, tmp_path / "media", tree.root
    )
    machine.power_off()
    assert told.read_text() == "--no-ask-password poweroff\n"
    systemctl(tmp_path, 1)
    with pytest.raises(NotReady, match="power button"):
        machine.power_off()
    assert machine.health().clock == NOW
    assert not machine.wifi.present()
    machine.sticks.close()


def test_unmount(tree: Tree, tmp_path: Path) -> None:
    """The stick's own unit is stopped; what is no device's name reaches no command."""
    told = systemctl(tmp_path, 0)
    unmount(Path("/media/nacelle/sda1"))
    assert told.read_text() == "--no-ask-password stop nacelle-stick@sda1.service\n"
    with pytest.raises(StoreUnavailable, match="could not be unmounted"):
        unmount(Path("/media/nacelle/--help me"))
    assert len(told.read_text().splitlines()) == 1
    systemctl(tmp_path, 4)
    with pytest.raises(StoreUnavailable, match="could not be unmounted"):
        unmount(Path("/media/nacelle/sda1"))


@pytest.mark.parametrize(
    ("started", "status", "reach"),
    [
        (0, "0", Reach.CENTRE),
        (1, "3", Reach.PORTAL),
        (1, "4", Reach.NOWHERE),
        (1, "1", Reach.NOWHERE),
        (4, "0", Reach.NOWHERE),
    ],
)
def test_the_centre_is_called_by_a_unit(
    tree: Tree, tmp_path: Path, started: int, status: str, reach: Reach
) -> None:
    """The unit that may use the network tells by its end how far it came."""
    script = f'case "$2" in start) exit {started} ;; show) echo {status} ;; esac'
    program(tmp_path / "bin", "systemctl", f"#!/bin/sh\n{script}\n")
    assert call_by_unit("https://centre.town") is reach


def test_simulated_sticks(tmp_path: Path) -> None:
    """Plugged, pulled in the middle, plugged again: as with real ones, only by calls."""
    machine = SimulatedMachine(tmp_path / "mounts")
    waited: list[float] = []
    machine.sticks.sleep = waited.append
    one = machine.sticks.plug("Blue", tmp_path / "blue")
    other = machine.sticks.plug("Red", tmp_path / "red", read_only=True, free=0)
    assert machine.sticks.here() == (one, other)
    assert (other.read_only, other.free) == (True, 0)
    with (one.mount / "written").open("wb") as file:
        file.write(b"x")
        machine.sticks.pull("Blue")
        with pytest.raises(FileNotFoundError):
            (one.mount / "written").stat()
    with pytest.raises(StoreUnavailable, match="pulled out too early"):
        machine.sticks.release(one)
    third = machine.sticks.plug("Blue", tmp_path / "blue")
    assert (third.mount / "written").read_bytes() == b"x"
    assert machine.sticks.here() == (other, third)
    machine.sticks.slow = 3
    machine.sticks.release(third)
    assert waited[-1] == 3
    machine.sticks.fails = True
    with pytest.raises(StoreUnavailable):
        machine.sticks.release(other)


def test_simulated_machine(tmp_path: Path) -> None:
    """It can do what machines can, and remembers that it was switched off."""
    simulated = SimulatedMachine(tmp_path)
    machine: Machine = simulated
    machine.power_off()
    assert simulated.powered_off == 1
    simulated.may_power_off = False
    with pytest.raises(NotReady):
        machine.power_off()
    simulated.well = replace(machine.health(), celsius=85.0)
    assert machine.health().celsius == 85
