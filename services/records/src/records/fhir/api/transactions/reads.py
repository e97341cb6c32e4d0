"""Reads and searches of a batch. The application answers each one as if it were sent alone, so that each has its own
scope, reach, limits and access event.
"""

import asyncio
from urllib.parse import urlsplit

import httpx
from fastapi import Request

from chassis.http.fhir_outcomes import FHIR_JSON
from records.dependencies import FHIR
from records.errors import BatchTooLarge

MAX_READS = 50
MAX_BYTES = 16 * 1024 * 1024
WITHIN_S = 30.0  # Less than the gateway's.
REPEATED = ("authorization", "host", "x-forwarded-proto")


def is_readable(url: str) -> bool:
    """Whether the URL is relative to the FHIR base."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.path) and not (parts.scheme or parts.netloc) and ".." not in parts.path


class Reader:
    """Answers the reads of one batch, at most MAX_BYTES and WITHIN_S together."""

    def __init__(self, request: Request) -> None:
        self._end = asyncio.get_running_loop().time() + WITHIN_S
        self._bytes = 0
        headers = {name: request.headers[name] for name in REPEATED if name in request.headers}
        transport = httpx.ASGITransport(request.app, raise_app_exceptions=False)
        self._client = httpx.AsyncClient(  # noqa: TID251 - It calls this application, not a peer.
            transport=transport,
            base_url=str(request.base_url),
            headers=headers | {"Accept": FHIR_JSON},
        )

    async def answer(self, url: str) -> httpx.Response:
        """Raises BatchTooLarge if the earlier reads have reached a limit."""
        if self._bytes > MAX_BYTES or asyncio.get_running_loop().time() > self._end:
            raise BatchTooLarge
        answer = await self._client.get(f"{FHIR}/{url.removeprefix('/')}")
        self._bytes += len(answer.content)
        return answer
