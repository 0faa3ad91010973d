"""One step of every kind, as documents: what layouts, walks and pictures are tried with."""

from collections.abc import Callable, Mapping
from typing import Any

from consultation.consultation import Consultation
from consultation.question import TINTS
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


def _place(**keys: Any) -> Document:
    corners = {"west": 1.42, "south": 43.59, "east": 1.465, "north": 43.62}
    shape = {"width": 1200, "height": 800}
    return _question("place", map="maps/centre.png", corners=corners, **shape, **keys)


def _spots() -> list[Document]:
    return [
        _spot("station", "La gare", "The station", "المحطة", 0.82, 0.3),
        _spot("square", "Place du Marché", "Market Square", "ساحة السوق", 0.5, 0.45),
        _spot("school", "L’école", "The school", "المدرسة", 0.2, 0.2),
        _spot("library", "La bibliothèque", "The library", "المكتبة", 0.33, 0.52),
        _spot("river", "Les bords de la rivière", "The riverside", "ضفة النهر", 0.6, 0.8),
    ]


def _spot(id: str, fr: str, en: str, ar: str, x: float, y: float) -> Document:
    return {"id": id, "label": words(fr, en, ar), "x": x, "y": y}


def _zones() -> list[Document]:
    return [{**spot, "tint": tint} for spot, tint in zip(_spots(), TINTS, strict=False)]


def _ranking() -> Document:
    return _question("ranking", options=_options(), min=1, max=3)


def _number() -> Document:
    unit = words("minutes", "minutes", "دقيقة")
    asked = words("Combien de temps ?", "How long?", "كم من الوقت؟")
    look = {"picture": "hourglass", "tint": "sun"}
    return {**_question("number", low=0, high=120, step=5, unit=unit, **look), "words": asked}


def _points() -> Document:
    return _question("points", options=_options(), points=10, most=5)


def _budget() -> Document:
    costs = (40_000, 15_000, 60_000, 30_000, 25_000, 10_000)
    counting = words(
        "Les projets les plus choisis sont faits, jusqu’au bout de l’argent.",
        "The projects chosen most are done, until the money is spent.",
        "تُنفَّذ المشاريع الأكثر اختيارًا حتى ينتهي المال.",
    )
    projects = [{**one, "cost": cost} for one, cost in zip(_options(), costs, strict=True)]
    asked = words("Que faut-il payer ?", "What should we pay for?", "ماذا ندفع ثمنه؟")
    money = {"currency": "€", "amount": 100_000, "counting": counting}
    return {**_question("budget", projects=projects, **money), "words": asked}


def _envelopes() -> Document:
    names = (("north", "Nord", "North", "الشمال"), ("south", "Sud", "South", "الجنوب"))
    envelopes = [
        {**option(*name, "district", tint), "amount": 70_000}
        for name, tint in zip(names, ("leaf", "rose"), strict=True)
    ]
    budget = _budget()
    del budget["amount"]
    for number, project in enumerate(budget["projects"]):
        project["envelope"] = names[number % 2][0]
    return {**budget, "id": "envelopes", "envelopes": envelopes}


def _approval() -> Document:
    return {**_budget(), "id": "approval", "ballot": "approval", "max": 2}


def _pairs() -> Document:
    return _question("pairs", options=_options(), pairs=4)


def _opinions() -> Document:
    said = (
        ("shade", "Il faut planter des arbres.", "We should plant trees.", "يجب أن نزرع الأشجار."),
        (
            "cars",
            "Le dimanche, la rue doit être fermée aux voitures.",
            "On Sundays the street should be closed to cars.",
            "يجب إغلاق الشارع أمام السيارات يوم الأحد.",
        ),
        (
            "light",
            "La nuit, il fait trop noir.",
            "At night it is too dark.",
            "في الليل الظلام شديد.",
        ),
    )
    looks = {"shade": ("tree", "leaf"), "cars": ("no-cars", "sky"), "light": ("lamp", "lilac")}
    statements = [option(id, *words, *looks[id]) for id, *words in said]
    asked = words("Êtes-vous d’accord ?", "Do you agree?", "هل تتفقون؟")
    return {**_question("opinions", statements=statements, asked=3), "words": asked}


def _scenario(id: str, title: Document, text: Document, picture: str, tint: str) -> Document:
    shade = words("De l’ombre en été", "Shade in summer", "ظل في الصيف")
    calm = words("Moins de bruit", "Less noise", "ضجيج أقل")
    cost = words("Plus cher", "It costs more", "كلفة أكبر")
    return {
        "id": id,
        "title": title,
        "text": text,
        "picture": picture,
        "tint": tint,
        "for": [shade, calm] if tint == "leaf" else [calm],
        "against": [cost],
    }


def _compare() -> Document:
    garden = _scenario(
        "garden",
        words("Un jardin", "A garden", "حديقة"),
        words("Des arbres et de l’herbe.", "Trees and grass.", "أشجار وعشب."),
        "tree",
        "leaf",
    )
    market = _scenario(
        "market",
        words("Un marché", "A market", "سوق"),
        words(
            "Des étals deux fois par semaine.", "Stalls twice a week.", "أكشاك مرتين في الأسبوع."
        ),
        "market-stall",
        "sun",
    )
    return _question("compare", scenarios=[garden, market])


def _compare_long() -> Document:
    step = _compare()
    third = {**step["scenarios"][0], "id": "both", "tint": "sky", "picture": "bench"}
    third["title"] = words("Un peu des deux", "A little of both", "قليل من الاثنين")
    third["text"] = words(
        "La moitié de la place devient un jardin, l’autre reste libre pour le marché du samedi.",
        "Half of the square becomes a garden, the other stays free for the Saturday market.",
        "يصبح نصف الساحة حديقة، ويبقى النصف الآخر لسوق السبت.",
    )
    third["against"] = [*third["against"], *third["for"], words("Peu", "Little", "قليل")][:3]
    return {**step, "id": "compare-long", "scenarios": [*step["scenarios"], third]}


def _arguments() -> Document:
    return {
        "kind": "arguments",
        "id": "arguments",
        "title": words("Une rue sans voitures ?", "A street without cars?", "شارع بلا سيارات؟"),
        "for": [
            words("Les enfants jouent dehors.", "Children play outside.", "الأطفال يلعبون خارجًا."),
            words("L’air est plus propre.", "The air is cleaner.", "الهواء أنظف."),
            words("Moins de bruit.", "Less noise.", "ضجيج أقل."),
        ],
        "against": [
            words(
                "Les livraisons sont plus difficiles.",
                "Deliveries are harder.",
                "التوصيل أصعب.",
            ),
            words("Où se garer ?", "Where to park?", "أين نوقف السيارة؟"),
        ],
        "picture": "no-cars",
    }


def _quiz() -> Document:
    return {
        "kind": "quiz",
        "id": "quiz",
        "words": words("Quel âge a la place ?", "How old is the square?", "كم عمر الساحة؟"),
        "options": [
            option("ten", "Dix ans", "Ten years", "عشر سنوات", "sprout", "leaf"),
            option("forty", "Quarante ans", "Forty years", "أربعون سنة", "tree", "sun"),
            option("hundred", "Cent ans", "A hundred years", "مئة سنة", "statue", "sand"),
        ],
        "right": "forty",
        "well": words("Oui, elle a quarante ans.", "Yes, it is forty.", "نعم، عمرها أربعون سنة."),
        "explain": words(
            "Pas tout à fait : la place a quarante ans. Elle est née avec le marché.",
            "Not quite: the square is forty years old. It was built for the market.",
            "ليس تمامًا: عمر الساحة أربعون سنة. بُنيت من أجل السوق.",
        ),
    }


def _calendar() -> Document:
    return {
        "kind": "calendar",
        "id": "calendar",
        "title": words("On en parle ensemble", "Let us talk about it", "نتحدث عن ذلك معًا"),
        "day": "2026-11-17",
        "time": "18:30",
        "where": words(
            "À la mairie, salle des mariages", "At the town hall", "في البلدية، القاعة الكبرى"
        ),
        "picture": "meeting",
    }


def _photo() -> Document:
    return {
        "kind": "photo",
        "id": "photo",
        "title": words("La place aujourd’hui", "The square today", "الساحة اليوم"),
        "text": words(
            "Photo prise un samedi matin.", "Taken on a Saturday morning.", "صورة من صباح السبت."
        ),
        "picture": "photos/square.jpg",
        "description": words(
            "Une place avec une rivière et des maisons.",
            "A square with a river and houses.",
            "ساحة فيها نهر وبيوت.",
        ),
    }


def _cue(start: int, end: int, fr: str, en: str, ar: str) -> Document:
    return {"start": start, "end": end, "words": words(fr, en, ar)}


def _video() -> Document:
    return {
        "kind": "video",
        "id": "video",
        "title": words(
            "La place en deux minutes", "The square in two minutes", "الساحة في دقيقتين"
        ),
        "file": "videos/square.mp4",
        "cues": [
            _cue(
                0,
                900,
                "Voici notre place. Elle a quarante ans.",
                "This is our square. It is forty years old.",
                "هذه ساحتنا. عمرها أربعون سنة.",
            ),
            _cue(1000, 1800, "Le marché.", "The market.", "السوق."),
        ],
        "chapters": [
            {"at": 0, "title": words("Avant", "Before", "من قبل")},
            {"at": 1, "title": words("Le marché du samedi", "The market", "سوق السبت")},
        ],
        "picture": "photos/square.jpg",
    }


STEPS: Mapping[str, Callable[[], Document]] = {
    "card": _card,
    "choice": _required,
    "choices": lambda: _question("choices", options=_options(), min=1, max=3, shuffle=True),
    "scale": lambda: _question("scale", points=5, shape="agreement"),
    "ranking": _ranking,
    "number": _number,
    "points": _points,
    "budget": _budget,
    "envelopes": _envelopes,
    "approval": _approval,
    "pairs": _pairs,
    "opinions": _opinions,
    "compare": _compare,
    "compare-long": _compare_long,
    "arguments": _arguments,
    "quiz": _quiz,
    "calendar": _calendar,
    "photo": _photo,
    "video": _video,
    "place": lambda: _place(places=_spots()),
    "drawing": lambda: _question("drawing"),
    "words": lambda: _question("words", most=40),
    "voice": lambda: _question("voice", seconds=20),
    "zone": lambda: {**_place(zones=_zones(), answer="zone"), "id": "zone"},
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


SIGNED = "videos/signer.mp4"


def signed(consultation: Consultation) -> Consultation:
    """The consultation with every screen signed that can be, by one film in each language."""
    films = dict.fromkeys(consultation.languages, SIGNED)
    document = dict(consultation.to_document())
    document["commitment"] = {**consultation.commitment.to_document(), "signs": films}
    document["steps"] = [{**step.to_document(), "signs": films} for step in consultation.steps]
    return Consultation.from_document(document)
