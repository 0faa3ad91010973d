"""The keys of every kind of step that asks nothing, or keeps no answer; one declaration each."""

from collections.abc import Mapping

from packs.shape.forms import (
    Day,
    Film,
    Id,
    ItemsOf,
    Key,
    Keys,
    OneOf,
    OneOrMany,
    Picture,
    Sentence,
    Sentences,
    Signs,
    Subtitles,
    Text,
    Theme,
    Time,
    WholePicture,
)
from packs.shape.items import CHAPTER, CONDITION, OPTIONS, SHUFFLE

PHOTO = WholePicture(longest=1920, drawn=1920)
"""As many pixels as the largest of our screens shows."""

COMMON = (
    Key("id", Id(), "its short name, for machines"),
    Key("theme", Theme(), "the id of the theme that it belongs to", "none"),
    Key("when", OneOrMany(CONDITION), "what has to have been said before", "it is always shown"),
    Key("signs", Signs(), "a film in which it is signed; each translation has its own", "none"),
)
"""What every step has."""

_TITLE = Key("title", Sentence(), "a few words")
_PICTURE = Key("picture", Picture(), "its picture")


def step(kind: str, says: str, *keys: Key) -> Keys:
    """The declaration of one kind of step."""
    named = Key("kind", OneOf((kind,)), "which kind of step this is")
    return Keys(kind, f"a step of kind '{kind}'", says, (named, *keys))


_CARDS = (
    step(
        "card",
        "It informs.",
        *COMMON,
        _TITLE,
        Key("text", Sentence(), "one or two short sentences"),
        _PICTURE,
    ),
    step(
        "photo",
        "It shows a photo, whole.",
        *COMMON,
        _TITLE,
        Key("picture", PHOTO, "the photo"),
        Key("description", Sentence(), "what can be seen, for who hears it only"),
        Key("text", Sentence(), "one or two short sentences", "none"),
    ),
    step(
        "video",
        "It plays a video, with subtitles.",
        *COMMON,
        _TITLE,
        Key("file", Film(), "the video: .mp4, .webm or .mkv"),
        Key(
            "subtitles",
            Subtitles(),
            "NAME of `subtitles/NAME.LANGUAGE.vtt`, one file in each language",
            compiled=False,
        ),
        Key("picture", Picture(), "what is shown before it plays"),
        Key("chapters", ItemsOf(CHAPTER, 1, 20), "moments that one can go to", "none"),
    ),
    step(
        "quiz",
        "It asks, and tells what is right; the answer is not kept.",
        *COMMON,
        Key("words", Sentence(), "the question"),
        OPTIONS,
        Key("right", Text(), "the id of the right option"),
        Key("well", Sentence(), "said where the answer is right"),
        Key("explain", Sentence(), "said kindly in every other case; it tells the right answer"),
        SHUFFLE,
    ),
    step(
        "arguments",
        "It says what speaks for something, and what against.",
        *COMMON,
        _TITLE,
        Key("for", Sentences(1, 4), "what speaks for it"),
        Key("against", Sentences(1, 4), "what speaks against it"),
        _PICTURE,
    ),
    step(
        "calendar",
        "It says when and where something happens.",
        *COMMON,
        _TITLE,
        Key("day", Day(), "the day"),
        Key("where", Sentence(), "the place, in words"),
        _PICTURE,
        Key("time", Time(), "the time of day", "none"),
    ),
)

CARDS: Mapping[str, Keys] = {keys.name: keys for keys in _CARDS}
"""By kind."""
