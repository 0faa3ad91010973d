"""A kiosk that nobody sees: `python -m tests.window.heard FOLDER KIND...`.

It is told keys, one a line (``right 2.0``: a key, and seconds for which whoever presses it listens
at most), and answers each with an empty line once it has gone quiet. Whatever comes out of it else
comes out of the sound card. At the end of the lines it tells what was kept, as JSON.
"""

import json
import sys
import time
from pathlib import Path
from types import MappingProxyType

from consultation.frozen import replace
from tests.window.conftest import Stage  # Sets the window up: before anything of Kivy.

# isort: split
from kivy.base import EventLoop, runTouchApp
from kivy.clock import Clock
from kivy.uix.widget import Widget

from consultation.answer import value_to_json
from kiosk.handoff import ThreadHandoff
from kiosk.home import faces_at
from kiosk.speech.earcon import write_all
from kiosk.speech.loudness import Hours
from kiosk.speech.loudspeaker import Loudspeaker
from kiosk.theme.typeset import Typesetter
from kiosk.visit import Phase
from kiosk.ways_in.keys import Key
from kiosk.words.spoken import spoken_sentences
from tests.kiosk.every import consultation_of
from tests.window.stage import MemoryKeeper, pack_of
from tests.window.test_ways_in import press

LANGUAGE = "en"


def clips(folder: Path, kinds: list[str]) -> dict[str, Path]:
    """The file of each sentence that a consultation of `kinds` may say."""
    sentences = spoken_sentences(consultation_of(*kinds), LANGUAGE)
    return {text: folder / f"{number}.wav" for number, text in enumerate(sentences)}


def busy(stage: Stage, speaker: Loudspeaker) -> bool:
    """Whether more is to be heard without another key."""
    return speaker.speaking or stage.kiosk.visit.phase is Phase.GIVING


def main(folder: Path, kinds: list[str]) -> None:
    """Answer keys until there are no more."""
    EventLoop.ensure_window()
    runTouchApp(Widget(), embedded=True)
    pictures = folder / "pictures"
    pictures.mkdir()
    pack = pack_of(pictures, consultation_of(*kinds))
    files = {text: str(file) for text, file in clips(folder, kinds).items()}
    pack = replace(pack, voices=MappingProxyType({LANGUAGE: MappingProxyType(files)}))
    handoff = ThreadHandoff(lambda job: Clock.schedule_once(lambda _seconds: job(), 0))
    speaker = Loudspeaker(handoff, write_all(folder), lambda: Hours(night=0))
    speaker.prepare()
    keeper = MemoryKeeper()
    stage = Stage(pack, Typesetter(faces_at(folder).face), keeper, speaker)
    sys.stdout.write("\n")
    sys.stdout.flush()
    for line in sys.stdin:
        key, patience = line.split()
        stage.clock.pass_by(1)
        press(stage, Key(key))
        end = time.monotonic() + float(patience)
        stage.frames(2)
        # Quiet while an answer is being kept is no end: the thanks come after it.
        while busy(stage, speaker) and time.monotonic() < end:
            stage.frames()
        sys.stdout.write("\n")
        sys.stdout.flush()
    ((answers, _language),) = keeper.kept
    said = {id: value_to_json(value) for id, value in answers.items()}
    sys.stdout.write(json.dumps(said) + "\n")
    stage.close()
    handoff.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
