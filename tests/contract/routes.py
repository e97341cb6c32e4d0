import json

from fastapi import FastAPI
from support.sources import REPOSITORY

from chassis.contract import contract
from chassis.http.routes import Route

OPEN = {"/livez", "/readyz", "/metrics", "/openapi.json"}


def assert_committed(service: str) -> None:
    committed = REPOSITORY / "services" / service / "openapi.json"
    stored = json.loads(committed.read_text("utf-8"))
    assert stored == contract(service), "run: make contracts"
    # The contract generator adds module names, separated by "__", if two classes have the same name.
    assert not [name for name in stored["components"]["schemas"] if "__" in name]


def open_paths(app: FastAPI) -> set[str]:
    return {
        getattr(route, "path", "")
        for route in app.routes
        if not isinstance(route, Route) or route.rule.is_open
    }
