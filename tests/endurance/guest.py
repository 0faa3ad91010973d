"""The agent's side of a pod without its screen: runs on a pod, and does what a line tells it.

Lines of JSON come in by the standard input: ``install`` and ``take`` and ``release`` are an agent's
wishes, done by the pod's own office; ``give`` keeps answers of nobody. Each is answered with how it
ended and what is so then; the sticks that the pod notices are told whenever they change.
"""

import json
import logging
import os
import sys
import threading
import time
import tty
from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from nacl.public import PublicKey

from kiosk.agent.office import FETCHED, PodOffice
from kiosk.agent.post import PodPost
from kiosk.agent.wishes import Install, Release, Take, Wish
from kiosk.home import faces_at, packs_path, store_path
from kiosk.machine.linux import LinuxMachine, call_by_unit
from kiosk.store.store import Store
from packs.installed import active_name
from packs.pack import MANIFEST
from packs.shelf import INCOMING, versions
from packs.trust.box import box_id, seal
from sync.pod import enrolled

LOOK = 0.02
"""Seconds between two looks at what the pod has noticed."""


def say(**words: object) -> None:
    """Tell whoever listens."""
    os.write(sys.stdout.fileno(), json.dumps(words).encode() + b"\n")


def tell_sticks(machine: LinuxMachine) -> None:
    """Tell which sticks are here, for ever."""
    told = None
    while True:
        here = [[one.name, str(one.mount), one.read_only] for one in machine.sticks.here()]
        if here != told:
            say(sticks=here)
            told = here
        time.sleep(LOOK)


def wish_of(told: dict[str, Any]) -> Wish:
    """What an agent asks for."""
    match told:
        case {"do": "install", "mount": str(mount), "id": str(id), "version": int(version)}:
            return Install(mount, id, version)
        case {"do": "take", "mount": str(mount)}:
            return Take(mount)
        case {"do": "release", "mount": str(mount)}:
            return Release(mount)
    raise ValueError(f"Nobody here does {told}.")


def give(store: Store, home: Path, count: int, size: int) -> list[str]:
    """Keep boxes of `size` bytes that hold nothing; their ids."""
    key = PublicKey(enrolled.load(home).sealing_key)
    boxes = [seal(os.urandom(size), key) for _ in range(count)]
    for box in boxes:
        store.give(box, ())
    return [box_id(box) for box in boxes]


def broken(packs: Path) -> Iterator[str]:
    """The files of installed packs that are not those that were signed."""
    for manifest in packs.glob(f"*/*/{MANIFEST}"):
        for name, file in json.loads(manifest.read_bytes())["files"].items():
            lies = manifest.parent / name
            if not lies.is_file() or sha256(lies.read_bytes()).hexdigest() != file["sha256"]:
                yield str(lies)


def state(store: Store, home: Path) -> dict[str, object]:
    """What is so on the pod."""
    packs = packs_path(home)
    left = [*home.glob(f"{FETCHED}*"), *packs.glob(f"{INCOMING}*")]
    ids = [one.name for one in packs.iterdir() if one.is_dir() and not one.name.startswith(".")]
    return {
        "waiting": store.waiting(),
        "active": active_name(packs),
        "installed": {id: list(versions(packs, id)) for id in ids},
        "broken": list(broken(packs)),
        "left": [one.name for one in left],
    }


def main(home: Path) -> None:
    """Serve until the pod ends."""
    logging.basicConfig(level=logging.INFO)
    tty.setraw(sys.stdin.fileno())
    machine = LinuxMachine(home, call_by_unit, datetime.now)
    store = Store.open(store_path(home))
    post = PodPost(home, lambda: store)
    office = PodOffice(home, machine, post, faces_at(home), date.today)
    say(ready=os.getpid())
    threading.Thread(target=tell_sticks, args=(machine,), daemon=True).start()
    for line in sys.stdin:
        told = json.loads(line)
        if told["do"] == "give":
            say(given=give(store, home, told["count"], told["size"]))
            continue
        begun = time.monotonic()
        notice = office.do(wish_of(told)).notice
        taken = time.monotonic() - begun
        assert notice is not None
        filled = {name: one for name, one in notice.filled.items() if isinstance(one, int)}
        done = {"words": notice.words, "good": notice.good, "seconds": taken, **filled}
        say(done={**done, **state(store, home)})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
