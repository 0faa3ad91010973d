"""The console in a real browser: its way in, its charts, its languages, its widths."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from sync.centre import consultations, tokens
from sync.centre.database import writing
from sync.centre.expander import Inline, expand
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
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    """A centre that serves a known consultation, and one with a hostile name."""
    with centre_at(tmp_path_factory.mktemp("town")) as made:
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


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A French phone whose every complaint fails the test."""
    context = browser.new_context(viewport={"width": 320, "height": 700}, locale="fr-FR")
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


def test_each_chart_has_a_table_twin(page: Page, town: Centre) -> None:
    """What bars show, a table says, option by option."""
    sign_in(page, town, "/consultations/place")
    charts = page.locator(".chart").count()
    assert charts == page.locator(".chart table").count() == 3
    page.locator("summary").first.press("Enter")
    rows = page.locator(".chart").first.locator("tbody tr")
    assert rows.locator("th").all_inner_texts() == ["walk", "bike", "car"]
    assert page.locator(".chart").first.locator("rect.fill").count() == 3


@pytest.mark.parametrize("width", [320, 360, 1280, 3840])
def test_nothing_scrolls_sideways(page: Page, town: Centre, width: int) -> None:
    """Every page fits every width."""
    sign_in(page, town)
    page.set_viewport_size({"width": width, "height": 700})
    for path in ("/", "/consultations/place", "/sign-in"):
        page.goto(town.url + path)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_hostile_words_stay_words(page: Page, town: Centre) -> None:
    """A consultation named by a script shows the script and does not run it."""
    sign_in(page, town)
    page.click(f"text={HOSTILE}")
    page.wait_for_selector(".chart")
    assert page.title() != "caught"
    assert page.inner_text("h1") == HOSTILE
    assert page.locator("script").count() == 0


def test_the_page_speaks_french_and_english(page: Page, town: Centre) -> None:
    """The browser's language first, the one that is asked for after."""
    sign_in(page, town, "/consultations/place")
    assert page.get_attribute("html", "lang") == "fr"
    page.click("text=English")
    page.wait_for_selector("html[lang=en]")
    assert "1,201" in page.inner_text(".figures")
    assert "(en)" in page.inner_text("h1")


def test_results_are_filtered_and_rehearsals_marked(page: Page, town: Centre) -> None:
    """Site, language and day narrow the counts; rehearsals are never unsaid."""
    sign_in(page, town, "/consultations/place")
    assert SITE in page.locator("select[name=site] option").all_inner_texts()
    page.select_option("select[name=language]", "ar")
    page.click("main button")
    page.wait_for_url("**language=ar**")
    assert page.inner_text(".figure strong >> nth=0") == "1"
    page.goto(town.url + "/consultations/place?rehearsals=1")
    assert "ne sont pas des résultats" in page.inner_text(".note >> nth=0")


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
