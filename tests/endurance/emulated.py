"""A machine under QEMU: USB sticks are plugged in and pulled while its programs run.

The processor is emulated, so it is slow and needs no rights: its times are not a pod's.
"""

import json
import queue
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from consultation.frozen import Frozen

QEMU = "qemu-system-x86_64"
HANGS = 600.0
"""Seconds after which a machine that says nothing is given up."""
SECTOR = 512
BEGINS = 2048
"""The sector with which a stick's only partition begins."""


class Moved(Frozen):
    """Bytes that were read from a stick and written to it since it was plugged in."""

    read: int
    written: int


def partitioned(inside: Path, kind: int, stick: Path) -> Path:
    """A whole stick: a partition table of DOS, and the file system in `inside` of type `kind`."""
    size = inside.stat().st_size // SECTOR
    entry = struct.pack("<B3sB3sII", 0, b"\xff" * 3, kind, b"\xff" * 3, BEGINS, size)
    with stick.open("wb") as file:
        file.write(b"\0" * 440 + b"ncll" + b"\0" * 2 + entry.ljust(64, b"\0") + b"\x55\xaa")
    copy(inside, stick, to=BEGINS)
    return stick


def copy(source: Path, target: Path, skip: int = 0, to: int = 0) -> None:
    """Copy from sector `skip` of one file to sector `to` of another."""
    places = (f"bs={SECTOR}", f"skip={skip}", f"seek={to}", "conv=notrunc")
    subprocess.run(
        ["dd", f"if={source}", f"of={target}", *places, "iflag=fullblock"],
        check=True,
        capture_output=True,
        timeout=HANGS,
    )


class Emulated:
    """A machine that runs until it is closed; what its second serial port says is heard."""

    def __init__(self, disk: Path, kernel: Path, initrd: Path, folder: Path) -> None:
        """Start it from a disk without a boot loader; sockets and its console lie in `folder`."""
        self._console, self._ears = folder / "console.log", folder / "ears"
        self._plugged = 0
        control = folder / "control"
        self._process = subprocess.Popen(
            [
                *(QEMU, "-accel", "tcg,thread=multi", "-m", "1024", "-smp", "2"),
                *("-nographic", "-nodefaults", "-kernel", str(kernel), "-initrd", str(initrd)),
                *("-append", "root=/dev/vda rw console=ttyS0 quiet systemd.show_status=0"),
                *("-drive", f"file={disk},format=raw,if=virtio,cache=unsafe"),
                *("-device", "qemu-xhci,id=usb", "-serial", f"file:{self._console}"),
                *("-chardev", f"socket,id=ears,path={self._ears},server=on,wait=off"),
                *("-serial", "chardev:ears"),
                *("-qmp", f"unix:{control},server=on,wait=off"),
            ],
            stdin=subprocess.DEVNULL,
        )
        self._heard: dict[str, queue.Queue[Any]] = {}
        self._lock = threading.Lock()
        try:
            self._control = self._connected(control)
            self._line = self._connected(self._ears)
            self._answers = self._control.makefile("r")
            self._answers.readline()
            self._do("qmp_capabilities")
        except BaseException:
            self.close()
            raise
        threading.Thread(target=self._listen, name="ears", daemon=True).start()

    def plug(self, image: Path) -> str:
        """Plug in a stick; its name, for what is done with it here."""
        self._plugged += 1
        name = f"stick{self._plugged}"
        self._type(f"drive_add 0 if=none,id={name},file={image},format=raw,cache=unsafe")
        self._do("device_add", driver="usb-storage", id=f"u{name}", bus="usb.0", drive=name)
        return name

    def slow(self, name: str, rate: int) -> None:
        """Let the stick move at most `rate` bytes a second, as the worst of them do."""
        words = dict.fromkeys(("bps_rd", "bps_wr", "iops", "iops_rd", "iops_wr"), 0)
        self._do("block_set_io_throttle", device=name, bps=rate, **words)

    def moved(self, name: str) -> Moved:
        """How much it has moved."""
        found = next(one for one in self._do("query-blockstats") if one.get("device") == name)
        return Moved(int(found["stats"]["rd_bytes"]), int(found["stats"]["wr_bytes"]))

    def pull(self, name: str) -> None:
        """Pull it out, whatever it is doing."""
        self._do("device_del", id=f"u{name}")

    def tell(self, **words: object) -> None:
        """Say a line to what runs inside."""
        self._line.sendall(json.dumps(words).encode() + b"\n")

    def hear(self, key: str, seconds: float = HANGS) -> Any:
        """What it says next of `key`; raises TimeoutError, with the console's end."""
        try:
            return self._queue(key).get(timeout=seconds)
        except queue.Empty as error:
            end = self._console.read_text(errors="replace")[-4000:]
            raise TimeoutError(
                f"The machine says nothing of '{key}'. Its console:\n{end}"
            ) from error

    def hear_until(self, key: str, holds: Callable[[Any], bool]) -> Any:
        """What it says of `key`, the first that holds."""
        while not holds(said := self.hear(key)):
            pass
        return said

    def has_said(self, key: str) -> bool:
        """Whether it said something of `key` that nobody has heard yet."""
        return not self._queue(key).empty()

    def close(self) -> None:
        """Switch it off at once."""
        self._process.kill()
        self._process.wait()
        for one in ("_control", "_line", "_answers"):
            if hasattr(self, one):
                getattr(self, one).close()

    def _queue(self, key: str) -> "queue.Queue[Any]":
        with self._lock:
            return self._heard.setdefault(key, queue.Queue())

    def _connected(self, path: Path) -> socket.socket:
        end = time.monotonic() + HANGS
        while True:
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(str(path))
            except OSError:
                connection.close()
                if self._process.poll() is not None or time.monotonic() > end:
                    raise
                time.sleep(0.05)
            else:
                return connection

    def _listen(self) -> None:
        try:
            with self._line.makefile("rb") as lines:
                for line in lines:
                    for key, said in _read(line).items():
                        self._queue(key).put(said)
        except (OSError, ValueError):
            return

    def _type(self, line: str) -> None:
        said = self._do("human-monitor-command", **{"command-line": line})
        if str(said).strip() != "OK":
            raise RuntimeError(f"QEMU did not do '{line}': {said}")

    def _do(self, command: str, **arguments: object) -> Any:
        request = {"execute": command, "arguments": arguments}
        self._control.sendall(json.dumps(request).encode() + b"\n")
        for line in self._answers:
            match json.loads(line):
                case {"return": answer}:
                    return answer
                case {"error": error}:
                    raise RuntimeError(f"QEMU did not do '{command}': {error}")
        raise RuntimeError(f"QEMU ended at '{command}'.")


def _read(line: bytes) -> Mapping[str, Any]:
    """One line of what runs inside; what else comes by its port is nothing."""
    try:
        said = json.loads(line)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
