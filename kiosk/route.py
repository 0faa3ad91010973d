"""Which screen a visit sees: one total function from state to view."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from consultation.frozen import Frozen
from consultation.late import Late
from consultation.wording import Language, Wording, base_of, is_easy
from kiosk.signing import State
from kiosk.view import Control, Frame, Name, Progress, View
from kiosk.visit import Phase, Visit
from kiosk.words import NAMES, Words, words_in

PHASES: Mapping[str, "Callable[[Route, Visit], View]"] = Late(
    {phase.value: f"kiosk.phases.{phase.value}:view" for phase in Phase}
)
"""What is seen in each phase, by its name; imported when it is first seen."""


class Route(Frozen):
    """From a visit to its view, with the pack's pictures and one language's words."""

    words: Words
    picture: Callable[[str], Path]
    """Finds a picture of the pack."""
    rehearsal: bool = False
    credits: tuple[str, ...] = ()
    """Who made what is shown, as sentences."""
    lowers: bool = True
    """Whether the panel is high enough for anything to be lower."""
    density: float = 5.5
    """Pixels a millimetre of the panel."""

    def view(self, visit: Visit) -> View:
        """The one screen that `visit` sees."""
        return PHASES[visit.phase.value](self, visit)

    # What the screens of several phases have.

    @property
    def mark(self) -> str | None:
        """The sign that says that this is a rehearsal."""
        return self.words("rehearsal") if self.rehearsal else None

    def say(self, wording: Wording) -> str:
        """A sentence of the pack in the route's language and digits."""
        return self.words.digits(wording[self.words.language])

    def names(self, visit: Visit) -> tuple[Name, ...]:
        """The consultation's languages; after each its sign language and its easy reading."""
        languages = visit.consultation.languages
        places = {language: place for place, language in enumerate(languages)}
        ordered = sorted(
            languages,
            key=lambda tag: (places.get(base_of(tag), places[tag]), is_easy(tag)),
        )
        return tuple(name for language in ordered for name in _names(language, visit))

    def frame(
        self,
        visit: Visit,
        key: str,
        title: str,
        footer: tuple[Control, ...],
        hint: str | None = None,
        progress: Progress | None = None,
        languages: bool = True,
    ) -> Frame:
        """What surrounds a screen of the way through."""
        return Frame(
            key=f"{key}:{visit.page}",
            title=title,
            progress=progress,
            helps=self._helps(visit, languages),
            footer=footer,
            hint=hint,
            page=visit.page,
            more=self.words("more"),
            signer=self._signer(visit),
            rehearsal=self.mark,
        )

    def agents_frame(
        self, visit: Visit, key: str, title: str, footer: tuple[Control, ...], hint: str | None
    ) -> Frame:
        """What surrounds an agent's screen: their speech, letters and language are at the top."""
        to_languages = Control("room:language", self.words("language"), "language")
        return Frame(
            key=f"{key}:{visit.page}",
            title=title,
            progress=None,
            helps=(*self._helps(visit, languages=False), to_languages),
            footer=footer,
            hint=hint,
            page=visit.page,
            more=self.words("more"),
        )

    def _signer(self, visit: Visit) -> Control | None:
        """What a touch does on the window of who signs this screen, where somebody does."""
        signing = visit.signing
        if visit.film is None or signing is None or signing.state is State.MISSING:
            return None
        if signing.state is State.SIGNING:
            return Control("signer", self.words("signs-pause"), "pause")
        again = signing.state is State.OVER
        return Control("signer", self.words("signs-show"), "undo" if again else "play", on=True)

    def _helps(self, visit: Visit, languages: bool) -> tuple[Control, ...]:
        say, comfort = self.words, visit.comfort
        helps = (
            Control(
                "listen",
                say("listen"),
                "quiet" if visit.unheard else "listen",
                on=comfort.listening,
            ),
            Control("comfort", say("comfort"), "comfort", on=comfort != comfort.unset),
        )
        to_languages = Control("languages", say("language"), "language")
        return (*helps, to_languages) if languages else helps


def _names(language: Language, visit: Visit) -> Iterator[Name]:
    current, signs = language == visit.language, visit.comfort.signs
    picture = "easy-words" if is_easy(language) else None
    is_signed = language in visit.consultation.signed and not is_easy(language)
    plain = current and not (is_signed and signs)
    yield Name(f"language:{language}", NAMES[language], language, plain, picture)
    if is_signed:
        label = words_in(language)("signs-name")
        yield Name(f"signed:{language}", label, language, current and signs, "sign-language")
