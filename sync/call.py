"""One call to a centre over HTTP, believing nothing: the road may be absent, captive, cut or slow.

No redirect is followed, no more than a known number of bytes is read, and whatever goes wrong is a
CentreUnavailable whose sentence says what happened and what to do.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msgspec
import requests
import urllib3

from consultation.errors import CentreUnavailable
from consultation.frozen import Frozen
from sync.wire import PROBLEM_TYPE

CONNECT_SECONDS = 10
SILENCE_SECONDS = 30
"""How long the centre may say nothing."""
ANSWER_SECONDS = 300
"""How long one answer may take as a whole."""
PIECE = 1 << 16
NO_ADDRESS = (
    requests.exceptions.InvalidURL,
    requests.exceptions.MissingSchema,
    requests.exceptions.InvalidSchema,
)


class CentreRefuses(CentreUnavailable):
    """The centre is there, and says no."""

    def __init__(self, sentence: str, status: int, type: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.type = type
        """The problem's URI."""


class Answer(Frozen):
    """What came back; nothing in it is believed yet."""

    status: int
    type: str
    """Media type, without its parameters."""
    body: bytes


class Stream(Frozen):
    """An answer whose body is read piece by piece; nothing in it is believed yet."""

    status: int
    type: str
    """Media type, without its parameters."""
    pieces: Iterator[bytes]


class _Problem(msgspec.Struct):
    title: str
    type: str = "about:blank"
    detail: str = ""


class Patience(Frozen):
    """How long a call waits, in seconds."""

    connect: float = CONNECT_SECONDS
    silence: float = SILENCE_SECONDS
    answer: float = ANSWER_SECONDS


class Line:
    """A line to one address, kept open from call to call; may be used by several threads."""

    def __init__(
        self,
        http: requests.Session,
        method: str,
        url: str,
        most: int,
        headers: Mapping[str, str] | None = None,
        patience: Patience | None = None,
    ) -> None:
        """At most `most` bytes of an answer are read; raises CentreUnavailable."""
        self._url = url
        self._most = most
        self._patience = patience or Patience()
        asked = {"Accept-Encoding": "identity", **(headers or {})}
        try:
            # What a session works out for each request is the same for all of them.
            self._request = http.prepare_request(requests.Request(method, url, headers=asked))
            self._around: Mapping[str, Any] = http.merge_environment_settings(
                self._request.url or url, {}, stream=True, verify=None, cert=None
            )
            self._adapter = http.get_adapter(self._request.url or url)
        except requests.RequestException as error:
            raise CentreUnavailable(_sentence(error, url)) from error

    def call(self, body: bytes | None = None) -> Answer:
        """Ask and read the answer; raises CentreUnavailable. No redirect is followed."""
        with self.stream(body) as stream:
            return Answer(stream.status, stream.type, b"".join(stream.pieces))

    @contextmanager
    def stream(self, body: bytes | None = None) -> Iterator[Stream]:
        """The same, the answer's body in pieces as they come."""
        request = self._request.copy()
        request.prepare_body(body, None)
        timeout = (self._patience.connect, self._patience.silence)
        try:
            with self._adapter.send(request, timeout=timeout, **self._around) as response:
                until = time.monotonic() + self._patience.answer
                media = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
                pieces = _read(response, self._most, until, self._url)
                yield Stream(response.status_code, media, pieces)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise CentreUnavailable(_sentence(error, self._url)) from error


def call(
    http: requests.Session,
    method: str,
    url: str,
    most: int,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    patience: Patience | None = None,
) -> Answer:
    """Ask `url` once and read at most `most` bytes of its answer; raises CentreUnavailable."""
    return Line(http, method, url, most, headers, patience).call(body)


def expect(answer: Answer, statuses: tuple[int, ...], media: str, url: str) -> bytes:
    """The body of the answer that was hoped for; raises CentreUnavailable, CentreRefuses."""
    if answer.status in statuses and answer.type == media:
        return answer.body
    if answer.type == PROBLEM_TYPE and answer.status >= 400:
        raise _refusal(answer, url)
    if answer.status < 400:
        raise CentreUnavailable(
            f"Something else answers in place of the centre at {url}: status {answer.status} with "
            f"'{answer.type or 'nothing'}', as the sign-in page of a wifi does. "
            "Check the network and the centre's address."
        )
    raise CentreUnavailable(
        f"The centre at {url} answers with status {answer.status} and no reason. "
        "Check its address, or try again later."
    )


def _refusal(answer: Answer, url: str) -> CentreUnavailable:
    try:
        problem = msgspec.json.decode(answer.body, type=_Problem)
    except (msgspec.DecodeError, RecursionError):
        return CentreUnavailable(
            f"The centre at {url} answers with status {answer.status} and a reason that cannot be "
            "read. Try again later."
        )
    words = " ".join(part for part in (problem.title, problem.detail) if part)
    sentence = f"The centre at {url} refuses: {_printable(words)}"
    return CentreRefuses(sentence, answer.status, problem.type)


def _printable(words: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in words)[:600]


def _read(response: requests.Response, most: int, until: float, url: str) -> Iterator[bytes]:
    size = 0
    while piece := response.raw.read1(PIECE, decode_content=False):
        yield piece
        size += len(piece)
        if size > most:
            raise CentreUnavailable(
                f"The answer from {url} is longer than {most} bytes: this is no answer of a "
                "centre. Check the address."
            )
        if time.monotonic() > until:
            raise CentreUnavailable(f"The answer from {url} takes too long. Try again later.")
    if response.raw.length_remaining:
        raise requests.ConnectionError("cut")


def _sentence(error: Exception, url: str) -> str:
    if isinstance(error, requests.exceptions.SSLError):
        return (
            f"The centre at {url} does not prove who it is (TLS): something stands in between, or "
            "a clock is wrong. Nothing was sent."
        )
    if isinstance(error, requests.Timeout | urllib3.exceptions.TimeoutError):
        return f"The centre at {url} takes too long to answer. Try again later."
    if isinstance(error, NO_ADDRESS):
        return f"'{url}' is no address of a centre: it has to begin with https:// or http://."
    if isinstance(error, requests.ConnectionError) and _never_reached(error):
        return f"There is no centre at {url}. Check the network and the address."
    return f"The connection to the centre at {url} was cut. Try again."


def _never_reached(error: requests.ConnectionError) -> bool:
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return isinstance(reason, urllib3.exceptions.NewConnectionError)
