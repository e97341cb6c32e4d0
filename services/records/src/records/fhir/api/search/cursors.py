"""The end of a page, and the search, as one opaque text for an address: it is encrypted, since
searches name persons.
"""

import base64
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError
from records.errors import InvalidSearch
from records.fhir.api.search import repository
from records.fhir.api.search.requests import CURSOR
from records.fhir.search_index.entries import UNDATED

_NONCE = 12


@dataclass(frozen=True, slots=True)
class SearchPosition:
    """The end of a page, and the parameters of its search."""

    key: datetime
    id: UUID
    asked: Sequence[tuple[str, str]]

    def as_values(self) -> list[Any]:  # Any: JSON.
        at = None if self.key == UNDATED else self.key.isoformat()
        return [at, str(self.id), self.asked]

    @classmethod
    def of(cls, values: Sequence[Any]) -> "SearchPosition":  # Any: JSON.
        at, id_, asked = values
        key = UNDATED if at is None else datetime.fromisoformat(at)
        return cls(key, UUID(id_), [(name, value) for name, value in asked])


def write_cursor(secret: bytes, bound_to: str, values: Sequence[Any]) -> str:  # Any: JSON.
    """Return a cursor that only `read_cursor` with the same binding reads."""
    nonce = os.urandom(_NONCE)
    sealed = nonce + AESGCM(secret).encrypt(nonce, orjson.dumps(values), bound_to.encode())
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def read_cursor(secret: bytes, bound_to: str, cursor: str) -> list[Any]:  # Any: JSON.
    """Return the values of a cursor. Raises ValueError for what `write_cursor` did not write."""
    try:
        sealed = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        text = AESGCM(secret).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound_to.encode())
    except InvalidTag as failure:
        raise ValueError from failure
    values: list[Any] = orjson.loads(text)
    return values


class Cursors:
    """The cursors of this service's searches; all its processes have one key. `about` is what a page
    shows: no other list takes its cursor.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._secret: bytes | None = None

    # Any, in both: JSON.
    async def write(self, caller: Caller, about: str, values: Sequence[Any]) -> str:
        return write_cursor(await self._key(), _binding(caller, about), values)

    async def read(self, caller: Caller, about: str, cursor: str) -> list[Any]:
        """Raises InvalidSearch for a cursor of another search, or of another caller."""
        try:
            return read_cursor(await self._key(), _binding(caller, about), cursor)
        except ValueError:
            error = FieldError(f"/{CURSOR}", "cursor-of-this-search", location="query")
            raise InvalidSearch(errors=(error,)) from None

    async def _key(self) -> bytes:
        if self._secret is None:
            async with self._database.connection(self._database.service) as connection:
                self._secret = await repository.cursor_key(connection)
        return self._secret


def _binding(caller: Caller, about: str) -> str:
    return f"{caller.full_name}\n{about}"
