"""Sends a tool's request to the gateway with the caller's headers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from starlette.requests import Request

from chassis.http.bounded_json import nests_deeper_than, read_json
from chassis.identity.authentication import AGENT_HEADER
from chassis.observability.tracing import HEADER as TRACEPARENT
from chassis.peers import Answer, PeerAnswerTooLarge, PeerClient, may_arrive_later
from chassis.problems.problem import PeerUnavailable
from chassis.problems.request_ids import HEADER as REQUEST_ID
from chassis.problems.request_ids import current_request_id
from mcp_app.errors import AnswerLost, AnswerTooLarge, AnswerUnusable, GatewayUnreachable

# Longer than the longest wait for a task (30 s), shorter than the gateway's timeout for this app (45 s).
DEADLINE_S = 40.0
# The largest task fits. Parsed JSON of many small values needs thirty times as much memory.
MAX_ANSWER_BYTES = 1024 * 1024
# The MCP SDK writes only 250 levels of JSON, and many clients read only 200.
MOST_LEVELS = 150
FORWARDED = ("authorization", AGENT_HEADER, TRACEPARENT)

JSONObject = dict[str, Any]  # Any: JSON of a service.
REQUEST_LESS = "Call again with a smaller `limit`, and then with `cursor`."
STORED = "The write was stored: do not repeat it."


@dataclass(frozen=True, slots=True)
class Call:
    """A tool's request. The path contains only IDs of chartroom."""

    method: str
    path: str
    params: Mapping[str, str] | None = None
    body: JSONObject | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    if_too_large: str = REQUEST_LESS


def headers_of(request: Request) -> dict[str, str]:
    headers = {
        name: value for name in FORWARDED if (value := request.headers.get(name)) is not None
    }
    if (request_id := current_request_id.get()) is not None:
        headers[REQUEST_ID] = request_id
    return headers


async def send(gateway: PeerClient, call: Call, headers: Mapping[str, str]) -> tuple[int, Any]:
    """Return the status and JSON body."""
    content = {} if call.body is None else {"Content-Type": "application/json"}
    try:
        answer = await gateway.ask(
            call.method,
            call.path,
            headers={**headers, **content, **call.headers},
            deadline_s=DEADLINE_S,
            params=call.params,
            body=None if call.body is None else _written(call.body),
            max_bytes=MAX_ANSWER_BYTES,
        )
    except PeerAnswerTooLarge:
        raise AnswerTooLarge(call.if_too_large) from None
    except PeerUnavailable as failure:
        raise AnswerLost if may_arrive_later(failure) else GatewayUnreachable from None
    if answer.status == HTTPStatus.NOT_FOUND and _is_text(answer):
        raise GatewayUnreachable  # The gateway has just started and has not loaded its routes.
    return answer.status, _json_of(answer)


def _written(body: JSONObject) -> bytes:
    return json.dumps(body, ensure_ascii=False).encode()


def _is_text(answer: Answer) -> bool:
    return answer.headers.get("Content-Type", "").startswith("text/plain")


def _json_of(answer: Answer) -> Any:
    try:
        document = read_json(answer.body)
        return (
            _cut(document, MOST_LEVELS) if nests_deeper_than(MOST_LEVELS, answer.body) else document
        )
    except (ValueError, RecursionError):
        raise AnswerUnusable from None


def _cut(value: Any, levels: int) -> Any:  # Any: JSON.
    """Replace values nested deeper than `levels` by their JSON text."""
    if not isinstance(value, dict | list):
        return value
    if levels == 0:
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return [_cut(one, levels - 1) for one in value]
    return {name: _cut(one, levels - 1) for name, one in value.items()}
