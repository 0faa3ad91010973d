"""A consultation that a program begins: its words by language, and what is left to its author.

What the author has to replace is marked by a comment at the end of its line, and by nothing else.
"""

import io
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from consultation.errors import NotImported
from consultation.frozen import Frozen, field
from consultation.wording import Language
from packs.shape import MAIN, TRANSLATIONS
from packs.shape.forms import Sentence
from packs.shape.leaves import leaves
from packs.wordings import clean

WRITE = "to be written"
TRANSLATE = "to be translated"
_MARK = re.compile(rf".*# ((?:{WRITE}: .*|{TRANSLATE}))$")
_LONGEST_LINE = 1 << 20


class Words(Frozen):
    """One sentence by language; one at least. Languages that it lacks are left to the author."""

    by_language: Mapping[Language, str]
    todo: str = ""
    """What the author has to write instead; empty where the words can stay."""

    def said_in(self, language: Language) -> str:
        """The sentence in `language`, or in English, or in the first that there is."""
        known = self.by_language
        return clean(known.get(language) or known.get("en") or next(iter(known.values())))

    def left_in(self, language: Language) -> str:
        """The comment beside it in the file of `language`; empty where there is none."""
        if self.todo:
            return f"{WRITE}: {self.todo}"
        return "" if self.by_language.get(language) else TRANSLATE


class Guess(Frozen):
    """A value that stands in until the author has written theirs."""

    value: object
    todo: str


class Draft(Frozen):
    """A folder before it is written; its sentences are `Words`."""

    main: Mapping[str, object]
    languages: tuple[Language, ...]
    """The first is that of the main file."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """What lies beside the texts, by path."""
    opening: str = ""
    """Lines above everything, for who opens the file."""


class Left(Frozen):
    """One thing that the author has to write."""

    file: str
    line: int
    """From 1."""
    todo: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.todo}"


def write_draft(draft: Draft, folder: Path) -> tuple[Left, ...]:
    """Write `folder` whole or not at all, and say what is left to its author.

    Raises NotImported where there is something already.
    """
    if folder.is_symlink() or (folder.exists() and not _is_empty(folder)):
        raise NotImported(f"There is something at {folder} already. Name a new folder.")
    texts = {MAIN: _main_text(draft)}
    for language in draft.languages[1:]:
        texts[f"{TRANSLATIONS}/{language}.yaml"] = _translation_text(draft, language)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".nacelle-") as beside:
        whole = Path(beside) / "folder"
        for name, data in {**_encoded(texts), **draft.files}.items():
            (whole / name).parent.mkdir(parents=True, exist_ok=True)
            (whole / name).write_bytes(data)
        if folder.exists():
            folder.rmdir()
        shutil.move(whole, folder)
    return tuple(left for file, text in texts.items() for left in _left(file, text))


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def _encoded(texts: Mapping[str, str]) -> Mapping[str, bytes]:
    return {name: text.encode() for name, text in texts.items()}


def _left(file: str, text: str) -> Iterator[Left]:
    for number, line in enumerate(text.splitlines(), start=1):
        mark = _MARK.match(line)
        if mark:
            yield Left(file, number, mark[1])


def _main_text(draft: Draft) -> str:
    group = _group(draft.main, draft.languages[0])
    text = _dumped(group)
    # A blank line before each part and each step, as people write them.
    text = re.sub(r"^(title|commitment|themes|pictures|steps):", r"\n\1:", text, flags=re.M)
    text = re.sub(r"^  - kind:", "\n  - kind:", text, flags=re.M).replace("steps:\n\n", "steps:\n")
    return "".join(f"# {line}\n" for line in draft.opening.splitlines()) + text


def _translation_text(draft: Draft, language: Language) -> str:
    whole = CommentedMap()
    for leaf in leaves(draft.main):
        if isinstance(leaf.form, Sentence) and isinstance(leaf.value, Words):
            *before, last = leaf.path.split(".")
            group = whole
            for key in before:
                group = group.setdefault(key, CommentedMap())
            _put(group, last, leaf.value.said_in(language), leaf.value.left_in(language))
    return _dumped(whole)


def _dumped(group: CommentedMap) -> str:
    out = io.StringIO()
    yaml = YAML(typ="rt")
    yaml.width = _LONGEST_LINE
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.dump(group, out)
    return out.getvalue()


def _put(group: CommentedMap, key: str, value: object, comment: str = "") -> None:
    group[key] = value
    if comment:
        group.yaml_add_eol_comment(comment, key, column=0)


def _group(values: Mapping[str, object], language: Language) -> CommentedMap:
    group = CommentedMap()
    for key, value in values.items():
        match value:
            case Words():
                _put(group, key, value.said_in(language), value.left_in(language))
            case Guess():
                _put(group, key, value.value, f"{WRITE}: {value.todo}")
            case Mapping():
                _put(group, key, _group(value, language))
            case list() | tuple():
                _put(group, key, _items(value, language))
            case _:
                _put(group, key, value)
    if _stands_on_one_line(group):
        group.fa.set_flow_style()
    return group


def _items(values: Sequence[object], language: Language) -> CommentedSeq:
    items = CommentedSeq(
        _group(value, language) if isinstance(value, Mapping) else value for value in values
    )
    if not any(isinstance(item, CommentedMap) for item in items):
        items.fa.set_flow_style()
    return items


def _stands_on_one_line(group: CommentedMap) -> bool:
    plain = not any(isinstance(value, CommentedMap | CommentedSeq) for value in group.values())
    listed = "id" in group and "kind" not in group and "format" not in group
    return not group.ca.items and plain and (listed or "lat" in group)
