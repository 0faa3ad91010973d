"""Sticks changed at random: what installs is what was signed, and everything else is a sentence."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from nacl.signing import SigningKey

from consultation.errors import NacelleError
from packs.install import install
from packs.installed import active_pack
from packs.trust.client import Trust
from packs.trust.repository import Repository
from packs.trust.roles import ROOT, metadata_path, system_now
from packs.trust.stick import repository_at, write_stick
from tests.packs.trust.test_repository import pack

KEYS = [SigningKey(bytes([number]) * 32) for number in range(1, 5)]
LONG = "n" * 200
OTHER_ALPHABETS = ("площадь", "ساحة", "广场", "சதுக்கம்")


def flip(file: Path, chance: Random) -> None:
    """Change one bit."""
    data = bytearray(file.read_bytes())
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)


def cut(file: Path, chance: Random) -> None:
    """Leave the beginning."""
    os.truncate(file, chance.randrange(file.stat().st_size + 1))


def lengthen(file: Path, chance: Random) -> None:
    """Add bytes, or zeros without end."""
    if chance.random() < 0.1:
        os.truncate(file, 3 << 30)
    else:
        with file.open("ab") as end:
            end.write(chance.randbytes(chance.randrange(1, 5000)))


def digit(file: Path, chance: Random) -> None:
    """Change a digit of what is signed: a version, a length, a day."""
    data = bytearray(file.read_bytes())
    places = [place for place, byte in enumerate(data[:20_000]) if chr(byte).isdigit()]
    if places:
        data[chance.choice(places)] = ord(str(chance.randrange(10)))
    file.write_bytes(data)


def vanish(file: Path, _chance: Random) -> None:
    """Take the file away."""
    file.unlink()


def swap(file: Path, chance: Random) -> None:
    """Put another of the stick's files in its place."""
    others = [
        one
        for one in file.parents[2].rglob("*")
        if one.is_file() and not one.is_symlink() and one != file
    ]
    if others and not file.is_symlink():
        shutil.copyfile(chance.choice(others), file)


def rename(file: Path, chance: Random) -> None:
    """Give it another name: longer, of another alphabet, or in capitals."""
    names = (LONG, file.name.upper(), *OTHER_ALPHABETS)
    file.rename(file.with_name(chance.choice(names)))


def link(file: Path, chance: Random) -> None:
    """Put a link, a pipe or a folder in its place."""
    kept = file.rename(file.with_name(f"{chance.randrange(10**9)}.kept"))
    makers: tuple[Callable[[], object], ...] = (
        lambda: file.symlink_to(kept),
        lambda: file.symlink_to("/dev/zero"),
        lambda: os.mkfifo(file),
        file.mkdir,
    )
    chance.choice(makers)()


def scribble(file: Path, chance: Random) -> None:
    """Put JSON, or something like it, in its place."""
    deep = "[" * chance.choice([10, 5000]) + "]" * chance.choice([10, 5000])
    texts = (
        "",
        "{}",
        "null",
        "[]",
        deep,
        '{"signed": 1, "signatures": []}',
        "\x00" * 50,
        '{"a": 1e999}',
    )
    file.write_text(chance.choice(texts))


HARMS = (flip, cut, lengthen, digit, vanish, swap, rename, link, scribble)


@pytest.mark.parametrize(
    "count", [200, pytest.param(5000, marks=pytest.mark.endure)], ids=lambda count: str(count)
)
def test_only_what_was_signed_installs(tmp_path: Path, count: int) -> None:
    """Whatever was done to the stick, the running pack is one that was signed, byte by byte."""
    chance = Random(20261123)
    repository, packs = tmp_path / "repository", tmp_path / "packs"
    office = Repository.create(repository, KEYS[:2], 1, KEYS[2], KEYS[3])
    office.publish(pack(tmp_path, "square", 1))
    first = tmp_path / "first"
    first.mkdir()
    write_stick(repository, first)
    office.publish(pack(tmp_path, "square", 2))
    office.delegate("library", bytes(KEYS[0].verify_key))
    Repository(repository, (KEYS[0], KEYS[3])).publish(pack(tmp_path, "library", 1))
    good = tmp_path / "good"
    good.mkdir()
    write_stick(repository, good)
    names = (("square", 1), ("square", 2), ("library", 1))
    signed = {pack(tmp_path, *name).read_bytes() for name in names}
    sentences: set[str] = set()
    ends = {"installed": 0, "refused": 0}
    for number in range(count):
        stick, folder = tmp_path / "stick", tmp_path / "trust"
        shutil.rmtree(stick, ignore_errors=True)
        shutil.copytree(first if chance.random() < 0.2 else good, stick)
        for _ in range(chance.choice((1, 1, 1, 2, 5))):
            files = [one for one in stick.rglob("*") if one.is_file() and not one.is_symlink()]
            chance.choice(HARMS)(chance.choice(files), chance)
        if number % 50 == 0:
            shutil.rmtree(folder, ignore_errors=True)
        trust = Trust.begin(folder, metadata_path(repository, ROOT, 1), system_now)
        fetched = tmp_path / "fetched"
        fetched.unlink(missing_ok=True)
        try:
            offers = trust.offers(repository_at(stick))
            trust.fetch(repository_at(stick), chance.choice(offers), fetched)
            assert fetched.read_bytes() in signed
            install(fetched, packs, None)
            ends["installed"] += 1
        except NacelleError as error:
            ends["refused"] += 1
            sentences.add(str(error))
    assert min(ends.values()) > count / 20, ends
    assert all(sentence.endswith(".") for sentence in sentences)
    assert active_pack(packs).id in {"square", "library"}
