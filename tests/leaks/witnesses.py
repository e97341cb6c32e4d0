"""Leak test case of the witness route, which only audit may call and which contains no data."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.leaks.drawing import DrawnCaller
from tests.leaks.search import Search

PATH = "/internal/witness/add-checkpoint"
NOT_ALLOWED = 403, "not-allowed"
NO_ROUTE = 404, "not-found"
Examine = Callable[[Search[Any], DrawnCaller], Awaitable[None]]  # Any: data of any service.


def for_audit_only(service: str) -> Examine:
    other = "records" if service == "retrieval" else "retrieval"

    async def examine(search: Search[Any], caller: DrawnCaller) -> None:
        request = "POST", PATH, None
        own = await search.send(caller, request)
        search.assert_refused(own, NOT_ALLOWED if search.past_gateway is None else NO_ROUTE)
        search.assert_refused(await search.send_as_peer(other, service, request), NOT_ALLOWED)
        for_caller = await search.send_as_peer("audit", service, request, caller)
        search.assert_refused(for_caller, NOT_ALLOWED)
        answer = await search.send_as_peer("audit", service, request)
        assert answer.is_client_error
        assert not search.owners.shown_by(answer)

    return examine
