from collections.abc import Mapping
from copy import deepcopy

from fastapi import FastAPI

from chassis.application import Application
from chassis.peers import Transport
from edge.api_document import MergedDocument
from edge.endpoints import router
from edge.gateway_problems import GatewayProblems
from edge.openapi_merge import JSONObject
from edge.settings import Settings


def create_app(settings: Settings, *, transports: Mapping[str, Transport] | None = None) -> FastAPI:
    application = Application(
        "edge",
        settings,
        description="The gateway's companion app: the health of all services, and this document.",
    )
    urls = {**settings.services(), "mcp": settings.mcp_url, "console": settings.console_url}
    peers = {
        name: application.use_peer(name, url, transport=(transports or {}).get(name))
        for name, url in urls.items()
    }
    services = {name: peers[name] for name in settings.services()}
    app = application.app
    address = application.public_address
    document = MergedDocument(
        services, own=lambda: own_document(app), version=app.version, url=address.url
    )
    app.router.default = GatewayProblems(address.prefix)
    return application.finish([router(peers, document, address, settings.time_zone)])


def own_document(app: FastAPI) -> JSONObject:
    """Return this app's part of the merged document. It does not contain 422, because no request of
    this app has parameters.
    """
    document = deepcopy(app.openapi())  # FastAPI caches its document.
    for item in document["paths"].values():
        for operation in item.values():
            del operation["responses"]["422"]
    return document
