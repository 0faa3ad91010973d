"""Every fault of a source folder is one sentence with its line and what to do, all at once."""

import os
from pathlib import Path

import pytest

from kiosk.words.languages import TONGUES
from packs.check import check
from packs.compiled import document
from packs.pictograms import load_index
from packs.problem import Problem, Severity
from packs.source import read_source
from tests.packs.sources import ENGLISH, LANGUAGES, MAIN, write_source

EXAMPLE = Path(__file__).parents[2] / "examples" / "saint-martin"


def problems(folder: Path) -> tuple[Problem, ...]:
    """What the check finds."""
    return check(folder, LANGUAGES, load_index()).problems


def sentences(folder: Path) -> str:
    """What the check says."""
    return "\n".join(str(problem) for problem in problems(folder))


def changed(folder: Path, old: str, new: str) -> str:
    """What the check says of the small source with `new` for `old`."""
    assert old in MAIN
    return sentences(write_source(folder, MAIN.replace(old, new, 1)))


def test_sound_folder(tmp_path: Path) -> None:
    """A sound folder has no problem."""
    assert sentences(write_source(tmp_path)) == ""


def test_example() -> None:
    """The example has no problem, in any language that the kiosk speaks."""
    source, _ = read_source(EXAMPLE)
    assert document(source)["languages"] == list(TONGUES)
    assert check(EXAMPLE, TONGUES, load_index()).problems == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "invitation:",
            "invitatoin:",
            "consultation.yaml:7: 'invitatoin' is not known here; did you mean 'invitation'?",
        ),
        ("kind: choice", "kind: choise", "'choise' is no kind; did you mean 'choice'"),
        ("picture: tree", "picture: treee", "there is no pictogram 'treee'; did you mean 'tree'"),
        ("theme: place", "theme: plaza", "there is no theme 'plaza'; did you mean 'place'?"),
        ("languages: [fr, en]", "languages: [fr, eng]", "does not speak 'eng'; did you mean 'en'?"),
        ("level: consultation", "level: consultations", "did you mean 'consultation'?"),
        ("licence: CC0-1.0\n", "", "the consultation has no 'licence'; add 'licence:'"),
        ("  answered_by: 2026-10-30\n", "", "the commitment has no 'answered_by'"),
        (
            "closes: 2026-10-01",
            "closes: 2026-08-01",
            "consultation.yaml:9: it closes before it opens",
        ),
        ("answered_by: 2026-10-30", "answered_by: 2026-10-02", "comes before the decision"),
        ("opens: 2026-09-01", "opens: soon", "'opens' is no day: soon; write year-month-day"),
        ("id: benches", "id: trees", "two options have the id 'trees'"),
        (
            "      - {id: benches, label: Des bancs, picture: bench}\n",
            "",
            "'options' holds 1; write 2",
        ),
        ("kind: choice", "kind: choices\n    min: 2\n    max: 1", "'min' (2) is above 'max' (1)"),
        (
            "kind: choice",
            "kind: choices\n    max: 7",
            "'max' cannot be 7; write a number from 1 to 2",
        ),
        ("version: 1", "version: one", "'version' cannot be one"),
        ("id: square", "id: Le Square", "'Le Square' is no id; use up to 40"),
        ("picture: bench", "picture: pictures/bench.jpg", "there is no file pictures/bench.jpg"),
        ("picture: bench", "picture: pictures/../../x.jpg", "is no picture; put a .png"),
        ("picture: bench", "picture: bench, sound: b.wav", "there is no file sounds/fr/b.wav"),
        ("picture: bench", "picture: bench, tint: leav", "'leav' is no tint; did you mean 'leaf'?"),
        ("steps:\n", "steps:\n  - words\n", "this is no group of keys"),
        ("commitment:\n", "commitment:\n  - x\n", "this is no YAML"),
        ("title: La place", "title: [La place]", "'title' is no text"),
        ("title: La place", "title: [La place", "this is no YAML"),
        ("format: 1", "format: 2", "'format' cannot be 2; write 1"),
        (
            "title: La place",
            "title: La place\ntitle: Encore",
            "consultation.yaml:7: a key is written twice",
        ),
        ("title: La place", "title: &a La place\nauthors: *a", "'*' repeats another part"),
        ("title: La place", "title: " + "[" * 30 + "]" * 30, "nested too deeply"),
    ],
)
def test_fault(tmp_path: Path, old: str, new: str, said: str) -> None:
    """Each fault is said with what to do."""
    assert said in changed(tmp_path, old, new)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "trees: Trees, ",
            "",
            "translations/en.yaml:8: 'steps.first.options.trees' has no translation",
        ),
        ("trees: Trees", "tree: Trees", "did you mean 'steps.first.options.trees'"),
        ("title: The square", "title: The square\nsubtitle: x", "'subtitle' translates nothing"),
        ("title: The square", "title: 7", "'title' has no translation; write it in 'en'"),
    ],
)
def test_fault_of_translation(tmp_path: Path, old: str, new: str, said: str) -> None:
    """Missing and stale translations are said with their lines."""
    assert old in ENGLISH
    assert said in sentences(write_source(tmp_path, english=ENGLISH.replace(old, new)))


def test_missing_translation_file(tmp_path: Path) -> None:
    """A language without its file is one problem, not one per sentence."""
    assert len(problems(write_source(tmp_path, english=None))) == 1


def test_all_at_once(tmp_path: Path) -> None:
    """Faults in several places are said together, in the order of their lines."""
    main = MAIN.replace("title:", "tittle:").replace("picture: bench", "picture: bensh")
    found = problems(write_source(tmp_path, main.replace("licence: CC0-1.0\n", "")))
    assert len(found) >= 4
    lines = [problem.line for problem in found if problem.file == "consultation.yaml"]
    assert lines == sorted(lines)


def test_many_questions(tmp_path: Path) -> None:
    """More than eight questions is a warning only."""
    more = "".join(f"  - {{kind: scale, id: s{n}, words: Ça va ?}}\n" for n in range(8))
    english = ENGLISH + "".join(f"  s{n}: {{words: Well?}}\n" for n in range(8))
    found = problems(write_source(tmp_path, MAIN + more, english))
    assert [problem.severity for problem in found] == [Severity.WARNING]


def test_uncredited_photo(tmp_path: Path) -> None:
    """A photo without author and licence is a problem."""
    write_source(tmp_path, MAIN.replace("picture: bench", "picture: pictures/b.png"))
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "b.png").write_bytes(b"x")
    assert "nobody is credited for pictures/b.png" in sentences(tmp_path)


def test_broken_photo(tmp_path: Path) -> None:
    """A photo that cannot be opened is a problem."""
    main = MAIN.replace("picture: bench", "picture: pictures/b.png")
    write_source(tmp_path, main + "pictures: {b.png: {author: Ada, licence: CC0-1.0}}\n")
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "b.png").write_bytes(b"x")
    assert "no whole PNG or JPEG picture" in sentences(tmp_path)


def test_recording_of_nothing(tmp_path: Path) -> None:
    """A recording that no sentence answers to is a problem."""
    write_source(tmp_path)
    (tmp_path / "sounds" / "fr").mkdir(parents=True)
    (tmp_path / "sounds" / "fr" / "titel.wav").write_bytes(b"x")
    assert "belongs to no sentence; did you mean 'title'?" in sentences(tmp_path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\xff\xfe\x00", "it is no text"),
        (b"", "does not hold 'key: value' lines"),
        (b"- a\n- b\n", "does not hold 'key: value' lines"),
        (b"x: " + b"y" * (2 << 20), "larger than 1 MB"),
        (b"\x00\x01", "it is no YAML"),
        (b"a: !!python/object:os.system {}\n", "has no 'title'"),
    ],
)
def test_absurd_file(tmp_path: Path, data: bytes, said: str) -> None:
    """An absurd consultation.yaml gets a sentence, never a traceback."""
    (tmp_path / "consultation.yaml").write_bytes(data)
    assert said in sentences(tmp_path)


def test_absent_folder(tmp_path: Path) -> None:
    """A folder that is not there is said to be absent."""
    assert "there is no such folder" in sentences(tmp_path / "nowhere")


def test_file_for_folder(tmp_path: Path) -> None:
    """A file where the folder belongs is said to be none."""
    (tmp_path / "file").write_text("x")
    assert "this is no folder" in sentences(tmp_path / "file")


def test_link_out(tmp_path: Path) -> None:
    """A link that leads out of the folder is a problem, and is not read."""
    source = write_source(tmp_path / "source")
    (tmp_path / "secret.yaml").write_text("title: x\n")
    (source / "translations" / "en.yaml").unlink()
    (source / "translations" / "en.yaml").symlink_to(tmp_path / "secret.yaml")
    assert "this link leads out of the folder" in sentences(source)


def test_pipe(tmp_path: Path) -> None:
    """A pipe is never waited for."""
    write_source(tmp_path)
    os.mkfifo(tmp_path / "translations" / "ar.yaml")
    assert "neither a file nor a folder" in sentences(tmp_path)


@pytest.mark.parametrize(
    "value", ["7", "[1, {a: b}]", "{a: [b]}", "null", "true", "2026-01-01", "''"]
)
@pytest.mark.parametrize(
    "key", [line.split(":")[0] for line in MAIN.splitlines() if line[:1] not in " -"]
)
def test_any_value_anywhere(tmp_path: Path, key: str, value: str) -> None:
    """Any YAML value under any key gives sentences, never a traceback."""
    lines = MAIN.splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))
    end = next((n for n in range(first + 1, len(lines)) if lines[n][0] not in " -"), len(lines))
    sentences(write_source(tmp_path, "".join([*lines[:first], f"{key}: {value}\n", *lines[end:]])))
