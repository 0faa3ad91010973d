"""The pod whose screen and store are measured, below build/; made once by the usual commands."""

import contextlib
import secrets
import sys
from pathlib import Path

import msgspec
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from nacelle.town import Town
from sync.pod.enrolment import FORMAT, path

BUILD = Path(__file__).parent.parent / "build"


def pod() -> Path:
    """The home of a pod with the example's pack, enrolled at a centre that is not there."""
    town = Town(BUILD / "bench-pod")
    if not path(town.pod).exists():
        # Standard output is for figures.
        with contextlib.redirect_stdout(sys.stderr):
            town.open_pod()
        enrolment = {
            "format": FORMAT,
            "pod": "bench",
            "site": "bench",
            "centre": "http://127.0.0.1:1",
            "sealing_key": bytes(PrivateKey(secrets.token_bytes(32)).public_key).hex(),
            "receipt_key": bytes(SigningKey.generate().verify_key).hex(),
        }
        path(town.pod).write_bytes(msgspec.json.encode(enrolment))
    return town.pod
