"""Slow work, done away from the screen's thread; its result comes back on the screen's thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol, TypeVar

T = TypeVar("T")

log = logging.getLogger(__name__)


class Handoff(Protocol):
    """Runs a job elsewhere, then hands its result or its error over on the screen's thread."""

    def run(
        self, job: Callable[[], T], then: Callable[[T], None], fail: Callable[[Exception], None]
    ) -> None:
        """Start `job`; exactly one of `then` and `fail` is called, later.

        After `close` nothing is started: the screen to which to come back is gone.
        """

    def back(self, job: Callable[[], None]) -> None:
        """Run `job` on the screen's thread soon; for what was started, before it is done."""

    def close(self) -> None:
        """Wait for what was started; start nothing more."""


class ThreadHandoff:
    """One thread, so that jobs keep their order; `later` calls back on the screen's thread."""

    def __init__(self, later: Callable[[Callable[[], None]], None]) -> None:
        self._later = later
        self._is_open = True
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="handoff")

    def run(
        self, job: Callable[[], T], then: Callable[[T], None], fail: Callable[[Exception], None]
    ) -> None:
        """Start `job` on the one thread."""

        def done(future: Future[T]) -> None:
            error = future.exception()
            if error is None:
                self._later(lambda: then(future.result()))
            elif isinstance(error, Exception):
                self._later(lambda: fail(error))

        if self._is_open:
            self._thread.submit(job).add_done_callback(done)

    def back(self, job: Callable[[], None]) -> None:
        """Run `job` on the screen's thread, with those that come back."""
        self._later(job)

    def close(self) -> None:
        """Wait for what was started; start nothing more."""
        self._is_open = False
        self._thread.shutdown(wait=True)


def own_thread() -> ThreadHandoff:
    """A thread whose results come back with the next frame."""
    from kivy.clock import Clock

    return ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
