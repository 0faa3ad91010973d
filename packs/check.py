"""The check of a source folder: every problem at once, each with its line and what to do."""

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from typing import assert_never

from consultation.consultation import Consultation
from consultation.errors import NotAConsultation
from consultation.frozen import Frozen
from consultation.placed import MOST_CONDITIONS
from consultation.question import TINTS
from consultation.wording import Language, base_of, is_easy
from packs.compiled import document
from packs.easy import may_lack, rewritten
from packs.films import fault_of_film
from packs.media import (
    fault_of_own_picture,
    fault_of_picture,
    fault_of_place,
    fault_of_size,
    faults_of_sounds,
)
from packs.problem import Problem, Severity, nearest, stops
from packs.rules import RULES
from packs.shape import MAIN, PICTURES, TRANSLATIONS, WORLD_SUFFIXES
from packs.shape.forms import (
    ByFile,
    Cells,
    Day,
    Decimal,
    EarlierQuestion,
    Film,
    Flag,
    GroupOf,
    Id,
    ItemsOf,
    Key,
    Keys,
    Languages,
    Number,
    OneOf,
    OneOrMany,
    Picture,
    Recording,
    Sentence,
    Sentences,
    Signs,
    SomeOf,
    StepsOf,
    Subtitles,
    Text,
    Theme,
    Time,
    Tint,
    WholePicture,
    WorldFile,
)
from packs.shape.groups import CONSULTATION
from packs.signs import faults_of_signs, signable
from packs.source import Group, Items, Source, read_source, text_of
from packs.subtitles import faults_of_subtitles
from packs.walk import Walk
from packs.wordings import line_at, paths, sentences, translated


class Checked(Frozen):
    """A folder as it was read once, and all that is to be said of it."""

    source: Source
    problems: tuple[Problem, ...]
    """In the order of their lines."""


def check(
    folder: Path,
    spoken: Collection[Language],
    pictograms: Collection[str],
    *,
    recordings: bool = True,
    today: date | None = None,
) -> Checked:
    """Read `folder` and find every problem of it.

    `spoken` are the languages of the kiosk's own words, `pictograms` the names of the set;
    `recordings` tells whether those are looked at too. A promise is held against `today`.
    """
    source, problems = read_source(folder)
    if source.main is not None:
        walk = _Check(source, spoken, pictograms, recordings=recordings)
        walk.consultation()
        if today is not None:
            walk.answered_by(today)
        problems += tuple(walk.problems)
    by_line = sorted(set(problems), key=lambda p: (p.file != MAIN, p.file, p.line, p.what))
    return Checked(source, tuple(by_line))


class _Check(Walk):
    """One walk through a consultation, form by form as it is declared."""

    def __init__(
        self,
        source: Source,
        spoken: Collection[Language],
        pictograms: Collection[str],
        *,
        recordings: bool,
    ) -> None:
        super().__init__(source)
        self.spoken = spoken
        self.pictograms = pictograms
        self.recordings = recordings

    def consultation(self) -> None:
        """The whole of it, then what lies beside it."""
        self._group(self.main, CONSULTATION, CONSULTATION.owner)
        self._translations()
        self.problems += faults_of_signs(self.source, self.languages)
        if self.recordings:
            self.problems += faults_of_sounds(self.source, self.languages)
        if not stops(self.problems):
            self._whole()

    def answered_by(self, today: date) -> None:
        """A consultation does not end without a decision."""
        commitment = self.main.get("commitment")
        if not isinstance(commitment, Group) or "decision" in self.main:
            return
        promised = commitment.get("answered_by")
        if type(promised) is date and promised < today:
            what = "this day is past, and residents have no answer"
            todo = "bring them one under 'decision:', with a higher 'version'"
            self.say(commitment, "answered_by", what, todo, Severity.WARNING)

    def _whole(self) -> None:
        """Let the kiosk's own reading have the last word."""
        try:
            Consultation.from_document(document(self.source))
        except NotAConsultation as error:
            self.problems.append(Problem(MAIN, 0, str(error).rstrip("."), "see docs/pack.md"))

    def _group(self, group: Group, keys: Keys, owner: str) -> None:
        self.keys(group, keys, owner)
        for key in keys.keys:
            if key.name in group:
                self._value(group, key)
        for rule in RULES.get(keys.name, ()):
            rule(self, group)

    def _value(self, group: Group, key: Key) -> None:
        name = key.name
        match key.form:
            case Sentence() | Text() | Recording() | EarlierQuestion():
                self.text(group, name)
            case Id():
                self.id(group)
            case Number(low=low, high=high, items=items):
                count = len(self.groups(group, items)) if items else 0
                self.number(group, name, low, min(high, count or high))
            case Flag():
                self.flag(group, name)
            case Day():
                self.day(group, name)
            case OneOf(known=known):
                self._one_of(group, name, known)
            case Tint():
                self.one_of(group, name, TINTS)
            case Languages():
                self._languages(group, name)
            case Decimal(low, high):
                self.decimal(group, name, low, high)
            case Time():
                self.time(group, name)
            case Sentences(least, most):
                self.sentences(group, name, least, most)
            case SomeOf(known):
                self.some_of(group, name, known)
            case Cells():
                self._cells(group, name)
            case Picture():
                self._picture(group, name)
            case WholePicture():
                self._whole_picture(group, name)
            case Film() | Signs():
                self._film(group, name)
            case Subtitles():
                self._subtitles(group, name)
            case WorldFile():
                self._world_file(group, name)
            case Theme():
                self._theme(group, name)
            case GroupOf(keys=keys):
                self._one_group(group, name, keys)
            case ItemsOf(keys=keys, least=least, most=most):
                items_of = self.items(group, name, least, most)
                for item in items_of:
                    self._group(item, keys, keys.owner)
                self.differ(items_of, name)
            case StepsOf(kinds=kinds):
                self._steps(group, name, kinds)
            case ByFile(keys=keys, folder=folder):
                self._by_file(group, name, keys, folder)
            case OneOrMany(keys=keys):
                self._one_or_many(group, name, keys)
            case never:
                assert_never(never)

    def _one_of(self, group: Group, key: str, known: tuple[str | int, ...]) -> None:
        words = [one for one in known if isinstance(one, str)]
        if words:
            self.one_of(group, key, words)
        elif isinstance(group[key], bool) or group[key] not in known:
            todo = f"write {' or '.join(map(str, known))}"
            self.say(group, key, f"'{key}' cannot be {text_of(group[key])}", todo)

    def _languages(self, group: Group, key: str) -> None:
        items, tags = group[key], self.languages
        if not isinstance(items, Items) or not items or len(tags) < len(items):
            self.say(group, key, f"'{key}' is no list of languages", "write [fr, en]")
            return
        if len(set(tags)) < len(tags):
            self.say(group, key, "a language is listed twice", "keep one of the two")
        for tag in tags:
            if tag not in self.spoken:
                todo = nearest(tag, self.spoken, f"it speaks {', '.join(sorted(self.spoken))}")
                self.say(group, key, f"the kiosk does not speak '{tag}'", todo)

    def _picture(self, group: Group, key: str) -> None:
        name = self.text(group, key)
        if name:
            fault = fault_of_picture(name, self.source.folder, self.main, self.pictograms)
            if fault is not None:
                self.say(group, key, *fault)

    def _whole_picture(self, group: Group, key: str) -> None:
        name = self.text(group, key)
        if name:
            fault = fault_of_own_picture(name, self.source.folder, self.main)
            if fault is None and name.lower().endswith(".svg"):
                fault = fault_of_size(name, self.source.folder)
            if fault is not None:
                self.say(group, key, *fault)

    def _film(self, group: Group, key: str) -> None:
        name = self.text(group, key)
        fault = fault_of_film(name, self.source.folder, self.main) if name else None
        if fault is not None:
            self.say(group, key, *fault)

    def _subtitles(self, group: Group, key: str) -> None:
        name = self.id(group, key)
        if name:
            self.problems += faults_of_subtitles(self.source.folder, name, self.languages)

    def _world_file(self, group: Group, key: str) -> None:
        name = self.text(group, key)
        fault = fault_of_place(name, self.source.folder, PICTURES, WORLD_SUFFIXES) if name else None
        if fault is not None:
            self.say(group, key, *fault)

    def _cells(self, group: Group, key: str) -> None:
        cells = group[key]
        if not isinstance(cells, Items) or not cells:
            self.say(group, key, f"'{key}' is no list", "write [one, other] of what can be said")
            return
        for number, cell in enumerate(cells):
            if isinstance(cell, bool) or not isinstance(cell, str | int):
                self.say(cells, number, f"'{text_of(cell)}' cannot be said", "write an id")

    def _one_or_many(self, group: Group, key: str, keys: Keys) -> None:
        if isinstance(group[key], Group):
            self._group(group[key], keys, keys.owner)
            return
        for one in self.items(group, key, 1, MOST_CONDITIONS):
            self._group(one, keys, keys.owner)

    def _theme(self, group: Group, key: str) -> None:
        theme, themes = self.text(group, key), self.ids(self.main, "themes")
        if theme and theme not in themes:
            todo = nearest(theme, themes, "add it under 'themes', or take this line away")
            self.say(group, key, f"there is no theme '{theme}'", todo)

    def _one_group(self, group: Group, key: str, keys: Keys) -> None:
        inner = group[key]
        if isinstance(inner, Group):
            self._group(inner, keys, keys.owner)
            return
        todo = f"write {', '.join(keys.needed)} under it"
        self.say(group, key, f"'{key}' is no group of keys", todo)

    def _steps(self, group: Group, key: str, kinds: Mapping[str, Keys]) -> None:
        steps = self.items(group, key, 1)
        for step in steps:
            kind = self.one_of(step, "kind", list(kinds))
            if kind is not None:
                self._step(step, kinds[kind])
            elif "kind" not in step:
                todo = f"add 'kind:' with {', '.join(kinds)}"
                self.say(step, None, "this step has no 'kind'", todo)
        self.differ(steps, key)

    def _step(self, step: Group, keys: Keys) -> None:
        before = len(self.problems)
        self._group(step, keys, keys.owner)
        for rule in RULES["step"]:
            rule(self, step)
        if any(problem.severity is Severity.PROBLEM for problem in self.problems[before:]):
            self.faulty.add(text_of(step.get("id")))

    def _by_file(self, group: Group, key: str, keys: Keys, folder: str) -> None:
        credits = group[key]
        if not isinstance(credits, Group):
            todo = f"write the name of a file with {' and '.join(keys.needed)} under it"
            self.say(group, key, f"'{key}' is no group of keys", todo)
            return
        for name, credit in credits.items():
            if not isinstance(credit, Group):
                todo = f"write {' and '.join(keys.needed)} under it"
                self.say(credits, name, f"'{name}' is no group of keys", todo)
                continue
            path = f"{folder}/{name}" if folder else str(name)
            self._group(credit, keys, f"the credit of '{name}'")
            if not (self.source.folder / path).is_file():
                todo = "put the file there, or take these lines away"
                self.say(credits, name, f"there is no file {path}", todo)

    def _translations(self) -> None:
        tags, default = self.languages, self.main.get("language")
        known = {sentence.path for sentence in sentences(self.main)}
        signs = {path for path, _ in signable(self.main)}
        for tag in tags:
            file = f"{TRANSLATIONS}/{tag}.yaml"
            text = self.source.translations.get(tag)
            if tag == default or file in self.source.unread:
                continue
            if text is None:
                what = "this translation is missing"
                self.problems.append(Problem(file, 0, what, f"write every sentence in '{tag}'"))
            else:
                self._translation(text.group, file, tag, known, signs)
                self._easy(file, tag)
        for tag, text in self.source.translations.items():
            if tag not in tags or tag == default:
                what = f"'{tag}' is not a language to translate into"
                todo = "add it to 'languages', or take the file away"
                self.problems.append(Problem(text.file, 0, what, todo))

    def _easy(self, file: str, tag: Language) -> None:
        """How much of an easy reading is there, where not all is."""
        count, total = rewritten(self.source, tag)
        if is_easy(tag) and count < total:
            base = base_of(tag)
            what = (
                f"{count} of {total} sentences are easy to read; the others are those of '{base}'"
            )
            todo = "write those that are hard"
            self.problems.append(Problem(file, 0, what, todo, Severity.WARNING))

    def _translation(
        self, group: Group, file: str, tag: Language, known: set[str], signs: set[str]
    ) -> None:
        for path in sorted(known):
            words = translated(group, path)
            if words is None and may_lack(self.source, tag):
                continue
            if not isinstance(words, str) or not words.strip():
                what, todo = f"'{path}' has no translation", f"write it in '{tag}'"
                self.problems.append(Problem(file, line_at(group, path), what, todo))
        for path in set(paths(group)) - signs:
            if path not in known and not any(one.startswith(f"{path}.") for one in known):
                todo = nearest(path, known, "take it away")
                what = f"'{path}' translates nothing that is there"
                self.problems.append(Problem(file, line_at(group, path), what, todo))
