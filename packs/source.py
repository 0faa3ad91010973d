"""A source folder as its author wrote it: YAML with its lines, and the files that lie beside it."""

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent

from consultation.errors import NotReady
from consultation.frozen import Frozen, replace
from consultation.wording import Language
from packs.problem import Problem
from packs.shape import MAIN, TRANSLATIONS

MOST_BYTES = 1 << 20
"""No text file is larger."""
MOST_FILES = 2000
DEEPEST = 12

Group = CommentedMap
Items = CommentedSeq


class Text(Frozen):
    """One YAML file that could be read."""

    file: str
    group: Group


class Source(Frozen):
    """A folder: its consultation and its translations, as far as they could be read."""

    folder: Path
    main: Text | None
    translations: Mapping[str, Text]
    """By language."""
    unread: frozenset[str]
    """The files that are there and could not be read."""

    def only(self, languages: Sequence[Language]) -> "Source":
        """A source without problems in these of its languages alone, offered in this order.

        Raises NotReady for a language that it does not have.
        """
        assert self.main is not None
        there = [str(tag) for tag in self.main.group["languages"]]
        wanted = list(dict.fromkeys(languages))
        for language in wanted:
            if language not in there:
                known = ", ".join(there)
                raise NotReady(f"{self.folder} has no language '{language}'. It has: {known}.")
        group = self.main.group.copy()
        group["languages"] = CommentedSeq(wanted)
        return replace(self, main=Text(self.main.file, group))


def line_of(container: Group | Items, key: object) -> int:
    """The line, from 1, where `key` is written; that of the whole where it is not."""
    position = container.lc.data.get(key) if container.lc.data else None
    return int(position[0] if position else container.lc.line or 0) + 1


def text_of(value: object) -> str:
    """What an author sees where they wrote `value`."""
    return value.isoformat() if isinstance(value, date) else str(value)


def read_source(folder: Path) -> tuple[Source, tuple[Problem, ...]]:
    """Read what can be read of `folder`, and say what cannot."""
    if not folder.is_dir():
        what = "there is no such folder" if not folder.exists() else "this is no folder"
        todo = f"name the folder that holds {MAIN}"
        return Source(folder, None, {}, frozenset()), (Problem(str(folder), 0, what, todo),)
    problems = list(_faults_of_files(folder))
    if problems:
        return Source(folder, None, {}, frozenset()), tuple(problems)
    if not (folder / MAIN).is_file():
        problems.append(Problem(MAIN, 0, "this file is missing", "write it; see docs/pack.md"))
    texts: dict[str, Text] = {}
    unread = set()
    for path in (folder / MAIN, *sorted((folder / TRANSLATIONS).glob("*.yaml"))):
        if not path.is_file():
            continue
        found = _read(path, path.relative_to(folder).as_posix())
        if isinstance(found, Problem):
            problems.append(found)
            unread.add(found.file)
        else:
            texts[found.file] = found
    main = texts.pop(MAIN, None)
    translations = {Path(text.file).stem: text for text in texts.values()}
    return Source(folder, main, translations, frozenset(unread)), tuple(problems)


def _faults_of_files(folder: Path) -> Iterator[Problem]:
    home = folder.resolve()
    count = 0
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(parent, name)
            where = path.relative_to(folder).as_posix()
            count += 1
            if path.is_symlink() and not path.resolve().is_relative_to(home):
                yield Problem(
                    where, 0, "this link leads out of the folder", "put the file itself here"
                )
            elif path.is_symlink() and not path.exists():
                yield Problem(where, 0, "this link leads nowhere", "put the file itself here")
            elif path.exists() and not _is_plain(path):
                yield Problem(where, 0, "this is neither a file nor a folder", "take it away")
        if count > MOST_FILES:
            todo = "name the folder of one consultation alone"
            yield Problem(str(folder), 0, f"it holds more than {MOST_FILES} files", todo)
            return


def _is_plain(path: Path) -> bool:
    mode = path.stat().st_mode
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def _read(path: Path, file: str) -> Text | Problem:
    if path.stat().st_size > MOST_BYTES:
        what = f"it is larger than {MOST_BYTES >> 20} MB"
        return Problem(file, 0, what, "keep only the texts of this consultation in it")
    try:
        text = path.read_text(encoding="utf-8")
        fault = _fault_of_events(text, file)
        document = None if fault else YAML(typ="rt").load(text)
    except UnicodeDecodeError:
        return Problem(file, 0, "it is no text", "save it as a text file in UTF-8")
    except DuplicateKeyError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        return Problem(file, line, "a key is written twice here", "keep one of the two")
    except MarkedYAMLError as error:
        return _syntax(error, file)
    except (YAMLError, RecursionError, ValueError) as error:
        return Problem(file, 0, f"it is no YAML ({str(error).splitlines()[0]})", _LOOK)
    if fault:
        return fault
    if not isinstance(document, CommentedMap):
        return Problem(file, 1, "it does not hold 'key: value' lines", "see docs/pack.md")
    return Text(file, document)


_LOOK = "look at the spaces before the words, at the colons and at the quotes"


def _syntax(error: MarkedYAMLError, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    said = (error.problem or error.context or "the lines cannot be understood").strip()
    return Problem(file, mark.line + 1 if mark else 0, f"this is no YAML ({said})", _LOOK)


def _fault_of_events(text: str, file: str) -> Problem | None:
    """Refuse aliases, which let a small file stand for an endless one, and endless depth."""
    depth = 0
    # Comments say nothing here, and reading them takes as long again.
    for event in YAML(typ="safe", pure=True).parse(text):
        line = event.start_mark.line + 1
        if isinstance(event, AliasEvent):
            return Problem(file, line, "'*' repeats another part", "write the words out")
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            return Problem(file, line, "the groups are nested too deeply", "see docs/pack.md")
    return None
