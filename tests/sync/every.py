"""A consultation with a question of every kind, and invented residents who lean one way."""

import secrets
from collections.abc import Iterator, Mapping
from itertools import combinations
from random import Random
from typing import Any

from consultation.answer import DECLINED, Value
from consultation.consultation import Consultation
from consultation.given import Given
from sync.centre import consultations
from sync.centre.database import writing
from sync.centre.expander import Inline, expand
from tests.consultation.kinds import said
from tests.sync.parts import SITE, TODAY, Centre, place_consultation

EVERY = "every"
TINTS = ("leaf", "sky", "sun", "rose", "lilac", "sand")
OPTIONS = {
    "shade": ("De l’ombre en été", "Shade in summer"),
    "water": ("Une fontaine où boire", "A fountain to drink from"),
    "games": ("Des jeux pour tous les âges", "Games for all ages"),
    "quiet": ("Un coin tranquille", "A quiet corner"),
    "market": ("Plus de place au marché", "More room for the market"),
}
STATEMENTS = {
    "cars": ("Les voitures doivent quitter la place.", "Cars have to leave the square."),
    "night": ("La place est agréable le soir.", "The square is pleasant in the evening."),
    "trees": ("Dix arbres valent mieux que dix parkings.", "Ten trees beat ten parking spots."),
    "events": ("Il y a trop de fêtes ici.", "There are too many events here."),
}
PROJECTS = {
    "planting": ("Planter vingt arbres", "Plant twenty trees", 42_000, "north"),
    "benches": ("Des bancs à dossier", "Benches with backs", 12_500, "north"),
    "lights": ("Un éclairage doux", "Soft lighting", 35_000, "north"),
    "stage": ("Une petite scène", "A small stage", 28_000, "south"),
    "toilets": ("Des toilettes publiques", "Public toilets", 22_000, "south"),
}
CORNERS = {"west": 1.43, "south": 43.59, "east": 1.46, "north": 43.61}


def both(fr: str, en: str) -> dict[str, str]:
    """A sentence in the two languages of the console."""
    return {"fr": fr, "en": en}


def _options(named: Mapping[str, tuple[str, str]]) -> list[dict[str, Any]]:
    return [
        {"id": id, "label": both(*words), "picture": "tree", "tint": tint}
        for (id, words), tint in zip(named.items(), TINTS, strict=False)
    ]


def _budget() -> dict[str, Any]:
    tints = iter(TINTS)
    return {
        "projects": [
            {"id": id, "label": both(fr, en), "picture": "tree", "tint": next(tints)}
            | {"cost": cost, "envelope": envelope}
            for id, (fr, en, cost, envelope) in PROJECTS.items()
        ],
        "envelopes": [
            {"id": id, "label": both(fr, en), "picture": "plan", "tint": "sky", "amount": amount}
            for id, fr, en, amount in (
                ("north", "Quartier nord", "North quarter", 60_000),
                ("south", "Quartier sud", "South quarter", 40_000),
            )
        ],
        "currency": "€",
        "counting": both("Les plus choisis d’abord.", "The most chosen first."),
    }


def _scenarios() -> list[dict[str, Any]]:
    return [
        {"id": id, "title": both(fr, en), "text": both(fr, en), "picture": "tree", "tint": tint}
        | {"for": [both("C’est calme.", "It is calm.")], "against": [both("C’est cher.", "Dear.")]}
        for id, fr, en, tint in (
            ("garden", "La place-jardin", "The garden square", "leaf"),
            ("stage", "La place de fête", "The square of feasts", "rose"),
        )
    ]


def _spots(*named: tuple[str, str, str, float, float]) -> list[dict[str, Any]]:
    return [{"id": id, "label": both(fr, en), "x": x, "y": y} for id, fr, en, x, y in named]


def _map() -> dict[str, Any]:
    return {"map": "pictures/map.png", "width": 1600, "height": 1000, "corners": CORNERS}


def _questions() -> Iterator[dict[str, Any]]:
    """What each question has beside its id, which is its kind's but for three."""
    options, statements = _options(OPTIONS), _options(STATEMENTS)
    yield {"kind": "choice", "options": options, "required": True}
    yield {"kind": "choices", "options": options, "max": 3}
    yield {"kind": "scale", "shape": "agreement"}
    yield {"kind": "ranking", "options": options, "min": 2}
    yield {"kind": "points", "options": options, "points": 10}
    yield {"kind": "budget", **_budget()}
    places = _spots(
        ("hall", "Mairie", "Town hall", 0.3, 0.3), ("stop", "Gare", "Station", 0.8, 0.9)
    )
    yield {"kind": "place", **_map(), "places": places}
    zones = _spots(
        ("old", "Vieille ville", "Old town", 0.4, 0.4), ("bank", "Quai", "Bank", 0.7, 0.7)
    )
    tinted = [{**zone, "tint": tint} for zone, tint in zip(zones, TINTS, strict=False)]
    yield {"kind": "place", "id": "zone", **_map(), "answer": "zone", "zones": tinted}
    yield {"kind": "compare", "scenarios": _scenarios()}
    yield {"kind": "pairs", "options": options, "pairs": 4}
    yield {"kind": "opinions", "statements": statements, "asked": 3}
    number = {"kind": "number", "low": 0, "picture": "clock", "tint": "sky"}
    yield {**number, "high": 120, "unit": both("minutes", "minutes"), "required": True}
    yield {**number, "id": "few", "high": 6, "unit": both("personnes", "people")}
    yield {"kind": "voice"}
    yield {"kind": "drawing"}
    yield {"kind": "words", "required": True}


WORDS = {
    "choice": ("Que manque-t-il le plus ?", "What is missing most?"),
    "choices": ("Que voulez-vous sur la place ?", "What do you want on the square?"),
    "scale": ("La place est sûre.", "The square is safe."),
    "ranking": ("Par quoi commencer ?", "Where to begin?"),
    "points": ("Partagez dix points.", "Share out ten points."),
    "budget": ("Comment dépenser l’argent ?", "How to spend the money?"),
    "place": ("Où fait-il trop chaud ?", "Where is it too hot?"),
    "zone": ("Quel quartier d’abord ?", "Which quarter first?"),
    "compare": ("Quelle place préférez-vous ?", "Which square do you prefer?"),
    "pairs": ("Plutôt ceci ou cela ?", "Rather this or that?"),
    "opinions": ("D’accord ou pas d’accord ?", "Agree or disagree?"),
    "number": ("Combien de temps restez-vous ?", "How long do you stay?"),
    "few": ("Avec combien de personnes ?", "With how many people?"),
    "voice": ("Dites-le à voix haute.", "Say it aloud."),
    "drawing": ("Dessinez votre place.", "Draw your square."),
    "words": ("Écrivez-le.", "Write it."),
}


def every_kind(version: int = 1) -> Consultation:
    """A consultation that asks in every way."""
    steps = [
        {**one, "id": id, "words": both(*WORDS[id])}
        for one in _questions()
        for id in (one.get("id", one["kind"]),)
    ]
    base = place_consultation(version).to_document()
    title = both("Notre place, autrement", "Our square, otherwise")
    return Consultation.from_document({**base, "id": EVERY, "title": title, "steps": steps})


def answers(consultation: Consultation, chance: Random) -> dict[str, Value]:
    """What one invented resident says; one question in ten is skipped."""
    found: dict[str, Value] = {}
    for question in consultation.questions:
        lean = LEANING.get(question.id)
        if chance.random() < 0.1:
            continue
        value = said(question, chance)
        if lean is not None and value != DECLINED and chance.random() < 0.7:
            value = question.accept(lean(chance))
        found[question.id] = value
    return found


def _first(chance: Random, many: int = 1) -> list[str]:
    """Options of which the first are chosen more often, in the order of liking."""
    liked = {id: chance.random() * (1 + place) for place, id in enumerate(OPTIONS)}
    return sorted(OPTIONS, key=liked.__getitem__)[:many]


def _pin(chance: Random) -> dict[str, float]:
    lat = min(max(chance.gauss(43.603, 0.003), CORNERS["south"]), CORNERS["north"])
    return {"lat": lat, "lon": min(max(chance.gauss(1.441, 0.004), CORNERS["west"]), 1.46)}


def _pairs(chance: Random) -> list[list[str]]:
    pairs = chance.sample(list(combinations(OPTIONS, 2)), 3)
    order = list(OPTIONS)
    return [[*chance.sample(pair, 2), min(pair, key=order.index)] for pair in pairs]


LEANING: Mapping[str, Any] = {
    "choice": lambda chance: _first(chance)[0],
    "scale": lambda chance: chance.choice((2, 3, 4, 4)),
    "ranking": lambda chance: _first(chance, 5),
    "points": lambda chance: dict(zip(_first(chance, 3), (5, 3, 2), strict=True)),
    "place": _pin,
    "compare": lambda _chance: "garden",
    "pairs": _pairs,
    "opinions": lambda chance: {"cars": "agree", "events": chance.choice(("disagree", "pass"))},
    "number": lambda chance: int(min(chance.gammavariate(2, 14), 120)),
    "few": lambda chance: int(min(chance.gammavariate(2, 1), 6)),
}


def invented(many: int, seed: int = 1) -> list[Given]:
    """Participations of as many residents, the same for the same seed but for their ids."""
    chance, consultation = Random(seed), every_kind()
    return [participation(answers(consultation, chance)) for _ in range(many)]


def participation(said: Mapping[str, Value], rehearsal: bool = False) -> Given:
    """One participation in the consultation of every kind."""
    id = secrets.token_hex(16)
    return Given(id, EVERY, 1, SITE, "fr", TODAY, said, rehearsal=rehearsal)


def fill(centre: Centre, given: list[Given]) -> None:
    """Seal, send, open and count."""
    for start in range(0, len(given), 100):
        boxes = [centre.box(one) for one in given[start : start + 100]]
        centre.receive(centre.batch(boxes))
    while expand(centre.engine, Inline(bytes(centre.settings.sealing_key))):
        pass


def add_every_kind(centre: Centre) -> None:
    """Let the centre know the consultation."""
    with writing(centre.engine) as connection:
        consultations.add(connection, every_kind(), TODAY)
