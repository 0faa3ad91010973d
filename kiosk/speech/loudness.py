"""How loud the pod is: in steps, and by the time of day.

Clips are prepared so that their loudest moment just fits, so nothing may ever be louder than they
are: the usual volume lies three steps below. A pod's home may hold ``sound.toml``:

    day = 0                 # steps of 6 dB above the usual volume, or below it
    night = -1
    night_begins = 22:00:00
    night_ends = 07:00:00
"""

import logging
from datetime import time
from pathlib import Path

from consultation.frozen import Frozen
from kiosk.comfort import VOLUMES
from kiosk.speech.mixer import LOUDEST
from packs.trust.plain import write_whole

log = logging.getLogger(__name__)

FILE = "sound.toml"
HIGHEST = VOLUMES[-1]
"""Steps above the usual volume at which clips are played as they were prepared."""
LOWEST = HIGHEST - LOUDEST.bit_length() + 1
"""The last step at which anything is heard."""


class Hours(Frozen):
    """Steps above the usual volume (below 0: under it) with which each resident begins."""

    day: int = 0
    night: int = -1
    night_begins: time = time(22)
    night_ends: time = time(7)

    def at(self, now: time) -> int:
        """The steps at this time of day. A night may pass midnight."""
        begins, ends = self.night_begins, self.night_ends
        if begins <= ends:
            return self.night if begins <= now < ends else self.day
        return self.night if now >= begins or now < ends else self.day


def save_hours(home: Path, hours: Hours) -> None:
    """Keep how loud the pod is; raises StoreUnavailable."""
    begins, ends = hours.night_begins.isoformat(), hours.night_ends.isoformat()
    text = (
        f"day = {hours.day}\nnight = {hours.night}\nnight_begins = {begins}\nnight_ends = {ends}\n"
    )
    write_whole(home / FILE, text.encode("ascii"))


def volume(steps: int) -> int:
    """The mixer's volume so many steps above the usual: each is 6 dB, twice the amplitude."""
    return LOUDEST >> (HIGHEST - min(max(steps, LOWEST), HIGHEST))


def load_hours(home: Path) -> Hours:
    """What the pod's ``sound.toml`` says; where it says nothing of use, the usual hours."""
    # Imported here: the first screen need not wait for it.
    import tomllib

    try:
        document = tomllib.loads((home / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Hours()
    except (OSError, ValueError) as error:
        log.warning("%s cannot be read: %s", FILE, error)
        return Hours()
    match {"day": 0, "night": -1, "night_begins": time(22), "night_ends": time(7), **document}:
        case {
            "day": int(day),
            "night": int(night),
            "night_begins": time() as begins,
            "night_ends": time() as ends,
        } if len(document.keys() - set(Hours.__struct_fields__)) == 0:
            return Hours(day, night, begins, ends)
    log.warning("%s says what is not understood; see docs/voices.md", FILE)
    return Hours()
