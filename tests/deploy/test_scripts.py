"""The shell scripts are sound, and refuse in sentences."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
INSTALL = CHECKOUT / "deploy/raspberrypi/install.sh"
MAKEFILE = CHECKOUT / "Makefile"
PACKAGES = CHECKOUT / "deploy/system-packages.sh"
HERE = r"ii \tespeak-ng\t\nii \tlibportaudio2\t\n"
"""What dpkg says where all that authoring needs is installed."""
SCRIPTS = [
    *sorted((CHECKOUT / "deploy").rglob("*.sh")),
    CHECKOUT / "deploy/raspberrypi/system/nacelle",
    CHECKOUT / "deploy/raspberrypi/system/stick",
    CHECKOUT / ".ci/run",
]


def _run(*words: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [str(word) for word in words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
        timeout=60,
    )


def _stand_in(folder: Path, name: str, script: str) -> None:
    """A program of that name that does what `script` says."""
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
@pytest.mark.skipif(
    shutil.which("shellcheck") is None,
    reason="shellcheck is missing: deploy/system-packages.sh dev",
)
def test_shellcheck_has_nothing_to_say(script: Path) -> None:
    """Each script passes shellcheck."""
    done = _run("shellcheck", script)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_scripts_can_be_started(script: Path) -> None:
    """Each script is executable."""
    assert os.access(script, os.X_OK)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--trust"], "After --trust comes the root of the town's repository"),
        (["--trust", "/nowhere/1.root.json"], "There is no root at /nowhere/1.root.json"),
        (["--frobnicate"], "There is no option '--frobnicate'"),
    ],
)
def test_install_refuses_wrong_words(words: list[str], sentence: str) -> None:
    """A wrong option is told in a sentence, before anything is touched."""
    done = _run(INSTALL, *words)
    assert done.returncode == 2
    assert sentence in done.stderr


def test_install_tells_its_options() -> None:
    """Asked for help, it names every option."""
    done = _run(INSTALL, "--help")
    assert done.returncode == 0
    assert "--trust" in done.stdout
    assert "--no-start" in done.stdout


def test_install_needs_root(tmp_path: Path) -> None:
    """Anybody else is told what to type."""
    _stand_in(tmp_path / "bin", "id", "echo 1000")
    done = _run(INSTALL, PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    assert done.returncode == 1
    assert "This needs root. Type: sudo" in done.stderr


@pytest.mark.parametrize("words", [[], ["cellar"]])
def test_packages_refuse_an_unknown_role(words: list[str]) -> None:
    """Without a role, or with one that does not exist, the roles are named."""
    done = _run(PACKAGES, *words)
    assert done.returncode == 2
    assert "kiosk|centre|authoring|dev|endure" in done.stderr


def _debian(tmp_path: Path, installed: str) -> str:
    """A search path on which a Debian has `installed` and nobody may become root."""
    folder = tmp_path / "bin"
    _stand_in(folder, "dpkg-query", f"printf '{installed}'")
    _stand_in(folder, "id", "echo 1000")
    _stand_in(folder, "sudo", "exit 1")
    return f"{folder}:{os.environ['PATH']}"


def test_packages_say_nothing_when_none_is_missing(tmp_path: Path) -> None:
    """What is installed is left alone, silently."""
    done = _run(PACKAGES, "authoring", PATH=_debian(tmp_path, HERE))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_packages_know_new_names(tmp_path: Path) -> None:
    """A package that provides an old name counts as that package."""
    provides = HERE.replace(r"espeak-ng\t", r"newer-espeak\tfoo (= 1), espeak-ng (= 1.51), bar")
    done = _run(PACKAGES, "authoring", PATH=_debian(tmp_path, provides))
    assert (done.returncode, done.stdout) == (0, "")


def test_packages_that_were_removed_are_missing(tmp_path: Path) -> None:
    """A package of which the settings alone are left is not installed."""
    done = _run(PACKAGES, "authoring", PATH=_debian(tmp_path, HERE.replace("ii", "rc", 1)))
    assert done.returncode == 1


def test_packages_name_the_command_to_type(tmp_path: Path) -> None:
    """Where one may not become root, the missing packages and the command are told."""
    done = _run(PACKAGES, "authoring", PATH=_debian(tmp_path, ""))
    assert done.returncode == 1
    assert "apt-get install --no-install-recommends espeak-ng libportaudio2" in done.stderr


def test_make_help_names_every_target() -> None:
    """Each target has its line."""
    done = _run("make", "-C", CHECKOUT, "--no-print-directory", "help")
    phony = next(line for line in MAKEFILE.read_text().splitlines() if line.startswith(".PHONY:"))
    for target in phony.split()[1:]:
        assert f"make {target} " in done.stdout
