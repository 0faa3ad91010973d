"""Who made what is shown: the sentences of the about screen, from a pack's manifest."""

from collections.abc import Iterator, Mapping

SOFTWARE = "Nacelle: EUPL-1.2."
"""The programs and their own pictograms."""


def credits_of(manifest: Mapping[str, object]) -> tuple[str, ...]:
    """One sentence for each maker and licence, the author of the consultation first."""
    return tuple(dict.fromkeys((*_credits(manifest), SOFTWARE)))


def _credits(manifest: Mapping[str, object]) -> Iterator[str]:
    match manifest:
        case {"author": str(author), "licence": str(licence)}:
            yield _sentence(author, licence)
    listed = manifest.get("credits")
    for credit in listed if isinstance(listed, list) else []:
        match credit:
            case {"author": str(author), "licence": str(licence)}:
                yield _sentence(author, licence)


def _sentence(author: str, licence: str) -> str:
    return f"{author.rstrip('.')}: {licence.rstrip('.')}."
