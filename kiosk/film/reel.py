"""A film's pictures, decoded on a thread of their own a few ahead of their time; no Kivy here."""

import logging
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from consultation.frozen import Frozen

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

log = logging.getLogger(__name__)

AHEAD = 6
"""Pictures that wait, ready to be shown: a quarter of a second at most, 22 MB at 1280x720."""
MOST_MISSED = 10
"""Pictures dropped in a row after which one is shown although it is late: nothing stands still."""

Size = tuple[int, int]
"""Width and height, pixels."""


class NotAFilm(ValueError):
    """A file whose pictures cannot be decoded."""


class Frame(Frozen):
    """One picture of a film."""

    at: float
    """Seconds after the film's first picture."""
    width: int
    height: int
    row: int
    """Pixels from one row to the next: `width`, and what the decoder pads it with."""
    pixels: memoryview
    """RGBA, a byte each, rows from the top."""


def fitted(film: Size, into: Size) -> Size:
    """The largest even size of `film`'s shape inside `into`, never larger than the film.

    What is smaller than the screen's place is enlarged by whoever draws it.
    """
    scale = min(1.0, into[0] / film[0], into[1] / film[1])
    return max(2, int(film[0] * scale) // 2 * 2), max(2, int(film[1] * scale) // 2 * 2)


class Reel:
    """Decodes `file` from its beginning, scaled to fit `into`, until `stop`.

    The thread waits while `ahead` pictures wait to be shown, and leaves late ones unscaled.
    """

    def __init__(self, file: Path, into: Size, ahead: int = AHEAD) -> None:
        self.dropped = 0
        """Pictures that were too late to be shown."""
        self.failure: NotAFilm | None = None
        self._file, self._into, self._ahead = file, into, ahead
        self._changed = threading.Condition()
        self._frames: deque[Frame] = deque()
        self._start, self._turn, self._position = 0.0, 0, 0.0
        self._is_open, self._at_end, self._length, self._missed = True, False, 0.0, 0
        self._step = 0.04
        self._thread = threading.Thread(target=self._run, name="reel", daemon=True)
        self._thread.start()

    @property
    def ready(self) -> bool:
        """Whether enough is decoded to begin to show."""
        with self._changed:
            return self._at_end or len(self._frames) >= self._ahead

    def over(self, position: float) -> bool:
        """Whether at `position` seconds the last picture has been shown for its time."""
        with self._changed:
            return self._at_end and not self._frames and position >= self._length

    def wind(self, seconds: float) -> None:
        """Go to the picture that is shown at `seconds`; those that wait are forgotten."""
        with self._changed:
            self._frames.clear()
            self._start = self._position = max(0.0, seconds)
            self._turn += 1
            self._at_end, self._missed = False, 0
            self._changed.notify_all()

    def due(self, position: float) -> Frame | None:
        """The picture to show at `position` seconds, if there is a new one.

        Those before it, and one that is late by more than its own time, are dropped and counted.
        """
        with self._changed:
            self._position = position
            due: Frame | None = None
            while self._frames and self._frames[0].at <= position:
                self.dropped += due is not None
                due = self._frames.popleft()
                self._changed.notify_all()
            if due is None:
                return None
            if position - due.at > self._step and self._missed < MOST_MISSED:
                self.dropped += 1
                self._missed += 1
                return None
            self._missed = 0
            return due

    def stop(self) -> None:
        """End the thread, within the time of one picture; waits for nothing."""
        with self._changed:
            self._is_open = False
            self._frames.clear()
            self._changed.notify_all()

    def join(self, seconds: float) -> bool:
        """Wait until the thread has ended; whether it has."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        import av

        try:
            with av.open(str(self._file)) as container:
                self._unroll(container)
        except (av.error.FFmpegError, OSError, ValueError, IndexError) as error:
            failure = NotAFilm(f"{self._file.name} cannot be decoded: {error}")
            failure.__cause__ = error
            with self._changed:
                self.failure, self._at_end = failure, True

    def _unroll(self, container: "InputContainer") -> None:
        """Decode from wherever it is wound to, again and again, until `stop`."""
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        self._step = 1 / float(stream.average_rate or 25)
        turn: int | None = -1
        while (turn := self._next_turn(turn)) is not None:
            for frame in self._from(container, stream, self._start):
                if not self._offer(frame, turn):
                    break
            else:
                self._end(turn)

    def _next_turn(self, turn: int | None) -> int | None:
        """Wait until there is somewhere to go; None: the end of the thread."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_open or self._turn != turn)
            return self._turn if self._is_open else None

    def _from(
        self, container: "InputContainer", stream: "VideoStream", start: float
    ) -> "Iterator[Frame | None]":
        """The pictures from that shown at `start` on; None stands for one left out."""
        from av.video.reformatter import VideoReformatter

        reformatter = VideoReformatter()
        size = fitted((stream.width, stream.height), self._into)
        base = stream.time_base or 1
        zero = stream.start_time or 0
        container.seek(zero + int(start / base), stream=stream)
        for picture in container.decode(stream):
            if picture.pts is None:
                continue
            at = float((picture.pts - zero) * base)
            self._length = max(self._length, at + self._step)
            if at + self._step <= start or self._is_late(at):
                yield None
            else:
                yield _frame(reformatter.reformat(picture, *size, format="rgba"), at)

    def _is_late(self, at: float) -> bool:
        """Count and leave out what would be dropped anyway; scaling it would only cost time."""
        with self._changed:
            late = self._position - at > self._step and self._missed < MOST_MISSED
            if late:
                self.dropped += 1
                self._missed += 1
            return late

    def _offer(self, frame: Frame | None, turn: int) -> bool:
        """Put `frame` where it waits, when there is room; False: not wanted any more."""
        with self._changed:
            self._changed.wait_for(
                lambda: not self._is_open or self._turn != turn or len(self._frames) < self._ahead
            )
            wanted = self._is_open and self._turn == turn
            if wanted and frame is not None:
                self._frames.append(frame)
            return wanted

    def _end(self, turn: int) -> None:
        with self._changed:
            if self._turn == turn:
                self._at_end = True


def _frame(picture: "VideoFrame", at: float) -> Frame:
    plane = picture.planes[0]
    return Frame(at, picture.width, picture.height, plane.line_size // 4, memoryview(plane))
