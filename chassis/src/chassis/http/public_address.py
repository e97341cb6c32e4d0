"""The gateway's URL as clients address it, which all links begin with. A proxy may add a prefix of the path."""

from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SCHEMES = frozenset({"http", "https"})


class PublicAddress:
    """`url` is the setting PUBLIC_URL. Without it, links have the scheme and host of each request."""

    def __init__(self, url: str | None) -> None:
        self.url = None if url is None else url.rstrip("/")
        parts = urlsplit(self.url or "")
        self.prefix = parts.path

    def base(self, connection: HTTPConnection) -> str:
        """The result does not end with a slash."""
        if self.url is not None:
            return self.url
        forwarded = connection.headers.get("x-forwarded-proto")
        scheme = forwarded if forwarded in SCHEMES else connection.url.scheme
        return f"{scheme}://{connection.url.netloc}"

    def host(self, connection: HTTPConnection) -> str:
        if self.url is not None:
            return urlsplit(self.url).netloc
        return connection.headers.get("host", "")

    @classmethod
    def of(cls, connection: HTTPConnection) -> "PublicAddress":
        state: Any = connection.app.state
        address: PublicAddress = state.public_address
        return address


class PublicLinks:
    """Completes the headers `Location` and `Link`, in which endpoints write paths of their own."""

    def __init__(self, app: ASGIApp, base: str) -> None:
        self._app = app
        self._base = base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_completed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                location, link = headers.get("location", ""), headers.get("link", "")
                if location.startswith("/"):
                    headers["location"] = self._base + location
                if link.startswith("</"):
                    headers["link"] = f"<{self._base}{link[1:]}"
            await send(message)

        await self._app(scope, receive, send_completed)
