"""Answers to the requests that Traefik sends to this app because a service failed or no route matched."""

import re
from html import escape

from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

from chassis.http.fhir_outcomes import FHIR_JSON, issue_of, outcome_of
from chassis.http.otlp_statuses import status_answer
from chassis.http.problem_responses import headers_of, problem_response
from chassis.problems.problem import MalformedRequest, NotFound, Problem
from chassis.problems.request_ids import current_request_id
from edge.errors import AnswerTooLate, ConnectionLost, MalformedChunks, ServiceUnavailable

# Traefik's `errors` and `replacePath` middlewares request these paths of this app. `failover` keeps the request's path.
PROBLEMS: dict[str, type[Problem]] = {
    "/problem/400": MalformedRequest,
    "/problem/chunks": MalformedChunks,
    "/problem/404": NotFound,
    "/problem/502": ConnectionLost,
    "/problem/503": ServiceUnavailable,
    "/problem/504": AnswerTooLate,
}
# Paths at which problems below /fhir are OperationOutcomes.
OUTCOMES = {path.replace("/problem", "/problem/fhir"): kind for path, kind in PROBLEMS.items()}
IN_FHIR = re.compile(r"/fhir(/|$)")
# Paths at which problems below /v1 are OTLP statuses.
STATUSES = {path.replace("/problem", "/problem/otlp"): kind for path, kind in PROBLEMS.items()}
IN_OTLP = re.compile(r"/v1(/|$)")
# Paths at which problems below /console are HTML pages.
SENTENCES = {path.replace("/problem", "/problem/console"): kind for path, kind in PROBLEMS.items()}
IN_CONSOLE = re.compile(r"/console(/|$)")
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title} · chartroom</title>
<main><h1>{title}</h1><p>{detail}</p><p><a href="{prefix}/console">Go to the overview</a></p></main>
</html>
"""


class GatewayProblems:
    """Return a problem for any method at any path. It MUST NOT repeat the path, which may contain a
    patient identifier.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1001})
            return
        path = scope["path"]
        problem = (PROBLEMS | OUTCOMES | STATUSES | SENTENCES).get(path, ServiceUnavailable)()
        if path in OUTCOMES or IN_FHIR.match(path):
            response = _outcome_response(problem)
        elif path in STATUSES or IN_OTLP.match(path):
            response = status_answer(problem, scope)
        elif path in SENTENCES or IN_CONSOLE.match(path):
            response = _page_response(problem, self._prefix)
        else:
            response = problem_response(problem, current_request_id.get())
        await response(scope, receive, send)


def _outcome_response(problem: Problem) -> Response:
    outcome = outcome_of([issue_of(problem)])
    return JSONResponse(outcome, problem.status, headers_of(problem), media_type=FHIR_JSON)


def _page_response(problem: Problem, prefix: str) -> Response:
    page = PAGE.format(title=escape(problem.title), detail=escape(problem.detail), prefix=prefix)
    return HTMLResponse(
        page,
        problem.status,
        headers_of(problem) | {"Content-Security-Policy": "default-src 'none'"},
    )
