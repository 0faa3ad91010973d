"""The engines of this machine, the best first: Piper, pico, MBROLA, espeak-ng."""

import os
from collections.abc import Mapping

from packs.engines.espeak import EspeakEngine
from packs.engines.mbrola import MbrolaEngine
from packs.engines.pico import PicoEngine
from packs.engines.piper import PiperEngine
from packs.voices import Engine


def engines_of(environment: Mapping[str, str]) -> tuple[Engine, ...]:
    """Every engine that is found along the PATH of `environment`."""
    path = environment.get("PATH", os.defpath)
    found = (
        PiperEngine.find(path, environment),
        PicoEngine.find(path),
        MbrolaEngine.find(path),
        EspeakEngine.find(),
    )
    return tuple(engine for engine in found if engine is not None)
