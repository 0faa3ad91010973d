"""A keyboard in a real window: what is typed is what is kept, and nothing of it stays behind."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.part import Words
from kiosk.rehearsal.finger import QUICK
from tests.builders import in_language
from tests.kiosk.every import consultation_of
from tests.window.stage import Stage, pack_of

Open = Callable[..., Stage]


def staged(open_stage: Open, folder: Path, language: str = "fr") -> Stage:
    """A kiosk before the keyboard."""
    consultation = in_language(consultation_of("words"), language)
    stage = open_stage(pack=pack_of(folder, consultation))
    stage.touch(f"language:{language}", "forward")
    return stage


@pytest.mark.parametrize("language", ["fr", "en", "ar", "tr", "uk", "zh", "ta", "hi"])
@pytest.mark.parametrize("listening", [False, True])
def test_residents_write_what_they_mean(
    open_stage: Open, tmp_path: Path, language: str, listening: bool
) -> None:
    """Simulated residents, one after the other over what the last one left."""
    stage = staged(open_stage, tmp_path, language)
    if listening:
        stage.touch("listen")
    for _, said in stage.residents(2):
        assert stage.kiosk.visit.chosen() == said
    stage.touch("forward")
    assert stage.kiosk.visit.here.answers == {"words": said}


def test_double_letters_can_be_typed_quickly(open_stage: Open, tmp_path: Path) -> None:
    """Two touches within half a second are two letters; a trembling finger still writes one."""
    stage = staged(open_stage, tmp_path)
    for pause in (0.8, 0.3, QUICK):
        for _ in stage.finger.touch("key:l", pause):
            stage.frames()
    assert stage.kiosk.visit.draft.text == "ll"


def test_the_text_can_be_written_on_in_another_language(open_stage: Open, tmp_path: Path) -> None:
    """The keyboard changes, the text stays."""
    stage = staged(open_stage, tmp_path)
    stage.touch("key:o", "languages", "language:ar", "key:ش")
    assert stage.kiosk.visit.draft.text == "oش"


def test_what_is_written_is_kept_by_no_store_of_pixels(open_stage: Open, tmp_path: Path) -> None:
    """Texts of residents pass; those of the kiosk stay ready."""
    stage = staged(open_stage, tmp_path)
    stage.touch("key:o", "key:u", "key:i")
    shown = [part for part in stage.kiosk.pane.screen.parts if isinstance(part, Words)]
    assert any(part.paragraph.text == "oui" and part.paragraph.passing for part in shown)
    stock = stage.kiosk.fittings.stock
    assert "oui" not in repr(list(stock._kept))
