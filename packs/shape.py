"""What a source folder may say: the keys of every group, which the published schema repeats."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

FORMAT = 1
"""The number of this way to write a consultation."""

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""Ids name files, columns and translations: lower-case letters, digits and hyphens."""

MAIN = "consultation.yaml"
TRANSLATIONS = "translations"
PICTURES = "pictures"
SOUNDS = "sounds"
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")
SOUND_SUFFIXES = (".wav", ".ogg", ".flac", ".mp3")

MANY_QUESTIONS = 8
"""Above this, residents leave before the end."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one group."""

    needed: tuple[str, ...]
    allowed: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every key that may be there."""
        return self.needed + self.allowed


CONSULTATION = Keys(
    (
        "format",
        "id",
        "version",
        "language",
        "languages",
        "title",
        "invitation",
        "opens",
        "closes",
        "licence",
        "author",
        "commitment",
        "steps",
    ),
    ("themes", "pictures", "shows_tally"),
)
COMMITMENT = Keys(("level", "you", "decides", "changes", "decided_on", "answered_by"))
THEME = Keys(("id", "title", "picture"))
OPTION = Keys(("id", "label", "picture"), ("tint", "sound"))
CREDIT = Keys(("author", "licence"))
STEPS: Mapping[str, Keys] = {
    "card": Keys(("kind", "id", "title", "text", "picture"), ("theme",)),
    "choice": Keys(("kind", "id", "words", "options"), ("theme", "hint")),
    "choices": Keys(("kind", "id", "words", "options"), ("theme", "hint", "min", "max")),
    "scale": Keys(("kind", "id", "words"), ("theme", "hint", "points", "shape")),
}
"""By kind of step."""

STEP_TEXTS = ("title", "text", "words", "hint")
"""The keys of a step that hold a sentence."""
COMMITMENT_TEXTS = ("you", "decides", "changes")
