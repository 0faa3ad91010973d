"""Reads a repository of packs from a centre, which serves it below ``/packs/``.

Whatever answers is believed by its signatures alone (packs.trust.client); here a wrong road becomes
a sentence: none, captive, cut, slow or endless.
"""

import time
from collections.abc import Iterator

import requests
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface

from consultation.errors import CentreUnavailable
from consultation.frozen import replace
from packs.archive import MOST_BYTES
from packs.trust.roles import METADATA
from packs.trust.source import Advice, Source
from sync.call import Line, Patience

PATH = "/packs/"
"""Where a centre serves its repository."""
METADATA_TYPE = "application/json"
PACK_TYPE = "application/octet-stream"
METADATA_BYTES = 5_000_000
"""No metadata file is longer."""
ATTEMPTS = 20
"""How often a connection that is cut is taken up again."""
PACK_SECONDS = 3600
"""How long one pack may take as a whole."""
ADVICE = Advice(
    ended="Have it signed again at the office ('nacelle trust refresh').",
    strange="Check the centre's address, and tell the office.",
    changed="Somebody changed it at the centre or on its way. Try again; if it stays, tell the "
    "office.",
    older="Tell the office.",
    missing="Try again later; if it stays, tell the office.",
)


def centre_source(http: requests.Session, centre: str, patience: Patience | None = None) -> Source:
    """The repository that the centre at the address `centre` serves."""
    base = f"{centre.rstrip('/')}{PATH}"
    return Source(base, base, HttpFetcher(http, base, patience), ADVICE)


class HttpFetcher(FetcherInterface):
    """Fetches over HTTP what is below one address; raises CentreUnavailable, DownloadHTTPError."""

    def __init__(self, http: requests.Session, base: str, patience: Patience | None = None) -> None:
        self._http, self._base, self._patience = http, base, patience

    def _fetch(self, url: str) -> Iterator[bytes]:
        """What is cut is gone on with, a few times, as long as each attempt brings more."""
        is_metadata = url.startswith(f"{self._base}{METADATA}/")
        patience = self._patience or (Patience() if is_metadata else Patience(answer=PACK_SECONDS))
        until = time.monotonic() + patience.answer
        there = 0
        cut: CentreUnavailable | None = None
        for _ in range(ATTEMPTS):
            before, left = there, until - time.monotonic()
            try:
                for piece in self._pieces(url, there, is_metadata, replace(patience, answer=left)):
                    there += len(piece)
                    yield piece
            except CentreUnavailable as error:
                # Why it broke off, not why going on failed.
                cut = cut or error
                if there == before or time.monotonic() >= until:
                    break
            else:
                return
        assert cut is not None
        raise cut

    def _pieces(
        self, url: str, start: int, is_metadata: bool, patience: Patience
    ) -> Iterator[bytes]:
        """The bytes from `start` on."""
        most, media = (METADATA_BYTES, METADATA_TYPE) if is_metadata else (MOST_BYTES, PACK_TYPE)
        headers = {"Range": f"bytes={start}-"} if start else None
        line = Line(self._http, "GET", url, most - start, headers, patience)
        with line.stream() as answer:
            if answer.status == 404:
                raise DownloadHTTPError("it is not there", 404)
            if answer.status >= 400:
                raise CentreUnavailable(
                    f"The centre at {url} answers with status {answer.status}. Try again later."
                )
            if answer.status != (206 if start else 200) or answer.type != media:
                raise CentreUnavailable(
                    f"Something else answers in place of the centre at {url}: status "
                    f"{answer.status} with '{answer.type or 'nothing'}', as the sign-in page of a "
                    "wifi does. Check the network and the centre's address."
                )
            yield from answer.pieces
