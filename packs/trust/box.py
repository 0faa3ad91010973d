"""Sealed boxes: written by anyone, opened by the centre alone (libsodium's ``crypto_box_seal``)."""

import hashlib

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.utils import EncryptedMessage

from consultation.errors import Damaged

PADDING = 256
"""Boxes are padded to multiples of this many bytes, so that their length says little."""


def seal(plain: bytes, to: PublicKey) -> bytes:
    """Pad `plain` (ISO/IEC 7816-4: one 0x80, then zeros) and seal it to the centre's key."""
    padded = plain + b"\x80"
    padded += b"\x00" * (-len(padded) % PADDING)
    sealed: EncryptedMessage | bytes = SealedBox(to).encrypt(padded)
    return bytes(sealed)


def unseal(box: bytes, key: PrivateKey) -> bytes:
    """The inverse of `seal`; raises Damaged where the box was changed or sealed to another key."""
    try:
        padded = bytes(SealedBox(key).decrypt(box))
    except (CryptoError, ValueError, TypeError) as error:
        raise Damaged("A sealed box cannot be opened with this centre's key.") from error
    plain, mark, rest = padded.rpartition(b"\x80")
    if not mark or rest.strip(b"\x00"):
        raise Damaged("A sealed box has no end mark.")
    return plain


def box_id(box: bytes) -> str:
    """The name of a box: SHA-256 of its bytes, 64 hexadecimal digits. Receipts name boxes so."""
    return hashlib.sha256(box).hexdigest()
