"""What The Update Framework promises, held through our own repository and pod."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from consultation.errors import Damaged, NotReady, Refused, WrongSignature
from packs.trust.client import Expired, RolledBack, Trust
from packs.trust.repository import Repository
from packs.trust.roles import (
    LASTS,
    PACKS,
    ROOT,
    TIMESTAMP,
    Offer,
    metadata_path,
    system_now,
)
from packs.trust.roots import Roots
from tests.packs.sources import MAIN, build_source, write_source

START = system_now()
"""python-tuf looks at the system's own clock as well."""


def key(number: int) -> SigningKey:
    """One key of the tests."""
    return SigningKey(bytes([number]) * 32)


def public(one: SigningKey) -> bytes:
    """Its public half."""
    return bytes(one.verify_key)


ROOTS = (key(1), key(2), key(3))
PACKS_KEY, OFFICE = key(4), key(5)
EVERYBODY = (*ROOTS, PACKS_KEY, OFFICE)


@dataclass
class Clock:
    """A clock that is set."""

    at: datetime = START

    def __call__(self) -> datetime:
        """The time that was set."""
        return self.at


@dataclass
class Place:
    """A repository, a pod that believes it, and a clock for both."""

    folder: Path
    clock: Clock = field(default_factory=Clock)

    @property
    def repository(self) -> Path:
        """The repository's folder."""
        return self.folder / "repository"

    @property
    def trust(self) -> Trust:
        """The pod."""
        return Trust(self.folder / "pod" / "trust", self.clock)

    def office(self, *keys: SigningKey) -> Repository:
        """The repository with these keys at hand; all where none are named."""
        return Repository(self.repository, keys or EVERYBODY, self.clock)

    def roots(self, *keys: SigningKey) -> Roots:
        """Its keys, changed by who holds these; by everybody where none are named."""
        return Roots(self.repository, keys or EVERYBODY, self.clock)

    def publish(self, id: str, version: int, *keys: SigningKey) -> Path:
        """A pack in the repository; the file that was put there."""
        made = pack(self.folder, id, version)
        self.office(*keys).publish(made)
        return made

    def offers(self) -> list[str]:
        """What the pod would install."""
        return [offer.path for offer in self.trust.offers(self.repository)]

    def offer(self, path: str) -> Offer:
        """One of them."""
        return next(one for one in self.trust.offers(self.repository) if one.path == path)

    def copy(self, name: str) -> Path:
        """The repository as it is now, kept for later."""
        shutil.copytree(self.repository, self.folder / name)
        return self.folder / name


_made: dict[tuple[str, int], bytes] = {}


def pack(folder: Path, id: str, version: int) -> Path:
    """A built pack of one question."""
    out = folder / f"{id}-{version}.nacelle"
    if (id, version) not in _made:
        main = MAIN.replace("id: square", f"id: {id}").replace("version: 1", f"version: {version}")
        source = write_source(folder / f"{id}-{version}", main=main)
        build_source(source, out, folder / "voices")
        _made[id, version] = out.read_bytes()
    out.write_bytes(_made[id, version])
    return out


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A repository without packs, and a pod that was given its first root."""
    place = Place(tmp_path)
    Repository.create(place.repository, ROOTS, 2, PACKS_KEY, OFFICE, place.clock)
    Trust.begin(tmp_path / "pod" / "trust", metadata_path(place.repository, ROOT, 1), place.clock)
    return place


def test_nothing_is_offered_yet(place: Place) -> None:
    """A new repository is believed, and holds no packs."""
    assert place.offers() == []


def test_a_pack_arrives_as_it_was_published(place: Place) -> None:
    """The bytes that the pod keeps are those of the office."""
    made = place.publish("square", 1)
    offer = place.offer("square/1.nacelle")
    assert (offer.id, offer.version, offer.title, offer.signed_by) == (
        "square",
        1,
        "La place",
        PACKS,
    )
    assert (offer.languages, offer.opens, offer.bytes) == (
        ("fr", "en"),
        "2026-09-01",
        made.stat().st_size,
    )
    fetched = place.trust.fetch(place.repository, offer, place.folder / "fetched")
    assert fetched.read_bytes() == made.read_bytes()


def test_publishing_needs_both_keys(place: Place) -> None:
    """Without the key of packs, or without the office's, nothing changes."""
    before = place.copy("before")
    for keys in ((OFFICE,), (PACKS_KEY,), ROOTS):
        with pytest.raises(NotReady, match="needs a key that may sign"):
            place.publish("square", 1, *keys)
    names = sorted(file.name for file in (place.repository / "metadata").iterdir())
    assert names == sorted(file.name for file in (before / "metadata").iterdir())
    assert place.offers() == []


def test_publishing_again(place: Place) -> None:
    """The same bytes again change nothing; others of the same version, or older, are refused."""
    made = place.publish("square", 2)
    assert place.office().publish(made).again
    with pytest.raises(Refused, match="; 1 is older"):
        place.publish("square", 1)
    other = write_source(
        place.folder / "other", main=MAIN.replace("version: 1", "version: 2").replace("Et", "Eh")
    )
    build_source(other, place.folder / "other.nacelle", place.folder / "voices")
    with pytest.raises(Refused, match="with other content"):
        place.office().publish(place.folder / "other.nacelle")


def test_a_repository_that_lost_its_newest_word(place: Place) -> None:
    """It is not begun anew: pods would refuse it for ever."""
    made = place.publish("square", 1)
    metadata_path(place.repository, TIMESTAMP, None).unlink()
    for change in (place.office().refresh, lambda: place.office().publish(made)):
        with pytest.raises(NotReady, match=r"timestamp\.json cannot be read"):
            change()
    assert not metadata_path(place.repository, TIMESTAMP, None).exists()


def test_an_older_repository_is_refused(place: Place) -> None:
    """Rollback: what the pod has seen, it does not unsee."""
    place.publish("square", 1)
    old = place.copy("old")
    place.publish("square", 2)
    assert "square/2.nacelle" in place.offers()
    with pytest.raises(RolledBack):
        place.trust.offers(old)


def test_an_end_is_an_end(place: Place) -> None:
    """Freeze: a repository that nobody signed anew is not believed for ever."""
    place.publish("square", 1)
    place.clock.at = START + LASTS[TIMESTAMP] + timedelta(days=1)
    with pytest.raises(Expired, match="written again at the office"):
        place.offers()
    place.office(OFFICE).refresh()
    assert place.offers() == ["square/1.nacelle"]


def test_a_clock_set_back_does_not_help(place: Place) -> None:
    """A pod that has seen a later time refuses what had ended by then."""
    place.publish("square", 1)
    old = place.copy("old")
    other = Place(place.folder / "elsewhere", place.clock)
    shutil.copytree(old, other.repository)
    place.clock.at = START + LASTS[TIMESTAMP] + timedelta(days=1)
    place.office(OFFICE).refresh()
    assert place.offers()
    # Its memory of the metadata is lost, but not that of the time.
    shutil.rmtree(place.trust.folder / "believed")
    place.clock.at = datetime(1970, 1, 1, tzinfo=UTC)
    with pytest.raises(Expired):
        place.trust.offers(old)


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_wrong_clock(place: Place, year: int) -> None:
    """In 1970 what is new is believed; in 2099 nothing is, and later all is well again."""
    place.publish("square", 1)
    place.clock.at = datetime(year, 1, 1, tzinfo=UTC)
    if year == 1970:
        assert place.offers() == ["square/1.nacelle"]
    else:
        with pytest.raises(Expired, match="clock is wrong"):
            place.offers()
    place.clock.at = START
    assert place.offers() == ["square/1.nacelle"]


def test_mix_and_match(place: Place) -> None:
    """The list of one day with the timestamp of another is no repository."""
    place.publish("square", 1)
    old = place.copy("old")
    place.publish("square", 2)
    for name in ("2.targets.json", "2.snapshot.json"):
        shutil.copyfile(old / "metadata" / name, place.repository / "metadata" / f"3{name[1:]}")
    with pytest.raises(Refused):
        place.offers()


def test_a_strangers_repository(place: Place) -> None:
    """Another town's repository is refused, however well signed."""
    stranger = Repository.create(
        place.folder / "stranger", (key(11),), 1, key(12), key(13), place.clock
    )
    stranger.publish(pack(place.folder, "square", 1))
    with pytest.raises(WrongSignature, match="not signed by those"):
        place.trust.offers(place.folder / "stranger")


def test_a_changed_pack(place: Place) -> None:
    """A pack that is not the one that was signed is refused, and nothing is left of it."""
    place.publish("square", 1)
    offer = place.offer("square/1.nacelle")
    file = next((place.repository / "targets" / "square").iterdir())
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    to = place.folder / "fetched"
    with pytest.raises(Damaged, match="not the one that was signed"):
        place.trust.fetch(place.repository, offer, to)
    assert not to.exists()


@pytest.mark.parametrize("what", ["link", "pipe", "folder", "empty", "missing", "huge"])
@pytest.mark.parametrize("where", ["timestamp", "pack"])
def test_what_a_stick_can_hold(place: Place, what: str, where: str) -> None:
    """Links, pipes, folders, gaps and floods in the place of files are refused at once."""
    place.publish("square", 1)
    offer = place.offer("square/1.nacelle")
    file = {
        "timestamp": metadata_path(place.repository, TIMESTAMP, None),
        "pack": next((place.repository / "targets" / "square").iterdir()),
    }[where]
    kept = file.rename(place.folder / "kept")
    makers: dict[str, Callable[[], object]] = {
        "link": lambda: file.symlink_to(kept),
        "pipe": lambda: os.mkfifo(file),
        "folder": file.mkdir,
        "empty": file.touch,
        "missing": lambda: None,
        "huge": lambda: os.truncate(os.open(file, os.O_CREAT | os.O_WRONLY), 3 << 30),
    }
    makers[what]()
    with pytest.raises(Refused):
        place.trust.fetch(place.repository, offer, place.folder / "fetched")
    assert not (place.folder / "fetched").exists()


def test_a_linked_folder(place: Place) -> None:
    """A folder that is a link is not followed."""
    place.publish("square", 1)
    metadata = place.repository / "metadata"
    metadata.rename(place.folder / "elsewhere")
    metadata.symlink_to(place.folder / "elsewhere")
    with pytest.raises(Refused):
        place.offers()


def test_a_delegated_consultation(place: Place) -> None:
    """Its key signs its packs, and no others."""
    library = key(51)
    place.office().delegate("library", public(library))
    assert place.offers() == []
    place.publish("library", 1, library, OFFICE)
    place.publish("square", 1)
    assert place.offers() == ["square/1.nacelle", "library/1.nacelle"]
    assert place.offer("library/1.nacelle").signed_by == "library"
    with pytest.raises(NotReady, match="may sign 'targets'"):
        place.publish("square", 2, library, OFFICE)
    fetched = place.trust.fetch(
        place.repository, place.offer("library/1.nacelle"), place.folder / "fetched"
    )
    assert fetched.read_bytes() == pack(place.folder, "library", 1).read_bytes()


def test_no_root(tmp_path: Path) -> None:
    """What is no root is refused where the pod is set up, not later."""
    (tmp_path / "root.json").write_text("{}")
    for file in (tmp_path / "root.json", tmp_path / "missing.json"):
        with pytest.raises(NotReady, match="is no root of a repository"):
            Trust.begin(tmp_path / "trust", file)


def test_no_repository(place: Place, tmp_path: Path) -> None:
    """An empty stick, and a pod that nobody set up, say so."""
    (tmp_path / "stick").mkdir()
    with pytest.raises(NotReady, match="holds no packs"):
        place.trust.offers(tmp_path / "stick")
    with pytest.raises(NotReady, match="is no pod yet"):
        Trust(tmp_path / "none" / "trust", place.clock).offers(place.repository)
    with pytest.raises(NotReady, match="is a repository already"):
        Repository.create(place.repository, ROOTS, 2, PACKS_KEY, OFFICE)
    with pytest.raises(NotReady, match="can never agree"):
        Repository.create(tmp_path / "new", ROOTS, 4, PACKS_KEY, OFFICE)
