"""Packs for some pods, by their names: no other installs them, whatever is done to the stick."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from consultation.errors import NacelleError
from consultation.frozen import replace
from packs.trust.client import OtherPod, Trust
from packs.trust.copy import copy_repository
from packs.trust.folder import folder_source
from packs.trust.roles import PACKS, ROOT, metadata_path, offer_of
from packs.trust.stick import check_stick
from tests.packs.trust.test_repository import Place, pack, place

__all__ = ["place"]


def published(place: Place, pods: Sequence[str], version: int = 1) -> Path:
    """A pack for these pods in the repository."""
    made = pack(place.folder, "square", version)
    place.office().publish(made, pods)
    return made


def called(place: Place, pod: str | None) -> Trust:
    """The pod by this name."""
    return replace(place.trust, pod=pod)


@pytest.mark.parametrize("pod", ["market", "library"])
def test_a_pod_that_is_named_gets_it(place: Place, pod: str) -> None:
    """One of several."""
    made = published(place, ["market", "library"])
    offer = place.offer("square/1.nacelle")
    assert offer.pods == ("library", "market")
    assert offer.is_for(pod)
    to = place.folder / "fetched"
    assert called(place, pod).fetch(place.repository, offer, to).read_bytes() == made.read_bytes()


@pytest.mark.parametrize(
    ("pod", "said"),
    [
        ("school", "for the pods library, market; this one is school"),
        ("Market", "this one is Market"),
        ("market ", "this one is market "),
        ("", "this one has no name yet"),
        (None, "this one has no name yet: enrol it first"),
    ],
)
def test_a_pod_that_is_not_named_is_refused(place: Place, pod: str | None, said: str) -> None:
    """With both names in the sentence; nothing is copied."""
    published(place, ["market", "library"])
    offer = place.offer("square/1.nacelle")
    assert not offer.is_for(pod)
    to = place.folder / "fetched"
    with pytest.raises(OtherPod, match=said):
        called(place, pod).fetch(place.repository, offer, to)
    assert not to.exists()


def test_a_pack_that_names_no_pods_is_for_all(place: Place) -> None:
    """As packs always were."""
    published(place, [])
    offer = place.offer("square/1.nacelle")
    assert offer.pods == ()
    for pod in ("market", None):
        called(place, pod).fetch(place.repository, offer, place.folder / "fetched")


def test_what_was_offered_is_looked_at_again(place: Place) -> None:
    """An offer that says 'all' is no way in, when what is signed now says 'market'."""
    published(place, ["market"])
    offer = replace(place.offer("square/1.nacelle"), pods=())
    with pytest.raises(OtherPod):
        called(place, "school").fetch(place.repository, offer, place.folder / "fetched")


def test_names_that_were_changed_on_the_stick_are_not_believed(place: Place) -> None:
    """They are signed with everything else."""
    published(place, ["market"])
    file = max((place.repository / "metadata").glob(f"*.{PACKS}.json"))
    text = file.read_text()
    assert "market" in text
    for changed in (text.replace("market", "school"), text.replace('"market"', "")):
        file.write_text(changed)
        with pytest.raises(NacelleError):
            called(place, "school").offers(place.repository)


@pytest.mark.parametrize("pods", ["market", {"market": 1}, [1], [""], [["market"]], None, 3])
def test_names_that_are_no_names_offer_nothing(pods: object) -> None:
    """Whoever signed them: what cannot be understood is not for all."""
    described = {
        "id": "square", "version": 1, "title": "T", "languages": ["fr"], "opens": "", "closes": "",
    }  # fmt: skip
    assert offer_of("square/1.nacelle", 1, described, PACKS) is not None
    assert offer_of("square/1.nacelle", 1, {**described, "pods": pods}, PACKS) is None


def test_the_same_pack_may_be_given_to_other_pods(place: Place) -> None:
    """By publishing it again; pods learn it with the next stick. Without names nothing changes."""
    published(place, ["market"])
    assert place.office().publish(pack(place.folder, "square", 1)).again
    assert place.offer("square/1.nacelle").pods == ("market",)
    assert not place.office().publish(pack(place.folder, "square", 1), ["school"]).again
    assert place.offer("square/1.nacelle").pods == ("school",)
    to = place.folder / "fetched"
    called(place, "school").fetch(place.repository, place.offer("square/1.nacelle"), to)


def test_the_office_looks_at_and_copies_packs_of_all_pods(place: Place, tmp_path: Path) -> None:
    """A stick is written for several pods."""
    published(place, ["market"])
    root = metadata_path(place.repository, ROOT, 1)
    assert [offer.pods for offer in check_stick(place.repository, root)] == [("market",)]
    copied = copy_repository(folder_source(place.repository), tmp_path / "copy", root)
    assert [offer.pods for offer in copied] == [("market",)]
    assert json.loads((tmp_path / "copy" / "metadata" / "timestamp.json").read_text())
