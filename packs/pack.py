"""A pack as the kiosk reads it: light to import, quick to load."""

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from consultation.consultation import Consultation
from consultation.errors import Damaged, NotAConsultation, NotReady
from consultation.frozen import Frozen
from consultation.wording import Language

FORMAT = 1
"""The number of the format of packs; docs/formats/pack.md tells it in prose."""
MANIFEST = "manifest.json"
CONSULTATION = "consultation.json"
VOICES = "voices.json"


class Video(Frozen):
    """One video of a pack, whose sound is played beside its pictures."""

    file: Path
    sound: Path | None
    """None where it is silent."""
    seconds: float
    width: int
    height: int
    """Pixels."""


class Pack(Frozen):
    """One consultation with its media, unpacked in a folder."""

    folder: Path
    manifest: Mapping[str, object]
    consultation: Consultation
    pictures: Mapping[str, Path]
    """By the names that the consultation uses."""
    pointing: frozenset[str]
    """The pictures that point along the reading direction."""
    voices: Mapping[Language, Mapping[str, str]]
    """Names of files, by language and sentence."""
    videos: Mapping[str, Video]
    """By the names that the consultation uses."""

    @classmethod
    def load(cls, folder: Path) -> "Pack":
        """Read an unpacked pack; raises NotReady where there is none, Damaged where broken."""
        try:
            manifest, consultation, voices = (
                json.loads((folder / name).read_bytes())
                for name in (MANIFEST, CONSULTATION, VOICES)
            )
        except FileNotFoundError as error:
            raise NotReady(f"There is no pack in {folder}. Install one.") from error
        except (OSError, ValueError, RecursionError) as error:
            raise Damaged(f"The pack in {folder} cannot be read. Install it again.") from error
        try:
            return cls(
                folder,
                MappingProxyType(manifest),
                Consultation.from_document(consultation),
                MappingProxyType(
                    {name: folder / one["file"] for name, one in manifest["pictures"].items()}
                ),
                frozenset(name for name, one in manifest["pictures"].items() if one["points"]),
                MappingProxyType({tag: MappingProxyType(files) for tag, files in voices.items()}),
                # Packs that were built before there were videos do not speak of them.
                MappingProxyType(
                    {name: _video(folder, one) for name, one in manifest.get("videos", {}).items()}
                ),
            )
        except (KeyError, TypeError, AttributeError, NotAConsultation) as error:
            raise Damaged(f"The pack in {folder} holds what it must not ({error}).") from error

    @property
    def id(self) -> str:
        """The consultation's id."""
        return self.consultation.id

    @property
    def version(self) -> int:
        """The consultation's version."""
        return self.consultation.version

    def picture(self, name: str) -> Path:
        """The file of a picture that the consultation names; raises KeyError for any other."""
        return self.pictures[name]

    def video(self, name: str) -> Video:
        """The video that the consultation names so; raises KeyError for any other."""
        return self.videos[name]

    def points(self, name: str) -> bool:
        """Whether a picture has to be mirrored in scripts that run from right to left."""
        return name in self.pointing

    def voice(self, language: Language, sentence: str) -> Path | None:
        """The file in which `sentence` is spoken, None where it is not."""
        file = self.voices.get(language, {}).get(sentence)
        return None if file is None else self.folder / file


def _video(folder: Path, entry: Mapping[str, object]) -> Video:
    match entry:
        case {
            "file": str(file),
            "sound": str() | None as sound,
            "seconds": int() | float() as seconds,
            "width": int(width),
            "height": int(height),
        }:
            path = None if sound is None else folder / sound
            return Video(folder / file, path, float(seconds), width, height)
    raise KeyError("videos")
