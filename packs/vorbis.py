"""Ogg Vorbis files whose bytes come from their sound alone.

Encoders draw the serial number of a stream by chance, so that streams can be chained; a clip is
one stream. Here it is always SERIAL, and the checksum of every page is made again (RFC 3533, 6).
"""

import io
import struct
import zlib
from functools import cache

import numpy as np
import soundfile
from numpy.typing import NDArray

QUALITY = 0.3
"""From 0 to 1: the encoder's own scale."""
SERIAL = 1
"""The serial number of every stream."""

_HEAD = struct.Struct("<4sBBqIIIB")
"""What each page begins with: mark, version, kind, position, serial, number, checksum, segments."""
_SERIAL_AT, _CHECKSUM_AT = 14, 22
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_NAMED = b"\x03vorbis"
"""What the header begins with that names the encoder."""


def encode(samples: NDArray[np.float64], rate: int) -> bytes:
    """An Ogg Vorbis file of mono `samples` from -1 to 1, `rate` of them a second."""
    out = io.BytesIO()
    soundfile.write(
        out, samples, rate, format="OGG", subtype="VORBIS", compression_level=1 - QUALITY
    )
    return with_serial(out.getvalue(), SERIAL)


@cache
def encoder() -> str:
    """The encoder of this machine and its setting, in words; other words, other bytes."""
    data = encode(np.zeros(1), 22_050)
    at = data.index(_NAMED) + len(_NAMED)
    (length,) = struct.unpack_from("<I", data, at)
    name = data[at + 4 : at + 4 + length].decode("utf-8", "replace")
    return f"Ogg Vorbis, quality {QUALITY:g}, {name}"


def with_serial(ogg: bytes, serial: int) -> bytes:
    """`ogg`, a file of whole pages, with `serial` on each; raises ValueError for other bytes."""
    data, start = bytearray(ogg), 0
    while start < len(data):
        end = _end_of_page(data, start)
        struct.pack_into("<I", data, start + _SERIAL_AT, serial)
        struct.pack_into("<I", data, start + _CHECKSUM_AT, 0)
        struct.pack_into("<I", data, start + _CHECKSUM_AT, checksum(data[start:end]))
        start = end
    return bytes(data)


def checksum(page: bytes | bytearray) -> int:
    """CRC of a page whose own checksum is 0: polynomial 04C11DB7, from 0, highest bit first."""
    # zlib's has the same polynomial, bits in the other order, and both ends inverted.
    mirrored = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)


def _end_of_page(data: bytearray, start: int) -> int:
    try:
        mark, *_, segments = _HEAD.unpack_from(data, start)
    except struct.error as error:
        raise ValueError("this is no whole Ogg page") from error
    table = start + _HEAD.size
    lengths = data[table : table + segments]
    end = table + segments + sum(lengths)
    if mark != b"OggS" or len(lengths) < segments or end > len(data):
        raise ValueError("this is no whole Ogg page")
    return int(end)
