"""What the table of participations says of each question: one column, and more for its parts.

The column `QUESTION` holds the whole answer as one text; `QUESTION/PART` hold its parts, as ODK and
KoBo write out questions of several answers. docs/formats/results.md shows each kind.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from consultation.frozen import Frozen, field

DECLINED = "declined"
CONTRIBUTION = "contribution"
HELD = ("waiting", "unknown")
Cell = str | int | float


class Question(Frozen):
    """What is known of a question; without its pack that is its id alone."""

    id: str
    kind: str | None = None
    cells: Sequence[str] = ()
    pin: bool = False
    """Whether a place is answered with a pin."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The columns beside the first, without the question's id."""
        match self.kind:
            case "choices" | "budget" | "points":
                return tuple(cell for cell in self.cells if cell != DECLINED)
            case "opinions":
                return tuple(dict.fromkeys(self._split(0)))
            case "ranking":
                return tuple(sorted({one for one in self._split(1) if one.isdigit()}, key=int))
            case "place" if self.pin:
                return ("lat", "lon")
        return ()

    def columns(self) -> tuple[str, ...]:
        """The names of all columns."""
        return (self.id, *(f"{self.id}/{part}" for part in self.parts))

    def row(self, said: object) -> tuple[Cell, ...]:
        """What the columns hold for one answer, None where there was none."""
        inside = {} if said is None else _inside(self.kind, said)
        zero = 0 if self.kind in COUNTED and inside else ""
        return (_whole(self.kind, said), *(inside.get(part, zero) for part in self.parts))

    def _split(self, place: int) -> list[str]:
        return [cell.split(":")[place] for cell in self.cells if ":" in cell]


COUNTED = ("choices", "budget", "points")
"""Kinds in which an answer says of every part how often, zero included."""


class Table(Frozen):
    """The columns of all questions, side by side."""

    questions: Sequence[Question] = field(default_factory=tuple)

    def head(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(name for question in self.questions for name in question.columns())

    def row(self, answers: Mapping[str, object]) -> tuple[Cell, ...]:
        """What one participation says."""
        return tuple(
            cell for question in self.questions for cell in question.row(answers.get(question.id))
        )


def duels(said: object) -> tuple[tuple[str, str, str], ...]:
    """First shown, second shown and chosen of each pair; nothing where an answer is no pairs."""
    if not isinstance(said, list):
        return ()
    return tuple(
        (str(pair[0]), str(pair[1]), str(pair[2]))
        for pair in said
        if isinstance(pair, list) and len(pair) == 3
    )


def _whole(kind: str | None, said: object) -> Cell:
    """An answer as one text, or as the number that it is."""
    match said:
        case None:
            return ""
        case str() | int() | float():
            return said
        case {"contribution": str(state)} if _is_held(said):
            return state
        case {"lat": lat, "lon": lon} if kind == "place":
            return f"{lat} {lon}"
        case dict():
            return " ".join(f"{part}={value}" for part, value in said.items())
        case list() if kind == "pairs":
            return " ".join(map(_duel, duels(said)))
        case list():
            return " ".join(map(str, said))
    return ""


def _duel(duel: tuple[str, str, str]) -> str:
    first, second, chosen = duel
    sign = {first: ">", second: "<"}.get(chosen, "=")
    return f"{first}{sign}{second}"


def _inside(kind: str | None, said: object) -> dict[str, Any]:
    """An answer's parts by their columns; empty where it has none, as when it was declined."""
    match said:
        case list() if kind == "ranking":
            return {str(place): id for place, id in enumerate(said, start=1)}
        case list() if kind in COUNTED:
            return dict.fromkeys(map(str, said), 1)
        case dict() if not _is_held(said):
            return said
    return {}


def _is_held(said: object) -> bool:
    """Whether an answer is kept back, and only marked."""
    return isinstance(said, dict) and said.keys() == {CONTRIBUTION} and said[CONTRIBUTION] in HELD
