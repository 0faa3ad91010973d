"""Serving the centre: one process, listening before it says so, ending when it is told to."""

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from consultation.errors import NacelleError
from sync.centre.app import create_app
from sync.centre.database import check_migrated, open_database
from sync.centre.settings import Settings

BACKLOG = 2048
END_SECONDS = 10
ENDING = (signal.SIGTERM, signal.SIGINT)


class PortTaken(NacelleError):
    """An address where this program cannot listen."""


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to one address (port 0: any free one); raises PortTaken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise PortTaken(
            f"The centre cannot listen on {host}, port {port}: {error.strerror}. Another program "
            "may hold it; end that one, or choose another with --port."
        ) from error
    return listener


def address(listener: socket.socket) -> str:
    """The URL of what listens there."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Server(uvicorn.Server):
    """uvicorn, that says when it has started."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._say_started = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        if self.started:
            self._say_started()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End cleanly on SIGTERM and Ctrl-C: what was asked for is no failure."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in ENDING}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def serve(
    settings: Settings,
    listener: socket.socket,
    clock: Callable[[], datetime],
    started: Callable[[], None],
    repository: Path | None = None,
) -> None:
    """Serve until SIGTERM or Ctrl-C; raises NotReady where the database is not up to date."""
    engine = open_database(settings.database)
    with closing(listener):
        try:
            check_migrated(engine, settings.home)
            server(create_app(settings, engine, clock, repository), started).run([listener])
        finally:
            engine.dispose()


def server(app: ASGIApp, started: Callable[[], None]) -> Server:
    """A server of one application, for a socket that listens already."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=END_SECONDS,
    )
    return Server(config, started)
