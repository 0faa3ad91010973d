"""Piper: neural voices; a program beside this one, and a folder of voice models.

A model is a file ``NAME.onnx`` with ``NAME.onnx.json`` beside it, wherever it lies below one of the
folders; the file ``MODEL_CARD`` of its folder tells its licence.
"""

import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from consultation.frozen import Frozen
from consultation.wording import Language
from packs.engines.command import LONGEST, run
from packs.sound import Sound
from packs.voices import Credit, heard

FOLDERS = "NACELLE_PIPER_VOICES"
"""The variable that names folders of models, with a colon between two."""
USUAL = ("/usr/local/share/piper-voices", "/usr/share/piper-voices")
SLOWER = 1.25
"""How much longer its sounds last than at its own pace, which is nearer to 150 words a minute."""
AT_ONCE = 40
"""Sentences for which a model is loaded once."""
QUALITIES = ("high", "medium", "low", "x_low")

_LICENCE = re.compile(r"^\W*licen[cs]e:\s*(\S.*)$", re.IGNORECASE | re.MULTILINE)
_SOURCE = re.compile(r"^\W*url:\s*(\S+)", re.IGNORECASE | re.MULTILINE)


class Model(Frozen):
    """One voice model."""

    file: Path
    language: str
    """As in ``pt_BR``."""
    quality: str
    pace: float
    """Its own length scale."""

    @property
    def name(self) -> str:
        """Such as ``fr_FR-siwis-medium``."""
        return self.file.stem


class PiperEngine(Frozen):
    """The piper of this machine and its models."""

    program: str
    version: str
    models: tuple[Model, ...]

    @classmethod
    def find(cls, path: str, environment: Mapping[str, str]) -> "PiperEngine | None":
        """Look for it in the folders of `path`; None where it or every model is missing."""
        program = shutil.which("piper", path=path)
        found = tuple(model for folder in folders(environment) for model in _models(folder))
        if program is None or not found:
            return None
        # Debian has a 'piper' that sets up mice.
        told, version = run((program, "--help")), run((program, "--version"))
        if told is None or "--model" not in told.stdout + told.stderr:
            return None
        number = version and not version.returncode and re.search(r"\d+(\.\d+)+", version.stdout)
        return cls(program, f" {number[0]}" if number else "", found)

    def voice(self, language: Language) -> "PiperVoice | None":
        """Its best voice for `language`; None where there is no model of it."""
        family, _, region = language.lower().replace("-", "_").partition("_")
        fit = [
            model
            for model in self.models
            if model.language.lower() == f"{family}_{region}"
            or (not region and model.language.lower().split("_")[0] == family)
        ]
        # 'fr' is first France's French.
        home = f"{family}_{family}"
        fit.sort(key=lambda one: (one.language.lower() != home, _rank(one), one.name))
        return PiperVoice(self.program, self.version, fit[0], _hash(fit[0])) if fit else None


class PiperVoice(Frozen):
    """One model."""

    program: str
    version: str
    model: Model
    hash: str
    """The beginning of its file's SHA-256."""

    @property
    def name(self) -> str:
        """Such as ``piper 1.2.0, fr_FR-siwis-medium (6f2b1c3d), at 80 % of its pace``."""
        pace = f"at {100 / SLOWER:g} % of its pace"
        return f"piper{self.version}, {self.model.name} ({self.hash}), {pace}"

    @property
    def credit(self) -> Credit | None:
        """What its card says; None where there is none."""
        card = self.model.file.with_name("MODEL_CARD")
        # A card tells of one voice.
        if not card.is_file() or len(list(card.parent.glob("*.onnx"))) > 1:
            return None
        text = card.read_text("utf-8", "replace")
        licence, source = _LICENCE.search(text), _SOURCE.search(text)
        if licence is None:
            return None
        author = f"Piper voice {self.model.name}" + (f" ({source[1]})" if source else "")
        return Credit(author, licence[1].strip())

    def render(self, sentences: Sequence[str]) -> Iterator[tuple[str, Sound | None]]:
        """Speak many at once; where that fails, each by itself."""
        for start in range(0, len(sentences), AT_ONCE):
            some = sentences[start : start + AT_ONCE]
            sounds = self._together(some)
            for number, sentence in enumerate(some):
                if sounds is not None and sounds[number] is not None:
                    yield sentence, sounds[number]
                else:
                    alone = self._together([sentence])
                    yield sentence, alone[0] if alone is not None else None

    def _together(self, sentences: Sequence[str]) -> list[Sound | None] | None:
        """A sound for each of `sentences`; None where the program did not write as many."""
        with tempfile.TemporaryDirectory(prefix="nacelle-voices-") as folder:
            # Without noise: the program draws it by chance, and never the same twice.
            slow = ("--length_scale", f"{self.model.pace * SLOWER:g}")
            quiet = ("--noise_scale", "0", "--noise_w", "0")
            command = (self.program, "--model", str(self.model.file), *slow, *quiet)
            ended = run(
                (*command, "--output_dir", folder),
                "".join(f"{' '.join(sentence.split())}\n" for sentence in sentences),
                LONGEST + 10.0 * len(sentences),
            )
            # Files are named by the moment at which each was begun.
            files = sorted(Path(folder).glob("*.wav"), key=lambda file: (len(file.name), file.name))
            if ended is None or ended.returncode or len(files) != len(sentences):
                return None
            return [heard(*pair) for pair in zip(files, sentences, strict=True)]


def folders(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Where models are looked for: the folders named, else the usual ones."""
    named = [part for part in environment.get(FOLDERS, "").split(os.pathsep) if part]
    data = Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return tuple(Path(folder) for folder in named or (str(data / "piper-voices"), *USUAL))


def _models(folder: Path) -> Iterator[Model]:
    """Every model below `folder` that can be read."""
    for file in sorted(folder.rglob("*.onnx")):
        try:
            told = json.loads(file.with_name(f"{file.name}.json").read_bytes())
            code = told.get("language", {}).get("code") or told["espeak"]["voice"]
            quality = str(told.get("audio", {}).get("quality", ""))
            pace = float(told.get("inference", {}).get("length_scale", 1))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
        yield Model(file, str(code).replace("-", "_"), quality, pace)


def _rank(model: Model) -> int:
    return QUALITIES.index(model.quality) if model.quality in QUALITIES else len(QUALITIES)


def _hash(model: Model) -> str:
    with model.file.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:8]
