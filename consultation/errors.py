"""The one tree of errors. Each error's text is a sentence that says what, where, and what to do.

::

    NacelleError
    ├── NotAConsultation      a consultation document that cannot be understood
    ├── NotAnAnswer           a value that its question refuses
    ├── NotAMove              a move that a participation does not have from where it stands
    ├── NotAParticipation     bytes that are no given participation
    ├── Refused               something signed that must not be believed
    │   ├── WrongSignature    changed, or signed with a key that is not trusted
    │   ├── NewerFormat       made by a newer Nacelle than this one
    │   └── Damaged           empty, truncated, or holding what it must not
    ├── SourceProblems        a pack's folder that does not pass its check
    ├── NotImported           a file of others, or a place, that no folder can be made of
    ├── NotReady              a home, key or pack that is not there yet
    ├── StoreUnavailable      the disk or the database does not take a write
    │   └── StickUnavailable  a stick does not: pulled, worn out, read-only
    │       ├── StickFull     nothing more fits on it
    │       └── StickBusy     it is still being written or read
    └── CentreUnavailable     no usable word from the centre: absent, captive, slow or lying
"""


class NacelleError(Exception):
    """Anything that Nacelle expects can go wrong, worded for the person who reads it."""


class NotAConsultation(NacelleError):
    """A consultation document that cannot be understood."""


class NotAnAnswer(NacelleError):
    """A value that its question refuses."""


class NotAMove(NacelleError):
    """A move that a participation does not have from where it stands."""


class NotAParticipation(NacelleError):
    """Bytes that are no given participation."""


class Refused(NacelleError):
    """Something signed that must not be believed."""


class WrongSignature(Refused):
    """Changed since it was signed, or signed with a key that is not trusted here."""


class NewerFormat(Refused):
    """Made by a newer Nacelle than this one."""


class Damaged(Refused):
    """Empty, truncated, or holding what it must not."""


class SourceProblems(NacelleError):
    """A pack's folder that does not pass its check."""


class NotImported(NacelleError):
    """What others made, or a place, that no pack's folder can be made of."""


class NotReady(NacelleError):
    """A home, a key or a pack that is not there yet."""


class StoreUnavailable(NacelleError):
    """The disk or the database does not take a write."""


class StickUnavailable(StoreUnavailable):
    """A stick does not take a write: it was pulled, is worn out or read-only."""


class StickFull(StickUnavailable):
    """Nothing more fits on a stick."""


class StickBusy(StickUnavailable):
    """A stick is still being written or read."""


class CentreUnavailable(NacelleError):
    """No usable word from the centre: it is absent, captive, slow or lying."""
