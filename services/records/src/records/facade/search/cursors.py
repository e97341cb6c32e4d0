"""Where a page ended, and what was asked, as one opaque text that can stand in an address: it is
encrypted, since searches name persons. Pure.
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

from records.resource_index.entries import UNDATED

_NONCE = 12


@dataclass(frozen=True, slots=True)
class Position:
    """The end of a page, and the parameters of its search."""

    key: datetime
    id: UUID
    asked: Sequence[tuple[str, str]]

    def as_values(self) -> list[Any]:  # Any: JSON.
        at = None if self.key == UNDATED else self.key.isoformat()
        return [at, str(self.id), self.asked]

    @classmethod
    def of(cls, values: Sequence[Any]) -> "Position":  # Any: JSON.
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
