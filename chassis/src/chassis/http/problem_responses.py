import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Match
from starlette.types import Scope

from chassis.any_types import Responses
from chassis.http.body_limits import WAS_READ, announces_large_body
from chassis.problems import problem as problems
from chassis.problems.field_rules import MEANINGS
from chassis.problems.problem import MAX_ERRORS, Advice, InternalError, MethodNotAllowed, Problem
from chassis.problems.request_ids import current_request_id
from chassis.problems.validation import refusal

MEDIA_TYPE = "application/problem+json"
# With this delay of rejections, a flood of large bodies delays other callers by 38 ms; with a delay of 0.1 s, by 75 ms
# (tests/e2e/test_floods.py).
REFUSAL_S = 0.25
RULES = "The rule that the field breaks. Services add rules of their own.\n\n" + "\n".join(
    f"- `{rule}`: {meaning}" for rule, meaning in MEANINGS.items()
)
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
PROBLEM_SCHEMA: dict[str, Any] = {
    "title": "Problem",
    "description": "A failure (RFC 9457). Safe to show to an agent: it never repeats a submitted value.",
    "type": "object",
    "required": [
        "type",
        "title",
        "status",
        "detail",
        "code",
        "advice",
        "retryable",
        "retry_after_s",
        "errors",
        "errors_total",
        "request_id",
    ],
    "properties": {
        "type": {"type": "string", "description": "urn:chartroom:problem:<code>"},
        "title": {
            "type": "string",
            "description": "The name of this kind of failure; it never changes",
        },
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "The failure, and what to do next"},
        "code": {"type": "string", "description": "Stable; programs branch on it"},
        "advice": {
            "type": "string",
            "enum": [*Advice],
            "description": "The next step: `correct` the request, `wait` and repeat it, `read-again` and decide "
            "again, or `ask-person`",
        },
        "scope": {"type": "string", "description": "The missing scope, with `scope-missing`"},
        "current_version": {
            "type": "integer",
            "description": "The version of the content that the request would have changed, with `accepted-content`",
        },
        "parameter": {
            "type": "string",
            "description": "The header or field that the problem is about, if `errors` does not list it",
        },
        "retryable": {
            "type": "boolean",
            "description": "Whether the same request may succeed later",
        },
        "retry_after_s": {
            "type": ["integer", "null"],
            "description": "Seconds to wait; also the header Retry-After",
        },
        "errors": {
            "type": "array",
            "description": "The broken rules, or the first of many",
            "maxItems": MAX_ERRORS,
            "items": {
                "type": "object",
                "required": ["in", "pointer", "rule"],
                "properties": {
                    "in": {"type": "string", "enum": ["body", "query", "path", "header"]},
                    "pointer": {
                        "type": "string",
                        "description": "RFC 6901 pointer to the field, or to the object that holds an unknown field",
                    },
                    "rule": {"type": "string", "description": RULES},
                    "allowed": {"description": "The limit or the allowed values"},
                    "did_you_mean": {
                        "type": "string",
                        "description": "A known field with a similar name",
                    },
                    "other": {
                        "type": "string",
                        "description": "RFC 6901 pointer to the other place, if two places break the rule together",
                    },
                },
            },
        },
        "errors_total": {
            "type": "integer",
            "minimum": 0,
            "description": "How many broken rules were found",
        },
        "request_id": {"type": ["string", "null"]},
    },
}
BY_STATUS: dict[int, type[Problem]] = {
    400: problems.MalformedRequest,
    404: problems.NotFound,
    405: MethodNotAllowed,
}
HANDLED = (Problem, RequestValidationError, HTTPException)


@dataclass(frozen=True, slots=True)
class ProblemFormat:
    """A format of problem documents that replaces RFC 9457 below a path. The contract contains `schema` under
    `name`.
    """

    path: str
    media_type: str
    name: str
    schema: dict[str, Any]
    answer: Callable[[Problem, Scope], Response]
    binary: Collection[str] = ()

    def covers(self, path: str) -> bool:
        return path == self.path or path.startswith(f"{self.path}/")


def answer_with(problem: Problem, request_id: str | None, scope: Scope) -> Response:
    format_ = format_of(scope)
    if format_ is None:
        return problem_response(problem, request_id)
    return format_.answer(problem, scope)


def format_of(scope: Scope) -> ProblemFormat | None:
    formats: list[ProblemFormat] = scope["app"].state.problem_formats if "app" in scope else []
    return next((one for one in formats if one.covers(scope["path"])), None)


def problem_response(problem: Problem, request_id: str | None) -> Response:
    return JSONResponse(
        problem.document(request_id), problem.status, headers_of(problem), media_type=MEDIA_TYPE
    )


def headers_of(problem: Problem) -> dict[str, str]:
    headers = dict(problem.headers)
    if problem.retry_after_s is not None:
        headers["Retry-After"] = str(problem.retry_after_s)
    return headers


def documented(*kinds: type[Problem]) -> Responses:
    responses: Responses = {}
    for kind in kinds:
        known = responses.get(kind.status)
        text = f"`{kind.code}`: {kind.detail}"
        description = text if known is None else f"{known['description']} Or {text}"
        schema = {"$ref": "#/components/schemas/Problem"}
        responses[kind.status] = {
            "description": description,
            "content": {MEDIA_TYPE: {"schema": schema}},
        }
    return responses


def _allowed_methods(request: Request) -> list[str]:
    """Omit routes that reject the path, such as `/tasks/{id}` for `/tasks/claim`."""

    def is_allowed(method: str) -> bool:
        scope = {**request.scope, "method": "GET" if method == "HEAD" else method}
        return any(_takes(route, scope) for route in request.app.routes)

    return [method for method in METHODS if is_allowed(method)]


def _takes(route: BaseRoute, scope: Scope) -> bool:
    match, of_route = route.matches(scope)
    if match is not Match.FULL or not isinstance(route, APIRoute):
        return match is Match.FULL
    given = of_route["path_params"]
    fields = route.dependant.path_params
    return not any(field.validate(given.get(field.alias), loc=("path",))[1] for field in fields)


def _without_frames(failure: Exception) -> None:
    """Release the frames of a failure and its causes: they contain the body, and some refer to the failure."""
    failure.__cause__ = failure.__context__ = None
    failure.with_traceback(None)


def install_problem_handlers(app: FastAPI) -> None:
    for kind in HANDLED:
        app.add_exception_handler(kind, answer_failure)


async def answer_failure(request: Request, failure: Exception) -> Response:
    """`failure` is of a type in HANDLED."""
    problem = _problem_of(request, failure)
    response = answer_with(problem, current_request_id.get(), request.scope)
    if announces_large_body(request.headers):
        # This pause slows down only a caller that sends many large bodies.
        await asyncio.sleep(REFUSAL_S)
        # An unread rest of the body would delay the connection's next request.
        if WAS_READ not in request.scope:
            response.headers["Connection"] = "close"
    return response


def _problem_of(request: Request, failure: Exception) -> Problem:
    if isinstance(failure, Problem):
        return failure.with_traceback(None)
    _without_frames(failure)
    if isinstance(failure, RequestValidationError):
        return refusal(failure.errors())
    assert isinstance(failure, HTTPException)  # noqa: S101 - The only other type in HANDLED.
    is_of_request = failure.status_code < InternalError.status
    other = problems.MalformedRequest if is_of_request else InternalError
    kind = BY_STATUS.get(failure.status_code, other)
    headers = dict(failure.headers or {})
    if kind is MethodNotAllowed:
        headers["Allow"] = ", ".join(_allowed_methods(request))
    return kind(headers=headers)
