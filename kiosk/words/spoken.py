"""Every sentence that a kiosk may say aloud in one language: all are prepared beforehand."""

from collections.abc import Iterator

from consultation.consultation import Consultation
from consultation.wording import Language
from kiosk.comfort import SCALES
from kiosk.putting.kinds import putting
from kiosk.words import NAMES, Words, words_in

FILLED = frozenset(
    {
        "progress",
        "choose-up-to",
        "thanks-count",
        "thanks-more-than",
        "decided-on",
        "answered-by",
        "answer-by",
        "opens-on",
        "keys-volume",
        "keys-pace",
    }
)
"""Sentences that are prepared once for each number or date that they can hold."""
OF_KINDS = (
    "choices-",
    "scale-",
    "commitment-",
    "place-",
    "drawing-",
    "words-",
    "voice-",
    "ranking-",
    "number-",
    "points-",
    "budget-",
    "votes-",
    "sides-",
    "video-",
    "calendar-",
    "compare-",
    "pairs-",
    "opinions-",
    "signs-",
)
"""How sentences begin that only some consultations need."""

EXACT = 20
"""Up to this many people the count is said exactly, above it rounded down."""


def spoken_count(words: Words, count: int) -> str:
    """How a count of people is said: exactly when small, else 'more than' a round number."""
    if count <= EXACT:
        return words("thanks-count", count=count)
    return words("thanks-more-than", count=_round(count - 1))


def _round(count: int) -> int:
    """One leading digit: 268 is 200, 45 is 40; nothing above a million is said apart."""
    least = min(count, 1_000_000)
    power = int("1" + "0" * (len(str(least)) - 1))
    return least // power * power


def _counts(words: Words) -> Iterator[str]:
    for count in range(1, EXACT + 1):
        yield words("thanks-count", count=count)
    for power in (10, 100, 1000, 10_000, 100_000):
        for digit in range(1, 10):
            if power * digit >= EXACT:
                yield words("thanks-more-than", count=power * digit)
    yield words("thanks-more-than", count=1_000_000)


def spoken_sentences(consultation: Consultation, language: Language) -> tuple[str, ...]:
    """Every sentence, once, in an order that stays the same."""
    return tuple(dict.fromkeys(_sentences(consultation, words_in(language))))


def _sentences(consultation: Consultation, words: Words) -> Iterator[str]:
    yield NAMES[words.language]
    for id in words.ids:
        if id not in FILLED and not id.startswith(OF_KINDS):
            yield words(id)
    for scale in SCALES:
        most = len(SCALES[scale])
        for level in range(1, most + 1):
            yield words(f"keys-{scale}", level=level, most=most)
    commitment, language = consultation.commitment, words.language
    yield words(f"commitment-{commitment.level.value}")
    decided = words("decided-on", day=words.day(commitment.decided_on))
    yield words.joined(decided, words.digits(commitment.changes[language]))
    yield words("answered-by", day=words.day(commitment.answered_by))
    yield words("answer-by", day=words.day(commitment.answered_by))
    yield words("opens-on", day=words.day(consultation.opens))
    if consultation.decision is not None:
        yield words("decided-on", day=words.day(consultation.decision.day))
    # With conditions there are as few steps as have none, and as many as there are.
    always = sum(not step.when for step in consultation.steps)
    for total in range(max(1, always), len(consultation.steps) + 1):
        for number in range(1, total + 1):
            yield words("progress", step=number, total=total)
    if consultation.signed:
        yield from (words(id) for id in ("signs-name", "signs-pause", "signs-show"))
    for one in consultation.steps:
        yield from putting(one).spoken(one, words)
    if consultation.shows_tally:
        yield from _counts(words)
    for wording in consultation.wordings():
        yield words.digits(wording[language])
