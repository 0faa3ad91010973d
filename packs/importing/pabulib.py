"""A past participatory budget becomes the draft of a consultation; what is lost is told."""

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from consultation.errors import NotImported
from consultation.frozen import Frozen
from consultation.option import MOST_OPTIONS
from consultation.questions.budget import MOST_MONEY
from consultation.wording import Language
from packs.importing.blank import days_from, head
from packs.importing.draft import Draft, Words
from packs.importing.names import id_of
from packs.importing.notes import Note, shown
from packs.importing.pb import Budget, Project
from packs.importing.pictures import NEUTRAL, Finder
from packs.importing.tongues import tag_of

Step = dict[str, object]

MOST_ENVELOPES = 20
USUAL_POINTS = 10
MOST_POINTS = 100
_SINGLE = ("approval", "choose-1")
_DISTRICTS = ("district", "subdistrict", "neighborhood", "neighbourhood", "subunit")
_PURSES = ("budget_per_", "budget_of_")
_CURRENCIES = {"EUR": "€", "USD": "$", "GBP": "£", "PLN": "zł", "UAH": "₴", "CHF": "CHF"}
_READ = frozenset(
    (
        *("description", "country", "unit", "subunit", "instance", "num_projects", "num_votes"),
        *("budget", "vote_type", "max_length", "min_length", "max_sum_points", "max_points"),
        *("max_sum_cost", "language", "currency"),
    )
)
_CELLS = frozenset(
    ("project_id", "cost", "name", "category", "target", "votes", "score", "selected")
)


class Carried(Frozen):
    """The draft of a folder, and what its author should know."""

    draft: Draft
    notes: tuple[Note, ...]
    pictures: tuple[str, ...]


class _Priced(Frozen):
    """A project that can be voted on."""

    id: str
    name: Words
    cost: int
    district: str
    picture: str


def import_pabulib(
    budget: Budget, spoken: Collection[Language], today: date, language: Language | None = None
) -> Carried:
    """Carry the budget that was read over; `language` is that of its names.

    Raises NotImported where there are not two projects to choose from.
    """
    return _Importer(budget, spoken, language).carried(today)


class _Importer:
    """What is gathered on the way."""

    def __init__(
        self, budget: Budget, spoken: Collection[Language], language: Language | None
    ) -> None:
        self.budget = budget
        self.meta = budget.meta
        self.notes = list(budget.notes)
        self.pictures: list[str] = []
        said = self.meta.get("language", "")
        tag = language or tag_of(said, spoken)
        if tag is None:
            what = f"the names are taken for English (language: {shown(said) or 'none'})"
            why = "the kiosk does not speak it" if said else "no language is named"
            self._note("language", what, why, "run the import again with --language")
        self.language = tag or "en"
        self.finder = Finder.of_the_set()

    def carried(self, today: date) -> Carried:
        """The whole of it."""
        projects = self._projects()
        if len(projects) < 2:
            told = "\n".join(map(str, self.notes))
            raise NotImported(
                f"{self.budget.file.name}: a budget needs two projects that have a cost.\n{told}"
            )
        languages = (self.language,)
        title = self._title()
        main = head(id_of(title, (), "budget"), languages, self._words(title), days_from(today))
        main["steps"] = self._steps(projects)
        self._rest()
        opening = (
            f"Made from the past vote {shown(self.budget.file.name)}.\n"
            "Lines that end in 'to be written' are yours to write; docs/pack.md tells every key."
        )
        draft = Draft(main, languages, opening=opening)
        return Carried(draft, tuple(sorted(set(self.notes))), tuple(self.pictures))

    def _title(self) -> str:
        parts = (self.meta.get("unit", ""), self.meta.get("subunit", ""))
        said = self.meta.get("description") or " ".join(part for part in parts if part)
        return shown(said or self.budget.file.stem, 80)

    def _projects(self) -> list[_Priced]:
        found: list[_Priced] = []
        for project in self.budget.projects:
            cost = _money(project.get("cost"))
            name = project.get("name") or project.get("project_id")
            if cost is None or not name:
                what = f"the project '{shown(name)}' was left out"
                why = f"its cost ({shown(project.get('cost')) or 'none'}) is no amount"
                self._told(project, what, why, "write it by hand")
            elif len(found) == MOST_OPTIONS:
                what = f"the project '{shown(name)}' was left out"
                why = f"a question has {MOST_OPTIONS} projects at most"
                self._told(project, what, why, "make one pack for each district")
            else:
                found.append(self._priced(project, name, cost, [one.id for one in found]))
        return found

    def _priced(self, project: Project, name: str, cost: int, taken: list[str]) -> _Priced:
        if str(cost) != project.get("cost") and not project.get("cost").endswith(".0"):
            what = f"the cost of '{shown(name)}' is {cost}"
            self._told(project, what, "costs are whole units of the money", "nothing to do")
        picture = self.finder.find(name, project.get("category"), project.get("target"))
        how = f"pictogram '{picture}'" if picture else f"no pictogram known, '{NEUTRAL}' stands in"
        self.pictures.append(f"PROJECTS, line {project.line}: '{shown(name, 40)}': {how}")
        id = id_of(project.get("project_id") or name, taken, f"project-{len(taken) + 1}")
        district = project.get(*_DISTRICTS)
        return _Priced(id, self._words(shown(name, 200)), cost, district, picture or NEUTRAL)

    def _steps(self, projects: Sequence[_Priced]) -> list[Step]:
        kind = self.meta.get("vote_type", "approval").lower()
        if kind == "cumulative":
            return [self._welcome(), self._points(projects)]
        if kind == "ordinal":
            return [self._welcome(), self._ranking(projects)]
        if kind not in _SINGLE:
            what = f"the vote_type '{shown(kind)}' became 'approval'"
            self._note(
                "vote_type", what, "pods have no such ballot", "see 'budget' in docs/pack.md"
            )
        return [self._welcome(), self._ballot(projects, kind)]

    def _ballot(self, projects: Sequence[_Priced], kind: str) -> Step:
        envelopes = self._envelopes(projects)
        knapsack = bool(envelopes) or "max_sum_cost" in self.meta
        amount = _money(self.meta.get("max_sum_cost" if knapsack else "budget", ""))
        amount = amount or _money(self.meta.get("budget", ""))
        step: Step = {
            "kind": "budget",
            "id": "projects",
            "words": _asks("Which projects should be paid?", "Quels projets faut-il payer ?"),
            "currency": self._currency(),
            "counting": Words(
                {
                    "en": "The projects chosen most are paid, as long as there is money left.",
                    "fr": "Les projets les plus choisis sont payés, jusqu’au bout de l’argent.",
                },
                "by which rule it is counted",
            ),
            "ballot": "knapsack" if knapsack else "approval",
            "shuffle": True,
        }
        if envelopes:
            step["envelopes"] = list(envelopes.values())
        else:
            step["amount"] = self._amount(amount, projects)
        most = 1 if kind == "choose-1" else _whole(self.meta.get("max_length", ""))
        if most and not knapsack:
            step["max"] = min(most, len(projects))
        elif most:
            what = f"'max_length' ({most}) was left out"
            why = "with one purse the money is the limit"
            self._note("max_length", what, why, "write 'ballot: approval' and 'max'")
        held = {name: one["amount"] for name, one in envelopes.items()}
        step["projects"] = [self._project(one, envelopes, held, step) for one in projects]
        return step

    def _project(
        self,
        one: _Priced,
        envelopes: Mapping[str, Step],
        held: Mapping[str, object],
        step: Step,
    ) -> Step:
        project: Step = {"id": one.id, "label": one.name, "picture": one.picture, "cost": one.cost}
        if envelopes:
            project["envelope"] = envelopes[one.district]["id"]
        purse = held.get(one.district) if envelopes else step["amount"]
        assert isinstance(purse, int)
        if one.cost > purse:
            project["cost"] = purse
            what = f"the project '{one.id}' costs {purse} and not {one.cost}"
            why = "a project cannot cost more than its purse holds"
            self.notes.append(Note("PROJECTS", 0, what, why, "correct the cost, or the amount"))
        return project

    def _envelopes(self, projects: Sequence[_Priced]) -> dict[str, Step]:
        """By district, where the file says what each has; none else."""
        districts = list(dict.fromkeys(one.district for one in projects))
        if districts == [""]:
            return {}
        amounts = {name: self._purse(name) for name in districts}
        lacking = [name or "(none)" for name, amount in amounts.items() if amount is None]
        if lacking or len(districts) > MOST_ENVELOPES:
            some = ", ".join(shown(name) for name in lacking[:5]) or f"{len(districts)} of them"
            why = f"the file does not say what each may spend ({some})"
            todo = "write 'envelopes' by hand; see docs/pack.md"
            self.notes.append(Note("PROJECTS", 0, "districts were left out", why, todo))
            return {}
        found: dict[str, Step] = {}
        for name, amount in amounts.items():
            id = id_of(name, [str(one["id"]) for one in found.values()], f"part-{len(found) + 1}")
            picture = self.finder.find(name) or "map"
            label = self._words(shown(name, 80))
            found[name] = {"id": id, "label": label, "picture": picture, "amount": amount}
        return found

    def _purse(self, district: str) -> int | None:
        wanted = district.casefold().replace(" ", "_")
        for key, value in self.meta.items():
            for start in _PURSES:
                if key.startswith(start) and key.removeprefix(start).casefold() == wanted:
                    return _money(value)
        for key in ("budget_per_district", "budget_per_neighborhood", "budget_per_subunit"):
            for part in self.meta.get(key, "").split(","):
                name, _, amount = part.rpartition(":")
                if name.strip().casefold() == district.casefold():
                    return _money(amount)
        return None

    def _points(self, projects: Sequence[_Priced]) -> Step:
        self._costless()
        said = _whole(self.meta.get("max_sum_points", ""))
        points = min(said or USUAL_POINTS, MOST_POINTS)
        if said != points:
            what = f"there are {points} points to give"
            why = f"a pod gives {MOST_POINTS} at most" if said else "the file does not say how many"
            self._note("max_sum_points", what, why, "change 'points' if needed")
        step: Step = {
            "kind": "points",
            "id": "projects",
            "words": _asks("Share your points out.", "Partagez vos points."),
            "points": points,
            "shuffle": True,
        }
        most = _whole(self.meta.get("max_points", ""))
        if most:
            step["most"] = min(most, points)
        return step | {"options": _options(projects)}

    def _ranking(self, projects: Sequence[_Priced]) -> Step:
        self._costless()
        most = min(_whole(self.meta.get("max_length", "")) or len(projects), len(projects))
        least = min(_whole(self.meta.get("min_length", "")) or 1, most)
        return {
            "kind": "ranking",
            "id": "projects",
            "words": _asks("Which projects come first?", "Quels projets d’abord ?"),
            "min": least,
            "max": most,
            "shuffle": True,
            "options": _options(projects),
        }

    def _welcome(self) -> Step:
        amount = _money(self.meta.get("budget", ""))
        sum = f"{amount} {self._currency()}" if amount else "[…]"
        return {
            "kind": "card",
            "id": "money",
            "title": Words(
                {"en": f"{sum} to spend", "fr": f"{sum} à dépenser"}, "a few words on the money"
            ),
            "text": Words(
                {"en": "[What it is for.]", "fr": "[À quoi il sert.]"}, "one or two short sentences"
            ),
            "picture": "money",
        }

    def _costless(self) -> None:
        what, why = "what each project costs is not shown", "points and ranks know no money"
        self._note("vote_type", what, why, "write a step of kind 'budget' if it should be")

    def _amount(self, amount: int | None, projects: Sequence[_Priced]) -> int:
        if amount is not None:
            return amount
        everything = min(sum(one.cost for one in projects), MOST_MONEY)
        why = "the file does not say how much there is"
        self._note("budget", f"the amount is {everything}, for all projects", why, "write 'amount'")
        return everything

    def _currency(self) -> str:
        said = self.meta.get("currency", "").upper()
        return _CURRENCIES.get(said, shown(said, 8)) or "€"

    def _rest(self) -> None:
        if "currency" not in self.meta:
            self._note("currency", "the money is in €", "no currency is named", "write 'currency'")
        for key in self.meta:
            if key not in _READ and not key.startswith(_PURSES):
                what = f"'{shown(key)}' ({shown(self.meta[key])}) was left out"
                self._note(key, what, "consultations have none such", "nothing to do")
        least = _whole(self.meta.get("min_length", ""))
        if least and least > 1 and self.meta.get("vote_type", "").lower() in _SINGLE:
            what = f"'min_length' ({least}) was left out"
            self._note("min_length", what, "one project is enough on a ballot", "nothing to do")
        columns = dict.fromkeys(key for one in self.budget.projects for key in one.cells)
        for column in columns:
            if column not in _CELLS and column not in _DISTRICTS:
                what = f"the column '{shown(column)}' was left out"
                why = "projects have none such"
                self.notes.append(Note("PROJECTS", 0, what, why, "nothing to do"))
        if self.budget.votes:
            what = f"{self.budget.votes} votes were left out"
            why = "they were given, and are asked for anew"
            self.notes.append(Note("VOTES", 0, what, why, "nothing to do"))

    def _words(self, text: str) -> Words:
        return Words({self.language: text})

    def _note(self, key: str, what: str, why: str, todo: str) -> None:
        self.notes.append(Note("META", self.budget.lines.get(key, 0), what, why, todo))

    def _told(self, project: Project, what: str, why: str, todo: str) -> None:
        self.notes.append(Note("PROJECTS", project.line, what, why, todo))


def _asks(english: str, french: str) -> Words:
    return Words({"en": english, "fr": french}, "the question")


def _options(projects: Sequence[_Priced]) -> list[Step]:
    return [{"id": one.id, "label": one.name, "picture": one.picture} for one in projects]


def _money(text: str) -> int | None:
    """Whole units of money, upwards; None for what is no amount that a budget can have."""
    try:
        value = float(text.replace(",", ".").replace(" ", "").replace("\u00a0", ""))
    except ValueError:
        return None
    return math.ceil(value) if math.isfinite(value) and 0 < value <= MOST_MONEY else None


def _whole(text: str) -> int | None:
    """A whole number above zero; None for anything else."""
    value = text.strip()
    return int(value) or None if value.isascii() and value.isdigit() and len(value) < 10 else None
