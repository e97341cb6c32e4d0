"""Imports as the database returns them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

EntryJSON = dict[str, Any]  # Any: the members of `schemas.EntryOutcome`.


@dataclass(frozen=True, slots=True)
class ImportRow:
    """`counts` and `entries` are null until the import is completed."""

    id: UUID
    status: str
    total: int
    done: int
    problem: dict[str, Any] | None  # Any: a problem document.
    created_at: datetime
    finished_at: datetime | None
    counts: Mapping[str, int] | None
    entries: list[EntryJSON] | None


@dataclass(frozen=True, slots=True)
class LeasedImport:
    id: UUID
    caller: str
    caller_kind: str
    attempts: int
    lease_token: UUID
    bundle: bytes
