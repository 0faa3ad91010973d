"""The best engine present speaks each language; where it cannot, the next one does."""

import json
import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

import kiosk.words
from consultation.errors import NotReady
from kiosk.putting.kinds import putting
from kiosk.words import words_in
from packs.engines.espeak import EspeakEngine
from packs.engines.mbrola import MbrolaEngine
from packs.engines.pico import PicoEngine
from packs.engines.piper import FOLDERS, PiperEngine, PiperVoice
from packs.engines.present import engines_of
from packs.voices import Credit, voices_of
from tests.kiosk.every import consultation_of
from tests.packs.sources import ToneVoice, build_source, files_of, write_source

HUM = Path(__file__).parent / "piper"
"""A model of 700 bytes that any Piper loads."""
PATH = os.environ.get("PATH", os.defpath)

WAVE = """\
import array, math, pathlib, sys, time, wave
def hum(path, seconds, height):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        tone = (9000 * math.sin(height * n / 16000) for n in range(int(16000 * seconds)))
        file.writeframes(array.array("h", map(int, tone)).tobytes())
given = sys.argv[1:]
def after(name):
    return given[given.index(name) + 1]
"""
PIPER = """\
if "--help" in given:
    sys.exit(print("usage: piper [-h] -m MODEL, --model MODEL"))
if "--version" in given:
    sys.exit(print("1.2.0"))
assert (after("--noise_scale"), after("--noise_w")) == ("0", "0")
slow = float(after("--length_scale"))
for line in map(str.strip, sys.stdin):
    out = pathlib.Path(after("--output_dir"), f"{time.monotonic_ns()}.wav")
    if "[" in line:
        out.touch()
        sys.exit("wave.Error: # channels not specified")
    hum(out, 0.06 * slow * len(line), 1000 + 100 * len(line))
"""
PICO = """\
assert after("-l") in ("fr-FR", "en-GB", "de-DE", "es-ES", "it-IT"), given
words = given[-1]
assert words.startswith("<speed level='80'>") and words.endswith("</speed>"), words
if "impossible" in words:
    print("Cannot put Text (-10): out of memory", file=sys.stderr)
    sys.exit(256 - 10)
hum(after("-w"), 0.1 * len(words), 900)
"""
MOUSE = 'sys.exit(print("Usage: piper [OPTION...] - configure gaming mice"))\n'
ESPEAK = """\
if "--version" in given:
    sys.exit(print("eSpeak NG text-to-speech: 1.51  Data at: /usr/share"))
if "--voices=mb" in given:
    print("Pty Language       Age/Gender VoiceName          File                 Other Languages")
    print(" 7  fr-fr           --/M      french-mbrola-1    mb/mb-fr1            (fr 7)")
    print(" 8  fr-fr           --/F      french-mbrola-2    mb/mb-fr2            (fr 8)")
    print("10  en              --/M      en-french-1        mb/mb-fr1-en         ")
    sys.exit()
if after("-v") != "mb-fr2":
    print("mbrowrap error: mbrola exited with status 1", file=sys.stderr)
    sys.exit(1)
hum(after("-w"), 0.1 * len(given[-1]), 700)
"""


def put_program(folder: Path, name: str, code: str) -> None:
    """Put a program into `folder` that behaves as the real one does."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!{sys.executable}\n{WAVE}{code}", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def put_model(folder: Path, name: str, told: object, card: str | None = None) -> None:
    """Put a voice model that is none into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.onnx").write_bytes(name.encode())
    (folder / f"{name}.onnx.json").write_text(json.dumps(told), encoding="utf-8")
    if card is not None:
        (folder / "MODEL_CARD").write_text(card, encoding="utf-8")


def told(code: str, quality: str, pace: float = 1) -> dict[str, object]:
    """What the file beside a model says of it."""
    return {
        "audio": {"sample_rate": 22050, "quality": quality},
        "espeak": {"voice": code.split("_")[0]},
        "inference": {"length_scale": pace},
        "language": {"code": code},
    }


@pytest.fixture
def piper(tmp_path: Path) -> PiperEngine:
    """A Piper with some models."""
    put_program(tmp_path / "bin", "piper", PIPER)
    voices = tmp_path / "voices"
    card = (
        "# Card\n* Quality: medium\n## Dataset\n* URL: https://x.org/siwis\n* License: CC BY 4.0\n"
    )
    put_model(voices / "siwis", "fr_FR-siwis-medium", told("fr_FR", "medium"), card)
    put_model(voices / "low", "fr_FR-gilles-low", told("fr_FR", "low"))
    put_model(voices / "ca", "fr_CA-best-high", told("fr_CA", "high"))
    put_model(voices / "pt", "pt_BR-faber-medium", told("pt_BR", "medium", 1.5))
    put_model(voices / "broken", "fr_FR-broken-high", ["nothing"])
    found = PiperEngine.find(str(tmp_path / "bin"), {FOLDERS: str(voices)})
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "model"),
    [
        ("fr", "fr_FR-siwis-medium"),
        ("fr-CA", "fr_CA-best-high"),
        ("pt", "pt_BR-faber-medium"),
        ("fr-BE", None),
        ("ar", None),
    ],
)
def test_piper_chooses(piper: PiperEngine, language: str, model: str | None) -> None:
    """The model of the language, of its home country, and of the highest quality."""
    voice = piper.voice(language)
    assert (voice.model.name if voice else None) == model


def test_piper_speaks(piper: PiperEngine) -> None:
    """Each sentence has its own sound, in whatever order and company it was spoken."""
    voice = piper.voice("fr")
    assert voice is not None
    said = [f"Il y a {'beaucoup ' * (number % 7)}d'arbres" for number in range(90)]
    together = dict(voice.render(said))
    alone = dict(voice.render(said[3:4]))
    assert len(together) == len(set(said))
    assert together[said[3]].samples.tobytes() == alone[said[3]].samples.tobytes()
    for sentence, sound in together.items():
        assert len(sound.samples) / 16000 == pytest.approx(0.06 * 1.25 * len(sentence), abs=0.01)


def test_piper_goes_on(piper: PiperEngine) -> None:
    """A sentence that ends the program leaves the others spoken."""
    voice = piper.voice("fr")
    assert voice is not None
    sounds = dict(voice.render(["Oui", "[", "Non merci"]))
    assert sounds["["] is None
    assert len(sounds["Non merci"].samples) > len(sounds["Oui"].samples) > 0


def test_piper_is_named(piper: PiperEngine, tmp_path: Path) -> None:
    """Its name tells the version, the model and the pace; another model of that name differs."""
    voice = piper.voice("fr")
    assert voice is not None
    assert voice.name.startswith("piper 1.2.0, fr_FR-siwis-medium (")
    assert voice.name.endswith("at 80 % of its pace")
    assert voice.credit == Credit(
        "Piper voice fr_FR-siwis-medium (https://x.org/siwis)", "CC BY 4.0"
    )
    voice.model.file.write_bytes(b"trained again")
    again = piper.voice("fr")
    assert again is not None
    assert again.name != voice.name


def test_no_card(piper: PiperEngine) -> None:
    """A card that may belong to another model names nobody."""
    voice = piper.voice("fr")
    assert voice is not None
    put_model(voice.model.file.parent, "fr_FR-other-low", told("fr_FR", "low"))
    assert voice.credit is None


def test_mice(tmp_path: Path) -> None:
    """The other program called piper, which sets up mice, is not asked to speak."""
    put_program(tmp_path / "bin", "piper", MOUSE)
    assert PiperEngine.find(str(tmp_path / "bin"), {FOLDERS: str(HUM)}) is None


def test_pico(tmp_path: Path) -> None:
    """It speaks its five languages, says who made it, and leaves out what it cannot."""
    put_program(tmp_path / "bin", "pico2wave", PICO)
    engine = PicoEngine.find(str(tmp_path / "bin"))
    assert engine is not None
    voice = engine.voice("fr")
    assert voice is not None
    assert voice.credit == Credit("SVOX AG", "Apache-2.0")
    sounds = dict(voice.render(["-5 <degrés>", "impossible"]))
    assert sounds["-5 <degrés>"] is not None
    assert sounds["impossible"] is None
    assert engine.voice("ar") is None


def test_mbrola(tmp_path: Path) -> None:
    """It takes the first voice of the language whose file is there, and none with an accent."""
    put_program(tmp_path / "bin", "espeak-ng", ESPEAK)
    assert MbrolaEngine.find(str(tmp_path / "bin")) is None
    put_program(tmp_path / "bin", "mbrola", "")
    engine = MbrolaEngine.find(str(tmp_path / "bin"))
    assert engine is not None
    voice = engine.voice("fr")
    assert voice is not None
    assert voice.name == "mbrola fr2 through espeak-ng 1.51, 120 words a minute"
    assert dict(voice.render(["-5 degrés"]))["-5 degrés"] is not None
    assert engine.voice("en") is None


def test_cut_short(tmp_path: Path) -> None:
    """A sound that is over before its letters could be said is none."""
    put_program(tmp_path / "bin", "pico2wave", 'hum(after("-w"), 0.2, 900)\n')
    engine = PicoEngine.find(str(tmp_path / "bin"))
    assert engine is not None
    voice = engine.voice("fr")
    assert voice is not None
    assert dict(voice.render(["Que voulez-vous sur la place ?"])) == {
        "Que voulez-vous sur la place ?": None
    }


def test_best_first(tmp_path: Path) -> None:
    """Piper, pico, MBROLA, espeak-ng: those that speak the language, in that order."""
    for name, code in (
        ("piper", PIPER),
        ("pico2wave", PICO),
        ("espeak-ng", ESPEAK),
        ("mbrola", ""),
    ):
        put_program(tmp_path / "bin", name, code)
    environment = {"PATH": str(tmp_path / "bin"), FOLDERS: str(HUM)}
    engines = engines_of(environment)
    names = {
        language: [voice.name.split()[0].rstrip(",") for voice in voices_of(engines, language)]
        for language in ("fr", "en", "ar")
    }
    assert names["fr"] == ["piper", "pico", "mbrola", "espeak-ng"]
    assert names["en"] == ["pico", "espeak-ng"]
    assert names["ar"] == ["espeak-ng"]


def test_next_speaks(tmp_path: Path) -> None:
    """What the best voice cannot speak the next one does; the pack says which spoke how many."""
    best = ToneVoice("best 1", Credit("Ada", "CC0-1.0"), unable=frozenset({"Des arbres"}))
    out = tmp_path / "out"
    engines = (best, ToneVoice("plain 2"), ToneVoice("never asked"))
    built = build_source(
        write_source(tmp_path / "source"), out, tmp_path / "cache", engines=engines
    )
    manifest = json.loads(files_of(out.read_bytes())["manifest.json"])
    assert manifest["voices"]["fr"] == {"spoken": {"best 1": 9, "plain 2": 1}, "recorded": 0}
    assert manifest["voices"]["en"] == {"spoken": {"best 1": 10}, "recorded": 0}
    assert {"voice": "best 1", "author": "Ada", "licence": "CC0-1.0"} in manifest["credits"]
    assert built.spoken["fr"].spoken[engines[1]] == ("Des arbres",)


def test_better_voice_replaces(tmp_path: Path) -> None:
    """A better voice speaks in the next build: clips are kept by who spoke them."""
    source = write_source(tmp_path / "source")
    build_source(source, tmp_path / "out", tmp_path / "cache", engines=(ToneVoice("plain"),))
    better = (ToneVoice("better"), ToneVoice("plain"))
    built = build_source(source, tmp_path / "out", tmp_path / "cache", engines=better)
    assert [voice.name for voice in built.spoken["fr"].spoken] == ["better"]


def test_nobody_speaks(tmp_path: Path) -> None:
    """Where nothing can speak a sentence, the build says which and what to do."""
    mute = ToneVoice("best", unable=frozenset({"Des bancs"}))
    source = write_source(tmp_path / "source")
    with pytest.raises(NotReady, match=r"'Des bancs' in 'fr'\. Record it: nacelle pack record"):
        build_source(source, tmp_path / "out", tmp_path / "cache", engines=(mute,))
    with pytest.raises(NotReady, match="nor 9 other sentences"):
        build_source(source, tmp_path / "out", tmp_path / "cache", engines=())


# The real programs, where they are installed.


def test_real_piper() -> None:
    """Piper itself takes what it is asked, and gives the same sound each time."""
    engine = PiperEngine.find(PATH, {FOLDERS: str(HUM)})
    if engine is None:
        pytest.skip("Piper is not installed: pip install piper-tts, in an environment of its own")
    voice = engine.voice("fr")
    assert isinstance(voice, PiperVoice)
    assert voice.credit == Credit(
        "Piper voice fr_FR-hum-medium (https://example.org/hum)", "CC0-1.0"
    )
    said = ["Que voulez-vous sur la place ?", "Oui", "?!", "-5 degrés, ou 12 ?"]
    first, second = dict(voice.render(said)), dict(voice.render(said[::-1]))
    for sentence in said[:2] + said[3:]:
        assert first[sentence].samples.tobytes() == second[sentence].samples.tobytes()
    assert len(first[said[0]].samples) > 2 * len(first["Oui"].samples)


def test_real_pico() -> None:
    """pico2wave itself takes what it is asked."""
    engine = PicoEngine.find(PATH)
    if engine is None:
        pytest.skip("pico is not installed: apt install libttspico-utils")
    voice = engine.voice("fr")
    assert voice is not None
    assert dict(voice.render(["-5 degrés"]))["-5 degrés"] is not None


def test_real_mbrola() -> None:
    """Mbrola itself takes what espeak-ng reads to it, and gives the same sound each time."""
    engine = MbrolaEngine.find(PATH)
    tags = ("fr", "en", "es", "de", "it", "pt", "ar")
    voice = next(filter(None, (engine.voice(tag) for tag in tags)), None) if engine else None
    if voice is None:
        pytest.skip("mbrola and a voice are not installed: apt install mbrola mbrola-fr1")
    first, second = dict(voice.render(["- Radio 5"])), dict(voice.render(["- Radio 5"]))
    assert first["- Radio 5"].samples.tobytes() == second["- Radio 5"].samples.tobytes()


def test_every_language_is_spoken() -> None:
    """Each language of the kiosk, easy ones too, has a voice at a desk with espeak-ng alone."""
    engine = EspeakEngine.find()
    assert engine is not None
    for language in sorted(kiosk.words.LANGUAGES):
        (voice,) = voices_of([engine], language)
        assert dict(voice.render(["123"]))["123"] is not None, language


@pytest.mark.parametrize("language", ["ta", "hi"])
def test_every_key_is_spoken(language: str) -> None:
    """A keyboard's vowel signs are spoken though they stand on no letter."""
    engine = EspeakEngine.find()
    assert engine is not None
    (step,) = (one for one in consultation_of("words").steps if one.kind == "words")
    keys = {said for said in putting(step).spoken(step, words_in(language)) if len(said) == 1}
    (voice,) = voices_of([engine], language)
    assert {said for said, sound in voice.render(sorted(keys)) if sound is not None} == keys


def test_real_espeak() -> None:
    """espeak-ng is always among the engines of a desk where packs are written."""
    assert shutil.which("espeak-ng")
    assert isinstance(engines_of(os.environ)[-1], EspeakEngine)
