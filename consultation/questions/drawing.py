"""Draw it. Value: strokes, each a colour and the points through which it goes."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from consultation.answer import Value
from consultation.document import Document, Fields
from consultation.errors import NotAConsultation, NotAnAnswer
from consultation.question import Common
from consultation.questions.contribution import Contribution

COLOURS = ("ink", "red", "blue", "green", "yellow")
"""The pencils, by name; what they look like is the screen's to say."""

WIDTH = 1000
"""Of the sheet; its unit is a thousandth of its width."""
HEIGHT = 750

MOST_STROKES = 500
MOST_NUMBERS = 20_000
"""Coordinates of all strokes together: some minutes of drawing, and 100 kB of JSON."""

Stroke = tuple[str | int, ...]
"""A colour, then x and y of each point in turn."""


class Drawing(Contribution):
    """A question to which strokes on a sheet are the answer."""

    kind: ClassVar[str] = "drawing"

    colours: tuple[str, ...]

    @classmethod
    def read(cls, fields: Fields) -> "Drawing":
        """Read from a step's `fields`; raises NotAConsultation."""
        return cls(*Common.read(fields), colours=_colours(fields))

    @property
    def most_bytes(self) -> int:
        """Four digits and a comma a number; brackets and a colour's name a stroke."""
        return 5 * MOST_NUMBERS + 12 * MOST_STROKES + 20

    def _accept(self, value: object) -> Value:
        if not isinstance(value, Mapping) or set(value) != {"strokes"}:
            raise NotAnAnswer(f"'{self.id}' takes 'strokes' and nothing else.")
        strokes = value["strokes"]
        if not isinstance(strokes, list | tuple) or not 1 <= len(strokes) <= MOST_STROKES:
            raise NotAnAnswer(f"'{self.id}' takes a list of 1 to {MOST_STROKES} strokes.")
        drawn = tuple(self._stroke(stroke) for stroke in strokes)
        if sum(len(stroke) - 1 for stroke in drawn) > MOST_NUMBERS:
            raise NotAnAnswer(f"'{self.id}' takes {MOST_NUMBERS} numbers at most.")
        return MappingProxyType({"strokes": drawn})

    def _stroke(self, stroke: object) -> Stroke:
        if not isinstance(stroke, list | tuple) or len(stroke) < 3 or len(stroke) % 2 == 0:
            raise NotAnAnswer(f"'{self.id}' takes a colour and points, x and y each.")
        colour, *numbers = stroke
        if not isinstance(colour, str) or colour not in self.colours:
            raise NotAnAnswer(f"'{self.id}' is drawn in {', '.join(self.colours)}.")
        for number, most in zip(numbers, (WIDTH, HEIGHT) * (len(numbers) // 2), strict=True):
            if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= most:
                raise NotAnAnswer(
                    f"'{self.id}' takes whole numbers, x to {WIDTH} and y to {HEIGHT}."
                )
        return tuple(stroke)

    def to_document(self) -> Document:
        """The document that `read` understands."""
        return {**self._common(), "colours": list(self.colours)}


def _colours(fields: Fields) -> tuple[str, ...]:
    if not fields.has("colours"):
        return COLOURS
    named = fields.items("colours")
    if not named or any(colour not in COLOURS for colour in named):
        raise NotAConsultation(f"{fields.where}: 'colours' are some of {', '.join(COLOURS)}.")
    if len(set(named)) < len(named):
        raise NotAConsultation(f"{fields.where}: a colour is named twice.")
    return tuple(str(colour) for colour in named)
