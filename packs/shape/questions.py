"""The keys of every kind of question: one declaration each; other rules stand in packs.rules."""

from collections.abc import Mapping

from consultation.option import MOST_OPTIONS
from consultation.questions.budget import MOST_MONEY
from consultation.questions.drawing import COLOURS
from packs.shape.cards import COMMON, step
from packs.shape.forms import (
    Flag,
    ItemsOf,
    Key,
    Keys,
    Number,
    OneOf,
    Picture,
    Sentence,
    SomeOf,
    Text,
    Tint,
    WholePicture,
    WorldFile,
)
from packs.shape.items import (
    CONTROL,
    ENVELOPE,
    EQUAL,
    FARTHEST,
    OPTIONS,
    PROJECT,
    SCENARIO,
    SHUFFLE,
    SPOT,
    STATEMENT,
    ZONE,
)

MAP = WholePicture(longest=3200, drawn=2560)
"""More pixels than a screen shows, for who looks closer."""

ASKED = (
    *COMMON,
    Key("words", Sentence(), "the question"),
    Key("hint", Sentence(), "a second sentence that helps", "none"),
    Key("required", Flag(), "whether it cannot be skipped, only declined", "`false`"),
    Key("profile", Flag(), "whether it is about the resident, not the matter", "`false`"),
)
"""What every question has."""

_LEAST = Key("min", Number(1, MOST_OPTIONS, "options"), "how many at least", "1")
_MOST = Key("max", Number(1, MOST_OPTIONS, "options"), "how many at most", "all")

_QUESTIONS = (
    step("choice", "One option is the answer.", *ASKED, OPTIONS, SHUFFLE),
    step("choices", "Several options are the answer.", *ASKED, OPTIONS, _LEAST, _MOST, SHUFFLE),
    step(
        "scale",
        "A point from low to high is the answer.",
        *ASKED,
        Key("points", OneOf((3, 5)), "how many points", "5"),
        Key("shape", OneOf(("faces", "agreement")), "what they look like", "`faces`"),
    ),
    step(
        "ranking",
        "Options in order, the best first, are the answer.",
        *ASKED,
        OPTIONS,
        Key("min", Number(1, MOST_OPTIONS, "options"), "how many at least", "all"),
        _MOST,
        SHUFFLE,
    ),
    step(
        "points",
        "Points, shared out among the options, are the answer.",
        *ASKED,
        OPTIONS,
        Key("points", Number(1, 100), "how many there are to give"),
        Key("most", Number(1, 100), "how many a single option may get", "all"),
        SHUFFLE,
    ),
    step(
        "budget",
        "Projects that the money is spent on are the answer; a ballot.",
        *ASKED,
        Key("projects", ItemsOf(PROJECT, 2, MOST_OPTIONS), "what can be paid for"),
        Key("currency", Text(), 'written beside amounts, such as "€"'),
        Key("counting", Sentence(), "by which rule it is counted, said before anyone chooses"),
        Key("amount", Number(1, MOST_MONEY), "all the money, over all envelopes", "what they hold"),
        Key("envelopes", ItemsOf(ENVELOPE, 1, 20), "the parts of the money", "none"),
        Key(
            "ballot",
            OneOf(("knapsack", "approval")),
            "whether all that is chosen has to be paid together, or each project stands alone",
            "`knapsack`",
        ),
        Key(
            "max",
            Number(1, MOST_OPTIONS, "projects"),
            "how many projects at most; for `approval` alone",
            "all",
        ),
        SHUFFLE,
    ),
    step(
        "place",
        "A point, or a zone, of a map is the answer.",
        *ASKED,
        Key("map", MAP, "the map: north up, without a frame"),
        Key(
            "control",
            ItemsOf(CONTROL, 2, 2),
            "two points far apart that say where the map lies",
            "`world` says it",
            compiled=False,
        ),
        Key(
            "world",
            WorldFile(),
            "a world file in degrees, such as `pictures/town.pgw`",
            "`control` says it",
            compiled=False,
        ),
        Key("answer", OneOf(("pin", "zone")), "what is given", "`pin`"),
        Key("decimals", Number(0, 6), "how exactly a pin is kept; 4 is 11 metres", "4"),
        Key("places", ItemsOf(SPOT, 1, MOST_OPTIONS), "named points", "none"),
        Key(
            "zones",
            ItemsOf(ZONE, 2, MOST_OPTIONS),
            "what can be chosen; for `zone` alone",
            "none",
        ),
    ),
    step(
        "compare",
        "One of two or three scenarios, or none of them, is the answer.",
        *ASKED,
        Key("scenarios", ItemsOf(SCENARIO, 2, 3), "what is compared"),
        SHUFFLE,
    ),
    step(
        "pairs",
        "Which of two, time after time, is the answer.",
        *ASKED,
        Key("options", ItemsOf(EQUAL, 3, 40), "what is compared"),
        Key("pairs", Number(1, 20), "how many pairs are shown", "6, or all that there are"),
    ),
    step(
        "opinions",
        "Agree, disagree or pass, statement after statement, is the answer.",
        *ASKED,
        Key("statements", ItemsOf(STATEMENT, 1, 100), "what is said"),
        Key("asked", Number(1, 100, "statements"), "how many are shown", "10, or all"),
    ),
    step(
        "number",
        "A whole number is the answer.",
        *ASKED,
        Key("low", Number(-FARTHEST, FARTHEST), "the lowest"),
        Key("high", Number(-FARTHEST, FARTHEST), "the highest"),
        Key("picture", Picture(), "what is counted"),
        Key("step", Number(1, FARTHEST), "from one number to the next", "1"),
        Key("unit", Sentence(), "said after the number", "none"),
        Key("tint", Tint(), "the colour of its tile", "`sky`"),
    ),
    step(
        "voice",
        "A voice message is the answer; shown to nobody before somebody listened.",
        *ASKED,
        Key("seconds", Number(5, 60), "how long it may last", "60"),
    ),
    step(
        "drawing",
        "A drawing is the answer; shown to nobody before somebody looked.",
        *ASKED,
        Key("colours", SomeOf(COLOURS), "the pens", "all"),
    ),
    step(
        "words",
        "A few written words are the answer; shown to nobody before somebody read them.",
        *ASKED,
        Key("most", Number(10, 1000), "how many characters at most", "280"),
    ),
)

QUESTIONS: Mapping[str, Keys] = {keys.name: keys for keys in _QUESTIONS}
"""By kind."""
