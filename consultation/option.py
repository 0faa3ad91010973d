"""An option: one thing that can be chosen; and the order in which options are shown."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Protocol, TypeVar

from consultation.answer import DECLINED
from consultation.document import Document, Fields, present
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen
from consultation.wording import Wording

TINTS = ("sky", "leaf", "sun", "rose", "lilac", "sand")
"""The colours of tiles, by role; they group and never speak alone."""

MOST_OPTIONS = 100
"""What a list of options may hold; residents stop reading long before."""


def read_tint(fields: Fields) -> str:
    """The colour of a tile; raises NotAConsultation."""
    tint = fields.text("tint")
    if tint not in TINTS:
        raise NotAConsultation(f"{fields.where}: '{tint}' is no colour of tiles.")
    return tint


class Option(Frozen):
    """One thing that can be chosen: a picture, a short text, and the sound of that text."""

    id: str
    label: Wording
    picture: str
    tint: str
    last: bool = False
    """Whether it stays at the end, in whatever order the others are shown."""

    @classmethod
    def read(cls, fields: Fields) -> "Option":
        """Read one option; raises NotAConsultation."""
        return cls(
            id=fields.id("id"),
            label=fields.words("label"),
            picture=fields.text("picture"),
            tint=read_tint(fields),
            last=fields.flag("last"),
        )

    def to_document(self) -> Document:
        """The inverse of `read`."""
        return present(
            {
                "id": self.id,
                "label": dict(self.label),
                "picture": self.picture,
                "tint": self.tint,
                "last": self.last,
            }
        )


class Listed(Protocol):
    """What stands in a list of options."""

    @property
    def id(self) -> str:
        """The name by which it is chosen and counted."""

    @property
    def last(self) -> bool:
        """Whether it stays at the end."""


One = TypeVar("One", bound=Listed)


def read_options(fields: Fields, key: str = "options") -> tuple[Option, ...]:
    """Read two options or more, with ids that differ; raises NotAConsultation."""
    return read_listed(fields, key, "option", Option.read)


def read_listed(
    fields: Fields,
    key: str,
    name: str,
    read: Callable[[Fields], One],
    least: int = 2,
    most: int = MOST_OPTIONS,
) -> tuple[One, ...]:
    """Read `least` to `most` things to choose from; raises NotAConsultation.

    Their ids differ, none is the reserved ``declined``, and only the final ones stay at the end.
    """
    if least == 2 and len(fields.peek(key)) < 2:
        raise NotAConsultation(f"{fields.where}: a question needs two {name}s or more.")
    listed = fields.each(key, name, read, least, most)
    ids = [one.id for one in listed]
    if len(set(ids)) < len(ids):
        raise NotAConsultation(f"{fields.where}: two {name}s have the same id.")
    if DECLINED in ids:
        raise NotAConsultation(
            f"{fields.where}: '{DECLINED}' means 'I would rather not say'; take another id."
        )
    stay = [one.last for one in listed]
    if sorted(stay) != stay:
        raise NotAConsultation(f"{fields.where}: only the final {name}s may be 'last'.")
    return listed


def read_equals(fields: Fields, key: str, name: str, least: int, most: int) -> tuple[Option, ...]:
    """Read options among which none has a place of its own; raises NotAConsultation."""
    options = read_listed(fields, key, name, Option.read, least, most)
    if any(option.last for option in options):
        raise NotAConsultation(f"{fields.where}: no {name} is 'last' here; take the key away.")
    return options


def shuffled(options: Sequence[One], seed: str) -> tuple[One, ...]:
    """`options` in the order drawn from `seed`; those that are `last` stay at the end."""
    free = [option for option in options if not option.last]
    # An order of tiles needs no secrecy.
    Random(seed).shuffle(free)  # noqa: S311
    return (*free, *(option for option in options if option.last))
