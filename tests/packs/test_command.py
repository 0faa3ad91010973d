"""`nacelle pack` says what it did, and ends with 1 where it refused."""

import subprocess
import sys
from pathlib import Path

from tests.packs.sources import ENGLISH, write_source

ROOT = Path(__file__).parents[2]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `nacelle pack` as its user does."""
    command = [sys.executable, "-m", "nacelle", "pack", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False
    )


def test_check(tmp_path: Path) -> None:
    """A sound folder ends with 0."""
    done = run("check", write_source(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert "can be built" in done.stdout


def test_check_room(tmp_path: Path) -> None:
    """Words that the smallest panel does not hold are a warning, with their line."""
    long = " ".join(["What would you like"] * 12)
    done = run("check", write_source(tmp_path, english=ENGLISH.replace("And you?", long)))
    assert done.returncode == 0
    assert "does not hold all its words in 'en' on a panel of 7 inches" in done.stdout
    assert f"({len(long)} letters)" in done.stdout
    assert "can be built" in done.stdout


def test_check_faults(tmp_path: Path) -> None:
    """A folder with problems ends with 1, a line for each."""
    done = run("check", write_source(tmp_path, english=ENGLISH.replace("And you?", "''")))
    assert done.returncode == 1
    fault = "translations/en.yaml:2: 'invitation' has no translation; write it in 'en'"
    assert fault in done.stdout.splitlines()


def test_build_refuses(tmp_path: Path) -> None:
    """A folder with problems is not built; they are printed, without a traceback."""
    run("keygen", "--out", tmp_path / "key")
    out = tmp_path / "out"
    done = run("build", tmp_path / "nowhere", "--key", tmp_path / "key", "--out", out)
    assert done.returncode == 1
    assert "there is no such folder" in done.stdout
    assert "was not built" in done.stderr
    assert "Traceback" not in done.stderr
    assert not out.exists()


def test_build_in_some_languages(tmp_path: Path) -> None:
    """What is built is said by language; one that is not there is refused, with those that are."""
    source, key, out = write_source(tmp_path / "source"), tmp_path / "key", tmp_path / "out"
    run("keygen", "--out", key)
    done = run("build", source, "--key", key, "--out", out, "--language", "ar")
    assert done.returncode == 1
    assert done.stderr.endswith("has no language 'ar'. It has: fr, en.\n")
    assert not out.exists()
    done = run("build", source, "--key", key, "--out", out, "--language", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Voice en" in done.stdout
    assert "Voice fr" not in done.stdout


def test_keygen_twice(tmp_path: Path) -> None:
    """A key is never written over."""
    assert run("keygen", "--out", tmp_path / "key").returncode == 0
    done = run("keygen", "--out", tmp_path / "key")
    assert done.returncode == 1
    assert "never written over" in done.stderr


def test_show(tmp_path: Path, small_pack: bytes) -> None:
    """A pack is shown with its key; a key that is not trusted ends with 1."""
    (tmp_path / "pack").write_bytes(small_pack)
    run("keygen", "--out", tmp_path / "key")
    done = run("show", tmp_path / "pack")
    assert (done.returncode, done.stderr) == (0, "")
    assert "square, version 1" in done.stdout
    assert "The signature holds." in done.stdout
    done = run("show", tmp_path / "pack", "--trust", tmp_path / "key.pub")
    assert done.returncode == 1
    assert "not among the trusted keys" in done.stdout


def test_show_damaged(tmp_path: Path, small_pack: bytes) -> None:
    """A damaged pack is one sentence, and 1."""
    (tmp_path / "pack").write_bytes(small_pack[:-1])
    done = run("show", tmp_path / "pack")
    assert done.returncode == 1
    assert done.stderr.startswith("nacelle: The signature of this pack does not hold")
