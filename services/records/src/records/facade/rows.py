"""Stored resources as the database returns them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class VersionRow:
    """A version of a row or of a stored body, and when it was made."""

    id: UUID
    version: int
    updated_at: datetime


@row_type
class CoveringVersionRow(VersionRow):
    """A version of a row that lies over a stored body."""

    versions_with_body: int | None


@row_type
class BodyRow(VersionRow):
    """A stored body in one of its versions; `body` is its JSON as text, with every digit."""

    patient_id: UUID | None
    encounter_id: UUID | None
    created_at: datetime
    body: str


@row_type
class IntakeVersionRow:
    """An intake record, which has one version: it never changes."""

    id: int
    version: int
    updated_at: datetime
    patient_id: str
    age: int
    symptoms: Sequence[str]
    urgency: str
    kind: str | None
    details: dict[str, Any] | None  # Any: a JSON object of the caller.
    encounter_id: UUID | None
    amends: int | None
    created_at: datetime
