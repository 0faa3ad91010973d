"""Reading plain documents (what JSON holds) field by field, with sentences for what is wrong."""

from collections.abc import Mapping, Sequence
from datetime import date

from consultation.errors import NotAConsultation
from consultation.wording import Wording, wording

Document = Mapping[str, object]


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

    def number(self, key: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both allowed."""
        value = self._take(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise NotAConsultation(f"{self.where}: '{key}' has to be from {low} to {high}.")
        return value

    def flag(self, key: str, default: bool) -> bool:
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
