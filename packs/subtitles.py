"""Subtitles of a video: a file in each language, all with the same cues at the same times."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.document import Document
from consultation.wording import Language, base_of
from packs.problem import Problem, nearest
from packs.shape import SUBTITLES
from packs.wordings import clean

if TYPE_CHECKING:
    from packs.video import Cue

MOST_BYTES = 1 << 20


def subtitle_file(name: str, language: Language) -> str:
    """Where the subtitles called `name` lie in the source folder."""
    return f"{SUBTITLES}/{name}.{language}.vtt"


def subtitles_for(folder: Path, name: str, language: Language) -> str:
    """The file for readers of `language`: an easy reading without its own has the language's."""
    own, base = subtitle_file(name, language), subtitle_file(name, base_of(language))
    return base if not (folder / own).is_file() and (folder / base).is_file() else own


def read_subtitles(path: Path) -> "tuple[Cue, ...]":
    """The cues of one file; raises NotSubtitles."""
    # Late: most folders hold no video.
    from packs.video import NotSubtitles, read_cues

    try:
        if path.stat().st_size > MOST_BYTES:
            raise NotSubtitles(0, f"it is larger than {MOST_BYTES >> 20} MB")
        return read_cues(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise NotSubtitles(0, "it is no text in UTF-8") from error


def compiled_cues(folder: Path, name: str, languages: Sequence[Language]) -> list[Document]:
    """The cues of every language beside each other, as pods read them."""
    files = [
        read_subtitles(folder / subtitles_for(folder, name, language)) for language in languages
    ]
    return [
        {
            "start": cues[0].start,
            "end": cues[0].end,
            "words": {tag: clean(cue.text) for tag, cue in zip(languages, cues, strict=True)},
        }
        for cues in zip(*files, strict=True)
    ]


def faults_of_subtitles(
    folder: Path, name: str, languages: Sequence[Language]
) -> Iterator[Problem]:
    """What is missing, cannot be read, or does not go with the first language."""
    from packs.video import NotSubtitles

    first: tuple[Cue, ...] | None = None
    for language in languages:
        file = subtitles_for(folder, name, language)
        if not (folder / file).is_file():
            there = [f"{SUBTITLES}/{one.name}" for one in (folder / SUBTITLES).glob("*")]
            todo = nearest(file, there, f"write what is said in '{language}' there")
            yield Problem(file, 0, "these subtitles are missing", todo)
            continue
        try:
            cues = read_subtitles(folder / file)
        except NotSubtitles as error:
            yield Problem(file, error.line, f"these are no subtitles: {error}", "see docs/pack.md")
            continue
        first = cues if first is None else first
        what = _difference(first, cues)
        if what:
            todo = f"give it the times of {subtitle_file(name, languages[0])}"
            yield Problem(file, 0, what, todo)


def _difference(first: "tuple[Cue, ...]", cues: "tuple[Cue, ...]") -> str | None:
    if len(first) != len(cues):
        return f"it holds {len(cues)} cues where another language holds {len(first)}"
    for number, (one, other) in enumerate(zip(first, cues, strict=True), start=1):
        if (one.start, one.end) != (other.start, other.end):
            return f"cue {number} has other times than in another language"
    return None
