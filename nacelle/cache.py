"""Where the office's machine keeps what it can make or fetch again."""

from collections.abc import Mapping
from pathlib import Path


def cache_of(environment: Mapping[str, str]) -> Path:
    """The folder (XDG Base Directory Specification)."""
    home = environment.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "nacelle"
