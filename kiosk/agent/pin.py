"""The agent's PIN: hashed slowly, and tried slower and slower by whoever does not know it.

``agent.json`` in the pod's home holds the hash (Argon2id, RFC 9106) and how many wrong tries there
were since the last right one. A try is counted durably before it is compared, so that no cut of
power makes it undone. A card that was stolen can be tried out elsewhere without these delays: the
PIN keeps passers-by from the agent's screens, and guards no secret.
"""

import json
import logging
import re
import threading
import unicodedata
from collections.abc import Callable
from enum import Enum
from itertools import pairwise
from pathlib import Path

from nacl import pwhash
from nacl.exceptions import CryptoError

from consultation.errors import Damaged, NotReady, Refused, StoreUnavailable
from consultation.frozen import Frozen, replace
from packs.trust.plain import write_whole

log = logging.getLogger(__name__)

SHORTEST, LONGEST = 4, 12
"""Digits of a PIN."""
FREE = 3
"""Wrong tries after which one has to wait."""
DELAYS = (5.0, 15.0, 60.0, 300.0, 900.0)
"""Seconds to wait after that many wrong tries, and after each further one; then the last again."""
UNCOUNTED = 60.0
"""Seconds before each try, at the least, where the disk cannot take the count."""
FORMAT = 1
OPS, MEMORY = pwhash.argon2id.OPSLIMIT_INTERACTIVE, pwhash.argon2id.MEMLIMIT_INTERACTIVE
"""Two passes over 64 MiB: a quarter of a second where it was measured, and room enough on a pod."""
HASH = re.compile(
    rf"\$argon2id\$v=19\$m={MEMORY >> 10},t={OPS},p=1\$[A-Za-z0-9+/]{{22}}\$[A-Za-z0-9+/]{{43}}"
)
COLUMNS = frozenset({"2580", "0852"})
"""The middle of the pad, from above and from below."""


class Weakness(Enum):
    """Why something is not taken as a PIN."""

    DIGITS = "digits"
    """Something in it is no digit."""
    LENGTH = "length"
    """It is too short or too long."""
    OBVIOUS = "obvious"
    """Whoever guesses begins with it."""


class TooEasy(Refused):
    """Something that is not taken as a PIN: its sentence says why."""


SENTENCES = {
    Weakness.DIGITS: "A PIN is made of digits alone.",
    Weakness.LENGTH: f"A PIN has {SHORTEST} to {LONGEST} digits.",
    Weakness.OBVIOUS: "This PIN is too easy to guess: no row, no repetition, no year.",
}


def weakness(pin: str) -> Weakness | None:
    """Why `pin` is not taken; None where it is."""
    digits = _digits(pin)
    if digits is None:
        return Weakness.DIGITS
    if not SHORTEST <= len(digits) <= LONGEST:
        return Weakness.LENGTH
    return Weakness.OBVIOUS if _is_obvious(digits) else None


def _digits(pin: str) -> str | None:
    """The PIN in the digits 0 to 9, whichever script's it was typed in."""
    if not all(letter.isdecimal() for letter in pin):
        return None
    return "".join(str(unicodedata.decimal(letter)) for letter in pin)


def _is_obvious(digits: str) -> bool:
    numbers = [int(digit) for digit in digits]
    steps = {(after - before) % 10 for before, after in pairwise(numbers)}
    parts = range(1, len(digits) // 2 + 1)
    return (
        steps in ({0}, {1}, {9})
        or any(digits[:size] * (len(digits) // size) == digits for size in parts)
        or (len(digits) == 4 and digits[:2] in {"19", "20"})
        or digits in COLUMNS
    )


def delay_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row."""
    if wrong < FREE:
        return 0.0
    return DELAYS[min(wrong - FREE, len(DELAYS) - 1)]


class _Kept(Frozen):
    hash: str
    wrong: int


class Lock:
    """The lock before the agent's screens of the pod at `home`; may be used by several threads."""

    def __init__(self, home: Path, now: Callable[[], float]) -> None:
        """`now` is a steady clock, in seconds: who waits, waits whatever the date becomes.

        A new start begins the delay again that the count asks for.
        """
        self._path, self._now = home / "agent.json", now
        self._since = now()
        self._uncounted = 0
        self._one = threading.Lock()

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN, be it one that cannot be read any more."""
        return self._path.exists()

    def wait(self) -> float:
        """Seconds until the next try is taken; 0 where it is taken now."""
        try:
            wrong = self._kept().wrong + self._uncounted
        except (NotReady, Damaged):
            return 0.0
        delay = max(delay_after(wrong), UNCOUNTED if self._uncounted else 0.0)
        return max(0.0, self._since + delay - self._now())

    def set(self, pin: str) -> None:
        """Take a new PIN; raises TooEasy, StoreUnavailable. Slow on purpose."""
        weak, digits = weakness(pin), _digits(pin)
        if weak is not None or digits is None:
            raise TooEasy(SENTENCES[weak or Weakness.DIGITS])
        hashed = pwhash.argon2id.str(digits.encode(), opslimit=OPS, memlimit=MEMORY)
        with self._one:
            try:
                self._keep(_Kept(hashed.decode("ascii"), 0))
            except StoreUnavailable as error:
                raise StoreUnavailable(f"{error} The PIN before still counts.") from error
            self._uncounted = 0

    def opens(self, pin: str) -> bool:
        """Whether it is the PIN; False as well where one still has to wait. Slow on purpose.

        Raises NotReady where no PIN was set, Damaged where it cannot be read, StoreUnavailable
        where the try cannot be counted: after a minute's wait it is then taken nevertheless.
        """
        with self._one:
            kept = self._kept()
            if self.wait() > 0:
                return False
            self._count(kept)
            right = _matches(kept.hash, pin)
            self._since = self._now()
            if right:
                self._forgive(kept)
            return right

    def _count(self, kept: _Kept) -> None:
        try:
            self._keep(replace(kept, wrong=kept.wrong + 1))
            self._uncounted = 0
        except StoreUnavailable as error:
            self._uncounted += 1
            if self._uncounted > 1:
                return
            # Whoever restarts the pod to be rid of the count waits as long as everybody.
            self._since = self._now()
            raise StoreUnavailable(
                f"Tries cannot be counted. {error} Wait a minute and enter the PIN again."
            ) from error

    def _forgive(self, kept: _Kept) -> None:
        self._uncounted = 0
        try:
            self._keep(replace(kept, wrong=0))
        except StoreUnavailable as error:
            log.warning("the count of wrong PINs stays: %s", error)

    def _keep(self, kept: _Kept) -> None:
        document = {"format": FORMAT, "pin": kept.hash, "wrong": kept.wrong}
        write_whole(self._path, json.dumps(document).encode("ascii"))

    def _kept(self) -> _Kept:
        try:
            document = json.loads(self._path.read_bytes())
        except FileNotFoundError as error:
            raise NotReady("This pod has no PIN yet. Choose one on its screen.") from error
        except (OSError, ValueError, RecursionError) as error:
            raise Damaged(self._sentence()) from error
        match document:
            case {"format": 1, "pin": str(hash), "wrong": int(wrong)} if (
                HASH.fullmatch(hash) and wrong >= 0
            ):
                return _Kept(hash, wrong)
        raise Damaged(self._sentence())

    def _sentence(self) -> str:
        return (
            f"The PIN in {self._path} cannot be read. "
            f"Set a new one: nacelle pod pin --home {self._path.parent}"
        )


def _matches(hash: str, pin: str) -> bool:
    digits = _digits(pin)
    try:
        return digits is not None and pwhash.verify(hash.encode("ascii"), digits.encode())
    except CryptoError:
        return False
