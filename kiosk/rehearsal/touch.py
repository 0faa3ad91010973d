"""Touches of a finger on the window of this process, at pixels from the top left."""

from kivy.base import EventLoop
from kivy.input import MotionEvent


class Touch(MotionEvent):  # type: ignore[misc]  # Kivy has no types.
    """One finger; `x` and `y` are pixels from the top left of the window."""

    def __init__(self, x: float, y: float, number: int = 1) -> None:
        super().__init__("simulated", number, _place(x, y), is_touch=True, type_id="touch")

    def depack(self, args: tuple[float, float]) -> None:
        """Take the place, as parts of the window's size."""
        self.sx, self.sy = args
        self.profile = ["pos"]
        super().depack(args)

    def down(self) -> None:
        """Put the finger down."""
        EventLoop.post_dispatch_input("begin", self)

    def lead(self, x: float, y: float) -> None:
        """Lead it to another place."""
        self.move(_place(x, y))
        EventLoop.post_dispatch_input("update", self)

    def up(self) -> None:
        """Lift it."""
        EventLoop.post_dispatch_input("end", self)


def _place(x: float, y: float) -> tuple[float, float]:
    window = EventLoop.window
    return x / (window.width - 1.0), 1.0 - y / (window.height - 1.0)
