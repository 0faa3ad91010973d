"""The clips of a pack: recordings first, the voice program for the rest, and a cache of both."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from consultation.consultation import Consultation
from consultation.wording import Language
from packs.media import recording
from packs.sound import LEVELLING, clip, read_sound
from packs.source import Source
from packs.voices import Utterance, Voices
from packs.vorbis import encoder
from packs.wordings import clean, sentences, translated


@dataclass(frozen=True, slots=True)
class Spoken:
    """How many sentences of one language are spoken by the program, and how many by people."""

    spoken: int
    recorded: int


@dataclass(frozen=True, slots=True)
class Spoke:
    """The sound of a whole pack."""

    files: Mapping[str, bytes]
    names: Mapping[Language, Mapping[str, str]]
    """Names of files, by language and sentence."""
    counts: Mapping[Language, Spoken]


@dataclass(frozen=True, slots=True)
class Clips:
    """Makes clips, and keeps each in `cache` under the hash of what it was made from."""

    voices: Voices
    cache: Path

    def speak(
        self,
        source: Source,
        consultation: Consultation,
        interface: Callable[[Consultation, Language], Iterable[str]],
    ) -> Spoke:
        """Every sentence of `consultation` and of the kiosk's `interface`, in every language."""
        recorded = _recordings(source, consultation.languages)
        wanted = {
            Utterance(language, sentence)
            for language in consultation.languages
            for sentence in (
                *(words[language] for words in consultation.wordings()),
                *interface(consultation, language),
            )
        }
        clips = {said: self._recorded(path) for said, path in recorded.items()}
        clips |= self._spoken(sorted(wanted - recorded.keys()))
        # Named by what is heard: the same sound is there once.
        names = {said: f"voices/{_hash(data)}.ogg" for said, data in clips.items()}
        return Spoke(
            {names[said]: data for said, data in clips.items()},
            {
                language: {
                    said.sentence: names[said] for said in clips if said.language == language
                }
                for language in consultation.languages
            },
            {
                language: Spoken(
                    sum(said.language == language for said in clips.keys() - recorded.keys()),
                    sum(said.language == language for said in recorded),
                )
                for language in consultation.languages
            },
        )

    def _spoken(self, wanted: list[Utterance]) -> dict[Utterance, bytes]:
        files = {said: self._file(self.voices.name, *_words(said)) for said in wanted}
        clips = {said: data for said, path in files.items() if (data := _kept(path))}
        missing = [said for said in wanted if said not in clips]
        if missing:
            for said, sound in self.voices.render(missing):
                clips[said] = clip(sound)
                _keep(files[said], clips[said])
        return clips

    def _recorded(self, path: Path) -> bytes:
        file = self._file("recording", hashlib.sha256(path.read_bytes()).hexdigest())
        data = _kept(file)
        if data is None:
            data = clip(read_sound(path))
            _keep(file, data)
        return data

    def _file(self, *made_from: str) -> Path:
        name = hashlib.sha256("\0".join((LEVELLING, encoder(), *made_from)).encode()).hexdigest()
        return self.cache / name[:2] / f"{name}.ogg"


def _words(said: Utterance) -> tuple[str, str]:
    return said.language, said.sentence


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _recordings(source: Source, languages: Iterable[Language]) -> dict[Utterance, Path]:
    assert source.main is not None
    main = source.main.group
    found = {}
    for sentence in sentences(main):
        for language in languages:
            path = recording(source.folder, language, sentence)
            if path is None:
                continue
            words = sentence.words
            if language != main["language"]:
                group = source.translations[language].group
                words = clean(str(translated(group, sentence.path)))
            found[Utterance(language, words)] = path
    return found


def _kept(path: Path) -> bytes | None:
    """The clip in the cache; None where there is none, or a power cut left it empty."""
    data = path.read_bytes() if path.is_file() else b""
    return data if data.startswith(b"OggS") else None


def _keep(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(name).replace(path)
