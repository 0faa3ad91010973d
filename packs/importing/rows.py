"""One row of a form becomes one step; what of it cannot be carried over is told."""

import re
from collections.abc import Collection, Mapping
from itertools import chain

from consultation.option import MOST_OPTIONS
from packs.importing.beside import Beside, NotUsed
from packs.importing.draft import Guess, Words
from packs.importing.kinds import Kind, kind_of
from packs.importing.listed import OTHER, Choice
from packs.importing.map import MAP, MAP_PLACE, placed
from packs.importing.names import id_of
from packs.importing.notes import Note, shown
from packs.importing.pictures import NEUTRAL, Finder
from packs.importing.relevant import NotSaid, bounds
from packs.importing.saying import Sayings
from packs.importing.sheets import Row, Tokens
from packs.shape import PICTURES, SOUNDS
from packs.shape.items import FARTHEST

Step = dict[str, object]

_YES = ("yes", "true", "true()")
_NO = ("no", "false", "false()")
_COUNTED = r"count-selected\(\s*\.\s*\)"
_LENGTH = r"string-length\(\s*\.\s*\)"
_USED: Collection[str | Tokens] = (
    "type",
    "name",
    "label",
    "hint",
    "parameters",
    ("media", "image"),
    ("media", "audio"),
    ("bind", "relevant"),
    ("bind", "required"),
    ("bind", "constraint"),
)
USUAL_HIGH = 100
LONG_TEXT = 1000
_WHY: Mapping[str, tuple[str, str]] = {
    "control::appearance": ("pods lay screens out themselves", "nothing to do"),
    "default": ("nothing is chosen beforehand, which would sway residents", "nothing to do"),
    "bind::calculate": ("pods calculate nothing", "compute it from the results"),
    "choice_filter": (
        "all choices are shown to everybody",
        "write a step for each case, with 'when'",
    ),
    "bind::jr:constraintMsg": ("pods say in their own words what is refused", "nothing to do"),
    "bind::jr:requiredMsg": ("pods say in their own words what is refused", "nothing to do"),
    "bind::readonly": ("nothing is answered beforehand", "write a card in its place"),
    "guidance_hint": ("pods show one hint", "write a card before the question"),
    "media::video": ("films have subtitles in every language", "write a step of kind 'video'"),
    "media::big-image": ("pods make pictures larger themselves", "nothing to do"),
}
_OTHERWISE = ("consultations have none such", "nothing to do")


class Rows:
    """Makes steps, and gathers the files that go with them."""

    def __init__(
        self,
        sayings: Sayings,
        lists: Mapping[str, tuple[Choice, ...]],
        beside: Beside,
        finder: Finder,
        title: Words,
        notes: list[Note],
    ) -> None:
        self._sayings = sayings
        self._lists = lists
        self._beside = beside
        self._finder = finder
        self._title = title
        self._notes = notes
        self._listed: set[str] = set()
        self.files: dict[str, bytes] = {}
        self.credits: dict[str, object] = {}
        self.pictures: dict[str, None] = {}

    def choices_of(self, row: Row) -> tuple[Choice, ...]:
        """The choices that a row offers; none where it has no list."""
        return self._lists.get(kind_of(row.get("type")).listed, ())

    def step(self, row: Row, kind: Kind, id: str, within: Words | None) -> Step | None:
        """The step of a row; None where there is none, which is told. `within` is its theme."""
        step: Step = {"kind": kind.step, "id": id}
        words = self._words(row)
        if kind.step == "card":
            step |= self._card(row, words, within)
        else:
            step["words"] = words
            hint = self._sayings.words(row, "hint")
            step |= {"hint": hint} if hint else {}
            step |= {"required": True} if self._required(row) else {}
            asked = self._asked(row, kind, id)
            if asked is None:
                return None
            step |= asked
        if kind.why:
            self._note(row, f"'{shown(row.get('type'))}' became '{step['kind']}'", kind)
        self._record(row, f"steps.{id}.{'title' if kind.step == 'card' else 'words'}")
        self._notes += self._sayings.notes(row)
        self.tell_of_rest(row, _USED)
        return step

    def picture_of(self, row: Row, words: Words, neutral: str, what: str) -> str:
        """The picture of a row: its own, or a pictogram by its words, or `neutral`."""
        own = self._own_picture(row)
        if own is not None:
            return own
        known = words.by_language
        texts = [known[tag] for tag in ("en", "fr") if tag in known]
        name = row.get("name").replace("_", " ").replace("-", " ")
        found = self._finder.find(*texts, name)
        how = f"pictogram '{found}'" if found else f"no pictogram known, '{neutral}' stands in"
        said = shown(next(iter(known.values())), 40)
        self.pictures[f"{row.sheet}, row {row.number}: {what} '{said}': {how}"] = None
        return found or neutral

    def tell_of_rest(self, row: Row, used: Collection[str | Tokens]) -> None:
        """Tell of each column of a row that nothing was made of."""
        told = set()
        for tokens, text in row.cells.items():
            if tokens[0] in used or tokens in used or tokens[:2] in used:
                continue
            name = "::".join(tokens)
            short = "::".join(tokens[:2]) if tokens[0] in ("media", "bind") else name
            short = "guidance_hint" if tokens[0] == "guidance_hint" else short
            if short not in told:
                told.add(short)
                why, todo = _WHY.get(short, _OTHERWISE)
                what = f"'{shown(row.headers[tokens])}' ({shown(text)}) was left out"
                self._notes.append(Note(row.sheet, row.number, what, why, todo))

    def tell_of_lists(self) -> None:
        """Tell of what stands on the sheet 'choices' and was not carried over."""
        for name, listed in self._lists.items():
            if name not in self._listed:
                row, what = listed[0].row, f"the list '{shown(name)}' was left out"
                why = "no question that was carried over offers it"
                self._notes.append(Note(row.sheet, row.number, what, why, "nothing to do"))
        known = {"list_name", "list name", "name", "label", "media"}
        rest: dict[str, None] = {}
        for choice in chain.from_iterable(self._lists.values()):
            rest |= {key[0]: None for key in choice.row.cells if key[0] not in known}
        for column in rest:
            what = f"the column '{shown(column)}' was left out"
            self._notes.append(Note("choices", 1, what, "options have none such", "nothing to do"))

    def _words(self, row: Row) -> Words:
        found = self._sayings.words(row, "label") or self._sayings.words(row, "hint")
        if found is not None:
            return found
        name = row.get("name").replace("_", " ") or self._title.said_in("en")
        return Words(
            {self._sayings.languages[0]: name}, "its words; the form has none that can be said"
        )

    def _card(self, row: Row, words: Words, within: Words | None) -> Step:
        hint = self._sayings.words(row, "hint")
        title, text = (words, hint) if hint is not None else (within or self._title, words)
        picture = self.picture_of(row, words, "information", "card")
        return {"title": title, "text": text, "picture": picture}

    def _asked(self, row: Row, kind: Kind, id: str) -> Step | None:
        match kind.step:
            case "choice" | "choices" | "ranking":
                return self._chosen(row, kind, id)
            case "number":
                return self._number(row)
            case "range":
                return self._range(row)
            case "words":
                return self._text(row)
            case "place":
                self.files[MAP_PLACE] = MAP.encode()
                self.credits[MAP_PLACE.removeprefix(f"{PICTURES}/")] = {
                    "author": "Nacelle",
                    "licence": "CC0-1.0",
                }
                self._constraint(row, "")
                self._pictured(row)
                return placed()
            case _:
                self._constraint(row, "")
                self._pictured(row)
                return {}

    def _chosen(self, row: Row, kind: Kind, id: str) -> Step | None:
        choices = self._lists.get(kind.listed, ())
        count = len(choices) + kind.other
        if not 2 <= count <= MOST_OPTIONS:
            what = f"'{shown(row.get('name'))}' was left out"
            why = f"its list has {count}, and a question has 2 to {MOST_OPTIONS} options"
            self._notes.append(Note(row.sheet, row.number, what, why, "write another list"))
            return None
        self._listed.add(kind.listed)
        options = [self._option(choice, id) for choice in choices]
        if kind.other:
            taken = [choice.id for choice in choices]
            known = {tag: OTHER.by_language.get(tag, "") for tag in self._sayings.languages}
            other = Words({tag: said for tag, said in known.items() if said} or {"en": "Other"})
            ending: Step = {"id": id_of("other", taken, "other"), "label": other}
            options.append(ending | {"picture": NEUTRAL, "last": True})
            what = "what 'other' is, is not asked"
            todo = "add a step of kind 'words' with 'when'"
            why = "an option is chosen and not typed"
            self._notes.append(Note(row.sheet, row.number, what, why, todo))
        self._pictured(row)
        step: Step = {"options": options}
        ends = self._constraint(row, _COUNTED if kind.step == "choices" else "")
        if kind.step == "choices" and ends is not None:
            low, high = ends
            step |= {"min": min(low, count)} if low is not None and low > 1 else {}
            step |= {"max": min(high, count)} if high is not None and high >= 1 else {}
        if kind.step != "ranking" and re.search(r"randomize\s*=\s*true", row.get("parameters")):
            step["shuffle"] = True
        elif row.get("parameters"):
            self._parameters(row)
        return step

    def _option(self, choice: Choice, question: str) -> Step:
        words = self._sayings.words(choice.row, "label")
        if words is None:
            words = Words({self._sayings.languages[0]: choice.name}, "what it is called")
        self._notes += self._sayings.notes(choice.row)
        self._record(choice.row, f"steps.{question}.options.{choice.id}")
        if self._sayings.files(choice.row, "video"):
            why, todo = "options have pictures and no films", "write a step of kind 'video'"
            number = choice.row.number
            self._notes.append(Note("choices", number, "its video was left out", why, todo))
        picture = self.picture_of(choice.row, words, NEUTRAL, "option")
        return {"id": choice.id, "label": words, "picture": picture}

    def _number(self, row: Row) -> Step:
        low, high = self._constraint(row, r"\.") or (None, None)
        if row.get("parameters"):
            self._parameters(row)
        least = 0 if low is None else min(low, FARTHEST - 1)
        most = min(max(USUAL_HIGH, least + USUAL_HIGH), FARTHEST) if high is None else high
        if low is None and most <= least:
            least = max(most - USUAL_HIGH, -FARTHEST)
        if low is None or high is None:
            what = f"the numbers go from {least} to {most}"
            why = "a pod's numbers have two ends, and the form does not say both"
            self._notes.append(
                Note(row.sheet, row.number, what, why, "change 'low' and 'high' if needed")
            )
        return self._counted(row, least, max(most, least + 1), 1)

    def _range(self, row: Row) -> Step | None:
        self._constraint(row, "")
        said = dict(re.findall(r"(\w+)\s*=\s*(-?[0-9.]+)", row.get("parameters")))
        start, end, by = (said.get(key, usual) for key, usual in _ENDS)
        try:
            low, high, step = (float(one) for one in (start, end, by))
        except ValueError:
            low = high = step = 0.5
        low, high, step = min(low, high), max(low, high), abs(step)
        whole = all(one.is_integer() and abs(one) <= FARTHEST for one in (low, high, step))
        if not whole or step == 0 or low + step > high:
            what = f"'{shown(row.get('name'))}' was left out"
            why, todo = "pods ask for whole numbers", "ask in a smaller unit, in whole numbers"
            self._notes.append(Note(row.sheet, row.number, what, why, todo))
            return None
        if set(said) - {"start", "end", "step"} or "tick" in row.get("parameters"):
            self._parameters(row)
        return {"kind": "number", **self._counted(row, int(low), int(high), int(step))}

    def _counted(self, row: Row, low: int, high: int, by: int) -> Step:
        picture = self.picture_of(row, self._words(row), "bars", "number")
        step: Step = {"low": low, "high": high, "picture": picture}
        return step | ({"step": by} if by != 1 else {})

    def _text(self, row: Row) -> Step:
        ends = self._constraint(row, _LENGTH)
        self._pictured(row)
        high = ends[1] if ends is not None else None
        if high is not None:
            return {"most": min(max(high, 10), LONG_TEXT)}
        return {"most": LONG_TEXT} if "multiline" in row.get("control", "appearance") else {}

    def _required(self, row: Row) -> bool:
        said = row.get("bind", "required").strip().lower()
        if said and said not in (*_YES, *_NO):
            what = f"'required' ({shown(said)}) was left out"
            why = "a question is required of all, or of none"
            self._notes.append(Note(row.sheet, row.number, what, why, "write 'required: true'"))
        return said in _YES

    def _constraint(self, row: Row, about: str) -> tuple[int | None, int | None] | None:
        """The ends that a constraint sets; one that cannot be carried over is told."""
        said = row.get("bind", "constraint")
        try:
            found = bounds(said, about) if said and about else None
        except NotSaid:
            found = None
        if said and (found is None or (None not in found and not _apart(found, about))):
            what = f"'constraint' ({shown(said)}) was left out"
            why = "no question of this kind has such a limit"
            self._notes.append(Note(row.sheet, row.number, what, why, "see docs/pack.md"))
            return None
        return found

    def _parameters(self, row: Row) -> None:
        what = f"'parameters' ({shown(row.get('parameters'))}) was left out"
        self._notes.append(Note(row.sheet, row.number, what, *_OTHERWISE))

    def _pictured(self, row: Row) -> None:
        if self._sayings.files(row, "image"):
            why, todo = "this kind of question has no picture of its own", "write a photo before it"
            self._notes.append(Note(row.sheet, row.number, "its picture was left out", why, todo))

    def _own_picture(self, row: Row) -> str | None:
        files = self._sayings.files(row, "image")
        if not files:
            return None
        language, name = next(iter(files.items()))
        if len(set(files.values())) > 1:
            what = f"the picture in '{language}' is shown in every language"
            why = "a picture is the same for all"
            self._notes.append(Note(row.sheet, row.number, what, why, "choose one without words"))
        try:
            place, data = self._beside.picture(name)
        except NotUsed as error:
            self._unused(row, name, error, "put a .png, .jpg or plain .svg into pictures/")
            return None
        while self.files.get(place, data) != data:
            stem, suffix = place.rsplit(".", 1)
            place = f"{stem}-x.{suffix}"
        self.files[place] = data
        self.credits[place.removeprefix(f"{PICTURES}/")] = {
            "author": Guess("[who made it]", "who made this picture"),
            "licence": Guess("[its licence]", "how it may be used"),
        }
        return place

    def _record(self, row: Row, path: str) -> None:
        """Recordings that a row names become those of its sentence."""
        for language, name in self._sayings.files(row, "audio").items():
            try:
                suffix, data = self._beside.sound(name)
            except NotUsed as error:
                self._unused(row, name, error, f"put a .wav or .ogg into {SOUNDS}/{language}/")
                continue
            self.files[f"{SOUNDS}/{language}/{path}{suffix}"] = data

    def _unused(self, row: Row, name: str, error: NotUsed, todo: str) -> None:
        what = f"the file '{shown(name)}' was not taken"
        self._notes.append(Note(row.sheet, row.number, what, str(error), todo))

    def _note(self, row: Row, what: str, kind: Kind) -> None:
        self._notes.append(Note(row.sheet, row.number, what, kind.why, kind.todo))


def _apart(ends: tuple[int | None, int | None], about: str) -> bool:
    """Whether something lies within two ends; numbers to choose from are two at least."""
    low, high = ends
    assert low is not None
    assert high is not None
    return low < high if about == r"\." else low <= high


_ENDS = (("start", "1"), ("end", "10"), ("step", "1"))
"""What a range is where nobody says it: https://docs.getodk.org/form-question-types/."""
