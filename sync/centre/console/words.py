"""Every sentence of the console, in French and English, and how numbers are written in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from consultation.questions.scale import Shape
from consultation.wording import Wording

LANGUAGES = ("fr", "en")

SENTENCES: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "consultations": "Consultations",
        "none": "Aucune consultation pour l’instant. Les premières réponses paraîtront ici.",
        "participations": "participations",
        "participation": "participation",
        "people": "personnes",
        "person": "personne",
        "answered": "réponses",
        "answered_one": "réponse",
        "several": "Plusieurs choix étaient possibles.",
        "option": "Réponse",
        "count": "Nombre",
        "share": "Part",
        "table": "Voir en tableau",
        "filter": "Filtrer",
        "site": "Lieu",
        "language": "Langue",
        "day": "Jour",
        "all": "Tous",
        "all_languages": "Toutes",
        "rehearsals": "Compter aussi les répétitions",
        "rehearsals_note": "Les répétitions sont comptées ici : ce ne sont pas des résultats.",
        "show": "Afficher",
        "waiting": "Des lots attendent encore d’être comptés :",
        "refused": "Réponses refusées, non comptées :",
        "unknown": "Aucun dossier n’a été ajouté pour cette consultation : "
        "les réponses portent leurs identifiants.",
        "empty": "Personne n’a encore répondu.",
        "sign_in": "Entrer",
        "sign_out": "Sortir",
        "token": "Jeton",
        "token_hint": "La personne qui tient le centre vous l’a remis.",
        "token_bad": "Ce jeton n’est pas reconnu. Vérifiez-le, ou demandez-en un autre.",
        "missing": "Il n’y a rien à cette adresse.",
        "failed": "Le centre ne peut pas répondre maintenant. Réessayez dans un instant.",
        "back": "Toutes les consultations",
        "results": "Résultats",
        "skip": "Aller au contenu",
        "closes": "jusqu’au",
        "method": "Chacun a pu passer des questions : la part est calculée sur les réponses "
        "à chaque question.",
    },
    "en": {
        "consultations": "Consultations",
        "none": "No consultation yet. The first answers will appear here.",
        "participations": "participations",
        "participation": "participation",
        "people": "people",
        "person": "person",
        "answered": "answers",
        "answered_one": "answer",
        "several": "Several options could be chosen.",
        "option": "Answer",
        "count": "Count",
        "share": "Share",
        "table": "See as a table",
        "filter": "Filter",
        "site": "Site",
        "language": "Language",
        "day": "Day",
        "all": "All",
        "all_languages": "All",
        "rehearsals": "Count rehearsals too",
        "rehearsals_note": "Rehearsals are counted here: these are not results.",
        "show": "Show",
        "waiting": "Batches still waiting to be counted:",
        "refused": "Answers refused, not counted:",
        "unknown": "No pack was added for this consultation: answers bear their ids.",
        "empty": "Nobody has answered yet.",
        "sign_in": "Sign in",
        "sign_out": "Sign out",
        "token": "Token",
        "token_hint": "The person who runs the centre gave it to you.",
        "token_bad": "This token is not known. Check it, or ask for another.",
        "missing": "There is nothing at this address.",
        "failed": "The centre cannot answer just now. Try again in a moment.",
        "back": "All consultations",
        "results": "Results",
        "skip": "Skip to content",
        "closes": "until",
        "method": "Anyone could skip a question: shares are of the answers to each question.",
    },
}

MONTHS: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
FACES: Mapping[str, tuple[str, ...]] = {
    "fr": ("Très négatif", "Négatif", "Entre les deux", "Positif", "Très positif"),
    "en": ("Very negative", "Negative", "In between", "Positive", "Very positive"),
}
AGREEMENT: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "Pas du tout d’accord",
        "Plutôt pas d’accord",
        "Entre les deux",
        "Plutôt d’accord",
        "Tout à fait d’accord",
    ),
    "en": ("Strongly disagree", "Disagree", "In between", "Agree", "Strongly agree"),
}
OF_THREE = (1, 2, 3)
"""Which of the five words the points of a scale of three bear."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of the console."""

    code: str

    def __getitem__(self, name: str) -> str:
        return SENTENCES[self.code][name]

    def number(self, number: int) -> str:
        """A whole number with its thousands set apart."""
        mark = "\u202f" if self.code == "fr" else ","
        return f"{number:,}".replace(",", mark)

    def day(self, day: date) -> str:
        """A day as it is spoken."""
        number = "1er" if self.code == "fr" and day.day == 1 else str(day.day)
        return f"{number} {MONTHS[self.code][day.month - 1]} {day.year}"

    def share(self, part: int, whole: int) -> str:
        """A percentage, rounded; a dash where there is nothing to share."""
        if whole == 0:
            return "–"
        return f"{100 * part / whole:.0f}" + ("\u202f%" if self.code == "fr" else "%")

    def counted(self, number: int, one: str, many: str) -> str:
        """The word that goes with a number."""
        singular = number < 2 if self.code == "fr" else number == 1
        return self[one] if singular else self[many]

    def of(self, wording: Wording) -> str:
        """A sentence of a consultation in this language, or in the first that it has."""
        return wording.get(self.code) or next(iter(wording.values()))

    def points(self, shape: Shape, points: int) -> tuple[str, ...]:
        """What the points of a scale are called, from the most negative."""
        words = (FACES if shape is Shape.FACES else AGREEMENT)[self.code]
        return words if points == len(words) else tuple(words[place] for place in OF_THREE)


def tongue(asked: str | None, accepted: str) -> Tongue:
    """The language of a page: the one asked for, else the browser's first that is known."""
    if asked in LANGUAGES:
        return Tongue(str(asked))
    ranked = sorted(filter(None, map(_preference, accepted.split(","))), reverse=True)
    return Tongue(ranked[0][1] if ranked else LANGUAGES[0])


def _preference(part: str) -> tuple[float, str] | None:
    name, _, rest = part.strip().partition(";")
    code = name.split("-")[0].strip().lower()
    if code not in LANGUAGES:
        return None
    try:
        quality = float(rest.strip().removeprefix("q=") or 1)
    except ValueError:
        quality = 0.0
    return quality, code
