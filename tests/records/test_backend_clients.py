"""Tests of the auth app's requests to records."""

import asyncio
from typing import Any

import httpx
import pytest
from support.databases import TestDatabase, execute, fetch
from support.problems import assert_problem

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens

CLIENT = {"name": "night-load", "keys": "https://vendor.example/jwks", "scope": "system/Patient.rs"}
NAMED = {"name": "night-load"}
USE = {"client": "night-load", "jti": "018f"}
PATH = "/internal/auth"


@pytest.fixture
def auth(client: httpx.AsyncClient, keyring: Keyring) -> httpx.AsyncClient:
    token = ServiceTokens("auth", keyring.service_key_file("auth")).token_for("records")
    client.headers["Authorization"] = f"Bearer {token}"
    return client


async def post(auth: httpx.AsyncClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    return (await auth.post(PATH + path, json=body)).raise_for_status().json()


async def uses(auth: httpx.AsyncClient, **changes: str) -> bool:
    return bool((await post(auth, "/assertions", USE | changes))["accepted"])


async def test_a_client_is_replaced_only_on_request_or_after_its_revocation(
    auth: httpx.AsyncClient,
):
    added = await post(auth, "/clients", CLIENT)
    taken = await auth.post(f"{PATH}/clients", json=CLIENT | {"scope": "system/*.cruds"})
    assert_problem(taken, 409, "backend-client-exists")
    assert await post(auth, "/clients/lookup", NAMED) == added
    narrower = CLIENT | {"scope": "system/Patient.r", "replace": True}
    assert (await post(auth, "/clients", narrower))["scope"] == "system/Patient.r"

    revoked = await post(auth, "/clients/revoke", NAMED)
    again = await post(auth, "/clients/revoke", NAMED)
    listed = (await auth.get(f"{PATH}/clients")).json()["clients"]

    assert revoked["revoked_at"] == again["revoked_at"] is not None
    assert [one for one in listed if one["name"] == "night-load"] == [revoked]
    assert (await post(auth, "/clients", CLIENT))["revoked_at"] is None
    for path in ("/lookup", "/revoke"):
        unknown = await auth.post(f"{PATH}/clients{path}", json={"name": "unknown"})
        assert_problem(unknown, 404, "backend-client-not-found")


async def test_an_assertion_is_accepted_once(auth: httpx.AsyncClient, database: TestDatabase):
    assert not await uses(auth)  # The client is unknown.
    for name in ("night-load", "other"):
        await post(auth, "/clients", CLIENT | {"name": name})

    at_once = await asyncio.gather(*(uses(auth) for _ in range(5)))

    assert sorted(at_once) == [False] * 4 + [True]
    assert await uses(auth, client="other")
    assert await uses(auth, jti="0190")
    await execute(
        database.admin_dsn,
        "UPDATE records.used_assertions SET used_at = now() - interval '11 minutes' WHERE jti = '0190'",
    )
    assert await uses(auth, jti="0191")
    kept = await fetch(
        database.admin_dsn, "SELECT jti FROM records.used_assertions WHERE client = 'night-load'"
    )
    assert sorted(row["jti"] for row in kept) == ["018f", "0191"]
    await post(auth, "/clients/revoke", NAMED)
    assert not await uses(auth, jti="0192")
