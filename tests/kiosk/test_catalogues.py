"""Catalogues: whole, fresh, with every plural form, and what the check says where they are not."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import kiosk
from consultation.errors import NotReady
from kiosk.words.catalogue import FOLDER, faults, marked, messages, save, unused
from kiosk.words.languages import TONGUES

LANGUAGE = pytest.mark.parametrize("language", TONGUES)
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


@LANGUAGE
def test_every_catalogue_is_whole_and_fresh(language: str) -> None:
    """Nothing is missing, left over, stale, or without one of the language's plural forms."""
    assert faults(language) == ()


def test_every_sentence_is_used() -> None:
    """No translator works for nothing."""
    code = Path(kiosk.__file__).parent
    assert unused(messages("en"), code) == ()
    assert unused(("no-screen-says-this", "scale-faces-5-1"), code) == ("no-screen-says-this",)


@LANGUAGE
def test_the_readme_says_who_was_reviewed(language: str) -> None:
    """Its table has each language by its own name, and says whether a native speaker read it."""
    tongue = TONGUES[language]
    reviewed = "yes" if tongue.reviewed_by_native else "no"
    assert f"| {tongue.name} | `{tongue.tag}` | {reviewed} |" in README.read_text("utf-8")


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
