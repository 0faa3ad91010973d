"""The clips of a pack: recordings first, the best voices for the rest, and a cache of both."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from consultation.consultation import Consultation
from consultation.errors import NotReady
from consultation.frozen import Frozen
from consultation.wording import Language
from packs.recorded import lines, plain
from packs.sound import LEVELLING, clip, read_sound
from packs.source import Source
from packs.voices import Engine, Voice, voices_of
from packs.vorbis import encoder

Sentences = Callable[[Consultation, Language], Iterable[str]]
"""The kiosk's own sentences for a consultation in a language, to be spoken too."""


class Spoken(Frozen):
    """Who says the sentences of one language."""

    spoken: Mapping[Voice, tuple[str, ...]]
    """By each voice, the best first; those after it say what it could not."""
    recorded: int
    """How many are said by people."""


class Spoke(Frozen):
    """The sound of a whole pack."""

    files: Mapping[str, bytes]
    names: Mapping[Language, Mapping[str, str]]
    """Names of files, by language and sentence."""
    counts: Mapping[Language, Spoken]


class Clips(Frozen):
    """Makes clips, and keeps each in `cache` under the hash of what it was made from."""

    engines: Sequence[Engine]
    """The best first."""
    cache: Path

    def speak(self, source: Source, consultation: Consultation, interface: Sentences) -> Spoke:
        """Every sentence of `consultation` and of the kiosk's `interface`, in every language."""
        files: dict[str, bytes] = {}
        names: dict[Language, dict[str, str]] = {}
        counts: dict[Language, Spoken] = {}
        for language in consultation.languages:
            kiosk = tuple(interface(consultation, language))
            wanted = {*(words[language] for words in consultation.wordings()), *kiosk}
            recordings = {
                plain(line.sentence): line.file
                for line in lines(source, language, kiosk)
                if line.is_recorded
            }
            recorded = {said for said in wanted if plain(said) in recordings}
            clips = {said: self._recorded(recordings[plain(said)]) for said in recorded}
            by_voice = self._spoken(language, sorted(wanted - recorded))
            for spoken in by_voice.values():
                clips |= spoken
            # Named by what is heard: the same sound is there once.
            names[language] = {said: _name(data) for said, data in sorted(clips.items())}
            files |= {_name(data): data for data in clips.values()}
            said_by = {voice: tuple(spoken) for voice, spoken in by_voice.items()}
            counts[language] = Spoken(said_by, len(recorded))
        return Spoke(files, names, counts)

    def _spoken(
        self, language: Language, wanted: Sequence[str]
    ) -> Mapping[Voice, Mapping[str, bytes]]:
        """Each sentence by the best voice that can speak it; raises NotReady where none can."""
        spoken: dict[Voice, Mapping[str, bytes]] = {}
        left = list(wanted)
        for voice in voices_of(self.engines, language) if left else ():
            said = self._said(voice, language, left)
            if said:
                spoken[voice] = said
            left = [sentence for sentence in left if sentence not in said]
            if not left:
                break
        if left:
            raise NotReady(
                f"No voice program on this machine can speak '{left[0]}' in '{language}'"
                + (f", nor {len(left) - 1} other sentences" if len(left) > 1 else "")
                + f". Record it: nacelle pack record FOLDER {language}. Or install a voice program"
                " (sudo apt install espeak-ng), or take the language away."
            )
        return spoken

    def _said(self, voice: Voice, language: Language, wanted: Sequence[str]) -> dict[str, bytes]:
        """What `voice` can speak of `wanted`."""
        files = {said: self._file(voice.name, language, said) for said in wanted}
        clips = {said: data for said, path in files.items() if (data := _kept(path))}
        missing = [said for said in wanted if said not in clips]
        for said, sound in voice.render(missing) if missing else ():
            if sound is not None:
                clips[said] = clip(sound)
                _keep(files[said], clips[said])
        return {said: clips[said] for said in wanted if said in clips}

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


def _name(data: bytes) -> str:
    return f"voices/{hashlib.sha256(data).hexdigest()[:32]}.ogg"


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
