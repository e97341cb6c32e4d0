"""Protected resource metadata (RFC 9728): the document that shows clients where to get tokens. It
exists only if an authorization server is set or the token issuer is a URL.
"""

from http import HTTPStatus
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.http.public_address import PublicAddress
from chassis.settings import is_http_url
from mcp_app.settings import Settings

PATH = "/mcp"
METADATA_PATH = f"/.well-known/oauth-protected-resource{PATH}"


class ProtectedResource:
    def __init__(self, settings: Settings, scopes: list[str]) -> None:
        issuer = settings.token_issuer if is_http_url(settings.token_issuer) else None
        self._issuer = settings.authorization_server or issuer
        self._has_clients = settings.authorization_server is not None
        self._public_address = PublicAddress(settings.public_url)
        self._scopes = scopes

    def document(self, request: HTTPConnection) -> dict[str, Any] | None:
        if self._issuer is None:
            return None
        return {
            # The URL under which the client calls: clients reject another URL.
            "resource": self._public_address.base(request) + PATH,
            "authorization_servers": [self._issuer],
            # The SDK's clients would request all of these scopes, and a registered client may have fewer.
            **({} if self._has_clients else {"scopes_supported": self._scopes}),
            "bearer_methods_supported": ["header"],
            "resource_name": "chartroom",
        }

    def address(self, request: HTTPConnection) -> str | None:
        return None if self._issuer is None else self._public_address.base(request) + METADATA_PATH


class Challenge:
    """Adds the document's URL to `WWW-Authenticate` of each 401 (RFC 9728, section 5.1)."""

    def __init__(self, app: ASGIApp, resource: ProtectedResource) -> None:
        self._app = app
        self._resource = resource

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_request = scope["type"] == "http"
        address = self._resource.address(HTTPConnection(scope)) if is_request else None
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
