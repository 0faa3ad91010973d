"""The keys of what steps hold in lists: options, projects, scenarios, places and the like."""

from consultation.option import MOST_OPTIONS
from consultation.questions.budget import MOST_MONEY
from packs.shape.forms import (
    Cells,
    Decimal,
    EarlierQuestion,
    Flag,
    Id,
    ItemsOf,
    Key,
    Keys,
    Number,
    Picture,
    Recording,
    Sentence,
    Sentences,
    Text,
    Tint,
)

MOST_PIXELS = 100_000
"""No map is larger, in the pixels of its file."""
FARTHEST = 10**9
"""No number that is asked for is farther from zero."""

_ID = Key("id", Id(), "its short name, for machines")
_LABEL = Key("label", Sentence(), "what it is called; about 14 characters")
_PICTURE = Key("picture", Picture(), "its picture")
_TINT = Key("tint", Tint(), "the colour of its tile", "each in turn")
_LAST = Key("last", Flag(), "whether it stays at the end, however the others are mixed", "`false`")
_SOUND = Key(
    "sound",
    Recording(),
    "a recording of its label, of this name in the folder of every language",
    "the recording named by its place, or a voice program",
    compiled=False,
)
_X = Key("x", Decimal(0, MOST_PIXELS), "pixels of the map's file from its left edge")
_Y = Key("y", Decimal(0, MOST_PIXELS), "pixels from its top")

CONDITION = Keys(
    "condition",
    "a condition",
    "What has to have been said before for a step to be shown; one of the ways below.",
    (
        Key("question", EarlierQuestion(), "which question this is about"),
        Key("any", Cells(), "one of these was said", "not asked"),
        Key("none", Cells(), "none of these was said, or nothing at all", "not asked"),
        Key("least", Number(-FARTHEST, FARTHEST), "the number said is not below", "not asked"),
        Key("most", Number(-FARTHEST, FARTHEST), "the number said is not above", "not asked"),
    ),
)

OPTION = Keys(
    "option",
    "an option",
    "One thing that can be chosen.",
    (_ID, _LABEL, _PICTURE, _TINT, _LAST, _SOUND),
)

EQUAL = Keys(
    "equal",
    "an option",
    "One thing among equals: shown in whatever order.",
    (_ID, _LABEL, _PICTURE, _TINT, _SOUND),
)

STATEMENT = Keys(
    "statement",
    "a statement",
    "A sentence that one may agree with.",
    (_ID, Key("label", Sentence(), "the sentence; short"), _PICTURE, _TINT, _SOUND),
)

PROJECT = Keys(
    "project",
    "a project",
    "Something that money can be spent on.",
    (
        _ID,
        _LABEL,
        _PICTURE,
        Key("cost", Number(1, MOST_MONEY), "what it costs, in whole units of the money"),
        Key("envelope", Text(), "the id of the envelope that pays for it", "where none are"),
        _TINT,
        _LAST,
        _SOUND,
    ),
)

ENVELOPE = Keys(
    "envelope",
    "an envelope",
    "A part of the money, for a part of the projects.",
    (_ID, _LABEL, _PICTURE, Key("amount", Number(1, MOST_MONEY), "what it holds"), _TINT, _SOUND),
)

SCENARIO = Keys(
    "scenario",
    "a scenario",
    "One whole proposal, to be compared with others.",
    (
        _ID,
        Key("title", Sentence(), "its name; a few words"),
        Key("text", Sentence(), "what it is, in one or two short sentences"),
        _PICTURE,
        Key("for", Sentences(1, 3), "what speaks for it"),
        Key("against", Sentences(1, 3), "what speaks against it"),
        _TINT,
    ),
)

CONTROL = Keys(
    "control",
    "a control point",
    "A point of the map whose place on Earth is known.",
    (
        _X,
        _Y,
        Key("lat", Decimal(-90, 90), "its latitude, in degrees"),
        Key("lon", Decimal(-180, 180), "its longitude, in degrees"),
    ),
)

SPOT = Keys(
    "spot",
    "a place",
    "A named point of the map, by which residents find their way.",
    (_ID, _LABEL, _X, _Y),
)

ZONE = Keys(
    "zone",
    "a zone",
    "A part of the map that can be chosen, by the point that is touched.",
    (_ID, _LABEL, _X, _Y, _TINT),
)

CHAPTER = Keys(
    "chapter",
    "a chapter",
    "A moment of a video that one can go to.",
    (
        Key("at", Number(0, 86_400), "seconds from the beginning"),
        Key("title", Sentence(), "a few words"),
    ),
)

OPTIONS = Key("options", ItemsOf(OPTION, 2, MOST_OPTIONS), "what can be chosen")
SHUFFLE = Key("shuffle", Flag(), "whether the order is drawn anew for each resident", "`false`")
