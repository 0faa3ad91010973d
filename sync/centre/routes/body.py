"""Reading a request's body as it comes, and no more of it than is allowed."""

from fastapi import Request

from sync.centre.problems import TOO_LARGE, WRONG_TYPE, Problem

PATIENCE = 4
"""How many times too much is read, and thrown away, so that the sender hears the reason."""


async def read_body(request: Request, most: int, media: str) -> bytes:
    """The whole body; raises Problem for another content type and past `most` bytes."""
    pieces: list[bytes] = []
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size <= most:
            pieces.append(piece)
        elif size > most * PATIENCE:
            break
    said = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if said != media:
        raise Problem(WRONG_TYPE, f"Here {media} is read, not '{said}'.")
    if size > most:
        raise Problem(TOO_LARGE, f"Here at most {most} bytes are read.")
    return b"".join(pieces)
