"""Who says things aloud: one interface, and a speaker that is silent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from consultation.frozen import Discreet, Frozen
from consultation.wording import Language

USUAL_PACE = 100
"""Percent: clips are played as they are."""


class Spoken(Discreet):
    """A text that the pod speaks itself, in memory: no file has it, and no log tells it."""

    text: str
    language: Language


Source = Path | Spoken
"""Where a sound comes from."""


class Clip(Frozen):
    """One sound, and the target that it is about."""

    source: Source
    about: str | None = None


class Speaker(Protocol):
    """Plays sounds, one after the other. A dead sound card stops nobody."""

    def suit(self, pace: int, volume: int) -> None:
        """Speak as a resident wants: `pace` in percent, `volume` in steps above the usual."""

    def expect(self, sources: Sequence[Source]) -> None:
        """Be ready to say any of `sources` at once, rather than those expected before."""

    def say(
        self,
        clips: Sequence[Clip],
        started: Callable[[Clip | None], None],
        missing: Callable[[Clip], None],
    ) -> None:
        """Stop what is said and say `clips`.

        `started` is told each one, and None at the end; `missing` each one that cannot be played.
        """

    def stop(self) -> None:
        """Say nothing more, at once."""

    def earcon(self, name: str) -> None:
        """Play one of the short sounds of kiosk.speech.earcon over whatever is said."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""


@dataclass(slots=True)
class SilentSpeaker:
    """Says nothing and remembers what it was asked to say."""

    asked: list[Path] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)
    """What it was asked to say that is in no file."""
    earcons: list[str] = field(default_factory=list)
    stopped: int = 0
    """How often it was told to be silent."""
    expected: tuple[Path, ...] = ()
    """What it was last told to be ready for."""
    suited: tuple[int, int] = (USUAL_PACE, 0)
    """Pace and volume that it was last asked for."""

    def suit(self, pace: int, volume: int) -> None:
        """Remember how."""
        self.suited = pace, volume

    def expect(self, sources: Sequence[Source]) -> None:
        """Remember the files."""
        self.expected = tuple(source for source in sources if isinstance(source, Path))

    def say(
        self,
        clips: Sequence[Clip],
        started: Callable[[Clip | None], None],
        missing: Callable[[Clip], None],
    ) -> None:
        """Remember what."""
        sources = [clip.source for clip in clips]
        self.asked.extend(source for source in sources if isinstance(source, Path))
        self.spoken.extend(source for source in sources if isinstance(source, Spoken))

    def stop(self) -> None:
        """Count it."""
        self.stopped += 1

    def earcon(self, name: str) -> None:
        """Remember the name."""
        self.earcons.append(name)

    @property
    def speaking(self) -> bool:
        """Never."""
        return False
