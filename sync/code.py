"""Enrol codes: what a coordinator reads to a pod, and how the pod knows the right centre by it.

A code is 100 bits in Crockford's base32, twenty letters in groups of five: a secret of 50 bits that
is good for one pod, then 50 bits of the fingerprint of the centre's public keys.
"""

import hashlib
import secrets

from consultation.errors import NacelleError
from consultation.frozen import Frozen

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O, U."""
FORGIVEN = str.maketrans("OIL", "011")
HALF_BITS = 50
LETTERS = 20
GROUP = 5


class NotACode(NacelleError):
    """Letters that are no enrol code."""


class EnrolCode(Frozen):
    """A secret that is good once, and the fingerprint of the centre that gave it."""

    secret: int
    fingerprint: int

    @classmethod
    def draw(cls, sealing_key: bytes, receipt_key: bytes) -> "EnrolCode":
        """A fresh code of the centre that has these public keys."""
        return cls(secrets.randbits(HALF_BITS), fingerprint(sealing_key, receipt_key))

    @classmethod
    def read(cls, text: str) -> "EnrolCode":
        """Read what a person typed: any case, spaces and dashes, O for 0, I or L for 1."""
        letters = "".join(text.split()).replace("-", "").upper().translate(FORGIVEN)
        if len(letters) != LETTERS:
            raise NotACode(
                f"An enrol code has {LETTERS} letters and digits, like XXXXX-XXXXX-XXXXX-XXXXX; "
                f"this one has {len(letters)}. Read it again from the centre."
            )
        number = 0
        for letter in letters:
            if letter not in ALPHABET:
                raise NotACode(f"'{letter}' is in no enrol code. Read it again from the centre.")
            number = number * len(ALPHABET) + ALPHABET.index(letter)
        return cls(number >> HALF_BITS, number & (1 << HALF_BITS) - 1)

    def names(self, sealing_key: bytes, receipt_key: bytes) -> bool:
        """Whether this code was given by the centre that has these public keys."""
        return self.fingerprint == fingerprint(sealing_key, receipt_key)

    def __str__(self) -> str:
        number = self.secret << HALF_BITS | self.fingerprint
        letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LETTERS)))
        return "-".join(letters[start : start + GROUP] for start in range(0, LETTERS, GROUP))


def fingerprint(sealing_key: bytes, receipt_key: bytes) -> int:
    """The first 50 bits of SHA-256 over a name and both public keys."""
    digest = hashlib.sha256(b"nacelle-centre 1\n" + sealing_key + receipt_key).digest()
    return int.from_bytes(digest, "big") >> 8 * len(digest) - HALF_BITS
