"""The landing page's JSON, and Swagger UI with all its files, so that it works without internet access."""

from functools import cache
from http import HTTPStatus
from importlib.resources import files
from pathlib import Path

from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response

from chassis.problems.problem import NotFound

OWN = Path(str(files("edge") / "static"))
SWAGGER_UI = Path(str(files("fastapi_offline") / "static"))
# Requests select an asset by name, so they cannot choose a path.
ASSETS = {
    "docs.js": OWN / "docs.js",
    "favicon.png": SWAGGER_UI / "favicon.png",
    "swagger-ui-bundle.js": SWAGGER_UI / "swagger-ui-bundle.js",
    "swagger-ui.css": SWAGGER_UI / "swagger-ui.css",
}
# Swagger UI needs inline styles. Scripts are allowed only from this host.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
LANDING = {
    "name": "chartroom",
    "description": "The shared backend of a team of clinical agents.",
    "services": {
        "records": "Patients, encounters and intakes that agents work on.",
        "audit": "An append-only log of agent events.",
        "retrieval": "Semantic search over charts and policies.",
    },
}
PATHS = {
    "mcp": "/mcp",
    "console": "/console",
    "docs": "/docs",
    "openapi": "/openapi.json",
    "health": "/health",
}


def landing(accept: str, url: str) -> Response:
    """Return a description of the system as JSON. Redirect browsers to the console."""
    if "text/html" in accept.lower():
        return RedirectResponse("/console", HTTPStatus.SEE_OTHER, {"Vary": "Accept"})
    places = {name: url + path for name, path in PATHS.items()}
    return JSONResponse(LANDING | places, headers={"Vary": "Accept"})


def docs_page(prefix: str) -> Response:
    page = _docs_html().replace('"/docs/', f'"{prefix}/docs/')
    return HTMLResponse(page, headers={"Content-Security-Policy": CONTENT_SECURITY_POLICY})


@cache
def _docs_html() -> str:
    return (OWN / "docs.html").read_text(encoding="utf-8")


def asset(name: str) -> Response:
    if name not in ASSETS:
        raise NotFound
    return FileResponse(ASSETS[name], headers={"Cache-Control": "public, max-age=3600"})
