from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

from chassis.http.problem_responses import ProblemFormat, headers_of
from chassis.problems.problem import Invalid, MethodNotAllowed, NotFound, Problem
from chassis.problems.request_ids import current_request_id
from console.addresses import LIVE_EVENTS, ROOT, SIGN_IN, Origin, own_place, sign_in_for
from console.forms import see
from console.live.relay import refusal
from console.rendering import page
from console.session.middleware import FROM_ELSEWHERE

AGAIN, AGAIN_S = "again", 10
# ProblemFormat requires a schema, but the console does not have an API document.
SCHEMA: dict[str, Any] = {"type": "string"}
NO_PAGE = "This address does not lead to a page. Follow the links from the overview."
# Instead of problems' own details for programs.
DETAILS = {
    NotFound.code: NO_PAGE,
    MethodNotAllowed.code: NO_PAGE,
    Invalid.code: "The address, or a field of the form, is not valid. Go back, or begin at the overview.",
}


def answer(problem: Problem, scope: Scope) -> Response:
    request = Request(scope)
    if request.url.path == LIVE_EVENTS:
        return refusal(problem, current_request_id.get())
    if problem.status == HTTPStatus.UNAUTHORIZED:
        return _to_sign_in(request)
    shown = page(
        request,
        "problem.html",
        status=problem.status,
        problem=problem,
        detail=DETAILS.get(problem.code, problem.detail),
        request_id=current_request_id.get(),
    )
    shown.headers.update(headers_of(problem))
    return shown


def _to_sign_in(request: Request) -> Response:
    """After a link on another site, the browser omits our `SameSite=Strict` cookie, so first answer
    with a page that requests the same URL once more.
    """
    if request.method != "GET":
        return see(f"{SIGN_IN}?ended")
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    origin = Origin.of_request(request)
    is_from_elsewhere = request.headers.get("sec-fetch-site") in FROM_ELSEWHERE
    if is_from_elsewhere and origin.cookie(AGAIN) not in request.cookies:
        response = go_on(here, origin)
        origin.set_cookie(response, AGAIN, "1", max_age=AGAIN_S, samesite="lax")
        return response
    return see(sign_in_for(here))


def go_on(place: str, origin: Origin) -> Response:
    """Request the URL from a page, because browsers would attribute a redirect to the other site."""
    address = origin.path(own_place(place))
    return HTMLResponse(
        "<!doctype html><title>chartroom</title>", headers={"Refresh": f"0; url={address}"}
    )


PAGES = ProblemFormat(ROOT, "text/html", "Page", SCHEMA, answer)
