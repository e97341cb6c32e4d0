"""A fake audit service that receives events of an outbox, and fails on demand."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import httpx

from support.first_calls import is_first_call

Event = dict[str, Any]
REFUSAL = {
    "type": "urn:chartroom:problem:invalid",
    "status": 422,
    "code": "invalid",
    "retryable": False,
}
FAILURE = {
    "type": "urn:chartroom:problem:internal-error",
    "status": 500,
    "code": "internal-error",
    "retryable": False,
}
BUSY = {
    "type": "urn:chartroom:problem:log-busy",
    "status": 503,
    "code": "log-busy",
    "retryable": True,
}


class StandInAudit(httpx.MockTransport):
    """A fake audit service; `events` has each received event once, in order."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.events: list[Event] = []
        self.duplicates = 0
        self.requests: list[httpx.Request] = []
        self.fail: Callable[[httpx.Request], httpx.Response] | None = None
        self.result_of: Callable[[Event], dict[str, Any] | None] = lambda _: None
        self.loses_answers = False
        self.gate = asyncio.Event()  # Audit does not respond while this event is not set.
        self.gate.set()

    @property
    def types(self) -> list[str]:
        return [event["event_type"] for event in self.events]

    def by_resource(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for event in self.events:
            found[event["payload"]["resource"]].append(event["payload"]["resource_version"])
        return dict(found)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if is_first_call(request):
            return httpx.Response(200, json={})
        self.requests.append(request)
        await self.gate.wait()
        if self.fail is not None:
            return self.fail(request)
        results = [
            self.result_of(event) or self._keep(event) for event in json.loads(request.content)
        ]
        if self.loses_answers:
            raise httpx.ReadError("gone", request=request)
        return httpx.Response(200, json={"results": results})

    def _keep(self, event: Event) -> dict[str, Any]:
        is_duplicate = any(event["id"] == known["id"] for known in self.events)
        self.duplicates += is_duplicate
        if not is_duplicate:
            self.events.append(event)
        return {"id": event["id"], "status": "logged", "duplicate": is_duplicate}
