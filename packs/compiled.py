"""A checked source becomes the document that pods read: words by language, tints in turn."""

from collections.abc import Mapping
from datetime import date

from consultation.document import Document
from consultation.question import TINTS
from consultation.wording import Language
from packs.shape import CONSULTATION, STEP_TEXTS
from packs.source import Source
from packs.wordings import clean, translated

LEFT_OUT = ("format", "language", "licence", "author", "pictures")
"""Keys of the source that stay with the pack, not with the consultation."""


def document(source: Source) -> Document:
    """The document of a source without problems, for `Consultation.from_document`."""
    assert source.main is not None
    return _Compiler(source, source.main.group).document()


class _Compiler:
    """Puts the translations beside the words."""

    def __init__(self, source: Source, main: Mapping[str, object]) -> None:
        self._main = main
        self._default = str(main["language"])
        self._languages: list[Language] = [str(tag) for tag in _items(main["languages"])]
        self._translations = {tag: text.group for tag, text in source.translations.items()}

    def document(self) -> Document:
        main = self._main
        plain = {
            key: _plain(main[key])
            for key in CONSULTATION.all
            if key in main and key not in (*LEFT_OUT, "themes", "steps", "commitment")
        }
        return {
            **plain,
            "languages": self._languages,
            "title": self._words(main["title"], "title"),
            "invitation": self._words(main["invitation"], "invitation"),
            "commitment": {
                key: self._words(value, f"commitment.{key}")
                if key in ("you", "decides", "changes")
                else _plain(value)
                for key, value in _group(main["commitment"]).items()
            },
            "themes": [self._theme(_group(theme)) for theme in _items(main.get("themes", ()))],
            "steps": [self._step(_group(step)) for step in _items(main["steps"])],
        }

    def _theme(self, theme: Mapping[str, object]) -> Document:
        title = self._words(theme["title"], f"themes.{theme['id']}")
        return {"id": str(theme["id"]), "title": title, "picture": str(theme["picture"])}

    def _step(self, step: Mapping[str, object]) -> Document:
        path = f"steps.{step['id']}."
        compiled: dict[str, object] = {}
        for key, value in step.items():
            if key in STEP_TEXTS:
                compiled[key] = self._words(value, path + key)
            elif key == "options":
                compiled[key] = [
                    self._option(_group(option), number, f"{path}options.")
                    for number, option in enumerate(_items(value))
                ]
            else:
                compiled[key] = _plain(value)
        return compiled

    def _option(self, option: Mapping[str, object], number: int, path: str) -> Document:
        return {
            "id": str(option["id"]),
            "label": self._words(option["label"], f"{path}{option['id']}"),
            "picture": str(option["picture"]),
            "tint": str(option.get("tint", TINTS[number % len(TINTS)])),
        }

    def _words(self, words: object, path: str) -> Document:
        said = {self._default: str(words)}
        for language in self._languages:
            if language != self._default:
                said[language] = str(translated(self._translations[language], path))
        return {language: clean(said[language]) for language in self._languages}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return bool(value)
    return int(value) if isinstance(value, int) else str(value)


def _group(value: object) -> Mapping[str, object]:
    assert isinstance(value, Mapping)
    return value


def _items(value: object) -> list[object]:
    assert isinstance(value, list | tuple)
    return list(value)
