"""The screens that a resident may see next, so that their texts and pictures can be made ready."""

from collections.abc import Iterator

from kiosk.visit import Phase, Visit, after


def ahead(visit: Visit) -> Iterator[Visit]:
    """From the poster the next touch's screens, from the commitment the whole way to the review."""
    if visit.phase is Phase.ATTRACT:
        yield after(visit, "touch")
        for language in visit.consultation.languages:
            yield after(visit, f"language:{language}")
    elif visit.phase is Phase.COMMITMENT:
        yield from _way(after(visit, "forward"))


def _way(visit: Visit) -> Iterator[Visit]:
    while not visit.here.at_review:
        yield visit
        if visit.question is not None:
            # Something chosen: its mark, and the way on that opens.
            yield after(visit, f"choose:{visit.question.cells()[0]}")
        visit = after(visit, "skip")
    yield visit
