"""What pods send: their enrolment and their batches."""

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Engine

from sync.centre import pods
from sync.centre.database import writing
from sync.centre.inbox import Intake
from sync.centre.problems import DAMAGED_REQUEST, Problem
from sync.centre.routes.body import read_body
from sync.centre.settings import Settings
from sync.wire import BATCH_TYPE, MOST_BYTES, RECEIPT_TYPE

MOST_ENROL_BYTES = 4096


class _Enrol(msgspec.Struct):
    code: str
    key: str


def intake_routes(
    settings: Settings, engine: Engine, clock: Callable[[], datetime], arrived: Callable[[], None]
) -> APIRouter:
    """The routes of pods; `arrived` is called after each batch that is new."""
    router = APIRouter(tags=["pods"])
    intake = Intake(engine, settings)

    @router.post("/batches", status_code=201, response_class=Response)
    async def batches(request: Request) -> Response:
        """Store a signed batch durably, then sign for it."""
        data = await read_body(request, MOST_BYTES, BATCH_TYPE)
        stored = await run_in_threadpool(intake.receive, data, clock())
        if stored.new:
            arrived()
        return Response(stored.receipt, 201 if stored.new else 200, media_type=RECEIPT_TYPE)

    @router.post("/enrol", status_code=201, response_class=Response)
    async def enrol(request: Request) -> Response:
        """Let a machine become the pod that its code names."""
        data = await read_body(request, MOST_ENROL_BYTES, "application/json")
        answer = await run_in_threadpool(_enrol, data, settings, engine, clock())
        return Response(answer, 201, media_type="application/json")

    return router


def _enrol(data: bytes, settings: Settings, engine: Engine, now: datetime) -> bytes:
    code, key = _read(data)
    with writing(engine) as connection:
        pod = pods.enrol(connection, code, key, now.astimezone(UTC).date())
    return msgspec.json.encode(
        {
            "pod": pod.name,
            "site": pod.site,
            "sealing_key": settings.public_sealing_key.hex(),
            "receipt_key": settings.public_receipt_key.hex(),
        }
    )


def _read(data: bytes) -> tuple[str, bytes]:
    try:
        request = msgspec.json.decode(data, type=_Enrol)
        key = bytes.fromhex(request.key)
    except (ValueError, RecursionError) as error:
        raise Problem(DAMAGED_REQUEST, f"A code and a key are needed: {error}.") from error
    if len(key) != 32:
        raise Problem(DAMAGED_REQUEST, "A key has 64 hexadecimal digits.")
    return request.code, key
