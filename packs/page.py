"""The tables of docs/pack.md, written from the declarations between marks; prose is left alone.

``python -m packs.page docs/pack.md`` writes them again. A table stands between the lines
``<!-- keys of option -->`` and ``<!-- end of keys -->``; `option` is the name of its group.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import assert_never

from packs.schema import groups_of
from packs.shape.cards import COMMON
from packs.shape.forms import (
    ByFile,
    Cells,
    Day,
    Decimal,
    EarlierQuestion,
    Film,
    Flag,
    Form,
    GroupOf,
    Id,
    ItemsOf,
    Key,
    Languages,
    Number,
    OneOf,
    OneOrMany,
    Picture,
    Recording,
    Sentence,
    Sentences,
    Signs,
    SomeOf,
    StepsOf,
    Subtitles,
    Text,
    Theme,
    Time,
    Tint,
    WholePicture,
    WorldFile,
)
from packs.shape.groups import CONSULTATION
from packs.shape.questions import ASKED, QUESTIONS
from packs.shape.steps import STEPS

_TABLE = re.compile(r"(<!-- keys of ([a-z]+) -->\n).*?(<!-- end of keys -->)", re.DOTALL)


def with_tables(page: str) -> str:
    """`page` with every table between marks as the declarations have it; raises KeyError."""
    groups = tabled()
    return _TABLE.sub(lambda mark: f"{mark[1]}{_table(groups[mark[2]])}{mark[3]}", page)


def tabled() -> Mapping[str, tuple[Key, ...]]:
    """The keys of each table, by its name; `step` and `question` tell what all of them have."""
    tables = {
        CONSULTATION.name: CONSULTATION.keys,
        "step": COMMON,
        "question": tuple(key for key in ASKED if key not in COMMON),
    }
    for name, keys in groups_of(CONSULTATION).items():
        told = (*COMMON, *ASKED) if name in QUESTIONS else COMMON
        own = (key for key in keys.keys if key.name != "kind" and key not in told)
        tables[name] = tuple(own) if name in STEPS else keys.keys
    return tables


def _table(keys: Sequence[Key]) -> str:
    head = ["| key | | what it is |", "|---|---|---|"]
    return "\n".join([*(head if keys else ()), *map(_row, keys), ""])


def _row(key: Key) -> str:
    left_out = f"; where left out: {key.default}" if key.default else ""
    return f"| `{key.name}` | {_form(key.form)} | {key.says}{left_out} |"


def _form(form: Form) -> str:
    match form:
        case Sentence():
            return "sentence"
        case Sentences(least, most):
            return f"{least} to {most} sentences"
        case Text():
            return "text"
        case Id():
            return "id"
        case Number(low, high) if low == high:
            return f"{low}"
        case Number(low, high):
            return f"{_digits(low)} to {_digits(high)}"
        case Decimal(low, high):
            return f"{low:g} to {high:g}"
        case Flag():
            return "`true` or `false`"
        case Day():
            return "day"
        case Time():
            return 'time, such as "18:30"'
        case OneOf(known):
            return " or ".join(f"`{one}`" for one in known)
        case SomeOf(known):
            return f"some of `[{', '.join(known)}]`"
        case Languages():
            return "list of languages"
        case Tint():
            return "tint"
        case Picture():
            return "picture"
        case WholePicture():
            return "file in `pictures/`"
        case Film() | Signs():
            return "file in `videos/`"
        case Subtitles():
            return "name in `subtitles/`"
        case Recording():
            return "file in `sounds/LANGUAGE/`"
        case WorldFile():
            return "file in `pictures/`"
        case Theme():
            return "id of a theme"
        case EarlierQuestion():
            return "id of a question"
        case Cells():
            return "list"
        case GroupOf(keys):
            return keys.owner
        case ItemsOf(keys, least, most):
            return _count(keys.owner.split(" ", 1)[1], least, most)
        case OneOrMany(keys):
            return f"{keys.owner}, or a list of them"
        case ByFile(keys):
            return f"{keys.owner} by file"
        case StepsOf():
            return "list of steps"
        case never:
            assert_never(never)


def _count(name: str, least: int, most: int | None) -> str:
    if least == most:
        return f"{least} {name}s"
    if most is None:
        return f"{least} or more {name}s" if least else f"list of {name}s"
    return f"{least} to {most} {name}s"


def _digits(number: int) -> str:
    return f"{number:,}".replace(",", " ")


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(with_tables(file.read_text(encoding="utf-8")), encoding="utf-8")
