from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from chartroom.system.keys import Keyring

Headers = dict[str, str]
Store = Callable[..., Awaitable[dict[str, Any]]]

NOTE = "HPI\nThe patient has had a cough for three days.\n\nPLAN\nStop metoprolol. Rest."


@pytest.fixture
def letter() -> dict[str, Any]:
    return {
        "patient_id": "P1",
        "source_type": "letter",
        "source_ref": "l-1",
        "title": "Discharge letter",
        "text": NOTE,
    }


@pytest.fixture
def store(client: httpx.AsyncClient, letter: dict[str, Any]) -> Store:
    async def post(**changes: Any) -> dict[str, Any]:
        body = {name: value for name, value in (letter | changes).items() if value is not None}
        return (await client.post("/documents", json=body)).raise_for_status().json()

    return post


@pytest.fixture
def person(keyring: Keyring) -> Headers:
    return {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
