"""What comes after a touch, and after what an attendant brings. No widget, no clock, no disk."""

from typing import TYPE_CHECKING

from consultation.frozen import replace
from kiosk.moves import comfort, way
from kiosk.moves.move import Moves
from kiosk.putting.kinds import putting
from kiosk.signing import News, Signing
from kiosk.visit import AGENT, Phase, Visit

if TYPE_CHECKING:
    from kiosk.agent.session import Session

MOVES: Moves = {**way.MOVES, **comfort.MOVES}
"""Where each touch leads. The rest goes to the step, or to the agent's room."""


def after(visit: Visit, touch: str) -> Visit:
    """The visit after a touch on the target `touch`; one that means nothing changes nothing."""
    name, _, value = touch.partition(":")
    if _only_tells(visit, touch):
        return replace(visit, heard=touch)
    move = MOVES.get((visit.phase, name)) or MOVES.get((None, name))
    moved = move(visit, value) if move is not None else _touched(visit, name, value)
    return _signed(visit, moved)


def _signed(before: Visit, now: Visit) -> Visit:
    """A signer begins with the screen that they sign, and leaves with it."""
    if now.film is None:
        return now if now.signing is None else replace(now, signing=None)
    same = before.film == now.film and before.phase is now.phase and before.step is now.step
    return now if same and now.signing is not None else replace(now, signing=Signing())


def handed(visit: Visit, id: str, thing: object) -> Visit:
    """The visit after an attendant brought `thing` for the step, or the film, called `id`."""
    if id == AGENT:
        return visit if visit.agent is None else _with_agent(visit, visit.agent.told(thing))
    if isinstance(thing, News):
        if visit.film != id or visit.signing is None:
            return visit
        return replace(visit, signing=visit.signing.told(thing))
    step = visit.step
    if step is None or step.id != id:
        return visit
    return _signed(visit, replace(visit, draft=putting(step).handed(step, visit.draft, thing)))


def _only_tells(visit: Visit, touch: str) -> bool:
    """Whether `touch` says something and changes nothing, this time or always."""
    if visit.step is None:
        return False
    name, how = touch.partition(":")[0], putting(visit.step)
    first = visit.comfort.listening and visit.heard != touch and name in how.heard_first
    return first or name in how.tells


def refused(visit: Visit, touch: str) -> bool:
    """Whether `touch` asks for more than there may be."""
    name, _, value = touch.partition(":")
    step = visit.step
    return step is not None and (
        name == "why" or putting(step).refuses(step, visit.draft, name, value)
    )


def _touched(visit: Visit, name: str, value: str) -> Visit:
    """What the step itself, or the agent's room, makes of a touch."""
    if visit.agent is not None and visit.phase is Phase.AGENT:
        return _with_agent(visit, visit.agent.touched(name, value))
    step = visit.step
    if step is None:
        return visit
    how = putting(step)
    draft = how.touched(step, visit.draft, name, value, visit.lot)
    if draft == visit.draft:
        touch = f"{name}:{value}"
        return replace(visit, heard=touch) if refused(visit, touch) else visit
    if how.turns:
        return replace(visit, draft=draft, page=0, heard=None)
    return replace(visit, draft=draft)


def _with_agent(visit: Visit, agent: "Session") -> Visit:
    """The visit with an agent who has done something; another room begins with its first page."""
    page = visit.page if agent.place == getattr(visit.agent, "place", None) else 0
    return replace(visit, agent=agent, language=agent.language or visit.language, page=page)
