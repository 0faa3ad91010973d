"""Every kind of step can be written, checked, translated and built; what is wrong is said."""

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from consultation.cards import CARDS
from consultation.consultation import Consultation
from consultation.questions import KINDS
from packs.check import check
from packs.compiled import document
from packs.easy import worded
from packs.pictograms import load_index
from packs.problem import stops
from packs.shape import cards, questions
from packs.source import read_source
from packs.wordings import sentences
from tests.packs.sources import LANGUAGES, MAIN, write_source

ROOT = Path(__file__).parents[2]
STATION = ROOT / "examples" / "station"
THIRTY = ROOT / "examples" / "thirty-projects"

HEAD = MAIN.replace("languages: [fr, en]", "languages: [fr]").split("steps:")[0] + "steps:\n"
OPTIONS = """\
    options:
      - {id: a, label: A, picture: tree}
      - {id: b, label: B, picture: bench}
      - {id: c, label: C, picture: lamp}
"""
FIRST = f"  - kind: choice\n    id: first\n    words: Quoi ?\n{OPTIONS}"
PLACE = """\
  - kind: place
    id: spot
    words: Où ?
    map: pictures/map.svg
    control:
      - {x: 0, y: 0, lat: 46.01, lon: 1.0}
      - {x: 100, y: 50, lat: 46.0, lon: 1.02}
"""
BUDGET = """\
  - kind: budget
    id: money
    words: Quoi payer ?
    amount: 100
    currency: €
    counting: On compte.
    projects:
      - {id: a, label: A, picture: tree, cost: 60}
      - {id: b, label: B, picture: bench, cost: 50}
"""
COMPARE = """\
  - kind: compare
    id: plans
    words: Laquelle ?
    scenarios:
      - {id: one, title: Un, text: Le un., picture: tree, for: [Bien.], against: [Mal.]}
      - {id: two, title: Deux, text: Le deux., picture: bench, for: [Bien.], against: [Mal.]}
"""
QUIZ = f"""\
  - kind: quiz
    id: quiz
    words: Combien ?
{OPTIONS}    right: a
    well: Oui.
    explain: C'est A.
"""
NUMBER = "  - {kind: number, id: n, words: Combien ?, low: 0, high: 10, picture: clock}\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><path d="M0 0h9v9z"/></svg>'


def said(folder: Path, steps: str) -> str:
    """What the check says of a source with these steps, and a map to put places on."""
    main = HEAD + steps + "pictures: {map.svg: {author: Ada, licence: CC0-1.0}}\n"
    write_source(folder, main, english=None)
    (folder / "pictures").mkdir(exist_ok=True)
    (folder / "pictures" / "map.svg").write_text(SVG)
    return "\n".join(map(str, check(folder, LANGUAGES, load_index()).problems))


def step(kind: str, keys: str = "", options: str = OPTIONS) -> str:
    """A question of `kind` with options and these keys."""
    return f"  - kind: {kind}\n    id: q\n    words: Quoi ?\n{keys}{options}"


def consultation_of(folder: Path) -> Consultation:
    """The example's consultation; neither photo nor video is opened for it."""
    source, problems = read_source(folder)
    assert not problems
    return Consultation.from_document(document(source))


def test_same_kinds() -> None:
    """What can be written is what kiosks know, kind for kind."""
    assert set(cards.CARDS) == set(CARDS)
    assert set(questions.QUESTIONS) == set(KINDS)


def test_station_has_every_kind() -> None:
    """The example shows each kind at least once."""
    kinds = {step.kind for step in consultation_of(STATION).steps}
    assert kinds == {*CARDS, *KINDS}


@pytest.mark.parametrize("folder", [STATION, THIRTY], ids=lambda folder: folder.name)
def test_translated_is_what_is_said(folder: Path) -> None:
    """The sentences found in the source and its translations are those that kiosks speak."""
    source, _ = read_source(folder)
    assert source.main is not None
    consultation, said = consultation_of(folder), list(sentences(source.main.group))
    assert Counter(words["fr"] for words in consultation.wordings()) == Counter(
        one.words for one in said
    )
    for tag in source.translations:
        assert Counter(words[tag] for words in consultation.wordings()) == Counter(
            worded(source, tag, one.path, one.words) for one in said
        )


def test_document_is_whole() -> None:
    """What is compiled reads back as it was written: nothing is lost on the way."""
    consultation = consultation_of(STATION)
    assert Consultation.from_document(consultation.to_document()) == consultation


def test_labels_are_short() -> None:
    """Labels of the examples' options fit their tiles."""
    for folder in (STATION, THIRTY):
        for question in consultation_of(folder).questions:
            for option in getattr(question, "options", ()):
                assert max(map(len, option.label.values())) <= 15


def test_place_is_compiled(tmp_path: Path) -> None:
    """A map has the corners that its control points give, its built size, and shares for pixels."""
    assert said(tmp_path, PLACE + "    places: [{id: p, label: P, x: 25, y: 50}]\n") == ""
    source, _ = read_source(tmp_path)
    steps = document(source)["steps"]
    assert isinstance(steps, list)
    assert steps[0]["corners"] == {"west": 1.0, "south": 46.0, "east": 1.02, "north": 46.01}
    assert (steps[0]["width"], steps[0]["height"]) == (2560, 1280)
    assert (steps[0]["places"][0]["x"], steps[0]["places"][0]["y"]) == (0.25, 1.0)
    assert "control" not in steps[0]


def test_world_file(tmp_path: Path) -> None:
    """A world file in degrees places a map by the middle of its first pixel."""
    control = PLACE[PLACE.index("    control") :]
    place = PLACE.replace(control, "    world: pictures/map.wld\n")
    (tmp_path / "pictures").mkdir()
    world = tmp_path / "pictures" / "map.wld"
    world.write_text("0.0002\n0\n0\n-0.0002\n1.0001\n46.0099\n")
    assert said(tmp_path, place) == ""
    source, _ = read_source(tmp_path)
    steps = document(source)["steps"]
    assert isinstance(steps, list)
    assert steps[0]["corners"] == {"west": 1.0, "south": 46.0, "east": 1.02, "north": 46.01}
    for words, fault in (
        ("0.5\n0\n0\n-0.5\n650000\n6800000\n", "the world file is not in degrees"),
        ("1\n2\n", "does not hold six numbers"),
        ("0.1\n0.2\n0\n-0.1\n1\n46\n", "turns the map"),
    ):
        world.write_text(words)
        assert fault in said(tmp_path, place)


@pytest.mark.parametrize(
    ("steps", "fault"),
    [
        (step("choices", "    min: 3\n    max: 2\n"), "'min' (3) is above 'max' (2)"),
        (step("ranking", "    max: 2\n"), "all options have to be ranked, and 'max' is 2"),
        (step("points", "    points: 5\n    most: 6\n"), "'most' (6) is above 'points' (5)"),
        (step("points", "    points: 500\n"), "'points' cannot be 500; write a number from 1 to"),
        (step("pairs", "    pairs: 4\n"), "3 options make 3 pairs; write 3 at most"),
        (step("pairs", "", OPTIONS.replace("lamp", "lamp, last: true")), "'last' is not known"),
        (step("choice", "", OPTIONS.replace("id: c", "id: declined")), "means 'I would rather not"),
        (step("choice", "", OPTIONS.replace("tree", "tree, last: true")), "is not at the end"),
        (step("choice", "    required: true\n    profile: true\n"), "cannot be 'required'"),
        (step("choice", "    profile: true\n") + FIRST, "comes after a question about residents"),
        (step("choice", "    shufle: true\n"), "'shufle' is not known here; did you mean 'shuff"),
        (NUMBER.replace("10", "0"), "from 'low' (0) to 'high' (0) there is no step of 1"),
        (BUDGET.replace("cost: 60", "cost: 160"), "costs 160, and its purse holds 100"),
        (BUDGET.replace("    amount: 100\n", ""), "the money has no 'amount'"),
        (BUDGET + "    max: 1\n", "with 'ballot: knapsack' the money is the limit"),
        (BUDGET.replace("cost: 60", "cost: 60, envelope: x"), "there is no envelope 'x'"),
        (
            BUDGET + "    envelopes: [{id: x, label: X, picture: purse, amount: 90}]\n",
            "this project has no 'envelope'",
        ),
        (COMPARE.replace("id: one", "id: none"), "'none' means 'none of them'"),
        (COMPARE.replace("for: [Bien.]", "for: []"), "'for' holds 0; write 1 at least"),
        (COMPARE.replace("[Mal.]", "[Mal., 7]"), "this is no text"),
        (QUIZ.replace("right: a", "right: d") + FIRST, "there is no option 'd'"),
        (QUIZ, "nothing is asked"),
        (PLACE.replace("x: 100", "x: 0"), "the two control points lie on one line"),
        (PLACE.replace("lon: 1.02", "lon: 0.9"), "its west does not lie before its east"),
        (PLACE + "    world: pictures/x.wld\n", "one of 'control' and 'world' says where"),
        (PLACE + "    places: [{id: p, label: P, x: 101, y: 1}]\n", "'x' (101) is outside the map"),
        (PLACE + "    answer: zone\n", "there are no 'zones' to choose from"),
        (PLACE.replace("map.svg", "mop.svg"), "there is no file pictures/mop.svg; did you mean"),
        (PLACE.replace("pictures/map.svg", "tree"), "'tree' is no picture"),
        (PLACE.replace("x: 100", "x: far"), "'x' cannot be far"),
        ("  - {kind: voice, id: v, words: Dites., seconds: 90}\n", "'seconds' cannot be 90"),
        ("  - {kind: drawing, id: d, words: Un., colours: [inc]}\n", "did you mean 'ink'?"),
        ("  - {kind: drawing, id: d, words: Un., colours: [ink, ink]}\n", "no list of words that"),
        (
            "  - {kind: calendar, id: d, title: T, day: 2027-01-01, time: 6pm, where: Ici.,"
            " picture: meeting}\n" + FIRST,
            "'time' is no time of day: 6pm",
        ),
        (
            "  - {kind: video, id: v, title: T, file: videos/x.mp4, subtitles: x,"
            " picture: tree}\n" + FIRST,
            "there is no file videos/x.mp4",
        ),
        (
            "  - {kind: video, id: v, title: T, file: videos/x.mp4, subtitles: x,"
            " picture: tree}\n" + FIRST,
            "subtitles/x.fr.vtt: these subtitles are missing",
        ),
    ],
)
def test_fault(tmp_path: Path, steps: str, fault: str) -> None:
    """Each rule of a kind is said with what to do."""
    assert fault in said(tmp_path, steps)


@pytest.mark.parametrize(
    ("when", "fault"),
    [
        ("{question: first, any: [a]}", ""),
        ("[{question: first, none: [a, b]}, {question: n, least: 2, most: 5}]", ""),
        ("{question: frist, any: [a]}", "there is no question 'frist'; did you mean 'first'?"),
        ("{question: q, any: [a]}", "'q' is no question that comes before"),
        ("{question: first, any: [d]}", "nobody can say 'd' to 'first'; what can be said is a, b"),
        ("{question: first, least: 2}", "'first' is answered by no number"),
        ("{question: first}", "this condition has to say one thing"),
        ("{question: first, any: [a], none: [b]}", "this condition has to say one thing"),
        ("{question: n, least: 5, most: 2}", "'least' (5) is above 'most' (2)"),
        ("{question: first, any: a}", "'any' is no list"),
        ("{question: first, any: [true]}", "'True' cannot be said"),
        ("here", "'when' is no list"),
    ],
)
def test_condition(tmp_path: Path, when: str, fault: str) -> None:
    """A condition names an earlier question and what can be said to it."""
    found = said(tmp_path, FIRST + NUMBER + step("choice", f"    when: {when}\n"))
    assert fault in found if fault else found == ""


def test_condition_on_digits(tmp_path: Path) -> None:
    """Points of a scale may be written as numbers, and are texts in the document."""
    scale = "  - {kind: scale, id: s, words: Bien ?}\n"
    when = "    when: {question: s, any: [1, 2]}\n"
    assert said(tmp_path, scale + step("choice", when)) == ""
    source, _ = read_source(tmp_path)
    assert Consultation.from_document(document(source)).steps[1].when[0].any == ("1", "2")


@pytest.mark.parametrize("value", ["7", "[1, {a: b}]", "{a: [b]}", "''"])
def test_any_value_anywhere(tmp_path: Path, value: str) -> None:
    """Any value under any key of any step gives sentences, never a traceback."""
    shutil.copytree(STATION / "pictures", tmp_path / "pictures")
    main = YAML(typ="safe").load((STATION / "consultation.yaml").read_text("utf-8"))
    pictograms, wrong = load_index(), YAML(typ="safe").load(value)
    # Every step at once: the first key of each, then the second of each, and so on.
    for place in range(max(map(len, main["steps"]))):
        steps = [
            {**step, key: wrong} for step in main["steps"] for key in list(step)[place : place + 1]
        ]
        text = json.dumps({**main, "steps": steps}, default=str)
        (tmp_path / "consultation.yaml").write_text(text, encoding="utf-8")
        assert stops(check(tmp_path, LANGUAGES, pictograms).problems)


def test_examples_of_the_page(tmp_path: Path) -> None:
    """Every step on the reference page can be written as it stands there."""
    page = (ROOT / "docs" / "pack.md").read_text("utf-8")
    blocks = [part.split("```")[0] for part in page.split("```yaml\n")[1:]]
    steps = [block for block in blocks if block.startswith("- kind:")]
    assert len(steps) == len({*CARDS, *KINDS})
    # Photo and video need files that are drawn by a program.
    written = [one for one in steps if not one.startswith(("- kind: photo", "- kind: video"))]
    lines = "".join(f"  {line}\n" for one in written for line in one.splitlines())
    source = said(tmp_path, lines.replace("x: 530, y: 217", "x: 53, y: 21"))
    assert [line for line in source.splitlines() if "are many for a pod" not in line] == []


def test_thirty_projects() -> None:
    """The example of a budget can be built as it stands."""
    assert not stops(check(THIRTY, LANGUAGES, load_index()).problems)
