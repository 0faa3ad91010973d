"""`nacelle pack init` asks five questions and writes a folder that can be built."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from consultation.errors import NotImported
from kiosk.words.languages import READ
from packs.importing.blank import blank
from packs.importing.draft import write_draft
from tests.packs.importing.folders import problems_of
from tests.packs.sources import build_source

ROOT = Path(__file__).parents[3]
TODAY = date(2026, 9, 1)
ANSWERS = "fr, en ar\nLa place : et après ?\nLa ville\nLe conseil décide\n2999-12-31\n"


def run(*arguments: str | Path, said: str = "") -> subprocess.CompletedProcess[str]:
    """Run `nacelle pack init` as its user does, who types `said`."""
    command = [sys.executable, "-m", "nacelle", "pack", "init", *map(str, arguments)]
    return subprocess.run(
        command, input=said, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False
    )


def test_asked(tmp_path: Path) -> None:
    """Five answers make a folder without problems, and what is left is told by line."""
    folder = tmp_path / "Ma place"
    done = run(folder, said=ANSWERS)
    assert (done.returncode, done.stderr) == (0, "")
    assert problems_of(folder) == []
    main = (folder / "consultation.yaml").read_text("utf-8")
    assert "id: ma-place\n" in main
    assert "title: 'La place : et après ?'\n" in main
    assert "languages: [fr, en, ar]\n" in main
    line = next(n for n, one in enumerate(main.splitlines(), 1) if "changes:" in one)
    assert f"consultation.yaml:{line}: to be written: what the answers can change" in done.stdout
    assert "translations/ar.yaml:" in done.stdout


def test_told(tmp_path: Path) -> None:
    """Each question is an option too, and then nothing is asked."""
    options = ["--languages", "en", "--title", "Square", "--author", "Town", "--decides", "We"]
    done = run(tmp_path / "square", *options, "--closes", "2999-12-31")
    assert (done.returncode, done.stderr) == (0, "")
    assert "?" not in done.stdout.splitlines()[0]
    assert problems_of(tmp_path / "square") == []


def test_asked_again(tmp_path: Path) -> None:
    """What cannot be is said, and asked again."""
    said = ANSWERS.replace("fr, en ar", "fr, xx\nfr").replace("2999", "1999-01-01\n2999")
    done = run(tmp_path / "square", said=said)
    assert done.returncode == 0
    assert "The kiosk does not speak 'xx'" in done.stdout + done.stderr
    assert "1999-01-01 is over already" in done.stdout + done.stderr


def test_not_over_another(tmp_path: Path) -> None:
    """A folder that holds something is left as it is."""
    (tmp_path / "mine.txt").write_text("mine")
    done = run(tmp_path, said=ANSWERS)
    assert done.returncode == 1
    assert "There is something at" in done.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["mine.txt"]


def test_stopped(tmp_path: Path) -> None:
    """Who stops answering leaves nothing behind."""
    done = run(tmp_path / "square", said="fr\n")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", READ)
def test_every_language(tmp_path: Path, language: str) -> None:
    """It can be begun in every language of the kiosk."""
    languages = tuple(dict.fromkeys((language, "fr", "en")))
    draft = blank("square", languages, "x", "y", "z", date(2027, 1, 1), TODAY)
    write_draft(draft, tmp_path / "square")
    assert problems_of(tmp_path / "square") == []


def test_built(tmp_path: Path) -> None:
    """What was begun can be built at once."""
    draft = blank("square", ("en", "fr"), "Square", "Town", "We", date(2027, 1, 1), TODAY)
    write_draft(draft, tmp_path / "square")
    built = build_source(tmp_path / "square", tmp_path / "out", tmp_path / "cache")
    assert [question.id for question in built.consultation.questions] == ["first", "agreement"]


@pytest.mark.parametrize(
    "title", ["#1: *no* & 'yes' \"x\"", "- [a]", "null", "2026-01-01", "a # b"]
)
def test_any_title(tmp_path: Path, title: str) -> None:
    """Whatever a title holds, it is written as it was said."""
    draft = blank("square", ("en", "fr"), title, "Town", "We", date(2027, 1, 1), TODAY)
    write_draft(draft, tmp_path / "square")
    assert problems_of(tmp_path / "square") == []
    built = build_source(tmp_path / "square", tmp_path / "out", tmp_path / "cache")
    assert built.consultation.title == {"en": title, "fr": title}


def test_link(tmp_path: Path) -> None:
    """A link is not written through."""
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there")
    draft = blank("square", ("en",), "x", "y", "z", date(2027, 1, 1), TODAY)
    with pytest.raises(NotImported):
        write_draft(draft, tmp_path / "link")
