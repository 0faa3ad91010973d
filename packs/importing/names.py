"""Ids out of whatever something was called elsewhere."""

import re
import unicodedata
from collections.abc import Collection

from consultation.answer import DECLINED
from consultation.questions.compare import NONE

MOST = 40
"""No id is longer."""


def id_of(name: str, taken: Collection[str], otherwise: str) -> str:
    """An id that says `name` and is not among `taken`; `otherwise` where it has no usable letter.

    >>> id_of("Où habitez-vous ?", (), "place")
    'ou-habitez-vous'
    """
    parts = unicodedata.normalize("NFKD", name.casefold())
    words = re.findall(r"[a-z0-9]+", "".join(one for one in parts if not _is_mark(one)))
    whole = "-".join(words)[:MOST].strip("-") or otherwise
    reserved = {*taken, DECLINED, NONE}
    number, found = 1, whole
    while found in reserved:
        number += 1
        end = f"-{number}"
        found = whole[: MOST - len(end)].strip("-") + end
    return found


def _is_mark(sign: str) -> bool:
    return unicodedata.combining(sign) != 0
