"""A minute of voice from the microphone to the centre: through store, batch and receipt, whole."""

import secrets
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import numpy as np
import pytest
import requests
from nacl.public import PublicKey
from sqlalchemy import select

from consultation.consultation import Consultation
from consultation.participation import Participation
from consultation.questions.voice import MOST_SECONDS, Voice
from kiosk.attending.voice import recalled
from kiosk.hearing.recording import OPUS_RATE, recording
from kiosk.putting.voice import PutVoice, Spoken, Stage
from kiosk.store.keeper import SealingKeeper
from kiosk.store.store import Store
from sync.centre import consultations
from sync.centre.database import reading, writing
from sync.centre.tables import contributions
from sync.pod.upload import BOX_BYTES, upload
from tests.builders import consultation
from tests.sync.conftest import light, made_on_sqlite
from tests.sync.parts import TODAY, Centre, serving

pytestmark = pytest.mark.journey

__all__ = ["light", "made_on_sqlite"]

VOICES = 7
"""More than one batch holds."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A pod's store with nothing in it."""
    opened = Store.open(tmp_path / "pod" / "store.sqlite")
    yield opened
    opened.close()


def noise(seed: int) -> bytes:
    """A minute of a loud noise, of which an encoder can leave nothing out."""
    samples = np.random.default_rng(seed).integers(-9000, 9000, OPUS_RATE * MOST_SECONDS)
    return bytes(samples.astype("<i2").tobytes())


def said(asked: Consultation, seed: int) -> Participation:
    """A participation that spoke for a minute."""
    question = asked.question("voice")
    assert isinstance(question, Voice)
    made = recording(noise(seed), OPUS_RATE)
    draft = PutVoice().handed(question, Spoken(Stage.ENDING), made)
    assert draft.answer is not None
    here = Participation.begin(asked).answer(question, draft.answer)
    while not here.at_review:
        here = here.forward()
    return here.give()


def test_a_minute_of_voice_arrives_whole(store: Store, light: Centre) -> None:
    """Every voice is heard at the centre as it was recorded, and the pod has forgotten it."""
    words = {"fr": "Dites", "en": "Say", "ar": "قولوا"}
    steps = [{"kind": "voice", "id": "voice", "words": words, "seconds": MOST_SECONDS}]
    asked = consultation(steps=steps)
    with writing(light.engine) as connection:
        consultations.add(connection, asked, TODAY)
    key = PublicKey(light.settings.public_sealing_key)
    keeper = SealingKeeper(
        store, key, "Market", lambda: date(2026, 10, 3), lambda: secrets.token_hex(16), False
    )
    given = [said(asked, seed) for seed in range(VOICES)]
    for one in given:
        keeper.give(one, "fr")
    keeper.settle()
    boxes = store.next_batch(VOICES).values()
    assert min(map(len, boxes)) > 150_000
    assert sum(map(len, boxes)) > BOX_BYTES
    with serving(light) as centre, requests.Session() as http:
        upload(store, centre.enrolment, centre.key, http)
        centre.wait_until_counted()
        assert centre.tally()["voice", "given"] == VOICES
    assert store.waiting() == 0
    with reading(light.engine) as connection:
        kept = connection.execute(select(contributions.c.content)).scalars().all()
    arrived = [msgspec.json.decode(content) for content in kept]
    meant = [dict(one.answers["voice"]) for one in given]  # type: ignore[arg-type]
    assert sorted(arrived, key=str) == sorted(meant, key=str)
    heard = recalled(meant[0])
    assert len(heard.pcm) / 2 / OPUS_RATE == pytest.approx(MOST_SECONDS, abs=0.1)
