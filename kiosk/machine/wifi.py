"""The wireless network by NetworkManager, through its command nmcli(1)."""

import logging
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from consultation.errors import NotReady, Refused
from consultation.frozen import Frozen
from kiosk.machine.machine import Network, Reach

log = logging.getLogger(__name__)

ANSWERS = 20.0
"""Seconds within which nmcli has to answer; a look around takes up to 15."""
JOINS = 45
"""Seconds that joining a network may take."""
TIMED_OUT, NOT_THERE, ABSENT = 3, 10, 8
"""Its exit status: too slow; no such network; NetworkManager does not run."""
BARS = (5, 30, 55, 80)
"""Percent of signal above which there is one bar more, as nmcli draws them."""
WRONG = re.compile(
    r"secrets were required|supplicant|wireless-security|invalid.*psk", re.IGNORECASE
)
"""What it says of a password that is wrong, or that cannot be one."""
KIND = "802-11-wireless"
CONNECTIVITY = {"portal": Reach.PORTAL, "limited": Reach.LOCAL, "full": Reach.LOCAL}


class _Said(Frozen):
    status: int
    out: str = ""
    errors: str = ""


class NetworkManagerWifi:
    """Networks that NetworkManager sees and joins."""

    def __init__(
        self, call: Callable[[str], Reach], interfaces: Path = Path("/sys/class/net")
    ) -> None:
        """`call` says how far a call to a centre's address comes; it may take seconds.

        CENTRE where that centre itself answers, PORTAL where something else does, else NOWHERE.
        """
        self._call, self._interfaces = call, interfaces

    def present(self) -> bool:
        """Whether there is a card that NetworkManager knows."""
        said = _nmcli("--terse", "--fields", "TYPE", "device", "status")
        return "wifi" in said.out.splitlines()

    def networks(self) -> tuple[Network, ...]:
        """Those in reach, the strongest first, each name once; looks around if need be."""
        fields = "IN-USE,SIGNAL,SECURITY,SSID"
        said = _nmcli("--terse", "--fields", fields, "device", "wifi", "list")
        found: dict[str, Network] = {}
        for line in said.out.splitlines():
            network = _network(line)
            if network is not None:
                known = found.get(network.name, network)
                found[network.name] = Network(
                    network.name,
                    max(network.strength, known.strength),
                    network.secured or known.secured,
                    network.joined or known.joined,
                )
        return tuple(sorted(found.values(), key=lambda one: (-one.strength, one.name)))

    def join(self, name: str, password: str | None) -> None:
        """Join a network, now and whenever it is in reach; raises Refused, NotReady.

        The password goes by nmcli's standard input: a command's words are for everybody to see.
        """
        if password is not None and not password.isprintable():
            raise Refused("A password of a wifi has no line breaks and no tabs.")
        known = set(self._profiles(name))
        ask = () if password is None else ("--ask",)
        said = _nmcli(
            *("--wait", str(JOINS), *ask, "device", "wifi", "connect", name),
            typed=password,
            seconds=JOINS + ANSWERS,
        )
        if said.status == 0:
            return
        wrong = WRONG.search(said.errors) is not None
        for profile in self._profiles(name):
            # What failed is not tried again by itself; what worked before is kept.
            if wrong or profile not in known:
                _nmcli("connection", "delete", "uuid", profile)
        if wrong:
            raise Refused(f"The network '{name}' does not take this password.")
        raise NotReady(_why_not(name, said.status))

    def forget(self, name: str) -> None:
        """Join it no longer by itself; raises NotReady."""
        for profile in self._profiles(name):
            said = _nmcli("connection", "delete", "uuid", profile)
            if said.status not in {0, NOT_THERE}:
                raise NotReady(f"The network '{name}' could not be forgotten. Try again.")

    def reach(self, centre: str | None) -> Reach:
        """How far one comes: asked of the centre first, then of NetworkManager."""
        called = Reach.NOWHERE if centre is None else self._call(centre)
        if called is not Reach.NOWHERE:
            return called
        said = _nmcli("--terse", "networking", "connectivity", "check")
        if said.status == 0 and said.out.strip() == "none":
            return Reach.NOWHERE
        known = CONNECTIVITY.get(said.out.strip()) if said.status == 0 else None
        # 'unknown', or another program than NetworkManager at work: what does the kernel say?
        return known or (Reach.LOCAL if self._is_up() else Reach.NOWHERE)

    def _is_up(self) -> bool:
        """Whether any network but the machine's own is connected."""
        for interface in self._interfaces.glob("*/operstate"):
            try:
                if interface.read_text(encoding="ascii").strip() == "up":
                    return True
            except (OSError, ValueError):
                continue
        return False

    def _profiles(self, name: str) -> Iterator[str]:
        """The ids of what NetworkManager keeps of a network, whatever it calls it."""
        said = _nmcli("--terse", "--fields", "UUID,TYPE", "connection", "show")
        for line in said.out.splitlines():
            match terse(line):
                case [uuid, kind] if kind == KIND:
                    found = _nmcli("--get-values", f"{KIND}.ssid", "connection", "show", uuid)
                    if terse(found.out.rstrip("\n")) == [name]:
                        yield uuid


def terse(line: str) -> list[str]:
    """The fields of a line of nmcli's terse mode, where a backslash comes before : and itself."""
    fields, letters = [""], iter(line)
    for letter in letters:
        if letter == ":":
            fields.append("")
        else:
            fields[-1] += next(letters, "") if letter == "\\" else letter
    return fields


def _network(line: str) -> Network | None:
    match terse(line):
        case [joined, signal, security, name] if name and signal.isdecimal():
            strength = sum(int(signal) > bar for bar in BARS)
            # OWE is secret without a password.
            secured = bool(set(security.split()) - {"--", "OWE", "OWE-TM"})
            return Network(name, strength, secured, joined == "*")
    return None


def _why_not(name: str, status: int) -> str:
    if status == NOT_THERE:
        return f"The network '{name}' is not in reach any more."
    if status == ABSENT:
        return "This pod's wifi is not kept by NetworkManager: it cannot be joined here."
    if status == TIMED_OUT:
        return f"The network '{name}' takes too long to answer. Go nearer, or try again."
    return f"The network '{name}' could not be joined. Go nearer, or try again."


def _nmcli(*words: str, typed: str | None = None, seconds: float = ANSWERS) -> _Said:
    """What nmcli says; never logged, for it may repeat what was typed."""
    try:
        done = subprocess.run(
            ["nmcli", *words],
            input="" if typed is None else f"{typed}\n",
            capture_output=True,
            timeout=seconds,
            check=False,
            encoding="utf-8",
            errors="replace",
            # Its words in English, and letters of every language in passwords.
            env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""},
        )
    except subprocess.TimeoutExpired:
        log.warning("nmcli did not answer within %.0f seconds", seconds)
        return _Said(TIMED_OUT)
    except OSError as error:
        log.info("there is no nmcli: %s", error)
        return _Said(ABSENT)
    return _Said(done.returncode, done.stdout, done.stderr)
