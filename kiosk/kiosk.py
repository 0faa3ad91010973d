"""One kiosk at work: touches change the visit, the visit is shown, spoken and in the end kept."""

import logging
from collections.abc import Iterable
from functools import cached_property

from kivy.graphics.texture import Texture

from consultation.errors import NacelleError
from consultation.frozen import replace
from consultation.season import Season, season_of
from consultation.tally import Tally
from kiosk import telling
from kiosk.attendant import Attendant
from kiosk.fittings import Fittings
from kiosk.idle import Idle
from kiosk.keeping import Keeping, asks_place, tells_place
from kiosk.moves.after import after, handed
from kiosk.pane import Pane
from kiosk.part import Trace
from kiosk.preparing import Preparing
from kiosk.scene import Scene, Scenes
from kiosk.screens.layout import lay_out
from kiosk.speech.narrator import Narrator, prepared
from kiosk.speech.speaker import Spoken
from kiosk.theme.colour import Palette, palette_of
from kiosk.view import Say
from kiosk.views.still_there import StillThereView
from kiosk.visit import Phase, Visit, calm, given
from kiosk.ways_in.explore import explores, slid, tapped
from kiosk.ways_in.headphones import Plug, put_on, taken_off
from kiosk.ways_in.keypad import Keypad, refocused
from kiosk.ways_in.keys import Key
from kiosk.ways_in.slots import Felt, Slots
from kiosk.ways_in.tremor import Tremor, touches_apart
from kiosk.words import words_in
from packs.pack import Pack

log = logging.getLogger(__name__)

CALM = 4.0
"""Seconds for which the calm screen stays."""
TURN = 6.0
"""Seconds for which a pod without a pack shows each language."""


class Kiosk:
    """The only one that enters a visit. It holds what surrounds one, and forgets each."""

    def __init__(self, pack: Pack, fittings: Fittings) -> None:
        self.pack, self.fittings = pack, fittings
        self.pane = Pane(fittings.panel, fittings.stock, self, self.texture, fittings.now)
        self.pane.bind(grown=lambda _pane, _grown: self._draw())
        self._scenes = Scenes(pack, fittings.panel, fittings.typesetter, fittings.rehearsal)
        self._preparing = Preparing(
            fittings.stock, fittings.handoff, lambda visit: self._scenes.of(visit).parts
        )
        told = fittings.speaker, self._began, self._unheard
        self._residents, self._agents = Narrator(prepared(pack), *told), Narrator(Spoken, *told)
        self._keeping = Keeping(fittings.keeper, fittings.handoff)
        self._touches, self._keys, self._keypad = Tremor[str](), Tremor[Key](), Keypad()
        self._slots = Slots(fittings.sticks, fittings.now())
        self._plug = Plug(fittings.socket)
        self._idle = Idle(fittings.now())
        self._turned = fittings.now()
        self._calm_since = 0.0
        self.visit = replace(self._nobody(), seed=fittings.draw())
        self.scene = self._scenes.of(self.visit)
        self._suit(self.visit)
        self._paint()

    # What surrounds the visit.

    def _nobody(self) -> Visit:
        return Visit.attract(self.pack.consultation, self._season())

    def _season(self) -> Season:
        today = self.fittings.today
        return Season.OPEN if today is None else season_of(self.pack.consultation, today())

    @cached_property
    def _attendants(self) -> tuple[Attendant, ...]:
        return tuple(make(self.handed) for make in self.fittings.attendants)

    def texture(self) -> Texture | None:
        """The film's picture, while one is shown."""
        textures = (attendant.texture for attendant in self._attendants)
        return next((texture for texture in textures if texture is not None), None)

    @property
    def palette(self) -> Palette:
        """The colours that this resident sees."""
        return palette_of(self.visit.comfort.contrast.value)

    # Touches.

    def touched(self, target: str) -> None:
        """A finger was lifted on `target`; an empty text: on nothing."""
        if self.visit.comfort.curtain and not self.visit.still_there:
            self.lift_curtain()
            return
        self.visit, target = tapped(self.visit, target)
        if not target:
            return
        now = self.fittings.now()
        self._idle = self._idle.stirred(now, self.visit.patient)
        if not self._touches.again(target, now, touches_apart(target)):
            self._act(target)

    def _act(self, target: str) -> None:
        self.fittings.speaker.stop()
        before = replace(self.visit, saying=None)
        visit = after(before, target)
        self._suit(visit)
        self.fittings.speaker.earcon(telling.earcon(before, target, visit))
        was_chosen = self.scene.chosen(target)
        self._enter(visit)
        if telling.is_told(before, target, visit):
            self._tell(target, was_chosen)

    def traced(self, trace: Trace) -> None:
        """A finger moves on something that follows it: shown at once, spoken at the end."""
        self.stirred()
        if trace.move == "down":
            self.fittings.speaker.stop()
        visit = after(self.visit, trace.touch)
        if visit != self.visit:
            self._enter(visit)
        if trace.move == "up":
            self._tell(trace.target)

    def handed(self, id: str, thing: object) -> None:
        """An attendant has something for the step, or the film, called `id`."""
        visit = handed(self.visit, id, thing)
        if visit != self.visit:
            self._enter(visit)

    def slid(self, target: str) -> None:
        """A finger that explores has come to `target`: it is heard, and a tap will choose it."""
        self.stirred()
        self.fittings.speaker.stop()
        self._enter(slid(self.visit, target))

    def explores(self, follows: bool) -> bool:
        """Whether a finger that slides hears what is under it, also on what `follows` it."""
        return explores(self.visit.comfort, follows)

    @property
    def hold(self) -> float:
        """Seconds for which a finger has to rest on something before it counts."""
        return self.visit.comfort.hold

    def lift_curtain(self) -> None:
        """Show the screen again: a finger on a dark screen looks for it."""
        if self.visit.comfort.curtain:
            comfort = replace(self.visit.comfort, curtain=False)
            self._enter(replace(self.visit, comfort=comfort))

    def stirred(self) -> None:
        """A finger came down anywhere."""
        self._idle = self._idle.stirred(self.fittings.now(), self.visit.patient)

    # Keys and switches.

    def pressed(self, key: Key) -> None:
        """A key of a keypad or a switch went down; one that trembles counts once."""
        self.stirred()
        visit, now = self.visit, self.fittings.now()
        if self._keys.again(key, now, visit.comfort.keys_apart):
            return
        if key is Key.AGENT and not visit.still_there:
            self.call_agent()
            return
        press = self._keypad.pressed(visit, key, self.scene, now)
        if press.touch is not None:
            self.visit = press.visit
            self._act(press.touch)
        elif press.visit != visit:
            if press.sounds:
                self.fittings.speaker.stop()
                self.fittings.speaker.earcon("touch")
            self._enter(press.visit)

    # Field agents.

    def call_agent(self) -> None:
        """Ask for the agent's PIN, unless somebody is in the middle of answering."""
        visit = self.visit
        if visit.participation is not None or visit.phase in {Phase.AGENT, Phase.GIVING}:
            return
        from kiosk.agent.session import Session

        self.fittings.speaker.stop()
        nobody = self._nobody()
        if visit.comfort.aloud is not None:
            nobody = put_on(nobody)
        self._enter(replace(nobody, phase=Phase.AGENT, agent=Session.arrive()))
        self.stirred()

    def _feel_sticks(self) -> None:
        """A stick that is plugged in calls the agent's screens, or is looked at there."""
        felt, visit = self._slots.felt(self.fittings.now()), self.visit
        if felt is Felt.NOTHING:
            return
        if visit.agent is not None:
            self.stirred()
            self._enter(replace(visit, agent=visit.agent.looking()))
        elif felt is Felt.CAME and visit.phase in {Phase.ATTRACT, Phase.RESTING, Phase.LANGUAGE}:
            self.call_agent()

    # Headphones.

    def feel_plug(self) -> None:
        """Look whether headphones came or went; to be called many times a second."""
        if not self._plug.moved():
            return
        self.fittings.speaker.stop()
        self.stirred()
        before = self.visit
        visit = put_on(before) if self._plug.is_in else taken_off(before)
        if visit is before:
            return
        self._enter(visit)
        if self._plug.is_in and before.comfort.listening:
            self._say(self.scene.view.sentences())

    # Time.

    def tick(self) -> None:
        """Look whether anybody is still there; to be called a few times a second."""
        now = self.fittings.now()
        self._feel_sticks()
        if self.pane.corners.call(now):
            self.call_agent()
        if self.visit.phase is Phase.CALM:
            if now - self._calm_since >= CALM:
                self._enter(self._nobody())
            return
        if self.visit.phase is Phase.RESTING:
            self._turn(now)
        elif self.visit.phase is Phase.ATTRACT and self.visit.season is not self._season():
            self._enter(self._nobody())
        if self.visit.phase in {Phase.RESTING, Phase.ATTRACT, Phase.GIVING}:
            return
        busy = any(attendant.busy for attendant in self._attendants)
        if (busy or self.fittings.speaker.speaking) and not self.visit.still_there:
            self.stirred()
        if self._idle.gone(now):
            log.info("nobody there: wiped")
            self._enter(self._nobody())
        elif self._idle.asking(now):
            self._ask(now)
        elif self.visit.still_there:
            self._enter(replace(self.visit, still_there=False))
        elif not self.fittings.speaker.speaking:
            visit = self._keypad.offered(self.visit, self.scene, now)
            if visit is not self.visit:
                self._enter(visit)

    def _turn(self, now: float) -> None:
        """Where nothing says which languages are spoken here, one after the other."""
        if now - self._turned >= TURN:
            self._turned = now
            languages = self.visit.consultation.languages
            at = languages.index(self.visit.language) + 1
            self._enter(replace(self.visit, language=languages[at % len(languages)]))

    def _ask(self, now: float) -> None:
        first = not self.visit.still_there
        self.visit = replace(self.visit, still_there=True)
        words = words_in(self.visit.language)
        view = StillThereView.of(words, self._idle.seconds_left(now))
        self.pane.cover(lay_out(view, self.scene.desk), self.palette)
        if first:
            self._say(view.sentences())

    # From one visit to the next.

    def _enter(self, visit: Visit) -> None:
        before = self.visit
        if visit.phase is Phase.ATTRACT and before.phase is not Phase.ATTRACT:
            visit = replace(visit, seed=self.fittings.draw())
        if visit.phase in {Phase.ATTRACT, Phase.THANKS}:
            # Midnight may have passed since they came: who is new is asked no more.
            visit = replace(visit, season=self._season())
        self.visit = visit
        self._suit(visit)
        if not visit.still_there:
            self.pane.uncover()
        if visit.phase in {Phase.ATTRACT, Phase.RESTING} and before.phase is not visit.phase:
            self.fittings.speaker.stop()
            self._touches.forget()
        self._show(before)
        if any((before.step, visit.step, before.film, visit.film, before.agent, visit.agent)):
            for attendant in self._attendants:
                attendant.attend(before, visit)
        if visit.phase is Phase.COMMITMENT and before.phase is not Phase.COMMITMENT:
            self.prepare()
            self._ask_place()
        if before.phase is Phase.ATTRACT and visit.phase is not Phase.ATTRACT:
            self._ask_tally()
        if visit.phase is Phase.GIVING and before.phase is not Phase.GIVING:
            self._keep(visit)

    def _show(self, before: Visit) -> None:
        old, self.scene = self.scene, self._scenes.of(self.visit, self.pane.grown)
        arrived = old.view.key != self.scene.view.key
        self.visit = refocused(self.visit, self.scene, arrived)
        # Before it is drawn: an ear waits less than an eye.
        self._speak(before, old, arrived)
        self._paint()
        if arrived and self.fittings.motion and not self.visit.comfort.still:
            self.pane.fade_in(grows=self.visit.phase is Phase.THANKS)

    def _draw(self) -> None:
        self.scene = self._scenes.of(self.visit, self.pane.grown)
        self._paint()

    def _paint(self) -> None:
        self.pane.show(self.scene.seen(self.visit), self.palette)

    def prepare(self) -> None:
        """Make ready whoever attends, and the screens that may come next, one after the other."""
        _ = self._attendants
        self._preparing.begin(self.visit, self.palette)

    # What is said.

    def _suit(self, visit: Visit) -> None:
        self.fittings.speaker.suit(visit.comfort.pace, visit.comfort.volume)

    @property
    def _narrator(self) -> Narrator:
        """Who speaks: nobody has recorded what agents are told, so the pod says it itself."""
        visit = self.visit
        settings = visit.phase is Phase.COMFORT and visit.language in self.pack.voices
        return self._residents if visit.agent is None or settings else self._agents

    def _speak(self, before: Visit, old: Scene, arrived: bool) -> None:
        visit = self.visit
        if visit.comfort.listening:
            self._say(telling.come(before, visit, old, self.scene, arrived))
            self._narrator.expect(telling.possible(visit, self.scene), visit.language)

    def _tell(self, target: str, was_chosen: bool | None = None) -> None:
        """Say to those who listen what a touch has changed."""
        if self.visit.comfort.listening:
            self._say(telling.changed(self.visit, self.scene, target, was_chosen))

    def _say(self, sentences: Iterable[Say]) -> None:
        self._narrator.say(sentences, self.visit.language)

    def _unheard(self) -> None:
        """Something could not be said: the loudspeaker on the screen shows it."""
        if not self.visit.unheard:
            self.visit = replace(self.visit, unheard=True)
            self._draw()

    def _began(self, about: str | None) -> None:
        """A sentence begins, or none is left: mark its tile while it speaks."""
        self.visit = replace(self.visit, saying=about)
        self._draw()

    # Keeping.

    def _ask_place(self) -> None:
        """Learn what the place has said, where what comes next depends on it."""
        seed = self.visit.seed

        def learned(tally: Tally) -> None:
            if self.visit.seed == seed:
                self.visit = replace(self.visit, place=tally)

        if asks_place(self.pack.consultation):
            self._keeping.ask(self.pack.consultation, learned)

    def _ask_tally(self) -> None:
        """Learn what the place has said, where that is told of a consultation that is over."""
        seed = self.visit.seed

        def learned(tally: Tally) -> None:
            if self.visit.seed == seed and self.visit.phase is not Phase.ATTRACT:
                self._enter(replace(self.visit, tally=tally))

        if tells_place(self.visit):
            self._keeping.ask(self.pack.consultation, learned)

    def _keep(self, visit: Visit) -> None:
        participation = visit.here

        def kept(tally: Tally | None) -> None:
            self.stirred()
            if self.visit.phase is Phase.GIVING and self.visit.participation is participation:
                self.fittings.speaker.earcon("given")
                self._enter(given(visit, tally))

        self._keeping.give(visit, kept, self.fail)

    # What went wrong.

    def fail(self, error: Exception) -> None:
        """Show a calm screen whatever happened; nobody is thanked for what was not kept."""
        if isinstance(error, NacelleError):
            log.error("%s", error)
        else:
            log.error("unexpected: %r", error, exc_info=error)
        self._calm_since = self.fittings.now()
        self.fittings.speaker.stop()
        self._enter(calm(replace(self.visit, still_there=False)))
