"""A centre's settings and keys, in its home: read once at the start, handed down."""

import os
import tomllib
from pathlib import Path

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from consultation.errors import NotReady
from consultation.frozen import Frozen
from packs.trust.key import create_sealing_key, create_signing_key, read_key, read_signing_key

HOME_MARK = "{home}"
"""Stands in a database's URL for the centre's home, which may be moved."""
DEFAULT_DATABASE = f"sqlite:///{HOME_MARK}/centre.db"
DRIVERS = {
    "sqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


class Settings(Frozen):
    """What a centre is made of."""

    home: Path
    database: str
    """SQLAlchemy's URL."""
    sealing_key: PrivateKey
    receipt_key: SigningKey

    @property
    def public_sealing_key(self) -> bytes:
        """What pods seal to."""
        return bytes(self.sealing_key.public_key)

    @property
    def public_receipt_key(self) -> bytes:
        """What pods check receipts with."""
        return bytes(self.receipt_key.verify_key)


def settings_path(home: Path) -> Path:
    """Where a centre's settings lie."""
    return home / "centre.toml"


def create(home: Path, database: str | None = None) -> Settings:
    """Make what is missing of a centre at `home`, and read it; keys are never replaced."""
    home.mkdir(parents=True, exist_ok=True)
    if not settings_path(home).exists():
        _write(settings_path(home), _checked(database or DEFAULT_DATABASE))
    elif database is not None and _checked(database) != _read(home):
        raise NotReady(
            f"{settings_path(home)} names another database. To move a centre, copy its database "
            "first, then change that file."
        )
    for path, make in (
        (_sealing_path(home), create_sealing_key),
        (_receipt_path(home), create_signing_key),
    ):
        if not path.exists():
            make(path)
    return load(home)


def load(home: Path) -> Settings:
    """Read the centre at `home`; raises NotReady."""
    database = _read(home).replace(HOME_MARK, str(home.resolve()))
    return Settings(
        home=home,
        database=database,
        sealing_key=PrivateKey(read_key(_sealing_path(home))),
        receipt_key=read_signing_key(_receipt_path(home)),
    )


def _sealing_path(home: Path) -> Path:
    return home / "keys" / "sealing.key"


def _receipt_path(home: Path) -> Path:
    return home / "keys" / "receipt.key"


def _read(home: Path) -> str:
    path = settings_path(home)
    try:
        database = tomllib.loads(path.read_text(encoding="utf-8")).get("database")
    except FileNotFoundError as error:
        raise NotReady(
            f"There is no centre at {home}. Make one with 'nacelle centre init --home {home}'."
        ) from error
    except (OSError, ValueError) as error:
        raise NotReady(f"{path} cannot be read: {error}.") from error
    if not isinstance(database, str):
        raise NotReady(f'{path} lacks a line such as: database = "{DEFAULT_DATABASE}".')
    return _checked(database)


def _checked(database: str) -> str:
    scheme, mark, rest = database.partition("://")
    if not mark or scheme not in DRIVERS:
        raise NotReady(
            f"'{database}' is no database that a centre can use: it has to begin with "
            "sqlite:/// or postgresql://."
        )
    return f"{DRIVERS[scheme]}://{rest}"


def _write(path: Path, database: str) -> None:
    quoted = database.replace("\\", "\\\\").replace('"', '\\"')
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write("# Where this centre keeps what pods bring. {home} is this file's folder.\n")
        file.write(f'database = "{quoted}"\n')
        file.flush()
        os.fsync(file.fileno())
