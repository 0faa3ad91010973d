"""The speaking process: forks a child per sentence, because espeak-ng's random state runs on.

Started as ``python -m packs.engines.mouth JOBS``, where JOBS is a JSON list of jobs (`Job`). Prints
the engine's version, then one line per job as it ends: its number, and `spoken`, `no-voice` or
`failed`.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path

import pyttsx3
import pyttsx3.drivers.espeak
from pyttsx3.drivers import _espeak

NO_VOICE = 4
"""The code with which a child ends that found no such voice."""
LONGEST = 60.0
"""Seconds that one sentence may take."""

_WORDS = {0: "spoken", NO_VOICE: "no-voice"}

Job = dict[str, object]
"""`sentence`, `voice`, `rate` in words a minute, and `out`, the WAV file to write."""


def main(arguments: list[str]) -> None:
    """Speak every job, some at a time."""
    sys.stdout.write(f"{_espeak.Info(None).decode()}\n")
    sys.stdout.flush()
    jobs: list[Job] = json.loads(Path(arguments[0]).read_text("utf-8")) if arguments else []
    waiting = list(reversed(range(len(jobs))))
    tried: set[int] = set()
    speaking: dict[int, int] = {}
    # Half of a child's time is the driver's sleep, so that two children fill one core.
    most = 2 * (os.cpu_count() or 1)
    while waiting or speaking:
        while waiting and len(speaking) < most:
            number = waiting.pop()
            speaking[_begin(jobs[number])] = number
        child, status = os.wait()
        number = speaking.pop(child)
        code = os.waitstatus_to_exitcode(status)
        # libespeak-ng reads past the end of its text: a child that dies of it deserves another.
        if code < 0 and number not in tried:
            tried.add(number)
            waiting.append(number)
            continue
        sys.stdout.write(f"{number} {_WORDS.get(code, 'failed')}\n")
        sys.stdout.flush()


def _begin(job: Job) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = _speak(job)
        finally:
            os._exit(code)
    return child


def _speak(job: Job) -> int:
    # pyttsx3 prints 'Audio saved to'; standard output is for our own lines.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    engine = pyttsx3.init("espeak")
    _settle()
    # pyttsx3 raises nothing for a voice that is not there: it tells, and speaks with another.
    errors: list[object] = []
    engine.connect("error", lambda **said: errors.append(said))
    engine.setProperty("voice", job["voice"])
    engine.runAndWait()
    _settle()
    engine.setProperty("rate", job["rate"])
    _settle()
    if errors or engine.getProperty("rate") != job["rate"]:
        return NO_VOICE
    done = threading.Event()
    engine.connect("finished-utterance", lambda **_: done.set())
    engine.save_to_file(job["sentence"], job["out"])
    engine.runAndWait()
    return 0 if done.wait(LONGEST) else 1


def _settle() -> None:
    """Wait for espeak's own thread: a voice set while a rate is being set loses the rate."""
    while _espeak.IsPlaying():
        time.sleep(0.001)


if __name__ == "__main__":
    main(sys.argv[1:])
