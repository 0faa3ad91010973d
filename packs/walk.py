"""The fields of one file: each reading gives a value, or notes a problem with its line."""

from collections.abc import Collection
from datetime import date

from packs.problem import Problem, Severity, nearest
from packs.shape import ID, Keys
from packs.source import Group, Items, line_of, text_of


class Walk:
    """One walk through a file, gathering problems."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

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

    def id(self, group: Group) -> None:
        """An id."""
        value = self.text(group, "id")
        if value and not ID.fullmatch(value):
            todo = "use up to 40 lower-case letters, digits and hyphens"
            self.say(group, "id", f"'{value}' is no id", todo)

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

    def items(self, group: Group, key: str, least: int) -> list[Group]:
        """A list of groups, `least` of them at least."""
        value = group.get(key)
        if key not in group:
            return []
        if not isinstance(value, Items):
            self.say(group, key, f"'{key}' is no list", "begin each of its items with '- '")
            return []
        items = [item for item in value if isinstance(item, Group)]
        for number, item in enumerate(value):
            if not isinstance(item, Group):
                what, todo = "this is no group of keys", "write '- id: …' and its keys below"
                self.say(value, number, what, todo)
        if len(value) < least:
            todo = f"write {least} at least"
            self.say(group, key, f"'{key}' holds {len(value)}", todo)
        return items

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
