"""A form on its way to a pod: imported, checked, built, installed, answered by residents."""

import subprocess
from pathlib import Path

from nacl.public import PrivateKey

from consultation.consultation import Consultation
from consultation.frozen import Frozen
from kiosk.home import faces_at, packs_path, store_path
from kiosk.store.cell import tally_of
from kiosk.store.store import Store
from kiosk.words.languages import READ
from packs.importing.draft import write_draft
from packs.importing.xlsform import import_xlsform
from packs.install import install
from sync.pod import enrolled
from sync.pod.enrolled import Enrolment
from tests.journeys.recount import recount
from tests.journeys.town import SIZE, nacelle
from tests.packs.importing.folders import problems_of
from tests.packs.importing.forms import TODAY
from tests.packs.sources import build_source

NOWHERE = Enrolment(
    "one", "Market", "http://127.0.0.1:9", bytes(PrivateKey(b"1" * 32).public_key), b"2" * 32
)


class Answered(Frozen):
    """A form to which residents have given their answers."""

    home: Path
    consultation: Consultation
    given: int
    answered: frozenset[str]
    """The questions to which somebody said something."""


def answer(
    form: Path, folder: Path, residents: int, joined: Enrolment = NOWHERE, seed: int = 5
) -> Answered:
    """Bring a form to a pod and let residents touch its screen; raises NotImported.

    What the pod counted is compared with what they meant.
    """
    imported = import_xlsform(form, READ, TODAY, "en")
    write_draft(imported.draft, folder / "source")
    assert problems_of(folder / "source") == []
    pack = folder / "form.nacelle"
    built = build_source(folder / "source", pack, folder / "clips", languages=READ)
    home = _pod(folder / "pod", pack, built.consultation, joined)
    truth = folder / "truth.jsonl"
    words = ("--home", home, "--size", SIZE, "--residents", residents, "--seed", seed)
    done = subprocess.run(
        nacelle("rehearse", *words, "--truth", truth),
        capture_output=True,
        text=True,
        check=False,
        timeout=1200,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(truth.read_text("utf-8").splitlines()) == residents
    given, counts = recount(truth, next(home.glob("packs/*/*/consultation.json")))
    assert _counted(home, built.consultation) == (given, counts)
    return Answered(home, built.consultation, given, frozenset(counts))


def _pod(home: Path, pack: Path, asks: Consultation, joined: Enrolment) -> Path:
    home.mkdir()
    install(pack, packs_path(home), None)
    Store.open(store_path(home)).close()
    faces_at(home).prepare(asks.languages)
    enrolled.save(home, joined)
    return home


def _counted(home: Path, asks: Consultation) -> tuple[int, dict[str, dict[str, int]]]:
    store = Store.open(store_path(home))
    try:
        tally = tally_of(asks, store.counts(), rehearsal=True)
    finally:
        store.close()
    counts = {
        question.id: {
            cell: count for cell, count in tally.questions[question.id].counts.items() if count
        }
        for question in asks.questions
    }
    return tally.participations, {id: cells for id, cells in counts.items() if cells}
