"""Who asks: a program with its token, or a browser with its session."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from fastapi import Request
from sqlalchemy import Engine

from sync.centre.database import reading
from sync.centre.problems import NO_TOKEN, NOT_ALLOWED, Problem
from sync.centre.tokens import Role, role_of, role_of_session

COOKIE = "nacelle_session"
BEARER = "bearer "


class Gate:
    """Tells roles; a token that was revoked is out with the next request."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock

    def today(self) -> date:
        """The day, in UTC."""
        return self._clock().astimezone(UTC).date()

    def role(self, request: Request) -> Role | None:
        """The role of whoever asks, by token first and by session else."""
        words = request.headers.get("authorization", "")
        if words.lower().startswith(BEARER):
            with reading(self._engine) as connection:
                return role_of(connection, words[len(BEARER) :].strip())
        session = request.cookies.get(COOKIE)
        if session is None:
            return None
        with reading(self._engine) as connection:
            return role_of_session(connection, session, self.today())

    def let_in(self, request: Request, *roles: Role) -> None:
        """Raise Problem unless whoever asks has one of `roles`."""
        role = self.role(request)
        if role is None:
            raise Problem(
                NO_TOKEN,
                "Send 'Authorization: Bearer TOKEN' with a token made by 'nacelle centre token'.",
            )
        if role not in roles:
            raise Problem(NOT_ALLOWED, f"It is open to {', '.join(roles)}; this is {role}.")
