from collections import defaultdict
from collections.abc import Sequence

from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.http.routes import Route

MAX_PARTS = 32


class RouteTable:
    """Finds the route of a request among the routes with the same method, first segment and number of
    segments, in their order. FastAPI's router compares each request with all routes; it handles
    requests without a compiled route here, such as those with another method.

    Raises TypeError if the first segment of a route is a parameter.
    """

    def __init__(self, routes: Sequence[BaseRoute], router: ASGIApp) -> None:
        self._router = router
        found = defaultdict[tuple[str, str, int], list[tuple[Route, ASGIApp]]](list)
        unbounded = set[str]()
        for route in routes:
            if not isinstance(route, Route) or "{" in (parts := route.path.split("/"))[1]:
                raise TypeError(route)
            if ":path}" in route.path:
                unbounded.add(parts[1])
            answer = route.compiled() or router
            for method in route.methods or ():
                found[method, parts[1], len(parts)].append((route, answer))
        self._routes = {key: found[key] for key in found if key[1] not in unbounded}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            for route, answer in self._candidates(scope["method"], scope["path"]):
                match, child_scope = route.matches(scope)
                if match is Match.FULL:
                    scope.update(child_scope)
                    await answer(scope, receive, send)
                    return
        await self._router(scope, receive, send)

    def _candidates(self, method: str, path: str) -> Sequence[tuple[Route, ASGIApp]]:
        parts = path.split("/", MAX_PARTS)
        return self._routes.get((method, parts[1], len(parts)), ()) if len(parts) > 1 else ()
