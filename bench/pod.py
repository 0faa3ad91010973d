"""The pods whose screens and stores are measured, below build/; made once by the usual commands."""

import contextlib
import secrets
import shutil
import sys
from pathlib import Path

import msgspec
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from nacelle.town import Town, example
from packs.sound import LEVELLING
from packs.vorbis import encoder
from sync.pod.enrolled import FORMAT, path

BUILD = Path(__file__).parent.parent / "build"
LANGUAGES = ("fr", "en", "ar")
"""Measured ones: few enough to be built while one waits."""
LONG = 30
"""Steps of a long consultation."""
MANY = ("fr", "en", "ar", "es", "pt", "it", "de", "pl", "ro", "tr", "uk", "zh", "ta", "hi")
"""Languages of a pack that speaks to everybody."""
MARK = "\nsteps:\n"
_CARD = """  - kind: card
    id: {id}
    title: {title}
    text: {text}
    picture: {picture}

"""
_TRANSLATED = "  {id}: {{title: {title}, text: {text}}}\n"
PICTURES = ("tree", "bench", "tram", "lamp", "fountain", "school", "market-stall", "river")


def pod() -> Path:
    """The home of a pod with the example's pack, enrolled at a centre that is not there."""
    return _opened(Town(BUILD / "bench-pod", languages=LANGUAGES))


def long_pod() -> Path:
    """The same with a consultation of 30 steps: every kind of step, a film, and cards."""
    folder = BUILD / "bench-long-source"
    if not folder.exists():
        _lengthen(example("station"), folder)
    return _opened(Town(BUILD / "bench-long", str(folder), LANGUAGES))


def station_pod() -> Path:
    """The home of a pod with every kind of step, in each language of its consultation."""
    return _opened(Town(BUILD / "bench-station", "station"))


def tongue_pods() -> tuple[Path, Path]:
    """Two pods with one consultation of 7 steps and its voices: in one language, and in MANY."""
    one = Town(BUILD / "bench-tongue", languages=MANY[:1])
    return _opened(one), _opened(Town(BUILD / "bench-tongues", languages=MANY))


def _opened(town: Town) -> Path:
    # Clips that are made otherwise today are no measure: the pod is made again.
    mark, made = town.folder / "clips", f"{LEVELLING}, {encoder()}"
    if not mark.exists() or mark.read_text() != made:
        shutil.rmtree(town.folder, ignore_errors=True)
        town.folder.mkdir(parents=True)
        mark.write_text(made)
    if not path(town.pod).exists():
        # Standard output is for figures.
        with contextlib.redirect_stdout(sys.stderr):
            town.open_pod()
        enrolment = {
            "format": FORMAT,
            "pod": "bench",
            "site": "bench",
            "centre": "http://127.0.0.1:1",
            "sealing_key": bytes(PrivateKey(secrets.token_bytes(32)).public_key).hex(),
            "receipt_key": bytes(SigningKey.generate().verify_key).hex(),
        }
        path(town.pod).write_bytes(msgspec.json.encode(enrolment))
    return town.pod


def _lengthen(source: Path, folder: Path) -> None:
    """Copy `source` with so many more cards before its steps that there are `LONG` of them."""
    part = folder.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(source, part)
    main = part / "consultation.yaml"
    more = LONG - main.read_text(encoding="utf-8").count("\n  - kind: ")
    files = {main: _CARD, **dict.fromkeys((part / "translations").glob("*.yaml"), _TRANSLATED)}
    for file, pattern in files.items():
        cards = "".join(
            pattern.format(
                id=f"more-{number}",
                title=f"Lieu {number}",
                text=f"Voici le lieu {number} du quartier.",
                picture=PICTURES[number % len(PICTURES)],
            )
            for number in range(1, more + 1)
        )
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(MARK, MARK + cards, 1), encoding="utf-8")
    part.rename(folder)
