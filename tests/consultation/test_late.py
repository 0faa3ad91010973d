"""Lists whose things are imported when they are asked for."""

import subprocess
import sys

import pytest

from consultation.cards import CARDS
from consultation.late import Late
from consultation.questions import KINDS


def test_every_kind_is_where_the_list_says() -> None:
    """Each name leads to a reader of just that kind."""
    for kind, read in (*KINDS.items(), *CARDS.items()):
        assert getattr(read, "__self__").kind == kind  # noqa: B009  # A class's own method.


def test_an_unknown_name_is_a_missing_key() -> None:
    """Like in any list."""
    assert KINDS.get("essay") is None
    with pytest.raises(KeyError):
        KINDS["essay"]


def test_nothing_is_imported_before_it_is_asked_for() -> None:
    """A consultation of choices reads no map."""
    say = "import consultation.step, sys; print('consultation.questions.place' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", say], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_what_was_found_stays() -> None:
    """The same thing each time, and counted before it is found."""
    late: Late[object] = Late({"errors": "consultation.errors:NacelleError"})
    assert len(late) == 1
    assert late["errors"] is late["errors"]
