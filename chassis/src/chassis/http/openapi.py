"""Adds the callers and failures of every endpoint to FastAPI's OpenAPI document."""

from collections.abc import Iterable, Sequence
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import BaseModel

from chassis.http.etags import IF_MATCH
from chassis.http.problem_responses import MEDIA_TYPE, PROBLEM_SCHEMA, ProblemFormat, documented
from chassis.http.replaced_characters import DESCRIPTION, HEADER
from chassis.http.routes import Route
from chassis.identity.authentication import AGENT_HEADER, DEFAULT_AGENT
from chassis.problems import problem as problems
from chassis.problems.problem import PersonRequired, Problem
from chassis.settings import StartupError

BINARY = {"type": "string", "format": "binary"}
REFERENCE = "#/components/schemas/{model}"
EVERYWHERE = (problems.InternalError, problems.Invalid)
WITH_BODY = (
    problems.MalformedRequest,
    problems.BodyTooSlow,
    problems.BodyTooLarge,
    problems.UnsupportedMediaType,
    problems.TooManyBodies,
)
REPLACED = {"description": DESCRIPTION, "schema": {"type": "integer", "minimum": 1}}
BEARER = {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "A JWT (ES256) of the organisation's issuer.",
}
AGENT_PARAMETER: dict[str, Any] = {
    "name": AGENT_HEADER,
    "in": "header",
    "required": False,
    "schema": {"title": AGENT_HEADER, "type": "string"},
    "description": f"The agent to act as while tokens are optional (a local system), else `{DEFAULT_AGENT}`.",
}


def install_document(
    app: FastAPI,
    description: str,
    shared: Sequence[type[Problem]],
    named: Sequence[type[BaseModel]] = (),
    formats: Sequence[ProblemFormat] = (),
) -> None:
    """`shared`: problems of every endpoint. `named`: models that endpoints reference only by name."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            for route in app.routes:
                if isinstance(route, APIRoute):
                    route.operation_id = route.name  # Function names are unique within a service.
            document = get_openapi(
                title=app.title,
                version=app.version,
                description=description,
                routes=app.routes,
                servers=[{"url": "/"}],
            )
            own = [route for route in app.routes if isinstance(route, Route)]
            _describe_callers(document, own)
            _describe_versions(document, own)
            _describe_failures(document, shared)
            _describe_replaced_characters(document)
            for format_ in formats:
                _describe_format(document, format_)
            for model in named:
                document["components"]["schemas"][model.__name__] = model.model_json_schema(
                    ref_template=REFERENCE
                )
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's documented way to extend the document


def _describe_callers(document: dict[str, Any], routes: Sequence[Route]) -> None:
    shown = [route for route in routes if route.include_in_schema]
    if not all(route.rule.is_open for route in shown):
        document.setdefault("components", {})["securitySchemes"] = {"bearer": BEARER}
    for route in shown:
        for method in route.methods or ():
            operation = document["paths"][route.path_format][method.lower()]
            if route.rule.is_open:
                operation["security"] = []
                continue
            operation["security"] = [{"bearer": route.rule.scopes()}]
            operation["x-callers"] = route.rule.names()
            if route.rule.requires_person:
                _add_failures(operation["responses"], (PersonRequired,))
            operation.setdefault("parameters", []).append(AGENT_PARAMETER)


def _describe_versions(document: dict[str, Any], routes: Sequence[Route]) -> None:
    """FastAPI documents If-Match as optional, because a missing header is answered by 428."""
    for route in routes:
        if not (route.include_in_schema and route.needs_version):
            continue
        for method in route.methods or ():
            parameters = document["paths"][route.path_format][method.lower()]["parameters"]
            next(one for one in parameters if one["name"] == IF_MATCH)["required"] = True


def _describe_failures(document: dict[str, Any], shared: Sequence[type[Problem]]) -> None:
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    if schemas.setdefault("Problem", PROBLEM_SCHEMA) is not PROBLEM_SCHEMA:
        raise StartupError("A model is named Problem, as the body of failures; rename the model.")
    for path in document["paths"].values():
        for operation in path.values():
            responses = operation["responses"]
            if "422" in responses and "application/json" in responses["422"].get("content", {}):
                del responses["422"]
            body = WITH_BODY if "requestBody" in operation else ()
            _add_failures(responses, (*EVERYWHERE, *shared, *body))


def _add_failures(responses: dict[str, Any], kinds: Iterable[type[Problem]]) -> None:
    for status, response in documented(*kinds).items():
        own = responses.get(str(status))
        text = response["description"]
        if own is not None:
            text = f"{own['description']} Or {text}"
        responses[str(status)] = response | {"description": text}


def _describe_replaced_characters(document: dict[str, Any]) -> None:
    operations = [one for path in document["paths"].values() for one in path.values()]
    for operation in operations:
        accepted = operation.get("requestBody", {}).get("content", {})
        if not any("json" in media_type for media_type in accepted):
            continue
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                response.setdefault("headers", {})[HEADER] = REPLACED


def _describe_format(document: dict[str, Any], format_: ProblemFormat) -> None:
    document["components"]["schemas"][format_.name] = format_.schema
    reference = REFERENCE.format(model=format_.name)
    content: dict[str, Any] = {format_.media_type: {"schema": {"$ref": reference}}}
    content |= {one: {"schema": BINARY} for one in format_.binary}
    for path, operations in document["paths"].items():
        if format_.covers(path):
            for operation in operations.values():
                for response in operation["responses"].values():
                    if MEDIA_TYPE in response.get("content", {}):
                        response["content"] = content
