"""A bare Debian becomes a pod by `install.sh` alone, and is brought up to date by it."""

import json
import os
import shutil
from collections.abc import Iterator

import pytest
from nacl.signing import SigningKey

from packs.trust.repository import Repository
from tests.endurance.debian import INSTALL, Debian, fetch, make

pytestmark = [
    pytest.mark.endure,
    pytest.mark.skipif(os.geteuid() != 0, reason="A Debian of one's own is made by root."),
    pytest.mark.skipif(
        shutil.which("debootstrap") is None,
        reason="debootstrap is missing: deploy/system-packages.sh endure",
    ),
]


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """A bare Debian with the checkout and its wheels, where `install.sh` has run once."""
    root = tmp_path_factory.mktemp("debian")
    try:
        make(root)
        fetch(root / "wheels")
        made = Debian(root)
        done = made.run(INSTALL)
        assert done.returncode == 0, done.stdout
        assert "What to do next" in done.stdout
        yield made
    finally:
        shutil.rmtree(root, ignore_errors=True)


def test_the_program_starts_as_the_pods_user(debian: Debian) -> None:
    """The installed command runs, and steps down from root."""
    assert debian.run("nacelle", "--help").returncode == 0
    imported = debian.run(
        *("runuser", "-u", "nacelle", "--", "env", "KIVY_HOME=/tmp/kivy", "KIVY_NO_ARGS=1"),
        *("/opt/nacelle/current/venv/bin/python", "-c", "import kivy, sqlalchemy"),
    )
    assert imported.returncode == 0, imported.stdout


def test_letters_are_shaped(debian: Debian) -> None:
    """Pillow finds the library that joins Arabic letters and places Indic ones."""
    asked = "from PIL import features; print(features.check('raqm'))"
    done = debian.run("/opt/nacelle/current/venv/bin/python", "-c", asked)
    assert done.stdout.strip() == "True"


def test_only_the_pod_reads_its_home(debian: Debian) -> None:
    """The home belongs to the pod's user, and nobody else may look in."""
    done = debian.run("stat", "-c", "%U %G %a", "/var/lib/nacelle")
    assert done.stdout.strip() == "nacelle nacelle 700"


def test_the_code_belongs_to_root(debian: Debian) -> None:
    """What runs on the pod cannot rewrite itself."""
    done = debian.run(
        "find", "/opt/nacelle", "-user", "nacelle", "-o", "-perm", "-002", "!", "-type", "l"
    )
    assert done.stdout == ""


def test_the_screen_and_the_sync_start_by_themselves(debian: Debian) -> None:
    """Both are enabled, and the login prompt of the first console is not."""
    for unit in ("nacelle-kiosk.service", "nacelle-sync.timer", "nacelle-fetch.timer"):
        assert debian.run("systemctl", "is-enabled", unit).stdout.strip() == "enabled"
    assert debian.run("systemctl", "is-enabled", "getty@tty1.service").stdout.strip() == "disabled"


def test_a_wrong_root_is_refused_in_a_sentence(debian: Debian) -> None:
    """A file that is no root makes no pod, and says so."""
    (debian.root / "tmp/1.root.json").write_text("no root\n")
    done = debian.run(INSTALL, "--trust", "/tmp/1.root.json")
    assert done.returncode == 1
    assert "this pod did not take the root /tmp/1.root.json" in done.stdout
    assert "Traceback" not in done.stdout


def test_a_root_makes_it_a_pod(debian: Debian) -> None:
    """Given the town's root, from a place that root alone may read, it is a pod; twice is once."""
    keys = [SigningKey.generate() for _ in range(3)]
    Repository.create(debian.root / "root/packs", keys[:1], 1, keys[1], keys[2])
    for _ in range(2):
        done = debian.run(INSTALL, "--trust", "/root/packs/metadata/1.root.json")
        assert done.returncode == 0, done.stdout
    status = debian.run("nacelle", "pod", "status", "--home", "/var/lib/nacelle", "--json")
    assert json.loads(status.stdout)["waiting"] == 0


def test_a_pod_has_what_its_programs_import(debian: Debian) -> None:
    """The pod's lock and the system's libraries suffice for every module that a pod runs."""
    walk = (
        "import importlib, pkgutil, sys\n"
        "for name in sys.argv[1:]:\n"
        "    package = importlib.import_module(name)\n"
        "    for module in pkgutil.walk_packages(package.__path__, name + '.'):\n"
        "        if not module.name.endswith('__main__'):\n"
        "            importlib.import_module(module.name)\n"
        "import nacelle.kiosk, nacelle.pod\n"
    )
    surroundings = ("KIVY_HOME=/tmp/kivy-root", "KIVY_NO_ARGS=1", "SDL_VIDEODRIVER=offscreen")
    python = "/opt/nacelle/current/venv/bin/python"
    done = debian.run("env", *surroundings, python, "-c", walk, "kiosk", "sync.pod")
    assert done.returncode == 0, done.stdout


def test_without_a_pack_the_screen_says_so(debian: Debian) -> None:
    """A pod without a consultation answers in a sentence, and its supervisor tries again."""
    words = ("nacelle", "kiosk", "--home", "/var/lib/nacelle", "--size", "1280x800")
    done = debian.run("env", "SDL_AUDIODRIVER=dummy", "timeout", "60", *words)
    assert done.returncode == 1
    assert done.stdout.startswith("nacelle: No pack is installed")


def test_a_second_run_changes_nothing(debian: Debian) -> None:
    """Run again, it finds all in place and builds nothing."""
    before = debian.current()
    done = debian.run(INSTALL)
    assert done.returncode == 0, done.stdout
    assert "already here" in done.stdout
    assert debian.current() == before


def test_a_version_that_cannot_be_built_leaves_the_one_that_runs(debian: Debian) -> None:
    """A package whose hash is not the locked one stops the update, in a sentence."""
    before = debian.current()
    lock = debian.root / "checkout/locks/pod.lock"
    right = lock.read_text()
    lock.write_text(right.replace("--hash=sha256:", "--hash=sha256:0000", 10_000))
    try:
        done = debian.run(INSTALL)
    finally:
        lock.write_text(right)
    assert done.returncode == 1
    assert "Nothing has been changed" in done.stdout
    assert debian.current() == before
    assert len(list((debian.root / "opt/nacelle/releases").iterdir())) == 1


def test_an_update_takes_over_and_keeps_the_one_before(debian: Debian) -> None:
    """Changed code becomes a release of its own; the former stays for the way back."""
    before = debian.current()
    with (debian.root / "checkout/README.md").open("a") as readme:
        readme.write("\nAn update.\n")
    done = debian.run(INSTALL)
    assert done.returncode == 0, done.stdout
    assert debian.current() != before
    assert (debian.root / "opt/nacelle" / before / "complete").exists()
