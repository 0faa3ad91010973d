"""Bad roads: cuts at any byte, either way, lose nothing and double nothing."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import requests
from hypothesis import HealthCheck, given, settings, strategies
from sqlalchemy import select

from consultation.errors import CentreUnavailable
from sync.centre.database import reading
from sync.centre.tables import inbox
from sync.pod.upload import upload
from sync.wire import by_id, read_batch
from tests.proxy import Road, road_to
from tests.sync.parts import Centre, MemoryOutbox, centre_at, serving

CUTS = strategies.one_of(strategies.none(), strategies.integers(0, 4000))


@pytest.fixture(scope="module")
def far(
    tmp_path_factory: pytest.TempPathFactory, made_on_sqlite: Path
) -> Iterator[tuple[Centre, Road]]:
    """A centre behind a bad road."""
    home: Path = tmp_path_factory.mktemp("far")
    with (
        centre_at(home, made_on_sqlite) as made,
        serving(made) as centre,
        road_to(int(centre.url.rsplit(":", 1)[1])) as road,
    ):
        yield centre, road


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(cuts=strategies.lists(strategies.tuples(CUTS, CUTS), max_size=4))
def test_cuts_lose_nothing_and_double_nothing(
    far: tuple[Centre, Road], cuts: list[tuple[int | None, int | None]]
) -> None:
    """Whatever is cut, each participation arrives once, and none is forgotten before it does."""
    centre, road = far
    enrolment = centre.enrolment_at(f"http://127.0.0.1:{road.port}")
    before, boxes = centre.stored(), by_id(centre.boxes(6))
    outbox = MemoryOutbox(boxes.values())
    for to_centre, to_pod in cuts:
        road.cut(to_centre, to_pod)
        with requests.Session() as http, suppress(CentreUnavailable):
            upload(outbox, enrolment, centre.key, http, most=3)
        forgotten = boxes.keys() - outbox.next_batch(len(boxes)).keys()
        assert forgotten <= kept(centre)
    road.cut(None, None)
    with requests.Session() as http:
        upload(outbox, enrolment, centre.key, http, most=3)
    centre.wait_until_counted()
    assert outbox.waiting() == 0
    assert centre.stored() - before == len(boxes)
    assert centre.tally()["", "participations"] == centre.stored()


def kept(centre: Centre) -> set[str]:
    """The ids of all boxes that the centre has on its disk."""
    with reading(centre.engine) as connection:
        batches = connection.execute(select(inbox.c.batch)).scalars()
        return {id for batch in batches for id in read_batch(batch).boxes}
