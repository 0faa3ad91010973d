"""Programs that stand in for those of a pod: they behave as their manuals say."""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

NMCLI = '''#!{python}
"""nmcli(1) of NetworkManager 1.42, as far as it is used: state.json is the air and the card."""
import json, os, pathlib, sys, time

place = pathlib.Path(__file__).parent / "state.json"
state = json.loads(place.read_text())
words = sys.argv[1:]
state["calls"].append(words)
place.write_text(json.dumps(state))


def end(status, errors=""):
    place.write_text(json.dumps(state))
    if errors:
        print(errors, file=sys.stderr)
    sys.exit(status)


def escaped(word):
    return word.replace("\\\\", "\\\\\\\\").replace(":", "\\\\:")


assert os.environ["LC_ALL"] == "C.UTF-8"
time.sleep(state["slow"])
if not state["running"]:
    end(8, "Error: NetworkManager is not running.")
ask, fields = "--ask" in words, []
while words and words[0].startswith("-"):
    option = words.pop(0)
    if option in ("--fields", "--get-values", "--wait"):
        fields = words.pop(0).split(",")
if words == ["device", "status"]:
    print("\\n".join(state["devices"]))
elif words == ["device", "wifi", "list"]:
    for network in state["air"]:
        joined = "*" if network["ssid"] == state["joined"] else " "
        row = (joined, str(network["signal"]), network["security"], network["ssid"])
        print(":".join(map(escaped, row)))
elif words[:3] == ["device", "wifi", "connect"]:
    name = words[3]
    assert words[4:] == [], "only the name is given"
    found = [network for network in state["air"] if network["ssid"] == name]
    if not found:
        end(10, f"Error: No network with SSID '{{name}}' found.")
    if not any(one["ssid"] == name for one in state["profiles"].values()):
        state["profiles"][f"uuid-{{len(state['profiles'])}}-{{time.time_ns()}}"] = {{"ssid": name}}
    if state["fails"]:
        end(*state["fails"])
    if found[0]["password"] is not None:
        print("Password: ", end="")
        if not ask or sys.stdin.readline().rstrip("\\n") != found[0]["password"]:
            end(4, "Error: Connection activation failed: "
                   "(7) Secrets were required, but not provided.")
    state["joined"] = name
    print(f"Device 'wlan0' successfully activated with '{{name}}'.")
elif words == ["connection", "show"]:
    print("wired-uuid:802-3-ethernet")
    for uuid in state["profiles"]:
        print(f"{{uuid}}:802-11-wireless")
elif words[:2] == ["connection", "show"]:
    assert fields == ["802-11-wireless.ssid"]
    print(escaped(state["profiles"][words[2]]["ssid"]))
elif words[:3] == ["connection", "delete", "uuid"]:
    if state["keeps"]:
        end(7, "Error: not authorized.")
    gone = state["profiles"].pop(words[3], None)
    if gone is None:
        end(10, "Error: unknown connection.")
    if gone["ssid"] == state["joined"]:
        state["joined"] = None
elif words == ["networking", "connectivity", "check"]:
    print(state["connectivity"])
else:
    end(2, f"Error: {{words}} is not understood.")
end(0)
'''


class NetworkManager:
    """A stand-in for nmcli, and what it finds."""

    def __init__(self, folder: Path) -> None:
        self._place = folder / "state.json"
        program(folder, "nmcli", NMCLI.format(python=sys.executable))
        self._state: dict[str, object] = {
            "air": [],
            "devices": ["wifi", "ethernet", "loopback"],
            "profiles": {},
            "joined": None,
            "connectivity": "full",
            "running": True,
            "slow": 0,
            "fails": None,
            "keeps": False,
            "calls": [],
        }
        self.set()

    def set(self, **changes: object) -> None:
        """Change what it finds."""
        self._state |= changes
        self._place.write_text(json.dumps(self._state))

    def air(self, *networks: tuple[str, int, str, str | None]) -> None:
        """Networks: name, signal in percent, security as it is listed, password."""
        names = ("ssid", "signal", "security", "password")
        self.set(air=[dict(zip(names, network, strict=True)) for network in networks])

    def state(self) -> Mapping[str, object]:
        """How things are now."""
        self._state = json.loads(self._place.read_text())
        return self._state

    def profiles(self) -> list[str]:
        """The names of the networks that it joins by itself."""
        profiles = self.state()["profiles"]
        assert isinstance(profiles, dict)
        return [profile["ssid"] for profile in profiles.values()]


def program(folder: Path, name: str, text: str) -> Path:
    """A program of that name in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text)
    path.chmod(0o755)
    return path


def first_on_path(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs in `folder` are found before those of this machine."""
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
