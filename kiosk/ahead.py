"""The screens that a resident may see next, so that their texts and pictures can be made ready."""

from collections.abc import Iterator

from consultation.consultation import Consultation
from consultation.frozen import replace
from consultation.season import Season
from consultation.wording import Language
from kiosk.moves.after import after
from kiosk.putting.kinds import putting
from kiosk.visit import Phase, Visit


def ahead(visit: Visit) -> Iterator[Visit]:
    """From the poster the next touch's screens, from the commitment the whole way to the review."""
    if visit.phase is Phase.ATTRACT:
        yield after(visit, "touch")
        for language in visit.consultation.languages:
            yield after(visit, f"language:{language}")
    elif visit.phase is Phase.COMMITMENT:
        yield from _way(after(visit, "forward"))


def told(consultation: Consultation, language: Language) -> Iterator[tuple[str, Visit]]:
    """The screens of all days on which nothing is asked, each with its name."""
    for season in Season:
        undecided = season is Season.DECIDED and consultation.decision is None
        if season is Season.OPEN or undecided:
            continue
        poster = Visit(consultation, language, season=season)
        yield season.value, poster
        visit = after(poster, f"language:{language}")
        for chapter in visit.chapters:
            yield f"{season.value}-{chapter}", visit
            visit = after(visit, "forward")


def said(visit: Visit) -> Visit:
    """The visit with a whole answer to the question before it, as a picture shows it."""
    while visit.step is not None:
        touch = putting(visit.step).next_touch(visit.step, visit.draft)
        if touch is None:
            break
        visit = after(visit, touch)
    return visit


def leaves(visit: Visit) -> Iterator[Visit]:
    """The visit at each page with which something begins that is shown apart."""
    pages = (0,) if visit.step is None else putting(visit.step).leaves
    yield from (replace(visit, page=page) for page in pages)


def past(visit: Visit) -> Visit:
    """The visit one step further, answered or not."""
    onward = after(visit, "forward")
    if onward is visit:
        onward = after(visit, "skip")
    return onward if onward is not visit else after(visit, "decline")


def _way(visit: Visit) -> Iterator[Visit]:
    while not visit.here.at_review:
        yield from leaves(visit)
        answered = said(visit)
        if answered != visit:
            # Something chosen: its mark, and the way on that opens.
            yield from leaves(answered)
        visit = past(answered)
    yield visit
