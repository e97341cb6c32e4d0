from fastapi import FastAPI

from chassis.http.routes import Route

OPEN = {"/livez", "/readyz", "/metrics", "/openapi.json"}


def open_paths(app: FastAPI) -> set[str]:
    """Return the paths of all routes that need no token."""
    return {
        getattr(route, "path", "")
        for route in app.routes
        if not isinstance(route, Route) or route.rule.is_open
    }
