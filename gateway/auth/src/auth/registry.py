"""The registered clients, which records stores."""

import re
from datetime import datetime
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable

PATH = "/internal/auth"
DEADLINE_S = 5.0
# Only the operator can correct why records refuses this service, not the client.
REFUSES_AUTH = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


class Client(BaseModel):
    """`keys` is a JWKS document or its URL."""

    name: str
    keys: str
    scope: str
    created_at: datetime
    revoked_at: datetime | None


class Registry:
    """Calls raise PeerUnavailable, and PeerRefused if not documented otherwise."""

    def __init__(self, records: PeerClient) -> None:
        self._records = records

    async def find(self, name: str) -> Client | None:
        """Return None if no client has this name."""
        if NAME.fullmatch(name) is None:
            return None
        try:
            found = await self._ask("/clients/lookup", {"name": name})
        except PeerRefused as refused:
            if refused.status == HTTPStatus.NOT_FOUND:
                return None
            raise
        return Client.model_validate(found)

    async def use(self, client: str, jti: str) -> bool:
        """Return whether the assertion's ID is new."""
        answer = await self._ask("/assertions", {"client": client, "jti": jti})
        return bool(answer["accepted"])

    async def all(self) -> list[Client]:
        found = await self._records.get(f"{PATH}/clients", deadline_s=DEADLINE_S)
        return [Client.model_validate(one) for one in found["clients"]]

    async def add(self, name: str, *, keys: str, scope: str, replace: bool) -> None:
        body = {"name": name, "keys": keys, "scope": scope, "replace": replace}
        await self._post("/clients", body)

    async def revoke(self, name: str) -> None:
        await self._post("/clients/revoke", {"name": name})

    async def _ask(self, path: str, body: dict[str, Any]) -> Any:  # JSON
        try:
            return await self._post(path, body)
        except PeerRefused as refused:
            if refused.status in REFUSES_AUTH:
                raise PeerUnavailable from refused
            raise

    async def _post(self, path: str, body: dict[str, Any]) -> Any:  # JSON
        return await self._records.post(PATH + path, body, deadline_s=DEADLINE_S)
