"""The sentences of a form, by the languages that the kiosk speaks."""

import re
from collections.abc import Collection, Mapping

from consultation.errors import NotImported
from consultation.frozen import Frozen
from consultation.wording import Language
from packs.importing.draft import Words
from packs.importing.notes import Note, shown
from packs.importing.sheets import UNNAMED, Form, Row
from packs.importing.tongues import tag_of

_REFERENCE = re.compile(r"\$\{[^{}]*\}")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\*\*|^#+\s+", re.M)
_UNNAMED = ("", "default")


class Sayings(Frozen):
    """Which language each column of a form is in."""

    tags: Mapping[str, Language]
    """By the name that its headers have; those that the kiosk does not speak are absent."""
    languages: tuple[Language, ...]
    """The form's own one first."""

    def words(self, row: Row, column: str) -> Words | None:
        """What a row says in `column`, such as 'label'; None where it says nothing."""
        found: dict[Language, str] = {}
        for name, text in row.by_language(column).items():
            said = _said(text)
            # A voice cannot say a sentence of signs alone.
            if name in self.tags and any(one.isalnum() for one in said):
                found.setdefault(self.tags[name], said)
        return Words(found) if found else None

    def files(self, row: Row, kind: str) -> Mapping[Language, str]:
        """The files that a row names in 'media::' columns of one kind, by language."""
        found: dict[Language, str] = {}
        for name, file in row.by_language("media", kind).items():
            if name in self.tags:
                found.setdefault(self.tags[name], file)
        return found

    def notes(self, row: Row) -> tuple[Note, ...]:
        """What of a row's sentences cannot be said by a pod."""
        texts = [*row.by_language("label").values(), *row.by_language("hint").values()]
        notes = []
        if any(_REFERENCE.search(text) for text in texts):
            notes.append(
                Note(
                    row.sheet,
                    row.number,
                    "an answer in the middle of a sentence, '${…}', became '…'",
                    "pods speak sentences that are recorded before",
                    "write the sentence without it",
                )
            )
        if any(_MARKUP.search(text) for text in texts):
            notes.append(
                Note(
                    row.sheet,
                    row.number,
                    "colours, bold letters and links were left out",
                    "sentences are plain text",
                    "nothing to do",
                )
            )
        return tuple(notes)


def sayings(
    form: Form, spoken: Collection[Language], otherwise: Language | None
) -> tuple[Sayings, tuple[Note, ...]]:
    """The languages of `form`, and what is lost of them.

    `otherwise` is the language of columns that name none, and of all where none is known. Raises
    NotImported where no language is known.
    """
    default = form.settings.get("default_language", "")
    own = tag_of(default, spoken) or otherwise
    names = list(form.languages) or [UNNAMED]
    tags: dict[str, Language] = {}
    notes: list[Note] = []
    for name in names:
        tag = own or "en" if name.lower() in _UNNAMED else tag_of(name, spoken)
        if tag is not None:
            tags[name] = tag
    if not tags and otherwise is not None:
        tags[names[0]] = otherwise
    if not tags:
        known = ", ".join(shown(name) for name in names)
        raise NotImported(
            f"{form.file.name}: the kiosk speaks none of its languages ({known}). Say by "
            "--language which one its words shall stand under."
        )
    if own is None and any(name.lower() in _UNNAMED for name in names):
        notes.append(_note("columns without a language were taken for English", "none is named"))
    for name in names:
        if name not in tags:
            what = f"the words in '{shown(name)}' were left out"
            notes.append(_note(what, "the kiosk does not speak that language"))
    twice = [name for name in tags if list(tags.values()).count(tags[name]) > 1]
    if len(twice) > 1 and not any(name.lower() in _UNNAMED for name in twice):
        some = ", ".join(shown(name) for name in twice)
        notes.append(_note(f"the first of {some} was taken", "they are one language to the kiosk"))
    found = tuple(dict.fromkeys(tags.values()))
    if own in found:
        found = (str(own), *(tag for tag in found if tag != own))
    return Sayings(tags, found), tuple(notes)


def _note(what: str, why: str) -> Note:
    return Note("survey", 1, what, why, "run the import again with --language if this is wrong")


def _said(text: str) -> str:
    plain = _MARKUP.sub("", _REFERENCE.sub("…", text))
    return " ".join("".join(one if one.isprintable() else " " for one in plain).split())
