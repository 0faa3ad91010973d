"""Enrolling a pod: the centre learns the pod's key, the pod the centre's, by a code."""

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
from nacl.signing import SigningKey

from consultation.errors import CentreUnavailable, NacelleError
from packs.trust.key import create_signing_key, read_signing_key
from sync.code import EnrolCode
from sync.pod.enrolled import Enrolment, load, path, save
from sync.wire import API

if TYPE_CHECKING:
    import requests

MOST_ANSWER_BYTES = 16 * 1024


class AlreadyEnrolled(NacelleError):
    """A pod belongs to one centre."""


class _Welcome(msgspec.Struct):
    """What the centre answers to a pod that enrols."""

    pod: str
    site: str
    sealing_key: str
    receipt_key: str


def key_path(home: Path) -> Path:
    """Where a pod's own key lies."""
    return home / "keys" / "pod.key"


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
    save(home, enrolment)
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
        return Enrolment.read(
            welcome.pod, welcome.site, centre, welcome.sealing_key, welcome.receipt_key
        )
    except ValueError as error:
        raise CentreUnavailable(
            f"What answers at {url} is no centre of Nacelle: {error}. Check the address."
        ) from error


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
