"""Checks that each operation of an application rejects callers before it reads a body, even without its database."""

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import compile_path

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from support.applications import settings_for
from support.asgi_requests import sent_by
from support.databases import TestDatabase
from support.operations import Operation, operations
from support.problems import assert_failure, code_in
from support.refused_callers import REVOCATIONS, Attempt, Headers, Tokens

# Routes without a token, which return no patient data and are neither in the contract nor at the gateway.
UNDOCUMENTED = {
    "/livez": "a supervisor asks whether the process lives",
    "/readyz": "the gateway asks whether it may send requests",
    "/metrics": "counts and times, for Prometheus",
    "/openapi.json": "the contract, as in the repository",
}
BODY_BYTES = 20
LARGE_BYTES = 1 << 40
# HTTP methods that no operation, or few operations, have.
METHODS = ("OPTIONS", "PUT", "FOO")
NOWHERE = ("/", "/nothing", "/internal", "/patients/1/nothing", "/docs", "/redoc", "/livez/", "//")


def settings_without_a_database(
    service: str, cluster: EmbeddedPostgres, keyring: Keyring, directory: Path
) -> dict[str, Any]:
    """Return settings without a database: an operation that needs the database, or stores an event, responds 503."""
    withdrawn = directory / "revocations.json"
    withdrawn.write_text(json.dumps(REVOCATIONS), encoding="utf-8")
    nothing = TestDatabase(cluster, service, "nothing")
    return settings_for(nothing, keyring, revocations=str(withdrawn))


def routes_of(app: FastAPI) -> set[tuple[str, str]]:
    """Return each method and path of an application; paths omit the types of their parameters."""
    return {
        (method, route.path_format)
        for route in app.routes
        if isinstance(route, APIRoute)
        for method in route.methods
    } | {
        ("", getattr(route, "path", str(route)))
        for route in app.routes
        if not isinstance(route, APIRoute)
    }


async def assert_refused(
    app: FastAPI, tokens: Tokens, attempt: Attempt, *, body_bytes: int = BODY_BYTES
) -> int:
    """Check that each operation rejects an attempt without reading its body; return the number of operations."""

    async def check(operation: Operation) -> bool:
        tried = attempt(tokens, operation)
        if tried is None:
            return False
        headers, refusal = tried
        where = f"{operation.method} {operation.path}"
        path = f"{operation.address}?unknown=1"
        answer = await _unread(app, operation.method, path, headers, body_bytes)
        assert (answer.status_code, code_in(answer.json())) == refusal[:2], (where, answer.text)
        assert_failure(answer, refusal.status, refusal.code)
        assert answer.headers.get("www-authenticate") == refusal.challenge, where
        credentials = [sent.rpartition(" ")[2] for sent in headers.values() if "." in sent]
        assert not any(one in answer.text for one in credentials), where
        return True

    return sum(await asyncio.gather(*map(check, operations(tokens.service))))


async def assert_alike_for_all(app: FastAPI, tokens: Tokens) -> None:
    """Check that unknown methods and paths get 404 or 405, with and without a valid token."""
    own = [(one.method, compile_path(one.path)[0]) for one in operations(tokens.service)]
    paths = {one.address for one in operations(tokens.service)} | UNDOCUMENTED.keys()
    requests = [
        (method, path)
        for path in (*sorted(paths), *NOWHERE)
        for method in METHODS
        if not any(method == known and pattern.match(path) for known, pattern in own)
    ]
    requests += [(method, path) for path in NOWHERE for method in ("GET", "POST")]
    for method, path in requests:
        anonymous = await _unread(app, method, path, {})
        code = {404: "not-found", 405: "method-not-allowed"}[anonymous.status_code]
        assert_failure(anonymous, anonymous.status_code, code)
        assert {"www-authenticate", "etag", "link"}.isdisjoint(anonymous.headers)
        known = await _unread(app, method, path, tokens.of_person())
        assert _shown(known) == _shown(anonymous), (method, path)


async def _unread(
    app: FastAPI, method: str, path: str, headers: Headers, body_bytes: int = BODY_BYTES
) -> httpx.Response:
    async def receive() -> Any:
        raise AssertionError(f"{method} {path} reads its body")

    announced = {"Content-Type": "application/json", "Content-Length": str(body_bytes)}
    status, sent, content = await sent_by(app, method, path, announced | headers, receive)
    return httpx.Response(status, headers=sent, content=content)


def _shown(answer: httpx.Response) -> tuple[int, dict[str, str], str]:
    headers = dict(answer.headers)
    request_id = headers.pop("x-request-id")
    headers.pop("x-logged-request-id", None)
    return answer.status_code, headers, answer.text.replace(request_id, "")
