"""How far a pod comes towards its centre, told apart from what answers in the centre's place."""

from enum import IntEnum

import msgspec
import requests

from consultation.errors import CentreUnavailable
from sync.call import Answer, Patience, call
from sync.wire import API, PROBLEM_TYPE

PATIENCE = Patience(connect=5, silence=5, answer=10)
"""Somebody stands before the screen and waits."""
MOST_ANSWER_BYTES = 64 * 1024
PORTAL_STATUS = 511
"""Network Authentication Required (RFC 6585)."""


class Reached(IntEnum):
    """How far a call came; the number is the exit status of ``nacelle pod reach``."""

    CENTRE = 0
    PORTAL = 3
    """Something answers in the centre's place, as the sign-in page of a wifi does."""
    NOWHERE = 4


class _Well(msgspec.Struct):
    """What a centre says of its health."""

    status: str
    waiting: dict[str, int]


def reach(http: requests.Session, centre: str, patience: Patience = PATIENCE) -> Reached:
    """Ask the centre at this address how it is, once; it never raises.

    It proves no more than the address does: with https the centre of that name, with http whoever
    answers as a centre would. What is sent is sealed, and forgotten for a signed receipt alone.
    """
    url = f"{centre}{API}/health"
    try:
        answer = call(http, "GET", url, MOST_ANSWER_BYTES, patience=patience)
    except CentreUnavailable:
        return Reached.NOWHERE
    if _is_centre(answer):
        return Reached.CENTRE
    if answer.status < 400 or answer.status == PORTAL_STATUS:
        return Reached.PORTAL
    return Reached.NOWHERE


def _is_centre(answer: Answer) -> bool:
    if answer.type == PROBLEM_TYPE and answer.status >= 400:
        # A centre that is not well, or that has none of this, is there nevertheless.
        return True
    if answer.status != 200 or answer.type != "application/json":
        return False
    try:
        return msgspec.json.decode(answer.body, type=_Well).status == "ok"
    except (msgspec.DecodeError, RecursionError):
        return False
