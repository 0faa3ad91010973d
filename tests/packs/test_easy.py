"""Easy reading: a translation may leave out what its language says already."""

import json
from pathlib import Path

import pytest

from packs.check import check
from packs.pictograms import load_index
from packs.problem import Severity, stops
from packs.recorded import lines
from packs.source import read_source
from tests.packs.sources import LANGUAGES, MAIN, ToneVoice, build_source, files_of, write_source

KNOWN = LANGUAGES | {"fr-x-easy", "en-x-easy"}
EASY = """\
invitation: Dites-nous.
steps:
  first:
    words: Quoi d’abord ?
    options: {trees: Arbres}
"""


def folder_of(folder: Path, easy: str = EASY, tag: str = "fr-x-easy", languages: str = "") -> Path:
    """A source with an easy reading beside French and English."""
    main = MAIN.replace("[fr, en]", f"[{languages or f'fr, en, {tag}'}]")
    write_source(folder, main)
    (folder / "translations" / f"{tag}.yaml").write_text(easy, encoding="utf-8")
    return folder


def said(folder: Path) -> list[str]:
    """What the check says."""
    return [str(problem) for problem in check(folder, KNOWN, load_index()).problems]


def test_what_is_left_out_is_a_warning_with_its_count(tmp_path: Path) -> None:
    """One for the whole file, and the pack can be built."""
    (warning,) = check(folder_of(tmp_path), KNOWN, load_index()).problems
    assert warning.severity is Severity.WARNING
    assert str(warning) == (
        "translations/fr-x-easy.yaml: warning: 3 of 9 sentences are easy to read; "
        "the others are those of 'fr'; write those that are hard"
    )


def test_a_whole_easy_reading_has_no_warning(tmp_path: Path) -> None:
    """All is written, even where the words are the same."""
    folder = folder_of(tmp_path)
    english = (folder / "translations" / "en.yaml").read_text("utf-8")
    (folder / "translations" / "fr-x-easy.yaml").write_text(english, "utf-8")
    assert said(folder) == []


@pytest.mark.parametrize(
    ("easy", "tag", "languages", "problem"),
    [
        ("title: 7", "fr-x-easy", "", "'title' has no translation"),
        ("title: ' '", "fr-x-easy", "", "'title' has no translation"),
        ("titel: Place", "fr-x-easy", "", "'titel' translates nothing"),
        ("title: Square", "en-x-easy", "fr, en-x-easy", "'invitation' has no translation"),
        ("title: Place", "fr-x-hard", "", "the kiosk does not speak 'fr-x-hard'"),
    ],
)
def test_fault(tmp_path: Path, easy: str, tag: str, languages: str, problem: str) -> None:
    """A sentence that is no sentence, one for nothing, and a language of which nothing is there."""
    folder = folder_of(tmp_path, easy, tag, languages)
    if "en," not in languages and languages:
        (folder / "translations" / "en.yaml").unlink()
    assert stops(check(folder, KNOWN, load_index()).problems)
    assert any(problem in one for one in said(folder))


def test_a_pack_holds_the_other_sentences_in_their_own_words(tmp_path: Path) -> None:
    """In the default language's, or in those of a translation; and their voice is the same file."""
    for tag, title, easy in (("fr-x-easy", "La place", "Dites-nous."), ("en-x-easy", "The", "x")):
        folder = folder_of(tmp_path / tag, EASY.replace("Dites-nous.", easy), tag)
        out = tmp_path / f"{tag}.nacelle"
        built = build_source(folder, out, tmp_path / "cache", languages=KNOWN)
        consultation = built.consultation
        assert consultation.invitation[tag] == easy
        assert consultation.title[tag].startswith(title)
        voices = json.loads(files_of(out.read_bytes())["voices.json"])
        base = tag.removesuffix("-x-easy")
        whole = consultation.title[tag]
        assert voices[tag][whole] == voices[base][whole]


def test_a_recording_of_the_language_serves_what_is_left_out(tmp_path: Path) -> None:
    """And what is said more easily needs its own."""
    folder = folder_of(tmp_path)
    for name in ("title", "invitation"):
        file = folder / "sounds" / "fr" / f"{name}.wav"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    source, _ = read_source(folder)
    files = {line.sentence: line.file for line in lines(source, "fr-x-easy", ())}
    assert files["La place"] == folder / "sounds" / "fr" / "title.wav"
    assert files["Dites-nous."] == folder / "sounds" / "fr-x-easy" / "invitation.flac"


def test_it_can_be_built_alone(tmp_path: Path) -> None:
    """`build --language fr-x-easy`: what it leaves out is there all the same."""
    out = tmp_path / "easy.nacelle"
    built = build_source(
        folder_of(tmp_path / "source"),
        out,
        tmp_path / "cache",
        engines=(ToneVoice(),),
        only=["fr-x-easy"],
        languages=KNOWN,
    )
    assert dict(built.consultation.title) == {"fr-x-easy": "La place"}
