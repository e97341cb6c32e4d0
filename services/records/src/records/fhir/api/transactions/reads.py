import asyncio
from urllib.parse import urlsplit

from fastapi import Request

from chassis.http.fhir_outcomes import FHIR_JSON
from chassis.http.inner_requests import InnerAnswer, InnerRequests
from records.dependencies import FHIR
from records.fhir.errors import BatchTooLarge

MAX_READS = 50
MAX_BYTES = 16 * 1024 * 1024
WITHIN_S = 30.0  # Less than the gateway's.


def is_readable(url: str) -> bool:
    """Whether the URL is relative to the FHIR base."""
    if not url.isascii() or not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.path) and not (parts.scheme or parts.netloc) and ".." not in parts.path


class Reader:
    """Answers the reads and searches of one batch, at most MAX_BYTES and WITHIN_S together."""

    def __init__(self, request: Request) -> None:
        self._end = asyncio.get_running_loop().time() + WITHIN_S
        self._bytes = 0
        self._requests = InnerRequests(request, FHIR_JSON)

    async def answer(self, url: str) -> InnerAnswer:
        """Raises BatchTooLarge if the earlier reads have reached a limit."""
        if self._bytes > MAX_BYTES or asyncio.get_running_loop().time() > self._end:
            raise BatchTooLarge
        answer = await self._requests.get(f"{FHIR}/{url.removeprefix('/')}")
        self._bytes += len(answer.content)
        return answer
