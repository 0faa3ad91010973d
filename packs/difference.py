"""What differs between two states of a consultation, in sentences for who runs and counts it."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import IntEnum

from consultation.consultation import Consultation
from consultation.frozen import Frozen
from consultation.question import Question

Document = Mapping[str, object]

LONGEST = 60
"""Letters of a sentence by which one knows it again."""


class Effect(IntEnum):
    """What a difference does to answers that were given before it, the worst first."""

    APART = 0
    """They cannot be counted with those that come after it."""
    CARE = 1
    """They can, where whoever counts finds that they mean the same."""
    NONE = 2
    """They can."""


class Difference(Frozen):
    """One thing that a resident or an analyst would notice."""

    effect: Effect
    what: str


def differences(old: Consultation, new: Consultation) -> tuple[Difference, ...]:
    """Every difference from `old` to `new`, as both would be shown; files are not opened."""
    return tuple(_differences(old, new))


def _differences(old: Consultation, new: Consultation) -> Iterator[Difference]:
    before, after = old.to_document(), new.to_document()
    yield from _identity(old, new)
    for tag in new.languages:
        if tag not in old.languages:
            yield Difference(Effect.NONE, f"the language '{tag}' is new")
    for tag in old.languages:
        if tag not in new.languages:
            yield Difference(Effect.NONE, f"the language '{tag}' is gone")
    both = [tag for tag in old.languages if tag in new.languages]
    if both != [tag for tag in new.languages if tag in old.languages]:
        order = ", ".join(new.languages)
        yield Difference(Effect.NONE, f"languages are offered in another order: {order}")
    compare = _Compare(both)
    plain = ("title", "invitation", "opens", "closes", "shows_tally", "several")
    yield from compare.keys("", _only(before, plain), _only(after, plain), {})
    commitment = _group(before["commitment"]), _group(after["commitment"])
    yield from compare.keys(
        "the commitment", *commitment, dict.fromkeys(commitment[0], Effect.CARE)
    )
    yield from compare.items("the theme", "", before["themes"], after["themes"], Effect.NONE)
    yield from _decided(old, new)
    yield from compare.steps(old, new)


def _decided(old: Consultation, new: Consultation) -> Iterator[Difference]:
    if new.decision is None and old.decision is not None:
        yield Difference(Effect.NONE, "the decision is gone: pods show again what they did before")
    elif new.decision is not None and old.decision is None:
        yield Difference(Effect.NONE, "the decision has come: pods ask no more, and show it")
    elif new.decision != old.decision:
        yield Difference(Effect.NONE, "the decision says something else")


def _identity(old: Consultation, new: Consultation) -> Iterator[Difference]:
    if old.id != new.id:
        what = (
            f"it was called '{old.id}' and is called '{new.id}': to pods and centres, another one"
        )
        yield Difference(Effect.APART, what)
    elif new.version < old.version:
        what = f"the version fell from {old.version} to {new.version}: pods refuse it"
        yield Difference(Effect.NONE, what)
    elif new.version == old.version and new.to_document() != old.to_document():
        what = f"the version is {new.version} as before: pods refuse a pack that changed without it"
        yield Difference(Effect.NONE, what)
    elif new.version > old.version:
        yield Difference(Effect.NONE, f"the version was {old.version} and is {new.version}")


_LISTS = {
    "options": "the option",
    "projects": "the project",
    "scenarios": "the scenario",
    "statements": "the statement",
    "zones": "the zone",
    "places": "the place",
    "envelopes": "the envelope",
}
_COUNTED = ("options", "projects", "scenarios", "statements", "zones")
"""Lists of what can be said."""
_APART = ("points", "shape", "low", "high", "step", "ballot", "answer", "unit", "pairs")
_CARE = (
    *("words", "label", "when", "min", "max", "most", "amount", "cost", "envelope", "counting"),
    *("required", "hint", "text", "for", "against", "asked", "decimals", "map", "corners"),
    *("currency", "seconds", "title", "description"),
)
_EFFECTS: Mapping[str, Effect] = {
    **dict.fromkeys(_APART, Effect.APART),
    **dict.fromkeys(_CARE, Effect.CARE),
}


class _Compare:
    """Compares what is written, in the languages that both have."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = languages

    def steps(self, old: Consultation, new: Consultation) -> Iterator[Difference]:
        """Steps that came, went, moved or changed."""
        before, after = {one.id: one for one in old.steps}, {one.id: one for one in new.steps}
        for id, step in before.items():
            if id not in after:
                asked = isinstance(step, Question)
                told = ": its answers stand alone" if asked else ""
                effect = Effect.APART if asked else Effect.NONE
                yield Difference(effect, f"the step '{id}' is gone{told}")
        for id, step in after.items():
            if id not in before:
                told = ": nobody answered it before" if isinstance(step, Question) else ""
                yield Difference(Effect.NONE, f"the step '{id}' is new{told}")
        yield from _moved("the step", "", list(before), list(after))
        for id in (id for id in before if id in after):
            yield from self._step(id, before[id].to_document(), after[id].to_document())

    def _step(self, id: str, before: Document, after: Document) -> Iterator[Difference]:
        where = f"the step '{id}'"
        if before["kind"] != after["kind"]:
            what = f"{where} was of kind '{before['kind']}' and is of kind '{after['kind']}'"
            yield Difference(Effect.APART, what)
            return
        for key, name in _LISTS.items():
            effect = Effect.APART if key in _COUNTED and before["kind"] != "quiz" else Effect.NONE
            yield from self.items(name, where, before.get(key, ()), after.get(key, ()), effect)
        rest = [{k: v for k, v in one.items() if k not in _LISTS} for one in (before, after)]
        informs = "words" not in before or before["kind"] == "quiz"
        yield from self.keys(where, rest[0], rest[1], {} if informs else _EFFECTS)

    def items(
        self, name: str, where: str, old: object, new: object, effect: Effect
    ) -> Iterator[Difference]:
        """Things of a list that came, went, moved or changed; `effect` is that of one gone."""
        before, after = _by_id(old), _by_id(new)
        at = f"{where}: " if where else ""
        for id in before:
            if id not in after:
                told = ": nobody can choose it any more" if effect is Effect.APART else ""
                yield Difference(effect, f"{at}{name} '{id}' is gone{told}")
        for id in after:
            if id not in before:
                told = ": nobody could choose it before" if effect is Effect.APART else ""
                less = Effect.CARE if effect is Effect.APART else Effect.NONE
                yield Difference(less, f"{at}{name} '{id}' is new{told}")
        yield from _moved(name, at, list(before), list(after))
        effects = _EFFECTS if effect is Effect.APART else {}
        for id in (id for id in before if id in after):
            yield from self.keys(f"{at}{name} '{id}'", before[id], after[id], effects)

    def keys(
        self, where: str, before: Document, after: Document, effects: Mapping[str, Effect]
    ) -> Iterator[Difference]:
        """Keys of a group that changed."""
        for key in dict.fromkeys((*before, *after)):
            old, new = before.get(key), after.get(key)
            if old != new:
                at = f"{where}: '{key}'" if where else f"'{key}'"
                effect = effects.get(key, Effect.NONE)
                for what in self._changed(at, old, new):
                    yield Difference(effect, what)

    def _changed(self, at: str, old: object, new: object) -> Iterator[str]:
        if isinstance(old, Mapping) and isinstance(new, Mapping) and _is_worded(old, new):
            for tag in self._languages:
                if old.get(tag) != new.get(tag):
                    was, now = _shown(old.get(tag)), _shown(new.get(tag))
                    yield f"{at} in '{tag}' was {was} and is {now}"
        elif _is_list(old) and _is_list(new):
            for number, (one, other) in enumerate(_pairs(old, new), start=1):
                if one != other:
                    yield from self._changed(f"{at} {number}", one, other)
        else:
            yield f"{at} was {_shown(old)} and is {_shown(new)}"


def _moved(name: str, at: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    """What stands elsewhere among those that stayed, as few of them as tell it."""
    before, after = [id for id in old if id in new], [id for id in new if id in old]
    match = SequenceMatcher(None, before, after, autojunk=False)
    kept = {id for block in match.get_matching_blocks() for id in before[block.a :][: block.size]}
    for place, id in enumerate(after):
        if id not in kept:
            where = f"after '{after[place - 1]}'" if place else "first"
            yield Difference(Effect.NONE, f"{at}{name} '{id}' moved, and now stands {where}")


def _only(document: Document, keys: Sequence[str]) -> Document:
    return {key: document[key] for key in keys if key in document}


def _group(value: object) -> Document:
    return value if isinstance(value, Mapping) else {}


def _by_id(items: object) -> Mapping[str, Document]:
    listed = items if isinstance(items, Sequence) else ()
    return {str(item["id"]): item for item in listed if isinstance(item, Mapping) and "id" in item}


def _is_worded(*values: Mapping[str, object]) -> bool:
    return all(isinstance(text, str) for value in values for text in value.values())


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _pairs(old: object, new: object) -> Iterator[tuple[object, object]]:
    one, other = (list(value) if isinstance(value, Sequence) else [] for value in (old, new))
    longest = max(len(one), len(other))
    gap: list[object] = [None]
    yield from zip(
        one + gap * (longest - len(one)), other + gap * (longest - len(other)), strict=True
    )


def _shown(value: object) -> str:
    match value:
        case None:
            return "not there"
        case bool():
            return "true" if value else "false"
        case str():
            text = value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…"
            return f"'{text}'"
        case Mapping():
            return ", ".join(f"{key} {_shown(inner)}" for key, inner in value.items())
        case list() | tuple():
            return f"[{', '.join(map(_shown, value))}]"
        case _:
            return str(value)
