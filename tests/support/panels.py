"""A fake of the panels and patient names that the service records publishes to its peers."""

import asyncio
from typing import Any
from urllib.parse import parse_qs

import httpx

from support.names import PATH, FakeNames

Answer = dict[str, Any]


class FakePanels(httpx.MockTransport):
    """A fake of GET /internal/access/changes, with responses delayed by `delay_s`.

    `names` responds with patient names.
    """

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.names = FakeNames()
        self.changes: list[Answer] = []
        self.asked = 0
        self.is_down = False
        self.delay_s = 0.0

    def let(self, principal: str, *members: str, panel: int = 1, until: str | None = None) -> None:
        """Give a principal (`caller:NAME` or `group:NAME`) a panel with these members."""
        self._add(panel, principal=principal)
        for member in members:
            self._add(panel, member=member, until=until)

    def remove(self, member: str, panel: int = 1) -> None:
        self._add(panel, member=member, removed=True)

    def _add(self, panel: int, **change: Any) -> None:
        empty = {"member": None, "principal": None, "until": None, "removed": False}
        self.changes.append(empty | {"seq": len(self.changes) + 1, "panel": panel} | change)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == PATH:
            return await self.names.handle_async_request(request)
        if request.url.path != "/internal/access/changes":
            return httpx.Response(503)
        self.asked += 1
        if self.is_down:
            raise httpx.ConnectError("refused")
        query = parse_qs(request.url.query.decode())
        after, limit = int(query["after"][0]), int(query["limit"][0])
        found = self.changes[after:]
        await asyncio.sleep(self.delay_s)
        return httpx.Response(200, json={"changes": found[:limit], "more": len(found) > limit})
