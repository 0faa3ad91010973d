"""Tokens of people and programs, and the sessions of browsers: random, kept as hashes alone."""

import hashlib
import secrets
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import Connection, delete, insert, select, update

from consultation.errors import NacelleError
from sync.centre.tables import sessions, tokens

SESSION_DAYS = 7
PREFIX = "nacelle-"
"""So that a token found where it should not be is known for what it is."""


class NotAToken(NacelleError):
    """Words that are no token of this centre."""


class Role(StrEnum):
    """What a token allows."""

    ANALYST = "analyst"
    """Pages of results, and the rows beneath them."""
    OBSERVER = "observer"
    """Pages of results alone."""


def give_token(connection: Connection, role: Role, today: date) -> str:
    """A fresh token; it is shown once and never again."""
    token = PREFIX + secrets.token_urlsafe(32)
    row = {"hash": _hash(token), "role": role.value, "made": today.isoformat(), "revoked": False}
    connection.execute(insert(tokens).values(**row))
    return token


def role_of(connection: Connection, token: str) -> Role | None:
    """What `token` allows; None where it is unknown or revoked."""
    return _role(connection, _hash(token))


def revoke_token(connection: Connection, token: str) -> None:
    """Put a token, and all its sessions, out at once; raises NotAToken."""
    hash = _hash(token)
    done = connection.execute(update(tokens).where(tokens.c.hash == hash).values(revoked=True))
    if done.rowcount == 0:
        raise NotAToken("This is no token of this centre.")
    connection.execute(delete(sessions).where(sessions.c.token == hash))


def open_session(connection: Connection, token: str, today: date) -> str | None:
    """A session for a browser whose user typed `token`; None where that is not good."""
    if role_of(connection, token) is None:
        return None
    connection.execute(delete(sessions).where(sessions.c.expires < today.isoformat()))
    session = secrets.token_urlsafe(32)
    expires = (today + timedelta(days=SESSION_DAYS)).isoformat()
    row = {"hash": _hash(session), "token": _hash(token), "expires": expires}
    connection.execute(insert(sessions).values(**row))
    return session


def role_of_session(connection: Connection, session: str, today: date) -> Role | None:
    """What a browser's session allows."""
    hash = connection.execute(
        select(sessions.c.token).where(
            sessions.c.hash == _hash(session), sessions.c.expires >= today.isoformat()
        )
    ).scalar_one_or_none()
    return None if hash is None else _role(connection, hash)


def close_session(connection: Connection, session: str) -> None:
    """Sign a browser out."""
    connection.execute(delete(sessions).where(sessions.c.hash == _hash(session)))


def _role(connection: Connection, hash: str) -> Role | None:
    name = connection.execute(
        select(tokens.c.role).where(tokens.c.hash == hash, tokens.c.revoked.is_(False))
    ).scalar_one_or_none()
    return None if name is None else Role(name)


def _hash(word: str) -> str:
    return hashlib.sha256(word.encode(errors="surrogateescape")).hexdigest()
