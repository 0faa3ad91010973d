"""The keys of every group of a consultation, but for its kinds of step."""

from consultation.commitment import Level
from consultation.decision import MOST_OUTCOMES
from packs.shape import FORMAT
from packs.shape.forms import (
    ByFile,
    Day,
    Flag,
    GroupOf,
    Id,
    ItemsOf,
    Key,
    Keys,
    Languages,
    Number,
    OneOf,
    Picture,
    Sentence,
    Signs,
    StepsOf,
    Text,
    Tint,
)
from packs.shape.steps import STEPS

COMMITMENT = Keys(
    "commitment",
    "the commitment",
    "What this consultation can change.",
    (
        Key("level", OneOf(tuple(level.value for level in Level)), "how far the answers reach"),
        Key("you", Sentence(), "what residents do"),
        Key("decides", Sentence(), "who decides"),
        Key("changes", Sentence(), "what the answers can change"),
        Key("decided_on", Day(), "the day of the decision"),
        Key("answered_by", Day(), "the day by which residents learn what became of it"),
        Key("signs", Signs(), "a film in which it is signed; each translation has its own", "none"),
    ),
)

OUTCOME = Keys(
    "outcome",
    "an outcome",
    "One thing that was decided.",
    (
        Key("id", Id(), "its short name, for machines"),
        Key("what", Sentence(), "what was decided; a few words"),
        Key("why", Sentence(), "why, in one or two short sentences"),
        Key("picture", Picture(), "its picture"),
        Key("tint", Tint(), "the colour behind its picture", "each in turn"),
    ),
)

DECISION = Keys(
    "decision",
    "the decision",
    "What was done with the answers; in the last version of a pack.",
    (
        Key("day", Day(), "the day of the decision"),
        Key("who", Sentence(), "who has decided"),
        Key("outcomes", ItemsOf(OUTCOME, 1, MOST_OUTCOMES), "what was decided, and why"),
        Key("signs", Signs(), "a film in which it is signed; each translation has its own", "none"),
    ),
)

THEME = Keys(
    "theme",
    "a theme",
    "A chapter, to which steps belong by 'theme: its-id'.",
    (
        Key("id", Id(), "its short name, for machines"),
        Key("title", Sentence(), "its title"),
        Key("picture", Picture(), "its picture"),
    ),
)

CREDIT = Keys(
    "credit",
    "a credit",
    "Who made a file, and how it may be used.",
    (
        Key("author", Text(), "who made it"),
        Key("licence", Text(), "its licence: an SPDX id, or words"),
    ),
)

CONSULTATION = Keys(
    "consultation",
    "the consultation",
    "A consultation in its default language.",
    (
        Key("format", Number(FORMAT, FORMAT), "the number of this way to write", compiled=False),
        Key("id", Id(), "the consultation's short name, for machines"),
        Key(
            "version",
            Number(1, 1_000_000),
            "higher at each change, or pods refuse the new pack",
        ),
        Key("language", Text(), "the language of this file, such as `fr`", compiled=False),
        Key("languages", Languages(), "all languages, in the order in which they are offered"),
        Key("title", Sentence(), "the consultation's name"),
        Key("invitation", Sentence(), "the few words shown to passers-by"),
        Key("opens", Day(), "the first day"),
        Key("closes", Day(), "the last day"),
        Key(
            "licence",
            Text(),
            "the licence of your words: an SPDX id such as `CC-BY-4.0`, or words",
            compiled=False,
        ),
        Key("author", Text(), "who asks", compiled=False),
        Key("commitment", GroupOf(COMMITMENT), "what this consultation can change"),
        Key("themes", ItemsOf(THEME), "chapters, to which steps may belong", "none"),
        Key("steps", StepsOf(STEPS), "the screens, in order; eight questions or fewer, if you can"),
        Key(
            "pictures",
            ByFile(CREDIT, "pictures"),
            "who made your pictures, by file name in `pictures/`",
            "none",
            compiled=False,
        ),
        Key(
            "credits",
            ByFile(CREDIT, ""),
            "who made any other file, by its path, such as `videos/square.mp4`",
            "none",
            compiled=False,
        ),
        Key(
            "shows_tally",
            Flag(),
            "whether residents see, after giving, what the place has said",
            "`true`",
        ),
        Key(
            "several",
            Flag(),
            "whether the thanks ask for another person, for who comes as a group",
            "`false`",
        ),
        Key("decision", GroupOf(DECISION), "what was done with the answers", "none yet"),
    ),
)
