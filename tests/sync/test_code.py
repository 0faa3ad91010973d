"""Enrol codes."""

import pytest
from hypothesis import given, strategies

from sync.code import EnrolCode, NotACode

HALF = strategies.integers(0, (1 << 50) - 1)


@given(HALF, HALF)
def test_a_code_is_read_back_from_its_letters(secret: int, fingerprint: int) -> None:
    """What is written of a code gives the same code again."""
    code = EnrolCode(secret, fingerprint)
    assert EnrolCode.read(str(code)) == code


@given(HALF, HALF)
def test_a_code_forgives_how_it_is_typed(secret: int, fingerprint: int) -> None:
    """Case, spaces, missing dashes, O for 0, I and L for 1 do not matter."""
    code = EnrolCode(secret, fingerprint)
    typed = str(code).replace("0", "o").replace("1", "l", 2).replace("1", "I").replace("-", " ")
    assert EnrolCode.read(f" {typed.lower()} ") == code


def test_a_code_has_four_groups_of_five() -> None:
    """A code reads XXXXX-XXXXX-XXXXX-XXXXX."""
    code = str(EnrolCode.draw(bytes(32), bytes(32)))
    assert [len(group) for group in code.split("-")] == [5, 5, 5, 5]


@pytest.mark.parametrize("typed", ["", "ABC", "U" * 20, "é" * 20, "0" * 21])
def test_what_is_no_code_is_refused_in_words(typed: str) -> None:
    """Too short, too long and foreign letters are sentences."""
    with pytest.raises(NotACode, match="code"):
        EnrolCode.read(typed)


def test_a_code_names_one_centre_alone() -> None:
    """Other keys have another fingerprint."""
    code = EnrolCode.draw(bytes(32), bytes(32))
    assert code.names(bytes(32), bytes(32))
    assert not code.names(bytes(31) + b"\x01", bytes(32))
    assert not code.names(bytes(32), bytes(31) + b"\x01")
