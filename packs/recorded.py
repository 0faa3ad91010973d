"""What people have recorded, or may: which file of a source belongs to which sentence.

A sentence of the consultation has its recording at its key path, ``sounds/fr/title.flac``. One of
the kiosk's own has no such place: its words name it, ``sounds/fr/kiosk/merci-0a1b2c3d.flac``.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from consultation.frozen import Frozen
from consultation.wording import Language, base_of
from packs.easy import origin, worded
from packs.media import recording_at, recording_for
from packs.shape import KIOSK_SOUNDS, SOUNDS
from packs.source import Source
from packs.wordings import Said, clean, sentences

MOST_LETTERS = 40
"""Letters of a sentence that are put into a file's name, for people."""


class Line(Frozen):
    """One sentence that can be recorded, in one language."""

    sentence: str
    file: Path
    """Where its recording is, or would be."""

    @property
    def is_recorded(self) -> bool:
        """Whether there is one."""
        return self.file.is_file()


def lines(source: Source, language: Language, spoken: Iterable[str]) -> tuple[Line, ...]:
    """Every sentence that a pod may say in `language`, once; the consultation's own first.

    `spoken` are those that the kiosk says for this consultation.
    """
    found: dict[str, Line] = {}
    for said, words in _consultation(source, language):
        file = recording_for(source, language, said)
        # The same words may stand at two places: one recording is enough.
        known = found.get(plain(words))
        if known is None or (file is not None and not known.is_recorded):
            home = origin(source, language, said.path)
            place = source.folder / SOUNDS / home / f"{said.path}.flac"
            found[plain(words)] = Line(words, file or place)
    for sentence in spoken:
        if plain(sentence) not in found:
            found[plain(sentence)] = Line(sentence, _of_kiosk(source.folder, language, sentence))
    return tuple(found.values())


def _of_kiosk(folder: Path, language: Language, sentence: str) -> Path:
    """Where the recording of one of the kiosk's own sentences is, or would be."""
    own, base = (
        folder / SOUNDS / tag / KIOSK_SOUNDS / _stem(sentence)
        for tag in (language, base_of(language))
    )
    return recording_at(own) or recording_at(base) or own.with_name(f"{own.name}.flac")


def plain(sentence: str) -> str:
    """A sentence with its digits as 0 to 9: in the digits of another script it sounds the same."""
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in sentence
    )


def _consultation(source: Source, language: Language) -> Iterator[tuple[Said, str]]:
    """Each sentence of the consultation, with its words in `language`."""
    assert source.main is not None
    main = source.main.group
    for said in sentences(main):
        yield said, clean(str(worded(source, language, said.path, said.words)))


def _stem(sentence: str) -> str:
    bare = unicodedata.normalize("NFKD", sentence).encode("ascii", "ignore").decode().lower()
    letters = re.sub(r"[^a-z0-9]+", "-", bare)[:MOST_LETTERS].strip("-")
    digest = hashlib.sha256(plain(sentence).encode()).hexdigest()[:8]
    return f"{letters}-{digest}" if letters else digest
