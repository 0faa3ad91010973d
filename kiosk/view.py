"""What each screen may show, already worded. Frozen values: no widget, no place, no colour."""

from dataclasses import dataclass, replace
from pathlib import Path

Source = str | Path
"""A pictogram of the interface by its name, or a picture of the pack by its file."""


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence to be spoken, and the target that it is about."""

    text: str
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Control:
    """A button: where it leads, what it says, its pictogram."""

    id: str
    label: str
    icon: str | None = None
    filled: bool = False
    enabled: bool = True
    on: bool = False
    """Whether what it switches is on."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the steps lie behind, and that in words."""

    step: int
    total: int
    label: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds every screen of the way through."""

    key: str
    """Two views with one key are the same screen, changed in place."""
    title: str
    progress: Progress | None
    helps: tuple[Control, ...]
    footer: tuple[Control, ...]
    hint: str | None = None
    sign: str | None = None
    """A pictogram before the title, on a disc."""
    page: int = 0
    more: str = ""
    """What the control to the next page says."""
    rehearsal: str | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """One thing that can be chosen."""

    id: str
    label: str
    picture: Source
    tint: str
    chosen: bool = False
    heard: bool = False
    mark: str = ""
    """What stands in the badge of chosen tiles instead of the tick: a place in an order."""
    mark_spoken: str = ""
    """The same as it is said."""
    locked: bool = False
    """Whether it cannot be chosen as things stand; a touch on it says why."""


@dataclass(frozen=True, slots=True)
class Name:
    """A language, by its own name."""

    id: str
    label: str
    language: str
    current: bool


@dataclass(frozen=True, slots=True)
class AttractView:
    """A poster: the question, its pictures, a hand, the languages."""

    key: str
    title: str
    invitation: str
    touch: str
    promise: str
    pictures: tuple[tuple[Source, str], ...]
    """Each with its tint."""
    names: tuple[Name, ...]
    rehearsal: str | None = None


@dataclass(frozen=True, slots=True)
class LanguageView:
    """The languages, each by its own name."""

    frame: Frame
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class CardPart:
    """One card with a pictogram, a title and a text."""

    picture: Source
    tint: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class CardsView:
    """Cards side by side: the commitment, or an information card alone."""

    frame: Frame
    cards: tuple[CardPart, ...]
    spoken: bool = True
    """Whether there are voices for the cards: names of makers have none."""


@dataclass(frozen=True, slots=True)
class TilesView:
    """A question answered by touching tiles."""

    frame: Frame
    tiles: tuple[Tile, ...]
    in_a_row: bool = False
    """Whether the tiles' order means something, so that one row is best."""


@dataclass(frozen=True, slots=True)
class RankingView:
    """A question answered by touching tiles in order."""

    frame: Frame
    tiles: tuple[Tile, ...]
    order: Control
    """To the rows on which what was touched is put in order."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing in an order, and what moves it."""

    tile: Tile
    up: Control
    down: Control


@dataclass(frozen=True, slots=True)
class OrderView:
    """What was touched, best first, to be put in order."""

    frame: Frame
    rows: tuple[Row, ...]
    pictures: Control
    """Back to the tiles."""
    first: int
    """The number of the first page of rows."""


@dataclass(frozen=True, slots=True)
class PointsCell:
    """One thing to which points can be given."""

    label: str
    picture: Source
    tint: str
    given: int
    number: str
    says: str
    """How many it has, in words."""
    less: Control
    more: Control
    heard: bool


@dataclass(frozen=True, slots=True)
class PointsView:
    """A question answered by sharing points out."""

    frame: Frame
    cells: tuple[PointsCell, ...]
    left: int
    points: int
    most: int
    """Points that one thing may have."""
    number: str
    """How many are left."""
    says: str
    """The same in words."""


@dataclass(frozen=True, slots=True)
class Purse:
    """How much is left to be spent, or how many are chosen of those that may be."""

    picture: Source
    share: float
    """How full it is, 0 to 1."""
    says: str
    short: str
    """The same where there is less room."""
    least: str
    """And where there is little."""
    spoken: str
    """The same as it is said: exactly, or rounded to an amount that was prepared."""


@dataclass(frozen=True, slots=True)
class ProjectTile:
    """What money can be spent on."""

    tile: Tile
    cost: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The projects that one envelope pays for, or all; no label where there is one sheet."""

    label: str
    picture: Source
    tint: str
    purses: tuple[Purse, ...]
    projects: tuple[ProjectTile, ...]


@dataclass(frozen=True, slots=True)
class BudgetView:
    """A question answered by choosing projects that a purse is enough for."""

    frame: Frame
    sheets: tuple[Sheet, ...]
    rest: str
    """The hint while nothing was touched that cannot be had."""
    why: str | None
    """Why what was touched cannot be had; the hint then says it."""
    locked: str
    """The same, as it is said of each project that cannot be had."""
    before: str
    """What the control to the page before says."""
    pages: str
    """Which page of how many, with ``{page}`` and ``{pages}`` to be filled in."""
    numbers: tuple[str, ...]
    """Written numbers, from 0 on."""
    first: int
    """The number of the first page of projects."""


@dataclass(frozen=True, slots=True)
class NumberView:
    """A question answered by a number."""

    frame: Frame
    picture: Source
    tint: str
    number: str
    """A dash before the first touch."""
    unit: str
    says: str
    """Number and unit as they are said; nothing where too many numbers would have to be."""
    low: str
    high: str
    bounds: str
    """Both in words."""
    at: float
    """Where the thumb lies on the slider, 0 to 1 in the direction of reading."""
    given: bool
    less: Control
    more: Control
    slide: Control


@dataclass(frozen=True, slots=True)
class MapView:
    """A question answered by a point of a map that is moved under a cross-hair."""

    frame: Frame
    map: Path
    shape: float
    """Width of the map over its height."""
    pixels: int
    """Of the map's longer side."""
    says: str
    """What the map is called."""
    point: tuple[float, float]
    """Under the cross-hair, as fractions of the map from its top left."""
    zoom: float
    pin: tuple[float, float] | None
    here: Tile
    nearer: Control
    farther: Control
    places: Control
    """Lists the names where there is no room for them beside the map."""
    names: tuple[Control, ...]
    listing: bool


@dataclass(frozen=True, slots=True)
class PlacedTile:
    """A tile that belongs to a point of a map."""

    tile: Tile
    number: str
    x: float
    """Fractions of the map from its top left."""
    y: float


@dataclass(frozen=True, slots=True)
class ZonesView:
    """A question answered by touching one of the zones of a map."""

    frame: Frame
    map: Path
    shape: float
    """Width of the map over its height."""
    pixels: int
    """Of the map's longer side."""
    says: str
    """What the map is called."""
    zones: tuple[PlacedTile, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """What speaks for something, or what speaks against it."""

    title: str
    picture: Source
    tint: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArgumentsView:
    """A card with what speaks for something and what against it."""

    frame: Frame
    picture: Source
    sides: tuple[Side, Side]


@dataclass(frozen=True, slots=True)
class ScenarioPart:
    """One scenario: the tile on which it is chosen, and all that is said of it."""

    tile: Tile
    text: str
    sides: tuple[Side, Side]


@dataclass(frozen=True, slots=True)
class CompareView:
    """A question answered by choosing one of a few scenarios."""

    frame: Frame
    scenarios: tuple[ScenarioPart, ...]
    none: Tile


@dataclass(frozen=True, slots=True)
class QuizView:
    """A question to learn by: tiles, and after a touch what is told to it."""

    frame: Frame
    tiles: tuple[Tile, ...]
    told: CardPart | None


@dataclass(frozen=True, slots=True)
class CalendarView:
    """A card with a leaf of a calendar."""

    frame: Frame
    picture: Source
    weekday: str
    day: str
    month: str
    time: str | None
    where: str
    spoken: str
    """The leaf as it is said."""


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A card with a photo."""

    frame: Frame
    picture: Path
    text: str | None
    description: str
    """What can be seen on it: said, not shown."""


@dataclass(frozen=True, slots=True)
class VideoView:
    """A card with a film: its poster, or its pictures while they are shown."""

    frame: Frame
    picture: Path
    """The poster."""
    play: Control
    shows: bool
    """Whether the film is on the screen."""
    subtitle: str
    part: float
    """Of the film that was shown, 0 to 1."""
    controls: tuple[Control, ...]
    chapters: tuple[Control, ...]
    missing: CardPart | None
    """Shown instead of a film that cannot be."""


@dataclass(frozen=True, slots=True)
class VotesView:
    """One vote of several: this or that, or a statement with which one may agree."""

    frame: Frame
    tiles: tuple[Tile, ...]
    left: str
    """How many are left."""
    undo: Control
    statement: CardPart | None = None
    undecided: Control | None = None
    done: CardPart | None = None
    """Shown when nothing is left."""


@dataclass(frozen=True, slots=True)
class Pencil:
    """A colour with which can be drawn."""

    id: str
    label: str
    colour: str
    """The role."""
    icon: str
    """What has this colour, so that it is known without being seen."""
    chosen: bool = False
    heard: bool = False


@dataclass(frozen=True, slots=True)
class DrawingView:
    """A question answered by a drawing."""

    frame: Frame
    says: str
    """What the sheet is called."""
    strokes: tuple[tuple[str, tuple[int, ...]], ...]
    """Each a colour and its points, in units of consultation.questions.drawing."""
    pencils: tuple[Pencil, ...]
    undo: Control
    again: Control
    full: bool
    """Whether the hint says that nothing more is taken."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a keyboard."""

    id: str
    label: str
    name: str
    """How it is said."""
    column: int
    width: int
    """In columns."""
    icon: str | None = None
    heard: bool = False


Rows = tuple[tuple[Key, ...], ...]
"""A page of keys."""


@dataclass(frozen=True, slots=True)
class TypingView:
    """A question answered by writing on keys."""

    frame: Frame
    text: str
    left: str
    """How many letters are left, where there are few."""
    boards: tuple[Rows, ...]
    """The same keys on keyboards of different widths, the widest first."""


@dataclass(frozen=True, slots=True)
class VoiceView:
    """A question answered by speaking."""

    frame: Frame
    picture: Source
    text: str
    """What is to be known now: who hears it, how long it lasts."""
    tiles: tuple[Tile, ...]
    loud: int | None
    """How loud it is, from 0 to `loudest`; None while nothing is recorded."""
    loudest: int
    hush: bool
    """Whether the kiosk is silent, since somebody speaks or hears themselves."""


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One question and what was said to it."""

    id: str
    question: str
    said: tuple[str, ...]
    """Each thing said, as it is prepared to be spoken."""
    pictures: tuple[tuple[Source, str], ...]
    between: str = ", "
    """What stands between two things said."""

    @property
    def answer(self) -> str:
        """All that was said, in one line."""
        return self.between.join(self.said)


@dataclass(frozen=True, slots=True)
class ReviewView:
    """What was said, before it is given."""

    frame: Frame
    lines: tuple[ReviewLine, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of the place said one thing."""

    picture: Source
    tint: str
    label: str
    share: float
    """Of those who answered, 0 to 1."""
    words: str
    count: str


@dataclass(frozen=True, slots=True)
class PlaceSays:
    """What the place has said to one question."""

    question: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class ThanksView:
    """Thank you; then the place's tally, where it may be shown."""

    frame: Frame
    heading: str
    heading_spoken: str
    """The heading with a number that was prepared to be said."""
    said: tuple[PlaceSays, ...]
    notes: tuple[CardPart, ...]
    """Shown instead of bars where there are none."""

    def grown(self, part: float) -> "ThanksView":
        """The same while its bars come up, `part` (0 to 1) of the way."""
        said = (
            replace(one, bars=tuple(replace(bar, share=bar.share * part) for bar in one.bars))
            for one in self.said
        )
        return replace(self, said=tuple(said))


@dataclass(frozen=True, slots=True)
class CalmView:
    """One pictogram and a few words: a pause, a wait, nothing to ask yet."""

    key: str
    icon: str
    title: str
    text: str
    rehearsal: str | None = None


@dataclass(frozen=True, slots=True)
class StillThereView:
    """Laid over any screen: 'still there?', with its countdown."""

    title: str
    hint: str
    seconds: str
    stay: str


View = (
    AttractView
    | LanguageView
    | CardsView
    | TilesView
    | RankingView
    | OrderView
    | NumberView
    | BudgetView
    | PointsView
    | MapView
    | ZonesView
    | DrawingView
    | TypingView
    | VoiceView
    | VotesView
    | QuizView
    | CalendarView
    | PhotoView
    | VideoView
    | ArgumentsView
    | CompareView
    | ReviewView
    | ThanksView
    | CalmView
)
