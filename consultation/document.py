"""Reading plain documents (what JSON holds) field by field, with sentences for what is wrong."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import TypeVar

from consultation.errors import NotAConsultation
from consultation.wording import Wording, wording

Document = Mapping[str, object]

Read = TypeVar("Read")

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""Ids name cells, files and translations: lower-case letters, digits and hyphens."""


def present(document: Document) -> dict[str, object]:
    """Leave out what is not there: None, False and empty lists are how absent keys read."""
    return {
        key: value
        for key, value in document.items()
        if value is not None and value is not False and value != []
    }


def read_day(text: str) -> date:
    """Read YYYY-MM-DD and none of the other forms of ISO 8601; raises ValueError."""
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(f"{text!r} is not written YYYY-MM-DD.")
    return day


class Fields:
    """One document being read; every field is asked for once, and what is left over is refused."""

    def __init__(self, document: object, where: str) -> None:
        if not isinstance(document, Mapping):
            raise NotAConsultation(f"{where}: a group of keys is needed.")
        self._left = dict(document)
        self.where = where

    def _take(self, key: str) -> object:
        if key not in self._left:
            raise NotAConsultation(f"{self.where}: '{key}' is missing.")
        return self._left.pop(key)

    def has(self, key: str) -> bool:
        """Whether `key` is there and not yet read."""
        return key in self._left

    def text(self, key: str) -> str:
        """A string that is not empty."""
        value = self._take(key)
        if not isinstance(value, str) or not value:
            raise NotAConsultation(f"{self.where}: '{key}' has to be a text.")
        return value

    def optional_text(self, key: str) -> str | None:
        """A string, or None where `key` is absent."""
        return self.text(key) if self.has(key) else None

    def id(self, key: str) -> str:
        """A name of 1 to 40 lower-case letters, digits and hyphens, no hyphen first."""
        value = self.text(key)
        if not ID.fullmatch(value):
            raise NotAConsultation(
                f"{self.where}: '{key}' is {value!r}; write lower-case letters, digits and hyphens."
            )
        return value

    def one_of(self, key: str, names: Collection[str], default: str | None = None) -> str:
        """One of `names`; `default` where absent, if there is one."""
        if default is not None and not self.has(key):
            return default
        value = self.text(key)
        if value not in names:
            *most, last = names
            said = f"{', '.join(most)} or {last}" if most else last
            raise NotAConsultation(f"{self.where}: '{key}' is {said}, not '{value}'.")
        return value

    def number(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from `low` to `high`, both allowed; `default` where absent."""
        if default is not None and not self.has(key):
            return default
        value = self._take(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise NotAConsultation(f"{self.where}: '{key}' has to be from {low} to {high}.")
        return value

    def decimal(self, key: str, low: float, high: float) -> float:
        """A number from `low` to `high`, both allowed, with or without decimals."""
        value = self._take(key)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise NotAConsultation(f"{self.where}: '{key}' has to be a number.")
        if not low <= value <= high:
            raise NotAConsultation(f"{self.where}: '{key}' has to be from {low:g} to {high:g}.")
        return float(value)

    def flag(self, key: str, default: bool = False) -> bool:
        """True or false, `default` where absent."""
        value = self._left.pop(key, default)
        if not isinstance(value, bool):
            raise NotAConsultation(f"{self.where}: '{key}' has to be true or false.")
        return value

    def day(self, key: str) -> date:
        """A date, written YYYY-MM-DD."""
        value = self.text(key)
        try:
            return read_day(value)
        except ValueError:
            raise NotAConsultation(f"{self.where}: '{key}' is no date: {value!r}.") from None

    def words(self, key: str) -> Wording:
        """A sentence by language."""
        return wording(self._take(key), f"{self.where}, {key}")

    def optional_words(self, key: str) -> Wording | None:
        """A sentence by language, or None where `key` is absent."""
        return self.words(key) if self.has(key) else None

    def sentences(self, key: str, least: int, most: int) -> tuple[Wording, ...]:
        """A list of `least` to `most` sentences, each by language."""
        items = self._count(key, self.items(key), least, most)
        return tuple(
            wording(item, f"{self.where}, {key} {number}")
            for number, item in enumerate(items, start=1)
        )

    def each(
        self, key: str, name: str, read: Callable[["Fields"], Read], least: int, most: int
    ) -> tuple[Read, ...]:
        """A list of `least` to `most` groups, each read by `read` and called `name` and number."""
        things = []
        for number, item in enumerate(self._count(key, self.items(key), least, most), start=1):
            inner = Fields(item, f"{self.where}, {name} {number}")
            things.append(read(inner))
            inner.done()
        return tuple(things)

    def one(self, key: str, read: Callable[["Fields"], Read]) -> Read:
        """One group, read by `read`."""
        inner = Fields(self._take(key), f"{self.where}, {key}")
        thing = read(inner)
        inner.done()
        return thing

    def _count(self, key: str, items: Sequence[object], least: int, most: int) -> Sequence[object]:
        if not least <= len(items) <= most:
            there = f"{least} to {most}" if least < most else str(most)
            raise NotAConsultation(
                f"{self.where}: '{key}' takes {there} of them, and there are {len(items)}."
            )
        return items

    def peek(self, key: str) -> Sequence[object]:
        """The list that `items` will give, left in its place."""
        value = self.items(key)
        self._left[key] = value
        return value

    def items(self, key: str) -> Sequence[object]:
        """A list."""
        value = self._take(key)
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise NotAConsultation(f"{self.where}: '{key}' has to be a list.")
        return value

    def group(self, key: str) -> object:
        """Whatever `key` holds, for another reader."""
        return self._take(key)

    def done(self) -> None:
        """Refuse what nobody asked for."""
        if self._left:
            raise NotAConsultation(f"{self.where}: '{sorted(self._left)[0]}' is not known here.")
