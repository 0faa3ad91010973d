"""Conditions of forms (`relevant`) that conditions of steps can say.

What is read: `${q} = 'x'`, `!=`, `<`, `<=`, `>`, `>=`, `selected(${q}, 'x')`, `and`, `or`, `not()`
and brackets. Source: the expressions of XForms, https://getodk.github.io/xforms-spec/.
"""

import math
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from consultation.condition import FARTHEST
from consultation.frozen import Frozen
from consultation.placed import MOST_CONDITIONS

DEEPEST = 20
"""Brackets within brackets."""

Condition = Mapping[str, object]
"""One condition as an author writes it."""


class NotSaid(ValueError):
    """An expression that no condition says; the message tells why."""


class Asked(Frozen):
    """A question that came before, as conditions know it."""

    id: str
    kind: str
    options: Mapping[str, str]
    """Ids by the names that the form gives its choices."""
    low: int = 0
    high: int = 0


def conditions(expression: str, asked: Mapping[str, Asked]) -> tuple[Condition, ...]:
    """The conditions that all have to hold where `expression` does; raises NotSaid.

    `asked` are the questions that come before, by the names of the form.
    """
    found = _Reader(_tokens(expression), asked).whole()
    if len(found) > MOST_CONDITIONS:
        raise NotSaid(f"a step has {MOST_CONDITIONS} conditions at most")
    return found


def bounds(constraint: str, about: str = r"\.") -> tuple[int | None, int | None] | None:
    """The lowest and the highest whole number that a constraint on `about` allows.

    None where it says anything else.
    """
    low: int | None = None
    high: int | None = None
    for part in re.split(r"\s+and\s+", constraint.strip()):
        found = re.fullmatch(
            rf"\(?\s*{about}\s*(<=|>=|=|<|>)\s*'?(-?[0-9.]+)'?\s*\)?", part.strip()
        )
        if found is None:
            return None
        least, most = _range(found[1], found[2])
        low = least if low is None else max(low, least) if least is not None else low
        high = most if high is None else min(high, most) if most is not None else high
    return low, high


_TOKEN = re.compile(
    r"\s*(?:(?P<name>\$\{\s*[^{}]+?\s*\})|(?P<text>'[^']*'|\"[^\"]*\")|(?P<number>-?[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<sign><=|>=|!=|=|<|>|\(|\)|,)|(?P<word>[A-Za-z][A-Za-z0-9-]*))"
)


def _tokens(expression: str) -> Sequence[tuple[str, str]]:
    found, place = [], 0
    text = expression.strip()
    while place < len(text):
        token = _TOKEN.match(text, place)
        if token is None:
            raise NotSaid(f"'{text[place : place + 20]}' is not among what conditions say")
        kind = str(token.lastgroup)
        found.append((kind, token[kind]))
        place = token.end()
        if text[place:].isspace():
            break
    return found


def _range(sign: str, number: str) -> tuple[int | None, int | None]:
    try:
        value = float(number)
    except ValueError:
        raise NotSaid(f"'{number}' is no number") from None
    if abs(value) > FARTHEST:
        raise NotSaid(f"{number} is farther from zero than any number that is asked for")
    if sign == "=":
        if not value.is_integer():
            raise NotSaid("pods ask for whole numbers")
        return int(value), int(value)
    if sign in (">", ">="):
        return (math.floor(value) + 1 if sign == ">" else math.ceil(value)), None
    return None, (math.ceil(value) - 1 if sign == "<" else math.floor(value))


_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}


class _Reader:
    """Reads tokens from the left; what it gives all has to hold."""

    def __init__(self, tokens: Sequence[tuple[str, str]], asked: Mapping[str, Asked]) -> None:
        self._tokens = tokens
        self._asked = asked
        self._place = 0
        self._depth = 0

    def whole(self) -> tuple[Condition, ...]:
        """All of it, to its end."""
        found = self._either()
        if self._place < len(self._tokens):
            raise NotSaid(f"'{self._tokens[self._place][1]}' is not among what conditions say")
        return found

    def _next(self) -> tuple[str, str]:
        if self._place >= len(self._tokens):
            raise NotSaid("it ends too early")
        self._place += 1
        return self._tokens[self._place - 1]

    def _is_next(self, said: str) -> bool:
        there = self._place < len(self._tokens) and self._tokens[self._place][1] == said
        self._place += there
        return there

    def _expect(self, said: str) -> None:
        if not self._is_next(said):
            raise NotSaid(f"a '{said}' is missing")

    def _either(self) -> tuple[Condition, ...]:
        self._depth += 1
        if self._depth > DEEPEST:
            raise NotSaid("its brackets are nested too deeply")
        parts = [self._together()]
        while self._is_next("or"):
            parts.append(self._together())
        self._depth -= 1
        for one, other in pairwise(parts):
            both = {*_ways(one), *_ways(other)}
            if len(both) != 1 or not next(iter(both))[1] == "any":
                raise NotSaid("'or' can only be said of answers to one question")
        if len(parts) == 1:
            return parts[0]
        cells = [cell for part in parts for one in part for cell in _cells(one)]
        return ({"question": parts[0][0]["question"], "any": list(dict.fromkeys(cells))},)

    def _together(self) -> tuple[Condition, ...]:
        found = self._one()
        while self._is_next("and"):
            found = (*found, *self._one())
        return found

    def _one(self) -> tuple[Condition, ...]:
        if self._is_next("("):
            found = self._either()
            self._expect(")")
            return found
        if self._is_next("not"):
            self._expect("(")
            found = self._either()
            self._expect(")")
            return (_turned(found),)
        if self._is_next("selected"):
            self._expect("(")
            question = self._question(self._next())
            self._expect(",")
            value = self._next()
            self._expect(")")
            return (_chosen(question, _plain(value), "any", several=True),)
        return (self._compared(),)

    def _compared(self) -> Condition:
        left, sign, right = self._next(), self._next(), self._next()
        if sign[1] not in _TURNED:
            raise NotSaid(f"'{sign[1]}' is not among what conditions say")
        comparison = sign[1]
        if left[0] != "name":
            left, right, comparison = right, left, _TURNED[comparison]
        question = self._question(left)
        value = _plain(right)
        if question.kind == "number":
            return _measured(question, comparison, value)
        if comparison not in ("=", "!="):
            raise NotSaid("only answers in numbers are more or less than others")
        return _chosen(question, value, "any" if comparison == "=" else "none")

    def _question(self, token: tuple[str, str]) -> Asked:
        kind, said = token
        if kind != "name":
            raise NotSaid(f"'{said}' is no question")
        name = said[2:-1].strip()
        if name not in self._asked:
            raise NotSaid(f"no question '{name}' was carried over before it")
        return self._asked[name]


def _plain(token: tuple[str, str]) -> str:
    kind, said = token
    if kind not in ("text", "number"):
        raise NotSaid(f"'{said}' is not among what can be compared")
    return said[1:-1] if kind == "text" else said


def _measured(question: Asked, sign: str, value: str) -> Condition:
    if value == "" and sign == "!=":
        return {"question": question.id, "least": question.low}
    if sign == "!=" or value == "":
        raise NotSaid("no condition says that a number was not given")
    least, most = _range(sign, value)
    ends = {"least": least, "most": most}
    return {"question": question.id, **{key: end for key, end in ends.items() if end is not None}}


def _chosen(question: Asked, value: str, way: str, *, several: bool = False) -> Condition:
    if question.kind not in ("choice", "choices"):
        raise NotSaid(f"what is said to a step of kind '{question.kind}' shows no other steps")
    if value == "":
        way = "none" if way == "any" else "any"
        return {"question": question.id, way: list(question.options.values())}
    if question.kind == "choices" and not several:
        raise NotSaid("several answers are asked for by selected() and not by '='")
    if value not in question.options:
        raise NotSaid(f"'{value}' is no answer to that question")
    return {"question": question.id, way: [question.options[value]]}


def _turned(found: Sequence[Condition]) -> Condition:
    """What holds where one condition does not."""
    if len(found) == 1 and found[0].keys() & {"any", "none"}:
        one = found[0]
        way = "none" if "any" in one else "any"
        return {"question": one["question"], way: _cells(one)}
    raise NotSaid("'not' can only be said of an answer")


def _ways(found: Sequence[Condition]) -> set[tuple[object, str]]:
    if len(found) != 1:
        return {("", "several")}
    one = found[0]
    return {(one["question"], next(key for key in one if key != "question"))}


def _cells(one: Condition) -> list[object]:
    cells = one.get("any", one.get("none"))
    return list(cells) if isinstance(cells, list) else []
