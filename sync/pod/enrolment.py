"""A pod's enrolment: which centre it belongs to, and the keys of both.

The kiosk reads it at its start, so nothing that opens a network is imported before `enrol` is
called.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
from nacl.signing import SigningKey

from consultation.errors import CentreUnavailable, NacelleError, NotReady
from packs.trust.key import create_signing_key, read_signing_key
from sync.code import EnrolCode
from sync.wire import API

if TYPE_CHECKING:
    import requests

FORMAT = 1
MOST_ANSWER_BYTES = 16 * 1024
LONGEST_NAME = 100


class AlreadyEnrolled(NacelleError):
    """A pod belongs to one centre."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Who this pod is, and the centre that knows it."""

    pod: str
    site: str
    centre: str
    """The centre's address, without a slash at its end."""
    sealing_key: bytes
    """The centre's public Curve25519 key."""
    receipt_key: bytes
    """The centre's public Ed25519 key."""


class _Saved(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    pod: str
    site: str
    centre: str
    sealing_key: str
    receipt_key: str


class _Welcome(msgspec.Struct):
    """What the centre answers to a pod that enrols."""

    pod: str
    site: str
    sealing_key: str
    receipt_key: str


def path(home: Path) -> Path:
    """Where a pod's enrolment lies."""
    return home / "enrolment.json"


def key_path(home: Path) -> Path:
    """Where a pod's own key lies."""
    return home / "keys" / "pod.key"


def load(home: Path) -> Enrolment:
    """The enrolment of the pod at `home`; raises NotReady."""
    try:
        saved = msgspec.json.decode(path(home).read_bytes(), type=_Saved)
        if saved.format != FORMAT:
            raise ValueError(f"its format is {saved.format}, known here is {FORMAT}")
        return _enrolment(saved.pod, saved.site, saved.centre, saved.sealing_key, saved.receipt_key)
    except FileNotFoundError as error:
        raise NotReady(
            f"This pod is not enrolled: there is no {path(home)}. "
            "Ask the centre for an enrol code and run 'nacelle pod enrol'."
        ) from error
    except (OSError, ValueError) as error:
        raise NotReady(f"{path(home)} cannot be read: {error}. Enrol this pod again.") from error


def load_key(home: Path) -> SigningKey:
    """The key that this pod signs with; raises NotReady."""
    return read_signing_key(key_path(home))


def enrol(home: Path, centre_url: str, code: str, http: "requests.Session") -> Enrolment:
    """Make the pod at `home` known to a centre, and the centre to it.

    The keys that the centre shows have to be those that the code names. May be repeated after a
    cut: the same pod with the same code gets the same answer. Raises NotACode, AlreadyEnrolled,
    NotReady, CentreUnavailable.
    """
    centre = _address(centre_url)
    _not_yet(home, centre)
    read = EnrolCode.read(code)
    key = load_key(home) if key_path(home).exists() else create_signing_key(key_path(home))
    enrolment = _ask(centre, read, key, http)
    if not read.names(enrolment.sealing_key, enrolment.receipt_key):
        raise CentreUnavailable(
            f"What answers at {centre} is not the centre that gave this code: its keys differ. "
            "Check the address and the network. Nothing was enrolled."
        )
    _save(home, enrolment)
    return enrolment


def _ask(centre: str, code: EnrolCode, key: SigningKey, http: "requests.Session") -> Enrolment:
    from sync.call import call, expect

    url = f"{centre}{API}/enrol"
    request = {"code": str(code), "key": bytes(key.verify_key).hex()}
    answer = call(
        http,
        "POST",
        url,
        MOST_ANSWER_BYTES,
        body=msgspec.json.encode(request),
        headers={"Content-Type": "application/json"},
    )
    body = expect(answer, (200, 201), "application/json", url)
    try:
        welcome = msgspec.json.decode(body, type=_Welcome)
        return _enrolment(
            welcome.pod, welcome.site, centre, welcome.sealing_key, welcome.receipt_key
        )
    except ValueError as error:
        raise CentreUnavailable(
            f"What answers at {url} is no centre of Nacelle: {error}. Check the address."
        ) from error


def _enrolment(pod: str, site: str, centre: str, sealing_key: str, receipt_key: str) -> Enrolment:
    for name in (pod, site):
        if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
            raise ValueError(f"{name[:40]!r} is no name of a pod or a site")
    keys = bytes.fromhex(sealing_key), bytes.fromhex(receipt_key)
    if any(len(key) != 32 for key in keys):
        raise ValueError("a key has 64 hexadecimal digits")
    return Enrolment(pod, site, centre, *keys)


def _address(centre_url: str) -> str:
    parts = urlsplit(centre_url.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise CentreUnavailable(
            f"'{centre_url}' is no address of a centre: it has to begin with https:// or http://."
        )
    return f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")


def _not_yet(home: Path, centre: str) -> None:
    if not path(home).exists():
        return
    known = load(home)
    if known.centre == centre:
        raise AlreadyEnrolled(
            f"This pod is enrolled already at {centre}, as '{known.pod}'. There is nothing to do."
        )
    raise AlreadyEnrolled(
        f"This pod belongs to the centre at {known.centre}, as '{known.pod}'; its answers are "
        "sealed to that centre. Use a fresh home to enrol at another."
    )


def _save(home: Path, enrolment: Enrolment) -> None:
    saved = _Saved(
        FORMAT,
        enrolment.pod,
        enrolment.site,
        enrolment.centre,
        enrolment.sealing_key.hex(),
        enrolment.receipt_key.hex(),
    )
    fresh = path(home).with_suffix(".new")
    with fresh.open("wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(saved)) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path(home))
    folder = os.open(home, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
