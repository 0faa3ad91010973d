"""Sticks of real file systems, as files that this machine mounts."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEGABYTES = 40
OPTIONS = "nosuid,nodev,noexec"
TOOLS = {
    "ext4": ("mkfs.ext4", "losetup"),
    "FAT32": ("mkfs.vfat", "fusefat"),
    "exFAT": ("mkfs.exfat", "mount.exfat-fuse", "losetup"),
}
"""Programs that make and mount each, of the packages that `make endure` installs."""


def run(*words: object) -> str:
    """Run a program that has to succeed."""
    done = subprocess.run(
        list(map(str, words)), check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.strip()


def made(kind: str, image: Path) -> Path:
    """An empty stick."""
    with image.open("wb") as file:
        file.truncate(MEGABYTES << 20)
    makers = {
        "ext4": ("mkfs.ext4", "-q", "-F"),
        "FAT32": ("mkfs.vfat", "-F", 32),
        "exFAT": ("mkfs.exfat",),
    }
    run(*makers[kind], image)
    return image


@contextmanager
def plugged(kind: str, image: Path, at: Path) -> Iterator[Path]:
    """The stick, mounted as a pod mounts it."""
    at.mkdir(exist_ok=True)
    device = None if kind == "FAT32" else run("losetup", "-f", "--show", image)
    try:
        if kind == "ext4":
            run("mount", "-t", "ext4", "-o", OPTIONS, device, at)
        elif kind == "exFAT":
            run("mount.exfat-fuse", "-o", OPTIONS, device, at)
        else:
            run("fusefat", "-o", "rw+", image, at)
        try:
            yield at
        finally:
            run("umount", at)
    finally:
        if device is not None:
            run("losetup", "-d", device)
