"""Catalogues: whole, fresh, with every plural form, and what the check says where they are not."""

import ast
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import kiosk
from consultation.errors import NotReady
from kiosk.agent import wishes
from kiosk.agent.office import REASONS
from kiosk.agent.rooms.checklist import CHECKS
from kiosk.agent.rooms.tests import PICTURES
from kiosk.agent.wishes import Wish
from kiosk.agent.words import FOLDER as AGENTS
from kiosk.machine.machine import Reach
from kiosk.words import FOLDER
from kiosk.words.catalogue import CATALOGUES, faults, marked, messages, save, unused
from kiosk.words.languages import TONGUES
from nacelle.words import command

LANGUAGE = pytest.mark.parametrize("language", TONGUES)
CATALOGUE = pytest.mark.parametrize(
    ("folder", "language"),
    [(folder, language) for folder, languages in CATALOGUES.items() for language in languages],
    ids=lambda value: value.parent.name if isinstance(value, Path) else value,
)
CODE = Path(kiosk.__file__).parent
README = Path(__file__).parents[2] / "README.md"
Edit = Callable[[str, str, str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the catalogues, to be spoiled."""
    return Path(shutil.copytree(FOLDER, tmp_path / "words"))


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Replaces what a pattern finds in one catalogue of the copy."""

    def replace(language: str, pattern: str, by: str) -> None:
        file = folder / f"{language}.ftl"
        text, count = re.subn(pattern, by, file.read_text("utf-8"), flags=re.MULTILINE)
        assert count
        file.write_text(text, "utf-8")

    return replace


@CATALOGUE
def test_every_catalogue_is_whole_and_fresh(folder: Path, language: str) -> None:
    """Nothing is missing, left over, stale, or without one of the language's plural forms."""
    assert faults(language, folder) == ()


@pytest.mark.parametrize("folder", CATALOGUES, ids=lambda folder: folder.parent.name)
def test_every_sentence_is_used(folder: Path) -> None:
    """No translator works for nothing."""
    assert unused(messages("en", folder), CODE) == ()


def test_a_sentence_that_is_not_used_is_found() -> None:
    """One that no module names, neither whole nor by its beginning."""
    ids = ("no-screen-says-this", "scale-faces-5-1", "check-pin")
    assert unused(ids, CODE) == ("no-screen-says-this",)


def test_agents_are_told_of_everything() -> None:
    """What is waited for, checked, tested or refused has its sentence."""
    needed = {f"doing-{wish.__name__.lower()}" for wish in _wishes()}
    needed |= {f"check-{check}" for check in CHECKS}
    needed |= {f"test-{test}" for test in PICTURES}
    needed |= {f"reach-{reach.value}" for reach in Reach}
    needed |= {words for _, words in REASONS}
    needed |= set(_notices())
    assert needed <= messages("en", AGENTS).keys()
    assert {"doing-install", "refused-damaged", "stick-full", "pin-differs"} <= needed


def _wishes() -> Iterator[type[Wish]]:
    """What can be asked for; what several wishes have in common is none."""
    for one in vars(wishes).values():
        if isinstance(one, type) and issubclass(one, Wish) and not one.__subclasses__():
            yield one


def _notices() -> Iterator[str]:
    """What agents are told of in the end, by every module that tells them."""
    for file in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name("Notice"), [ast.Constant(str(words)), *_]):
                    yield words


@LANGUAGE
def test_the_readme_says_who_was_reviewed(language: str) -> None:
    """Its table has each language by its own name, and says whether a native speaker read it."""
    tongue = TONGUES[language]
    reviewed = "yes" if tongue.reviewed_by_native else "no"
    assert f"| {tongue.name} | `{tongue.tag}` | {reviewed} |" in README.read_text("utf-8")


def test_the_check_looks_at_residents_and_agents_words() -> None:
    """Easy French has no words of its own for agents: one catalogue less."""
    done = CliRunner().invoke(command, ["check"])
    assert done.output == f"{2 * len(TONGUES) - 1} catalogues are complete and fresh.\n"
    assert done.exit_code == 0


def test_a_missing_catalogue_is_found(folder: Path) -> None:
    """A language was added to one folder, and forgotten in the other."""
    (folder / "de.ftl").unlink()
    assert faults("de", folder) == ("There is no such catalogue.",)


def test_a_missing_sentence_is_found(folder: Path, edit: Edit) -> None:
    """But not where another language stands in."""
    edit("de", "^touch = .*\n", "")
    edit("fr-x-easy", "^touch = .*\n", "")
    assert faults("de", folder) == ("'touch' is missing.",)
    assert faults("fr-x-easy", folder) == ()


def test_a_sentence_left_over_is_found(folder: Path, edit: Edit) -> None:
    """The source has it no longer."""
    edit("de", "^touch = ", "old = Alt\ntouch = ")
    assert faults("de", folder) == ("'old' is not in en.ftl.",)


def test_a_stale_sentence_is_found_until_it_is_marked(folder: Path, edit: Edit) -> None:
    """The source changed since; whoever has looked at the translation says so."""
    edit("en", "^touch = .*", "touch = Touch the screen")
    edit("fr", "^back = .*", "back = En arrière")
    assert faults("de", folder) == ("'touch' is stale: en.ftl says something new.",)
    assert faults("fr-x-easy", folder) == ()
    save(marked("de", ["touch"], folder), folder)
    assert faults("de", folder) == ()
    assert faults("es", folder) != ()


def test_another_variable_is_found(folder: Path, edit: Edit) -> None:
    """A sentence that cannot be filled would be a hole on the screen."""
    edit("it", r"^progress = .*", "progress = { $step } di { $many }")
    assert faults("it", folder) == ("'progress' has other variables than ['step', 'total'].",)


def test_a_plural_form_that_is_missing_is_found(folder: Path, edit: Edit) -> None:
    """Polish has three; CLDR says so."""
    edit("pl", r"^ +\[few\] \{ \$count \} punkty\n", "")
    assert faults("pl", folder) == ("'points-given' lacks the forms ['few'].",)


def test_a_plural_form_of_another_language_is_found(folder: Path, edit: Edit) -> None:
    """German has no form for a few."""
    edit("de", r"^ +\[0\] kein Punkt\n", "        [few] einige Punkte\n")
    assert faults("de", folder) == ("'points-given' has forms that the language has not: ['few'].",)


def test_what_cannot_be_read_is_said(folder: Path, edit: Edit) -> None:
    """With the language and the line."""
    edit("hi", "^touch = .*", "touch = { $")
    with pytest.raises(NotReady, match=r"hi\.ftl cannot be read"):
        faults("hi", folder)
