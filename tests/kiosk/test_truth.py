"""What simulated residents meant is told exactly, wherever a rehearsal is killed."""

import json
from pathlib import Path

import pytest

from consultation.consultation import Consultation
from consultation.errors import NotReady, StoreUnavailable
from consultation.participation import Participation
from consultation.tally import Tally, tally
from kiosk.rehearsal.truth import Truth, Witness
from tests import builders

CONSULTATION = builders.consultation()


class MemoryKeeper:
    """Keeps in memory; `broken` refuses like a full disk."""

    def __init__(self) -> None:
        self.kept = 0
        self.settled = 0
        self.broken = False

    def give(self, participation: Participation, language: str) -> None:
        """Count one."""
        if self.broken:
            raise StoreUnavailable("The disk is full.")
        self.kept += 1

    def tally(self, consultation: Consultation) -> Tally:
        """As many as were given."""
        return tally(consultation, [builders.answers()] * self.kept)

    def settle(self) -> None:
        """Count that, too."""
        self.settled += 1


@pytest.fixture
def truth(tmp_path: Path) -> Truth:
    """A file of truth that is not there yet."""
    return Truth(tmp_path / "truth.jsonl", seed=7)


def lines(truth: Truth, number: int) -> tuple[str, str]:
    """What is told of a resident where they were kept, and where not."""
    said = builders.answers()
    kept, lost = (truth.line(number, "fr", given, said) for given in (True, False))
    return kept, lost


def told(truth: Truth) -> list[tuple[int, bool]]:
    """Every resident of the file, and whether they gave."""
    if not truth.file.exists():
        return []
    documents = [json.loads(line) for line in truth.file.read_text().splitlines()]
    return [(document["resident"], document["given"]) for document in documents]


def give(truth: Truth, keeper: MemoryKeeper, number: int, killed_after: str) -> None:
    """Let a resident give; the process is killed after the step called `killed_after`."""
    witness = Witness(keeper, truth)
    kept, lost = lines(truth, number)
    if killed_after == "nothing":
        return
    truth.note(keeper.kept, kept, lost)
    if killed_after == "note":
        return
    witness.expected = kept
    if killed_after == "keep":
        keeper.give(participation(), "fr")
        return
    if killed_after == "line":
        keeper.give(participation(), "fr")
        with truth.file.open("a", encoding="utf-8") as out:
            out.write(kept + "\n")
        return
    witness.give(participation(), "fr")


def participation() -> Participation:
    """Any participation."""
    return Participation.begin(CONSULTATION)


@pytest.mark.parametrize(
    ("killed_after", "expected"),
    [
        ("nothing", []),
        ("note", [(1, False)]),
        ("keep", [(1, True)]),
        ("line", [(1, True)]),
        ("tell", [(1, True)]),
    ],
)
def test_a_kill_is_settled_rightly(
    truth: Truth, killed_after: str, expected: list[tuple[int, bool]]
) -> None:
    """Wherever it was killed, what was kept is told as given, what was not is not, each once."""
    keeper = MemoryKeeper()
    give(truth, keeper, 0, "tell")
    give(truth, keeper, 1, killed_after)
    again = Truth(truth.file, seed=7)
    again.settle(keeper.kept)
    assert told(again) == [(0, True), *expected]
    assert sum(given for _, given in told(again)) == keeper.kept


@pytest.mark.parametrize("killed_after", ["note", "keep", "line", "tell"])
def test_settling_twice_tells_nothing_twice(truth: Truth, killed_after: str) -> None:
    """A rehearsal that is killed right after it settled settles nothing again."""
    keeper = MemoryKeeper()
    give(truth, keeper, 0, killed_after)
    truth.settle(keeper.kept)
    before = told(truth)
    truth.settle(keeper.kept)
    assert told(truth) == before


def test_a_kill_within_a_note_leaves_the_note_before(truth: Truth) -> None:
    """A note is there whole or not at all."""
    keeper = MemoryKeeper()
    give(truth, keeper, 0, "tell")
    truth.file.with_name("truth.jsonl.part").write_text('{"before": 1, "ke')
    truth.settle(keeper.kept)
    assert told(truth) == [(0, True)]


def test_what_could_not_be_kept_is_told_as_not_given(truth: Truth) -> None:
    """A full disk is no give: nothing is told then, and the next start tells the truth."""
    keeper = MemoryKeeper()
    keeper.broken = True
    with pytest.raises(StoreUnavailable):
        give(truth, keeper, 0, "tell")
    assert told(truth) == []
    truth.settle(keeper.kept)
    assert told(truth) == [(0, False)]


def test_a_witness_tells_once_for_each_expected(truth: Truth) -> None:
    """A give that nobody announced is kept and not told."""
    keeper = MemoryKeeper()
    give(truth, keeper, 0, "tell")
    Witness(keeper, truth).give(participation(), "fr")
    assert keeper.kept == 2
    assert told(truth) == [(0, True)]


def test_a_witness_hands_everything_on(truth: Truth) -> None:
    """Tally and settling are those of the keeper behind it."""
    keeper = MemoryKeeper()
    witness = Witness(keeper, truth)
    witness.give(participation(), "fr")
    witness.settle()
    assert witness.tally(CONSULTATION).participations == 1
    assert keeper.settled == 1


def test_a_line_holds_what_was_meant(truth: Truth) -> None:
    """Number, seed, language, whether it was given, and the answers as JSON holds them."""
    assert json.loads(truth.line(3, "ar", True, builders.answers())) == {
        "resident": 3,
        "seed": 7,
        "language": "ar",
        "given": True,
        "answers": {**builders.answers(), "wishes": ["trees", "water"]},
    }


def test_told_residents_are_counted(truth: Truth) -> None:
    """Nobody before the file is there; one a line afterwards."""
    assert truth.told() == 0
    for number in range(3):
        truth.tell(lines(truth, number)[0])
    assert truth.told() == 3


def test_another_seeds_file_is_refused(truth: Truth) -> None:
    """Two crowds are never mixed in one file."""
    truth.tell(lines(truth, 0)[0])
    with pytest.raises(NotReady, match="another seed"):
        Truth(truth.file, seed=8).told()


@pytest.mark.parametrize("content", ["no json\n", "[]\n", "{}\n", "1\n"])
def test_what_is_no_truth_is_refused(truth: Truth, content: str) -> None:
    """Any other file is left alone."""
    truth.file.write_text(content)
    with pytest.raises(NotReady, match="no file of truth"):
        truth.told()
    assert truth.file.read_text() == content
