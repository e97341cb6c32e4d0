"""Answers to the requests that Traefik sends here in place of a service."""

from starlette.types import Receive, Scope, Send

from chassis.http.problem_responses import problem_response
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


async def answer_for_the_gateway(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer any method at any path with a problem. It MUST NOT repeat the path, which may hold a
    patient's number.
    """
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1001})
        return
    problem = PROBLEMS.get(scope["path"], ServiceUnavailable)()
    await problem_response(problem, current_request_id.get())(scope, receive, send)
