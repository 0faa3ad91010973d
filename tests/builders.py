"""Consultations for tests, as small as they can be and still whole."""

from collections.abc import Mapping
from typing import Any

from consultation.consultation import Consultation


def words(fr: str, en: str, ar: str) -> dict[str, str]:
    """A sentence in three languages."""
    return {"fr": fr, "en": en, "ar": ar}


def option(id: str, fr: str, en: str, ar: str, picture: str, tint: str) -> dict[str, Any]:
    """One option of a question."""
    return {"id": id, "label": words(fr, en, ar), "picture": picture, "tint": tint}


def document(**changes: Any) -> dict[str, Any]:
    """A consultation with a card and one question of each kind."""
    wishes = [
        option("trees", "Des arbres", "Trees", "أشجار", "tree", "leaf"),
        option("benches", "Des bancs", "Benches", "مقاعد", "bench", "sand"),
        option("bicycles", "Des vélos", "Bicycles", "دراجات", "bicycle", "sky"),
        option("games", "Des jeux", "Games", "ألعاب", "swing", "sun"),
        option("water", "De l’eau", "Water", "ماء", "fountain", "sky"),
        option("light", "De la lumière", "Light", "إضاءة", "lamp", "lilac"),
    ]
    return {
        "id": "square",
        "version": 1,
        "title": words("Place du Marché", "Market Square", "ساحة السوق"),
        "invitation": words(
            "Que faire de notre place ?", "What about our square?", "ماذا نفعل بساحتنا؟"
        ),
        "languages": ["fr", "en", "ar"],
        "opens": "2026-09-01",
        "closes": "2027-06-30",
        "commitment": {
            "level": "consultation",
            "you": words(
                "ce que vous voulez, sans donner votre nom.",
                "what you want, without your name.",
                "ما تريدون، دون ذكر أسمائكم.",
            ),
            "decides": words("La mairie décide", "The council decides", "البلدية تقرر"),
            "changes": words(
                "Le plan peut changer.", "The plan can change.", "يمكن أن تتغير الخطة."
            ),
            "decided_on": "2027-07-12",
            "answered_by": "2027-07-30",
        },
        "themes": [
            {"id": "place", "title": words("La place", "The square", "الساحة"), "picture": "plan"}
        ],
        "steps": [
            {
                "kind": "card",
                "id": "why",
                "theme": "place",
                "title": words("Pourquoi ?", "Why?", "لماذا؟"),
                "text": words(
                    "La place a quarante ans. Nous allons la refaire avec vous.",
                    "The square is forty years old. We will redo it with you.",
                    "عمر الساحة أربعون سنة. سنعيد بناءها معكم.",
                ),
                "picture": "statue",
            },
            {
                "kind": "choices",
                "id": "wishes",
                "theme": "place",
                "words": words(
                    "Que voulez-vous sur la place ?",
                    "What do you want on the square?",
                    "ماذا تريدون في الساحة؟",
                ),
                "options": wishes,
                "min": 1,
                "max": 3,
            },
            {
                "kind": "choice",
                "id": "first",
                "words": words("Par quoi commencer ?", "What comes first?", "بماذا نبدأ؟"),
                "options": wishes[:4],
            },
            {
                "kind": "scale",
                "id": "night",
                "words": words(
                    "La nuit, vous vous sentez…", "At night you feel…", "في الليل، تشعرون بأنكم…"
                ),
                "points": 5,
                "shape": "faces",
            },
            {
                "kind": "scale",
                "id": "cars",
                "words": words("Moins de voitures ?", "Fewer cars?", "سيارات أقل؟"),
                "points": 5,
                "shape": "agreement",
            },
        ],
        "shows_tally": True,
        **changes,
    }


def decision(**changes: Any) -> dict[str, Any]:
    """What became of the consultation of `document`."""
    return {
        "day": "2027-07-12",
        "who": words("Le conseil municipal", "The town council", "المجلس البلدي"),
        "outcomes": [
            {
                "id": "trees",
                "what": words("40 arbres sont plantés.", "40 trees are planted.", "تُزرع 40 شجرة."),
                "why": words(
                    "C’est ce que vous avez demandé le plus.",
                    "It is what you asked for most.",
                    "هذا أكثر ما طلبتموه.",
                ),
                "picture": "tree",
                "tint": "leaf",
            },
            {
                "id": "benches",
                "what": words("Les bancs attendent.", "Benches have to wait.", "المقاعد تنتظر."),
                "why": words(
                    "L’argent suffit pour les arbres et la fontaine.",
                    "There is money for trees and the fountain.",
                    "المال يكفي للأشجار والنافورة.",
                ),
                "picture": "bench",
                "tint": "sand",
            },
        ],
        **changes,
    }


def consultation(**changes: Any) -> Consultation:
    """The consultation of `document`."""
    return Consultation.from_document(document(**changes))


def answers() -> Mapping[str, Any]:
    """One answer to each question of `document`."""
    return {"wishes": ("trees", "water"), "first": "benches", "night": 4, "cars": 2}


def in_language(consultation: Consultation, language: str) -> Consultation:
    """The consultation with `language` beside French, in French words where it has no others."""
    if language in consultation.languages:
        return consultation
    return Consultation.from_document(_in_language(consultation.to_document(), language))


def _in_language(value: Any, language: str) -> Any:
    if isinstance(value, list | tuple):
        return [_in_language(item, language) for item in value]
    if not isinstance(value, Mapping):
        return value
    if "fr" in value:
        return {"fr": value["fr"], language: value["fr"]}
    inner = {key: _in_language(item, language) for key, item in value.items()}
    return {**inner, "languages": ["fr", language]} if "languages" in inner else inner
