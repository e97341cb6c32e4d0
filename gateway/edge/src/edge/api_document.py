"""The merged OpenAPI document, read from the running services and cached."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable
from edge.errors import ServiceUnavailable
from edge.openapi_merge import DocumentsDisagree, JSONObject, merge

DEADLINE_S = 3.0
FRESH_S = 10.0
FRESH_WHILE_INCOMPLETE_S = 1.0
INCOMPLETE = "Not every service has shown its document yet; send the request again later."
INTRODUCTION = """\
The shared backend of a team of clinical agents: the **records** they work on, an **audit** log that no one can quietly
change, and **retrieval** over the charts and policies they may read.

Every request but this document and `/health` carries `Authorization: Bearer TOKEN`; a local system may do without, and
then acts as the agent named in `X-Agent-Name`.

A failure is a problem document (RFC 9457, `application/problem+json`) that says whether
(`retryable`) and when (`retry_after_s`, `Retry-After`) to try again; it never repeats a submitted
value. The gateway answers that way, too: 404 for an address that does not exist, 502, 503 and 504
while a service is down. Only a request that it cannot parse gets plain text or a bare status: 400
(malformed, an escaped `/ \\ ? # %` in the path, a header name with `_` or `.`), 431 (headers over 64
KiB), 500 (a broken chunk size) and 504 (a body that has not arrived within a minute: the largest, of
64 MiB, needs more than a mebibyte a second).
"""


class MergedDocument:
    """One document of all services. A service that is down keeps its last known part, and the
    description names it. There is none before each service has answered once.
    """

    def __init__(
        self,
        peers: Mapping[str, PeerClient],
        *,
        own: Callable[[], JSONObject],
        version: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._peers = peers
        self._own = own
        self._version = version
        self._now = now
        self._known: dict[str, JSONObject] = {}
        self._missing: list[str] = []
        self._merged: JSONObject = {}
        self._fresh_until = float("-inf")
        self._lock = asyncio.Lock()

    async def current(self) -> JSONObject:
        """Return the document, at most FRESH_S old. Raises DocumentsDisagree, ServiceUnavailable."""
        async with self._lock:
            if self._now() >= self._fresh_until:
                answered = await self._fetch_all()
                down = [name for name in self._peers if name not in answered]
                self._missing = [name for name in down if name not in self._known]
                if not self._missing:
                    self._merged = self._merge(down)
                self._fresh_until = self._now() + (FRESH_WHILE_INCOMPLETE_S if down else FRESH_S)
            if self._missing:
                names = ", ".join(self._missing)
                raise ServiceUnavailable(f"{INCOMPLETE} Missing: {names}.")
            return self._merged

    async def _fetch_all(self) -> set[str]:
        fetched = await asyncio.gather(*(fetch(name, peer) for name, peer in self._peers.items()))
        answered = {
            name: part for name, part in zip(self._peers, fetched, strict=True) if part is not None
        }
        self._known |= answered
        return set(answered)

    def _merge(self, down: Sequence[str]) -> JSONObject:
        description = INTRODUCTION
        if down:
            names = ", ".join(down)
            description += f"\n**Not answering at the moment, described as last known: {names}.**\n"
        info = {"title": "chartroom", "version": self._version, "description": description}
        return merge(
            {name: self._known[name] for name in self._peers} | {"edge": self._own()}, info
        )


async def fetch(name: str, peer: PeerClient) -> JSONObject | None:
    try:
        document = await peer.get("/openapi.json", deadline_s=DEADLINE_S)
    except (PeerUnavailable, PeerRefused):
        return None
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        return None
    try:
        merge({name: document}, {})
    except DocumentsDisagree:
        return None  # It contradicts itself.
    return document
