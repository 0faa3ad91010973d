"""Every kind of step, in the order of the reference page."""

from collections.abc import Mapping

from packs.shape.cards import CARDS
from packs.shape.forms import Keys
from packs.shape.questions import QUESTIONS

STEPS: Mapping[str, Keys] = {**CARDS, **QUESTIONS}
"""By kind."""
