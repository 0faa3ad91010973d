"""The faces: the Noto family, each script's file merged with Latin, but for Han, whose has it."""

import logging
import os
from pathlib import Path

from consultation.errors import NotReady
from consultation.frozen import Frozen
from consultation.wording import Language
from kiosk.theme.script import LATIN, SCRIPTS, Script, script_of

log = logging.getLogger(__name__)

NOTO = Path("/usr/share/fonts/truetype/noto")
NOTO_CJK = Path("/usr/share/fonts/opentype/noto")
WEIGHTS = ("Regular", "Bold")
SIMPLIFIED = 2
"""The face for simplified Chinese within the collection of Noto Sans CJK."""


class Face(Frozen):
    """One face: its file, and which of the file's faces it is."""

    file: Path
    index: int = 0


class Faces(Frozen):
    """Where the face of each language and weight lies."""

    built: Path
    noto: Path = NOTO
    noto_cjk: Path = NOTO_CJK

    def face(self, language: Language, bold: bool) -> Face:
        """The face of a language; merged faces are built the first time.

        Where the script's own is not installed, Latin stands in. Raises NotReady without Latin.
        """
        script, weight = script_of(language), WEIGHTS[bold]
        try:
            return self._own(script, weight)
        except NotReady as error:
            if script == LATIN:
                raise
            log.warning("%s", error)
            return self._own(LATIN, weight)

    def prepare(self, languages: tuple[Language, ...]) -> tuple[str, ...]:
        """Build every face that `languages` need; takes seconds, so never at a touch.

        Gives a sentence for each package of letters that is missing. Raises NotReady without Latin.
        """
        scripts = dict.fromkeys((LATIN, *(script_of(language) for language in languages)))
        missing: dict[str, None] = {}
        for script in scripts:
            try:
                for weight in WEIGHTS:
                    self._own(script, weight)
            except NotReady as error:
                if script == LATIN:
                    raise
                missing[str(error)] = None
        return tuple(missing)

    def _own(self, script: Script, weight: str) -> Face:
        latin = self.noto / f"{LATIN.family}-{weight}.ttf"
        if script == LATIN:
            return Face(_present(latin, script))
        if script == SCRIPTS["Hans"]:
            file = self.noto_cjk / f"{script.family}-{weight}.ttc"
            return Face(_present(file, script), SIMPLIFIED)
        merged = self.built / f"{script.family}-{weight}.ttf"
        if not merged.exists():
            file = self.noto / f"{script.family}-{weight}.ttf"
            _merge(_present(file, script), _present(latin, LATIN), merged)
        return Face(merged)


def _present(file: Path, script: Script) -> Path:
    if not file.exists():
        raise NotReady(f"The face {file} is missing. Install it: apt install {script.package}")
    return file


def _merge(script: Path, latin: Path, out: Path) -> None:
    import tempfile

    from fontTools.merge import Merger

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=out.parent, suffix=".part")
    os.close(handle)
    Merger().merge([str(script), str(latin)]).save(name)
    Path(name).replace(out)
