"""Only a whole pack, signed with a trusted key, replaces the active one."""

import hashlib
import io
import json
import os
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from consultation.errors import Damaged, NewerFormat, NotReady, Refused, WrongSignature
from packs.install import OlderVersion, OtherContent, install, show
from packs.installed import active_pack
from packs.pack import Pack
from tests.packs.sources import KEY, TRUSTED, files_of, payload_of, sign, sign_files

OTHER = SigningKey(b"2" * 32)
Files = dict[str, bytes]


def put(folder: Path, data: bytes) -> Path:
    """A stick with a pack on it."""
    path = folder / "stick.nacelle"
    path.write_bytes(data)
    return path


def install_bytes(folder: Path, data: bytes) -> Pack:
    """Install a pack from a stick."""
    return install(put(folder, data), folder / "packs", TRUSTED)


def signed_as_said(files: Files, **changes: object) -> bytes:
    """Sign `files` with a manifest that agrees with them, but for `changes`."""
    manifest = json.loads(files["manifest.json"])
    others = {name: data for name, data in files.items() if name != "manifest.json"}
    manifest["files"] = {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for name, data in others.items()
    }
    return sign_files({**others, "manifest.json": json.dumps({**manifest, **changes}).encode()})


def with_version(pack: bytes, version: int, **changes: object) -> bytes:
    """The pack in another version."""
    files = files_of(pack)
    consultation = {**json.loads(files["consultation.json"]), "version": version, **changes}
    files["consultation.json"] = json.dumps(consultation).encode()
    return signed_as_said(files, version=version)


def with_id(pack: bytes, id: str) -> bytes:
    """The pack of another consultation."""
    files = files_of(pack)
    consultation = {**json.loads(files["consultation.json"]), "id": id}
    files["consultation.json"] = json.dumps(consultation).encode()
    return signed_as_said(files, id=id)


def assert_untouched(packs: Path, before: bytes | None) -> None:
    """Nothing became active, and nothing was left behind."""
    active = packs / "active"
    assert (active.read_bytes() if active.exists() else None) == before
    assert not list(packs.glob(".incoming-*"))


def test_installs(tmp_path: Path, small_pack: bytes) -> None:
    """An installed pack is the active one, with its pictures and voices."""
    install_bytes(tmp_path, small_pack)
    pack = active_pack(tmp_path / "packs")
    assert pack.picture("tree").read_bytes().startswith(b"\x89PNG")
    voice = pack.voice("en", "The square")
    assert voice is not None
    assert voice.read_bytes().startswith(b"OggS")
    assert pack.voice("en", "Never said") is None
    assert pack.voice("fr", "Merci (fr)") is not None


def test_installs_again(tmp_path: Path, small_pack: bytes) -> None:
    """Installing the same pack again is fine, and said."""
    assert not getattr(install_bytes(tmp_path, small_pack), "again", True)
    assert getattr(install_bytes(tmp_path, small_pack), "again", False)


def test_repairs(tmp_path: Path, small_pack: bytes) -> None:
    """Installing again repairs a pack of which a file was lost."""
    pack = install_bytes(tmp_path, small_pack)
    pack.picture("tree").unlink()
    assert install_bytes(tmp_path, small_pack).picture("tree").is_file()


def test_newer_version(tmp_path: Path, small_pack: bytes) -> None:
    """A newer version becomes active; the one before stays for a kiosk that still shows it."""
    first = install_bytes(tmp_path, small_pack)
    install_bytes(tmp_path, with_version(small_pack, 2))
    assert active_pack(tmp_path / "packs").version == 2
    assert first.picture("tree").is_file()


def test_older_version(tmp_path: Path, small_pack: bytes) -> None:
    """An older version of the installed pack is refused."""
    install_bytes(tmp_path, with_version(small_pack, 2))
    with pytest.raises(OlderVersion, match="version 2 is installed"):
        install_bytes(tmp_path, small_pack)
    assert active_pack(tmp_path / "packs").version == 2


def test_other_content(tmp_path: Path, small_pack: bytes) -> None:
    """The same version with other content is refused."""
    install_bytes(tmp_path, small_pack)
    with pytest.raises(OtherContent, match="higher version"):
        install_bytes(tmp_path, with_version(small_pack, 1, shows_tally=False))


def test_sweeps(tmp_path: Path, small_pack: bytes) -> None:
    """What a killed install left behind is swept by the next one."""
    left = tmp_path / "packs" / ".incoming-killed"
    left.mkdir(parents=True)
    (left / "half").write_bytes(b"x")
    install_bytes(tmp_path, small_pack)
    assert not left.exists()


def test_nothing_installed(tmp_path: Path) -> None:
    """Where nothing is installed, NotReady is raised."""
    with pytest.raises(NotReady):
        active_pack(tmp_path)


def test_active_climbs(tmp_path: Path) -> None:
    """An 'active' that climbs out names no pack."""
    (tmp_path / "active").write_text("../etc/1\n")
    with pytest.raises(NotReady):
        active_pack(tmp_path)


def bomb(name: str = "pictures/bomb.png") -> bytes:
    """A small archive that would unpack to 50 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b"{}", zipfile.ZIP_STORED)
        archive.writestr(name, bytes(50_000_000))
    return sign(out.getvalue())


def many(count: int) -> bytes:
    """An archive of many files."""
    return sign_files({f"voices/{number}.ogg": b"" for number in range(count)})


def twice() -> bytes:
    """An archive with a name twice."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("manifest.json", b"{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("manifest.json", b"{}")
    return sign(out.getvalue())


def link() -> bytes:
    """An archive with a symlink."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        entry = zipfile.ZipInfo("pictures/link.png")
        entry.create_system = 3
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return sign(out.getvalue())


HOSTILE: dict[str, tuple[Callable[[bytes], bytes], type[Refused]]] = {
    "other key": (lambda pack: sign(payload_of(pack), OTHER), WrongSignature),
    "changed": (lambda pack: pack[:-1] + bytes([pack[-1] ^ 1]), WrongSignature),
    "cut": (lambda pack: pack[:-100], WrongSignature),
    "cut in its lines": (lambda pack: pack[:30], Damaged),
    "empty": (lambda pack: b"", Damaged),
    "no pack": (lambda pack: b"\x89PNG\r\n", Damaged),
    "newer envelope": (lambda pack: pack.replace(b"pack 1", b"pack 2", 1), NewerFormat),
    "newer manifest": (lambda pack: signed_as_said(files_of(pack), format=2), NewerFormat),
    "empty payload": (lambda pack: sign(b""), Damaged),
    "no archive": (lambda pack: sign(b"PK" * 100), Damaged),
    "cut archive": (lambda pack: sign(payload_of(pack)[:-50]), Damaged),
    "no manifest": (lambda pack: sign_files({"consultation.json": b"{}"}), Damaged),
    "manifest no JSON": (lambda pack: sign_files({"manifest.json": b"{"}), Damaged),
    "deep manifest": (lambda pack: sign_files({"manifest.json": b"[" * 100_000}), Damaged),
    "empty manifest": (lambda pack: sign_files({"manifest.json": b"{}"}), Damaged),
    "bomb": (lambda pack: bomb(), Damaged),
    "bomb of a manifest": (lambda pack: bomb("manifest.json.json"), Damaged),
    "many files": (lambda pack: many(5001), Damaged),
    "twice": (lambda pack: twice(), Damaged),
    "link": (lambda pack: link(), Damaged),
    "climbing id": (lambda pack: signed_as_said(files_of(pack), id="../x"), Damaged),
    "other id": (lambda pack: signed_as_said(files_of(pack), id="other"), Damaged),
    "true for a version": (lambda pack: signed_as_said(files_of(pack), version=True), Damaged),
    "extra": (lambda pack: sign_files({**files_of(pack), "pictures/x.png": b"x"}), Damaged),
    "other hash": (lambda pack: sign_files(_flipped(files_of(pack))), Damaged),
    "missing file": (lambda pack: sign_files(_without(files_of(pack))), Damaged),
    "dangling picture": (lambda pack: signed_as_said(_without(files_of(pack))), Damaged),
    "no consultation": (
        lambda pack: signed_as_said({**files_of(pack), "consultation.json": b"[]"}),
        Damaged,
    ),
    "no voices": (lambda pack: signed_as_said({**files_of(pack), "voices.json": b"7"}), Damaged),
    "no pictures": (lambda pack: signed_as_said(files_of(pack), pictures=7), Damaged),
}


def _flipped(files: Files) -> Files:
    return {**files, "pictures/tree.png": files["pictures/tree.png"][::-1]}


def _without(files: Files) -> Files:
    return {name: data for name, data in files.items() if name != "pictures/tree.png"}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_hostile(tmp_path: Path, small_pack: bytes, name: str) -> None:
    """Each hostile file is refused by name, and the active pack stays what it was."""
    make, error = HOSTILE[name]
    install_bytes(tmp_path, with_id(small_pack, "before"))
    before = (tmp_path / "packs" / "active").read_bytes()
    with pytest.raises(error):
        install_bytes(tmp_path, make(small_pack))
    assert_untouched(tmp_path / "packs", before)
    assert active_pack(tmp_path / "packs").picture("tree").is_file()


@pytest.mark.parametrize(
    "name",
    [
        "../escape.png",
        "/etc/cron.d/x.png",
        "pictures/../../x.png",
        "pictures\\..\\x.png",
        "C:x.png",
        "pictures/CON",
        "pictures/.hidden.png",
        "voices/" + "a" * 300 + ".ogg",
        "pictures/",
        "pictures/a/b.png",
        "pictures/x.png\x00.sh",
        "manifest.json/x.png",
    ],
)
def test_hostile_name(tmp_path: Path, small_pack: bytes, name: str) -> None:
    """A file's name that packs do not have is refused before anything is unpacked."""
    with pytest.raises(Damaged):
        install_bytes(tmp_path, signed_as_said({**files_of(small_pack), name: b"x"}))
    assert_untouched(tmp_path / "packs", None)
    assert {path.name for path in tmp_path.iterdir()} == {"packs", "stick.nacelle"}


@pytest.mark.parametrize("kind", ["absent", "folder", "link", "pipe"])
def test_no_file(tmp_path: Path, small_pack: bytes, kind: str) -> None:
    """What is no plain file is refused, and a pipe is never waited for."""
    path = tmp_path / "thing"
    match kind:
        case "folder":
            path.mkdir()
        case "link":
            path.symlink_to(put(tmp_path, small_pack))
        case "pipe":
            os.mkfifo(path)
    with pytest.raises(Damaged, match="it has to be a file"):
        install(path, tmp_path / "packs", TRUSTED)


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 1 << 30), flip=st.integers(1, 255), cut=st.booleans())
def test_any_damage(small_pack: bytes, place: int, flip: int, cut: bool) -> None:
    """Any byte flipped, or any end cut off, is refused and installs nothing."""
    place %= len(small_pack)
    changed = bytes([small_pack[place] ^ flip]) + small_pack[place + 1 :]
    data = small_pack[:place] + (b"" if cut else changed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with pytest.raises(Refused):
            install_bytes(folder, data)
        assert_untouched(folder / "packs", None)


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 1 << 30), flip=st.integers(1, 255))
def test_any_damage_that_was_signed(small_pack: bytes, place: int, flip: int) -> None:
    """A damaged archive that a trusted key signed raises Refused, or installs a whole pack."""
    payload = bytearray(payload_of(small_pack))
    payload[place % len(payload)] ^= flip
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            install_bytes(folder, sign(bytes(payload)))
        except Refused:
            assert_untouched(folder / "packs", None)
        else:
            assert active_pack(folder / "packs").picture("tree").is_file()


def test_show(tmp_path: Path, small_pack: bytes) -> None:
    """A pack says who signed it, and whether that key is trusted."""
    file = put(tmp_path, small_pack)
    assert show(file, TRUSTED).is_trusted
    assert not show(file).is_trusted
    assert show(file).signer == bytes(KEY.verify_key)
    assert show(file).manifest["licence"] == "CC0-1.0"


def test_loads_quickly(tmp_path: Path, small_pack: bytes) -> None:
    """A pack loads within 20 ms."""
    install_bytes(tmp_path, small_pack)
    begun = time.perf_counter()
    active_pack(tmp_path / "packs")
    assert time.perf_counter() - begun < 0.02
