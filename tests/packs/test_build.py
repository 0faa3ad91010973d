"""The same folder and key give the same pack; what is in it is what pods need."""

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image

from consultation.consultation import Consultation
from consultation.errors import NotReady, SourceProblems
from packs.build import build
from packs.check import check
from packs.install import install
from packs.pictograms import load_index
from tests.packs.sources import (
    ENGLISH,
    KEY,
    LANGUAGES,
    MAIN,
    TRUSTED,
    AskedVoice,
    build_source,
    files_of,
    payload_of,
    write_source,
)

TWO_SENTENCES = """\
import sys
from pathlib import Path
from packs.build import build
from packs.check import check
from packs.engines.espeak import EspeakEngine
from packs.pictograms import load_index
from tests.packs.sources import KEY, LANGUAGES
source, out, cache = map(Path, sys.argv[1:])
build(check(source, LANGUAGES, load_index()), out, KEY, [EspeakEngine.find()],
      lambda consultation, language: ["OK"], cache=cache, made_by="0.0")
"""


def test_same_bytes(tmp_path: Path) -> None:
    """Two fresh processes with cold caches, and real voices, build the same bytes."""
    source = write_source(tmp_path / "source")
    packs = []
    for name in ("one", "two"):
        out = tmp_path / f"{name}.nacelle"
        places = [str(source), str(out), str(tmp_path / name)]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        command = [sys.executable, "-c", TWO_SENTENCES, *places]
        subprocess.run(command, check=True, env=environment, timeout=60)
        packs.append(out.read_bytes())
    assert packs[0] == packs[1]


def test_what_no_pod_takes_is_not_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pack with more files than pods unpack is refused where it is built, with what to do."""
    monkeypatch.setattr("packs.build.MOST_FILES", 3)
    with pytest.raises(SourceProblems, match=r"pods take 3 files .* Build fewer languages"):
        build_source(write_source(tmp_path / "source"), tmp_path / "out", tmp_path / "cache")
    assert not (tmp_path / "out").exists()


def test_cached(tmp_path: Path) -> None:
    """A second build asks no voice for anything, and gives the same bytes."""
    source = write_source(tmp_path / "source")
    build_source(source, tmp_path / "one", tmp_path / "cache")
    build(
        check(source, LANGUAGES, load_index()),
        tmp_path / "two",
        KEY,
        [AskedVoice()],
        lambda consultation, language: [f"Merci ({language})"],
        cache=tmp_path / "cache",
        made_by="0.0",
    )
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_broken_cache(tmp_path: Path) -> None:
    """A clip that a power cut left empty in the cache is made again."""
    source = write_source(tmp_path / "source")
    build_source(source, tmp_path / "one", tmp_path / "cache")
    for path in (tmp_path / "cache").rglob("*.ogg"):
        path.write_bytes(b"")
    build_source(source, tmp_path / "two", tmp_path / "cache")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_holds(small_pack: bytes) -> None:
    """A pack holds the consultation, every picture, and every sentence's sound."""
    files = files_of(small_pack)
    consultation = Consultation.from_document(json.loads(files["consultation.json"]))
    voices = json.loads(files["voices.json"])
    manifest = json.loads(files["manifest.json"])
    for words in consultation.wordings():
        for language in consultation.languages:
            assert voices[language][words[language]] in files
    assert all(manifest["pictures"][name]["file"] in files for name in consultation.pictures())
    assert manifest["voices"]["fr"] == {"spoken": {"tone 1": 10}, "recorded": 0}
    assert Image.open(io.BytesIO(files["pictures/tree.png"])).size == (512, 512)


def test_tints_in_turn(small_pack: bytes) -> None:
    """Options without a tint take the tints in turn."""
    consultation = json.loads(files_of(small_pack)["consultation.json"])
    tints = [option["tint"] for option in consultation["steps"][0]["options"]]
    assert tints == ["sky", "leaf"]


def test_fixed_archive(small_pack: bytes) -> None:
    """Files lie in the archive sorted, stored, and without a date."""
    with zipfile.ZipFile(io.BytesIO(payload_of(small_pack))) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {entry.date_time[0] for entry in entries} == {1980}
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}


def test_only_some_languages(tmp_path: Path) -> None:
    """Of a folder's languages only the wanted ones are built, in the order wanted, and told."""
    source, out = write_source(tmp_path / "source"), tmp_path / "out"
    for only in (("en",), ("en", "fr"), ("en", "fr", "en")):
        built = build_source(source, out, tmp_path / "cache", only=only)
        files = files_of(out.read_bytes())
        manifest, voices = json.loads(files["manifest.json"]), json.loads(files["voices.json"])
        wanted = list(dict.fromkeys(only))
        assert list(built.consultation.languages) == wanted
        assert manifest["languages"] == wanted
        inside = (manifest["title"], manifest["voices"], voices, built.spoken)
        assert all(set(one) == set(wanted) for one in inside)
        sounds = {name for said in voices.values() for name in said.values()}
        assert sounds == {name for name in files if name.startswith("voices/")}
        document = json.loads(files["consultation.json"])
        assert document["languages"] == wanted
        assert list(document["invitation"]) == sorted(wanted)


def test_all_languages_are_some_too(tmp_path: Path, small_pack: bytes) -> None:
    """To want every language in the folder's order is to want none in particular."""
    source, out = write_source(tmp_path / "source"), tmp_path / "out"
    build_source(source, out, tmp_path / "cache", only=("fr", "en"))
    assert out.read_bytes() == small_pack


def test_refuses_a_language_that_is_not_there(tmp_path: Path) -> None:
    """A language that the folder does not have is refused before anything is spoken."""
    source, out = write_source(tmp_path / "source"), tmp_path / "out"
    with pytest.raises(NotReady, match=r"has no language 'ar'\. It has: fr, en\."):
        build_source(source, out, tmp_path / "cache", engines=(AskedVoice(),), only=("fr", "ar"))
    assert not out.exists()


def with_photo(folder: Path) -> Path:
    """A source with a photo of 3000 pixels that says where it was taken."""
    main = MAIN.replace("picture: bench", "picture: pictures/bench.jpg")
    main += "pictures: {bench.jpg: {author: Ada, licence: CC-BY-4.0}}\n"
    write_source(folder, main)
    (folder / "pictures").mkdir()
    image = Image.new("RGB", (3000, 1500), "#336699")
    exif = Image.Exif()
    exif[0x010E] = "taken by Ada at home"
    image.save(folder / "pictures" / "bench.jpg", exif=exif)
    return folder


def test_photo(tmp_path: Path) -> None:
    """A photo is made smaller, loses what it says of its taking, and its author is credited."""
    out = tmp_path / "out"
    build_source(with_photo(tmp_path / "source"), out, tmp_path / "cache")
    pack = install(out, tmp_path / "packs", TRUSTED)
    data = pack.picture("pictures/bench.jpg").read_bytes()
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (1920, 960)
        assert not image.getexif()
    credit = {"author": "Ada", "licence": "CC-BY-4.0", "picture": "pictures/bench.jpg"}
    assert pack.manifest["credits"] == [credit]


def test_recording_first(tmp_path: Path) -> None:
    """A recorded sentence is played in place of the program's voice, in its language alone."""
    source = write_source(tmp_path / "source")
    (source / "sounds" / "fr").mkdir(parents=True)
    samples = 0.05 * np.sin(np.arange(16000) * 0.2)
    soundfile.write(source / "sounds" / "fr" / "steps.first.options.trees.wav", samples, 16000)
    out = tmp_path / "out"
    built = build_source(source, out, tmp_path / "cache")
    french = built.spoken["fr"]
    assert (sum(map(len, french.spoken.values())), french.recorded) == (9, 1)
    assert built.spoken["en"].recorded == 0
    voice = install(out, tmp_path / "packs", TRUSTED).voice("fr", "Des arbres")
    assert voice is not None
    assert soundfile.info(voice).samplerate == 16000


def test_refuses_problems(tmp_path: Path) -> None:
    """A folder with problems is not built, and the pack that was there stays."""
    source = write_source(tmp_path / "source", english=ENGLISH.replace("And you?", "''"))
    out = tmp_path / "out"
    out.write_bytes(b"before")
    with pytest.raises(SourceProblems, match="'invitation' has no translation"):
        build_source(source, out, tmp_path / "cache")
    assert out.read_bytes() == b"before"


def test_no_half_pack(tmp_path: Path) -> None:
    """A build that cannot be finished leaves nothing behind."""
    source = write_source(tmp_path / "source")
    with pytest.raises(AssertionError, match="asked for"):
        build(
            check(source, LANGUAGES, load_index()),
            tmp_path / "out" / "pack",
            KEY,
            [AskedVoice()],
            lambda consultation, language: [],
            cache=tmp_path / "cache",
            made_by="0.0",
        )
    assert not (tmp_path / "out").exists()
