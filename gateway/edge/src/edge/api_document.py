"""The merged OpenAPI document, fetched from the running services and cached."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable
from edge.errors import ServiceUnavailable
from edge.openapi_merge import DocumentsDisagree, JSONObject, merge

DEADLINE_S = 3.0
FRESH_S = 10.0
FRESH_WHILE_INCOMPLETE_S = 1.0
INCOMPLETE = "Not every service has returned its API document yet; send the request again later."
INTRODUCTION = """\
The shared backend of a team of clinical agents: the **records** they work on, a tamper-evident **audit** log, and
**retrieval** over the charts and policies they may read.

Send `Authorization: Bearer TOKEN` with every request except `/health` and this document. A local system may accept
requests without a token; the caller is then the agent in `X-Agent-Name`.

Failures are problem documents (RFC 9457, `application/problem+json`). They state whether (`retryable`)
and when (`retry_after_s`, `Retry-After`) to try again, and never repeat a submitted value. The gateway
also returns problem documents: 404 for an unknown URL, 502, 503 and 504 while a service is down. If it
cannot parse a request, it returns plain text or only a status: 400 (malformed, an escaped `/ \\ ? # %`
in the path, a header name with `_` or `.`) and 431 (headers over 64 KiB). After a restart of the gateway,
a 404 in plain text means that it has not read its routes yet: send the request again after a second.
"""


@dataclass(slots=True)
class MergedDocument:
    """The merged document of all services. It exists once each service has answered. If a service is
    down, the document contains its last known part, and the description lists the service.
    """

    peers: Mapping[str, PeerClient]
    own: Callable[[], JSONObject]
    version: str
    url: str | None = None
    now: Callable[[], float] = time.monotonic
    _known: dict[str, JSONObject] = field(default_factory=dict, init=False)
    _missing: list[str] = field(default_factory=list, init=False)
    _merged: JSONObject = field(default_factory=dict, init=False)
    _fresh_until: float = field(default=float("-inf"), init=False)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    async def current(self) -> JSONObject:
        """Return the document, at most FRESH_S old."""
        async with self._lock:
            if self.now() >= self._fresh_until:
                answered = await self._fetch_all()
                down = [name for name in self.peers if name not in answered]
                self._missing = [name for name in down if name not in self._known]
                if not self._missing:
                    self._merged = self._merge(down)
                self._fresh_until = self.now() + (FRESH_WHILE_INCOMPLETE_S if down else FRESH_S)
            if self._missing:
                names = ", ".join(self._missing)
                raise ServiceUnavailable(f"{INCOMPLETE} Missing: {names}.")
            return self._merged

    async def _fetch_all(self) -> set[str]:
        fetched = await asyncio.gather(*(fetch(name, peer) for name, peer in self.peers.items()))
        answered = {
            name: part for name, part in zip(self.peers, fetched, strict=True) if part is not None
        }
        self._known |= answered
        return set(answered)

    def _merge(self, down: Sequence[str]) -> JSONObject:
        description = INTRODUCTION
        if down:
            names = ", ".join(down)
            description += f"\n**Not answering, shown as last known: {names}.**\n"
        info = {"title": "chartroom", "version": self.version, "description": description}
        return merge(
            {name: self._known[name] for name in self.peers} | {"edge": self.own()},
            info,
            self.url or "/",
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
        return None  # The document contradicts itself.
    return document
