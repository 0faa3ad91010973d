"""The short sounds of our own."""

import wave
from pathlib import Path

import pytest

from kiosk.speech.earcon import EARCONS, RATE, samples, write_all


@pytest.mark.parametrize("name", EARCONS)
def test_each_earcon_lasts_until_its_last_note_ends(name: str) -> None:
    """No note is cut, and none reaches out of its sound, however its times are rounded."""
    last = max(start + duration for start, _, duration in EARCONS[name])
    assert abs(len(samples(EARCONS[name])) - last * RATE) <= 2


def test_a_fresh_pod_gets_every_earcon(tmp_path: Path) -> None:
    """Files are written the first time, as sounds that can be read."""
    for file in write_all(tmp_path / "earcons").values():
        with wave.open(str(file)) as sound:
            assert sound.getnframes() > 0
