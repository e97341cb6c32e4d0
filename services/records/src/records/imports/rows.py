"""Imports as the database returns them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type

EntryJSON = dict[str, Any]  # Any: the members of `schemas.EntryOutcome`.


@row_type
class ImportRow:
    """`counts` and `entries` are null until the import is completed."""

    id: UUID
    caller: str
    caller_kind: str
    status: str
    total: int
    done: int
    problem: dict[str, Any] | None  # Any: a problem document.
    created_at: datetime
    finished_at: datetime | None
    counts: Mapping[str, int] | None
    entries: list[EntryJSON] | None


@row_type
class LeasedImport:
    id: UUID
    caller: str
    caller_kind: str
    caller_claims: str | None
    attempts: int
    lease_token: UUID
    bundle: bytes
