"""Checks of a request, in this order: token, rate limit of the caller, access rule of the endpoint,
body.
"""

import asyncio
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.requests import ClientDisconnect
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.http.accepted_bodies import BodyRule, body_rule_of, media_type, takes_declared_body
from chassis.http.body_limits import (
    SMALL_BYTES,
    WAS_READ,
    BodyMemory,
    ReadRequest,
    Reservation,
    has_body,
    read_in_time,
)
from chassis.http.compiled_handlers import Handler, as_application, compile_handler
from chassis.http.etags import required_precondition
from chassis.http.form_data import FORM_DATA, json_of_form
from chassis.http.json_bodies import may_have_halves, replace_halves, without_byte_order_marks
from chassis.http.problem_responses import format_of
from chassis.http.query_parameters import query_rule
from chassis.http.query_strings import refuse_undecodable
from chassis.http.rate_limits import CallerLimits, own_limit_of
from chassis.http.replaced_characters import count_replaced, show_replaced
from chassis.identity.allowed_callers import CallerRule, caller_rule_of
from chassis.identity.authentication import authenticate
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.problems.problem import (
    AccessUnknown,
    NotFound,
    PatientOutOfReach,
    Problem,
    TooManyRequests,
)
from chassis.settings import StartupError

if TYPE_CHECKING:
    from chassis.access.replica import MemberReplica


class Route(APIRoute):
    @property
    def rule(self) -> CallerRule:
        rule = caller_rule_of(self.endpoint)
        if rule is None:
            raise StartupError(
                f"The endpoint {self.endpoint.__module__}.{self.name} does not declare who may call it; "
                "add @allow of chassis.identity.allowed_callers."
            )
        return rule

    @property
    def needs_version(self) -> bool:
        return any(one.call is required_precondition for one in _with_dependencies(self.dependant))

    def get_route_handler(self) -> Handler:
        return self._checked(super().get_route_handler())

    def compiled(self) -> ASGIApp | None:
        """Return the application of the compiled handler, or None if the endpoint cannot be compiled."""
        handle = compile_handler(self, super().get_route_handler())
        return None if handle is None else as_application(self._checked(handle))

    def _checked(self, endpoint: Handler) -> Handler:
        handle = _with_news(endpoint)
        callers, bodies, parses, has_own_limit = (
            self.rule,
            body_rule_of(self.endpoint),
            self.body_field is not None,
            own_limit_of(self.endpoint),
        )
        takes_body, is_in_contract = takes_declared_body(self.endpoint), self.include_in_schema
        query = query_rule(
            self.endpoint,
            {
                parameter.alias: parameter.field_info
                for one in _with_dependencies(self.dependant)
                for parameter in one.query_params
            },
        )

        async def answer(request: Request) -> Response:
            if callers.is_open:
                if not (takes_body or parses):
                    return await handle(ReadRequest(request.scope, request.receive, b""))
                return await answer_to(None, request)
            caller = await authenticate(request)
            limits: CallerLimits = request.app.state.caller_limits
            try:
                counted = limits.admit(caller, is_held=not has_own_limit(request))
            except TooManyRequests as refusal:
                await asyncio.sleep(refusal.delay_s)
                raise
            with counted as pace:
                async with pace:
                    caller = callers.of_path(request.path_params).admit(caller)
                    request.state.caller = caller
                    refuse_undecodable(request.scope["query_string"])
                    if query is not None:
                        query.check(request)
                    return await answer_to(caller, request)

        async def answer_to(caller: Caller | None, request: Request) -> Response:
            if not has_body(request.headers):
                return await handle(request)
            memory: BodyMemory = request.app.state.body_memory
            with Reservation(memory, caller) as reservation:
                try:
                    body = await read_in_time(request, bodies, reservation, is_bounded=parses)
                    request.scope[WAS_READ] = True
                    body, replaced = await _readable(request, body, bodies)
                    if parses:
                        await memory.check(body)
                    count_replaced(request, replaced)
                    response = await handle(ReadRequest(request.scope, request.receive, body))
                except ClientDisconnect:
                    return _NoResponse()
                is_own = is_in_contract and format_of(request.scope) is None
                return show_replaced(response, replaced, in_json=is_own)

        return answer


def _with_dependencies(dependant: Dependant) -> Iterator[Dependant]:
    yield dependant
    for one in dependant.dependencies:
        yield from _with_dependencies(one)


async def _readable(request: Request, body: bytes, rule: BodyRule) -> tuple[bytes, int]:
    """Return JSON that every parser can read, and the number of replaced characters."""
    content_type = request.headers.get("content-type", "")
    if rule.form_data is not None and media_type(content_type) == FORM_DATA:
        headers = [one for one in request.scope["headers"] if one[0] != b"content-type"]
        request.scope["headers"] = [*headers, (b"content-type", b"application/json")]
        body = await asyncio.to_thread(json_of_form, body, content_type, rule.form_data)
    elif rule.is_json_text(content_type):
        body = without_byte_order_marks(body, is_ndjson=rule.is_ndjson(content_type))
    else:
        return body, 0
    if not may_have_halves(body):
        return body, 0
    if len(body) <= SMALL_BYTES:
        return replace_halves(body)
    return await asyncio.to_thread(replace_halves, body)


def _with_news(handle: Handler) -> Handler:
    """Handle a rejected request a second time if access has changed in between."""

    async def handled(request: Request) -> Response:
        caller: Caller | None = getattr(request.state, "caller", None)
        replica: MemberReplica | None = request.app.state.member_replica
        if replica is None or caller is None or caller.reach is not Level.USER:
            return await handle(request)
        arrived = replica.now()
        try:
            return await handle(request)
        except Problem as refusal:
            is_unknown = isinstance(refusal, AccessUnknown)
            is_hidden = isinstance(refusal, PatientOutOfReach) or refusal.status == NotFound.status
            if not (is_unknown or is_hidden):
                raise
            if not await replica.refresh(arrived) and is_hidden:
                raise
        return await handle(request)

    return handled


class Router(APIRouter):
    def __init__(self, **options: Any) -> None:  # Any: FastAPI's own options of a router.
        super().__init__(route_class=Route, **options)


class _NoResponse(Response):
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        pass


def require_declared(routes: Iterable[BaseRoute]) -> None:
    for route in routes:
        if not isinstance(route, Route):
            raise StartupError(
                f"The route {getattr(route, 'path', '')} does not declare who may call it; "
                "make its router with chassis.http.routes.Router."
            )
