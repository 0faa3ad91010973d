"""The second count of the journeys and the domain's own agree on any answer of any kind."""

from collections import Counter
from random import Random

import pytest

from consultation.answer import value_to_json
from tests.consultation import kinds
from tests.journeys.recount import cells


@pytest.mark.parametrize("kind", [*kinds.QUESTIONS, "zone"])
def test_both_counts_agree(kind: str) -> None:
    """Two hundred answers are counted alike by the domain and by the recount."""
    if kind == "zone":
        zone = {"id": "north", "label": kinds.words("north"), "x": 0.5, "y": 0.2, "tint": "sky"}
        zones = [zone, {**zone, "id": "south", "y": 0.8}]
        question = kinds.question("place", answer="zone", zones=zones)
    else:
        question = kinds.question(kind)
    chance = Random(8)
    for _ in range(200):
        value = kinds.said(question, chance)
        told = value_to_json(value)
        assert Counter(cells(question.to_document(), told)) == Counter(question.counted(value))
