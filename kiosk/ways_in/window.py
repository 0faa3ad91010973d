"""Keys as Kivy's window reports them: each press once, however long it is held."""

from collections.abc import Callable

from kivy.core.window import WindowBase

from kiosk.ways_in.keys import CODES, Key


def listen_to_keys(window: WindowBase, pressed: Callable[[Key], None]) -> Callable[[], None]:
    """Call `pressed` for each key that goes down and means something; what it returns ends that."""
    down: set[int] = set()

    def went_down(_window: WindowBase, code: int, *_more: object) -> bool:
        if code not in down and code in CODES:
            down.add(code)
            pressed(CODES[code])
        # No key does anything else: nobody leaves the kiosk by a keyboard.
        return True

    def went_up(_window: WindowBase, code: int, *_more: object) -> bool:
        down.discard(code)
        return True

    window.bind(on_key_down=went_down, on_key_up=went_up)
    return lambda: window.unbind(on_key_down=went_down, on_key_up=went_up)
