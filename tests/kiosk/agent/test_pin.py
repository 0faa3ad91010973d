"""The agent's PIN opens to who knows it, and slows down who does not; nothing shortens that."""

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from consultation.errors import Damaged, NotReady, StoreUnavailable
from kiosk.agent import pin as module
from kiosk.agent.pin import DELAYS, FREE, UNCOUNTED, Lock, TooEasy, Weakness, delay_after, weakness
from nacelle.pod import command, trust_path
from packs.trust import plain
from packs.trust.client import Trust
from packs.trust.repository import Repository
from packs.trust.roles import ROOT, metadata_path

PIN = "4718"


class Clock:
    """A steady clock that a test turns."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """The moment, in seconds."""
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    """At some moment."""
    return Clock()


@pytest.fixture
def lock(tmp_path: Path, clock: Clock) -> Lock:
    """A lock with a PIN."""
    lock = Lock(tmp_path, clock)
    lock.set(PIN)
    return lock


def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the disk takes nothing."""

    def refuse(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(plain.os, "fsync", refuse)


def test_only_the_pin_opens(lock: Lock, tmp_path: Path) -> None:
    """The right one opens, also to another start; a wrong one does not, whatever it is made of."""
    assert lock.is_set
    assert lock.opens(PIN)
    assert not lock.opens("4719")
    assert not lock.opens("٤٧١٨x")
    assert Lock(tmp_path, Clock()).opens(PIN)


def test_other_digits_are_digits(lock: Lock) -> None:
    """Who types Arabic or Devanagari digits types the same PIN."""
    assert lock.opens("٤٧١٨")
    assert lock.opens("४७१८")


def test_the_pin_stands_nowhere(lock: Lock, tmp_path: Path) -> None:
    """The file holds a hash with a salt of its own, memory-hard."""
    kept = json.loads((tmp_path / "agent.json").read_text())
    assert kept["pin"].startswith("$argon2id$v=19$m=65536,t=2,p=1$")
    lock.set(PIN)
    assert json.loads((tmp_path / "agent.json").read_text())["pin"] != kept["pin"]
    assert [path.name for path in tmp_path.iterdir()] == ["agent.json"]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", Weakness.LENGTH),
        ("471", Weakness.LENGTH),
        ("4" * 13, Weakness.LENGTH),
        ("47a8", Weakness.DIGITS),
        ("47 8", Weakness.DIGITS),
        ("47²8", Weakness.DIGITS),
        *((typed, Weakness.OBVIOUS) for typed in ("0000", "1234", "4321", "7890", "2109")),
        *((typed, Weakness.OBVIOUS) for typed in ("1212", "123123", "1984", "2030", "2580")),
        ("١٢٣٤", Weakness.OBVIOUS),
        ("4718", None),
        ("471829305618", None),
        ("198417", None),
    ],
)
def test_weak_pins(typed: str, why: Weakness | None, tmp_path: Path) -> None:
    """What anybody would try first is refused, and nothing is kept of it."""
    assert weakness(typed) is why
    if why is not None:
        lock = Lock(tmp_path, Clock())
        with pytest.raises(TooEasy):
            lock.set(typed)
        assert not lock.is_set


@given(st.text(max_size=14))
def test_anything_may_be_typed(typed: str) -> None:
    """There is an answer for everything."""
    assert weakness(typed) in {None, *Weakness}


def test_delays_grow(lock: Lock, clock: Clock) -> None:
    """Three tries are free; then each wrong one costs more, at most a quarter of an hour."""
    waited = []
    for _ in range(FREE + len(DELAYS) + 2):
        assert not lock.opens("9999")
        waited.append(lock.wait())
        clock.seconds += waited[-1]
        assert lock.wait() == 0
    assert waited == [0, 0, *DELAYS, 900, 900, 900]
    assert lock.opens(PIN)
    assert not lock.opens("9999")
    assert lock.wait() == 0


@given(st.integers(min_value=0, max_value=10**9))
def test_delays_have_an_end(wrong: int) -> None:
    """No count locks out: the delay grows, and stays below a quarter of an hour."""
    assert 0 <= delay_after(wrong) <= delay_after(wrong + 1) <= 900


def test_who_waits_is_not_heard(lock: Lock, clock: Clock, tmp_path: Path) -> None:
    """While one has to wait even the right PIN opens nothing, and nothing is counted."""
    for _ in range(FREE):
        lock.opens("9999")
    before = (tmp_path / "agent.json").read_bytes()
    assert not lock.opens(PIN)
    clock.seconds += DELAYS[0] - 0.1
    assert not lock.opens(PIN)
    assert (tmp_path / "agent.json").read_bytes() == before
    clock.seconds += 0.2
    assert lock.opens(PIN)


def test_a_restart_shortens_nothing(lock: Lock, clock: Clock, tmp_path: Path) -> None:
    """After a new start the whole delay begins again, whatever its clock says."""
    for _ in range(FREE + 1):
        lock.opens("9999")
        clock.seconds += lock.wait()
    for started_at in (clock.seconds, 0.0):
        again = Clock()
        again.seconds = started_at
        assert Lock(tmp_path, again).wait() == DELAYS[1]


def test_a_cut_of_power_makes_no_try_undone(tmp_path: Path) -> None:
    """A try is on the disk before it is compared: a program killed then has spent it."""
    Lock(tmp_path, Clock()).set(PIN)
    program = (
        "import os, pathlib, sys; from nacl import pwhash; from kiosk.agent.pin import Lock\n"
        "pwhash.verify = lambda *_: os._exit(9)\n"
        "Lock(pathlib.Path(sys.argv[1]), lambda: 0.0).opens('4718')"
    )
    for _ in range(FREE):
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)], check=False, timeout=60
        )
        assert done.returncode == 9
    assert json.loads((tmp_path / "agent.json").read_text())["wrong"] == FREE
    assert Lock(tmp_path, Clock()).wait() == DELAYS[0]


def test_a_full_disk_gives_no_free_tries(
    lock: Lock, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where tries cannot be counted each costs a minute, after any start; the PIN still opens."""
    full(monkeypatch)
    for start in (lock, Lock(tmp_path, clock)):
        with pytest.raises(StoreUnavailable, match="Wait a minute"):
            start.opens(PIN)
        assert start.wait() == UNCOUNTED
        assert not start.opens(PIN)
        clock.seconds += UNCOUNTED
        assert not start.opens("9999")
        assert start.wait() == UNCOUNTED
        clock.seconds += UNCOUNTED
        assert start.opens(PIN)
    with pytest.raises(StoreUnavailable, match="The PIN before still counts"):
        lock.set("9274")
    monkeypatch.undo()
    assert Lock(tmp_path, clock).opens(PIN)


@pytest.mark.parametrize(
    "bytes_",
    [
        b"",
        b"{",
        b"[]",
        b'{"format": 2, "pin": "", "wrong": 0}',
        b'{"format": 1, "pin": "$argon2id$v=19$m=99999999,t=2,p=1$YQ$YQ", "wrong": 0}',
        b'{"format": 1, "pin": "4718", "wrong": 0}',
        b"[" * 100_000,
        os.urandom(200),
    ],
)
def test_a_damaged_file_tells_the_way_back(lock: Lock, tmp_path: Path, bytes_: bytes) -> None:
    """It opens to nobody, says so, and a new PIN mends it."""
    (tmp_path / "agent.json").write_bytes(bytes_)
    assert lock.is_set
    assert lock.wait() == 0
    with pytest.raises(Damaged, match="Set a new one: nacelle pod pin --home"):
        lock.opens(PIN)
    lock.set("9274")
    assert lock.opens("9274")


def test_no_pin_yet(tmp_path: Path) -> None:
    """Before one is chosen nothing opens."""
    lock = Lock(tmp_path, Clock())
    assert not lock.is_set
    with pytest.raises(NotReady, match="no PIN yet"):
        lock.opens(PIN)


def test_threads_get_no_more_tries(lock: Lock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries at the same time are compared one after the other, as many as are free."""
    compared = []
    monkeypatch.setattr(module, "_matches", lambda *_: compared.append(1) or False)
    threads = [threading.Thread(target=lock.opens, args=("9999",)) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(compared) == FREE


def test_command(tmp_path: Path) -> None:
    """`nacelle pod pin` asks twice, shows nothing, and a running lock takes the new PIN at once."""
    home = tmp_path / "home"
    home.mkdir()
    keys = [SigningKey(bytes([number]) * 32) for number in range(1, 4)]
    Repository.create(tmp_path / "repository", keys[:1], 1, keys[1], keys[2])
    Trust.begin(trust_path(home), metadata_path(tmp_path / "repository", ROOT, 1))
    running = Lock(home, Clock())
    running.set(PIN)
    for _ in range(FREE):
        running.opens("9999")
    words = ["pin", "--home", str(home)]
    done = CliRunner().invoke(command, words, input="9274\n9274\n")
    assert done.exit_code == 0, done.output
    assert "9274" not in done.output
    assert running.wait() == 0
    assert running.opens("9274")
    done = CliRunner().invoke(command, words, input="1234\n1234\n")
    assert isinstance(done.exception, TooEasy)
    assert running.opens("9274")
    assert CliRunner().invoke(command, [*words, "5839"]).exit_code == 2


def test_command_needs_a_pod(tmp_path: Path) -> None:
    """A folder that is no pod's home gets no PIN."""
    done = CliRunner().invoke(command, ["pin", "--home", str(tmp_path)], input="9274\n9274\n")
    assert isinstance(done.exception, NotReady)
    assert list(tmp_path.iterdir()) == []
