"""The author's own videos: whether they can be used, and what a pack holds of each."""

from collections.abc import Mapping
from pathlib import Path

from consultation.frozen import Frozen
from packs.archive import MOST_VIDEO_BYTES
from packs.credits import fault_of_credit
from packs.media import fault_of_place
from packs.problem import Fault
from packs.shape import VIDEO_SUFFIXES, VIDEOS

LONGEST = 600
"""Seconds: residents stand."""


class Film(Frozen):
    """What is in one video."""

    width: int
    height: int
    """Pixels."""
    seconds: float
    sound: bytes | None
    """Its soundtrack as a FLAC file, as loud as every clip; None where it is silent."""


def fault_of_film(name: str, folder: Path, main: Mapping[str, object]) -> Fault | None:
    """What is wrong with a ``file:``, if anything."""
    fault = fault_of_place(name, folder, VIDEOS, VIDEO_SUFFIXES) or fault_of_credit(name, main)
    if fault is not None:
        return fault
    # Late: the libraries of video take a second to load, and most folders hold none.
    from packs.video import NotAVideo, facts

    if (folder / name).stat().st_size > MOST_VIDEO_BYTES:
        return (
            f"{name} is larger than {MOST_VIDEO_BYTES >> 20} MB",
            "save it again, smaller or shorter",
        )
    try:
        if facts(folder / name).seconds > LONGEST:
            return f"{name} lasts longer than {LONGEST // 60} minutes", "cut it"
    except NotAVideo as error:
        return f"{name} cannot be used: {error}", "save it again as .mp4, .webm or .mkv"
    return None


def read_film(path: Path, *, silent: bool = False) -> Film:
    """What a pack needs of a video without faults; of one that is shown `silent`, no sound."""
    from packs.sound import lossless
    from packs.video import facts, soundtrack

    found, sound = facts(path), None if silent else soundtrack(path)
    # Uncut: a soundtrack begins where its pictures do.
    levelled = None if sound is None else lossless(sound)
    return Film(found.width, found.height, found.seconds, levelled)
