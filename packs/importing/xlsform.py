"""A form (XLSForm) becomes the draft of a consultation; what is not carried over is told."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from consultation.errors import NotImported
from consultation.frozen import Frozen
from consultation.wording import Language
from packs.importing.beside import Beside
from packs.importing.blank import days_from, head
from packs.importing.draft import Draft, Words
from packs.importing.fit import fitted
from packs.importing.kinds import Kind, kind_of
from packs.importing.listed import lists_of
from packs.importing.names import id_of
from packs.importing.notes import Note, shown
from packs.importing.pictures import Finder
from packs.importing.relevant import Asked, Condition, NotSaid, conditions
from packs.importing.rows import Rows
from packs.importing.saying import sayings
from packs.importing.sheets import Form, Row, read_form

MOST_CONDITIONS_IN_ALL = 10
_BEGIN = re.compile(r"^begin[\s_](?P<what>group|lgroup|repeat|loop|looped group)\b")
_END = re.compile(r"^end[\s_](group|lgroup|repeat|loop|looped group)$")
_KNOWN_SETTINGS = {"title", "form_title", "id_string", "form_id", "default_language"}


class Imported(Frozen):
    """The draft of a folder, and what its author should know."""

    draft: Draft
    notes: tuple[Note, ...]
    """What could not be carried over."""
    pictures: tuple[str, ...]
    """Which picture was given to what, where the form has none."""
    names: tuple[str, ...]
    """What is called otherwise than in the form."""


@dataclass(slots=True)
class _Group:
    """A group of the form that is open."""

    row: Row
    title: Words | None
    when: tuple[Condition, ...]
    theme: str | None = None
    shown: bool = False


def import_xlsform(
    file: Path, spoken: Collection[Language], today: date, language: Language | None = None
) -> Imported:
    """Carry the form in `file` over.

    `spoken` are the kiosk's languages, `language` that of columns which name none. Raises
    NotImported where nothing can be carried over, NotReady where pyxform is not installed.
    """
    return _Importer(read_form(file), spoken, language).imported(today)


class _Importer:
    """One walk through the rows of a form."""

    def __init__(self, form: Form, spoken: Collection[Language], language: Language | None) -> None:
        self.form = form
        self.sayings, notes = sayings(form, spoken, language)
        self.notes = [*form.notes, *notes]
        self.rows = Rows(
            self.sayings,
            lists_of(form.choices),
            Beside.form(form.file),
            Finder.of_the_set(),
            self._title(),
            self.notes,
        )
        self.groups: list[_Group] = []
        self.repeats: list[Row] = []
        self.themes: list[dict[str, object]] = []
        self.steps: list[dict[str, object]] = []
        self.asked: dict[str, Asked] = {}
        self.names: list[str] = []

    def imported(self, today: date) -> Imported:
        """Walk all rows, then put the whole together."""
        for row in self.form.survey:
            self._row(row)
        self._settings()
        self.rows.tell_of_lists()
        steps, notes = fitted(self.steps)
        self.notes += notes
        if not any(step["kind"] != "card" for step in steps):
            told = "\n".join(str(note) for note in sorted(self.notes))
            raise NotImported(
                f"{self.form.file.name}: none of its questions can be carried over.\n{told}"
            )
        id = id_of(self._setting("form_id", "id_string") or self.form.file.stem, (), "form")
        main = head(id, self.sayings.languages, self._title(), days_from(today))
        used = {step.get("theme") for step in steps}
        themes = [theme for theme in self.themes if theme["id"] in used]
        if themes:
            main["themes"] = themes
        main["steps"] = steps
        if self.rows.credits:
            main["pictures"] = self.rows.credits
        opening = (
            f"Made from the form {shown(self.form.file.name)}.\n"
            "Lines that end in 'to be written' are yours to write; docs/pack.md tells every key."
        )
        return Imported(
            Draft(main, self.sayings.languages, self.rows.files, opening),
            tuple(sorted(set(self.notes))),
            tuple(self.rows.pictures),
            tuple(self.names),
        )

    def _row(self, row: Row) -> None:
        type = " ".join(row.get("type").split())
        if not type:
            if row.cells:
                self._note(row, "a row without a type", "it asks nothing", "nothing to do")
            return
        if row.get("disabled").lower() in ("yes", "true"):
            self._note(row, f"{_named(row)} was left out", "it is disabled", "nothing to do")
            return
        begun = _BEGIN.match(type.lower())
        if _END.match(type.lower()):
            self._ended()
        elif begun and begun["what"] == "group" and not self.repeats:
            self._begun(row)
        elif begun:
            self._repeated(row)
        elif self.repeats:
            why = f"it is in the repeat of row {self.repeats[0].number}"
            self._note(row, f"{_named(row)} was left out", why, "ask it once, outside")
        else:
            self._asked(row, kind_of(type))

    def _begun(self, row: Row) -> None:
        title = self.sayings.words(row, "label")
        self.groups.append(_Group(row, title, self._when(row)))
        self.notes += self.sayings.notes(row)
        self.rows.tell_of_rest(row, {"type", "name", "label", ("bind", "relevant")})

    def _repeated(self, row: Row) -> None:
        if not self.repeats:
            why = "pods ask each question once"
            self._note(row, f"{_named(row)} was left out", why, "ask how many, with a number")
        self.repeats.append(row)

    def _ended(self) -> None:
        if self.repeats:
            self.repeats.pop()
            return
        group = self.groups.pop()
        if group.title is not None and not group.shown:
            what = f"the title of {_named(group.row)} is not shown"
            self._note(group.row, what, "no step stands straight in it", "nothing to do")

    def _asked(self, row: Row, kind: Kind) -> None:
        step = None
        if kind.step:
            id = id_of(row.get("name"), self._taken(), f"step-{len(self.steps) + 1}")
            step = self.rows.step(row, kind, id, self._theme_title())
        else:
            what = f"{_named(row)} of type '{shown(row.get('type'))}' was left out"
            self._note(row, what, kind.why, kind.todo)
        if step is None:
            return
        when = [*(one for group in self.groups for one in group.when), *self._when(row)]
        if len(when) > MOST_CONDITIONS_IN_ALL:
            what = "the step is shown to everybody"
            self._note(row, what, "it has too many conditions", "write fewer of them")
        elif when:
            step["when"] = when
        theme = self._theme()
        placed = {"kind": step.pop("kind"), "id": step.pop("id")}
        self.steps.append({**placed, **({"theme": theme} if theme else {}), **step})
        self._remember(row, self.steps[-1])

    def _remember(self, row: Row, step: Mapping[str, object]) -> None:
        name, id = row.get("name"), str(step["id"])
        if name and id != name.replace("_", "-"):
            self.names.append(f"survey, row {row.number}: '{shown(name)}' is called '{id}'")
        if step["kind"] != "card":
            ids = {choice.name: choice.id for choice in self.rows.choices_of(row)}
            low, high = step.get("low", 0), step.get("high", 0)
            assert isinstance(low, int)
            assert isinstance(high, int)
            self.asked[name] = Asked(id, str(step["kind"]), ids, low, high)

    def _when(self, row: Row) -> tuple[Condition, ...]:
        expression = row.get("bind", "relevant")
        if not expression:
            return ()
        try:
            plain = expression.translate(str.maketrans("‘’“”", "''\"\""))
            return conditions(plain, self.asked)
        except NotSaid as error:
            what = f"'{shown(expression)}' was left out, and {_named(row)} is shown to everybody"
            self._note(row, what, str(error), "write 'when:' by hand; see docs/pack.md")
            return ()

    def _theme(self) -> str | None:
        """The theme of the innermost group that has a title."""
        for group in reversed(self.groups):
            if group.title is None:
                continue
            group.shown = True
            if group.theme is None:
                name = group.row.get("name")
                taken = [str(theme["id"]) for theme in self.themes]
                group.theme = id_of(name, taken, f"theme-{len(self.themes) + 1}")
                picture = self.rows.picture_of(group.row, group.title, "folder", "theme")
                self.themes.append({"id": group.theme, "title": group.title, "picture": picture})
            return group.theme
        return None

    def _theme_title(self) -> Words | None:
        return next((one.title for one in reversed(self.groups) if one.title is not None), None)

    def _taken(self) -> list[str]:
        return [str(step["id"]) for step in self.steps]

    def _title(self) -> Words:
        title = self._setting("form_title", "title")
        first = self.sayings.languages[0]
        if title:
            return Words({first: shown(title, 200)})
        return Words({first: shown(self.form.file.stem)}, "the consultation's name")

    def _setting(self, *keys: str) -> str:
        return next((self.form.settings[key] for key in keys if self.form.settings.get(key)), "")

    def _settings(self) -> None:
        for key in self.form.settings:
            if key not in _KNOWN_SETTINGS:
                what = f"the setting '{shown(key)}' was left out"
                todo = "nothing to do"
                self.notes.append(Note("settings", 2, what, "consultations have none such", todo))

    def _note(self, row: Row, what: str, why: str, todo: str) -> None:
        self.notes.append(Note(row.sheet, row.number, what, why, todo))


def _named(row: Row) -> str:
    name = row.get("name")
    return f"'{shown(name)}'" if name else "what has no name"
