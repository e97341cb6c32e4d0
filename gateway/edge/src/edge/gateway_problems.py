"""Answers to the requests that Traefik sends here in place of a service."""

import re

from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from chassis.http.fhir_outcomes import FHIR_JSON, issue_of, outcome_of
from chassis.http.otlp_statuses import status_answer
from chassis.http.problem_responses import headers_of, problem_response
from chassis.problems.problem import MalformedRequest, NotFound, Problem
from chassis.problems.request_ids import current_request_id
from edge.errors import AnswerTooLate, ConnectionLost, ServiceUnavailable

# Paths of the gateway's `errors` and `replacePath` middlewares. `failover` keeps the request's path.
PROBLEMS: dict[str, type[Problem]] = {
    "/problem/400": MalformedRequest,
    "/problem/404": NotFound,
    "/problem/502": ConnectionLost,
    "/problem/503": ServiceUnavailable,
    "/problem/504": AnswerTooLate,
}
# The same in the place of an answer below /fhir.
OUTCOMES = {path.replace("/problem", "/problem/fhir"): kind for path, kind in PROBLEMS.items()}
IN_FHIR = re.compile(r"/fhir(/|$)")
# And below /v1, where clients of OpenTelemetry send to.
STATUSES = {path.replace("/problem", "/problem/otlp"): kind for path, kind in PROBLEMS.items()}
IN_OTLP = re.compile(r"/v1(/|$)")


async def answer_for_the_gateway(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer any method at any path with a problem. It MUST NOT repeat the path, which may hold a
    patient's number.
    """
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1001})
        return
    path = scope["path"]
    problem = (PROBLEMS | OUTCOMES | STATUSES).get(path, ServiceUnavailable)()
    if path in OUTCOMES or IN_FHIR.match(path):
        response = _outcome_response(problem)
    elif path in STATUSES or IN_OTLP.match(path):
        response = status_answer(problem, scope)
    else:
        response = problem_response(problem, current_request_id.get())
    await response(scope, receive, send)


def _outcome_response(problem: Problem) -> Response:
    outcome = outcome_of([issue_of(problem)])
    return JSONResponse(outcome, problem.status, headers_of(problem), media_type=FHIR_JSON)
