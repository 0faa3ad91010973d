"""Keys that change: several people agree one by one, and pods follow."""

import pytest

from consultation.errors import NotReady
from packs.trust.roles import PACKS, ROOT, SNAPSHOT, TIMESTAMP
from tests.packs.trust.test_repository import (
    OFFICE,
    PACKS_KEY,
    ROOTS,
    Place,
    key,
    place,
    public,
)

__all__ = ["place"]


def test_a_rotated_key(place: Place) -> None:
    """A new key of packs takes over; the old one is not believed any more."""
    place.publish("square", 1)
    new = key(24)
    keys = (*ROOTS[:2], new, OFFICE)
    assert place.roots(*keys).rotate(PACKS, public(PACKS_KEY), public(new)) == 0
    assert place.offers() == ["square/1.nacelle"]
    place.publish("square", 2, new, OFFICE)
    with pytest.raises(NotReady):
        place.publish("square", 3, PACKS_KEY, OFFICE)
    assert place.offers() == ["square/1.nacelle", "square/2.nacelle"]


def test_two_of_three_have_to_agree(place: Place) -> None:
    """One root key alone changes nothing; the second one's signature puts it in force."""
    new = key(25)
    one = place.roots(ROOTS[0], PACKS_KEY, new)
    assert one.rotate(TIMESTAMP, public(OFFICE), public(new)) == 1
    assert place.office().root().signed.version == 1
    assert place.offers() == []
    with pytest.raises(NotReady, match="Another change waits"):
        place.roots(ROOTS[0]).revoke(ROOT, public(ROOTS[2]))
    assert place.roots(ROOTS[1], PACKS_KEY, OFFICE, new).sign() == 0
    assert place.office().root().signed.version == 2
    assert place.offers() == []


def test_a_stranger_signs_no_root(place: Place) -> None:
    """Keys that are no root's do not count, however many."""
    roots = place.roots(ROOTS[0], key(31), key(32), PACKS_KEY, OFFICE)
    assert roots.revoke(ROOT, public(ROOTS[2])) == 1
    assert place.roots(key(31), PACKS_KEY, OFFICE).sign() == 1
    assert place.office().root().signed.version == 1


def test_roots_rotated_twice_while_the_pod_was_away(place: Place) -> None:
    """The pod follows every root, one after the other, from a single stick."""
    place.publish("square", 1)
    keys = list(ROOTS)
    for number in (41, 42, 43):
        new = key(number)
        roots = place.roots(*keys, new, PACKS_KEY, OFFICE)
        assert roots.rotate(ROOT, public(keys[0]), public(new)) == 0
        keys = [*keys[1:], new]
    assert place.office().root().signed.version == 4
    assert place.offers() == ["square/1.nacelle"]


def test_the_last_key_is_not_revoked(place: Place) -> None:
    """A role keeps as many keys as it needs."""
    with pytest.raises(NotReady, match="Name its successor"):
        place.roots().revoke(SNAPSHOT, public(OFFICE))
    with pytest.raises(NotReady, match="does not speak for"):
        place.roots().revoke(PACKS, public(OFFICE))
    assert place.office().root().signed.version == 1
