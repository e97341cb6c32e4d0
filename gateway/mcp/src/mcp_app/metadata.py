"""Protected resource metadata (RFC 9728): the document that shows clients where to get tokens. It
exists only if an authorization server is set or the token issuer is a URL.
"""

from http import HTTPStatus
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.settings import is_http_url
from mcp_app.settings import Settings

PATH = "/mcp"
METADATA_PATH = f"/.well-known/oauth-protected-resource{PATH}"


class ProtectedResource:
    def __init__(self, settings: Settings, scopes: list[str]) -> None:
        issuer = settings.token_issuer if is_http_url(settings.token_issuer) else None
        self._issuer = settings.authorization_server or issuer
        self._has_clients = settings.authorization_server is not None
        self._public_url = settings.public_url
        self._scopes = scopes

    def document(self, request: HTTPConnection) -> dict[str, Any] | None:
        if self._issuer is None:
            return None
        return {
            "resource": self._base(request.headers) + PATH,
            "authorization_servers": [self._issuer],
            # The SDK's clients would request all of these scopes, and a registered client may have fewer.
            **({} if self._has_clients else {"scopes_supported": self._scopes}),
            "bearer_methods_supported": ["header"],
            "resource_name": "chartroom",
        }

    def address(self, headers: Headers) -> str | None:
        return None if self._issuer is None else self._base(headers) + METADATA_PATH

    def _base(self, headers: Headers) -> str:
        """The URL under which the client calls: clients reject another URL."""
        if self._public_url is not None:
            return self._public_url.rstrip("/")
        return f"{headers.get('x-forwarded-proto', 'http')}://{headers.get('host', '')}"


class Challenge:
    """Adds the document's URL to `WWW-Authenticate` of each 401 (RFC 9728, section 5.1)."""

    def __init__(self, app: ASGIApp, resource: ProtectedResource) -> None:
        self._app = app
        self._resource = resource

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = self._resource.address(Headers(scope=scope)) if scope["type"] == "http" else None
        if address is None:
            await self._app(scope, receive, send)
            return

        async def send_with_address(message: Message) -> None:
            if (
                message["type"] == "http.response.start"
                and message["status"] == HTTPStatus.UNAUTHORIZED
            ):
                headers = MutableHeaders(scope=message)
                scheme = headers.get("www-authenticate", "Bearer")
                separator = ", " if " " in scheme else " "
                headers["www-authenticate"] = f'{scheme}{separator}resource_metadata="{address}"'
            await send(message)

        await self._app(scope, receive, send_with_address)
