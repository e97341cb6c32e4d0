"""Cursors are encrypted, because searches contain names of persons."""

import base64
import os
from collections.abc import Sequence
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError
from records.fhir.api.search import repository
from records.fhir.api.search.requests import CURSOR
from records.fhir.errors import InvalidSearch

_NONCE = 12
Parameters = Sequence[tuple[str, str]]


class Cursors:
    """All processes encrypt cursors with the same key. `about`, the search and the caller, binds a
    cursor to its list.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._secret: bytes | None = None

    # Any, in both: JSON.
    async def write(
        self, caller: Caller, about: str, place: Sequence[Any], asked: Parameters
    ) -> str:
        nonce, values = os.urandom(_NONCE), orjson.dumps([*place, asked])
        sealed = nonce + AESGCM(await self._key()).encrypt(nonce, values, _binding(caller, about))
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    async def read(
        self, caller: Caller, about: str, parameters: Parameters
    ) -> tuple[list[Any] | None, Parameters]:
        """Raises InvalidSearch for a cursor of another search or caller."""
        cursor = next((value for name, value in parameters if name == CURSOR), None)
        if cursor is None:
            return None, parameters
        key = AESGCM(await self._key())
        try:
            sealed = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
            text = key.decrypt(sealed[:_NONCE], sealed[_NONCE:], _binding(caller, about))
        except (InvalidTag, ValueError):
            error = FieldError(f"/{CURSOR}", "cursor-of-this-search", location="query")
            raise InvalidSearch(errors=(error,)) from None
        *place, asked = orjson.loads(text)
        return place, [(name, value) for name, value in asked]

    async def _key(self) -> bytes:
        if self._secret is None:
            async with self._database.connection(self._database.service) as connection:
                self._secret = await repository.CURSOR_KEY.one(connection)
        return self._secret


def _binding(caller: Caller, about: str) -> bytes:
    return f"{caller.full_name}\n{about}".encode()
