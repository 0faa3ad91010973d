"""A field agent's visit, stage by stage, by touches on the pixels of the real kiosk.

``python -m tests.journeys.visit HOME STICK SIZE LANGUAGE PICTURES STAGE``: each stage is a process
of its own, as a kiosk begins anew where something else is to be shown. HOME is an enrolled pod
without a pack, STICK a folder that holds what a stick would.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk import trial
from kiosk.machine.simulated import SimulatedMachine
from kiosk.panel import Panel
from kiosk.rehearsal.clock import SimulatedClock
from kiosk.settings import Settings
from kiosk.wiring import open_app


def main(words: list[str]) -> None:
    """Open the kiosk, let the agent do one stage, and end."""
    home, stick, size, language, pictures, stage = words
    visit(Path(home), Path(stick), size, language, Path(pictures), stage)


def visit(home: Path, stick: Path, size: str, language: str, pictures: Path, stage: str) -> None:
    """One stage of the visit; raises what went wrong in it."""
    clock = SimulatedClock()
    machine = SimulatedMachine(home.parent / f"{home.name}-{stage}")
    settings = Settings(
        home,
        Panel.named(size),
        offscreen=True,
        motion=False,
        sound=False,
        paced=False,
        trial=trial.begin(home),
        machine=lambda: machine,
        now=clock,
    )
    app = open_app(settings)
    # Only now: importing Kivy makes its window ready.
    from kivy.clock import Clock

    from tests.journeys.agent import Agent

    pictures.mkdir(parents=True, exist_ok=True)
    agent = Agent(app, clock, machine, stick, language, pictures)
    frames: list[Iterator[None]] = []
    errors: list[Exception] = []

    def step() -> bool:
        kiosk = app.kiosk
        assert kiosk is not None
        kiosk.tick()
        if not frames:
            frames.append(getattr(agent, stage)())
        try:
            next(frames[0])
        except StopIteration:
            app.stop()
            return False
        except Exception as error:  # noqa: BLE001  # Raised again where the app has ended.
            errors.append(error)
            app.stop()
            return False
        return True

    Clock.schedule_interval(lambda _seconds: step(), 0)
    app.run()
    if errors:
        raise errors[0]


if __name__ == "__main__":
    main(sys.argv[1:])
