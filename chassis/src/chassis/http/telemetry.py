"""The outermost ASGI layer: request IDs, trace context, log lines, durations, and 500 responses."""

import asyncio
import time
from collections.abc import Container

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.http.problem_responses import answer_with
from chassis.identity.authentication import GATEWAY_HEADER
from chassis.observability import trace_context
from chassis.observability.metrics import Metrics
from chassis.problems.problem import InternalError, MalformedRequest
from chassis.problems.request_ids import (
    HEADER,
    LOGGED_HEADER,
    accepted_request_id,
    current_request_id,
)

REQUEST_ID, LOGGED = HEADER.lower().encode(), LOGGED_HEADER.lower().encode()
TRACEPARENT = trace_context.HEADER.encode()
METHODS = frozenset(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
NUL_IN_PATH = "The URL contains a NUL character. Send the request without this character."
# Sent instead of 500 after a chunked request body, because the gateway would report malformed chunks.
FAILED_IN_CHUNKS = 502
CLIENT_LEFT = 499  # nginx's status for a client that closed the connection early.


def _route_template(scope: Scope) -> str:
    return getattr(scope.get("route"), "path", None) or "unmatched"


def _is_in_chunks_through_gateway(headers: Container[bytes]) -> bool:
    return GATEWAY_HEADER.encode() in headers and b"transfer-encoding" in headers


class Telemetry:
    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics
        self.log = structlog.get_logger()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = dict(reversed(scope["headers"]))  # The first of several with one name counts.
        request_id = accepted_request_id(headers.get(REQUEST_ID, b"").decode("latin-1"))
        logged = request_id.encode()
        token = current_request_id.set(request_id)
        sent = headers.get(TRACEPARENT, b"").decode("latin-1")
        trace_token = trace_context.sent_trace.set(trace_context.parse_traceparent(sent))
        started = time.perf_counter()
        status = 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                if status == InternalError.status and _is_in_chunks_through_gateway(headers):
                    message["status"] = FAILED_IN_CHUNKS
                message["headers"] = [*message["headers"], (REQUEST_ID, logged), (LOGGED, logged)]
            await send(message)

        try:
            if "\0" in scope["path"]:
                answer = answer_with(MalformedRequest(NUL_IN_PATH), request_id, scope)
                await answer(scope, receive, send_with_id)
            else:
                await self.app(scope, receive, send_with_id)
            status = status or CLIENT_LEFT
        except asyncio.CancelledError:
            status = status or CLIENT_LEFT
            raise
        except Exception:
            self.log.exception(
                "unhandled exception", request_id=request_id, route=_route_template(scope)
            )
            self.metrics.unhandled.labels(_route_template(scope)).inc()
            if status:  # Only a closed connection can still show the failure.
                raise
            answer = answer_with(InternalError(), request_id, scope)
            await answer(scope, receive, send_with_id)
        finally:
            trace_context.sent_trace.reset(trace_token)
            current_request_id.reset(token)
            self._record(scope, request_id, status, time.perf_counter() - started)

    def _record(self, scope: Scope, request_id: str, status: int, seconds: float) -> None:
        route = _route_template(scope)
        method = scope["method"] if scope["method"] in METHODS else "_OTHER"
        self.metrics.requests[method, route, status].observe(seconds)
        if route in {"/livez", "/readyz", "/metrics"}:
            return
        caller = scope.get("state", {}).get("caller")
        self.log.info(
            "request",
            request_id=request_id,
            method=method,
            route=route,
            status=status,
            duration_ms=round(seconds * 1000, 2),
            caller=caller.name if caller else None,
            caller_kind=caller.kind if caller else None,
        )
