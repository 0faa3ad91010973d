"""A question: a step that takes an answer. Its kind says what it takes and what is counted."""

from abc import abstractmethod
from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from consultation.answer import DECLINED, Value
from consultation.condition import Condition
from consultation.document import Fields, present
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.option import TINTS, Option
from consultation.placed import Films, Placed, Placing
from consultation.wording import Wording

__all__ = ["TINTS", "Common", "Option", "OptionQuestion", "Question"]


class Common(NamedTuple):
    """What every question has, as it is read; in the order of the fields of `Question`."""

    id: str
    theme: str | None
    when: tuple[Condition, ...]
    signs: Films
    words: Wording
    hint: Wording | None
    required: bool
    profile: bool

    @classmethod
    def read(cls, fields: Fields) -> "Common":
        """Read what every question has; raises NotAConsultation."""
        common = cls(
            *Placing.read(fields),
            words=fields.words("words"),
            hint=fields.optional_words("hint"),
            required=fields.flag("required"),
            profile=fields.flag("profile"),
        )
        if common.required and common.profile:
            raise NotAConsultation(
                f"{fields.where}: nobody has to say who they are; "
                "take 'required' or 'profile' away."
            )
        return common


class Question(Placed):
    """What every kind of question has in common.

    A kind says what it takes by `_accept`, `_cells` and `_counted`; that a required question may
    be declined is settled here, once.
    """

    contribution: ClassVar[bool] = False
    """Whether somebody has to read the answer before others may see it."""
    measured: ClassVar[bool] = False
    """Whether the answer is a number that a condition can compare."""

    words: Wording
    hint: Wording | None
    required: bool
    """Whether it cannot be skipped; it can be declined."""
    profile: bool
    """Whether it is about the resident and not about the matter."""

    def accept(self, value: object) -> Value:
        """Return `value` in its one written form; raises NotAnAnswer where it is refused."""
        return DECLINED if self._declines(value) else self._accept(value)

    def cells(self) -> tuple[str, ...]:
        """Every cell of this question's tally, in the order in which they are shown."""
        return (*self._cells(), DECLINED) if self.required else self._cells()

    def counted(self, value: Value) -> tuple[str, ...]:
        """The cells to which an accepted `value` adds one, each as many times as it is named."""
        return (DECLINED,) if self._declines(value) else self._counted(value)

    def said(self, value: Value) -> tuple[str, ...]:
        """The ids of what an accepted `value` says, each once, in the order in which it says them.

        Of a number, of a point and of a place without a name: the cell that it counts in.
        """
        return (DECLINED,) if self._declines(value) else self._said(value)

    def wordings(self) -> Iterator[Wording]:
        """The question, its hint, and what the kind adds."""
        yield self.words
        if self.hint is not None:
            yield self.hint

    def pictures(self) -> Iterator[str]:
        """What the kind shows."""
        yield from ()

    @abstractmethod
    def _accept(self, value: object) -> Value:
        """The written form of what this kind takes; raises NotAnAnswer for anything else."""

    @abstractmethod
    def _cells(self) -> tuple[str, ...]:
        """The cells of this kind."""

    @abstractmethod
    def _counted(self, value: Value) -> tuple[str, ...]:
        """The cells to which an accepted value of this kind adds."""

    def _said(self, value: Value) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._counted(value)))

    def _chosen(self, value: object, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Those of `ids` that `value` lists, in the order of `ids`, each once; or NotAnAnswer."""
        if not isinstance(value, list | tuple | set | frozenset):
            raise NotAnAnswer(f"'{self.id}' takes a list of ids, not {value!r}.")
        chosen = tuple(id for id in ids if id in value)
        if len(chosen) != len(value):
            raise NotAnAnswer(f"'{self.id}' takes each of {', '.join(ids)} once at most.")
        return chosen

    def _declines(self, value: object) -> bool:
        return self.required and isinstance(value, str) and value == DECLINED

    def _common(self) -> dict[str, object]:
        return {
            **self._place(),
            "words": dict(self.words),
            **present(
                {
                    "hint": None if self.hint is None else dict(self.hint),
                    "required": self.required,
                    "profile": self.profile,
                }
            ),
        }


class OptionQuestion(Question):
    """What the kinds have in common that are answered with options."""

    options: tuple[Option, ...]
    shuffle: bool
    """Whether the order of the options is drawn for each resident."""

    def wordings(self) -> Iterator[Wording]:
        """The question, its hint, and every option."""
        yield from Question.wordings(self)
        yield from (option.label for option in self.options)

    def pictures(self) -> Iterator[str]:
        """Those of the options."""
        yield from (option.picture for option in self.options)

    def _ids(self) -> tuple[str, ...]:
        return tuple(option.id for option in self.options)

    def _with_options(self) -> dict[str, object]:
        return {
            **self._common(),
            "options": [option.to_document() for option in self.options],
            **present({"shuffle": self.shuffle}),
        }
