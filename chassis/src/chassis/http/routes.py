"""Routes that are checked before their bodies: the token, the rule beside the endpoint, then the
body within limits.

Nothing of a body is read or counted before its caller may send it.
"""

from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.requests import ClientDisconnect
from starlette.routing import BaseRoute
from starlette.types import Receive, Scope, Send

from chassis.http.body_limits import READ, Bodies, ReadRequest, Share, has_body, read_body
from chassis.http.rules import CallerRule, body_rule_of, caller_rule_of
from chassis.identity.authentication import authenticate
from chassis.settings import StartupError

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class Route(APIRoute):
    """A route of a service. Its endpoint says with `allow` who may call it."""

    @property
    def rule(self) -> CallerRule:
        """Who may call it. Raises StartupError where the endpoint does not say."""
        rule = caller_rule_of(self.endpoint)
        if rule is None:
            raise StartupError(
                f"The endpoint {self.endpoint.__module__}.{self.name} does not say who may call it; "
                "declare that with @allow of chassis.http.rules."
            )
        return rule

    def get_route_handler(self) -> Handler:
        """Return what answers a request."""
        handle = super().get_route_handler()
        callers, takes, parses = self.rule, body_rule_of(self.endpoint), self.body_field is not None

        async def answer(request: Request) -> Response:
            caller = None
            if not callers.is_open:
                caller = await authenticate(request)
                callers.check(caller)
            if not has_body(request.headers):
                return await handle(request)
            bodies: Bodies = request.app.state.bodies
            with Share(bodies, caller) as share:
                try:
                    body = await read_body(
                        request.headers, request.receive, takes, share, is_bounded=parses
                    )
                except ClientDisconnect:
                    return NoAnswer()
                request.scope[READ] = True
                if parses:
                    await bodies.check(body)
                return await handle(ReadRequest(request.scope, request.receive, body))

        return answer


class Router(APIRouter):
    """A router whose routes say who may call them."""

    def __init__(self, **options: Any) -> None:  # Any: FastAPI's own options of a router.
        super().__init__(route_class=Route, **options)


class NoAnswer(Response):
    """What a client gets that has left: nothing."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send nothing."""


def require_declared(routes: Iterable[BaseRoute]) -> None:
    """Raise StartupError for a route that does not say who may call it."""
    for route in routes:
        if not isinstance(route, Route):
            raise StartupError(
                f"The route {getattr(route, 'path', '')} does not say who may call it; make its router with "
                "chassis.http.routes.Router."
            )
