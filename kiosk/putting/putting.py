"""What every kind of step has to tell of itself before a resident can meet it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar

from consultation.answer import Value
from consultation.frozen import Frozen, field
from consultation.question import Question
from consultation.step import Step
from consultation.tally import QuestionTally
from consultation.wording import Wording
from kiosk.view import Control, Frame, Source, View
from kiosk.views.thanks import Bar
from kiosk.words import Words

NUDGES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
"""What each arrow of a pad moves, across and down; of the picture, in every language."""

S = TypeVar("S", bound=Step)
"""The kind of step."""
D = TypeVar("D")
"""What was touched on it so far: a frozen value, forgotten with the resident."""


class Lot(Frozen):
    """What is drawn for one resident, and what the place has said to this question before them."""

    seed: str = ""
    counts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


class Sight(Frozen):
    """What wording a screen takes beside its step."""

    words: Words
    picture: Callable[[str], Path]
    """Finds a picture of the pack."""
    lot: Lot = field(default_factory=Lot)
    lit: frozenset[str] = frozenset()
    """The touches about which something is being said."""
    by_keys: bool = False
    """Whether the resident acts by keys or switches, or finds things by ear: no finger leads."""

    def pad(self, *more: Control) -> tuple[Control, ...]:
        """What does a leading finger's work: four arrows, and `more`; nothing where one leads."""
        arrows = (Control(f"nudge:{way}", self.words(f"keys-{way}"), way) for way in NUDGES)
        return (*arrows, *more) if self.by_keys else ()

    def say(self, wording: Wording) -> str:
        """A sentence of the pack in the resident's language and digits."""
        return self.words.digits(wording[self.words.language])


class Mark(Frozen):
    """One thing that was said, as it is shown and spoken again."""

    label: str
    picture: Source | None = None
    tint: str = "card"


class Putting(ABC, Generic[S, D]):
    """How steps of one kind are put: pure, from a draft to a draft, a value or a view."""

    heard_first: frozenset[str] = frozenset({"choose"})
    """Touches that are only heard, the first time, by residents who listen."""
    tells: frozenset[str] = frozenset()
    """Touches that only tell something: shown to everybody, said to those who listen."""
    leaves: tuple[int, ...] = (0,)
    """The pages at which something begins that is shown apart, a rule before a ballot for one."""
    turns: bool = False
    """Whether a touch that answers brings something else under the finger, not yet heard."""
    asks_place: bool = False
    """Whether what is shown depends on what the place has said before."""

    @abstractmethod
    def title(self, step: S) -> Wording:
        """What stands above the screen."""

    @abstractmethod
    def begin(self, step: S, answer: Value | None, lot: Lot) -> D:
        """The draft with which a resident arrives, having given `answer` before or not."""

    @abstractmethod
    def touched(self, step: S, draft: D, name: str, value: str, lot: Lot) -> D:
        """The draft after the touch ``name:value``; one that means nothing changes nothing."""

    def fills(self, step: S, draft: D) -> bool:
        """Whether a film of its own has the screen, beside which nobody can sign."""
        return False

    def refuses(self, step: S, draft: D, name: str, value: str) -> bool:
        """Whether the touch ``name:value`` asks for more than there may be: the view says why."""
        return False

    def handed(self, step: S, draft: D, thing: object) -> D:
        """The draft after an attendant brought `thing`: a recording, a place in a film."""
        return draft

    @abstractmethod
    def view(self, step: S, draft: D, frame: Frame, sight: Sight) -> View:
        """What the screen shows."""

    def value(self, step: S, draft: D) -> Value | None:
        """The answer as far as it is whole."""
        return None

    def may_go_on(self, step: S, draft: D) -> bool:
        """Whether 'on' does something."""
        return self.value(step, draft) is not None

    def hint(self, step: S, draft: D, sight: Sight) -> str | None:
        """The sentence under the title."""
        return None

    def next_touch(self, step: S, draft: D) -> str | None:
        """A touch that brings `draft` nearer to a whole answer; None where it is one.

        With it screens are prepared, pictures taken, and tests walk.
        """
        return None

    def said(self, step: S, value: Value, sight: Sight) -> tuple[Mark, ...]:
        """What `value` says, thing by thing."""
        return ()

    def bars(self, step: S, counted: QuestionTally, sight: Sight) -> tuple[Bar, ...]:
        """What the place has said; none where bars cannot say it."""
        return ()

    def spoken(self, step: S, words: Words) -> Iterator[str]:
        """Every sentence of the kiosk's own that this step may need, beside those of all steps."""
        yield from ()


Q = TypeVar("Q", bound=Question)
"""The kind of question."""


class PutQuestion(Putting[Q, D]):
    """How questions of one kind are put."""

    def title(self, step: Q) -> Wording:
        """The question."""
        return step.words

    def hint(self, step: Q, draft: D, sight: Sight) -> str | None:
        """The pack's; or, of a question about the resident, why it is asked."""
        if step.hint is not None:
            return sight.say(step.hint)
        return sight.words("profile-why") if step.profile else None
