"""Keys say what they did: by voice to those who listen, by a short sound to everybody."""

from collections.abc import Callable
from pathlib import Path

from consultation.frozen import replace
from consultation.questions.choices import Choices
from kiosk.comfort import PACES, VOLUMES, Comfort, Way
from kiosk.part import Drawn, Picture, Rect, Target, Words
from kiosk.speech.speaker import SilentSpeaker
from kiosk.visit import Phase
from kiosk.ways_in.keys import Key
from kiosk.words import words_in
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of
from tests.window.test_ways_in import press

Open = Callable[..., Stage]


def at_question(open_stage: Open, folder: Path, kind: str) -> tuple[Stage, SilentSpeaker]:
    """A question of that kind in English, before someone who acts by a keypad."""
    speaker = SilentSpeaker()
    stage = open_stage(pack=pack_of(folder, consultation_of(kind)), speaker=speaker)
    stage.touch("touch", "language:en", "forward")
    while stage.kiosk.visit.question is None:
        stage.touch("forward")
    comfort = Comfort(listening=True, way=Way.KEYPAD)
    stage.kiosk._enter(replace(stage.kiosk.visit, comfort=comfort))
    speaker.asked.clear()
    speaker.earcons.clear()
    return stage, speaker


def choose(stage: Stage, speaker: SilentSpeaker, target: str) -> list[str]:
    """Go to a target by arrows and choose it; what is said then."""
    ids = {one.id for line in stage.kiosk.scene.lines for one in line}
    assert target in ids, ids
    while stage.kiosk.visit.focus != (target,):
        press(stage, Key.RIGHT)
    stage.clock.pass_by(1)
    speaker.asked.clear()
    speaker.earcons.clear()
    press(stage, Key.SELECT)
    return [file.name for file in speaker.asked]


def drawn(stage: Stage) -> list[Drawn]:
    """Everything that is drawn, that of targets too."""
    parts = stage.kiosk.pane.screen.parts
    inside = [one for part in parts if isinstance(part, Target) for one in part.drawn]
    return [*(part for part in parts if not isinstance(part, Target)), *inside]


def written(stage: Stage) -> set[str]:
    """All texts on the screen."""
    return {one.paragraph.text for one in drawn(stage) if isinstance(one, Words)}


def pictures(stage: Stage) -> set[object]:
    """All pictograms on the screen."""
    return {one.source for one in drawn(stage) if isinstance(one, Picture)}


def test_volume_and_pace_are_told_wherever_their_keys_are_pressed(open_stage: Open) -> None:
    """Each new step, and a low sound where there is no further one."""
    speaker = SilentSpeaker()
    stage = open_stage(speaker=speaker)
    stage.touch("touch", "listen", "language:en", "forward", "forward")
    assert stage.kiosk.visit.phase is Phase.STEPS
    for key, said in (
        (Key.LOUDER, "Sound 5 of 7"),
        (Key.SOFTER, "Sound 4 of 7"),
        (Key.SPEED, "Speed 4 of 6"),
    ):
        speaker.asked.clear()
        speaker.earcons.clear()
        stage.clock.pass_by(1)
        press(stage, key)
        assert [file.name for file in speaker.asked] == [said]
        assert speaker.earcons == ["touch"]
    for _ in VOLUMES:
        speaker.asked.clear()
        speaker.earcons.clear()
        stage.clock.pass_by(1)
        press(stage, Key.SOFTER)
    assert [file.name for file in speaker.asked] == ["Sound 1 of 7"]
    assert speaker.earcons == ["edge"]
    assert speaker.suited[1] == VOLUMES[0]


def test_who_does_not_listen_hears_a_tone_at_the_ends(open_stage: Open) -> None:
    """Nothing is spoken, and the last step sounds otherwise than those before it."""
    speaker = SilentSpeaker()
    stage = open_stage(speaker=speaker)
    stage.touch("touch", "language:en")
    speaker.earcons.clear()
    for _ in range(3):
        stage.clock.pass_by(1)
        press(stage, Key.LOUDER)
    assert speaker.earcons == ["touch", "touch", "edge"]
    assert speaker.asked == []
    speaker.earcons.clear()
    for _ in PACES:
        stage.clock.pass_by(1)
        press(stage, Key.SPEED)
    assert speaker.earcons.count("edge") == 2


def test_arrows_of_a_map_tell_where_it_is(open_stage: Open, tmp_path: Path) -> None:
    """Near a place that has a name, or on which side of it; at the map's edge a low sound."""
    stage, speaker = at_question(open_stage, tmp_path, "place")
    assert choose(stage, speaker, "nudge:up") == ["near: Market Square"]
    said = [choose(stage, speaker, "nudge:left") for _ in range(5)]
    assert said[0] == ["near: The library"]
    assert said[2:4] == [["near: The school"], ["to the left of:", "The school"]]
    assert said[4] == []
    assert speaker.earcons == ["edge"]


def test_arrows_of_a_sheet_tell_which_way(open_stage: Open, tmp_path: Path) -> None:
    """The pencil goes up until the sheet ends; then a low sound says so."""
    stage, speaker = at_question(open_stage, tmp_path, "drawing")
    assert choose(stage, speaker, "nudge:up") == ["Up"]
    assert speaker.earcons == ["touch"]
    for _ in range(20):
        choose(stage, speaker, "nudge:up")
    assert speaker.earcons == ["edge"]
    assert choose(stage, speaker, "nudge:down") == ["Down"]


def choices_before(stage: Stage) -> Choices:
    """The question that the screen asks."""
    question = stage.kiosk.visit.question
    assert isinstance(question, Choices)
    return question


def places(stage: Stage) -> dict[str, Rect]:
    """Where everything stands that can be touched."""
    parts = stage.kiosk.pane.screen.parts
    return {part.id: part.rect for part in parts if isinstance(part, Target)}


def test_one_choice_too_many_says_why(open_stage: Open, tmp_path: Path) -> None:
    """To the ear by a low sound and words, to the eye by a lock and the number; no tile moves."""
    stage, speaker = at_question(open_stage, tmp_path, "choices")
    question = choices_before(stage)
    most, ids = question.most, [option.id for option in question.options]
    for id in ids[:most]:
        choose(stage, speaker, f"choose:{id}")
    why = words_in("en")("choices-full")
    before = places(stage)
    assert choose(stage, speaker, f"choose:{ids[most]}") == [why]
    assert speaker.earcons == ["edge"]
    assert stage.kiosk.visit.draft == tuple(ids[:most])
    assert words_in("en")("choose-up-to", most=most) in written(stage)
    assert "lock" in pictures(stage)
    assert places(stage) == before
    choose(stage, speaker, f"choose:{ids[0]}")
    assert "lock" not in pictures(stage)


def test_a_finger_sees_why_too(open_stage: Open, tmp_path: Path) -> None:
    """Whoever neither listens nor goes by keys is told by the tile, the hint and a low sound."""
    stage, speaker = at_question(open_stage, tmp_path, "choices")
    stage.kiosk._enter(replace(stage.kiosk.visit, comfort=Comfort()))
    question = choices_before(stage)
    most, ids = question.most, [option.id for option in question.options]
    stage.touch(*(f"choose:{id}" for id in ids[: most + 1]))
    assert speaker.earcons[-1] == "edge"
    assert words_in("en")("choose-up-to", most=most) in written(stage)
    assert "lock" in pictures(stage)


def test_points_that_cannot_be_given_say_why(open_stage: Open, tmp_path: Path) -> None:
    """One option has the most it may have; then none is left."""
    stage, speaker = at_question(open_stage, tmp_path, "points")
    say = words_in("en")
    for _ in range(5):
        choose(stage, speaker, "plus:trees")
    full = choose(stage, speaker, "plus:trees")
    assert full == [say("points-given", count=5), say("points-full"), "5 points left"]
    assert speaker.earcons == ["edge"]
    assert "lock" in pictures(stage)
    for _ in range(5):
        choose(stage, speaker, "plus:water")
    assert choose(stage, speaker, "plus:games")[-1] == say("points-left", count=0)
    assert speaker.earcons == ["edge"]
    assert stage.kiosk.visit.draft == (5, 0, 0, 0, 5, 0)


def test_a_purse_that_is_empty_says_why(open_stage: Open, tmp_path: Path) -> None:
    """What costs more than what is left."""
    stage, speaker = at_question(open_stage, tmp_path, "budget")
    choose(stage, speaker, "page:100")
    why = words_in("en")("budget-dear")
    while not any(
        target.id.startswith("why:") for line in stage.kiosk.scene.lines for target in line
    ):
        open = [t.id for line in stage.kiosk.scene.lines for t in line if t.chosen is False]
        choose(stage, speaker, open[0])
    locked = [
        target.id
        for line in stage.kiosk.scene.lines
        for target in line
        if target.id.startswith("why:")
    ]
    assert choose(stage, speaker, locked[0])[0] == why
    assert speaker.earcons == ["edge"]
    assert why in written(stage)
