"""A pod tells its centre from a sign-in page, and from nothing at all."""

import socket
import time
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner
from nacl.signing import SigningKey

from nacelle.pod import command, trust_path
from packs.trust.client import Trust
from packs.trust.repository import Repository
from packs.trust.roles import ROOT, metadata_path
from sync.call import Patience
from sync.pod.enrolled import Enrolment, save
from sync.pod.reach import Reached, reach
from sync.wire import PROBLEM_TYPE
from tests.sync.answering import answering, replying
from tests.sync.parts import Centre

QUICK = Patience(connect=1, silence=0.5, answer=1)


def test_a_real_centre_is_reached(served: Centre, http: requests.Session) -> None:
    """The centre's own program answers as its centre."""
    assert reach(http, served.url) is Reached.CENTRE


@pytest.mark.parametrize(
    ("status", "type", "body", "reached"),
    [
        (200, "application/json", b'{"status":"ok","waiting":{"batches":0}}', Reached.CENTRE),
        (503, PROBLEM_TYPE, b'{"title":"The database is away"}', Reached.CENTRE),
        (200, "text/html", b"<form>Sign in, 3 euros an hour</form>", Reached.PORTAL),
        (200, "application/json", b'{"status":"ok"}', Reached.PORTAL),
        (200, "application/json", b'{"login":"https://portal"}', Reached.PORTAL),
        (200, "application/json", b"[" * 60_000, Reached.PORTAL),
        (302, "text/html", b"", Reached.PORTAL),
        (511, "text/html", b"Network Authentication Required", Reached.PORTAL),
        (404, "text/html", b"nothing", Reached.NOWHERE),
        (502, "text/html", b"bad gateway", Reached.NOWHERE),
        (200, "application/json", b"x" * 200_000, Reached.NOWHERE),
    ],
)
def test_what_answers(
    http: requests.Session, status: int, type: str, body: bytes, reached: Reached
) -> None:
    """Only what says what a centre says is one."""
    with answering(replying(status, type, body)) as url:
        assert reach(http, url, QUICK) is reached


def test_nobody_answers(http: requests.Session) -> None:
    """Nothing there, something silent, or no address: nowhere, and soon."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        begun = time.monotonic()
        assert reach(http, f"http://127.0.0.1:{silent.getsockname()[1]}", QUICK) is Reached.NOWHERE
        assert time.monotonic() - begun < 5
    assert reach(http, "http://127.0.0.1:9", QUICK) is Reached.NOWHERE
    assert reach(http, "not an address", QUICK) is Reached.NOWHERE


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        ((200, "application/json", b'{"status":"ok","waiting":{}}'), 0, "The centre at http"),
        ((200, "text/html", b"<form>"), 3, "Something else answers"),
        ((404, "text/html", b""), 4, "Nothing answers"),
    ],
)
def test_command(tmp_path: Path, answer: tuple[int, str, bytes], status: int, said: str) -> None:
    """`nacelle pod reach` asks the centre that the pod has joined; its exit status answers."""
    keys = [SigningKey(bytes([number]) * 32) for number in range(1, 4)]
    Repository.create(tmp_path / "packs", keys[:1], 1, keys[1], keys[2])
    home = tmp_path / "home"
    home.mkdir()
    Trust.begin(trust_path(home), metadata_path(tmp_path / "packs", ROOT, 1))
    with answering(replying(*answer)) as url:
        save(home, Enrolment("one", "Market", url, bytes(32), bytes(32)))
        done = CliRunner().invoke(command, ["reach", "--home", str(home)])
    assert done.exit_code == status, done.output
    assert said in done.output
