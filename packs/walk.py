"""The fields of one file: each reading gives a value, or notes a problem with its line."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeGuard

from consultation.wording import Language
from packs.problem import Problem, Severity, nearest
from packs.shape import ID
from packs.shape.forms import Keys
from packs.source import Group, Items, Source, line_of, text_of

_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


class Walk:
    """One walk through the main file of `source`, gathering problems."""

    def __init__(self, source: Source) -> None:
        assert source.main is not None
        self.source = source
        self.file = source.main.file
        self.main = source.main.group
        self.problems: list[Problem] = []
        self.faulty: set[str] = set()
        """The ids of the steps in which something is wrong."""

    @property
    def languages(self) -> list[Language]:
        """The languages of the consultation, as far as they are written."""
        items = self.main.get("languages")
        return [tag for tag in items if isinstance(tag, str)] if isinstance(items, Items) else []

    def groups(self, group: Mapping[str, object], key: str) -> list[Group]:
        """The groups of the list under `key`, as far as they are written; nothing is noted."""
        value = group.get(key)
        return [item for item in value if isinstance(item, Group)] if _is_items(value) else []

    def ids(self, group: Mapping[str, object], key: str) -> list[str]:
        """The ids in the list under `key`, as far as they are written; nothing is noted."""
        return [text_of(item["id"]) for item in self.groups(group, key) if "id" in item]

    def keys(self, group: Group, keys: Keys, owner: str) -> None:
        """Refuse unknown keys, and miss the needed ones."""
        for key in group:
            if key not in keys.all:
                missing = [one for one in keys.all if one not in group]
                todo = nearest(str(key), missing, f"{owner} takes {', '.join(keys.all)}")
                self.say(group, key, f"'{key}' is not known here", todo)
        for key in keys.needed:
            if key not in group:
                self.say(group, None, f"{owner} has no '{key}'", f"add '{key}:'")

    def id(self, group: Group, key: str = "id") -> str | None:
        """An id."""
        value = self.text(group, key)
        if value and not ID.fullmatch(value):
            todo = "use up to 40 lower-case letters, digits and hyphens"
            self.say(group, key, f"'{value}' is no id", todo)
            return None
        return value

    def text(self, group: Group, key: str) -> str | None:
        """A text that is not empty; None where there is none."""
        value = group.get(key)
        if isinstance(value, str) and value.strip():
            return value
        if key in group:
            self.say(group, key, f"'{key}' is no text", "write words; in quotes if need be")
        return None

    def number(self, group: Group, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`."""
        value = group.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return int(value)
        if key in group:
            todo = f"write {low}" if low == high else f"write a number from {low} to {high}"
            self.say(group, key, f"'{key}' cannot be {text_of(value)}", todo)
        return None

    def decimal(self, group: Group, key: str, low: float, high: float) -> float | None:
        """A number from `low` to `high`, with a point or without."""
        value = group.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
            return float(value)
        if key in group:
            todo = f"write a number from {low:g} to {high:g}"
            self.say(group, key, f"'{key}' cannot be {text_of(value)}", todo)
        return None

    def time(self, group: Group, key: str) -> None:
        """A time of day."""
        value = group.get(key)
        if key in group and not (isinstance(value, str) and _TIME.fullmatch(value)):
            what = f"'{key}' is no time of day: {text_of(value)}"
            self.say(group, key, what, 'write hours and minutes, such as "18:30"')

    def flag(self, group: Group, key: str) -> None:
        """True or false."""
        if key in group and not isinstance(group[key], bool):
            self.say(group, key, f"'{key}' is neither true nor false", "write true or false")

    def one_of(self, group: Group, key: str, known: Collection[str]) -> str | None:
        """One of the words in `known`."""
        value = group.get(key)
        if isinstance(value, str) and value in known:
            return str(value)
        if key in group:
            todo = nearest(text_of(value), known, f"write one of {', '.join(known)}")
            self.say(group, key, f"'{text_of(value)}' is no {key}", todo)
        return None

    def some_of(self, group: Group, key: str, known: Collection[str]) -> list[str]:
        """A list of words in `known`, one at least, each once."""
        value = group.get(key)
        if not _is_items(value) or not value or len(set(map(text_of, value))) < len(value):
            if key in group:
                todo = f"write some of [{', '.join(known)}], each once"
                self.say(group, key, f"'{key}' is no list of words that differ", todo)
            return []
        for number, word in enumerate(value):
            if word not in known:
                todo = nearest(text_of(word), known, f"write some of {', '.join(known)}")
                self.say(value, number, f"'{text_of(word)}' does not belong in '{key}'", todo)
        return [str(word) for word in value if word in known]

    def sentences(self, group: Group, key: str, least: int, most: int) -> None:
        """A list of `least` to `most` texts that are not empty."""
        value = group.get(key)
        if key not in group:
            return
        if not _is_items(value):
            self.say(group, key, f"'{key}' is no list", "begin each of its sentences with '- '")
            return
        for number, words in enumerate(value):
            if not isinstance(words, str) or not words.strip():
                self.say(value, number, "this is no text", "write words; in quotes if need be")
        self.between(group, key, len(value), least, most)

    def between(self, group: Group, key: str, count: int, least: int, most: int | None) -> None:
        """Refuse a list of other than `least` to `most` items."""
        if count < least:
            self.say(group, key, f"'{key}' holds {count}", f"write {least} at least")
        elif most is not None and count > most:
            self.say(group, key, f"'{key}' holds {count}", f"write {most} at most")

    def before(self, one: Group, first: str, other: Group, last: str, what: str) -> None:
        """Say `what` where `first` is a later day than `last`."""
        days = [self.day(one, first), self.day(other, last)]
        if days[0] is not None and days[1] is not None and days[1] < days[0]:
            self.say(other, last, what, f"give a later day, or correct '{first}'")

    def day(self, group: Group, key: str) -> date | None:
        """A day, without a time."""
        value = group.get(key)
        # A date and time is a date to Python; a day is meant here.
        if type(value) is date:
            return value
        if key in group:
            todo = "write year-month-day, such as 2026-09-01, without quotes"
            self.say(group, key, f"'{key}' is no day: {text_of(value)}", todo)
        return None

    def items(self, group: Group, key: str, least: int, most: int | None = None) -> list[Group]:
        """A list of `least` to `most` groups."""
        value = group.get(key)
        if key not in group:
            return []
        if not _is_items(value):
            self.say(group, key, f"'{key}' is no list", "begin each of its items with '- '")
            return []
        for number, item in enumerate(value):
            if not isinstance(item, Group):
                what, todo = "this is no group of keys", "write '- id: …' and its keys below"
                self.say(value, number, what, todo)
        self.between(group, key, len(value), least, most)
        return [item for item in value if isinstance(item, Group)]

    def differ(self, groups: list[Group], name: str) -> None:
        """Refuse two groups with one id."""
        seen: set[str] = set()
        for group in groups:
            value = text_of(group.get("id"))
            if "id" in group and value in seen:
                self.say(group, "id", f"two {name} have the id '{value}'", "give one another id")
            seen.add(value)

    def say(
        self,
        container: Group | Items,
        key: object,
        what: str,
        todo: str,
        severity: Severity = Severity.PROBLEM,
    ) -> None:
        """Note a problem at `key`, or at the whole container where it is None."""
        self.problems.append(Problem(self.file, line_of(container, key), what, todo, severity))


def _is_items(value: object) -> TypeGuard[Items]:
    return isinstance(value, Items)
