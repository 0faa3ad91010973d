"""The units of a pod are well formed, and give each program what it needs and no more."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).resolve().parents[2] / "deploy/raspberrypi/units"
PROGRAMS = ["opt/nacelle/current/venv/bin/nacelle", "usr/local/lib/nacelle/stick"]
# systemd's own scale: 0 is shut tight, 10 is wide open; below 2.0 it says "OK".
EXPOSURE = 2.0

SERVICES = [
    "nacelle-sync.service",
    "nacelle-fetch.service",
    "nacelle-kiosk.service",
    "nacelle-reach.service",
]

needs_analyze = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None,
    reason="systemd-analyze is missing: deploy/system-packages.sh dev",
)


def _unit(name: str) -> configparser.RawConfigParser:
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(UNITS / name)
    return unit


@needs_analyze
def test_units_are_well_formed(tmp_path: Path) -> None:
    """The checker of systemd finds nothing to say about them, where the program exists."""
    units = tmp_path / "etc/systemd/system"
    shutil.copytree(UNITS, units)
    for name in PROGRAMS:
        program = tmp_path / name
        program.parent.mkdir(parents=True)
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
        for unit in units.iterdir():
            unit.write_text(unit.read_text().replace(f"/{name}", str(program)))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, sorted(units.iterdir()))],
        capture_output=True,
        text=True,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if "nacelle-" in line]
    assert said == []


@needs_analyze
@pytest.mark.parametrize("service", SERVICES)
def test_services_are_shut_tight(service: str) -> None:
    """The count by systemd of what a service could still do stays low."""
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNITS / service)],
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"exposure level for \S+: ([\d.]+)", done.stdout)
    if found is None:
        pytest.skip(f"This systemd-analyze cannot look at a file: {done.stderr.strip()}")
    assert float(found[1]) < EXPOSURE


@pytest.mark.parametrize("service", SERVICES)
def test_memory_reaches_no_disk(service: str) -> None:
    """No core file and no swap may hold an answer that is not sealed."""
    unit = _unit(service)
    assert unit["Service"]["LimitCORE"] == "0"
    assert unit["Service"]["MemorySwapMax"] == "0"


@pytest.mark.parametrize(
    ("service", "written"),
    [
        ("nacelle-sync.service", "/var/lib/nacelle"),
        ("nacelle-fetch.service", "/var/lib/nacelle"),
        ("nacelle-kiosk.service", "/var/lib/nacelle -/media/nacelle"),
        ("nacelle-reach.service", None),
    ],
)
def test_only_the_home_is_written(service: str, written: str | None) -> None:
    """All but the pod's home is read-only; the screen writes on sticks as well."""
    unit = _unit(service)
    assert unit["Service"]["ProtectSystem"] == "strict"
    assert unit["Service"].get("ReadWritePaths") == written


def test_a_stick_comes_out_of_its_unit() -> None:
    """What mounts sticks has no mounts of its own: they would be seen by nobody else."""
    service = _unit("nacelle-stick@.service")["Service"]
    own = r"(Private|Protect|ReadOnly|ReadWrite|Inaccessible|Bind|Root|TemporaryFileSystem|Mount)"
    assert [name for name in service if re.match(own, name)] == []
    assert service["CapabilityBoundingSet"].split() == [
        "CAP_SYS_ADMIN",
        "CAP_CHOWN",
        "CAP_FOWNER",
        "CAP_DAC_OVERRIDE",
    ]


def test_a_pulled_stick_ends_its_unit() -> None:
    """The unit is bound to the device, and cleans up after every end."""
    unit = _unit("nacelle-stick@.service")
    assert unit["Unit"]["BindsTo"] == "dev-%i.device"
    assert unit["Service"]["ExecStopPost"].endswith("/stick unmount %I")


def test_the_screen_comes_back_for_ever() -> None:
    """However often it ends, it is started again, soon enough for the promise of five seconds."""
    unit = _unit("nacelle-kiosk.service")
    assert unit["Service"]["Restart"] == "always"
    assert float(unit["Service"]["RestartSec"]) <= 2
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"


def test_the_screen_owns_the_first_console() -> None:
    """No login prompt shares its console."""
    unit = _unit("nacelle-kiosk.service")
    assert unit["Unit"]["Conflicts"] == "getty@tty1.service"
    assert unit["Service"]["TTYPath"] == "/dev/tty1"


def test_the_screen_talks_to_no_network() -> None:
    """What shows questions cannot send anything anywhere."""
    unit = _unit("nacelle-kiosk.service")
    assert "INET" not in unit["Service"]["RestrictAddressFamilies"]
