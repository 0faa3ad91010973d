"""Reads a repository of packs from a centre, which serves it below ``/packs/``.

Whatever answers is believed by its signatures alone (packs.trust.client); here a wrong road becomes
a sentence: none, captive, cut, slow or endless.
"""

from collections.abc import Iterator

import requests
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface

from consultation.errors import CentreUnavailable
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
        if url.startswith(f"{self._base}{METADATA}/"):
            most, media, patience = METADATA_BYTES, METADATA_TYPE, Patience()
        else:
            most, media, patience = MOST_BYTES, PACK_TYPE, Patience(answer=PACK_SECONDS)
        line = Line(self._http, "GET", url, most, patience=self._patience or patience)
        with line.stream() as answer:
            if answer.status == 404:
                raise DownloadHTTPError("it is not there", 404)
            if answer.status >= 400:
                raise CentreUnavailable(
                    f"The centre at {url} answers with status {answer.status}. Try again later."
                )
            if answer.status != 200 or answer.type != media:
                raise CentreUnavailable(
                    f"Something else answers in place of the centre at {url}: status "
                    f"{answer.status} with '{answer.type or 'nothing'}', as the sign-in page of a "
                    "wifi does. Check the network and the centre's address."
                )
            yield from answer.pieces
