"""The films in which a consultation is signed, as its files name them in each language."""

from collections.abc import Iterator, Mapping, Sequence

from consultation.wording import Language, is_easy
from packs.easy import worded
from packs.films import fault_of_film
from packs.problem import Problem, Severity
from packs.source import Group, Source, line_of
from packs.wordings import line_at, translated

SIGNS = "signs"


def signable(main: Mapping[str, object]) -> Iterator[tuple[str, Group]]:
    """Where a translation may name a film, and the group of the main file that it signs."""
    for name in ("commitment", "decision"):
        group = main.get(name)
        if isinstance(group, Group):
            yield f"{name}.{SIGNS}", group
    steps = main.get("steps")
    for step in steps if isinstance(steps, Sequence) and not isinstance(steps, str) else ():
        if isinstance(step, Group):
            yield f"steps.{step.get('id')}.{SIGNS}", step


def faults_of_signs(source: Source, languages: Sequence[Language]) -> Iterator[Problem]:
    """Films of translations that cannot be used; and what is signed in some languages alone."""
    assert source.main is not None
    main = source.main.group
    for path, group in signable(main):
        for tag in languages:
            if tag != main.get("language") and tag in source.translations:
                yield from _faults_of_film(source, tag, path)
        yield from _partly_signed(source, languages, path, group)


def _faults_of_film(source: Source, language: Language, path: str) -> Iterator[Problem]:
    assert source.main is not None
    text = source.translations[language]
    film = translated(text.group, path)
    if film is None:
        return
    line = line_at(text.group, path)
    if not isinstance(film, str) or not film.strip():
        yield Problem(text.file, line, f"'{path}' is no text", "name a file in videos/")
        return
    fault = fault_of_film(film, source.folder, source.main.group)
    if fault is not None:
        yield Problem(text.file, line, *fault)


def _partly_signed(
    source: Source, languages: Sequence[Language], path: str, group: Group
) -> Iterator[Problem]:
    """An easy reading is signed as its language is: nothing is missing there."""
    assert source.main is not None
    asked = [language for language in languages if not is_easy(language)]
    signed = [tag for tag in asked if worded(source, tag, path, group.get(SIGNS)) is not None]
    rest = [tag for tag in asked if tag not in signed]
    if signed and rest:
        what = f"'{path}' is there in {', '.join(signed)}, and not in {', '.join(rest)}"
        todo = "name a film in those translations too, if you can"
        yield Problem(source.main.file, line_of(group, SIGNS), what, todo, Severity.WARNING)
