"""The numbered catalogue of what the centre refuses, as problem details (RFC 9457).

A problem's type never changes its meaning; docs/protocol.md lists them all.
"""

from consultation.errors import NacelleError
from consultation.frozen import Frozen

URN = "urn:nacelle:problem:"


class Kind(Frozen):
    """One entry of the catalogue."""

    number: int
    name: str
    status: int
    title: str

    @property
    def type(self) -> str:
        """The URI by which programs know it."""
        return URN + self.name


TOO_LARGE = Kind(1, "too-large", 413, "This is too large.")
WRONG_TYPE = Kind(2, "wrong-type", 415, "This is not of the content type that is read here.")
DAMAGED_BATCH = Kind(3, "damaged-batch", 400, "This batch cannot be read.")
NEWER_BATCH = Kind(4, "newer-batch", 400, "This batch was made by a newer Nacelle.")
WRONG_SIGNATURE = Kind(5, "wrong-signature", 400, "The signature does not hold.")
UNKNOWN_POD = Kind(6, "unknown-pod", 403, "This centre does not know this pod.")
REVOKED_POD = Kind(7, "revoked-pod", 403, "This pod was revoked.")
OTHER_POD = Kind(8, "other-pod", 403, "This batch is of another pod than its signer.")
BAD_CODE = Kind(9, "bad-code", 403, "This enrol code is not good here, or not any more.")
NAME_TAKEN = Kind(10, "name-taken", 409, "Another pod has this name or this key.")
DAMAGED_REQUEST = Kind(11, "damaged-request", 400, "This request cannot be read.")
NO_TOKEN = Kind(12, "no-token", 401, "A token of this centre is needed.")
NOT_ALLOWED = Kind(13, "not-allowed", 403, "This token's role does not allow it.")
UNKNOWN_CONSULTATION = Kind(14, "unknown-consultation", 404, "Nothing is known of it here.")
NOT_FOUND = Kind(15, "not-found", 404, "There is nothing at this address.")
NOT_TAKEN = Kind(16, "method-not-allowed", 405, "This address does not take this method.")
UNAVAILABLE = Kind(17, "unavailable", 503, "The centre cannot store or read just now.")
BROKEN = Kind(18, "broken", 500, "The centre failed.")

CATALOGUE = (
    TOO_LARGE,
    WRONG_TYPE,
    DAMAGED_BATCH,
    NEWER_BATCH,
    WRONG_SIGNATURE,
    UNKNOWN_POD,
    REVOKED_POD,
    OTHER_POD,
    BAD_CODE,
    NAME_TAKEN,
    DAMAGED_REQUEST,
    NO_TOKEN,
    NOT_ALLOWED,
    UNKNOWN_CONSULTATION,
    NOT_FOUND,
    NOT_TAKEN,
    UNAVAILABLE,
    BROKEN,
)


class Problem(NacelleError):
    """A request that the centre refuses; its detail is for the person who made it."""

    def __init__(self, kind: Kind, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
