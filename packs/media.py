"""The author's own pictures and recordings: whether they can be used, and which belongs where."""

import io
import warnings
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from consultation.wording import Language
from packs.problem import Problem, nearest
from packs.shape import PICTURE_SUFFIXES, PICTURES, SOUND_SUFFIXES, SOUNDS
from packs.source import Group, Source, line_of
from packs.wordings import Said, sentences

LONGEST_SIDE = 1920
"""Pixels: what the largest of our screens shows."""
MOST_PIXELS = 100_000_000
MOST_BYTES = 40 << 20

Fault = tuple[str, str]
"""What is wrong, and what to do."""


class NotAPicture(ValueError):
    """A file that holds no picture, or none that can be used."""


def faults_of_picture(
    name: str, folder: Path, main: Mapping[str, object], pictograms: Collection[str]
) -> Fault | None:
    """What is wrong with a ``picture:``, if anything."""
    if not name.startswith(f"{PICTURES}/"):
        if name in pictograms:
            return None
        todo = nearest(name, pictograms, "see 'Pictograms' in docs/pack.md, or add a photo")
        return f"there is no pictogram '{name}'", todo
    path = folder / name
    if Path(name).parts != (PICTURES, path.name) or path.suffix.lower() not in PICTURE_SUFFIXES:
        return f"'{name}' is no picture", "put a .png, .jpg or .svg straight into pictures/"
    if not path.is_file():
        there = [f"{PICTURES}/{one.name}" for one in sorted((folder / PICTURES).glob("*"))]
        return f"there is no file {name}", nearest(name, there, "put it there")
    credits = main.get("pictures")
    if not isinstance(credits, Mapping) or path.name not in credits:
        todo = f"add 'pictures: {{{path.name}: {{author: …, licence: …}}}}'"
        return f"nobody is credited for {name}", todo
    try:
        read_picture(path)
    except NotAPicture as error:
        return f"{name} cannot be used: {error}", "save it again as .png, .jpg or plain .svg"
    return None


def read_picture(path: Path) -> bytes:
    """The bytes of a picture that can be drawn; raises NotAPicture."""
    if path.stat().st_size > MOST_BYTES:
        raise NotAPicture(f"it is larger than {MOST_BYTES >> 20} MB")
    data = path.read_bytes()
    if path.suffix.lower() == ".svg":
        _check_svg(data)
        return data
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise NotAPicture("it has too many pixels")
                image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
                image.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError) as error:
        raise NotAPicture("it is no whole PNG or JPEG picture") from error
    return data


def photo(data: bytes) -> tuple[str, bytes]:
    """A photo as pods show it: turned upright, at most LONGEST_SIDE, without EXIF.

    Gives the suffix and the bytes: PNG where it is transparent, JPEG else.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            image = ImageOps.exif_transpose(opened)
            image.load()
    clear = image.mode in ("RGBA", "LA") or "transparency" in image.info
    image = image.convert("RGBA" if clear else "RGB")
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    plain = Image.new(image.mode, image.size)
    plain.paste(image)
    out = io.BytesIO()
    if clear:
        plain.save(out, "PNG", optimize=False)
        return ".png", out.getvalue()
    plain.save(out, "JPEG", quality=85)
    return ".jpg", out.getvalue()


def recording(folder: Path, language: Language, sentence: Said) -> Path | None:
    """The recorded sound of `sentence`, where there is one."""
    home = folder / SOUNDS / language
    if sentence.sound is not None:
        return home / Path(sentence.sound).name
    for suffix in SOUND_SUFFIXES:
        path = home / f"{sentence.path}{suffix}"
        if path.is_file():
            return path
    return None


def faults_of_sounds(source: Source, languages: Collection[Language]) -> Iterator[Problem]:
    """Recordings that are named and absent, or there and belong to nothing."""
    assert source.main is not None
    named: set[Path] = set()
    for sentence in sentences(source.main.group):
        for language in languages:
            path = recording(source.folder, language, sentence)
            if path is None:
                continue
            named.add(path)
            if not path.is_file():
                where = f"{SOUNDS}/{language}/{path.name}"
                line = _line_of_sound(source.main.group, sentence.sound)
                todo = "put it there, or take 'sound:' away"
                yield Problem(source.main.file, line, f"there is no file {where}", todo)
    known = [sentence.path for sentence in sentences(source.main.group)]
    for path in sorted((source.folder / SOUNDS).rglob("*")):
        where = path.relative_to(source.folder).as_posix()
        if path.is_file() and path not in named:
            todo = nearest(path.stem, known, "name it after a key path, such as title.wav")
            yield Problem(where, 0, "this recording belongs to no sentence", todo)
        elif path in named:
            yield from _faults_of_sound(path, where)


def _faults_of_sound(path: Path, where: str) -> Iterator[Problem]:
    # Late: the libraries of sound take a second to load, and most folders hold no recording.
    from packs.sound import NotASound, read_sound

    try:
        read_sound(path)
    except NotASound as error:
        todo = "record it again as .wav, .ogg, .flac or .mp3"
        yield Problem(where, 0, f"this recording cannot be used: {error}", todo)


def _line_of_sound(main: Group, sound: str | None) -> int:
    for step in main.get("steps") or ():
        for option in (step.get("options") or ()) if isinstance(step, Group) else ():
            if isinstance(option, Group) and option.get("sound") == sound:
                return line_of(option, "sound")
    return 0


def _check_svg(data: bytes) -> None:
    try:
        text = data.decode("utf-8").lower()
    except UnicodeDecodeError as error:
        raise NotAPicture("it is no SVG in UTF-8") from error
    if "<svg" not in text:
        raise NotAPicture("it is no SVG")
    for word in ("<!doctype", "<!entity", "<image", "<script", "<foreignobject", "<text"):
        if word in text:
            raise NotAPicture(f"it holds '{word}', which could bring other files in")
