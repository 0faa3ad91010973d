"""The centre as one ASGI application, made from its settings."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from sqlalchemy import Engine
from starlette.exceptions import HTTPException

from consultation.errors import StoreUnavailable
from sync.centre import problems
from sync.centre.console.pages import STATIC, Painter, page_routes
from sync.centre.expander import Expander
from sync.centre.problems import Kind, Problem
from sync.centre.routes.data import data_routes
from sync.centre.routes.gate import Gate
from sync.centre.routes.intake import intake_routes
from sync.centre.routes.packs import pack_routes
from sync.centre.routes.refusal import problem_response
from sync.centre.settings import Settings
from sync.repository import PATH
from sync.wire import API

log = logging.getLogger(__name__)


def create_app(
    settings: Settings,
    engine: Engine,
    clock: Callable[[], datetime],
    repository: Path | None = None,
) -> FastAPI:
    """The centre over a migrated database; its expander runs as long as it does.

    `repository` is the folder of the packs that it serves to pods; None for none.
    """
    expander = Expander(engine, bytes(settings.sealing_key))

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        expander.start()
        yield
        expander.stop()

    app = FastAPI(
        title="Nacelle, centre",
        version="1",
        lifespan=lifespan,
        openapi_url=f"{API}/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    gate, painter = Gate(engine, clock), Painter()
    app.include_router(intake_routes(settings, engine, clock, expander.call), prefix=API)
    app.include_router(data_routes(engine, gate), prefix=API)
    if repository is not None:
        app.include_router(pack_routes(repository), prefix=PATH.rstrip("/"))
    app.mount("/static", StaticFiles(directory=STATIC))
    app.include_router(page_routes(engine, gate, painter))
    _handle_errors(app, painter)
    return app


def _handle_errors(app: FastAPI, painter: Painter) -> None:
    """Whatever goes wrong is a problem document to programs, and a calm page to people."""

    def say(request: Request, kind: Kind, detail: str) -> Response:
        if request.url.path.startswith(("/api/", PATH)):
            return problem_response(kind, detail)
        sentence = "missing" if kind.status in (404, 405) else "failed"
        return painter.message(request, sentence, kind.status)

    @app.exception_handler(Problem)
    async def problem(request: Request, error: Problem) -> Response:
        return say(request, error.kind, error.detail)

    @app.exception_handler(StoreUnavailable)
    async def unavailable(request: Request, error: StoreUnavailable) -> Response:
        log.error("%s", error)
        return say(request, problems.UNAVAILABLE, "Try again in a few minutes. Nothing is lost.")

    @app.exception_handler(RequestValidationError)
    async def damaged(request: Request, error: RequestValidationError) -> Response:
        fields = ", ".join(str(part["loc"][-1]) for part in error.errors())
        return say(request, problems.DAMAGED_REQUEST, f"What it says of {fields} is not right.")

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        kind = problems.NOT_TAKEN if error.status_code == 405 else problems.NOT_FOUND
        return say(request, kind, f"{request.method} {request.url.path}")

    @app.exception_handler(Exception)
    async def broken(request: Request, _error: Exception) -> Response:
        return say(request, problems.BROKEN, "Try again; if it stays, look at the centre's log.")
