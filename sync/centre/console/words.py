"""Every sentence of the console, in French and English, and how numbers are written in each."""

from collections.abc import Mapping
from datetime import date

from consultation.frozen import Frozen
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
        "declined": "ont préféré ne pas répondre",
        "declined_one": "a préféré ne pas répondre",
        "held": "réponses ne se liront qu’avec le dossier de la consultation",
        "held_one": "réponse ne se lira qu’avec le dossier de la consultation",
        "contributions_wait": "contributions attendent d’être lues. Personne ne les voit avant.",
        "contributions_wait_one": "contribution attend d’être lue. Personne ne la voit avant.",
        "wait": "attendent d’être lues",
        "wait_one": "attend d’être lue",
        "wait_why": "Une personne doit les lire avant que quiconque les voie.",
        "none_wait": "Rien n’attend d’être lu.",
        "mean": "Moyenne",
        "median": "médiane",
        "mean_place": "Place moyenne",
        "place": "Place",
        "on_average": "en moyenne",
        "places": "Du plus souvent bien placé au moins bien placé.",
        "and_after": "{} et après",
        "ranked": "Classé par",
        "borda": "Points (Borda)",
        "points": "Points",
        "points_of": "{} points donnés en tout. À droite, la moyenne par personne.",
        "a_person": "Par personne",
        "project": "Projet",
        "votes": "Voix",
        "cost": "Coût",
        "purse": "Bourse : {}",
        "whole_purse": "Bourse entière : {}",
        "mean_spent": "En moyenne, {} dépensés par personne.",
        "counted_later": "Ce sont des voix : rien n’est encore décidé.",
        "won": "Préféré",
        "lost": "Non préféré",
        "undecided": "Indécis",
        "win_share": "Part des duels gagnés",
        "won_of": "{} sur {}",
        "score": "Score",
        "pairs_note": "Part des duels gagnés, sans compter les indécis ; {} duels.",
        "score_note": "Score : chance estimée de gagner contre une autre réponse tirée au sort.",
        "statement": "Affirmation",
        "agree": "D’accord",
        "pass": "Passe",
        "disagree": "Pas d’accord",
        "seen": "Vue par",
        "seen_by": "{} avis",
        "opinions_note": "Chacun n’a vu qu’une partie des affirmations.",
        "north": "Le nord est en haut. Chaque carré dit combien de points y ont été posés.",
        "landmarks": "Repères :",
        "row": "Rang",
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
        "declined": "would rather not say",
        "declined_one": "would rather not say",
        "held": "answers can be read only with the consultation’s pack",
        "held_one": "answer can be read only with the consultation’s pack",
        "contributions_wait": "contributions wait to be read. Nobody sees them before.",
        "contributions_wait_one": "contribution waits to be read. Nobody sees it before.",
        "wait": "wait to be read",
        "wait_one": "waits to be read",
        "wait_why": "Somebody has to read them before anyone may see them.",
        "none_wait": "Nothing waits to be read.",
        "mean": "Mean",
        "median": "median",
        "mean_place": "Mean place",
        "place": "Place",
        "on_average": "on average",
        "places": "From the best placed to the least well placed.",
        "and_after": "{} and after",
        "ranked": "Ranked by",
        "borda": "Points (Borda)",
        "points": "Points",
        "points_of": "{} points given in all. On the right, the mean a person.",
        "a_person": "A person",
        "project": "Project",
        "votes": "Votes",
        "cost": "Cost",
        "purse": "Purse: {}",
        "whole_purse": "Whole purse: {}",
        "mean_spent": "On average, {} spent a person.",
        "counted_later": "These are votes: nothing is decided yet.",
        "won": "Preferred",
        "lost": "Not preferred",
        "undecided": "Undecided",
        "win_share": "Share of duels won",
        "won_of": "{} of {}",
        "score": "Score",
        "pairs_note": "Share of duels won, undecided ones left out; {} duels.",
        "score_note": "Score: estimated chance to win against another answer drawn by lot.",
        "statement": "Statement",
        "agree": "Agree",
        "pass": "Pass",
        "disagree": "Disagree",
        "seen": "Seen by",
        "seen_by": "{} opinions",
        "opinions_note": "Each person saw only some of the statements.",
        "north": "North is up. Each square says how many points were put in it.",
        "landmarks": "Landmarks:",
        "row": "Row",
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


class Tongue(Frozen):
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

    def share(self, part: float, whole: float) -> str:
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

    def decimal(self, number: float) -> str:
        """A number with one decimal, where it has one."""
        text = f"{number:,.1f}".removesuffix(".0")
        if self.code == "fr":
            return text.replace(",", "\u202f").replace(".", ",")
        return text

    def percent(self, share: float | None) -> str:
        """A share of one, in percent; a dash where there is none."""
        return "–" if share is None else self.share(share, 1)

    def money(self, amount: float, currency: str) -> str:
        """An amount, rounded to whole units, beside its currency."""
        return f"{self.number(round(amount))}\u00a0{currency}"


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
