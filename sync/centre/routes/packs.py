"""The repository of packs, as it lies in its folder: files that pods ask for by name, no lists."""

import re
from pathlib import Path

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse

from consultation.document import ID
from packs.trust.roles import METADATA, TARGETS
from sync.centre.problems import NOT_FOUND, Problem
from sync.repository import METADATA_TYPE, PACK_TYPE

METADATA_NAME = re.compile(r"([1-9]\d{0,8}\.)?[a-z0-9-]{1,60}\.json")
PACK_NAME = re.compile(r"[0-9a-f]{64}\.[1-9]\d{0,8}\.nacelle")
NEWEST = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
"""What is kept on the way has to be asked about again."""
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"} | {
    "X-Content-Type-Options": "nosniff"
}
"""A pack's name holds its SHA-256: other bytes have another name."""


def pack_routes(repository: Path) -> APIRouter:
    """The routes of who fetches packs; open to all, as the repository is."""
    router = APIRouter(tags=["packs"])

    @router.api_route(f"/{METADATA}/{{name}}", methods=["GET", "HEAD"], response_class=Response)
    def metadata(name: str) -> Response:
        """What is signed."""
        if METADATA_NAME.fullmatch(name) is None:
            raise _not_found(name)
        return _file(repository / METADATA / name, METADATA_TYPE, NEWEST)

    @router.api_route(
        f"/{TARGETS}/{{id}}/{{name}}", methods=["GET", "HEAD"], response_class=Response
    )
    def pack(id: str, name: str) -> Response:
        """One pack."""
        if ID.fullmatch(id) is None or PACK_NAME.fullmatch(name) is None:
            raise _not_found(name)
        return _file(repository / TARGETS / id / name, PACK_TYPE, FOR_EVER)

    return router


def _file(place: Path, media: str, headers: dict[str, str]) -> Response:
    if place.is_symlink() or not place.is_file():
        raise _not_found(place.name)
    return FileResponse(place, media_type=media, headers=headers)


def _not_found(name: str) -> Problem:
    return Problem(NOT_FOUND, f"There is no '{name}' in this centre's repository.")
