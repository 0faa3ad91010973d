"""What every consultation needs and nothing else can tell: sentences and days that stand in."""

from collections.abc import Mapping
from datetime import date, timedelta

from consultation.wording import Language
from packs.importing.draft import Draft, Guess, Words
from packs.shape import FORMAT

OPENS_AFTER = timedelta(days=14)
LASTS = timedelta(days=30)
DECIDED_AFTER = timedelta(days=14)
ANSWERED_AFTER = timedelta(days=28)
LICENCE = "CC-BY-4.0"

Days = tuple[date | Guess, date | Guess]
"""The first and the last one."""


def head(
    id: str,
    languages: tuple[Language, ...],
    title: Words,
    days: Days,
    author: str | Guess = "",
    decides: Words | None = None,
) -> dict[str, object]:
    """The keys of a consultation above its steps; what nobody said is marked."""
    opens, closes = days
    last = closes.value if isinstance(closes, Guess) else closes
    assert isinstance(last, date)
    return {
        "format": FORMAT,
        "id": id,
        "version": 1,
        "language": languages[0],
        "languages": list(languages),
        "title": title,
        "invitation": _stand_in(
            "the few words for who passes by", "What do you think?", "Qu’en pensez-vous ?"
        ),
        "opens": opens,
        "closes": closes,
        "licence": Guess(LICENCE, "the licence of your words, if it is not this one"),
        "author": author or Guess("[who asks]", "who asks"),
        "commitment": {
            "level": Guess(
                "consultation",
                "how far answers reach (information, consultation, deliberation, representation, "
                "co-decision)",
            ),
            "you": _stand_in(
                "what residents say, after 'You say'",
                "what you think, without your name.",
                "ce que vous pensez, sans votre nom.",
            ),
            "decides": decides or _stand_in("who decides", "[Who decides]", "[Qui décide]"),
            "changes": _stand_in(
                "what the answers can change", "[What it changes]", "[Ce que cela change]"
            ),
            "decided_on": Guess(last + DECIDED_AFTER, "the day of the decision"),
            "answered_by": Guess(last + ANSWERED_AFTER, "the day by which residents are told"),
        },
    }


def days_from(today: date) -> Days:
    """A first and a last day that stand in."""
    opens = today + OPENS_AFTER
    return Guess(opens, "the first day"), Guess(opens + LASTS, "the last day")


def blank(
    id: str,
    languages: tuple[Language, ...],
    title: str,
    author: str,
    decides: str,
    closes: date,
    today: date,
) -> Draft:
    """A consultation of one card and two questions, to be replaced by its author's own."""
    said_in = languages[0]
    opens = min(today + OPENS_AFTER, closes)
    main = head(
        id,
        languages,
        Words({said_in: title}),
        (Guess(opens, "the first day"), closes),
        author,
        Words({said_in: decides}),
    )
    main["steps"] = [dict(step) for step in _STEPS]
    return Draft(main, languages, opening=_OPENING)


def _stand_in(todo: str, english: str, french: str) -> Words:
    return Words({"en": english, "fr": french}, todo)


def _option(id: str, picture: str, english: str, french: str) -> Mapping[str, object]:
    todo = "an answer, and its picture (nacelle pack pictograms WORD finds one)"
    return {"id": id, "label": _stand_in(todo, english, french), "picture": picture}


_OPENING = """\
Lines that end in 'to be written' are yours to write. See docs/pack.md for every key,
and run 'nacelle pack check' on this folder whenever you have changed it."""

_STEPS: tuple[Mapping[str, object], ...] = (
    {
        "kind": "card",
        "id": "welcome",
        "title": _stand_in("a few words", "What is it about?", "De quoi s’agit-il ?"),
        "text": _stand_in(
            "one or two short sentences", "[What will change.]", "[Ce qui va changer.]"
        ),
        "picture": "information",
    },
    {
        "kind": "choice",
        "id": "first",
        "words": _stand_in("your first question", "[Your question?]", "[Votre question ?]"),
        "options": [
            _option("one", "tree", "[An answer]", "[Une réponse]"),
            _option("two", "bench", "[Another one]", "[Une autre]"),
            _option("three", "bicycle", "[A third one]", "[Une troisième]"),
        ],
    },
    {
        "kind": "scale",
        "id": "agreement",
        "words": _stand_in(
            "something that one may agree with", "[Do you agree?]", "[Êtes-vous d’accord ?]"
        ),
        "shape": "agreement",
    },
)
