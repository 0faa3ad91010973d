"""Values: made once, compared by what they hold, replaced and never changed."""

from abc import abstractmethod

import pytest

from consultation.frozen import AbstractFrozen, Discreet, Frozen, replace


class Place(Frozen):
    """Where something is."""

    x: int
    y: int = 0


class Pin(Discreet):
    """What nobody else may read."""

    digits: str


class Figure(Frozen, metaclass=AbstractFrozen):
    """Something with a size that each kind says for itself."""

    @abstractmethod
    def size(self) -> int:
        """How large it is."""


class Square(Figure):
    """One side says it all."""

    side: int

    def size(self) -> int:
        """The side, twice."""
        return self.side**2


class Unfinished(Figure):
    """A kind that does not say how large it is."""

    side: int


def test_values_are_what_they_hold() -> None:
    """Two with the same fields are equal, and one of them finds the other in a set."""
    assert Place(1, 2) == Place(1, y=2)
    assert Place(1, 2) in {Place(1, 2)}
    assert Place(1) != Place(2)
    assert Place(1) != Pin("1")


def test_a_value_does_not_change() -> None:
    """Neither may a field be set, nor a new one be put in."""
    place = Place(1)
    with pytest.raises(AttributeError):
        place.x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        place.z = 2  # type: ignore[attr-defined]


def test_a_value_is_replaced() -> None:
    """The next one has what was said, and else what it had; the first stays as it was."""
    first = Place(1, 2)
    assert replace(first, y=3) == Place(1, 3)
    assert first == Place(1, 2)
    with pytest.raises(TypeError):
        replace(first, z=3)  # type: ignore[call-arg]


def test_a_pin_is_not_told() -> None:
    """No trace and no log holds what a discreet value does."""
    assert "4071" not in f"{Pin('4071')} {Pin('4071')!r}"


def test_only_what_says_all_is_made() -> None:
    """A kind that leaves out what its kinds are asked for is refused when it is made."""
    assert Square(3).size() == 9
    with pytest.raises(TypeError):
        Unfinished(3)  # type: ignore[abstract]
