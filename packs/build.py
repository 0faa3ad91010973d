"""A folder becomes a signed pack: the same folder and key give the same bytes, anywhere."""

import hashlib
import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from nacl.signing import SigningKey

from consultation.consultation import Consultation
from consultation.wording import Language
from packs.check import check
from packs.clips import Clips, Spoken
from packs.compiled import document
from packs.media import photo, read_picture
from packs.pack import CONSULTATION, FORMAT, MANIFEST, VOICES
from packs.pictograms import draw, load_index, svg
from packs.problem import refuse
from packs.source import Source, read_source
from packs.trust.envelope import Kind, close_file
from packs.voices import Voices

PICTOGRAM_PIXELS = 512
DRAWN_PIXELS = 1024
"""The side of an author's own SVG."""
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of every file: ZIP knows none earlier."""

Sentences = Callable[[Consultation, Language], Iterable[str]]
"""The kiosk's own sentences for a consultation in a language, to be spoken too."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    out: Path
    bytes: int
    consultation: Consultation
    spoken: Mapping[Language, Spoken]
    voice: str
    """The name of the program that spoke."""


def build(
    folder: Path,
    out: Path,
    key: SigningKey,
    voices: Voices,
    spoken: Sentences,
    *,
    languages: Collection[Language],
    cache: Path,
    made_by: str,
) -> Built:
    """Build `folder` into the file `out`, which appears whole or not at all.

    `languages` are those of the kiosk, `cache` is where clips are kept between builds, `made_by`
    the version of Nacelle. Raises SourceProblems where the folder does not pass its check, NotReady
    where a sentence cannot be spoken.
    """
    index = load_index()
    refuse(check(folder, languages, index))
    source, _ = read_source(folder)
    consultation = Consultation.from_document(document(source))
    names = sorted(set(consultation.pictures()))
    clips = Clips(voices, cache).speak(source, consultation, spoken)
    drawn = {name: _picture(name, folder) for name in names}
    files = {f"pictures/{_stem(name)}{suffix}": data for name, (suffix, data) in drawn.items()}
    files |= clips.files
    files[CONSULTATION] = _json(consultation.to_document())
    files[VOICES] = _json(clips.names)
    pictures = {
        name: {
            "file": f"pictures/{_stem(name)}{drawn[name][0]}",
            "points": name in index and index[name].points,
        }
        for name in names
    }
    manifest = _manifest(source, consultation, pictures, files)
    manifest |= {
        "nacelle": made_by,
        "voices": {
            tag: {"engine": voices.name, "spoken": one.spoken, "recorded": one.recorded}
            for tag, one in clips.counts.items()
        },
    }
    files[MANIFEST] = _json(manifest)
    _write(files, out, key)
    return Built(out, out.stat().st_size, consultation, clips.counts, voices.name)


def _picture(name: str, folder: Path) -> tuple[str, bytes]:
    if "/" not in name:
        return ".png", draw(svg(name), PICTOGRAM_PIXELS)
    data = read_picture(folder / name)
    if name.lower().endswith(".svg"):
        return ".png", draw(data, DRAWN_PIXELS)
    return photo(data)


def _stem(name: str) -> str:
    """The name of a picture's file: a pictogram's own, a hash for the author's."""
    return name if "/" not in name else f"own-{hashlib.sha256(name.encode()).hexdigest()[:16]}"


def _manifest(
    source: Source,
    consultation: Consultation,
    pictures: Mapping[str, object],
    files: Mapping[str, bytes],
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
        "author": str(main["author"]),
        "licence": str(main["licence"]),
        "credits": [
            {
                "picture": f"pictures/{name}",
                "author": str(credit["author"]),
                "licence": str(credit["licence"]),
            }
            for name, credit in sorted(main.get("pictures", {}).items())
        ],
        "pictures": pictures,
        "files": {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
            for name, data in sorted(files.items())
        },
    }


def _json(document: object) -> bytes:
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _write(files: Mapping[str, bytes], out: Path, key: SigningKey) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    # Beside the target: a rename is atomic within one disk only.
    with tempfile.TemporaryDirectory(prefix=".nacelle-", dir=out.parent) as folder:
        payload, signed = Path(folder, "payload"), Path(folder, "signed")
        with zipfile.ZipFile(payload, "w", zipfile.ZIP_STORED) as archive:
            for name in sorted(files):
                entry = zipfile.ZipInfo(name, FIRST_DAY)
                entry.create_system = 3
                entry.external_attr = 0o100644 << 16
                archive.writestr(entry, files[name])
        close_file(Kind.PACK, payload, signed, key)
        with signed.open("rb") as file:
            os.fsync(file.fileno())
        signed.replace(out)
