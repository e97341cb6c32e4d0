"""Imports as the database returns them."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type

EntryJSON = dict[str, Any]  # Any: the members of `schemas.EntryOutcome`.
ErrorJSON = dict[str, Any]  # Any: the members of `SkippedEntry.document`.


class ImportStatus(StrEnum):
    """How far an import is. All of a bundle is stored when it is `completed`, and nothing of one
    that `failed`.
    """

    ACCEPTED = "accepted"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"


@row_type
class ImportRow:
    """`counts` and `entries` are null until the import is completed, but the count of entries that were
    skipped when it was accepted.
    """

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
class ErrorsRow:
    errors: list[ErrorJSON]


@row_type
class LeasedImport:
    """`outcomes` has the entries that were skipped so far; null if none may be."""

    id: UUID
    caller: str
    caller_kind: str
    caller_claims: str | None
    attempts: int
    lease_token: UUID
    bundle: bytes
    outcomes: dict[str, Any] | None  # Any: JSON.
