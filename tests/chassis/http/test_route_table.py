from itertools import product
from typing import Any

import pytest
from starlette.routing import Match
from starlette.types import Scope

from chassis.http.route_table import RouteTable
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone

PATHS = (
    "/",
    "/a",
    "/a/b",
    "/a/$x",
    "/a/{id}",
    "/a/{id}/c",
    "/a/{id}/{n:int}",
    "/b/{x}",
    "/b/{x:path}",
)
ASKED = (*PATHS, "", "/a/", "/a/7/9", "/a/7/x", "/b/1/2", "/c", "/A", "//a", "/a" + "/x" * 40)
ROUTER = "router"


@allow_everyone
async def _nothing() -> None:
    pass


@pytest.fixture
def router() -> Router:
    router = Router()
    for path, method in product(PATHS, ("GET", "POST")):
        if (path, method) != ("/a/b", "GET"):
            router.add_api_route(path, _nothing, methods=[method], name=f"{method} {path}")
    return router


async def handled(router: Router, scope: Scope) -> str:
    """Return the name of the route to which the table gives the request, or ROUTER."""
    found = []

    async def handle(scope: Scope, *_: Any) -> None:
        found.append(scope["route"].name if "route" in scope else ROUTER)

    for route in router.routes:
        route.compiled = lambda: handle  # type: ignore[attr-defined]
    await RouteTable(router.routes, handle)(scope, None, None)  # type: ignore[arg-type]
    return found[0]


async def test_finds_the_route_and_parameters_of_the_router(router: Router):
    found = set()
    for method, path in product(("GET", "POST", "PUT"), ASKED):
        wanted, scope = ({"type": "http", "method": method, "path": path} for _ in range(2))
        first = next((one for one in router.routes if _matches(one, wanted)), None)
        name = await handled(router, scope)
        found.add(name)
        if first is not None and not path.startswith("/b"):  # /b has paths of any length.
            assert (name, scope) == (getattr(first, "name", None), wanted)
        else:
            assert name == ROUTER
    assert len(found) == 1 + len([one for one in router.routes if "/{x" not in one.path])  # type: ignore[attr-defined]


def _matches(route: Any, scope: Scope) -> bool:
    match, child_scope = route.matches(scope)
    if match is Match.FULL:
        scope.update(child_scope)
    return match is Match.FULL


async def test_refuses_a_route_that_begins_with_a_parameter(router: Router):
    router.add_api_route("/{any}", _nothing)
    with pytest.raises(TypeError):
        RouteTable(router.routes, router)
