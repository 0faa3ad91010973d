"""A PulseAudio server of a test's own, whose microphone hears what its card plays."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

HERTZ = 440
"""What sounds in it all the time."""


class NoPulse(Exception):
    """There is no PulseAudio to start; the text says what is missing."""


@contextmanager
def pulse(folder: Path, *, tone: bool = True) -> Iterator[Mapping[str, str]]:
    """The environment in which programs use the server; raises NoPulse.

    With `tone`, one of HERTZ sounds all the time; else there is silence until something plays.
    """
    program = shutil.which("pulseaudio")
    if program is None:
        raise NoPulse("PulseAudio cannot be started here: pulseaudio is not installed.")
    if not list(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so")):
        raise NoPulse("PortAudio finds no PulseAudio here: libasound2-plugins is not installed.")
    socket = folder / "pulse.socket"
    (folder / ".asoundrc").write_text("pcm.!default pulse\nctl.!default pulse\n")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
    }
    server = subprocess.Popen(
        [
            program,
            *("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("--disable-shm=yes", "--log-level=error"),
            *("-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"),
            *("-L", "module-null-sink sink_name=square rate=48000 channels=1"),
            *(("-L", f"module-sine sink=square frequency={HERTZ} rate=48000") if tone else ()),
        ],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + 10
        while not socket.exists():
            if server.poll() is not None or time.monotonic() > end:
                raise NoPulse("PulseAudio cannot be started here: it ended at once.")
            time.sleep(0.05)
        yield environment
    finally:
        server.terminate()
        server.wait(10)
