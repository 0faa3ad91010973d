"""Which screen a visit sees: one total function from state to view."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from consultation.late import Late
from consultation.wording import Language, Wording, base_of, is_easy
from kiosk.view import Control, Frame, Name, Progress, View
from kiosk.visit import Phase, Visit
from kiosk.words import NAMES, Words

PHASES: Mapping[str, "Callable[[Route, Visit], View]"] = Late(
    {phase.value: f"kiosk.phases.{phase.value}:view" for phase in Phase}
)
"""What is seen in each phase, by its name; imported when it is first seen."""


@dataclass(frozen=True, slots=True)
class Route:
    """From a visit to its view, with the pack's pictures and one language's words."""

    words: Words
    picture: Callable[[str], Path]
    """Finds a picture of the pack."""
    rehearsal: bool = False
    credits: tuple[str, ...] = ()
    """Who made what is shown, as sentences."""
    lowers: bool = True
    """Whether the panel is high enough for anything to be lower."""

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
        """The consultation's languages, each with its easy reading after it."""
        languages = visit.consultation.languages
        places = {language: place for place, language in enumerate(languages)}
        ordered = sorted(
            languages,
            key=lambda tag: (places.get(base_of(tag), places[tag]), is_easy(tag)),
        )
        return tuple(_name(language, visit) for language in ordered)

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
            rehearsal=self.mark,
        )

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


def _name(language: Language, visit: Visit) -> Name:
    picture = "easy-words" if is_easy(language) else None
    current = language == visit.language
    return Name(f"language:{language}", NAMES[language], language, current, picture)
