"""How a problem is answered to a program."""

import msgspec
from fastapi import Response

from sync.centre.problems import NO_TOKEN, Kind
from sync.wire import PROBLEM_TYPE


def problem_response(kind: Kind, detail: str) -> Response:
    """The problem, as a program reads it."""
    document = {
        "type": kind.type,
        "title": kind.title,
        "status": kind.status,
        "detail": detail,
        "number": kind.number,
    }
    headers = {"WWW-Authenticate": "Bearer"} if kind is NO_TOKEN else None
    return Response(
        msgspec.json.encode(document), kind.status, media_type=PROBLEM_TYPE, headers=headers
    )
