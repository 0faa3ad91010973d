"""`nacelle pack diff` tells what changed, and what old answers are worth after it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from consultation.consultation import Consultation
from consultation.frozen import Frozen
from packs.compiled import document
from packs.difference import Effect, differences
from packs.source import read_source
from tests.packs.sources import ENGLISH, MAIN, write_source
from tests.packs.test_command import run

STEPS = """\
  - kind: number
    id: minutes
    words: Combien de minutes ?
    low: 0
    high: 60
    picture: clock
  - kind: card
    id: thanks
    title: Merci
    text: C'est fini.
    picture: heart
"""
WORDS = """\
  minutes: {words: How many minutes?}
  thanks: {title: Thanks, text: That is all.}
"""


class Pair(Frozen):
    """A consultation before a change and after it."""

    folder: Path

    def told(self, change: Callable[[str], str], english: Callable[[str], str] = str) -> set[str]:
        """The differences that a change of the files makes, each with its effect before it."""
        old = self.read("old", str, str)
        new = self.read(
            "new", lambda text: change(text.replace("version: 1", "version: 2")), english
        )
        return {f"{one.effect.name} {one.what}" for one in differences(old, new)} - {
            "NONE the version was 1 and is 2"
        }

    def read(
        self, name: str, change: Callable[[str], str], english: Callable[[str], str]
    ) -> Consultation:
        """The consultation of a folder that is written with a change."""
        write_source(self.folder / name, change(MAIN + STEPS), english(ENGLISH + WORDS))
        source, _ = read_source(self.folder / name)
        return Consultation.from_document(document(source))


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """A folder for both."""
    return Pair(tmp_path)


def test_nothing(pair: Pair) -> None:
    """What is the same has no differences."""
    assert pair.told(str) == set()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("high: 60", "high: 90", "APART the step 'minutes': 'high' was 60 and is 90"),
        (
            "label: Des arbres,",
            "label: Des fleurs,",
            "CARE the step 'first': the option 'trees': 'label' in 'fr' was 'Des arbres' "
            "and is 'Des fleurs'",
        ),
        (
            "words: Combien de minutes ?",
            "words: Combien ?",
            "CARE the step 'minutes': 'words' in 'fr' was 'Combien de minutes ?' "
            "and is 'Combien ?'",
        ),
        (
            "title: Merci",
            "title: Bien",
            "NONE the step 'thanks': 'title' in 'fr' was 'Merci' and is 'Bien'",
        ),
        (
            "picture: tree",
            "picture: plant",
            "NONE the step 'first': the option 'trees': 'picture' was 'tree' and is 'plant'",
        ),
        (
            "closes: 2026-10-01",
            "closes: 2026-10-02",
            "NONE 'closes' was '2026-10-01' and is '2026-10-02'",
        ),
        (
            "decided_on: 2026-10-12",
            "decided_on: 2026-10-13",
            "CARE the commitment: 'decided_on' was '2026-10-12' and is '2026-10-13'",
        ),
        (
            "level: consultation",
            "level: information",
            "CARE the commitment: 'level' was 'consultation' and is 'information'",
        ),
        (
            "    low: 0\n",
            "    low: 0\n    required: true\n",
            "CARE the step 'minutes': 'required' was not there and is true",
        ),
    ],
)
def test_changed(pair: Pair, old: str, new: str, told: str) -> None:
    """One change is one sentence, with what it does to answers."""
    assert pair.told(lambda text: text.replace(old, new)) == {told}


def test_translation(pair: Pair) -> None:
    """A change in one language is told of that language alone."""
    assert pair.told(str, lambda text: text.replace("Benches", "Seats")) == {
        "CARE the step 'first': the option 'benches': 'label' in 'en' was 'Benches' and is 'Seats'"
    }


def test_options(pair: Pair) -> None:
    """An option that went sets answers apart; one that came asks for care."""
    told = pair.told(
        lambda text: text.replace(
            "{id: benches, label: Des bancs", "{id: lamps, label: Des lampes"
        ),
        lambda text: text.replace("benches: Benches", "lamps: Lamps"),
    )
    assert told == {
        "APART the step 'first': the option 'benches' is gone: nobody can choose it any more",
        "CARE the step 'first': the option 'lamps' is new: nobody could choose it before",
    }


def test_steps(pair: Pair) -> None:
    """Questions that came and went are told, and so are cards."""
    told = pair.told(
        lambda text: text.replace("id: minutes", "id: hours").replace("id: thanks", "id: end"),
        lambda text: text.replace("minutes:", "hours:").replace("thanks:", "end:"),
    )
    assert told == {
        "APART the step 'minutes' is gone: its answers stand alone",
        "NONE the step 'hours' is new: nobody answered it before",
        "NONE the step 'thanks' is gone",
        "NONE the step 'end' is new",
    }


def test_kind(pair: Pair) -> None:
    """Another kind of question sets answers apart, whatever else changed in it."""
    told = pair.told(lambda text: text.replace("kind: choice", "kind: choices"))
    assert told == {"APART the step 'first' was of kind 'choice' and is of kind 'choices'"}


def test_moved(pair: Pair) -> None:
    """What moved is told once, and not what stands round it."""
    card = STEPS[STEPS.index("  - kind: card") :]
    moved = pair.told(lambda text: text.replace(card, "").replace("steps:\n", f"steps:\n{card}"))
    assert moved == {"NONE the step 'thanks' moved, and now stands first"}


def test_language(pair: Pair) -> None:
    """A language that went is told once, and not sentence by sentence."""
    told = pair.told(lambda text: text.replace("[fr, en]", "[fr]"))
    assert told == {"NONE the language 'en' is gone"}


@pytest.mark.parametrize(
    ("version", "told"),
    [("1", "as before: pods refuse a pack that changed"), ("0", "")],
)
def test_version(pair: Pair, version: str, told: str) -> None:
    """A pack that changed needs a version of its own, and this is told."""
    old = pair.read("old", lambda text: text.replace("version: 1", "version: 5"), str)
    number = "5" if version == "1" else "4"
    new = pair.read(
        "new",
        lambda text: text.replace("version: 1", f"version: {number}").replace("Merci", "Bien"),
        str,
    )
    said = [one.what for one in differences(old, new) if "version" in one.what]
    assert len(said) == 1
    assert (told or "the version fell from 5 to 4") in said[0]


def test_another(pair: Pair) -> None:
    """Another id is another consultation."""
    assert "APART" in next(iter(pair.told(lambda text: text.replace("id: square", "id: market"))))


def test_worst_is_apart() -> None:
    """Effects are told in the order of their weight."""
    assert sorted(Effect) == [Effect.APART, Effect.CARE, Effect.NONE]


def test_command(tmp_path: Path, small_pack: bytes) -> None:
    """A built pack and a folder are compared; what is damaged or faulty is refused."""
    (tmp_path / "old.nacelle").write_bytes(small_pack)
    folder = write_source(tmp_path / "new", MAIN.replace("id: trees", "id: wood"), None)
    faulty = run("diff", tmp_path / "old.nacelle", folder)
    assert faulty.returncode == 1
    assert "was not compared" in faulty.stderr
    write_source(folder, MAIN.replace("id: trees", "id: wood"), ENGLISH.replace("trees:", "wood:"))
    done = run("diff", tmp_path / "old.nacelle", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Answers from before and after cannot be counted together, for:")
    assert "the option 'trees' is gone" in done.stdout
    same = run("diff", tmp_path / "old.nacelle", write_source(tmp_path / "same"))
    assert same.stdout == "Residents and analysts would notice nothing.\n"
    (tmp_path / "old.nacelle").write_bytes(small_pack[:-1])
    assert run("diff", tmp_path / "old.nacelle", folder).returncode == 1


def test_languages_in_order(pair: Pair) -> None:
    """What changed in several languages is told in the order in which they are offered."""
    old = pair.read("old", str, str)
    new = pair.read(
        "new",
        lambda text: text.replace("Des bancs", "Des sièges"),
        lambda text: text.replace("Benches", "Seats"),
    )
    said = [one.what for one in differences(old, new) if "'label'" in one.what]
    assert ["in 'fr'" in one for one in said] == [True, False]
