"""Reads a repository that lies in a folder: a stick's, whoever made it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError
from tuf.ngclient import FetcherInterface

from consultation.errors import NotReady
from packs.trust.plain import NOT_THERE, PIECE, open_plain
from packs.trust.roles import METADATA, TARGETS
from packs.trust.source import Advice, Source

BASE = "folder:///"
ADVICE = Advice(
    ended="Have it written again at the office.",
    strange="Take the stick of this pod's own town, and tell the office.",
    changed="The stick is damaged, or somebody changed it. Have it written again.",
    older="Take the newest stick.",
    missing="Plug the stick in again, or have it written again.",
)


def folder_source(folder: Path, tell: Callable[[int], None] = lambda _bytes: None) -> Source:
    """The repository in `folder`; raises NotReady where there is none.

    `tell` is told of the bytes of packs, as they are read.
    """
    if not (folder / METADATA).is_dir():
        raise NotReady(f"{folder} holds no packs: its folder '{METADATA}' is missing.")
    return Source(str(folder), BASE, FolderFetcher(folder, tell), ADVICE)


class FolderFetcher(FetcherInterface):
    """Fetches ``folder:///NAME`` from below one folder."""

    def __init__(self, folder: Path, tell: Callable[[int], None]) -> None:
        self._folder, self._tell = folder, tell

    def _fetch(self, url: str) -> Iterator[bytes]:
        names = url.removeprefix(BASE).split("/")
        try:
            with open_plain(self._folder, names) as file:
                while piece := file.read(PIECE):
                    if names[0] == TARGETS:
                        self._tell(len(piece))
                    yield piece
        except OSError as error:
            if error.errno in NOT_THERE:
                raise DownloadHTTPError("it is not there", 404) from error
            raise DownloadError(error.strerror or "it cannot be read") from error
