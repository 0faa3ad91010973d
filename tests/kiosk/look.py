"""Pictures of steps, to be looked at: ``python -m tests.kiosk.look KIND... --size 800x480``."""

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from consultation.consultation import Consultation
from consultation.frozen import replace
from kiosk.comfort import Comfort, Contrast, Size, Way
from kiosk.moves.after import after
from kiosk.panel import Panel
from kiosk.screen import set_up
from kiosk.signing import Signing, State
from kiosk.visit import Visit
from tests.builders import in_language
from tests.kiosk.every import STEPS, consultation_of, signed

PAGES = 6
MOST_TOUCHES = 40


def main() -> None:
    """Write a PNG of each look of each kind's step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", help=f"Any of {', '.join(STEPS)}; all where none.")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument(
        "--language", default="fr", help="Any of the interface's; the pack's own words are French."
    )
    parser.add_argument("--high", action="store_true", help="In high contrast.")
    parser.add_argument("--low", action="store_true", help="In low contrast.")
    parser.add_argument("--text-size", choices=[size.name.lower() for size in Size])
    parser.add_argument("--lower", action="store_true", help="Everything to touch down low.")
    parser.add_argument("--signs", action="store_true", help="With a signer beside it.")
    parser.add_argument("--way", default="touch", choices=[way.value for way in Way])
    parser.add_argument("--focus", default="", help="What keys point out: the id of a target.")
    parser.add_argument("--out", type=Path, required=True)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        set_up(Path(home), Panel.named(wanted.size), offscreen=True, windowed=False)
        for kind in wanted.kinds or STEPS:
            _look(kind, wanted, Path(home))


def _look(kind: str, wanted: argparse.Namespace, home: Path) -> None:
    from kivy.core.window import Window

    from kiosk.gallery import Gallery
    from kiosk.stock import Stock
    from kiosk.theme.face import Faces
    from kiosk.theme.typeset import Typesetter
    from tests.window.stage import pack_of

    Window.show()
    consultation = in_language(consultation_of(kind), wanted.language)
    consultation = signed(consultation) if wanted.signs else consultation
    typesetter = Typesetter(Faces(Path("build") / "faces").face)
    gallery = Gallery(pack_of(home, consultation), typesetter, Stock(typesetter))
    panel = Panel.named(wanted.size)
    wanted.out.mkdir(parents=True, exist_ok=True)
    seen: set[bytes] = set()
    for name, visit in _visits(consultation, kind, wanted.language):
        focus = tuple(filter(None, (wanted.focus,)))
        signing = Signing(State.OVER, seen=True) if wanted.signs else None
        seen_by = replace(visit, comfort=_comfort(wanted), focus=focus, signing=signing)
        image = gallery.picture(seen_by, panel)
        if image.tobytes() in seen:
            continue
        seen.add(image.tobytes())
        file = wanted.out / f"{kind}-{name}-{wanted.language}-{wanted.size}.png"
        image.save(file)
        print(file)  # noqa: T201


def _comfort(wanted: argparse.Namespace) -> Comfort:
    contrast = "high" if wanted.high else "low" if wanted.low else "default"
    size = Size[(wanted.text_size or "default").upper()]
    way = Way(wanted.way)
    return Comfort(
        signs=wanted.signs, contrast=Contrast(contrast), size=size, lower=wanted.lower, way=way
    )


def _visits(consultation: Consultation, kind: str, language: str) -> Iterator[tuple[str, Visit]]:
    from kiosk.ahead import past
    from kiosk.putting.kinds import putting

    visit = Visit(consultation, language)
    for page in range(PAGES):
        yield f"comfort-page{page}", replace(after(visit, "comfort"), page=page)
    visit = after(after(visit, f"language:{language}"), "forward")
    step = visit.step
    assert step is not None
    firsts = putting(step).leaves
    for page in (first + page for first in firsts for page in range(PAGES)):
        yield f"0-page{page}", replace(visit, page=page)
    for number in range(1, MOST_TOUCHES):
        touch = putting(step).next_touch(step, visit.draft)
        if touch is None:
            break
        visit = after(visit, touch)
        for page in firsts:
            yield f"{number}-{touch.partition(':')[0]}-page{page}", replace(visit, page=page)
    yield "said", past(visit)


if __name__ == "__main__":
    main()
