"""What the kiosk says of itself: the same sentences in every language, all prepared as sound."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import TextElement
from hypothesis import example, given, settings, strategies

from consultation.consultation import Consultation
from consultation.errors import NotReady
from kiosk.theme.breaking import pieces
from kiosk.views.still_there import StillThereView
from kiosk.words import LANGUAGES, NAMES, Words, words_in
from kiosk.words.catalogue import messages, variables
from kiosk.words.languages import TONGUES
from kiosk.words.spoken import spoken_count, spoken_sentences
from tests import builders
from tests.builders import document, in_language
from tests.kiosk.every import STEPS
from tests.kiosk.way import consultations, route, whole_way

CATALOGUES = Path(__file__).parents[2] / "kiosk" / "words"
LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
COUNTS = strategies.integers(1, 3_000_000) | strategies.integers(1, 2000)


def arguments_of(language: str) -> dict[str, frozenset[str]]:
    """The arguments of every sentence of a language; what its catalogue lacks its base has."""
    base = TONGUES[language].base
    entries = {**(messages(base) if base else {}), **messages(language)}
    return {id: variables(entry) for id, entry in entries.items()}


def prepared_in(consultation: Consultation, language: str) -> frozenset[str]:
    """Everything that can be said in `language`; languages are named by their own voices."""
    names = (NAMES[one] for one in consultation.languages)
    return frozenset({*names, *spoken_sentences(consultation, language)})


@cache
def ready_in(language: str) -> frozenset[str]:
    """What is prepared of the builders' consultation."""
    return prepared_in(in_language(builders.consultation(), language), language)


@LANGUAGE
def test_the_catalogue_is_what_words_know(language: str) -> None:
    """Every message is a sentence, in the order of the file; every language has the same ones."""
    assert list(words_in(language).ids) == list(arguments_of(language))
    assert set(words_in(language).ids) == set(words_in("en").ids)


def test_easy_french_says_the_rest_as_french_does() -> None:
    """What is hard is said more simply; what is simple already stays."""
    easy, french = words_in("fr-x-easy"), words_in("fr")
    assert easy("still-there") != french("still-there")
    assert easy("back") == french("back")
    assert easy("points-left", count=2) == french("points-left", count=2)
    assert easy("choose-up-to", most=3) == "Touchez 3 images ou moins."


@LANGUAGE
@example(0)
@example(1)
@example(2)
@example(5)
@example(11)
@example(21)
@example(1_000_000)
@settings(max_examples=20)
@given(number=strategies.integers(0, 100_000))
def test_every_sentence_can_be_said(language: str, number: int) -> None:
    """With its arguments every sentence has words, and no argument is left as a name.

    The numbers named are one of each class that a plural has in any language.
    """
    words = words_in(language)
    for id, arguments in arguments_of(language).items():
        values: dict[str, str | int] = dict.fromkeys(arguments, number)
        said = words(id, **values)
        assert said.strip()
        assert "{" not in said
        assert "$" not in said


@LANGUAGE
def test_a_sentence_without_its_argument_is_an_error(language: str) -> None:
    """Nobody is ever shown a hole."""
    with pytest.raises(KeyError):
        words_in(language)("progress", step=1)


def test_a_sentence_that_is_not_there_is_an_error() -> None:
    """A name misspelt is found by a test, not by a resident."""
    with pytest.raises(KeyError):
        words_in("fr")("no-such-sentence")


def test_a_language_that_is_not_there_is_said() -> None:
    """The kiosk has words in many languages, and not in this one."""
    with pytest.raises(NotReady, match="no words in 'tlh'"):
        Words("tlh")


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("fr", 1, "Ici, 1 personne a donné son avis."),
        ("fr", 12, "Ici, 12 personnes ont donné leur avis."),
        ("en", 1, "Here, 1 person has given a view."),
        ("ar", 2, "هنا، أعطى شخصان رأيهما."),
        ("ar", 5, "هنا، أعطى ٥ أشخاص رأيهم."),
        ("ar", 12, "هنا، أعطى ١٢ شخصًا رأيهم."),
        ("ar", 100, "هنا، أعطى ١٠٠ شخص رأيهم."),
        ("pl", 2, "Tutaj swoje zdanie wyraziły 2 osoby."),
        ("pl", 5, "Tutaj swoje zdanie wyraziło 5 osób."),
        ("pl", 22, "Tutaj swoje zdanie wyraziły 22 osoby."),
        ("uk", 21, "Тут свою думку сказала 21 людина."),
        ("uk", 12, "Тут свою думку сказали 12 людей."),
        ("ro", 1, "Aici, 1 persoană și-a spus părerea."),
        ("ro", 19, "Aici, 19 persoane și-au spus părerea."),
        ("ro", 20, "Aici, 20 de persoane și-au spus părerea."),
        ("zh", 1, "在这里，已有1人说了意见。"),
        ("hi", 2, "यहाँ 2 लोगों ने राय दी है।"),
    ],
)
def test_counts_have_their_plural(language: str, count: int, said: str) -> None:
    """Each language's own plural forms and digits."""
    assert words_in(language)("thanks-count", count=count) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "30\u00a0mars"),
        ("fr-x-easy", "30\u00a0mars"),
        ("en", "30\u00a0March"),
        ("es", "30\u00a0de\u00a0marzo"),
        ("de", "30.\u00a0März"),
        ("uk", "30\u00a0березня"),
        ("ar", "٣٠\u00a0مارس"),
        ("zh", "3月30日"),
        ("ta", "30\u00a0மார்ச்"),
        ("hi", "30\u00a0मार्च"),
    ],
)
def test_a_day_is_written_without_its_year(language: str, said: str) -> None:
    """Day and month, in the language's own order and digits, never parted by the end of a line."""
    assert words_in(language).day(date(2027, 3, 30)) == said
    assert len(pieces(said, spaced=words_in(language).tongue.script != "Hans")) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "1er\u00a0mai"),
        ("fr-x-easy", "1er\u00a0mai"),
        ("it", "1º\u00a0maggio"),
        ("de", "1.\u00a0Mai"),
        ("en", "1\u00a0May"),
        ("ar", "١\u00a0مايو"),
        ("zh", "5月1日"),
    ],
)
def test_a_month_begins_as_it_is_said(language: str, said: str) -> None:
    """In some languages its first day is the only one that is counted in order."""
    assert words_in(language).day(date(2027, 5, 1)) == said
    assert "1er" not in words_in(language).day(date(2027, 5, 11))


def test_sentences_follow_each_other() -> None:
    """With a space between them, but for where the script has none."""
    assert words_in("fr").joined("Un.", "Deux.") == "Un. Deux."
    assert words_in("zh").joined("一。", "二。") == "一。二。"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "1\u202f234\u202f567"),
        ("en", "1,234,567"),
        ("de", "1.234.567"),
        ("pl", "1\u00a0234\u00a0567"),
        ("ar", "١٬٢٣٤٬٥٦٧"),
        ("zh", "1,234,567"),
        ("hi", "12,34,567"),
        ("ta", "12,34,567"),
    ],
)
def test_large_numbers_are_grouped_by_locale(language: str, said: str) -> None:
    """Thousands, in India lakhs, in the digits of the language."""
    assert words_in(language).number(1_234_567) == said


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "18:30"), ("de", "18:30"), ("ar", "٦:٣٠\u00a0م"), ("zh", "18:30")]
)
def test_hours_are_written_by_locale(language: str, said: str) -> None:
    """And stay on one line."""
    assert words_in(language).hour(time(18, 30)) == said


def spoken(consultation: Consultation, language: str) -> Iterator[str]:
    """Everything that is said on the whole way, 'still there?' included."""
    for visit in whole_way(consultation, language):
        yield from (say.text for say in route(language).view(visit).sentences())
    asking = StillThereView.of(words_in(language), 12)
    yield from (say.text for say in asking.sentences())


@LANGUAGE
@pytest.mark.parametrize("number", [0, 1])
def test_everything_said_on_the_way_is_prepared(language: str, number: int) -> None:
    """No sentence of any screen is without its sound."""
    consultation = consultations(language)[number]
    ready = prepared_in(consultation, language)
    assert [text for text in spoken(consultation, language) if text not in ready] == []


@LANGUAGE
@pytest.mark.parametrize("shape", ["faces", "agreement"])
@pytest.mark.parametrize("points", [3, 5])
def test_every_scale_is_prepared(language: str, shape: str, points: int) -> None:
    """Whatever its shape and its points."""
    step = {**builders.document()["steps"][3], "shape": shape, "points": points}
    consultation = in_language(builders.consultation(steps=[step]), language)
    ready = prepared_in(consultation, language)
    assert [text for text in spoken(consultation, language) if text not in ready] == []


@LANGUAGE
def test_a_label_with_a_comma_is_prepared(language: str) -> None:
    """On the review each thing said is one sentence, whatever marks are in it."""
    steps = builders.document()["steps"][1:2]
    option = steps[0]["options"][-1]
    option["label"] = builders.words("De l’eau, à boire", "Water, to drink", "ماء، للشرب, بارد")
    consultation = in_language(builders.consultation(steps=steps), language)
    ready = prepared_in(consultation, language)
    assert [text for text in spoken(consultation, language) if text not in ready] == []


@LANGUAGE
@pytest.mark.parametrize(
    "level", ["information", "consultation", "deliberation", "representation", "co-decision"]
)
def test_every_level_of_commitment_is_prepared(language: str, level: str) -> None:
    """The sentence above the commitment is that of its level."""
    commitment = {**builders.document()["commitment"], "level": level}
    consultation = in_language(builders.consultation(commitment=commitment), language)
    ready = prepared_in(consultation, language)
    assert [text for text in spoken(consultation, language) if text not in ready] == []


@LANGUAGE
@given(count=COUNTS)
def test_every_count_is_prepared(language: str, count: int) -> None:
    """However many took part, there is a sound that says so."""
    assert spoken_count(words_in(language), count) in ready_in(language)


@given(count=COUNTS)
def test_more_than_is_always_true(count: int) -> None:
    """A rounded count is below the true one, and not below a half of it up to a million."""
    said = spoken_count(words_in("en"), count)
    if count <= 20:
        assert f" {count} " in said
        return
    number = int("".join(letter for letter in said if letter.isdigit()))
    assert number < count
    assert number * 2 >= min(count, 1_000_000) - 1


@given(strategies.dates(date(2020, 1, 1), date(2040, 1, 1)), strategies.integers(0, 400))
def test_every_date_is_prepared(decided: date, later: int) -> None:
    """Both dates of any commitment are spoken as they are shown."""
    answered = decided + timedelta(later)
    dates = {"decided_on": decided.isoformat(), "answered_by": answered.isoformat()}
    commitment = {**builders.document()["commitment"], **dates}
    consultation = builders.consultation(commitment=commitment)
    for language in consultation.languages:
        words = words_in(language)
        ready = spoken_sentences(consultation, language)
        assert words("answered-by", day=words.day(answered)) in ready


@LANGUAGE
def test_nothing_is_prepared_twice(language: str) -> None:
    """Every sentence is there once, in an order that stays."""
    asked = in_language(builders.consultation(), language)
    one, other = (spoken_sentences(asked, language) for _ in range(2))
    assert one == other
    assert len(set(one)) == len(one)


def test_every_count_of_steps_is_prepared() -> None:
    """Where a condition leaves a step out, the shorter way has its voices too."""
    steps = [STEPS["choice"](), STEPS["scale"](), STEPS["card"]()]
    steps[2]["when"] = [{"question": "choice", "any": ["trees"]}]
    asked = Consultation.from_document(document(steps=steps))
    sentences = spoken_sentences(asked, "en")
    assert {"1 of 2", "2 of 2", "1 of 3", "2 of 3", "3 of 3"} <= set(sentences)


@LANGUAGE
def test_plain_sentences_are_read_as_fluent_reads_them(language: str) -> None:
    """What is read without the parser, to be quick, is what the parser reads."""
    words = words_in(language)
    base = words.tongue.base
    found = {**(messages(base) if base else {}), **messages(language)}
    for id, message in found.items():
        elements = message.value.elements if message.value else []
        texts = [element.value for element in elements if isinstance(element, TextElement)]
        text = "".join(texts) if len(texts) == len(elements) else None
        assert words._plain.get(id) == text, id


@LANGUAGE
def test_a_sentence_parsed_alone_says_the_same(language: str) -> None:
    """Of a catalogue only what is asked for is parsed; a parser of the whole finds the same."""
    words = Words(language)
    whole = FluentBundle([words.tongue.locale.replace("_", "-")], use_isolating=False)
    for tag in filter(None, (words.tongue.base, language)):
        source = (CATALOGUES / f"{tag}.ftl").read_text(encoding="utf-8")
        whole.add_resource(FluentResource(source), allow_overrides=True)
    names = ("left", "amount", "place", "label", "points", "day", "weekday", "time", "low", "high")
    texts = {name: name for name in (*names, "page", "pages")}
    for count in (0, 1, 2, 5, 11):
        numbers = dict.fromkeys(("step", "total", "most", "least", "count", "level"), count)
        for id in words.ids:
            pattern = whole.get_message(id).value
            assert pattern is not None
            said, _ = whole.format_pattern(pattern, {**texts, **numbers})
            assert words(id, **texts, **numbers) == words.digits(str(said))
