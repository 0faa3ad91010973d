"""What is told to the ear: sentences to residents who listen, short sounds to everybody."""

from kiosk.comfort import SCALES
from kiosk.moves.after import refused
from kiosk.part import Target
from kiosk.scene import Scene
from kiosk.view import Say
from kiosk.visit import Visit
from kiosk.words import words_in

LEVELS = {"louder": "volume", "softer": "volume", "faster": "pace", "slower": "pace"}
"""The scale on which a touch goes on by a step."""


def come(before: Visit, visit: Visit, old: Scene, scene: Scene, arrived: bool) -> tuple[Say, ...]:
    """What is said when `visit` comes after `before`: the screen, or what was touched to hear it.

    `arrived`: the screen is another one than `old`. To agents it is also said what has changed on
    one: they wait for sticks, and for what the pod does.
    """
    if arrived or not before.comfort.listening or visit.language != before.language:
        return tuple(scene.view.sentences())
    if visit.agent is not before.agent:
        known = frozenset(old.view.sentences())
        if changed := tuple(say for say in scene.view.sentences() if say not in known):
            return changed
    if visit.heard is not None and visit.heard != before.heard:
        return _about(visit, scene, visit.heard)
    return ()


def changed(visit: Visit, scene: Scene, target: str, was_chosen: bool | None) -> tuple[Say, ...]:
    """What is said of what a touch on `target` has changed."""
    said, is_chosen = [*scene.view.news(target)], scene.chosen(target)
    if is_chosen is not None and is_chosen is not was_chosen:
        said.insert(0, _state(visit, target, is_chosen))
    if target in LEVELS:
        said.append(_level(visit, target))
    return tuple(said)


def possible(visit: Visit, scene: Scene) -> tuple[str, ...]:
    """The texts that a touch on this screen may let the kiosk say, each once."""
    words = words_in(visit.language)
    about = [say.text for say in scene.view.sentences() if say.about is not None]
    spoken = [part.spoken for part in scene.parts if isinstance(part, Target) and part.spoken]
    return tuple(dict.fromkeys((*about, *spoken, words("keys-chosen"), words("keys-not-chosen"))))


def is_told(before: Visit, target: str, visit: Visit) -> bool:
    """Whether a touch on `target` is spoken of: it changed something here, or asked in vain."""
    suited = visit.comfort != before.comfort
    changed = visit.step is before.step and (suited or visit.draft != before.draft)
    return changed or (visit == before and (target in LEVELS or refused(before, target)))


def earcon(before: Visit, target: str, visit: Visit) -> str:
    """Which short sound a touch makes: low where it goes no further, or does nothing."""
    scale = LEVELS.get(target)
    at_end = scale is not None and visit.comfort.level(scale) in {1, len(SCALES[scale])}
    if visit == before or at_end or (visit.draft == before.draft and refused(before, target)):
        first = before.comfort.listening and visit.heard != before.heard
        return "touch" if first else "edge"
    return "chosen" if target.startswith("choose:") else "touch"


def _about(visit: Visit, scene: Scene, target: str) -> tuple[Say, ...]:
    """What is said of one thing: the screen's sentences about it, or what it is called."""
    said = tuple(say for say in scene.view.sentences() if say.about == target)
    named = scene.target(target)
    if not said and named is not None and named.spoken:
        said = (Say(named.spoken, target),)
    state = _state(visit, target, chosen=True)
    return (*said, state) if scene.chosen(target) and state not in said else said


def _state(visit: Visit, target: str, chosen: bool) -> Say:
    words = words_in(visit.language)
    return Say(words("keys-chosen" if chosen else "keys-not-chosen"), target)


def _level(visit: Visit, target: str) -> Say:
    scale = LEVELS[target]
    level, most = visit.comfort.level(scale), len(SCALES[scale])
    return Say(words_in(visit.language)(f"keys-{scale}", level=level, most=most), target)
