"""Ogg Vorbis files: the same bytes for the same sound, and pages that any reader takes."""

import io
import struct

import numpy as np
import pytest
import soundfile

from packs import vorbis

RATE = 22_050


def tones(seconds: float) -> np.ndarray:
    """A chord, in mono."""
    times = np.arange(int(seconds * RATE)) / RATE
    return 0.2 * (np.sin(times * 2 * np.pi * 440) + np.sin(times * 2 * np.pi * 1330))


def slow_checksum(page: bytes) -> int:
    """The checksum as RFC 3533 tells it, bit by bit."""
    crc = 0
    for byte in page:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ 0x04C11DB7 if crc & 1 << 31 else crc << 1) & 0xFFFFFFFF
    return crc


def pages(ogg: bytes) -> list[bytes]:
    """The pages of a file, told apart by their marks and lengths."""
    found, start = [], 0
    while start < len(ogg):
        segments = ogg[start + 26]
        end = start + 27 + segments + sum(ogg[start + 27 : start + 27 + segments])
        found.append(ogg[start:end])
        start = end
    return found


@pytest.mark.parametrize("seconds", [0.01, 0.5, 5, 40])
def test_same_bytes(seconds: float) -> None:
    """The same sound gives the same bytes, however long it is."""
    assert vorbis.encode(tones(seconds), RATE) == vorbis.encode(tones(seconds), RATE)


def test_encoder_draws_serials() -> None:
    """Without the fixed serial, two files of one sound differ: the library draws it by chance."""
    files = set()
    for _ in range(2):
        out = io.BytesIO()
        soundfile.write(out, tones(1), RATE, format="OGG", subtype="VORBIS")
        files.add(out.getvalue())
    assert len(files) == 2
    assert len({vorbis.with_serial(one, 7) for one in files}) == 1


def test_pages() -> None:
    """Every page has the serial, a number in turn, and the checksum of RFC 3533."""
    found = pages(vorbis.encode(tones(20), RATE))
    assert len(found) > 3
    for number, page in enumerate(found):
        serial, place, checksum = struct.unpack_from("<III", page, 14)
        assert (serial, place) == (vorbis.SERIAL, number)
        assert checksum == slow_checksum(page[:22] + bytes(4) + page[26:])


@pytest.mark.parametrize("data", [b"", b"\0", b"OggS", bytes(range(256)) * 300])
def test_checksum(data: bytes) -> None:
    """The quick checksum is the slow one."""
    assert vorbis.checksum(data) == slow_checksum(data)


def test_heard_whole() -> None:
    """What is decoded has the length and the sound of what was encoded."""
    samples = tones(3)
    heard, rate = soundfile.read(io.BytesIO(vorbis.encode(samples, RATE)))
    assert (len(heard), rate) == (len(samples), RATE)
    assert np.corrcoef(heard, samples)[0, 1] > 0.99


def test_small() -> None:
    """A second of sound takes less than a third of what its samples take."""
    assert len(vorbis.encode(tones(10), RATE)) < 10 * RATE * 2 / 3


def test_encoder_is_named() -> None:
    """The encoder is named by its own words and the quality asked of it."""
    assert "quality 0.3" in vorbis.encoder()
    assert "libVorbis" in vorbis.encoder()


@pytest.mark.parametrize("data", [b"fLaC", b"OggS" + bytes(40), b"OggS\0\2"])
def test_no_pages(data: bytes) -> None:
    """What is not made of whole pages is refused."""
    with pytest.raises(ValueError, match="no whole Ogg page"):
        vorbis.with_serial(data + b"x", 1)
