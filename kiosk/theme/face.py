"""The faces: the Noto family, merged so that one file holds a language's script and Latin."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from consultation.errors import NotReady
from consultation.wording import Language

NOTO = Path("/usr/share/fonts/truetype/noto")
WEIGHTS = ("Regular", "Bold")
SCRIPTS: dict[str, str] = {"ar": "NotoSansArabic"}
"""Families for languages that Noto Sans itself does not cover."""


@dataclass(frozen=True, slots=True)
class Faces:
    """Where the face of each language and weight lies."""

    built: Path
    noto: Path = NOTO

    def file(self, language: Language, bold: bool) -> Path:
        """The file of a face; merged faces are built the first time. Raises NotReady."""
        weight = WEIGHTS[bold]
        latin = self.noto / f"NotoSans-{weight}.ttf"
        family = SCRIPTS.get(language.split("-")[0])
        if family is None:
            return _present(latin)
        merged = self.built / f"{family}-{weight}.ttf"
        if not merged.exists():
            _merge(_present(self.noto / f"{family}-{weight}.ttf"), _present(latin), merged)
        return merged

    def prepare(self, languages: tuple[Language, ...]) -> None:
        """Build every merged face that `languages` need; takes seconds, so never at a touch."""
        for language in languages:
            for bold in (False, True):
                self.file(language, bold)


def _present(file: Path) -> Path:
    if not file.exists():
        raise NotReady(f"The face {file} is missing. Install it: apt install fonts-noto-core")
    return file


def _merge(script: Path, latin: Path, out: Path) -> None:
    import logging

    from fontTools.merge import Merger

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=out.parent, suffix=".part")
    os.close(handle)
    Merger().merge([str(script), str(latin)]).save(name)
    Path(name).replace(out)
