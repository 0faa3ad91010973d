"""A folder on the screen while its author writes: the real kiosk, shown anew after each change."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType

from kivy.app import App
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.uix.floatlayout import FloatLayout
from kivy.uix.widget import Widget

from consultation.answer import DECLINED, Value
from consultation.consultation import Consultation
from consultation.errors import NotAnAnswer
from consultation.frozen import replace
from consultation.participation import Participation
from consultation.tally import Tally, tally
from kiosk.app import TICK
from kiosk.fittings import Fittings
from kiosk.handoff import Handoff
from kiosk.kiosk import Kiosk
from kiosk.layer import Layer
from kiosk.panel import Panel
from kiosk.part import Box
from kiosk.putting.kinds import putting
from kiosk.screens import calm
from kiosk.screens.desk import Desk
from kiosk.stock import Stock
from kiosk.theme.colour import DEFAULT
from kiosk.theme.typeset import Typesetter
from kiosk.views.calm import CalmView
from kiosk.visit import Phase, Visit
from kiosk.ways_in.keys import Key
from kiosk.ways_in.window import listen_to_keys
from packs.pack import Pack

log = logging.getLogger(__name__)

NEXT_PANEL, NEXT_LANGUAGE = 283, 284
"""Key codes: F2 and F3."""
LOOK = 0.3
"""Seconds between two looks at the folder."""
SMALL = 0.6
"""How large its letters are beside those for residents: authors sit before the screen."""
LONGEST = 400
"""Letters of a problem that are shown; the terminal has all of them."""
STAYS = frozenset({Phase.LANGUAGE, Phase.COMMITMENT, Phase.STEPS})
"""Where an author is left standing after a change; from elsewhere they begin anew."""

Shown = Pack | tuple[str, ...]
"""What a folder came to: a pack, or what stops it, a sentence each."""


@dataclass
class PassingKeeper:
    """Counts what is given as long as the preview lasts, and keeps nothing."""

    given: list[Participation] = field(default_factory=list)

    def give(self, participation: Participation, language: str) -> None:
        """Count."""
        self.given.append(participation)

    def tally(self, consultation: Consultation) -> Tally:
        """What was given to this very version of the folder."""
        same = (one.answers for one in self.given if one.consultation == consultation)
        return tally(consultation, same)

    def settle(self) -> None:
        """There is nothing to settle."""


class ShownKiosk(Kiosk):
    """A kiosk that can be put before any of its screens."""

    def stand_at(self, visit: Visit) -> None:
        """Show the screen of `visit`."""
        self._enter(visit)


class PreviewApp(App):  # type: ignore[misc]  # Kivy has no types.
    """Shows what `look` finds; F2 goes to the next panel, F3 to the next language."""

    def __init__(
        self,
        panels: Sequence[Panel],
        typesetter: Typesetter,
        fit: Callable[[Pack, Panel], Fittings],
        look: Callable[[], Shown | None],
        handoff: Handoff,
    ) -> None:
        """`look` may take its time; it gives None where nothing has changed since the last time."""
        super().__init__()
        self._panels, self.panel = tuple(panels), panels[0]
        self._typesetter, self._fit = typesetter, fit
        self._look_now, self._handoff = look, handoff
        self._shown: Shown = ()
        self._left: Visit | None = None
        self.kiosk: ShownKiosk | None = None
        self.told = CalmView("preview", "hourglass", "One moment", "The folder is being built.")
        """What is said while no kiosk is shown."""

    def build(self) -> Widget:
        """An empty window, until the folder was looked at."""
        Window.clearcolor = (*DEFAULT["paper"], 1)
        self._root = FloatLayout()
        self._tell(self.told)
        self._deaf = listen_to_keys(Window, self._pressed)
        # Bound last, it is asked first.
        Window.bind(on_key_down=self._key, on_touch_down=self._stirred)
        self._ticking = Clock.schedule_interval(lambda _seconds: self._tick(), TICK)
        self._look()
        return self._root

    def on_stop(self) -> None:
        """Leave nothing behind that works on."""
        self._ticking.cancel()
        self._deaf()
        Window.unbind(on_key_down=self._key, on_touch_down=self._stirred)
        self._close()
        self._handoff.close()

    # What there is to show.

    def _look(self) -> None:
        self._handoff.run(self._look_now, self._looked, self._failed)

    def _looked(self, shown: Shown | None) -> None:
        if shown is not None:
            self._show(shown)
        Clock.schedule_once(lambda _seconds: self._look(), LOOK)

    def _failed(self, error: Exception) -> None:
        log.error("unexpected: %r", error, exc_info=error)
        self._looked((f"Nacelle failed: {error!r}",))

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self._close()
        if isinstance(shown, Pack):
            self.kiosk = kiosk = ShownKiosk(shown, self._fit(shown, self.panel))
            self._root.clear_widgets()
            self._root.add_widget(kiosk.pane)
            if self._left is not None:
                kiosk.stand_at(continued(self._left, kiosk.visit))
            kiosk.prepare()
            return
        more = f" ({len(shown) - 1} more: see the terminal.)" if len(shown) > 1 else ""
        what = shown[0] if len(shown[0]) <= LONGEST else f"{shown[0][:LONGEST]}…"
        self._tell(CalmView("preview", "warning", "Not yet", what + more))

    def _tell(self, view: CalmView) -> None:
        self.told = view
        layer = Layer(Stock(self._typesetter), self.panel.height)
        density = self.panel.density * SMALL
        desk = Desk(replace(self.panel, density=density), self._typesetter, "en", False)
        layer.show((Box(desk.whole, "paper"), *calm.lay_out(view, desk)), DEFAULT)
        self._root.clear_widgets()
        self._root.add_widget(layer)

    def _close(self) -> None:
        """Leave the kiosk that is shown, and remember where it stood."""
        if self.kiosk is None:
            return
        kiosk, self.kiosk = self.kiosk, None
        self._left = kiosk.visit
        # Films and microphones end where nobody is there.
        kiosk.stand_at(Visit.attract(kiosk.pack.consultation))
        self._root.remove_widget(kiosk.pane)
        kiosk.fittings.handoff.close()

    # What the author does.

    def _key(self, _window: object, code: int, *_more: object) -> bool:
        if code == NEXT_PANEL:
            self._turn_panel()
        elif code == NEXT_LANGUAGE:
            self._turn_language()
        return code in {NEXT_PANEL, NEXT_LANGUAGE}

    def _turn_panel(self) -> None:
        after = self._panels.index(self.panel) + 1
        self.panel = self._panels[after % len(self._panels)]
        Window.size = self.panel.width, self.panel.height
        if self._shown:
            self._show(self._shown)
        else:
            self._tell(self.told)

    def _turn_language(self) -> None:
        if self.kiosk is None:
            return
        visit = self.kiosk.visit
        languages = visit.consultation.languages
        after = languages.index(visit.language) + 1 if visit.language in languages else 0
        language = languages[after % len(languages)]
        comfort = replace(visit.comfort, signs=False)
        self.kiosk.stand_at(replace(visit, language=language, comfort=comfort, heard=None))

    def _pressed(self, key: Key) -> None:
        if self.kiosk is not None and key is not Key.AGENT:
            self.kiosk.pressed(key)

    def _stirred(self, *_touch: object) -> bool:
        if self.kiosk is not None:
            self.kiosk.stirred()
        return False

    def _tick(self) -> None:
        if self.kiosk is not None:
            self.kiosk.tick()


def continued(before: Visit, fresh: Visit) -> Visit:
    """Where `before` stood, as far as the consultation of `fresh` still has that place.

    Answers that its questions do not take any more are forgotten; where the step is gone, the one
    that has its number now is shown.
    """
    consultation = fresh.consultation
    language = before.language if before.language in consultation.languages else fresh.language
    visit = replace(fresh, language=language, seed=before.seed, comfort=before.comfort)
    if before.phase not in STAYS or fresh.phase is not Phase.ATTRACT:
        return visit
    if before.phase is not Phase.STEPS or before.participation is None:
        return replace(visit, phase=before.phase)
    participation = Participation(
        consultation,
        _position(before.participation, consultation),
        MappingProxyType(_answers(before.participation, consultation)),
    )
    visit = replace(visit, phase=Phase.STEPS, participation=participation)
    step = participation.step
    if step is None:
        return visit
    answer = participation.answers.get(step.id)
    held = None if answer == DECLINED else answer
    return replace(visit, draft=putting(step).begin(step, held, visit.lot_of(step)))


def _position(before: Participation, consultation: Consultation) -> int:
    """The step of the same id; else the one in its place, or the review."""
    ids = [step.id for step in consultation.steps]
    if before.step is None:
        return len(ids)
    near = chain((before.step.id,), (step.id for step in consultation.steps[before.position :]))
    return next((ids.index(id) for id in near if id in ids), len(ids))


def _answers(before: Participation, consultation: Consultation) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for question in consultation.questions:
        if question.id in before.answers:
            try:
                found[question.id] = question.accept(before.answers[question.id])
            except NotAnAnswer:
                continue
    return found
