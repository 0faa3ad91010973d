"""One kiosk at work: touches change the visit, the visit is shown, spoken and in the end kept."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path

from kivy.animation import Animation
from kivy.graphics.texture import Texture
from kivy.input import MotionEvent
from kivy.properties import NumericProperty
from kivy.uix.floatlayout import FloatLayout
from kivy.uix.widget import Widget

from consultation.errors import NacelleError
from consultation.season import Season, season_of
from consultation.tally import Tally
from kiosk.about import credits_of
from kiosk.ahead import ahead
from kiosk.attendant import Attendant
from kiosk.comfort import SCALES, Size, Way
from kiosk.fittings import Fittings
from kiosk.idle import Idle
from kiosk.moves.after import after, handed, refused
from kiosk.painter import Layer
from kiosk.part import Part, Target, Trace
from kiosk.putting.kinds import putting
from kiosk.route import Route
from kiosk.screens.desk import Desk, pointing_in
from kiosk.screens.layout import lay_out
from kiosk.speech.speaker import Clip
from kiosk.theme.colour import Palette, palette_of
from kiosk.view import Say, View
from kiosk.views.still_there import StillThereView
from kiosk.visit import Phase, Visit, calm, given
from kiosk.ways_in.corners import SIDE_MM, Corners
from kiosk.ways_in.keys import Key
from kiosk.ways_in.press import SWITCHES, onward, pointed, pressed, reacted
from kiosk.ways_in.scan import Scan
from kiosk.ways_in.stops import Rows, rows
from kiosk.words import Words, words_in
from packs.pack import Pack

log = logging.getLogger(__name__)

TREMOR = 0.5
"""Seconds in which repeated touches on one target count once (EN 301 549)."""
TYPING = 0.2
"""The same on a keyboard: words have double letters, and what is one too many can be deleted."""
BEFORE_SIGNAL = 1.5
"""Seconds between a press and the next signal, while a switch is being calibrated."""
HELPS = frozenset({"listen", "comfort", "languages", "room:language"})
"""What stands at the top of a screen, and comes last for those who go by keys."""
KEYS_OF_COMFORT = {
    Key.HELP: "comfort",
    Key.LOUDER: "louder",
    Key.SOFTER: "softer",
    Key.SPEED: "faster",
}
"""The touches that keys of a keypad stand for, on every screen."""
LEVELS = {"louder": "volume", "softer": "volume", "faster": "pace", "slower": "pace"}
"""The scale on which a touch goes on by a step."""
CALM = 4.0
"""Seconds for which the calm screen stays."""
TURN = 6.0
"""Seconds for which a pod without a pack shows each language."""
SETTLES = 5.0
"""Seconds after the start within which sticks are found that were plugged in before."""
FADE = 0.18
"""Seconds in which a new screen comes up."""
GROWTH = 0.25
"""Seconds in which the place's bars come up, once; then they are still."""


class Kiosk(FloatLayout):  # type: ignore[misc]  # Kivy has no types.
    """The window's one child: a screen, and over it the question whether anyone is there."""

    grown = NumericProperty(1.0)
    """How far the bars of the thanks have come up, from 0 to 1."""

    def __init__(self, pack: Pack, fittings: Fittings) -> None:
        super().__init__()
        self.pack, self.fittings = pack, fittings
        height = fittings.panel.height
        self.screen = Layer(fittings.stock, height, self, fittings.now)
        self.overlay = Layer(fittings.stock, height, self, fittings.now)
        self.add_widget(self.screen)
        self._turned = fittings.now()
        self.visit = replace(self._nobody(), seed=fittings.draw())
        self.view: View | None = None
        self._idle = Idle(fittings.now())
        self._last_touch: tuple[str, float] = ("", -TREMOR)
        self._last_key: tuple[Key | None, float] = (None, 0.0)
        self._plugged = False
        self._corners = Corners(fittings.panel.width, fittings.panel.px(SIDE_MM))
        self._sticks = fittings.sticks.here()
        self._began = fittings.now()
        self._calm_since = 0.0
        self._offered = 0.0
        """When a switch was last offered something, or was told to wait for its signal."""
        self._laid: tuple[Part, ...] = ()
        self._ahead: Iterator[Visit] = iter(())
        self._desk = cache(self._new_desk)
        self._route = cache(self._new_route)
        self._enter(self.visit)

    # What surrounds the visit.

    def _new_desk(self, language: str, size: Size, lower: bool) -> Desk:
        pointing = pointing_in(self.pack)
        right_to_left = words_in(language).right_to_left
        fittings = self.fittings
        typesetter = fittings.typesetter
        return Desk(fittings.panel, typesetter, language, right_to_left, pointing, size, lower)

    def _desk_of(self, visit: Visit) -> Desk:
        return self._desk(visit.language, visit.comfort.size, visit.comfort.lower)

    def _new_route(self, language: str) -> Route:
        words: Words = words_in(language)
        folder = self.pack.folder
        pictures = self.pack.pictures
        return Route(
            words,
            lambda name: pictures.get(name, folder / name),
            self.fittings.rehearsal,
            credits_of(self.pack.manifest),
            self.fittings.panel.lowers,
            self.fittings.panel.density,
        )

    def _nobody(self) -> Visit:
        return Visit.attract(self.pack.consultation, self._season())

    def _season(self) -> Season:
        today = self.fittings.today
        return Season.OPEN if today is None else season_of(self.pack.consultation, today())

    @cached_property
    def _attendants(self) -> tuple[Attendant, ...]:
        return tuple(make(self.handed) for make in self.fittings.attendants)

    @property
    def palette(self) -> Palette:
        """The colours that this resident sees."""
        return palette_of(self.visit.comfort.contrast.value)

    # Touches.

    def touched(self, target: str) -> None:
        """A finger was lifted on `target`; an empty text: on nothing."""
        visit = self.visit
        if visit.comfort.curtain and not visit.still_there:
            self.lift_curtain()
            return
        if visit.comfort.way is Way.EXPLORE and visit.focus and not visit.still_there:
            # What was heard last is chosen wherever the finger taps.
            target = visit.focus[0]
            self.visit = replace(visit, focus=(), heard=target)
        elif not target:
            return
        now = self.fittings.now()
        tremor = TYPING if target.startswith(("key:", "digit:", "delete")) else TREMOR
        again = target == self._last_touch[0] and now - self._last_touch[1] < tremor
        self._last_touch = (target, now)
        self._idle = self._idle.stirred(now, self.visit.patient)
        if not again:
            self._act(target)

    def _act(self, target: str) -> None:
        self.fittings.speaker.stop()
        before = replace(self.visit, saying=None)
        visit = after(before, target)
        self.fittings.speaker.suit(visit.comfort.pace, visit.comfort.volume)
        self.fittings.speaker.earcon(_earcon(before, target, visit))
        suited = visit.comfort != before.comfort
        changed = visit.step is before.step and (suited or visit.draft != before.draft)
        in_vain = visit == before and (target in LEVELS or refused(before, target))
        was_chosen = self._is_chosen(target)
        self._enter(visit)
        if changed or in_vain:
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
        comfort = replace(self.visit.comfort, way=Way.EXPLORE)
        self.fittings.speaker.stop()
        self._enter(pointed(replace(self.visit, comfort=comfort, heard=None), target))

    def explores(self, follows: bool) -> bool:
        """Whether a finger that slides hears what is under it: residents who listen explore."""
        explores = self.visit.comfort.way is Way.EXPLORE
        return explores or (self.visit.comfort.listening and not follows)

    @property
    def hold(self) -> float:
        """Seconds for which a finger has to rest on something before it counts."""
        return self.visit.comfort.hold

    def lift_curtain(self) -> None:
        """Show the screen again: a finger on a dark screen looks for it."""
        if self.visit.comfort.curtain:
            comfort = replace(self.visit.comfort, curtain=False)
            self._enter(replace(self.visit, comfort=comfort))

    # Keys and switches.

    def pressed(self, key: Key) -> None:
        """A key of a keypad or a switch went down; one that trembles counts once."""
        self.stirred()
        visit, now = self.visit, self.fittings.now()
        (last, then), self._last_key = self._last_key, (key, now)
        if key is last and now - then < visit.comfort.keys_apart:
            return
        if visit.still_there:
            self._act("stay")
        elif key is Key.AGENT:
            self.call_agent()
        elif visit.phase is Phase.RESTING:
            return
        elif visit.agent is not None and visit.phase is Phase.AGENT and visit.agent.takes_keys:
            self._enter(replace(visit, agent=visit.agent.pressed(key.value)))
        elif key in KEYS_OF_COMFORT:
            self._act(KEYS_OF_COMFORT[key])
        elif visit.phase is Phase.CALIBRATION and key is Key.SWITCH:
            if visit.signal:
                self._enter(reacted(visit, now - self._offered))
                self._offered = now
        elif visit.phase not in {Phase.GIVING, Phase.CALM}:
            self._offered = now
            self._choose(*pressed(visit, key, self.lines, self.right_to_left))

    # Field agents.

    def call_agent(self) -> None:
        """Ask for the agent's PIN, unless somebody is in the middle of answering."""
        visit = self.visit
        if visit.participation is not None or visit.phase in {Phase.AGENT, Phase.GIVING}:
            return
        from kiosk.agent.session import Session

        self.fittings.speaker.stop()
        nobody = self._nobody()
        self._enter(replace(nobody, phase=Phase.AGENT, agent=Session.arrive()))
        self.stirred()

    def on_touch_down(self, touch: MotionEvent) -> bool:
        """Follow fingers in the corners, whatever else they do."""
        y = self.fittings.panel.height - touch.y
        self._corners.down(touch.uid, touch.x, y, self.fittings.now())
        return bool(super().on_touch_down(touch))

    def on_touch_move(self, touch: MotionEvent) -> bool:
        """A finger went on, perhaps out of its corner."""
        y = self.fittings.panel.height - touch.y
        self._corners.moved(touch.uid, touch.x, y)
        return bool(super().on_touch_move(touch))

    def on_touch_up(self, touch: MotionEvent) -> bool:
        """A finger left."""
        self._corners.up(touch.uid)
        return bool(super().on_touch_up(touch))

    def _feel_sticks(self) -> None:
        """A stick that is plugged in calls the agent's screens, or is looked at there."""
        sticks = self.fittings.sticks.here()
        if sticks == self._sticks:
            return
        settled = self.fittings.now() - self._began > SETTLES
        came = settled and len(sticks) > len(self._sticks)
        self._sticks = sticks
        agent = self.visit.agent
        if agent is not None:
            self.stirred()
            self._enter(replace(self.visit, agent=agent.looking()))
        elif came and self.visit.phase in {Phase.ATTRACT, Phase.RESTING, Phase.LANGUAGE}:
            self.call_agent()

    # Headphones.

    def feel_plug(self) -> None:
        """Look whether headphones came or went; to be called many times a second."""
        plugged = bool(self.fittings.socket.plugged())
        if plugged is self._plugged:
            return
        self._plugged = plugged
        self.fittings.speaker.stop()
        self.stirred()
        visit = replace(self.visit, saying=None, still_there=False)
        if not plugged:
            self._enter(replace(visit, comfort=visit.comfort.unplugged()))
        elif visit.phase not in {Phase.GIVING, Phase.CALM, Phase.RESTING}:
            phase = Phase.LANGUAGE if visit.phase is Phase.ATTRACT else visit.phase
            spoke = visit.comfort.listening
            self._enter(replace(visit, phase=phase, comfort=visit.comfort.plugged(), heard=None))
            if spoke and self.view is not None:
                self._say(self.view.sentences())

    def _choose(self, visit: Visit, target: str | None) -> None:
        if target is not None:
            self.visit = visit
            self._act(target)
        elif visit != self.visit:
            self.fittings.speaker.stop()
            self.fittings.speaker.earcon("touch")
            self._enter(visit)

    @property
    def right_to_left(self) -> bool:
        """Whether the resident reads from right to left."""
        return self._desk_of(self.visit).right_to_left

    @property
    def lines(self) -> Rows:
        """What can be chosen on this screen, as keys go through it."""
        return rows(self._laid, HELPS, self.right_to_left)

    def _offer(self, now: float) -> None:
        """What comes by itself for whoever has one switch: the next thing, or the signal."""
        visit, passed = self.visit, now - self._offered
        if visit.comfort.way is not Way.ONE_SWITCH or self.fittings.speaker.speaking:
            return
        if visit.phase is Phase.CALIBRATION:
            if not visit.signal and passed >= BEFORE_SIGNAL:
                self._offered = now
                self._enter(replace(visit, signal=True))
        elif passed >= visit.comfort.scan:
            self._offered = now
            self._enter(onward(visit, self.lines))

    def texture(self) -> Texture | None:
        """The film's picture, while one is shown."""
        textures = (attendant.texture for attendant in self._attendants)
        return next((texture for texture in textures if texture is not None), None)

    def stirred(self) -> None:
        """A finger came down anywhere."""
        self._idle = self._idle.stirred(self.fittings.now(), self.visit.patient)

    # Time.

    def tick(self) -> None:
        """Look whether anybody is still there; to be called a few times a second."""
        now = self.fittings.now()
        self._feel_sticks()
        if self._corners.call(now):
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
        else:
            self._offer(now)

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
        words, desk = words_in(self.visit.language), self._desk_of(self.visit)
        view = StillThereView.of(words, self._idle.seconds_left(now))
        self.overlay.show(lay_out(view, desk), self.palette)
        if self.overlay.parent is None:
            self.add_widget(self.overlay)
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
        self.fittings.speaker.suit(visit.comfort.pace, visit.comfort.volume)
        if not visit.still_there and self.overlay.parent is not None:
            self.remove_widget(self.overlay)
        if visit.phase in {Phase.ATTRACT, Phase.RESTING} and before.phase is not visit.phase:
            self.fittings.speaker.stop()
            self._last_touch = ("", -TREMOR)
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
        old = self.view
        self.view, self._laid = self._laid_out(self.visit)
        arrived = old is None or old.key != self.view.key
        self._refocus(arrived)
        # Before it is drawn: an ear waits less than an eye.
        self._speak(before, arrived)
        self._paint()
        if arrived and old is not None and self.fittings.motion and not self.visit.comfort.still:
            self.screen.opacity = 0.25
            Animation(opacity=1, duration=FADE, t="out_quad").start(self.screen)
            if self.visit.phase is Phase.THANKS:
                self.grown = 0.0
                Animation(grown=1.0, duration=GROWTH, t="out_quad").start(self)

    def _refocus(self, arrived: bool) -> None:
        """Point out what is there: a new screen begins anew, by switch with its first thing."""
        visit = self.visit
        if not visit.focus and visit.comfort.way not in SWITCHES:
            return
        ids = {target.id for line in self.lines for target in line}
        if not arrived and ids.issuperset(visit.focus):
            return
        visit = replace(visit, focus=(), scan=Scan())
        if visit.comfort.way in SWITCHES and visit.phase is not Phase.CALIBRATION:
            visit = replace(visit, focus=visit.scan.offered(self.lines))
        self.visit = visit

    def _draw(self) -> None:
        self.view, self._laid = self._laid_out(self.visit)
        self._paint()

    def _paint(self) -> None:
        desk = self._desk_of(self.visit)
        parts = (*self._laid, *desk.rings(self._laid, self.visit.focus))
        if self.visit.comfort.curtain:
            parts = desk.curtain()
        self.screen.show(parts, self.palette)
        self._lay_paper()

    def _lay_paper(self) -> None:
        """The ground of every screen is the window's own: painting it would cost as much again."""
        window = self.get_root_window()
        if window is not None:
            window.clearcolor = (*self.palette["paper"], 1)

    def on_parent(self, _kiosk: "Kiosk", _parent: Widget | None) -> None:
        """The window has taken the kiosk in."""
        self._lay_paper()

    def _laid_out(self, visit: Visit) -> tuple[View, tuple[Part, ...]]:
        view = self._route(visit.language).view(visit).grown(self.grown)
        desk = self._desk_of(visit)
        return view, lay_out(view, desk)

    def on_grown(self, _kiosk: "Kiosk", _grown: float) -> None:
        """Draw the bars as far as they have come."""
        self._draw()

    def prepare(self) -> None:
        """Make ready whoever attends, and the screens that may come next, one after the other."""
        _ = self._attendants
        self._ahead = ahead(self.visit)
        self._prepare_next(self._ahead, self.palette)

    def _prepare_next(self, screens: Iterator[Visit], palette: Palette) -> None:
        visit = next(screens, None)
        if visit is None or screens is not self._ahead:
            return

        def job() -> None:
            self.fittings.stock.prepare(self._laid_out(visit)[1], palette)

        def done(_result: None) -> None:
            self._prepare_next(screens, palette)

        self.fittings.handoff.run(job, done, self._unprepared)

    def _unprepared(self, error: Exception) -> None:
        log.warning("screens not prepared: %s", error)

    def _speak(self, before: Visit, arrived: bool) -> None:
        visit = self.visit
        if not visit.comfort.listening or self.view is None:
            return
        if arrived or not before.comfort.listening or visit.language != before.language:
            self._say(self.view.sentences())
        elif visit.heard is not None and visit.heard != before.heard:
            self._say(self._about(visit.heard))
        self.fittings.speaker.expect(self._speakable(self.view))

    def _speakable(self, view: View) -> list[Path]:
        """What a touch on this screen may let the kiosk say."""
        words = words_in(self.visit.language)
        about = [say.text for say in view.sentences() if say.about is not None]
        spoken = [part.spoken for part in self._laid if isinstance(part, Target) and part.spoken]
        texts = dict.fromkeys((*about, *spoken, words("keys-chosen"), words("keys-not-chosen")))
        return [voice for text in texts if (voice := self._voice(text)) is not None]

    def _about(self, target: str) -> tuple[Say, ...]:
        """What is said of one thing: the screen's sentences about it, or what it is called."""
        assert self.view is not None
        said = tuple(say for say in self.view.sentences() if say.about == target)
        named = self._named(target)
        if not said and named is not None and named.spoken:
            said = (Say(named.spoken, target),)
        return (*said, self._state(target, chosen=True)) if self._is_chosen(target) else said

    def _named(self, id: str) -> Target | None:
        """The target called `id`, where the screen has one, behind the curtain too."""
        targets = (part for part in self._laid if isinstance(part, Target))
        return next((target for target in targets if target.id == id), None)

    def _is_chosen(self, target: str) -> bool | None:
        """Whether the tile called `target` is chosen; None where there is nothing to choose."""
        named = self._named(target)
        return None if named is None else named.chosen

    def _tell(self, target: str, was_chosen: bool | None = None) -> None:
        """Say to those who listen what a touch has changed."""
        if not self.visit.comfort.listening or self.view is None:
            return
        said, is_chosen = [*self.view.news(target)], self._is_chosen(target)
        if is_chosen is not None and is_chosen is not was_chosen:
            said.insert(0, self._state(target, is_chosen))
        if target in LEVELS:
            said.append(self._level(target))
        self._say(said)

    def _state(self, target: str, chosen: bool) -> Say:
        words = words_in(self.visit.language)
        return Say(words("keys-chosen" if chosen else "keys-not-chosen"), target)

    def _level(self, target: str) -> Say:
        scale = LEVELS[target]
        level, most = self.visit.comfort.level(scale), len(SCALES[scale])
        words = words_in(self.visit.language)
        return Say(words(f"keys-{scale}", level=level, most=most), target)

    def _say(self, sentences: Iterable[Say]) -> None:
        if self.visit.phase is Phase.AGENT:
            # Nobody has recorded what agents are told, and no log has to know what they touch.
            return
        clips = []
        for say in sentences:
            file = self._voice(say.text)
            if file is None:
                log.warning("voice missing in %s: %r", self.visit.language, say.text)
                self._unheard()
            else:
                clips.append(Clip(file, say.about))
        if clips:
            self.fittings.speaker.say(clips, self._heard, lambda _clip: self._unheard())

    def _voice(self, text: str) -> Path | None:
        languages = (self.visit.language, *self.pack.consultation.languages)
        return next(filter(None, (self.pack.voice(tag, text) for tag in languages)), None)

    def _unheard(self) -> None:
        """Something could not be said: the loudspeaker on the screen shows it."""
        if not self.visit.unheard:
            self.visit = replace(self.visit, unheard=True)
            self._draw()

    def _heard(self, clip: Clip | None) -> None:
        """A clip begins, or none is left: mark its tile while it speaks."""
        self.visit = replace(self.visit, saying=None if clip is None else clip.about)
        self._draw()

    def _ask_place(self) -> None:
        """Learn what the place has said, where what comes next depends on it."""
        consultation, seed = self.pack.consultation, self.visit.seed
        if not any(putting(step).asks_place for step in consultation.steps):
            return

        def learned(tally: Tally) -> None:
            if self.visit.seed == seed:
                self.visit = replace(self.visit, place=tally)

        keeper = self.fittings.keeper
        self.fittings.handoff.run(lambda: keeper.tally(consultation), learned, self._unlearned)

    def _ask_tally(self) -> None:
        """Learn what the place has said, where that is told of a consultation that is over."""
        consultation, seed = self.pack.consultation, self.visit.seed
        over = self.visit.season in {Season.CLOSED, Season.DECIDED}
        if not consultation.shows_tally or not over:
            return

        def learned(tally: Tally) -> None:
            if self.visit.seed == seed and self.visit.phase is not Phase.ATTRACT:
                self._enter(replace(self.visit, tally=tally))

        keeper = self.fittings.keeper
        self.fittings.handoff.run(lambda: keeper.tally(consultation), learned, self._unlearned)

    def _unlearned(self, error: Exception) -> None:
        log.warning("what the place said is not known: %s", error)

    # Keeping.

    def _keep(self, visit: Visit) -> None:
        keeper, participation = self.fittings.keeper, visit.here
        shown = visit.consultation.shows_tally

        def job() -> Tally | None:
            keeper.give(participation, visit.language)
            return keeper.tally(visit.consultation) if shown else None

        def kept(tally: Tally | None) -> None:
            self.fittings.handoff.run(keeper.settle, lambda _: None, self._unsettled)
            self.stirred()
            if self.visit.phase is Phase.GIVING and self.visit.participation is participation:
                self.fittings.speaker.earcon("given")
                self._enter(given(visit, tally))

        self.fittings.handoff.run(job, kept, self.fail)

    def _unsettled(self, error: Exception) -> None:
        log.warning("store not settled: %s", error)

    def fail(self, error: Exception) -> None:
        """Show a calm screen whatever happened; nobody is thanked for what was not kept."""
        if isinstance(error, NacelleError):
            log.error("%s", error)
        else:
            log.error("unexpected: %r", error, exc_info=error)
        self._calm_since = self.fittings.now()
        self.fittings.speaker.stop()
        self._enter(calm(replace(self.visit, still_there=False)))


def _earcon(before: Visit, target: str, visit: Visit) -> str:
    """Which short sound a touch makes: low where it goes no further, or does nothing."""
    scale = LEVELS.get(target)
    at_end = scale is not None and visit.comfort.level(scale) in {1, len(SCALES[scale])}
    if visit == before or at_end or (visit.draft == before.draft and refused(before, target)):
        first = before.comfort.listening and visit.heard != before.heard
        return "touch" if first else "edge"
    return "chosen" if target.startswith("choose:") else "touch"
