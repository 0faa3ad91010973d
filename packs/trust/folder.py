"""Reads a repository that lies in a folder: a stick's, whoever made it.

Nothing but plain files below the folder is opened: no links, no devices, no pipes.
"""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError
from tuf.ngclient import FetcherInterface

BASE = "folder:///"
PIECE = 1 << 20
NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG})


class FolderFetcher(FetcherInterface):
    """Fetches ``folder:///NAME`` from below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        names = url.removeprefix(BASE).split("/")
        handle = self._open(names)
        return _pieces(handle)

    def _open(self, names: list[str]) -> int:
        """A file descriptor of a plain file, each folder on the way opened without links."""
        if any(name in {"", ".", ".."} or "\0" in name for name in names):
            raise DownloadError("no such name")
        try:
            at = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            raise DownloadError("the folder cannot be opened") from error
        try:
            for name in names[:-1]:
                flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
                below = os.open(name, flags, dir_fd=at)
                os.close(at)
                at = below
            # Without waiting: a pipe that nobody writes to would hold us for ever.
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            handle = os.open(names[-1], flags, dir_fd=at)
        except OSError as error:
            if error.errno in NOT_THERE:
                raise DownloadHTTPError("it is not there", 404) from error
            raise DownloadError(error.strerror or "it cannot be read") from error
        finally:
            os.close(at)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise DownloadError("it is no plain file")
        return handle


def _pieces(handle: int) -> Iterator[bytes]:
    with os.fdopen(handle, "rb") as file:
        while piece := file.read(PIECE):
            yield piece
