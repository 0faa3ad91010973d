"""What is wrong with the catalogues: for those who write and translate them, never on a pod.

There are two folders of them: what residents are told, and what agents are. Beside the catalogues
of each lies ``translated.json``: by language and sentence the hash of the source from which it was
translated. A source that changes afterwards makes its translations stale.
"""

import ast
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import (
    Identifier,
    Junk,
    Message,
    NumberLiteral,
    SelectExpression,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from consultation.errors import NotReady
from consultation.wording import Language
from kiosk.agent.words import FOLDER as AGENTS
from kiosk.words import FOLDER
from kiosk.words.languages import TONGUES

CATALOGUES: Mapping[Path, tuple[Language, ...]] = {
    FOLDER: tuple(TONGUES),
    AGENTS: tuple(tag for tag, tongue in TONGUES.items() if tongue.base is None),
}
"""The languages of each folder; agents who read easily are told in the language's own words."""
TRANSLATED = "translated.json"
COUNTED = range(1, 1001)
"""Numbers of things that a sentence may hold: each needs its plural form."""
FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})
"""CLDR's plural categories."""

Hashes = Mapping[Language, Mapping[str, str]]


def messages(language: Language, folder: Path = FOLDER) -> Mapping[str, Message]:
    """The sentences of one catalogue by name; raises NotReady, naming what cannot be read."""
    found: dict[str, Message] = {}
    for entry in FluentParser().parse((folder / f"{language}.ftl").read_text("utf-8")).body:
        if isinstance(entry, Junk):
            raise NotReady(f"{language}.ftl cannot be read: {entry.content!r}")
        if isinstance(entry, Message):
            if entry.id.name in found:
                raise NotReady(f"{language}.ftl has '{entry.id.name}' twice.")
            found[entry.id.name] = entry
    return found


def translated_from(folder: Path = FOLDER) -> Hashes:
    """The hash of the source of every translation."""
    hashes: Hashes = json.loads((folder / TRANSLATED).read_text("utf-8"))
    return hashes


def hash_of(message: Message) -> str:
    """Eight digits that change with the sentence."""
    written = FluentSerializer().serialize_entry(message)
    return hashlib.sha256(written.encode()).hexdigest()[:8]


def marked(language: Language, ids: Iterable[str], folder: Path = FOLDER) -> Hashes:
    """The hashes after `ids` of `language` were found to say what their source says now."""
    tongue, hashes = TONGUES[language], translated_from(folder)
    if tongue.source is None:
        return hashes
    ours, source = messages(language, folder), messages(tongue.source, folder)
    kept = {id: one for id, one in hashes.get(language, {}).items() if id in ours}
    new = {id: hash_of(source[id]) for id in ids if id in ours and id in source}
    return {**hashes, language: dict(sorted({**kept, **new}.items()))}


def save(hashes: Hashes, folder: Path = FOLDER) -> None:
    """Write the hashes, one a line."""
    text = json.dumps(hashes, indent=0, sort_keys=True, ensure_ascii=False)
    (folder / TRANSLATED).write_text(f"{text}\n", "utf-8")


def faults(language: Language, folder: Path = FOLDER) -> tuple[str, ...]:
    """Everything that is wrong with one catalogue, a sentence each."""
    tongue = TONGUES[language]
    if not (folder / f"{language}.ftl").exists():
        return ("There is no such catalogue.",)
    ours = messages(language, folder)
    plural = Locale.parse(tongue.locale).plural_form
    needed, possible = {plural(number) for number in COUNTED}, {*plural.tags, "other"}
    found = [fault for id in ours for fault in _faults_of_forms(id, ours[id], needed, possible)]
    if tongue.source is None:
        return tuple(found)
    source = messages(tongue.source, folder)
    made_from = translated_from(folder).get(language, {})
    if tongue.base is None:
        found += [f"'{id}' is missing." for id in source if id not in ours]
    found += [f"'{id}' is not in {tongue.source}.ftl." for id in ours if id not in source]
    for id in source.keys() & ours.keys():
        if variables(ours[id]) != variables(source[id]):
            found.append(f"'{id}' has other variables than {sorted(variables(source[id]))}.")
        if made_from.get(id) != hash_of(source[id]):
            found.append(f"'{id}' is stale: {tongue.source}.ftl says something new.")
    return tuple(sorted(found))


def variables(message: Message) -> frozenset[str]:
    """What a sentence is filled with."""
    seen = _Seen()
    seen.visit(message)
    return frozenset(seen.variables)


def _faults_of_forms(
    id: str, message: Message, needed: Set[str], possible: Set[str]
) -> Iterator[str]:
    """What a sentence has too few or too many of the language's plural forms."""
    seen = _Seen()
    seen.visit(message)
    for forms in seen.forms:
        if missing := needed - forms:
            yield f"'{id}' lacks the forms {sorted(missing)}."
        if more := (forms & FORMS) - possible:
            yield f"'{id}' has forms that the language has not: {sorted(more)}."


class _Seen(Visitor):
    """The variables of a message, and the forms of each of its choices."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.forms: list[set[str]] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        """One more."""
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        """A choice by number."""
        keys = (variant.key for variant in node.variants)
        self.forms.append({_key(key) for key in keys})
        self.generic_visit(node)


def _key(key: Identifier | NumberLiteral) -> str:
    return key.name if isinstance(key, Identifier) else str(key.value)


def unused(ids: Iterable[str], code: Path) -> tuple[str, ...]:
    """Those of `ids` that no module under `code` names, neither whole nor by its beginning."""
    patterns = {pattern for file in code.rglob("*.py") for pattern in _patterns(file)}
    written = re.compile("|".join(sorted(patterns)))
    return tuple(id for id in ids if not written.fullmatch(id))


def _patterns(file: Path) -> Iterator[str]:
    """Every string of a module that may name a sentence; what is filled in may be anything."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.fullmatch(r"[a-z0-9-]+", node.value):
                yield re.escape(node.value)
        elif isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
            fixed = "".join(part for part in parts if isinstance(part, str))
            if re.fullmatch(r"[a-z0-9-]*[a-z]-[a-z0-9-]*", fixed):
                yield "".join(".+" if part is None else re.escape(str(part)) for part in parts)
