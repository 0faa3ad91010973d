"""Where a repository is read from, and what people can do where it is not to be believed."""

from tuf.ngclient import FetcherInterface

from consultation.frozen import Frozen


class Advice(Frozen):
    """What to do about a repository, a sentence or two each."""

    ended: str
    """Nobody has said for too long that it is the newest word."""
    strange: str
    """It is signed by others than those who are believed."""
    changed: str
    """It holds other bytes than those that were signed."""
    older: str
    """It is older than what was believed already."""
    missing: str
    """It lacks a file, or a file cannot be read."""


class Source(Frozen):
    """A repository that can be read: a stick's, or a server's."""

    shown: str
    """What people call it: its folder, its address."""
    base: str
    """The address of its folder, with a slash at its end."""
    fetcher: FetcherInterface
    """What reads addresses below `base`."""
    advice: Advice
