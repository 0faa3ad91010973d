"""What field agents have set on a pod and measured there: ``preferences.json`` in its home.

A file that is missing or cannot be read is that of a new pod: nothing in it may stop a kiosk.
"""

import json
import logging
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from consultation.frozen import Frozen, field, replace
from consultation.wording import Language
from packs.trust.plain import write_whole

log = logging.getLogger(__name__)

FILE = "preferences.json"
DENSITIES = (2.0, 12.0)
"""Pixels a millimetre, of the coarsest panel and of the finest."""
MOST_SITES = 12
"""So many places are remembered."""


class Preferences(Frozen):
    """All of it."""

    language: Language | None = None
    """With which the poster begins; None: as the pack says."""
    density: float | None = None
    """Pixels a millimetre of the panel, as the ruler said."""
    sites: tuple[str, ...] = ()
    """Where the pod has stood, the last place first."""
    passed: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))
    """The tests that were passed, and when."""
    commissioned: bool = True
    """Whether it may ask residents; False until everything on the checklist was green once."""

    def standing(self, site: str) -> "Preferences":
        """With a place where it stands now."""
        return replace(self, sites=tuple(dict.fromkeys((site, *self.sites)))[:MOST_SITES])

    def passing(self, test: str, day: date) -> "Preferences":
        """With a test that was passed on `day`."""
        return replace(self, passed={**self.passed, test: day})


def load(home: Path) -> Preferences:
    """What is set on the pod at `home`."""
    try:
        match json.loads((home / FILE).read_bytes()):
            case {
                "commissioned": bool(commissioned),
                "language": str() | None as language,
                "density": int() | float() | None as density,
                "sites": [*sites],
                "passed": {**passed},
            } if density is None or DENSITIES[0] <= density <= DENSITIES[1]:
                days = {str(test): date.fromisoformat(str(day)) for test, day in passed.items()}
                places = tuple(map(str, sites))
                return Preferences(language, density, places, days, commissioned)
    except FileNotFoundError:
        return Preferences()
    except (OSError, ValueError, TypeError, RecursionError) as error:
        log.warning("%s cannot be read: %s", FILE, error)
        return Preferences()
    log.warning("%s says what is not understood", FILE)
    return Preferences()


def save(home: Path, preferences: Preferences) -> None:
    """Keep them durably, whole or not at all; raises StoreUnavailable."""
    document = {
        "commissioned": preferences.commissioned,
        "language": preferences.language,
        "density": preferences.density,
        "sites": list(preferences.sites),
        "passed": {test: day.isoformat() for test, day in preferences.passed.items()},
    }
    text = json.dumps(document, ensure_ascii=False, indent=2)
    write_whole(home / FILE, f"{text}\n".encode())
