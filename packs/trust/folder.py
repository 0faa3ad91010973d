"""Reads a repository that lies in a folder: a stick's, whoever made it."""

from collections.abc import Iterator
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError
from tuf.ngclient import FetcherInterface

from packs.trust.plain import NOT_THERE, PIECE, open_plain

BASE = "folder:///"


class FolderFetcher(FetcherInterface):
    """Fetches ``folder:///NAME`` from below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        names = url.removeprefix(BASE).split("/")
        try:
            with open_plain(self._folder, names) as file:
                while piece := file.read(PIECE):
                    yield piece
        except OSError as error:
            if error.errno in NOT_THERE:
                raise DownloadHTTPError("it is not there", 404) from error
            raise DownloadError(error.strerror or "it cannot be read") from error
