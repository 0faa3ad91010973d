"""A bad road: a proxy on loopback that cuts a connection after some bytes, either way."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Road:
    """Where the next connection is cut; None lets everything through."""

    port: int = 0
    to_centre: int | None = None
    """After how many bytes on their way to the centre."""
    to_pod: int | None = None
    """After how many bytes on their way to the pod."""
    passed: list[int] = field(default_factory=lambda: [0, 0])

    def cut(self, to_centre: int | None, to_pod: int | None) -> None:
        """Cut every connection from now on there."""
        self.to_centre, self.to_pod = to_centre, to_pod


@contextmanager
def road_to(port: int) -> Iterator[Road]:
    """A proxy in front of 127.0.0.1:`port`, in a thread of its own."""
    road, ready, loop = Road(), threading.Event(), asyncio.new_event_loop()
    over = asyncio.Event()

    async def serve() -> None:
        tasks: set[asyncio.Task[None]] = set()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = loop.create_task(_carry(road, port, reader, writer))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        server = await asyncio.start_server(accept, "127.0.0.1", 0)
        road.port = server.sockets[0].getsockname()[1]
        ready.set()
        await over.wait()
        server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),), daemon=True)
    thread.start()
    ready.wait()
    try:
        yield road
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()
        loop.close()


async def _carry(
    road: Road, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
    ways = [
        asyncio.ensure_future(_pass(reader, far_writer, road.to_centre)),
        asyncio.ensure_future(_pass(far_reader, writer, road.to_pod)),
    ]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        for end in (writer, far_writer):
            end.transport.abort()


async def _pass(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, most: int | None
) -> None:
    left = most
    while left is None or left > 0:
        piece = await reader.read(1 << 16)
        if not piece:
            return
        if left is not None:
            piece = piece[:left]
            left -= len(piece)
        writer.write(piece)
        await writer.drain()
