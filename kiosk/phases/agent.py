"""What a field agent sees: the room they are in, what is being done, or what came of it."""

from collections.abc import Mapping

from consultation.frozen import replace
from kiosk.agent.rooms.room import Look
from kiosk.agent.session import ROOMS, Session
from kiosk.agent.wishes import Install, Listen, Sound, Take
from kiosk.agent.words import agent_words_in
from kiosk.route import Route
from kiosk.view import CardPart, Control, Frame, View
from kiosk.views.calm import CalmView
from kiosk.views.cards import CardsView
from kiosk.visit import Visit

TELLING = (Install, Take)
"""What tells how much of it is done."""
SOUNDING = (Sound, Listen)
"""What is heard itself: a word beside it would be taken for it, or recorded."""
QUARTERS = 4
"""So often it is said how much is done, and seen a few times a second."""


def view(route: Route, visit: Visit) -> View:
    """One room, or the word that stands before it."""
    session = visit.agent or Session()
    look = _look(route, visit, session)
    if session.notice is not None:
        return _notice(session, look)
    return _waiting(session, look) if session.waits else ROOMS[session.room].view(session, look)


def _look(route: Route, visit: Visit, session: Session) -> Look:
    def framed(title: str, footer: tuple[Control, ...], hint: str | None) -> Frame:
        key = f"agent-{session.room}-{session.subject}"
        if session.notice is not None:
            key = f"agent-notice-{session.notice.words}"
        return route.agents_frame(visit, key, title, footer, hint)

    say, comfort = agent_words_in(visit.language), visit.comfort
    aloud = comfort.listening and comfort.aloud is None
    return Look(say, route.words, visit.language, route.density, framed, aloud)


def _waiting(session: Session, look: Look) -> View:
    """Something is being done that has to be waited for."""
    name = type(session.wish).__name__.lower()
    title, text = look.say("doing-title"), look.say(f"doing-{name}")
    spoken = not isinstance(session.wish, SOUNDING)
    view = CalmView(f"agent-waits-{name}", "hourglass", title, text, spoken=spoken)
    if not isinstance(session.wish, TELLING):
        return view
    told = look.say("percent", count=int(session.part * 100))
    quarters = int(session.part * QUARTERS)
    said = look.say("percent", count=quarters * 100 // QUARTERS) if quarters else ""
    return replace(view, done=session.part, told=told, said=said)


def _notice(session: Session, look: Look) -> View:
    """What came of a wish."""
    notice = session.notice
    assert notice is not None
    read = Control("read", look.words("forward"), "tick", filled=True)
    title = look.say("notice-good" if notice.good else "notice-bad")
    filled = {
        name: look.title(value) if isinstance(value, Mapping) else value
        for name, value in notice.filled.items()
    }
    text = look.say(notice.words, **filled)
    picture, tint = ("tick", "leaf") if notice.good else ("warning", "sun")
    return CardsView(look.framed(title, (read,), None), (CardPart(picture, tint, "", text),))
