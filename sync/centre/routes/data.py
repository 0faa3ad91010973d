"""Results for programs, and whether the centre is well."""

import msgspec
from fastapi import APIRouter, Request, Response
from sqlalchemy import Engine, text

from sync.centre.database import reading
from sync.centre.inbox import waiting_count
from sync.centre.results import Wanted, results
from sync.centre.routes.gate import Gate
from sync.centre.tokens import Role


def data_routes(engine: Engine, gate: Gate) -> APIRouter:
    """The routes of analysts' programs."""
    router = APIRouter(tags=["results"])

    @router.get("/health", response_class=Response)
    def health() -> Response:
        """Whether the database answers, and how many batches wait."""
        with reading(engine) as connection:
            connection.execute(text("SELECT 1"))
            waiting = waiting_count(connection)
        return _json({"status": "ok", "waiting": {"batches": waiting}})

    @router.get("/consultations/{consultation:path}/results", response_class=Response)
    def consultation_results(
        request: Request,
        consultation: str,
        rehearsals: bool = False,
        rows: bool = True,
        site: str | None = None,
        language: str | None = None,
        day: str | None = None,
    ) -> Response:
        """Counts and participations of one consultation."""
        gate.let_in(request, Role.ANALYST)
        wanted = Wanted(consultation, rehearsals, site, language, day)
        with reading(engine) as connection:
            return _json(results(connection, wanted, rows))

    return router


def _json(document: object) -> Response:
    headers = {"Cache-Control": "no-store"}
    body = msgspec.json.encode(document)
    return Response(body, media_type="application/json", headers=headers)
