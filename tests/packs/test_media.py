"""Photos, maps and videos travel whole in a pack, with who made them and how loud they are."""

import runpy
import shutil
from pathlib import Path

import pytest
import soundfile
from PIL import Image

from consultation.errors import Damaged
from packs.check import check
from packs.install import install
from packs.pack import Pack
from packs.pictograms import load_index
from packs.problem import Severity
from packs.sound import LOUDNESS, Sound, loudness
from tests.packs.sources import (
    LANGUAGES,
    MAIN,
    TRUSTED,
    build_source,
    files_of,
    sign_files,
    write_source,
)

STATION = Path(__file__).parents[2] / "examples" / "station"
BUILT = ("fr", "en", "ar")
"""The languages of the example that are built, to be quick."""


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with every kind of step, its photo and video drawn."""
    folder = tmp_path_factory.mktemp("station") / "source"
    left_out = shutil.ignore_patterns("videos", "street.jpg")
    shutil.copytree(STATION, folder, ignore=left_out)
    runpy.run_path(str(STATION / "make_media.py"))["main"](folder)
    return folder


@pytest.fixture(scope="module")
def built(station: Path) -> bytes:
    """The pack of the example."""
    out = station.parent / "station.nacelle"
    build_source(station, out, station.parent / "cache", only=BUILT)
    return out.read_bytes()


@pytest.fixture
def pack(built: bytes, tmp_path: Path) -> Pack:
    """The same, installed."""
    (tmp_path / "station.nacelle").write_bytes(built)
    return install(tmp_path / "station.nacelle", tmp_path / "packs", TRUSTED)


def said(folder: Path) -> str:
    """What the check says, but for warnings."""
    found = check(folder, LANGUAGES, load_index()).problems
    return "\n".join(str(one) for one in found if one.severity is Severity.PROBLEM)


def size(path: Path) -> tuple[int, int]:
    """Width and height of a picture, in pixels."""
    with Image.open(path) as image:
        return image.size


def test_station_passes(station: Path) -> None:
    """The example can be built."""
    assert said(station) == ""


def test_video(station: Path, pack: Pack) -> None:
    """A video travels byte by byte, its soundtrack beside it, uncut and as loud as all clips."""
    video = pack.video("videos/square.mp4")
    assert video.file.read_bytes() == (station / "videos" / "square.mp4").read_bytes()
    assert (video.width, video.height, round(video.seconds)) == (1280, 720, 10)
    assert video.sound is not None
    samples, rate = soundfile.read(video.sound)
    assert len(samples) / rate == pytest.approx(10, abs=0.1)
    assert loudness(Sound(samples, rate)) == pytest.approx(LOUDNESS, abs=0.5)


def test_cues(pack: Pack) -> None:
    """Subtitles become cues with the words of every language."""
    film = next(step for step in pack.consultation.steps if step.id == "film")
    cue = film.to_document()["cues"][0]
    assert (cue["start"], cue["end"]) == (500, 2400)
    assert cue["words"]["en"] == "This is the square today."
    assert set(cue["words"]) == set(BUILT)


def test_whole_pictures(pack: Pack) -> None:
    """Photos and maps keep their own aspect; other drawings are square."""
    sizes = {
        name: size(pack.picture(f"pictures/{name}"))
        for name in ("street.jpg", "map.svg", "square.svg")
    }
    assert sizes == {
        "street.jpg": (1600, 1000),
        "map.svg": (2560, 1792),
        "square.svg": (1024, 1024),
    }


def test_turned_photo(station: Path, tmp_path: Path) -> None:
    """A photo taken with the camera on its side is built upright, whole."""
    source = Path(shutil.copytree(station, tmp_path / "source"))
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (4000, 2000), "#336699").save(source / "pictures" / "street.jpg", exif=exif)
    out = tmp_path / "out"
    build_source(source, out, station.parent / "cache", only=BUILT)
    pack = install(out, tmp_path / "packs", TRUSTED)
    assert size(pack.picture("pictures/street.jpg")) == (960, 1920)


def test_credits(pack: Pack) -> None:
    """Who made pictures and videos is told."""
    credits = pack.manifest["credits"]
    assert isinstance(credits, list)
    assert {one.get("picture") or one.get("video") for one in credits} == {
        "pictures/map.svg",
        "pictures/square.svg",
        "pictures/street.jpg",
        "videos/square.mp4",
        *(f"videos/puppet-{name}.mp4" for name in ("change", "come", "night")),
    }


def test_same_bytes(station: Path, built: bytes) -> None:
    """The same folder gives the same pack, video and all."""
    build_source(station, station.parent / "again", station.parent / "other-cache", only=BUILT)
    assert (station.parent / "again").read_bytes() == built


def test_lost_video(built: bytes, tmp_path: Path) -> None:
    """A pack that lacks its video is not installed."""
    files = {name: data for name, data in files_of(built).items() if not name.endswith(".mp4")}
    (tmp_path / "pack").write_bytes(sign_files(files))
    with pytest.raises(Damaged, match=r"lacks a file of its manifest: 'videos/"):
        install(tmp_path / "pack", tmp_path / "packs", TRUSTED)


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("subtitles/square.en.vtt", "", None, "square.en.vtt: these subtitles are missing"),
        ("subtitles/square.en.vtt", "WEBVTT", "WEB", "square.en.vtt:1: these are no subtitles"),
        ("subtitles/square.en.vtt", "00:02.600", "00:02.500", "cue 2 has other times than in"),
        ("consultation.yaml", "  videos/square.mp4: {", "  x.mp4: {", "nobody is credited for v"),
        ("consultation.yaml", "subtitles: square", "subtitles: sqare", "these subtitles are miss"),
        ("consultation.yaml", "  - {at: 5,", "  - {at: 0,", "is not after the one before"),
        ("videos/square.mp4", "", "no video", "videos/square.mp4 cannot be used"),
        ("videos/square.mp4", "", None, "there is no file videos/square.mp4"),
        ("pictures/map.svg", "viewBox", "viewbox", "has no 'viewBox'"),
    ],
)
def test_fault(
    station: Path, tmp_path: Path, file: str, old: str, new: str | None, fault: str
) -> None:
    """What is wrong with a file is said with what to do."""
    source = Path(shutil.copytree(station, tmp_path / "source"))
    if new is None:
        (source / file).unlink()
    elif old:
        text = (source / file).read_text("utf-8")
        assert old in text
        (source / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    else:
        (source / file).write_text(new)
    assert fault in said(source)


def test_open_pictogram(tmp_path: Path) -> None:
    """A pictogram of the open set is drawn into the pack, and its makers are told."""
    main = MAIN.replace("picture: bench", "picture: 'openmoji:bicycle'")
    build_source(write_source(tmp_path / "source", main), tmp_path / "out", tmp_path / "cache")
    pack = install(tmp_path / "out", tmp_path / "packs", TRUSTED)
    assert size(pack.picture("openmoji:bicycle")) == (512, 512)
    credits = pack.manifest["credits"]
    assert isinstance(credits, list)
    assert [one["picture"] for one in credits] == ["openmoji:bicycle"]
    assert "OpenMoji" in credits[0]["author"]


def test_no_such_open_pictogram(tmp_path: Path) -> None:
    """A name that the open set does not have is said with the nearest ones."""
    main = MAIN.replace("picture: bench", "picture: 'openmoji:bycicle'")
    assert "did you mean 'openmoji:bicycle'" in said(write_source(tmp_path, main))


def test_puppets(pack: Pack) -> None:
    """The example is signed in French by films of a few seconds, without sound."""
    signed = {step.id: dict(step.signs) for step in pack.consultation.steps if step.signs}
    assert list(signed) == ["change", "come", "night"]
    assert all(list(films) == ["fr"] for films in signed.values())
    for films in signed.values():
        video = pack.video(films["fr"])
        assert (video.width, video.height, video.sound) == (640, 480, None)
        assert 3 <= video.seconds <= 4
        assert video.file.stat().st_size < 150_000
