"""Packs that come by network: served as they lie, believed as those of a stick, on bad roads."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
import requests
from hypothesis import HealthCheck, given, settings, strategies

from consultation.errors import CentreUnavailable, Damaged, NotReady, Refused, WrongSignature
from packs.trust.client import RolledBack, Trust
from packs.trust.copy import copy_repository
from packs.trust.repository import Repository
from packs.trust.roles import METADATA, PACKS, ROOT, TARGETS, metadata_path
from packs.trust.source import Source
from packs.trust.stick import ON_STICK, check_stick, write_stick
from sync.call import Patience
from sync.repository import centre_source
from tests.packs.trust.test_repository import (
    EVERYBODY,
    OFFICE,
    PACKS_KEY,
    ROOTS,
    Place,
    key,
    place,
    public,
)
from tests.proxy import Road, road_to
from tests.sync.answering import Answer, answering, replying
from tests.sync.parts import Centre, centre_at, serving

__all__ = ["place"]

QUICK = Patience(connect=2, silence=0.3, answer=1)


@pytest.fixture
def served(tmp_path: Path, made_on_sqlite: Path, place: Place) -> Iterator[Centre]:
    """A centre that serves a repository with one pack."""
    place.publish("square", 1)
    with (
        centre_at(tmp_path / "centre", made_on_sqlite) as made,
        serving(made, place.repository) as centre,
    ):
        yield centre


@pytest.fixture
def source(served: Centre, http: requests.Session) -> Source:
    """Its repository."""
    return centre_source(http, served.url)


def bytes_of(place: Place, source: Source, path: str = "square/1.nacelle") -> bytes:
    """A pack as the pod fetches it."""
    [offer] = [one for one in place.trust.offers(source) if one.path == path]
    return place.trust.fetch(source, offer, place.folder / "fetched").read_bytes()


def published(place: Place, version: int = 1) -> bytes:
    """The same as the office has it."""
    return (place.folder / f"square-{version}.nacelle").read_bytes()


def test_a_pack_arrives_as_it_was_published(place: Place, source: Source) -> None:
    """The bytes that the pod keeps are those of the office; what is new is seen at once."""
    assert bytes_of(place, source) == published(place)
    place.publish("square", 2)
    assert bytes_of(place, source, "square/2.nacelle") == published(place, 2)


def test_a_stick_and_the_network_are_one_memory(place: Place, source: Source) -> None:
    """What a pod has seen by stick is not undone by network."""
    before = place.copy("before")
    place.publish("square", 2)
    place.offers()
    place.repository.rename(place.folder / "newer")
    before.rename(place.repository)
    with pytest.raises(RolledBack, match=r"older than what was seen here.*Tell the office"):
        place.trust.offers(source)


def test_keys_change_by_network(place: Place, source: Source) -> None:
    """A pod that was away follows every change of keys, and a stranger's are refused."""
    place.trust.offers(source)
    for old, new in ((4, 6), (6, 7)):
        roots = place.roots(*EVERYBODY, key(6), key(7))
        assert roots.rotate(PACKS, public(key(old)), public(key(new))) == 0
    assert [one.id for one in place.trust.offers(source)] == ["square"]


def test_a_stranger_is_refused(
    tmp_path: Path, place: Place, served: Centre, http: requests.Session
) -> None:
    """A repository of other keys is not this pod's, whoever serves it."""
    other = Place(tmp_path / "other")
    Repository.create(other.repository, (key(8),), 1, key(9), key(10))
    Trust.begin(tmp_path / "other" / "pod" / "trust", metadata_path(other.repository, ROOT, 1))
    with pytest.raises(WrongSignature, match="Check the centre's address"):
        other.trust.offers(centre_source(http, served.url))


@pytest.mark.parametrize(
    "path",
    [
        "/packs/",
        "/packs",
        "/packs/metadata/",
        "/packs/targets/square/",
        "/packs/staged/root.json",
        "/packs/metadata/..%2f..%2fcentre.toml",
        "/packs/targets/..%2fmetadata/timestamp.json",
        "/packs/metadata/.timestamp.json.part",
        "/packs/metadata/link.json",
        "/packs/targets/square/0000.1.nacelle",
    ],
)
def test_only_what_pods_need_is_served(place: Place, served: Centre, path: str) -> None:
    """No lists, nothing beside the repository, no links: a problem, for programs."""
    (place.repository / METADATA / "link.json").symlink_to(place.folder / "square-1.nacelle")
    response = requests.get(served.url + path, timeout=30)
    assert response.status_code == 404


def test_what_is_kept_on_the_way(place: Place, served: Centre) -> None:
    """Metadata is asked about each time, a pack never changes; no token is asked for."""
    timestamp = requests.get(f"{served.url}/packs/metadata/timestamp.json", timeout=30)
    assert timestamp.headers["Cache-Control"] == "no-cache"
    assert timestamp.headers["Content-Type"] == "application/json"
    [file] = (place.repository / TARGETS / "square").iterdir()
    address = f"{served.url}/packs/targets/square/{file.name}"
    pack = requests.head(address, timeout=30)
    assert "immutable" in pack.headers["Cache-Control"]
    assert int(pack.headers["Content-Length"]) == file.stat().st_size
    assert requests.post(address, timeout=30).status_code == 405


def test_a_centre_without_packs(
    tmp_path: Path, made_on_sqlite: Path, place: Place, http: requests.Session
) -> None:
    """Where no repository is served, that is a sentence."""
    with centre_at(tmp_path / "c", made_on_sqlite) as made, serving(made) as centre:
        with pytest.raises(Damaged, match="is missing"):
            place.trust.offers(centre_source(http, centre.url))
        with pytest.raises(NotReady, match="There are no packs at"):
            copy_repository(centre_source(http, centre.url), tmp_path / "copy")


def _endless(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    try:
        for _ in range(4000):
            handler.wfile.write(b" " * 65536)
    except OSError:
        return


def _trickle(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    over = threading.Event()
    try:
        for _ in range(60):
            handler.wfile.write(b" ")
            over.wait(0.05)
    except OSError:
        return


LIES: list[tuple[str, Answer, str]] = [
    ("portal", replying(200, "text/html", b"<html>Sign in</html>"), "sign-in page of a wifi"),
    ("redirect", replying(302, "text/html", b""), "sign-in page of a wifi"),
    ("broken", replying(500, "text/html", b""), "status 500"),
    ("wordless", replying(200, "application/json", b""), "cannot be understood"),
    ("nonsense", replying(200, "application/json", b'{"signed": 1}'), "cannot be understood"),
    ("endless", _endless, "missing or cannot be read"),
    ("trickle", _trickle, "takes too long"),
]


@pytest.mark.parametrize(
    ("answer", "said"), [lie[1:] for lie in LIES], ids=[lie[0] for lie in LIES]
)
def test_what_lies_is_refused(
    place: Place,
    http: requests.Session,
    answer: Answer,
    said: str,
) -> None:
    """Whatever answers in place of a centre is one sentence, and the pod believes what it did."""
    place.publish("square", 1)
    place.offers()
    with answering(answer) as url, pytest.raises((CentreUnavailable, Refused), match=said):
        place.trust.offers(centre_source(http, url, QUICK))
    assert place.offers() == ["square/1.nacelle"]


def test_other_bytes_are_refused(place: Place, source: Source) -> None:
    """A pack that was changed at the centre, or is longer than signed, is not kept."""
    [file] = (place.repository / TARGETS / "square").iterdir()
    data = file.read_bytes()
    for wrong in (data[:-1] + bytes([data[-1] ^ 1]), data + b"more", data[:-1], b""):
        file.write_bytes(wrong)
        with pytest.raises(Damaged):
            bytes_of(place, source)
        assert not (place.folder / "fetched").exists()


@pytest.fixture(scope="module")
def far(
    tmp_path_factory: pytest.TempPathFactory, made_on_sqlite: Path
) -> Iterator[tuple[Place, Road]]:
    """A repository behind a bad road."""
    folder = tmp_path_factory.mktemp("far")
    place = Place(folder)
    Repository.create(place.repository, ROOTS, 2, PACKS_KEY, OFFICE, place.clock)
    Trust.begin(folder / "pod" / "trust", metadata_path(place.repository, ROOT, 1), place.clock)
    place.publish("square", 1)
    with (
        centre_at(folder / "centre", made_on_sqlite) as made,
        serving(made, place.repository) as centre,
        road_to(int(centre.url.rsplit(":", 1)[1])) as road,
    ):
        yield place, road


@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(cuts=strategies.lists(strategies.integers(0, 40_000), min_size=1, max_size=4))
def test_cuts_change_nothing(far: tuple[Place, Road], cuts: list[int]) -> None:
    """Cut at any byte, a pack is not there or whole, and the next attempt succeeds."""
    place, road = far
    for cut in (*cuts, None):
        (place.folder / "fetched").unlink(missing_ok=True)
        road.cut(None, cut)
        with requests.Session() as http:
            source = centre_source(http, f"http://127.0.0.1:{road.port}")
            try:
                assert bytes_of(place, source) == published(place)
            except (CentreUnavailable, Refused):
                assert cut is not None
                assert not (place.folder / "fetched").exists()


def test_a_road_that_is_cut_again_and_again_brings_it(far: tuple[Place, Road]) -> None:
    """Each attempt goes on where the last one was cut; a road that brings nothing is given up."""
    place, road = far
    size = len(published(place))
    road.cut(None, size // 5)
    with requests.Session() as http:
        source = centre_source(http, f"http://127.0.0.1:{road.port}")
        assert bytes_of(place, source) == published(place)
        road.cut(None, 0)
        with pytest.raises(CentreUnavailable):
            place.trust.offers(source)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_a_stick_is_written_from_a_centre(tmp_path: Path, place: Place, source: Source) -> None:
    """It holds what it would hold at the office, the lists of others and old keys too."""
    place.office().delegate("library", public(key(7)))
    place.publish("library", 1, key(7), OFFICE)
    place.roots(*EVERYBODY, key(6)).rotate(PACKS, public(PACKS_KEY), public(key(6)))
    for name in ("near", "far"):
        (tmp_path / name).mkdir()
    root = metadata_path(place.repository, ROOT, 1)
    offers = copy_repository(source, tmp_path / "copy", root)
    assert {one.path for one in offers} == {"square/1.nacelle", "library/1.nacelle"}
    write_stick(tmp_path / "copy", tmp_path / "far")
    write_stick(place.repository, tmp_path / "near")
    assert _files(tmp_path / "far") == _files(tmp_path / "near")
    assert len(check_stick(tmp_path / "far", root)) == 2
    assert metadata_path(tmp_path / "far" / ON_STICK, ROOT, 2).exists()


def test_the_next_stick_fetches_only_what_is_new(
    tmp_path: Path, place: Place, source: Source
) -> None:
    """A pack that is there and whole is not fetched again; what is no longer offered goes."""
    copy_repository(source, tmp_path / "copy")
    [kept] = (tmp_path / "copy" / TARGETS / "square").iterdir()
    before = kept.stat().st_ino
    place.publish("square", 2)
    copy_repository(source, tmp_path / "copy")
    assert kept.stat().st_ino == before
    kept.write_bytes(b"damaged")
    copy_repository(source, tmp_path / "copy")
    assert kept.read_bytes() == published(place)
    assert len(list((tmp_path / "copy" / TARGETS / "square").iterdir())) == 2
    (tmp_path / "stick").mkdir()
    write_stick(tmp_path / "copy", tmp_path / "stick")
    assert len(check_stick(tmp_path / "stick", None)) == 2


def test_a_copy_of_another_town_is_refused(tmp_path: Path, place: Place, source: Source) -> None:
    """With a root named, nothing is copied from who has another."""
    other = tmp_path / "other"
    Repository.create(other, (key(8), key(9)), 1, PACKS_KEY, OFFICE)
    with pytest.raises(WrongSignature, match="is not the repository whose root is"):
        copy_repository(source, tmp_path / "copy", metadata_path(other, ROOT, 1))
    assert not (tmp_path / "copy").exists()
    with pytest.raises(NotReady, match="no root of a repository"):
        copy_repository(source, tmp_path / "copy", place.folder / "square-1.nacelle")
