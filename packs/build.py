"""A folder becomes a signed pack: the same folder and key give the same bytes, anywhere."""

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from nacl.signing import SigningKey

from consultation.consultation import Consultation
from consultation.errors import SourceProblems
from consultation.frozen import Frozen
from consultation.wording import Language
from packs.archive import MOST_BYTES, MOST_FILES
from packs.check import Checked
from packs.clips import Clips, Sentences, Spoken
from packs.compiled import document
from packs.credits import credited
from packs.films import Film, read_film
from packs.media import photo, read_picture, whole_picture
from packs.openset import PREFIX, find_open
from packs.pack import CONSULTATION, FORMAT, MANIFEST, VOICES
from packs.pictograms import draw, load_index, svg
from packs.problem import refuse
from packs.shape import VIDEOS
from packs.shape.forms import Film as FilmFile
from packs.shape.forms import Picture, WholePicture
from packs.shape.leaves import leaves
from packs.source import Source
from packs.trust.envelope import Kind, close_file
from packs.voices import Engine
from packs.vorbis import encoder

PICTOGRAM_PIXELS = 512
DRAWN_PIXELS = 1024
"""The side of an author's own SVG."""
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of every file: ZIP knows none earlier."""

PIECE = 1 << 20
"""Bytes of a video that are held at once."""

Content = bytes | Path
"""What a file of a pack holds, or the file from which it is copied."""


class Built(Frozen):
    """What a build made."""

    out: Path
    bytes: int
    consultation: Consultation
    spoken: Mapping[Language, Spoken]


def build(
    checked: Checked,
    out: Path,
    key: SigningKey,
    engines: Sequence[Engine],
    spoken: Sentences,
    *,
    cache: Path,
    made_by: str,
    only: Sequence[Language] = (),
) -> Built:
    """Build a folder that was checked into the file `out`, which appears whole or not at all.

    `engines` speak what is not recorded, the best first; `spoken` are the kiosk's own sentences;
    `cache` is where clips are kept between builds, `made_by` the version of Nacelle; of the
    folder's languages `only` these are built, all where it is empty. Raises SourceProblems where
    the folder did not pass its check, NotReady where a sentence cannot be spoken, or the folder
    does not have a language.
    """
    refuse(checked.problems)
    source = checked.source.only(only) if only else checked.source
    folder, index = source.folder, load_index()
    assert source.main is not None
    consultation = Consultation.from_document(document(source))
    names = sorted(set(consultation.pictures()))
    clips = Clips(engines, cache).speak(source, consultation, spoken)
    forms = picture_forms(source.main.group)
    drawn = {name: _picture(name, folder, forms[name]) for name in names}
    files: dict[str, Content] = {
        f"pictures/{_stem(name)}{suffix}": data for name, (suffix, data) in drawn.items()
    }
    heard = _heard(source)
    films = {
        name: read_film(folder / name, silent=name not in heard)
        for name in sorted(set(consultation.films()))
    }
    files |= clips.files
    files |= _film_files(films, folder)
    files[CONSULTATION] = _json(consultation.to_document())
    files[VOICES] = _json(clips.names)
    pictures = {
        name: {
            "file": f"pictures/{_stem(name)}{drawn[name][0]}",
            "points": name in index and index[name].points,
        }
        for name in names
    }
    credits = [*_credits(source.main.group, names), *_credits_of_voices(clips.counts)]
    manifest = _manifest(source, consultation, pictures, files)
    manifest |= {
        "nacelle": made_by,
        "clips": encoder(),
        "credits": credits,
        "videos": {name: _film_entry(name, film) for name, film in films.items()},
        "voices": {
            tag: {
                "spoken": {voice.name: len(said) for voice, said in one.spoken.items()},
                "recorded": one.recorded,
            }
            for tag, one in clips.counts.items()
        },
    }
    files[MANIFEST] = _json(manifest)
    _refuse_larger(files)
    _write(files, out, key)
    return Built(out, out.stat().st_size, consultation, clips.counts)


def _refuse_larger(files: Mapping[str, Content]) -> None:
    """Refuse here what every pod would refuse later."""
    size = sum(one.stat().st_size if isinstance(one, Path) else len(one) for one in files.values())
    if len(files) > MOST_FILES or size > MOST_BYTES:
        raise SourceProblems(
            f"The pack would hold {len(files)} files of {size >> 20} MB; pods take {MOST_FILES} "
            f"files of {MOST_BYTES >> 20} MB. Build fewer languages with --language, or ask less."
        )


def picture_forms(main: Mapping[str, object]) -> Mapping[str, Picture | WholePicture]:
    """How each picture that a source names is to be built; the largest way wins."""
    forms: dict[str, Picture | WholePicture] = {}
    for leaf in leaves(main):
        if not isinstance(leaf.form, Picture | WholePicture):
            continue
        before, name = forms.get(str(leaf.value)), str(leaf.value)
        forms[name] = max((before or leaf.form, leaf.form), key=_longest)
    return forms


def _longest(form: Picture | WholePicture) -> int:
    return form.longest if isinstance(form, WholePicture) else 0


def _picture(name: str, folder: Path, form: Picture | WholePicture) -> tuple[str, bytes]:
    if "/" not in name:
        drawing = find_open(name).svg if name.startswith(PREFIX) else svg(name)
        return ".png", draw(drawing, PICTOGRAM_PIXELS)
    if isinstance(form, WholePicture):
        return whole_picture(folder / name, form)
    data = read_picture(folder / name)
    if name.lower().endswith(".svg"):
        return ".png", draw(data, DRAWN_PIXELS)
    return photo(data)


def _heard(source: Source) -> frozenset[str]:
    """The films whose sound is heard: those in which steps are signed have none."""
    assert source.main is not None
    found = (leaf for leaf in leaves(source.main.group) if isinstance(leaf.form, FilmFile))
    return frozenset(str(leaf.value) for leaf in found)


def _film_files(films: Mapping[str, Film], folder: Path) -> dict[str, Content]:
    files: dict[str, Content] = {}
    for name, film in films.items():
        files[_film_name(name)] = folder / name
        if film.sound is not None:
            files[_sound_name(name)] = film.sound
    return files


def _film_entry(name: str, film: Film) -> Mapping[str, object]:
    return {
        "file": _film_name(name),
        "sound": None if film.sound is None else _sound_name(name),
        "seconds": film.seconds,
        "width": film.width,
        "height": film.height,
    }


def _film_name(name: str) -> str:
    return f"{VIDEOS}/{_stem(name)}{Path(name).suffix.lower()}"


def _sound_name(name: str) -> str:
    return f"{VIDEOS}/{_stem(name)}.flac"


def _stem(name: str) -> str:
    """The name of a picture's file: a pictogram's own, a hash for any other."""
    if "/" not in name and not name.startswith(PREFIX):
        return name
    home = "open" if name.startswith(PREFIX) else "own"
    return f"{home}-{hashlib.sha256(name.encode()).hexdigest()[:16]}"


def _credits(main: Mapping[str, object], names: Iterable[str]) -> list[dict[str, str]]:
    """Who made what: the author's own files, then the pictograms of the open set."""
    own = [
        {
            "video" if path.startswith(f"{VIDEOS}/") else "picture": path,
            "author": str(credit["author"]),
            "licence": str(credit["licence"]),
        }
        for path, credit in credited(main).items()
    ]
    found = [find_open(name) for name in names if name.startswith(PREFIX)]
    return own + [
        {"picture": one.name, "author": one.attribution, "licence": one.licence} for one in found
    ]


def _credits_of_voices(counts: Mapping[Language, Spoken]) -> list[dict[str, str]]:
    """Who made the voices that a pack speaks with, where that is known."""
    voices = {voice.name: voice for one in counts.values() for voice in one.spoken}
    return [
        {"voice": name, "author": voice.credit.author, "licence": voice.credit.licence}
        for name, voice in voices.items()
        if voice.credit is not None
    ]


def _manifest(
    source: Source,
    consultation: Consultation,
    pictures: Mapping[str, object],
    files: Mapping[str, Content],
) -> dict[str, object]:
    assert source.main is not None
    main = source.main.group
    return {
        "format": FORMAT,
        "id": consultation.id,
        "version": consultation.version,
        "title": dict(consultation.title),
        "languages": list(consultation.languages),
        "opens": consultation.opens.isoformat(),
        "closes": consultation.closes.isoformat(),
        "decided": consultation.decision and consultation.decision.day.isoformat(),
        "author": str(main["author"]),
        "licence": str(main["licence"]),
        "pictures": pictures,
        "files": {
            name: {"sha256": _digest(content), "bytes": _length(content)}
            for name, content in sorted(files.items())
        },
    }


def _digest(content: Content) -> str:
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _length(content: Content) -> int:
    return len(content) if isinstance(content, bytes) else content.stat().st_size


def _json(document: object) -> bytes:
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _write(files: Mapping[str, Content], out: Path, key: SigningKey) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    # Beside the target: a rename is atomic within one disk only.
    with tempfile.TemporaryDirectory(prefix=".nacelle-", dir=out.parent) as folder:
        payload, signed = Path(folder, "payload"), Path(folder, "signed")
        with zipfile.ZipFile(payload, "w", zipfile.ZIP_STORED) as archive:
            for name in sorted(files):
                entry = zipfile.ZipInfo(name, FIRST_DAY)
                entry.create_system = 3
                entry.external_attr = 0o100644 << 16
                content = files[name]
                if isinstance(content, bytes):
                    archive.writestr(entry, content)
                    continue
                entry.file_size = content.stat().st_size
                with content.open("rb") as source, archive.open(entry, "w") as target:
                    shutil.copyfileobj(source, target, PIECE)
        close_file(Kind.PACK, payload, signed, key)
        with signed.open("rb") as file:
            os.fsync(file.fileno())
        signed.replace(out)
