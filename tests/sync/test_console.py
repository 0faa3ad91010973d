"""The console in a real browser: its way in, its charts, its languages, its widths."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, StorageState, sync_playwright

from sync.centre import consultations, tokens
from sync.centre.database import writing
from sync.centre.expander import Inline, expand
from tests.sync.every import EVERY, add_every_kind, fill, invented
from tests.sync.parts import (
    SITE,
    TODAY,
    Centre,
    centre_at,
    given,
    place_consultation,
    serving,
)

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LEFT = "net::ERR_ABORTED"
HOSTILE = "<script>document.title='caught'</script>"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory, made_on_sqlite: Path) -> Iterator[Centre]:
    """A centre that serves a known consultation, and one with a hostile name."""
    with centre_at(tmp_path_factory.mktemp("town"), made_on_sqlite) as made:
        with writing(made.engine) as connection:
            consultations.add(connection, place_consultation(), TODAY)
        said = [given() for _ in range(1200)] + [given({"how": "bike"}, language="ar")]
        said += [given({HOSTILE: HOSTILE}, consultation=HOSTILE), given(rehearsal=True)]
        for start in range(0, len(said), 1000):
            boxes = [made.box(one) for one in said[start : start + 1000]]
            batch = made.batch(boxes)
            made.receive(batch)
        while expand(made.engine, Inline(bytes(made.settings.sealing_key))):
            pass
        add_every_kind(made)
        fill(made, invented(60))
        with serving(made) as running:
            yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium; skips where there is none."""
    if not (shutil.which(CHROMIUM) or Path(CHROMIUM).exists()):
        pytest.skip(f"There is no browser at {CHROMIUM}.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@contextmanager
def phone(browser: Browser, state: StorageState | None = None) -> Iterator[Page]:
    """A French phone whose every complaint fails the test."""
    context = browser.new_context(
        viewport={"width": 320, "height": 700}, locale="fr-FR", storage_state=state
    )
    complaints: list[str] = []
    opened = context.new_page()
    opened.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None,
    )
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    # A page that is left while its icon still loads lets go of it: that is no complaint.
    opened.on(
        "requestfailed",
        lambda request: complaints.append(request.url) if request.failure != LEFT else None,
    )
    yield opened
    context.close()
    assert complaints == []


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A phone that nobody has signed in with."""
    with phone(browser) as opened:
        yield opened


@pytest.fixture(scope="module")
def signed_in(browser: Browser, town: Centre) -> StorageState:
    """What a browser keeps of an analyst's sign-in."""
    with phone(browser) as opened:
        sign_in(opened, town)
        return opened.context.storage_state()


@pytest.fixture
def inside(browser: Browser, signed_in: StorageState) -> Iterator[Page]:
    """A phone with which an analyst has signed in."""
    with phone(browser, signed_in) as opened:
        yield opened


def sign_in(page: Page, centre: Centre, path: str = "/") -> None:
    """Come in by keyboard alone."""
    page.goto(centre.url + path)
    page.wait_for_selector("#token:focus")
    page.keyboard.type(centre.token)
    with page.expect_navigation(url=lambda url: "sign-in" not in url):
        page.keyboard.press("Enter")


def test_a_person_comes_in_by_keyboard_and_reads_the_results(page: Page, town: Centre) -> None:
    """After the token, the page that was asked for shows its counts."""
    sign_in(page, town, "/consultations/place")
    assert page.inner_text("h1") == "La place <b>"
    assert "1\u202f201" in page.inner_text(".figures")
    first = page.locator(".chart").first
    assert "Comment venez-vous" in first.inner_text()
    assert "1\u202f200" in first.inner_text()
    assert "100\u202f%" in first.inner_text()


def test_each_chart_has_a_table_twin(inside: Page, town: Centre) -> None:
    """What bars show, a table says, option by option."""
    inside.goto(town.url + "/consultations/place")
    charts = inside.locator(".chart").count()
    assert charts == inside.locator(".chart table").count() == 3
    inside.locator("summary").first.press("Enter")
    rows = inside.locator(".chart").first.locator("tbody tr")
    assert rows.locator("th").all_inner_texts() == ["walk", "bike", "car"]
    assert inside.locator(".chart").first.locator("rect.fill").count() == 3


def test_nothing_scrolls_sideways(inside: Page, town: Centre) -> None:
    """Every page fits every width."""
    for path in ("/", "/consultations/place", f"/consultations/{EVERY}", "/sign-in"):
        inside.goto(town.url + path)
        inside.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        for width in (320, 360, 1280, 3840):
            inside.set_viewport_size({"width": width, "height": 700})
            assert inside.evaluate("document.documentElement.scrollWidth") <= width, path


FORMS = {
    "ul.bars": 11,
    "ul.bars.centred": 1,
    "ul.key": 2,
    "svg.columns": 2,
    "table.grid": 1,
    "p.waiting": 3,
}
"""What stands on the page of a question of every kind, and how often."""


def test_every_kind_has_its_figure(inside: Page, town: Centre) -> None:
    """Bars, stacks, histograms, a map of squares, and a sentence for what waits."""
    inside.goto(f"{town.url}/consultations/{EVERY}")
    assert {form: inside.locator(form).count() for form in FORMS} == FORMS
    assert inside.locator(".chart").count() == 16
    for rect in inside.locator(".chart svg rect").all():
        box = rect.bounding_box()
        assert box is None or (box["x"] >= 0 and box["x"] + box["width"] <= 320)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_figures_are_silent_and_tables_speak(inside: Page, town: Centre, language: str) -> None:
    """Who hears the page hears a named table of each question, and no picture."""
    inside.goto(f"{town.url}/consultations/{EVERY}?lang={language}")
    for chart in inside.locator(".chart").all():
        if chart.locator("p.waiting").count():
            continue
        assert chart.locator("table").count() == 1
        assert chart.locator("caption").text_content() == chart.locator("h2").inner_text()
        assert chart.locator("svg:not([aria-hidden] svg, svg[aria-hidden])").count() == 0
    ranking = inside.locator(".chart", has=inside.locator("ul.key")).first
    ranking.locator("summary").click()
    assert ranking.locator("tbody tr").count() == 5
    assert ranking.locator("thead th").count() == 9


def test_hostile_words_stay_words(inside: Page, town: Centre) -> None:
    """A consultation named by a script shows the script and does not run it."""
    inside.goto(town.url)
    inside.click(f"text={HOSTILE}")
    inside.wait_for_selector(".chart")
    assert inside.title() != "caught"
    assert inside.inner_text("h1") == HOSTILE
    assert inside.locator("script").count() == 0


def test_the_page_speaks_french_and_english(inside: Page, town: Centre) -> None:
    """The browser's language first, the one that is asked for after."""
    inside.goto(town.url + "/consultations/place")
    assert inside.get_attribute("html", "lang") == "fr"
    inside.click("text=English")
    inside.wait_for_selector("html[lang=en]")
    assert "1,201" in inside.inner_text(".figures")
    assert "(en)" in inside.inner_text("h1")


def test_results_are_filtered_and_rehearsals_marked(inside: Page, town: Centre) -> None:
    """Site, language and day narrow the counts; rehearsals are never unsaid."""
    inside.goto(town.url + "/consultations/place")
    assert SITE in inside.locator("select[name=site] option").all_inner_texts()
    inside.select_option("select[name=language]", "ar")
    inside.click("main button")
    inside.wait_for_url("**language=ar**")
    assert inside.inner_text(".figure strong >> nth=0") == "1"
    inside.goto(town.url + "/consultations/place?rehearsals=1")
    assert "ne sont pas des résultats" in inside.inner_text(".note >> nth=0")


def test_signing_out_closes_the_door(page: Page, town: Centre) -> None:
    """After signing out the pages ask for a token again."""
    sign_in(page, town)
    page.click(".top form button")
    page.wait_for_url("**/sign-in")
    page.goto(town.url + "/consultations/place")
    assert "/sign-in" in page.url


def test_a_token_that_is_revoked_ends_its_sessions(page: Page, town: Centre) -> None:
    """A browser that came in with it is out with its next page."""
    with writing(town.engine) as connection:
        token = tokens.give_token(connection, tokens.Role.OBSERVER, TODAY)
    observer = Centre(town.settings, town.engine, town.key, token, town.url)
    sign_in(page, observer)
    assert page.locator(".list").count() == 1
    with writing(town.engine) as connection:
        tokens.revoke_token(connection, token)
    page.goto(town.url + "/")
    assert "/sign-in" in page.url


def test_pages_forbid_whatever_they_do_not_need(town: Centre) -> None:
    """The policy lets nothing in from elsewhere and no script at all."""
    response = town.get("/consultations/place")
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "unsafe" not in policy
    assert "<style" not in response.text
    assert " style=" not in response.text
