"""The console's pages: the list of consultations, the results of one, and the way in."""

from pathlib import Path
from urllib.parse import parse_qs, quote, urlencode

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import Engine

from consultation.frozen import Frozen
from sync.centre.console.view import list_lines, results_page
from sync.centre.console.words import LANGUAGES, Tongue, tongue
from sync.centre.consultations import latest, listed
from sync.centre.database import reading, writing
from sync.centre.results import Wanted, choices, results
from sync.centre.routes.body import read_body
from sync.centre.routes.gate import COOKIE, Gate
from sync.centre.tokens import SESSION_DAYS, close_session, open_session

HERE = Path(__file__).parent
STATIC = HERE / "static"
MOST_FORM_BYTES = 4096
FORM_TYPE = "application/x-www-form-urlencoded"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}


class Painter:
    """Turns a view into a page, in the language of who asks."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def tongue(self, request: Request) -> Tongue:
        """The language of the page."""
        asked = request.query_params.get("lang")
        return tongue(asked, request.headers.get("accept-language", ""))

    def page(
        self,
        request: Request,
        template: str,
        status: int = 200,
        signed_in: bool = False,
        **shown: object,
    ) -> Response:
        """One page, escaped throughout."""
        body = self._templates.get_template(template).render(
            tongue=self.tongue(request),
            language_urls={code: _in_language(request, code) for code in LANGUAGES},
            signed_in=signed_in,
            **shown,
        )
        return HTMLResponse(body, status, headers=HEADERS)

    def message(self, request: Request, sentence: str, status: int) -> Response:
        """A page that says one sentence, by its name."""
        words = self.tongue(request)[sentence]
        return self.page(request, "message.html", status, message=words)


class Filter(Frozen):
    """What a page was asked to show."""

    site: str
    language: str
    day: str
    rehearsals: bool

    def wanted(self, consultation: str) -> Wanted:
        """The same, for one consultation; an empty menu is any."""
        return Wanted(
            consultation,
            self.rehearsals,
            self.site or None,
            self.language or None,
            self.day or None,
        )


def page_routes(engine: Engine, gate: Gate, painter: Painter) -> APIRouter:
    """The console's routes, all but the way in behind a token."""
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    def consultations(request: Request) -> Response:
        if gate.role(request) is None:
            return _to_sign_in(request)
        with reading(engine) as connection:
            lines = list_lines(listed(connection), painter.tongue(request))
        return painter.page(request, "list.html", signed_in=True, lines=lines)

    @router.get("/consultations/{consultation:path}")
    def consultation_page(
        request: Request,
        consultation: str,
        site: str = "",
        language: str = "",
        day: str = "",
        rehearsals: bool = False,
    ) -> Response:
        if gate.role(request) is None:
            return _to_sign_in(request)
        wanted = Filter(site, language, day, rehearsals).wanted(consultation)
        with reading(engine) as connection:
            found = results(connection, wanted, rows=False)
            menus = choices(connection, consultation, rehearsals)
            document = latest(connection, consultation)
        page = results_page(found, wanted, menus, document, painter.tongue(request))
        return painter.page(request, "results.html", signed_in=True, page=page)

    @router.get("/sign-in")
    def way_in(request: Request, next: str = "/") -> Response:
        return painter.page(request, "sign_in.html", next=_inside(next), bad=False)

    @router.post("/sign-in")
    async def sign_in(request: Request) -> Response:
        form = parse_qs((await read_body(request, MOST_FORM_BYTES, FORM_TYPE)).decode("latin-1"))
        token = form.get("token", [""])[0].strip()
        target = _inside(form.get("next", ["/"])[0])
        session = await run_in_threadpool(_open, engine, gate, token)
        if session is None:
            return painter.page(request, "sign_in.html", 403, next=target, bad=True)
        answer = RedirectResponse(target, 303, headers=HEADERS)
        answer.set_cookie(
            COOKIE,
            session,
            max_age=SESSION_DAYS * 24 * 3600,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return answer

    @router.post("/sign-out")
    def sign_out(request: Request) -> Response:
        with writing(engine) as connection:
            close_session(connection, request.cookies.get(COOKIE, ""))
        answer = RedirectResponse("/sign-in", 303, headers=HEADERS)
        answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
        return answer

    return router


def _open(engine: Engine, gate: Gate, token: str) -> str | None:
    with writing(engine) as connection:
        return open_session(connection, token, gate.today())


def _to_sign_in(request: Request) -> Response:
    here = quote(request.url.path)
    if request.url.query:
        here += "?" + request.url.query
    return RedirectResponse("/sign-in?" + urlencode({"next": here}), 303, headers=HEADERS)


def _in_language(request: Request, code: str) -> str:
    """The address of the page at hand in another language; after a form, of the way in."""
    if request.method != "GET":
        return f"/sign-in?lang={code}"
    query = {**request.query_params, "lang": code}
    return f"{quote(request.url.path)}?{urlencode(query)}"


def _inside(target: str) -> str:
    """`target` where it is an address of this centre, else its first page."""
    safe = target.startswith("/") and not target.startswith("//") and "\\" not in target
    return target if safe and target.isprintable() else "/"
