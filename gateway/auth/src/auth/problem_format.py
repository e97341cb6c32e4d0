"""Failures in the format of OAuth (RFC 6749, section 5.2)."""

from http import HTTPStatus

from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from chassis.http.problem_responses import ProblemFormat, headers_of
from chassis.problems.problem import Problem

SERVER_ERROR = "temporarily_unavailable"


def oauth_error(problem: Problem, _: Scope) -> Response:
    is_own = problem.status < HTTPStatus.INTERNAL_SERVER_ERROR
    error = getattr(problem, "error", "invalid_request" if is_own else SERVER_ERROR)
    body = {"error": error, "error_description": problem.detail}
    return JSONResponse(body, problem.status, {**headers_of(problem), "Cache-Control": "no-store"})


OAUTH_ERRORS = ProblemFormat(
    "/auth",
    "application/json",
    "OAuthError",
    {
        "title": "OAuthError",
        "type": "object",
        "required": ["error", "error_description"],
        "properties": {"error": {"type": "string"}, "error_description": {"type": "string"}},
    },
    oauth_error,
)
