"""The keys of a tactile keypad, and of switches, as a keyboard sends them."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType


class Key(Enum):
    """What a key means, whichever device has it."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    SELECT = "select"
    """Of a keypad; with two switches it is the second one."""
    SWITCH = "switch"
    """The only switch, or the first of two."""
    HELP = "help"
    LOUDER = "louder"
    SOFTER = "softer"
    SPEED = "speed"
    AGENT = "agent"
    """Of a keyboard that a field agent plugs in."""


CODES: Mapping[int, Key] = MappingProxyType(
    {
        276: Key.LEFT,
        275: Key.RIGHT,
        273: Key.UP,
        274: Key.DOWN,
        13: Key.SELECT,
        271: Key.SELECT,  # The number pad's.
        32: Key.SWITCH,
        282: Key.HELP,  # F1.
        127: Key.SPEED,  # Delete.
        280: Key.LOUDER,  # Page up.
        281: Key.SOFTER,  # Page down.
        291: Key.AGENT,  # F10.
    }
)
"""Key codes of Kivy's window, as audio keypads and switch interfaces that act as keyboards send
them: arrows and Enter of a keypad, space and Enter of two switches."""
