"""One step of every kind, as documents: what layouts, walks and pictures are tried with."""

from collections.abc import Callable, Mapping
from typing import Any

from consultation.consultation import Consultation
from tests.builders import document, option, words

Document = dict[str, Any]


def _options() -> list[Document]:
    return [
        option("trees", "Des arbres", "Trees", "أشجار", "tree", "leaf"),
        option("benches", "Des bancs", "Benches", "مقاعد", "bench", "sand"),
        option("bicycles", "Des vélos", "Bicycles", "دراجات", "bicycle", "sky"),
        option("games", "Des jeux", "Games", "ألعاب", "swing", "sun"),
        option("water", "De l’eau", "Water", "ماء", "fountain", "rose"),
        option("light", "De la lumière", "Light", "إضاءة", "lamp", "lilac"),
    ]


def _question(kind: str, **keys: Any) -> Document:
    asked = words("Que voulez-vous ?", "What do you want?", "ماذا تريدون؟")
    return {"kind": kind, "id": kind, "words": asked, **keys}


def _card() -> Document:
    steps: list[Document] = document()["steps"]
    return {**steps[0], "id": "card", "theme": "place"}


def _required() -> Document:
    return _question("choice", options=_options()[:4], required=True)


STEPS: Mapping[str, Callable[[], Document]] = {
    "card": _card,
    "choice": _required,
    "choices": lambda: _question("choices", options=_options(), min=1, max=3, shuffle=True),
    "scale": lambda: _question("scale", points=5, shape="agreement"),
}
"""By kind. A builder of a new kind adds its own."""


def consultation_of(*kinds: str, **changes: Any) -> Consultation:
    """A consultation with one step of each of `kinds`; a scale is added where nothing is asked."""
    steps = [STEPS[kind]() for kind in kinds]
    if not any("words" in step and step["kind"] != "quiz" for step in steps):
        steps.append(STEPS["scale"]())
    return Consultation.from_document(document(steps=steps, id="every", **changes))


def every() -> Consultation:
    """All kinds, one after the other."""
    return consultation_of(*STEPS, several=True)
