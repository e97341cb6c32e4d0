from fastapi import FastAPI
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager

from chassis.aiohttp_transport import AiohttpTransport
from chassis.application import Application
from chassis.peers import Transport
from mcp_app.catalogue import SCOPES
from mcp_app.endpoints import HELD_BYTES, MAX_BYTES, router
from mcp_app.metadata import Challenge, ProtectedResource
from mcp_app.protocol import make_server
from mcp_app.settings import Settings


def create_app(settings: Settings, *, transport: Transport | None = None) -> FastAPI:
    application = Application(
        "mcp",
        settings,
        description="MCP tools for models. Each tool sends one request to the gateway's API.",
        held_bytes=HELD_BYTES,
    )
    application.use_callers(settings)
    # The gateway starts after this app, so a call at startup would fail.
    gateway = application.use_peer(
        "gateway", settings.gateway_url, transport=transport or AiohttpTransport(), first_call=None
    )
    sessions = StreamableHTTPSessionManager(
        make_server(gateway, application.app.version),
        json_response=True,
        stateless=True,
        max_request_body_size=MAX_BYTES,
    )
    application.while_serving(sessions.run)
    resource = ProtectedResource(settings, SCOPES)
    application.app.add_middleware(Challenge, resource=resource)
    return application.finish([router(sessions, resource)])
