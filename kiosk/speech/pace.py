"""Speech said faster or slower, with the voice as high as it is.

FFmpeg's `atempo` moves pieces of the wave closer together or further apart where they fit (WSOLA:
Verhelst and Roelands 1993), through PyAV.
"""

import io
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import av
    from av.audio.frame import AudioFrame


def paced(file: Path, pace: int) -> bytes:
    """A WAV file (mono, 16 bit) of the sound in `file` at `pace` percent.

    Raises OSError or ValueError where `file` holds no sound.
    """
    # Imported here: the first screen need not wait for it.
    import av

    with av.open(str(file)) as container:
        if not container.streams.audio:
            raise ValueError(f"there is no sound in {file.name}")
        stream = container.streams.audio[0]
        graph = _graph(stream, pace)
        pieces = [bytes(frame.planes[0])[: 2 * frame.samples] for frame in _moved(container, graph)]
        return _wav(b"".join(pieces), stream.rate)


def _graph(stream: "av.AudioStream", pace: int) -> "av.filter.Graph":
    import av

    graph = av.filter.Graph()
    graph.link_nodes(
        graph.add_abuffer(template=stream),
        graph.add("atempo", f"{pace / 100}"),
        graph.add("aformat", "sample_fmts=s16:channel_layouts=mono"),
        graph.add("abuffersink"),
    ).configure()
    return graph


def _moved(
    container: "av.container.InputContainer", graph: "av.filter.Graph"
) -> "Iterator[AudioFrame]":
    import av

    for frame in (*container.decode(audio=0), None):
        graph.push(frame)
        while True:
            try:
                moved = graph.pull()
            except (av.BlockingIOError, av.EOFError):
                break
            assert isinstance(moved, av.AudioFrame)
            yield moved


def _wav(samples: bytes, rate: int) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples)
    return out.getvalue()
