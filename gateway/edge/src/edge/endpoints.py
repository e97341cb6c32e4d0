"""The edge app's own paths. They serve no data, so they need no token."""

from collections.abc import Mapping
from typing import Any, Literal

import structlog
from pydantic import BaseModel
from starlette.responses import JSONResponse, Response

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.peers import PeerClient
from chassis.problems.problem import InternalError
from edge import health, pages
from edge.api_document import MergedDocument
from edge.errors import SystemUnavailable
from edge.openapi_merge import DocumentsDisagree


class Health(BaseModel):
    status: Literal["ok"]
    services: dict[str, Literal["ok"]]


def router(peers: Mapping[str, PeerClient], document: MergedDocument) -> Router:
    routes = Router()

    @routes.get(
        "/health",
        response_model=Health,
        responses={
            200: {
                "content": {
                    "application/json": {
                        "example": {"status": "ok", "services": dict.fromkeys(peers, "ok")}
                    }
                }
            },
            **documented(SystemUnavailable),
        },
        openapi_extra={"security": []},
    )
    @allow_everyone
    async def read_health() -> dict[str, Any]:
        """Whether every service is ready. 503 names those that are not."""
        services = await health.check_all(peers)
        if any(state != "ok" for state in services.values()):
            raise SystemUnavailable(services)
        return {"status": "ok", "services": services}

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
                "The API documents of the services contradict each other. Report this to the operators."
            ) from failure

    @routes.get("/docs", include_in_schema=False)
    @routes.get("/docs/", include_in_schema=False)
    @allow_everyone
    async def read_docs() -> Response:
        return pages.docs_page()

    @routes.get("/docs/assets/{name}", include_in_schema=False)
    @allow_everyone
    async def read_asset(name: str) -> Response:
        return pages.asset(name)

    @routes.get("/", include_in_schema=False)
    @allow_everyone
    async def read_landing() -> dict[str, Any]:
        return pages.LANDING

    return routes
