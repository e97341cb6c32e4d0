"""Where a page of a search ended, and what was asked, as one opaque text that can stand in an address:
it is encrypted, since searches name persons. Pure.
"""

import base64
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
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


def write_cursor(secret: bytes, bound_to: str, position: Position) -> str:
    """Return a cursor that only `read_cursor` with the same binding reads."""
    at = None if position.key == UNDATED else position.key.isoformat()
    text = orjson.dumps([at, str(position.id), position.asked])
    nonce = os.urandom(_NONCE)
    sealed = nonce + AESGCM(secret).encrypt(nonce, text, bound_to.encode())
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def read_cursor(secret: bytes, bound_to: str, cursor: str) -> Position:
    """Raises ValueError for what `write_cursor` did not write."""
    try:
        sealed = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        text = AESGCM(secret).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound_to.encode())
    except InvalidTag as failure:
        raise ValueError from failure
    at, id_, asked = orjson.loads(text)
    key = UNDATED if at is None else datetime.fromisoformat(at)
    return Position(key, UUID(id_), [(name, value) for name, value in asked])
