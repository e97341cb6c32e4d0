from dataclasses import dataclass
from http import HTTPStatus

import httpx
from fastapi import Request

from chassis.identity.authentication import AGENT_HEADER, GATEWAY_HEADER
from chassis.peers import CALLER_HEADER

REPEATED = (
    "authorization",
    "host",
    "x-forwarded-proto",
    AGENT_HEADER,
    GATEWAY_HEADER,
    CALLER_HEADER,
)


@dataclass(frozen=True, slots=True)
class InnerAnswer:
    status: int
    etag: str | None
    content: bytes

    @property
    def is_error(self) -> bool:
        return self.status >= HTTPStatus.BAD_REQUEST


class InnerRequests:
    """Sends requests of a batch to the application itself, with the caller of the batch. Each one is
    admitted, limited, logged and recorded as if it were sent alone.
    """

    def __init__(self, request: Request, accept: str) -> None:
        headers = {name: request.headers[name] for name in REPEATED if name in request.headers}
        self._client = httpx.AsyncClient(  # noqa: TID251 - It calls this application, not a peer.
            transport=httpx.ASGITransport(request.app, raise_app_exceptions=False),
            base_url=str(request.base_url),
            headers=headers | {"Accept": accept},
        )

    async def get(self, path: str) -> InnerAnswer:
        answer = await self._client.get(path)
        return InnerAnswer(answer.status_code, answer.headers.get("etag"), answer.content)
