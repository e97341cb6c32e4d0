"""The edge app's endpoints. They do not need a token, because they do not return patient data."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import structlog
from fastapi import Request
from pydantic import BaseModel, Field
from starlette.responses import JSONResponse, Response

from chassis.http.problem_responses import documented
from chassis.http.public_address import PublicAddress
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.peers import PeerClient
from chassis.problems.problem import InternalError
from edge import pages
from edge.api_document import MergedDocument
from edge.errors import SystemUnavailable
from edge.health import OutboxState, SystemHealth
from edge.openapi_merge import DocumentsDisagree


class Health(BaseModel):
    status: Literal["ok"]
    services: dict[str, Literal["ok"]]
    outbox: dict[str, OutboxState]
    time_zone: Annotated[str, Field(description="The facility's time zone (IANA), for pages")]


def router(
    peers: Mapping[str, PeerClient],
    document: MergedDocument,
    address: PublicAddress,
    time_zone: str,
) -> Router:
    routes = Router()
    health = SystemHealth(peers)

    @routes.get(
        "/health",
        response_model=Health,
        responses={
            200: {
                "content": {
                    "application/json": {
                        "example": {
                            "status": "ok",
                            "services": dict.fromkeys(peers, "ok"),
                            "outbox": {"records": {"waiting": 3, "oldest_s": 0.4}},
                            "time_zone": "Europe/Oslo",
                        }
                    }
                }
            },
            **documented(SystemUnavailable),
        },
    )
    @allow_everyone
    async def read_health() -> dict[str, Any]:
        """Check whether every service is ready, and how many events wait for delivery to the log. If
        a service is not ready, the answer is 503 and lists it. An answer is up to a second old.
        """
        services, outbox = await health.read()
        if any(state != "ok" for state in services.values()):
            raise SystemUnavailable(services, outbox)
        return {"status": "ok", "services": services, "outbox": outbox, "time_zone": time_zone}

    @routes.get("/openapi.json", include_in_schema=False)
    @allow_everyone
    async def read_openapi() -> Response:
        try:
            return JSONResponse(await document.current())
        except DocumentsDisagree as failure:
            structlog.get_logger().error(
                "the services' API documents contradict each other", exc_info=failure
            )
            raise InternalError(
                "The services' API documents contradict each other. Report this to the operators."
            ) from failure

    @routes.get("/docs", include_in_schema=False)
    @routes.get("/docs/", include_in_schema=False)
    @allow_everyone
    async def read_docs() -> Response:
        return pages.docs_page(address.prefix)

    @routes.get("/docs/assets/{name}", include_in_schema=False)
    @allow_everyone
    async def read_asset(name: str) -> Response:
        return pages.asset(name)

    @routes.get("/", response_model=None, include_in_schema=False)
    @allow_everyone
    async def read_landing(request: Request) -> Response:
        return pages.landing(request.headers.get("accept", ""), address.url or "")

    return routes
