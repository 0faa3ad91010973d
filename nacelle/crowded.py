"""Warnings for authors: which sentences of a source folder have no room on the smallest panel.

Letters keep their millimetres on all panels: what the smallest holds, the larger ones hold too.
"""

from collections.abc import Iterator

from consultation.consultation import Consultation
from consultation.wording import Language
from kiosk.panel import Panel
from kiosk.room import Crowded, crowded
from kiosk.route import Route
from kiosk.screens.desk import Desk
from kiosk.theme.face import Faces
from kiosk.theme.typeset import Typesetter
from kiosk.words import words_in
from packs.compiled import document
from packs.problem import Problem, Severity
from packs.shape import MAIN, TRANSLATIONS
from packs.source import Group, Source, line_of

SMALLEST = Panel.named("800x480")
"""7 inches."""
SHOWN = 60
"""Letters of a sentence by which its author knows it again."""


def warnings(source: Source, faces: Faces) -> Iterator[Problem]:
    """A warning for each step and language whose screen does not hold its words.

    `source` has no problem that stops it. Raises NotReady where no face is installed.
    """
    consultation = Consultation.from_document(document(source))
    typesetter = Typesetter(faces.face)
    for language in consultation.languages:
        words = words_in(language)
        desk = Desk(SMALLEST, typesetter, language, words.right_to_left)
        told: set[str] = set()
        for one in crowded(consultation, Route(words, source.folder.joinpath), desk):
            # The review repeats the steps' sentences.
            if one.step is not None or one.longest not in told:
                told.add(one.longest)
                yield _warning(source, language, one)


def _warning(source: Source, language: Language, one: Crowded) -> Problem:
    assert source.main is not None
    text = source.translations.get(language, source.main)
    file = MAIN if text is source.main else f"{TRANSLATIONS}/{language}.yaml"
    longest = one.longest if len(one.longest) <= SHOWN else f"{one.longest[:SHOWN].rstrip()}…"
    screen = f"the screen of '{one.step}'" if one.step else "a screen before or after the steps"
    return Problem(
        file,
        _line(text.group, one.step),
        f"{screen} does not hold all its words in '{language}' on a panel of 7 inches",
        f"shorten them, first '{longest}' ({len(one.longest)} letters)",
        Severity.WARNING,
    )


def _line(group: Group, step: str | None) -> int:
    """The line at which a file writes a step; 0 where it does not."""
    steps = group.get("steps")
    if isinstance(steps, Group):
        return line_of(steps, step) if step in steps else 0
    for place, written in enumerate(steps or ()):
        if written.get("id") == step:
            return line_of(steps, place)
    return 0
