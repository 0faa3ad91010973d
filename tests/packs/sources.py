"""Builders for the tests of packs: a small source folder, quick voices, and signed packs."""

import hashlib
import io
import zipfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from nacl.signing import SigningKey

from consultation.frozen import Frozen
from consultation.wording import Language
from packs.build import Built, build
from packs.check import check
from packs.pictograms import load_index
from packs.sound import Sound
from packs.trust.envelope import Kind, close_envelope
from packs.voices import Credit, Engine

KEY = SigningKey(b"1" * 32)
TRUSTED = (bytes(KEY.verify_key),)
LANGUAGES = frozenset({"fr", "fr-x-easy", "en", "ar", "uk", "zh", "ta", "hi"})

MAIN = """\
format: 1
id: square
version: 1
language: fr
languages: [fr, en]
title: La place
invitation: Et vous ?
opens: 2026-09-01
closes: 2026-10-01
licence: CC0-1.0
author: La ville
commitment:
  level: consultation
  you: Vous dites.
  decides: Le conseil.
  changes: Le premier chantier.
  decided_on: 2026-10-12
  answered_by: 2026-10-30
themes:
  - {id: place, title: Le lieu, picture: town-hall}
steps:
  - kind: choice
    id: first
    theme: place
    words: Que faire d'abord ?
    options:
      - {id: trees, label: Des arbres, picture: tree}
      - {id: benches, label: Des bancs, picture: bench}
"""

ENGLISH = """\
title: The square
invitation: And you?
commitment: {you: You say., decides: The council., changes: The first works.}
themes: {place: The place}
steps:
  first:
    words: What comes first?
    options: {trees: Trees, benches: Benches}
"""


class ToneVoice(Frozen):
    """A voice that hums: a tone whose height comes from the sentence, as quick as can be."""

    name: str = "tone 1"
    credit: Credit | None = None
    unable: frozenset[str] = frozenset()
    """Sentences that it cannot speak."""

    def voice(self, language: Language) -> "ToneVoice":
        """It hums in any language."""
        return self

    def render(self, sentences: Sequence[str]) -> Iterator[tuple[str, Sound | None]]:
        """Hum each sentence."""
        for said in sentences:
            height = 200 + hashlib.sha256(said.encode()).digest()[0]
            samples = 0.3 * np.sin(np.arange(4000) * 2 * np.pi * height / 8000)
            yield said, None if said in self.unable else Sound(samples, 8000)


class AskedVoice(Frozen):
    """A voice that must not be asked."""

    name: str = "tone 1"
    credit: Credit | None = None

    def voice(self, language: Language) -> "AskedVoice":
        """It is there in any language."""
        return self

    def render(self, sentences: Sequence[str]) -> Iterator[tuple[str, Sound | None]]:
        """Fail."""
        raise AssertionError(f"asked for {sentences}")


def write_source(folder: Path, main: str = MAIN, english: str | None = ENGLISH) -> Path:
    """Write a source folder, sound unless told otherwise."""
    (folder / "translations").mkdir(parents=True, exist_ok=True)
    (folder / "consultation.yaml").write_text(main, encoding="utf-8")
    if english is not None:
        (folder / "translations" / "en.yaml").write_text(english, encoding="utf-8")
    return folder


def build_source(
    source: Path,
    out: Path,
    cache: Path,
    key: SigningKey = KEY,
    engines: Sequence[Engine] = (ToneVoice(),),
    only: Sequence[Language] = (),
    languages: Collection[Language] = LANGUAGES,
) -> Built:
    """Build with a humming voice, and one sentence of the kiosk's own."""
    return build(
        check(source, languages, load_index()),
        out,
        key,
        engines,
        lambda consultation, language: [f"Merci ({language})"],
        cache=cache,
        made_by="0.0",
        only=only,
    )


def files_of(pack: bytes) -> dict[str, bytes]:
    """The files in a pack's archive."""
    with zipfile.ZipFile(io.BytesIO(payload_of(pack))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def payload_of(pack: bytes) -> bytes:
    """What a pack's envelope holds."""
    return pack.split(b"\n", 3)[3]


def sign(payload: bytes, key: SigningKey = KEY) -> bytes:
    """Any bytes, signed as a pack."""
    return close_envelope(Kind.PACK, payload, key)


def sign_files(files: Mapping[str, bytes], key: SigningKey = KEY) -> bytes:
    """Any files, stored and signed as a pack."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return sign(out.getvalue(), key)
