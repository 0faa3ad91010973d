"""Pods and their enrol codes: who may send batches."""

import hashlib
from datetime import date, timedelta

from sqlalchemy import Connection, delete, insert, or_, select, update

from consultation.errors import NacelleError
from consultation.frozen import Frozen
from sync.centre.problems import BAD_CODE, NAME_TAKEN, Problem
from sync.centre.settings import Settings
from sync.centre.tables import enrol_codes, pods
from sync.code import EnrolCode, NotACode

CODE_DAYS = 7
LONGEST_NAME = 100


class NotAPod(NacelleError):
    """A name that no pod has, or that none may have."""


class Pod(Frozen):
    """One pod that the centre knows."""

    name: str
    site: str
    key: bytes
    """Its public Ed25519 key."""
    enrolled: str
    revoked: bool


def pod_of_key(connection: Connection, key: bytes) -> Pod | None:
    """The pod that signs with `key`."""
    row = connection.execute(select(pods).where(pods.c.key == key)).one_or_none()
    return None if row is None else Pod(*row)


def all_pods(connection: Connection) -> tuple[Pod, ...]:
    """Every pod, by name."""
    return tuple(Pod(*row) for row in connection.execute(select(pods).order_by(pods.c.name)))


def give_code(
    connection: Connection, settings: Settings, pod: str, site: str, today: date
) -> EnrolCode:
    """A code with which one machine may become `pod`; raises NotAPod."""
    for name in (pod, site):
        if not 0 < len(name) <= LONGEST_NAME or not name.isprintable() or name != name.strip():
            raise NotAPod(f"{name!r} is no name: 1 to {LONGEST_NAME} printable letters are needed.")
    known = _named(connection, pod)
    if known is not None and not known.revoked:
        raise NotAPod(
            f"'{pod}' is enrolled already. Choose another name, or take its right away first: "
            f"nacelle centre revoke --pod '{pod}'."
        )
    code = EnrolCode.draw(settings.public_sealing_key, settings.public_receipt_key)
    expires = (today + timedelta(days=CODE_DAYS)).isoformat()
    connection.execute(
        insert(enrol_codes).values(pod=pod, hash=_hash(code), site=site, expires=expires)
    )
    return code


def enrol(connection: Connection, code: str, key: bytes, today: date) -> Pod:
    """Let the machine that holds `key` become the pod of its code; raises Problem.

    The same machine with the same code gets the same answer again.
    """
    hash = _code_hash(code)
    claimed = connection.execute(
        update(enrol_codes)
        .where(
            enrol_codes.c.hash == hash,
            enrol_codes.c.expires >= today.isoformat(),
            or_(enrol_codes.c.used_by.is_(None), enrol_codes.c.used_by == key),
        )
        .values(used_by=key)
        .returning(enrol_codes.c.pod, enrol_codes.c.site)
    ).one_or_none()
    if claimed is None:
        raise _bad_code()
    return _welcome(connection, claimed.pod, claimed.site, key, today)


def revoke(connection: Connection, pod: str) -> None:
    """Take a pod's right to send away, and its unused codes; raises NotAPod."""
    codes = connection.execute(delete(enrol_codes).where(enrol_codes.c.pod == pod))
    done = connection.execute(update(pods).where(pods.c.name == pod).values(revoked=True))
    if done.rowcount + codes.rowcount == 0:
        known = ", ".join(f"'{pod.name}'" for pod in all_pods(connection)) or "none"
        raise NotAPod(f"There is no pod '{pod}' at this centre. Known are: {known}.")


def _welcome(connection: Connection, name: str, site: str, key: bytes, today: date) -> Pod:
    known = _named(connection, name)
    if known is not None and known.key == key and not known.revoked:
        return known
    if known is not None and not known.revoked:
        raise Problem(NAME_TAKEN, f"'{name}' is enrolled already, from another machine.")
    other = pod_of_key(connection, key)
    if other is not None and other.name != name:
        raise Problem(NAME_TAKEN, f"This machine is enrolled already, as '{other.name}'.")
    values = {"site": site, "key": key, "enrolled": today.isoformat(), "revoked": False}
    if known is None:
        connection.execute(insert(pods).values(name=name, **values))
    else:
        connection.execute(update(pods).where(pods.c.name == name).values(**values))
    return Pod(name, site, key, today.isoformat(), revoked=False)


def _named(connection: Connection, name: str) -> Pod | None:
    row = connection.execute(select(pods).where(pods.c.name == name)).one_or_none()
    return None if row is None else Pod(*row)


def _bad_code() -> Problem:
    return Problem(
        BAD_CODE,
        f"It was used, or is older than {CODE_DAYS} days, or was misread. "
        "Ask the centre for a fresh one.",
    )


def _code_hash(code: str) -> str:
    try:
        return _hash(EnrolCode.read(code))
    except NotACode as error:
        raise _bad_code() from error


def _hash(code: EnrolCode) -> str:
    """Slow on purpose: fifty bits must not be found by whoever copies the table."""
    return hashlib.scrypt(
        str(code).encode(), salt=b"nacelle-enrol-code", n=1 << 13, r=8, p=1, dklen=32
    ).hex()
