"""The check of a source folder: every problem at once, each with its line and what to do."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from consultation.commitment import Level
from consultation.question import TINTS
from consultation.questions.scale import Shape
from consultation.wording import Language
from packs.media import faults_of_picture, faults_of_sounds
from packs.problem import Problem, Severity, nearest
from packs.shape import (
    COMMITMENT,
    COMMITMENT_TEXTS,
    CONSULTATION,
    CREDIT,
    FORMAT,
    MAIN,
    MANY_QUESTIONS,
    OPTION,
    STEP_TEXTS,
    STEPS,
    THEME,
    TRANSLATIONS,
)
from packs.source import Group, Items, Source, line_of, read_source, text_of
from packs.walk import Walk
from packs.wordings import paths, sentences, translated


def check(
    folder: Path, spoken: Collection[Language], pictograms: Collection[str]
) -> tuple[Problem, ...]:
    """Every problem of `folder`, in the order of its lines.

    `spoken` are the languages of the kiosk's own words, `pictograms` the names of the set.
    """
    source, problems = read_source(folder)
    if source.main is not None:
        walk = _Walk(source, spoken, pictograms)
        walk.consultation(source.main.group)
        problems += tuple(walk.problems)
    return tuple(sorted(set(problems), key=lambda p: (p.file != MAIN, p.file, p.line, p.what)))


class _Walk(Walk):
    """One walk through a consultation, gathering problems."""

    def __init__(
        self, source: Source, spoken: Collection[Language], pictograms: Collection[str]
    ) -> None:
        super().__init__(MAIN)
        self.source = source
        self.spoken = spoken
        self.pictograms = pictograms

    def consultation(self, main: Group) -> None:
        """The whole of it."""
        self.keys(main, CONSULTATION, "the consultation")
        self.number(main, "format", FORMAT, FORMAT)
        self.number(main, "version", 1, 1_000_000)
        self.id(main)
        for key in ("title", "invitation", "licence", "author"):
            self.text(main, key)
        self.flag(main, "shows_tally")
        self.before(main, "opens", main, "closes", "it closes before it opens")
        self._languages(main)
        self._commitment(main)
        self._credits(main)
        themes = self.items(main, "themes", 0)
        for theme in themes:
            self.keys(theme, THEME, "a theme")
            self.id(theme)
            self.text(theme, "title")
            self._picture(theme, main)
        self.differ(themes, "themes")
        self._steps(main, [text_of(theme.get("id")) for theme in themes])
        self._translations(main)
        self.problems += faults_of_sounds(self.source, self._tags(main))

    def _languages(self, main: Group) -> None:
        default = self.text(main, "language")
        if "languages" not in main:
            return
        items = main["languages"]
        tags = self._tags(main)
        if not isinstance(items, Items) or not items or len(tags) < len(items):
            self.say(main, "languages", "'languages' is no list of languages", "write [fr, en]")
            return
        if default and default not in tags:
            self.say(main, "language", f"'{default}' is not among 'languages'", "add it there")
        if len(set(tags)) < len(tags):
            self.say(main, "languages", "a language is listed twice", "keep one of the two")
        for tag in tags:
            if tag not in self.spoken:
                todo = nearest(tag, self.spoken, f"it speaks {', '.join(sorted(self.spoken))}")
                self.say(main, "languages", f"the kiosk does not speak '{tag}'", todo)

    def _commitment(self, main: Group) -> None:
        group = main.get("commitment")
        if "commitment" not in main:
            return
        if not isinstance(group, Group):
            todo = f"write {', '.join(COMMITMENT.needed)} under it"
            self.say(main, "commitment", "'commitment' is no group of keys", todo)
            return
        self.keys(group, COMMITMENT, "the commitment")
        self.one_of(group, "level", list(Level))
        for key in COMMITMENT_TEXTS:
            self.text(group, key)
        self.before(
            group, "decided_on", group, "answered_by", "the answer comes before the decision"
        )
        closes, decided = main.get("closes"), group.get("decided_on")
        if isinstance(closes, date) and isinstance(decided, date) and decided < closes:
            self.say(
                group,
                "decided_on",
                "the decision is taken before the consultation closes",
                "give a later day, or close earlier",
                Severity.WARNING,
            )

    def _credits(self, main: Group) -> None:
        credits = main.get("pictures", Group())
        if not isinstance(credits, Group):
            todo = "write 'square.jpg:' with its author and licence under it"
            self.say(main, "pictures", "'pictures' is no group of keys", todo)
            return
        for name, credit in credits.items():
            if not isinstance(credit, Group):
                todo = "write its author and licence under it"
                self.say(credits, name, f"'{name}' is no group of keys", todo)
                continue
            self.keys(credit, CREDIT, f"the picture '{name}'")
            self.text(credit, "author")
            self.text(credit, "licence")
            if not (self.source.folder / "pictures" / str(name)).is_file():
                todo = "put the file there, or take these lines away"
                self.say(credits, name, f"there is no file pictures/{name}", todo)

    def _steps(self, main: Group, themes: list[str]) -> None:
        steps = self.items(main, "steps", 1)
        for step in steps:
            self._step(step, main, themes)
        self.differ(steps, "steps")
        questions = [step for step in steps if step.get("kind") != "card"]
        if steps and not questions:
            self.say(main, "steps", "nothing is asked", "add a question")
        if len(questions) > MANY_QUESTIONS:
            self.say(
                main,
                "steps",
                f"{len(questions)} questions are many for a pod",
                f"keep to {MANY_QUESTIONS} if you can; residents leave before the end",
                Severity.WARNING,
            )

    def _step(self, step: Group, main: Group, themes: list[str]) -> None:
        kind = self.one_of(step, "kind", list(STEPS))
        if kind is None:
            if "kind" not in step:
                todo = f"add 'kind:' with {', '.join(STEPS)}"
                self.say(step, None, "this step has no 'kind'", todo)
            return
        self.keys(step, STEPS[kind], f"a step of kind '{kind}'")
        self.id(step)
        for key in STEP_TEXTS:
            self.text(step, key)
        theme = self.text(step, "theme")
        if theme and theme not in themes:
            todo = nearest(theme, themes, "add it under 'themes', or take this line away")
            self.say(step, "theme", f"there is no theme '{theme}'", todo)
        if kind == "card":
            self._picture(step, main)
        self.one_of(step, "shape", list(Shape))
        if step.get("points", 5) not in (3, 5):
            self.say(step, "points", "'points' is neither 3 nor 5", "write 3 or 5")
        if "options" in STEPS[kind].all:
            self._options(step, main)

    def _options(self, step: Group, main: Group) -> None:
        options = self.items(step, "options", 2)
        for option in options:
            self.keys(option, OPTION, "an option")
            self.id(option)
            self.text(option, "label")
            self.text(option, "sound")
            self._picture(option, main)
            self.one_of(option, "tint", list(TINTS))
        self.differ(options, "options")
        if not options:
            return
        low = self.number(step, "min", 1, len(options))
        high = self.number(step, "max", 1, len(options))
        if low is not None and high is not None and low > high:
            self.say(step, "min", f"'min' ({low}) is above 'max' ({high})", "lower 'min'")

    def _translations(self, main: Group) -> None:
        tags, default = self._tags(main), main.get("language")
        known = {sentence.path for sentence in sentences(main)}
        for tag in tags:
            file = f"{TRANSLATIONS}/{tag}.yaml"
            text = self.source.translations.get(tag)
            if tag == default or file in self.source.unread:
                continue
            if text is None:
                what = "this translation is missing"
                self.problems.append(Problem(file, 0, what, f"write every sentence in '{tag}'"))
                continue
            for path in sorted(known):
                words = translated(text.group, path)
                if not isinstance(words, str) or not words.strip():
                    what = f"'{path}' has no translation"
                    self.problems.append(
                        Problem(file, _line_at(text.group, path), what, f"write it in '{tag}'")
                    )
            for path in paths(text.group):
                if path not in known and not any(one.startswith(f"{path}.") for one in known):
                    todo = nearest(path, known, "take it away")
                    what = f"'{path}' translates nothing that is there"
                    self.problems.append(Problem(file, _line_at(text.group, path), what, todo))
        for tag, text in self.source.translations.items():
            if tag not in tags or tag == default:
                what = f"'{tag}' is not a language to translate into"
                todo = "add it to 'languages', or take the file away"
                self.problems.append(Problem(text.file, 0, what, todo))

    def _picture(self, group: Group, main: Group) -> None:
        name = self.text(group, "picture")
        if name:
            fault = faults_of_picture(name, self.source.folder, main, self.pictograms)
            if fault is not None:
                self.say(group, "picture", *fault)

    @staticmethod
    def _tags(main: Group) -> list[Language]:
        items = main.get("languages")
        return [tag for tag in items if isinstance(tag, str)] if isinstance(items, Items) else []


def _line_at(group: Group, path: str) -> int:
    """The line of what is written at `path`, or of the nearest group above it."""
    line = 1
    here: object = group
    for key in path.split("."):
        if not isinstance(here, Group):
            break
        if key not in here:
            break
        line = line_of(here, key)
        here = here[key]
    return line
