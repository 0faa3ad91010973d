"""The forms that a value may have, and the keys that a group declares with them.

Check, compiled document, paths of translations, schema and reference page each read the same
declarations, and differ only in what they do with each form.
"""

from collections.abc import Mapping

from consultation.frozen import Frozen


class Sentence(Frozen):
    """Words of the default language, to be translated and spoken."""


class Sentences(Frozen):
    """A list of `least` to `most` sentences, told apart by their numbers from 1."""

    least: int
    most: int


class Text(Frozen):
    """Words that are the same in every language."""


class Id(Frozen):
    """A name for machines, as `packs.shape.ID` has it."""


class Number(Frozen):
    """A whole number from `low` to `high`, and not more than there are items under `items`."""

    low: int
    high: int
    items: str | None = None


class Decimal(Frozen):
    """A number from `low` to `high`, which may have a point."""

    low: float
    high: float


class Flag(Frozen):
    """True or false."""


class Day(Frozen):
    """A day of the calendar."""


class Time(Frozen):
    """A time of day, such as "18:30"."""


class OneOf(Frozen):
    """One of the words, or of the numbers, in `known`."""

    known: tuple[str | int, ...]


class SomeOf(Frozen):
    """A list of words of `known`, each once."""

    known: tuple[str, ...]


class Languages(Frozen):
    """A list of languages that the kiosk speaks."""


class Tint(Frozen):
    """The colour of a tile; given in turn where it is left out."""


class Picture(Frozen):
    """The name of a pictogram, of one of an installed open set, or the author's own file."""


class WholePicture(Frozen):
    """The author's own picture, built at its own aspect, `longest` pixels at most.

    An SVG is drawn so that its longer side has `drawn` pixels.
    """

    longest: int
    drawn: int


class Film(Frozen):
    """The file of a video in ``videos/``."""


class Signs(Frozen):
    """A film in ``videos/`` that signs in the file's own language; each translation has its own."""


class Subtitles(Frozen):
    """The name of subtitles: ``subtitles/NAME.LANGUAGE.vtt`` in every language."""


class Recording(Frozen):
    """The file of a recording in ``sounds/LANGUAGE/``, of the one sentence of its group."""


class WorldFile(Frozen):
    """A world file in ``pictures/``, beside the map."""


class Theme(Frozen):
    """The id of one of the themes."""


class EarlierQuestion(Frozen):
    """The id of a question that comes before."""


class Cells(Frozen):
    """A list of cells of a question's tally; numbers stand for their digits."""


class GroupOf(Frozen):
    """One group of keys."""

    keys: "Keys"


class ItemsOf(Frozen):
    """A list of `least` to `most` groups, whose ids differ where they have one."""

    keys: "Keys"
    least: int = 0
    most: int | None = None


class OneOrMany(Frozen):
    """One group of keys, or a list of them; a list in the document."""

    keys: "Keys"


class ByFile(Frozen):
    """A group for each of the files of the folder, named by its path from there."""

    keys: "Keys"
    folder: str


class StepsOf(Frozen):
    """The steps, each with the keys of its kind."""

    kinds: Mapping[str, "Keys"]


Form = (
    Sentence
    | Sentences
    | Text
    | Id
    | Number
    | Decimal
    | Flag
    | Day
    | Time
    | OneOf
    | SomeOf
    | Languages
    | Tint
    | Picture
    | WholePicture
    | Film
    | Signs
    | Subtitles
    | Recording
    | WorldFile
    | Theme
    | EarlierQuestion
    | Cells
    | GroupOf
    | ItemsOf
    | OneOrMany
    | ByFile
    | StepsOf
)


class Key(Frozen):
    """One key of a group."""

    name: str
    form: Form
    says: str
    """What it is, in a line of English that follows its name."""
    default: str | None = None
    """What holds where the key is left out, in words; None where it is needed."""
    compiled: bool = True
    """Whether it goes into the document that pods read, and does not stay with the pack."""

    @property
    def needed(self) -> bool:
        """Whether it has to be there."""
        return self.default is None


class Keys(Frozen):
    """What a group may hold."""

    name: str
    """Names the group in the schema, on the page and among the rules."""
    owner: str
    """What an author calls it, such as 'an option'."""
    says: str
    """What it is for, in a line of English."""
    keys: tuple[Key, ...]

    @property
    def needed(self) -> tuple[str, ...]:
        """The keys that have to be there."""
        return tuple(key.name for key in self.keys if key.needed)

    @property
    def all(self) -> tuple[str, ...]:
        """Every key that may be there, the needed ones first."""
        return self.needed + tuple(key.name for key in self.keys if not key.needed)

    @property
    def speaks_once(self) -> bool:
        """Whether each of these groups holds one sentence, which then needs no key in its path.

        Never so of steps: their kinds differ, and their paths shall not; nor of what holds lists.
        """
        forms = [key.form for key in self.keys]
        return (
            "kind" not in self.all
            and not any(isinstance(form, ItemsOf | GroupOf) for form in forms)
            and sum(isinstance(form, Sentence | Sentences) for form in forms) == 1
        )
