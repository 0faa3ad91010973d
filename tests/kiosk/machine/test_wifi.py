"""Wifi by nmcli: what it lists, what joining tells, and that no password is seen.

nmcli is a stand-in here; no test talks to a real NetworkManager.
"""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultation.errors import NotReady, Refused
from kiosk.machine import wifi as module
from kiosk.machine.machine import Network, Reach, Wifi
from kiosk.machine.simulated import Air, SimulatedWifi
from kiosk.machine.wifi import NetworkManagerWifi, terse
from tests.kiosk.machine.stand_ins import NetworkManager, first_on_path

TOWN = ("Town", 70, "WPA2", "correct horse")


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NetworkManager:
    """A NetworkManager with one network in the air."""
    first_on_path(tmp_path / "bin", monkeypatch)
    manager = NetworkManager(tmp_path / "bin")
    manager.air(TOWN)
    return manager


def wifi(tmp_path: Path, called: Reach = Reach.NOWHERE) -> NetworkManagerWifi:
    """Wifi from which a call to the centre comes so far."""
    return NetworkManagerWifi(lambda centre: called, tmp_path / "net")


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n")), min_size=1))
def test_terse_lines_are_read_as_written(words: list[str]) -> None:
    """Whatever the fields hold, they come out as they went in."""
    line = ":".join(word.replace("\\", "\\\\").replace(":", "\\:") for word in words)
    assert terse(line) == words


def test_networks(manager: NetworkManager, tmp_path: Path) -> None:
    """Each name once, the strongest first; hidden ones are left out."""
    manager.air(
        ("Café: 2\\3", 20, "WPA2 WPA3", "x"),
        ("", 99, "WPA2", "x"),
        TOWN,
        ("Town", 90, "WPA2", "correct horse"),
        ("Open", 3, "", None),
        ("Old open", 40, "--", None),
        ("Secret without password", 60, "OWE", None),
    )
    manager.set(joined="Town")
    assert wifi(tmp_path).networks() == (
        Network("Town", 4, True, True),
        Network("Secret without password", 3, False, False),
        Network("Old open", 2, False, False),
        Network("Café: 2\\3", 1, True, False),
        Network("Open", 0, False, False),
    )


def test_lines_that_are_none(manager: NetworkManager, tmp_path: Path) -> None:
    """A name with a line break in it makes no list fail."""
    manager.air(("Evil\nnetwork", 50, "WPA2", "x"), TOWN)
    assert [network.name for network in wifi(tmp_path).networks()] == ["Town", "Evil"]


def test_join(manager: NetworkManager, tmp_path: Path) -> None:
    """The right password joins; it is on no command line."""
    wifi(tmp_path).join("Town", "correct horse")
    state = manager.state()
    assert state["joined"] == "Town"
    assert manager.profiles() == ["Town"]
    assert "correct" not in json.dumps(state["calls"])


@pytest.mark.parametrize(
    "password", ["pässwörd ü 密码", "with \\ and : and \"'", " ends in space "]
)
def test_passwords_of_every_kind(manager: NetworkManager, tmp_path: Path, password: str) -> None:
    """Passwords go as they were typed."""
    manager.air(("Town", 70, "WPA2", password))
    wifi(tmp_path).join("Town", password)
    assert manager.state()["joined"] == "Town"


def test_join_an_open_network(manager: NetworkManager, tmp_path: Path) -> None:
    """No password is asked for where none is needed."""
    manager.air(("Open", 70, "", None))
    wifi(tmp_path).join("Open", None)
    assert manager.state()["joined"] == "Open"


@pytest.mark.parametrize("password", ["wrong", None])
def test_a_wrong_password(manager: NetworkManager, tmp_path: Path, password: str | None) -> None:
    """It is refused, and not tried again by itself."""
    with pytest.raises(Refused, match="'Town' does not take this password"):
        wifi(tmp_path).join("Town", password)
    assert manager.profiles() == []


def test_a_password_of_two_lines(manager: NetworkManager, tmp_path: Path) -> None:
    """What would be two answers is none."""
    with pytest.raises(Refused):
        wifi(tmp_path).join("Town", "one\ntwo")
    assert manager.state()["calls"] == []


def test_a_network_that_is_gone(manager: NetworkManager, tmp_path: Path) -> None:
    """It says so."""
    with pytest.raises(NotReady, match="not in reach any more"):
        wifi(tmp_path).join("Elsewhere", "x")


@pytest.mark.parametrize(
    ("status", "errors", "sentence"),
    [
        (3, "Error: Timeout 45 sec expired.", "takes too long"),
        (4, "Error: Connection activation failed: (5) IP configuration could not", "Go nearer"),
        (4, "Error: Connection activation failed: (53) The Wi-Fi network could not", "Go nearer"),
    ],
)
def test_a_network_that_worked_before_is_kept(
    manager: NetworkManager, tmp_path: Path, status: int, errors: str, sentence: str
) -> None:
    """A bad moment makes the pod forget nothing; a network that never worked is not kept."""
    manager.set(fails=[status, errors])
    with pytest.raises(NotReady, match=sentence):
        wifi(tmp_path).join("Town", "correct horse")
    assert manager.profiles() == []
    manager.set(fails=None)
    wifi(tmp_path).join("Town", "correct horse")
    manager.state()
    manager.set(fails=[status, errors])
    with pytest.raises(NotReady, match=sentence):
        wifi(tmp_path).join("Town", "correct horse")
    assert manager.profiles() == ["Town"]


def test_forget(manager: NetworkManager, tmp_path: Path) -> None:
    """A network is forgotten under whatever name it is kept; others stay."""
    profiles = {"a": {"ssid": "Town"}, "b": {"ssid": "Town: 2"}, "c": {"ssid": "Town"}}
    manager.set(profiles=profiles)
    wifi(tmp_path).forget("Town")
    assert manager.profiles() == ["Town: 2"]
    wifi(tmp_path).forget("Town")
    manager.set(keeps=True)
    with pytest.raises(NotReady, match="could not be forgotten"):
        wifi(tmp_path).forget("Town: 2")


def test_present(manager: NetworkManager, tmp_path: Path) -> None:
    """There is wifi where NetworkManager has a card for it."""
    assert wifi(tmp_path).present()
    manager.set(devices=["ethernet", "wifi-p2p"])
    assert not wifi(tmp_path).present()
    manager.set(running=False)
    assert not wifi(tmp_path).present()


def test_no_network_manager(
    manager: NetworkManager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it, or with one that never answers, nothing breaks and nothing hangs."""
    monkeypatch.setattr(module, "ANSWERS", 0.3)
    monkeypatch.setattr(module, "_nmcli", _impatient(module._nmcli))
    manager.set(slow=30)
    begun = time.monotonic()
    assert wifi(tmp_path).networks() == ()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not wifi(tmp_path).present()
    with pytest.raises(NotReady, match="not kept by NetworkManager"):
        wifi(tmp_path).join("Town", None)
    assert wifi(tmp_path).reach(None) is Reach.NOWHERE
    assert time.monotonic() - begun < 10


def _impatient(nmcli: object) -> object:
    def call(*words: str, typed: str | None = None, seconds: float = 0.3) -> object:
        return nmcli(*words, typed=typed, seconds=min(seconds, 0.3))  # type: ignore[operator]

    return call


@pytest.mark.parametrize("said", ["full", "portal", "none", "unknown"])
@pytest.mark.parametrize("called", [Reach.CENTRE, Reach.PORTAL])
def test_the_centre_is_asked_first(
    manager: NetworkManager, tmp_path: Path, called: Reach, said: str
) -> None:
    """Who reaches the centre, or something in its place, needs no other word."""
    manager.set(connectivity=said)
    assert wifi(tmp_path, called).reach("https://centre.town") is called


@pytest.mark.parametrize(
    ("said", "up", "reach"),
    [
        ("full", True, Reach.LOCAL),
        ("limited", True, Reach.LOCAL),
        ("portal", True, Reach.PORTAL),
        ("none", True, Reach.NOWHERE),
        ("unknown", True, Reach.LOCAL),
        ("unknown", False, Reach.NOWHERE),
    ],
)
def test_reach_without_the_centre(
    manager: NetworkManager, tmp_path: Path, said: str, up: bool, reach: Reach
) -> None:
    """Otherwise NetworkManager's word counts, and where it has none, the kernel's."""
    manager.set(connectivity=said)
    for name, state in (("lo", "unknown"), ("eth0", "up" if up else "down")):
        (tmp_path / "net" / name).mkdir(parents=True)
        (tmp_path / "net" / name / "operstate").write_text(f"{state}\n")
    assert wifi(tmp_path).reach("https://centre.town") is reach
    assert wifi(tmp_path, Reach.CENTRE).reach(None) is reach


def test_the_simulated_card_behaves_alike(manager: NetworkManager, tmp_path: Path) -> None:
    """What tests and demonstrations use answers as nmcli's card does."""
    air = {"Town": Air("correct horse"), "Hotel": Air(None, 1, Reach.PORTAL)}
    manager.air(TOWN, ("Hotel", 10, "", None))
    cards: tuple[Wifi, ...] = (wifi(tmp_path), SimulatedWifi(air))
    for card in cards:
        assert [one.name for one in card.networks()] == ["Town", "Hotel"]
        with pytest.raises(Refused):
            card.join("Town", "wrong")
        with pytest.raises(NotReady):
            card.join("Elsewhere", None)
        card.join("Town", "correct horse")
        assert [one.joined for one in card.networks()] == [True, False]
        card.forget("Town")
        assert [one.joined for one in card.networks()] == [False, False]
