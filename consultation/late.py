"""A list of things by name, each imported when it is first asked for.

A pod shows its first screen sooner when it reads only the kinds that its consultation uses.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from operator import attrgetter
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Late(Mapping[str, Thing], Generic[Thing]):
    """What each name stands for, written ``package.module:Name.attribute``."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = dict(places)
        self._found: dict[str, Thing] = {}

    def __getitem__(self, name: str) -> Thing:
        """What `name` stands for; raises KeyError."""
        if name not in self._found:
            module, _, thing = self._places[name].partition(":")
            self._found[name] = attrgetter(thing)(import_module(module))
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        """The names, in the order of the list."""
        return iter(self._places)

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._places)
