"""No answer of the centre to anyone holds what somebody has to read first."""

import logging
from base64 import b64encode
from pathlib import Path
from urllib.parse import quote

import pytest

from consultation.answer import Value
from sync.centre import tokens
from sync.centre.consultations import listed
from sync.centre.database import reading, writing
from tests.sync.every import EVERY, add_every_kind, fill
from tests.sync.parts import TODAY, Centre, given
from tests.sync.test_results import pull

PLANTED = "Zwyxelbrunn"
SOUND = b64encode(PLANTED.encode() * 3).decode()
COORDINATE = 743

SAID: dict[str, Value] = {
    "choice": "shade",
    "voice": {"opus": SOUND, "seconds": 3},
    "drawing": {"strokes": (("red", COORDINATE, COORDINATE),)},
    "words": {"text": f"{PLANTED}, 12"},
    "choices": (PLANTED,),
    "zone": PLANTED,
    "few": {"text": PLANTED},
    "elsewhere": {"text": PLANTED},
}
"""Contributions, and what somebody might say to the wrong question."""
TRACES = (
    PLANTED,
    SOUND,
    SOUND[:12],
    f"{COORDINATE},{COORDINATE}",
    f"{COORDINATE}, {COORDINATE}",
    '"opus"',
    '"strokes"',
    "&#34;text",
)

PATHS = [
    f"/api/v1/consultations/{EVERY}/results{query}"
    for query in ("", "?rehearsals=1", "?rows=0", "?site=x", "?language=fr", "?day=2026-04-02")
] + [
    "/api/v1/health",
    "/api/v1/openapi.json",
    "/",
    "/?lang=en",
    f"/consultations/{EVERY}",
    f"/consultations/{EVERY}?lang=en&rehearsals=1",
    f"/consultations/{EVERY}?day=2026-04-02&language=fr",
    f"/consultations/{quote(PLANTED[:3])}",
]


@pytest.fixture(params=["known", "unknown", "known later"])
def told(request: pytest.FixtureRequest, served: Centre) -> Centre:
    """A centre to which somebody said something private, to a pack that it knows or does not."""
    if request.param == "known":
        add_every_kind(served)
    fill(served, [given(SAID, EVERY), given(SAID, EVERY, rehearsal=True)])
    if request.param == "known later":
        add_every_kind(served)
    return served


def assert_silent(said: str, where: str) -> None:
    """None of the traces is there."""
    assert [trace for trace in TRACES if trace in said] == [], where


def test_no_answer_of_the_centre_holds_a_contribution(
    told: Centre, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Every page and every document, every export, every reason and every line of the log."""
    caplog.set_level(logging.DEBUG)
    with writing(told.engine) as connection:
        observer = tokens.give_token(connection, tokens.Role.OBSERVER, TODAY)
    for path in PATHS:
        for token in (told.token, observer, "nobody"):
            assert_silent(told.get(path, token).text, path)
    for format in ("json", "csv"):
        for more in ([], ["--rehearsals"]):
            said = pull(told, tmp_path / f"r.{format}", format, *more, consultation=EVERY)
            assert_silent(said, format)
    files = sorted(tmp_path.glob("r.*"))
    assert {file.suffix for file in files} == {".csv", ".json"}
    for file in files:
        assert_silent(file.read_text(), file.name)
    for question, reason in told.refusals():
        assert_silent(f"{question} {reason}", "a reason")
    with reading(told.engine) as connection:
        assert_silent(repr(listed(connection)), "the list")
    assert_silent(caplog.text, "the log")


def test_it_is_there_to_be_read(told: Centre) -> None:
    """What nobody is shown is kept whole, for those who will read it."""
    with reading(told.engine) as connection:
        kept = connection.exec_driver_sql("SELECT content FROM contributions").scalars().all()
    assert sum(SOUND in one for one in kept) == 2
    assert sum(f"{PLANTED}, 12" in one for one in kept) == 2
