"""Values: what all rooms are made of, and never changes once it is made.

A class of the standard library's dataclasses takes a millisecond to make, one of msgspec's a
fortieth of it: of a kiosk's start, with a hundred of them, that is a fifth. Both are read alike.
"""

from abc import ABCMeta
from typing import TYPE_CHECKING, dataclass_transform

from msgspec import Struct, StructMeta, field

if TYPE_CHECKING:
    # The same for those who call it; types of what is replaced are checked by this one alone.
    from dataclasses import replace  # noqa: TID251
else:
    from msgspec.structs import replace

__all__ = ["AbstractFrozen", "Discreet", "Frozen", "field", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen(Struct, frozen=True):
    """A value with named fields: equal where they are, hashed by them, never changed."""


class Discreet(Frozen):
    """A value of which no log and no trace may tell: its text form is its class's name alone."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class AbstractFrozen(StructMeta, ABCMeta):
    """The metaclass of a value of which only its kinds are made: those that say all it asks."""
