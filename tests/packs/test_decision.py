"""A decision in a source folder: checked, translated, spoken and built."""

from datetime import date
from pathlib import Path

import pytest

from packs.check import check
from packs.install import install
from packs.pictograms import load_index
from packs.problem import Problem, Severity, stops
from tests.packs.sources import ENGLISH, LANGUAGES, MAIN, TRUSTED, build_source, write_source

DECIDED = f"""{MAIN}\
decision:
  day: 2026-10-12
  who: Le conseil.
  outcomes:
    - {{id: trees, what: Dix arbres., why: Vous les vouliez., picture: forest}}
    - {{id: benches, what: Pas de bancs., why: L'argent manque., picture: bench}}
"""
IN_ENGLISH = f"""{ENGLISH}\
decision:
  who: The council.
  outcomes:
    trees: {{what: Ten trees., why: You wanted them.}}
    benches: {{what: No benches., why: There is no money.}}
"""


def problems(folder: Path, today: date | None = None) -> tuple[Problem, ...]:
    """What the check finds."""
    return check(folder, LANGUAGES, load_index(), today=today).problems


def sentences(folder: Path, today: date | None = None) -> str:
    """What the check says."""
    return "\n".join(map(str, problems(folder, today)))


def test_a_whole_decision_passes(tmp_path: Path) -> None:
    """On any day."""
    folder = write_source(tmp_path, DECIDED, IN_ENGLISH)
    assert sentences(folder, date(2030, 1, 1)) == ""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("what: Dix arbres., ", "", "an outcome has no 'what'"),
        ("why: Vous les vouliez., ", "", "an outcome has no 'why'"),
        ("what: Dix arbres.", "what: ' '", "'what' is no text"),
        ("who: Le conseil.\n  outcomes", "outcomes", "the decision has no 'who'"),
        ("picture: forest", "picture: forrest", "there is no pictogram 'forrest'"),
        ("day: 2026-10-12\n  who", "day: soon\n  who", "'day' is no day: soon"),
        ("day: 2026-10-12\n  who", "day: 2026-09-30\n  who", "it is decided before the consult"),
        ("id: benches, what", "id: trees, what", "two outcomes have the id 'trees'"),
        ("who: Le conseil.\n  outcomes", "whom: x\n  outcomes", "'whom' is not known here"),
    ],
)
def test_half_a_decision_is_refused(tmp_path: Path, old: str, new: str, said: str) -> None:
    """Each fault with its line."""
    assert old in DECIDED
    folder = write_source(tmp_path, DECIDED.replace(old, new), IN_ENGLISH)
    assert said in sentences(folder)
    assert stops(problems(folder))


def test_a_decision_without_outcomes_is_refused(tmp_path: Path) -> None:
    """Nobody is told that something was decided and not what."""
    main = DECIDED[: DECIDED.index("  outcomes:\n    - {id: trees, what")] + "  outcomes: []\n"
    assert "'outcomes' holds 0; write 1 at least" in sentences(write_source(tmp_path, main))


def test_a_decision_is_translated(tmp_path: Path) -> None:
    """Whole, as everything is."""
    folder = write_source(tmp_path, DECIDED, IN_ENGLISH.replace("why: You wanted them.", "x: y"))
    said = sentences(folder)
    assert "'decision.outcomes.trees.why' has no translation" in said
    assert "'decision.outcomes.trees.x' translates nothing that is there" in said


def test_an_answer_that_is_late_is_said(tmp_path: Path) -> None:
    """By a warning, from the day after the promised one on."""
    folder = write_source(tmp_path)
    assert sentences(folder, date(2026, 10, 30)) == ""
    (late,) = problems(folder, date(2026, 10, 31))
    assert late.severity is Severity.WARNING
    assert "this day is past, and residents have no answer" in str(late)


def test_a_decision_is_built_and_spoken(tmp_path: Path) -> None:
    """In every language, with its pictures; the manifest says that there is one."""
    source = write_source(tmp_path / "source", DECIDED, IN_ENGLISH)
    build_source(source, tmp_path / "out.nacelle", tmp_path / "cache")
    pack = install(tmp_path / "out.nacelle", tmp_path / "packs", TRUSTED)
    assert pack.consultation.decision is not None
    assert [one.tint for one in pack.consultation.decision.outcomes] == ["sky", "leaf"]
    assert pack.manifest["decided"] == "2026-10-12"
    assert pack.picture("forest").is_file()
    for language, sentence in (("fr", "Dix arbres."), ("en", "There is no money.")):
        voice = pack.voice(language, sentence)
        assert voice is not None
        assert voice.is_file()
