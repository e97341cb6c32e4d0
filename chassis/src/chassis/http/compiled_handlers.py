"""Compiled handlers resolve dependencies and parameters of an endpoint once. FastAPI resolves them for each
request, which takes up to a quarter of the CPU time of a small request.

This module relies on internals of FastAPI 0.163; tests compare its answers with FastAPI's.
"""

from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from fastapi import params
from fastapi._compat import ModelField, field_annotation_is_sequence
from fastapi.datastructures import DefaultPlaceholder
from fastapi.dependencies.models import Dependant, _is_coroutine_callable
from fastapi.dependencies.utils import (
    _get_param_aliases,
    _get_param_model,
    _is_json_field,
    request_params_to_args,
)
from fastapi.routing import APIRoute, serialize_response
from fastapi.utils import is_body_allowed_for_status_code
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.http.problem_responses import HANDLED, answer_failure

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
STACKS = ("fastapi_middleware_astack", "fastapi_inner_astack", "fastapi_function_astack")
JSON_TYPES = frozenset({"application/json", "application/fhir+json"})


class NotSupported(Exception):
    """FastAPI's own handler must handle the endpoint or the request."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """`is_model`: the fields of a Pydantic model are parameters."""

    field: ModelField
    alias: str
    is_list: bool
    is_model: bool

    def read(self, source: Any, values: dict[str, Any]) -> None:  # Any: a mapping of FastAPI.
        """Raises NotSupported for an invalid value."""
        name = self.field.name
        if self.is_model:
            found, errors = request_params_to_args([self.field], source)
            values |= found
        else:
            value = source.getlist(self.alias) if self.is_list else source.get(self.alias)
            if value is None or value == []:
                if self.field.field_info.is_required():
                    raise NotSupported
                values[name] = deepcopy(self.field.default)
                return
            values[name], errors = self.field.validate(value, values)
        if errors:
            raise NotSupported


@dataclass(frozen=True, slots=True)
class Call:
    """`function` is a coroutine function, or a class, which FastAPI would call in a thread; `results`: arguments
    that are results of earlier calls, with the places of these calls.
    """

    function: Callable[..., Any]
    results: Sequence[tuple[str, int]]
    path: Sequence[Parameter]
    query: Sequence[Parameter]
    headers: Sequence[Parameter]
    request: str | None
    response: str | None

    def arguments(self, request: Request) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for parameter in self.path:
            parameter.read(request.path_params, values)
        for parameter in self.query:
            parameter.read(request.query_params, values)
        for parameter in self.headers:
            parameter.read(request.headers, values)
        if self.request is not None:
            values[self.request] = request
        return values


class _Started(Response):
    """The headers and the status that dependencies and endpoint set. Response's own initialization takes 4 µs."""

    def __init__(self) -> None:
        self.raw_headers: list[tuple[bytes, bytes]] = []
        self.status_code: int | None = None  # type: ignore[assignment]  # As in FastAPI.


def compile_handler(route: APIRoute, otherwise: Handler) -> Handler | None:
    """Return a handler that leaves requests with invalid values to `otherwise`, FastAPI's own handler; None if
    the endpoint uses a feature that is not compiled.
    """
    try:
        calls = [*_calls(route.dependant, {})]
        body = _body(route, calls)
    except NotSupported:
        return None
    answer = _answering(route)
    by_fastapi = _with_stacks(otherwise)

    async def handle(request: Request) -> Response:
        try:
            # All values are valid before the first dependency runs, so that none runs twice.
            arguments = [call.arguments(request) for call, _ in calls]
            if body is not None:
                arguments[-1][body.name] = await _read_body(request, body)
        except (NotSupported, ValueError, ClientDisconnect):
            return await by_fastapi(request)
        started = _Started()
        results: list[Any] = []
        for (call, _), values in zip(calls, arguments, strict=True):
            for name, place in call.results:
                values[name] = results[place]
            if call.response is not None:
                values[call.response] = started
            result = call.function(**values)
            results.append(result if isinstance(call.function, type) else await result)
        return await answer(results[-1], started)

    return handle


def as_application(handle: Handler) -> ASGIApp:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive, send)
        try:
            response = await handle(request)
        except HANDLED as failure:
            response = await answer_failure(request, failure)
        await response(scope, receive, send)

    return app


def _calls(dependant: Dependant, places: dict[Any, int]) -> Iterator[tuple[Call, Dependant]]:
    """Yield each dependency once, before the calls that need its result."""
    for one in dependant.dependencies:
        if one.call not in places:
            yield from _calls(one, places)
    results = [(one.name, places[one.call]) for one in dependant.dependencies if one.name]
    yield _call(dependant, results), dependant
    places[dependant.call] = len(places)


def _call(dependant: Dependant, results: Sequence[tuple[str, int]]) -> Call:
    call = dependant.call
    if call is None or not (isinstance(call, type) or _is_coroutine_callable(call)):
        raise NotSupported
    if (
        dependant.cookie_params
        or dependant.websocket_param_name
        or dependant.http_connection_param_name
        or dependant.background_tasks_param_name
        or dependant.security_scopes_param_name
        or dependant.own_oauth_scopes
        or dependant.parent_oauth_scopes
        or dependant.concurrency
        or not dependant.use_cache
    ):
        raise NotSupported
    return Call(
        call,
        results,
        [_parameter(one, is_multiple=False) for one in dependant.path_params],
        [_parameter(one) for one in dependant.query_params],
        [_parameter(one) for one in dependant.header_params],
        dependant.request_param_name,
        dependant.response_param_name,
    )


def _parameter(field: ModelField, *, is_multiple: bool = True) -> Parameter:
    aliases = _get_param_aliases(field)
    is_model = _get_param_model(field) is not None
    if (
        _is_json_field(field)
        or field.field_info.validate_default
        or (len(aliases) > 1 and not is_model)
    ):
        raise NotSupported
    is_list = is_multiple and field_annotation_is_sequence(field.field_info.annotation)
    return Parameter(field, aliases[0][1], is_list, is_model)


def _body(route: APIRoute, calls: Sequence[tuple[Call, Dependant]]) -> ModelField | None:
    fields = [field for _, dependant in calls for field in dependant.body_params]
    if not fields:
        return None
    if len(fields) > 1 or route._embed_body_fields or calls[-1][1].body_params != fields:  # noqa: SLF001
        raise NotSupported
    (field,) = fields
    if type(field.field_info) is not params.Body:
        raise NotSupported
    return field


async def _read_body(request: Request, field: ModelField) -> Any:
    """Raises NotSupported, or ValueError for text that is not JSON."""
    if request.headers.get("content-type") not in JSON_TYPES or not await request.body():
        raise NotSupported
    value, errors = field.validate(await request.json(), {})
    if errors:
        raise NotSupported
    return value


def _answering(route: APIRoute) -> Callable[[Any, Response], Coroutine[Any, Any, Response]]:
    options: Mapping[str, Any] = {
        "include": route.response_model_include,
        "exclude": route.response_model_exclude,
        "by_alias": route.response_model_by_alias,
        "exclude_unset": route.response_model_exclude_unset,
        "exclude_defaults": route.response_model_exclude_defaults,
        "exclude_none": route.response_model_exclude_none,
    }
    field, class_ = route.response_field, route.response_class
    is_default = isinstance(class_, DefaultPlaceholder)
    make: Any = class_.value if isinstance(class_, DefaultPlaceholder) else class_
    is_dumped = field is not None and is_default

    async def answer(result: Any, started: Response) -> Response:
        if isinstance(result, Response):
            return result
        content = await serialize_response(
            field=field, response_content=result, dump_json=is_dumped, **options
        )
        status = started.status_code or route.status_code
        given: dict[str, Any] = {} if status is None else {"status_code": status}
        response: Response = (
            Response(content, media_type="application/json", **given)
            if is_dumped
            else make(content, **given)
        )
        if not is_body_allowed_for_status_code(response.status_code):
            response.body = b""
        response.raw_headers.extend(started.raw_headers)
        return response

    return answer


def _with_stacks(handle: Handler) -> Handler:
    """Provide the stacks that FastAPI's handler expects in the scope of a request, as one stack."""

    async def handled(request: Request) -> Response:
        async with AsyncExitStack() as stack:
            request.scope.update(dict.fromkeys(STACKS, stack))
            return await handle(request)

    return handled
