"""A pod mounts sticks so that they can do no harm, and lets its screen let go of them."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.sticks import MountedSticks

SYSTEM = Path(__file__).resolve().parents[2] / "deploy/raspberrypi/system"
STICK, RULES = SYSTEM / "stick", SYSTEM / "80-nacelle-sticks.rules"
POLKIT = SYSTEM / "50-nacelle.rules"
POLKITD = Path("/usr/lib/polkit-1/polkitd")
POD, OTHER = 64_999, 64_998
"""Users that no machine has: the pod's, and anybody."""
SAFE = {"nosuid", "nodev", "noexec", "nosymfollow"}


def run(*words: object, path: Path | None = None) -> "subprocess.CompletedProcess[str]":
    """Run a program, with the programs in `path` found first."""
    search = os.environ["PATH"] if path is None else f"{path}:{os.environ['PATH']}"
    return subprocess.run(
        [str(word) for word in words],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PATH": search},
    )


def stand_in(folder: Path, name: str, script: str) -> None:
    """A program of that name that does what `script` says."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


@pytest.fixture
def bin(tmp_path: Path) -> Path:
    """Programs for a machine that has the pod's user."""
    stand_in(tmp_path / "bin", "id", f"echo {POD}")
    return tmp_path / "bin"


@pytest.fixture
def device(tmp_path: Path) -> Iterator[str]:
    """A device of an empty ext4 stick, by its name."""
    if os.geteuid() != 0 or shutil.which("mkfs.ext4") is None or shutil.which("losetup") is None:
        pytest.skip("No image is tried: mkfs.ext4, losetup and root are needed.")
    image = tmp_path / "stick.img"
    with image.open("wb") as file:
        file.truncate(16 << 20)
    run("mkfs.ext4", "-q", "-F", image)
    made = run("losetup", "-f", "--show", image)
    if made.returncode != 0:
        pytest.skip(f"No image is tried: {made.stderr.strip()}")
    device = made.stdout.strip()
    try:
        yield Path(device).name
    finally:
        run("umount", "--all-targets", "--lazy", device)
        run("losetup", "-d", device)


def options(place: Path) -> set[str]:
    """How the kernel says that a place is mounted."""
    said = run("findmnt", "--noheadings", "--output", "OPTIONS", "--mountpoint", place).stdout
    return set(said.strip().split(","))


def test_an_ext4_stick(device: str, bin: Path, tmp_path: Path) -> None:
    """It can do no harm, the pod may write on it, and afterwards nothing is left of it."""
    folder, desk = tmp_path / "media", tmp_path / "desk"
    desk.mkdir()
    run("mount", f"/dev/{device}", desk)
    (desk / "nacelle/answers").mkdir(parents=True)
    (desk / "nacelle/answers/one").write_text("x")
    (desk / "nacelle/answers/one").chmod(0o600)
    (desk / "nacelle/out").symlink_to(tmp_path)
    (desk / "holiday").write_text("x")
    run("umount", desk)
    owner = tmp_path.stat().st_uid
    done = run(STICK, "mount", device, folder, path=bin)
    assert done.returncode == 0, done.stderr
    place = folder / device
    assert options(place) >= SAFE
    assert {path.lstat().st_uid for path in (place, *(place / "nacelle").rglob("*"))} == {POD}
    assert (place / "holiday").stat().st_uid == 0
    assert tmp_path.stat().st_uid == owner
    with pytest.raises(OSError, match="symbolic links"):
        (place / "nacelle/out").stat()
    assert not Path(f"/run/nacelle-stick-{device}").exists()
    assert run(STICK, "mount", device, folder, path=bin).returncode == 0
    assert run(STICK, "unmount", device, folder).returncode == 0
    assert list(folder.iterdir()) == []
    assert run(STICK, "unmount", device, folder).returncode == 0


def test_a_stick_in_use_is_let_go_of(device: str, bin: Path, tmp_path: Path) -> None:
    """Who still holds a file keeps nobody from ending the mount, in a while."""
    folder = tmp_path / "media"
    stand_in(bin, "sleep", "exit 0")
    run(STICK, "mount", device, folder, path=bin)
    with (folder / device / "open").open("wb"):
        assert run(STICK, "unmount", device, folder, path=bin).returncode == 0
        assert list(folder.iterdir()) == []


def test_the_machines_own_disk_is_no_stick(device: str, bin: Path, tmp_path: Path) -> None:
    """A disk that is mounted elsewhere is left alone."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    run("mount", f"/dev/{device}", elsewhere)
    done = run(STICK, "mount", device, tmp_path / "media", path=bin)
    assert done.returncode == 1
    assert f"belongs to this machine: its disk holds {elsewhere}" in done.stderr
    assert not (tmp_path / "media").exists()


def test_a_ninth_stick_is_not_mounted(device: str, bin: Path, tmp_path: Path) -> None:
    """However many partitions are plugged in, eight are mounted."""
    folder = tmp_path / "media"
    stand_in(
        bin,
        "findmnt",
        f'case "$*" in *--mountpoint*) exit 1 ;; esac; '
        f"for number in 1 2 3 4 5 6 7 8; do echo {folder}/sda$number; done",
    )
    done = run(STICK, "mount", device, folder, path=bin)
    assert done.returncode == 1
    assert "8 sticks are mounted already" in done.stderr
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("kind", ["vfat", "exfat"])
def test_fat_belongs_to_the_pod(device: str, bin: Path, tmp_path: Path, kind: str) -> None:
    """Kernels of pods mount FAT with these words; here they are only read."""
    stand_in(bin, "blkid", f"echo {kind}")
    stand_in(bin, "mount", f'echo "$@" >{tmp_path}/said')
    done = run(STICK, "mount", device, tmp_path / "media", path=bin)
    assert done.returncode == 0, done.stderr
    words = (tmp_path / "said").read_text().split()
    assert words[:4] == ["-i", "-t", kind, "-o"]
    assert set(words[4].split(",")) >= SAFE | {f"uid={POD}", f"gid={POD}", "umask=0077"}
    assert words[5:] == [f"/dev/{device}", f"{tmp_path}/media/{device}"]


def is_marked(device: str, folder: Path) -> bool:
    """Whether the pod's screen sees that a stick is there and cannot be read, until it is pulled.

    Ends what is mounted; nothing is left.
    """
    sticks = MountedSticks(lambda mount: None, folder)
    try:
        late = time.monotonic() + 5
        while not sticks.here() and time.monotonic() < late:
            time.sleep(0.05)
        (stick,) = sticks.here()
        assert stick.mount == folder / device
        assert options(stick.mount) >= {*SAFE, "ro"}
        assert list(stick.mount.iterdir()) == []
        with pytest.raises(OSError, match="Read-only"):
            (stick.mount / "nacelle").mkdir()
        assert run(STICK, "unmount", device, folder).returncode == 0
        assert sticks.is_gone(stick.mount)
        assert list(folder.iterdir()) == []
        return not stick.readable
    finally:
        sticks.close()


@pytest.mark.parametrize("kind", ["ntfs", "btrfs", "crypto_LUKS", "LVM2_member"])
def test_other_file_systems_are_told_of(device: str, bin: Path, tmp_path: Path, kind: str) -> None:
    """What sticks do not have is not given to the kernel; what stands in its place is empty."""
    stand_in(bin, "blkid", f"echo {kind}")
    stand_in(bin, "mount", f'[ "$3" = tmpfs ] || exit 99; exec {shutil.which("mount")} "$@"')
    done = run(STICK, "mount", device, tmp_path / "media", path=bin)
    assert done.returncode == 0
    assert f"holds '{kind}'; sticks are FAT32, exFAT or ext4" in done.stderr
    assert run(STICK, "mount", device, tmp_path / "media", path=bin).returncode == 0
    assert is_marked(device, tmp_path / "media")


def test_an_empty_stick_is_told_of(device: str, bin: Path, tmp_path: Path) -> None:
    """A device without a file system says so."""
    with Path(f"/dev/{device}").open("r+b") as file:
        file.write(bytes(1 << 20))
    done = run(STICK, "mount", device, tmp_path / "media", path=bin)
    assert done.returncode == 0
    assert "holds nothing that can be understood" in done.stderr
    assert is_marked(device, tmp_path / "media")


def test_a_damaged_stick_is_told_of(device: str, bin: Path, tmp_path: Path) -> None:
    """It looks like one, and the kernel does not mount it."""
    with Path(f"/dev/{device}").open("r+b") as file:
        # Where the superblock says which features it has that must be understood.
        file.seek(1024 + 0x60)
        file.write(b"\xff" * 4)
    done = run(STICK, "mount", device, tmp_path / "media", path=bin)
    assert done.returncode == 0
    assert is_marked(device, tmp_path / "media")
    assert not Path(f"/run/nacelle-stick-{device}").exists()


@pytest.mark.parametrize(
    ("kinds", "said"), [("ntfs swap", "nothing that can be understood"), ("ntfs vfat", "")]
)
def test_a_stick_of_several_parts(
    device: str, bin: Path, tmp_path: Path, kinds: str, said: str
) -> None:
    """Its own unit mounts none of them, and says when none of them can be mounted."""
    one, other = kinds.split()
    stand_in(
        bin,
        "lsblk",
        f'case "$*" in *TYPE*) echo /dev/{device} disk; echo /dev/{device}p1 part; '
        f"echo /dev/{device}p2 part ;; esac",
    )
    answers = f"*{device}p1) echo {one} ;; *{device}p2) echo {other} ;; *) exit 2 ;;"
    stand_in(bin, "blkid", f'case "$*" in {answers} esac')
    done = run(STICK, "mount", device, tmp_path / "media", path=bin)
    assert done.returncode == 0
    assert said in done.stderr
    if said:
        assert is_marked(device, tmp_path / "media")
    else:
        assert done.stderr == ""
        assert list((tmp_path / "media").iterdir()) == []


def test_a_part_of_a_stick_is_mounted(device: str, bin: Path, tmp_path: Path) -> None:
    """What is a part itself has no parts."""
    stand_in(bin, "lsblk", f'case "$*" in *TYPE*) echo /dev/{device} part ;; esac')
    assert run(STICK, "mount", device, tmp_path / "media", path=bin).returncode == 0
    assert "tmpfs" not in run("findmnt", "--mountpoint", tmp_path / "media" / device).stdout
    assert options(tmp_path / "media" / device) >= {*SAFE, "rw"}


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ((), 2),
        (("mount",), 2),
        (("mount", "../sda1"), 2),
        (("mount", "sda1;reboot"), 2),
        (("eject", "sda1"), 2),
        (("mount", "sdzz9"), 1),
    ],
)
def test_wrong_words(words: tuple[str, ...], status: int) -> None:
    """What is no device's name reaches no other program."""
    done = run(STICK, *words)
    assert done.returncode == status
    assert done.stderr.startswith("stick: ")


def _udev(tmp_path: Path, device: str, rules: str) -> str:
    """What udev makes of a device with our rules, in mounts of its own."""
    if shutil.which("udevadm") is None:
        pytest.skip("udevadm is missing: deploy/system-packages.sh dev")
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / RULES.name).write_text(rules)
    done = run(
        *("unshare", "--mount", "sh", "-c"),
        'mount --bind "$1" /etc/udev/rules.d && exec udevadm test --action=add "$2" 2>&1',
        *("sh", folder, f"/sys/block/{device}"),
    )
    if RULES.name not in done.stdout:
        pytest.skip(f"udev reads no rules here: {done.stdout[:200]}")
    return done.stdout


def rules_for_loops() -> str:
    """The rules, with loop devices in the place of sticks."""
    text = RULES.read_text().replace("sd*", "loop*").replace('SUBSYSTEMS=="usb", ', "")
    return text.replace("loop*[a-z]", "loop*")


def test_udev_starts_the_unit_of_a_stick_without_anything(device: str, tmp_path: Path) -> None:
    """Somebody has to say that it cannot be read."""
    with Path(f"/dev/{device}").open("r+b") as file:
        file.write(bytes(1 << 20))
    said = _udev(tmp_path, device, rules_for_loops())
    assert "ID_FS_TYPE" not in said
    assert f"SYSTEMD_WANTS=nacelle-stick@{device}.service" in said


def test_udev_leaves_a_card_reader_without_a_card_alone(device: str, tmp_path: Path) -> None:
    """It has a device, and nothing in it."""
    run("losetup", "-d", f"/dev/{device}")
    said = _udev(tmp_path, device, rules_for_loops())
    assert "SYSTEMD_WANTS" not in said


def test_udev_starts_the_unit(device: str, tmp_path: Path) -> None:
    """The rule asks for the stick's unit; tried with a loop device in a stick's place."""
    said = _udev(tmp_path, device, rules_for_loops())
    assert f"SYSTEMD_WANTS=nacelle-stick@{device}.service" in said
    assert "UDISKS_IGNORE=1" in said
    assert [line for line in said.splitlines() if f"{RULES.name}:" in line] == []


def test_udev_takes_sticks_alone(device: str, tmp_path: Path) -> None:
    """What is not on USB is no stick."""
    assert "SYSTEMD_WANTS" not in _udev(tmp_path, device, RULES.read_text())


BUS = """<busconfig><type>system</type><listen>unix:path={place}/bus</listen>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="*"/>
<allow send_destination="*" eavesdrop="false"/><allow receive_type="*"/></policy></busconfig>"""
ACTIONS = (
    "login1.power-off",
    "login1.power-off-multiple-sessions",
    "login1.reboot",
    "NetworkManager.network-control",
    "NetworkManager.settings.modify.system",
    "NetworkManager.settings.modify.hostname",
    "NetworkManager.wifi.scan",
    "systemd1.manage-units",
)
ASKED = """
mount --bind "$1/passwd" /etc/passwd
mount --bind "$1/rules" /etc/polkit-1/rules.d
mount --bind "$1/actions" /usr/share/polkit-1/actions
export DBUS_SYSTEM_BUS_ADDRESS="unix:path=$1/bus"
dbus-daemon --config-file="$1/bus.conf" --nofork 2>/dev/null &
while [ ! -S "$1/bus" ]; do sleep 0.1; done
/usr/lib/polkit-1/polkitd --no-debug &
setpriv --reuid "$2" --clear-groups sleep 60 & who=$!
shift 2
tries=0
while ! dbus-send --system --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetNameOwner string:org.freedesktop.PolicyKit1 >/dev/null 2>&1; do
    tries=$((tries + 1)); [ "$tries" -lt 100 ] || exit 9; sleep 0.1
done
sleep 0.3
for words in "$@"; do
    # shellcheck disable=SC2086
    pkcheck --process "$who" $words >/dev/null 2>&1 && echo yes || echo no
done
"""


def allowed(tmp_path: Path, user: int, *asked: str) -> list[bool]:
    """What a real polkit lets a process of `user` do, by our rules alone."""
    missing = [name for name in ("dbus-daemon", "dbus-send", "pkcheck") if not shutil.which(name)]
    if missing or not POLKITD.exists() or os.geteuid() != 0:
        pytest.skip("polkit is not tried: polkitd, dbus and root are needed.")
    own = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
    parted = run(*own, "true")
    if parted.returncode:
        pytest.skip(f"polkit is not tried, files cannot be hidden here: {parted.stderr.strip()}")
    place = Path(f"/tmp/polkit-{os.getpid()}-{time.monotonic_ns()}")  # A bus's path is short.
    for name in ("rules", "actions"):
        (place / name).mkdir(parents=True)
        (place / name).chmod(0o755)
    place.chmod(0o755)
    try:
        shutil.copy(POLKIT, place / "rules")
        (place / "rules" / POLKIT.name).chmod(0o644)
        (place / "bus.conf").write_text(BUS.format(place=place))
        (place / "passwd").write_text(
            f"{Path('/etc/passwd').read_text()}nacelle:x:{POD}:{POD}::/:/usr/sbin/nologin\n"
        )
        described = "".join(
            f'<action id="org.freedesktop.{action}"><description>x</description>'
            "<message>x</message><defaults><allow_any>no</allow_any></defaults></action>"
            for action in ACTIONS
        )
        (place / "actions/all.policy").write_text(f"<policyconfig>{described}</policyconfig>")
        done = run(*own, "sh", "-c", ASKED, "sh", place, user, *asked)
        assert done.returncode == 0, done.stderr
        return [line == "yes" for line in done.stdout.split()]
    finally:
        shutil.rmtree(place, ignore_errors=True)


def action(name: str, unit: str = "", verb: str = "") -> str:
    """The words that ask for one action."""
    details = f" --detail unit {unit} --detail verb {verb}" if unit else ""
    return f"--action-id org.freedesktop.{name}{details}"


def test_what_the_screen_may_do(tmp_path: Path) -> None:
    """It switches off, joins networks, lets go of sticks and tries the way to the centre."""
    units = "systemd1.manage-units"
    asked = {
        action("login1.power-off"): True,
        action("login1.power-off-multiple-sessions"): True,
        action("login1.reboot"): False,
        action("NetworkManager.network-control"): True,
        action("NetworkManager.settings.modify.system"): True,
        action("NetworkManager.settings.modify.hostname"): False,
        action("NetworkManager.wifi.scan"): True,
        action(units, "nacelle-stick@sda1.service", "stop"): True,
        action(units, "nacelle-stick@sda1.service", "start"): False,
        action(units, "nacelle-stick@sda1.service.d", "stop"): False,
        action(units, "xnacelle-stick@sda1.service", "stop"): False,
        action(units, "nacelle-reach.service", "start"): True,
        action(units, "nacelle-reach.service", "stop"): False,
        action(units, "ssh.service", "stop"): False,
        action(units): False,
    }
    assert allowed(tmp_path, POD, *asked) == list(asked.values())


def test_nobody_else_may(tmp_path: Path) -> None:
    """Another user gains nothing by the rules."""
    asked = (
        action("login1.power-off"),
        action("NetworkManager.network-control"),
        action("systemd1.manage-units", "nacelle-stick@sda1.service", "stop"),
    )
    assert allowed(tmp_path, OTHER, *asked) == [False, False, False]
