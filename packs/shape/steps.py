"""The keys of every kind of step: one declaration each; what else holds stands in packs.rules."""

from collections.abc import Mapping

from packs.shape.forms import (
    Id,
    ItemsOf,
    Key,
    Keys,
    Number,
    OneOf,
    Picture,
    Recording,
    Sentence,
    Theme,
    Tint,
)

ITEM_ID = Key("id", Id(), "its short name, for machines")
LABEL = Key("label", Sentence(), "what it is called; about 14 characters")
TINT = Key("tint", Tint(), "the colour of its tile", "each in turn")

OPTION = Keys(
    "option",
    "an option",
    "One thing that can be chosen.",
    (
        ITEM_ID,
        LABEL,
        Key("picture", Picture(), "its picture"),
        TINT,
        Key(
            "sound",
            Recording(),
            "the file of a recording of its label, in `sounds/LANGUAGE/` for every language",
            "the recording named by its place, or a voice program",
            compiled=False,
        ),
    ),
)

COMMON = (
    Key("id", Id(), "its short name, for machines"),
    Key("theme", Theme(), "the id of the theme that it belongs to", "none"),
)
"""What every step has."""

ASKED = (
    *COMMON,
    Key("words", Sentence(), "the question"),
    Key("hint", Sentence(), "a second sentence that helps", "none"),
)
"""What every question has."""

OPTIONS = Key("options", ItemsOf(OPTION, 2), "what can be chosen")


def _step(kind: str, says: str, *keys: Key) -> Keys:
    named = Key("kind", OneOf((kind,)), "which kind of step this is")
    return Keys(kind, f"a step of kind '{kind}'", says, (named, *keys))


CARDS: Mapping[str, Keys] = {
    keys.name: keys
    for keys in (
        _step(
            "card",
            "It informs.",
            *COMMON,
            Key("title", Sentence(), "a few words"),
            Key("text", Sentence(), "one or two short sentences"),
            Key("picture", Picture(), "its picture"),
        ),
    )
}
"""The kinds that ask nothing, or keep no answer."""

QUESTIONS: Mapping[str, Keys] = {
    keys.name: keys
    for keys in (
        _step("choice", "One option is the answer.", *ASKED, OPTIONS),
        _step(
            "choices",
            "Several options are the answer.",
            *ASKED,
            OPTIONS,
            Key("min", Number(1, 100, "options"), "how many at least", "1"),
            Key("max", Number(1, 100, "options"), "how many at most", "all"),
        ),
        _step(
            "scale",
            "A point from low to high is the answer.",
            *ASKED,
            Key("points", OneOf((3, 5)), "how many points", "5"),
            Key("shape", OneOf(("faces", "agreement")), "what they look like", "`faces`"),
        ),
    )
}
"""The kinds that take an answer."""

STEPS: Mapping[str, Keys] = {**CARDS, **QUESTIONS}
"""By kind of step."""
