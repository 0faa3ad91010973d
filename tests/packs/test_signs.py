"""Signs: any screen may name a film for each language, which is stored once and has no sound."""

import json
from pathlib import Path

import pytest

from packs.check import check
from packs.install import install
from packs.pack import Pack
from packs.pictograms import load_index
from packs.problem import Severity, stops
from tests.films import film
from tests.packs.sources import (
    ENGLISH,
    LANGUAGES,
    MAIN,
    TRUSTED,
    build_source,
    files_of,
    write_source,
)

CREDITS = "credits: {%s}\n"
CREDIT = "videos/%s: {author: Ada, licence: CC0-1.0}"


def folder_of(
    folder: Path, french: str = "fr.mp4", english: str = "", commitment: str = "", **films: float
) -> Path:
    """A source whose one step is signed in these files; `films` are drawn, of so many seconds."""
    main = MAIN.replace(
        "id: first", f"id: first\n    signs: videos/{french}" if french else "id: first"
    )
    if commitment:
        main = main.replace("commitment:", f"commitment:\n  signs: videos/{commitment}")
    drawn = films or {"fr": 0.4, "en": 0.4}
    main += CREDITS % ", ".join(CREDIT % f"{name}.mp4" for name in drawn)
    line = f"    signs: {english}\n" if english else ""
    write_source(folder, main, ENGLISH.replace("  first:\n", f"  first:\n{line}"))
    (folder / "videos").mkdir()
    for name, seconds in drawn.items():
        film(folder / "videos" / f"{name}.mp4", seconds=seconds, rate=10, hertz=440)
    return folder


def said(folder: Path) -> str:
    """What the check says."""
    return "\n".join(map(str, check(folder, LANGUAGES, load_index()).problems))


def test_signed_in_every_language(tmp_path: Path) -> None:
    """There is nothing to say."""
    assert said(folder_of(tmp_path, english="videos/en.mp4")) == ""


def test_signed_in_some_is_a_warning(tmp_path: Path) -> None:
    """It names the languages, in either direction, and the pack can be built."""
    for place, (french, english, there, missing) in enumerate(
        (("fr.mp4", "", "fr", "en"), ("", "videos/en.mp4", "en", "fr"))
    ):
        folder = folder_of(tmp_path / str(place), french, english)
        (warning,) = check(folder, LANGUAGES, load_index()).problems
        assert warning.severity is Severity.WARNING
        assert f"'steps.first.signs' is there in {there}, and not in {missing}" in str(warning)
        assert warning.file == "consultation.yaml"


@pytest.mark.parametrize(
    ("french", "english", "problem"),
    [
        ("gone.mp4", "", "consultation.yaml:24: there is no file videos/gone.mp4"),
        ("fr.gif", "", "'videos/fr.gif' is no video; put a .mp4, .webm or .mkv"),
        ("fr.mp4", "videos/gone.mp4", "translations/en.yaml:7: there is no file videos/gone.mp4"),
        ("fr.mp4", "[videos/en.mp4]", "'steps.first.signs.1' translates nothing that is there"),
        ("fr.mp4", "7", "translations/en.yaml:7: 'steps.first.signs' is no text"),
        ("bad.mp4", "", "videos/bad.mp4 cannot be used: it cannot be decoded"),
        ("fr.mp4", "videos/bad.mp4", "en.yaml:7: videos/bad.mp4 cannot be used"),
        ("plain.mp4", "", "nobody is credited for videos/plain.mp4"),
    ],
)
def test_fault(tmp_path: Path, french: str, english: str, problem: str) -> None:
    """A film that is missing, is none, is broken or is nobody's is a problem where it is named."""
    folder = folder_of(tmp_path, french, english, fr=0.4, en=0.4, bad=0.4)
    (folder / "videos" / "bad.mp4").write_bytes(b"no film at all")
    film(folder / "videos" / "plain.mp4", seconds=0.4)
    assert stops(check(folder, LANGUAGES, load_index()).problems)
    assert problem in said(folder)


def test_signs_of_nothing(tmp_path: Path) -> None:
    """A translation signs no step that is not there."""
    folder = folder_of(tmp_path, english="videos/en.mp4")
    text = (folder / "translations" / "en.yaml").read_text("utf-8")
    (folder / "translations" / "en.yaml").write_text(
        text + "  secnd: {signs: videos/en.mp4}\n", "utf-8"
    )
    assert "'steps.secnd.signs' translates nothing that is there" in said(folder)


def test_too_long_a_film(tmp_path: Path) -> None:
    """The limits are those of every video."""
    folder = folder_of(tmp_path, fr=0.4)
    film(folder / "videos" / "fr.mp4", seconds=0.2, width=2048, height=64)
    assert "2048x64 pixels large" in said(folder)


def test_a_pack_holds_each_film_once_and_no_sound_of_it(tmp_path: Path) -> None:
    """Two screens and two languages name one file; an easy reading has its language's film."""
    folder = folder_of(tmp_path / "source", "fr.mp4", "videos/fr.mp4", commitment="fr.mp4", fr=0.4)
    main = (folder / "consultation.yaml").read_text("utf-8")
    (folder / "consultation.yaml").write_text(main.replace("[fr, en]", "[fr, en, fr-x-easy]"))
    (folder / "translations" / "fr-x-easy.yaml").write_text("title: Place\n", "utf-8")
    out = tmp_path / "square.nacelle"
    build_source(folder, out, tmp_path / "cache", languages=LANGUAGES | {"fr-x-easy"})
    files = files_of(out.read_bytes())
    (name,) = (name for name in files if name.startswith("videos/"))
    assert files[name] == (folder / "videos" / "fr.mp4").read_bytes()
    manifest = json.loads(files["manifest.json"])
    assert manifest["videos"]["videos/fr.mp4"]["sound"] is None
    pack = install(out, tmp_path / "packs", TRUSTED)
    assert isinstance(pack, Pack)
    step = pack.consultation.steps[0]
    assert dict(step.signs) == dict.fromkeys(("fr", "en", "fr-x-easy"), "videos/fr.mp4")
    assert dict(pack.consultation.commitment.signs) == {
        "fr": "videos/fr.mp4",
        "fr-x-easy": "videos/fr.mp4",
    }
    assert pack.consultation.signed == ("fr", "en", "fr-x-easy")
    assert pack.consultation.from_document(pack.consultation.to_document()) == pack.consultation


def test_languages_that_are_left_out_leave_their_films_out(tmp_path: Path) -> None:
    """A pack of one language weighs what that language needs."""
    folder = folder_of(tmp_path / "source", english="videos/en.mp4")
    out = tmp_path / "square.nacelle"
    built = build_source(folder, out, tmp_path / "cache", only=["en"])
    assert dict(built.consultation.steps[0].signs) == {"en": "videos/en.mp4"}
    videos = json.loads(files_of(out.read_bytes())["manifest.json"])["videos"]
    assert list(videos) == ["videos/en.mp4"]


def test_a_pack_without_signs_says_nothing_of_them(tmp_path: Path) -> None:
    """Its consultation is written as it was before there were signs."""
    out = tmp_path / "square.nacelle"
    build_source(write_source(tmp_path / "source"), out, tmp_path / "cache")
    assert b"signs" not in files_of(out.read_bytes())["consultation.json"]
