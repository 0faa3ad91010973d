"""Easy reading on the pod: a language of its own, beside the one that it belongs to."""

import pytest

from consultation.consultation import Consultation
from consultation.frozen import replace
from kiosk.part import Picture, Target
from kiosk.screens.desk import Desk
from kiosk.screens.layout import lay_out
from kiosk.screens.suit import pages
from kiosk.theme.typeset import Typesetter
from kiosk.views.comfort import ComfortView
from kiosk.views.language import LanguageView
from kiosk.visit import Phase, Visit
from kiosk.words import words_in
from kiosk.words.languages import READ, TONGUES
from kiosk.words.spoken import spoken_sentences
from tests.builders import document
from tests.kiosk.way import PANELS, route, touched


def with_easy(*languages: str) -> Consultation:
    """The builders' consultation in these languages; an easy one says the same."""
    return Consultation.from_document(spread({**document(), "languages": list(languages)}))


def spread(value: object) -> object:
    """The document with the words of each language for its easy reading too."""
    if isinstance(value, dict) and set(value) == {"fr", "en", "ar"}:
        return {**value, **{f"{tag}-x-easy": words for tag, words in value.items()}}
    if isinstance(value, dict):
        return {key: spread(one) for key, one in value.items()}
    return [spread(one) for one in value] if isinstance(value, list) else value


def settings(visit: Visit) -> ComfortView:
    """What the settings show."""
    view = route(visit.language).view(visit)
    assert isinstance(view, ComfortView)
    return view


@pytest.mark.parametrize("language", TONGUES)
def test_every_language_has_an_easy_reading(language: str) -> None:
    """Without a catalogue of its own the interface speaks as the language does."""
    if language.endswith("-x-easy"):
        return
    easy = words_in(f"{language}-x-easy")
    assert easy.tongue.name != TONGUES[language].name
    assert easy.right_to_left is words_in(language).right_to_left
    if easy.language not in TONGUES:
        assert easy("still-there") == words_in(language)("still-there")
    assert len({tongue.name for tongue in READ.values()}) == len(READ)


def test_it_stands_beside_its_language(typesetter: Typesetter) -> None:
    """Wherever the pack lists it; with its own name, and the pictogram of easy words."""
    visit = touched(Visit(with_easy("fr", "ar", "en", "ar-x-easy", "fr-x-easy"), "fr"), "touch")
    for panel in PANELS:
        view = route("fr").view(visit)
        assert isinstance(view, LanguageView)
        assert [name.language for name in view.names] == [
            *("fr", "fr-x-easy", "ar", "ar-x-easy", "en")
        ]
        desk = Desk(panel, typesetter, "fr", right_to_left=False)
        tiles = {
            part.id: [one.source for one in part.drawn if isinstance(one, Picture)]
            for parts in pages(view, desk, lay_out).values()
            for part in parts
            if isinstance(part, Target)
        }
        assert tiles["language:fr-x-easy"] == ["easy-words"]
        assert tiles["language:fr"] == []


def test_a_switch_among_the_settings_changes_the_words_alone() -> None:
    """What was answered stays, in and out of easy words; a pack without them has no such switch."""
    visit = touched(Visit(with_easy("fr", "fr-x-easy", "en"), "fr"), "language:fr", "forward")
    visit = touched(visit, "forward", "choose:trees", "comfort")
    (tile,) = (tile for tile in settings(visit).tiles if tile.id == "easy")
    assert (tile.label, tile.chosen) == ("Français facile", False)
    easy = touched(visit, "easy")
    assert easy == replace(visit, language="fr-x-easy")
    assert next(tile for tile in settings(easy).tiles if tile.id == "easy").chosen
    back = touched(easy, "back")
    assert back.phase is Phase.STEPS
    assert back.chosen() == ("trees",)
    assert touched(easy, "easy") == visit
    english = touched(visit, "back", "languages", "language:en", "comfort")
    assert "easy" not in {tile.id for tile in settings(english).tiles}
    assert touched(english, "easy") == english


def test_the_switch_is_prepared_to_be_said() -> None:
    """In both readings: its name, in the voice of the easy one."""
    consultation = with_easy("fr", "fr-x-easy")
    said = {
        sentence
        for tag in consultation.languages
        for sentence in spoken_sentences(consultation, tag)
    }
    visit = touched(Visit(consultation, "fr"), "language:fr", "comfort")
    for one in (visit, touched(visit, "easy")):
        assert {say.text for say in settings(one).sentences()} <= said
        assert {say.text for say in settings(one).news("easy")} <= said
