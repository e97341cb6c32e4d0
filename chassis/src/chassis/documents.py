"""A service's OpenAPI document: what FastAPI generates, and the failures that every endpoint shares."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from chassis import problems
from chassis.problem_responses import PROBLEM_SCHEMA, documented

SHARED = documented(
    problems.TokenInvalid,
    problems.DatabaseUnavailable,
    problems.DatabaseBusy,
    problems.InternalError,
)
WITH_BODY = documented(problems.MalformedRequest, problems.BodyTooLarge, problems.UnsupportedMediaType)
INVALID = documented(problems.Invalid)


def operation_id(route: APIRoute) -> str:
    """Name an operation after its endpoint function; function names are unique within a service."""
    return route.name


def install_document(app: FastAPI, description: str) -> None:
    """Make `app.openapi()` return the service's contract."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = get_openapi(
                title=app.title, version=app.version, description=description, routes=app.routes, servers=[{"url": "/"}]
            )
            describe_failures(document)
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's documented way to extend the document


def describe_failures(document: dict[str, Any]) -> None:
    """Replace FastAPI's validation schema by the problem document and add the failures all endpoints share."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    schemas["Problem"] = PROBLEM_SCHEMA
    for path in document["paths"].values():
        for operation in path.values():
            responses = operation["responses"]
            if "422" in responses and "application/json" in responses["422"].get("content", {}):
                del responses["422"]
            shared = SHARED | INVALID | (WITH_BODY if "requestBody" in operation else {})
            for status, response in shared.items():
                responses.setdefault(str(status), response)
