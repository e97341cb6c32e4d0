"""Wire types of imports."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import WithJsonSchema

from chassis.database.pool import Row
from chassis.http.fields import ResponseBody
from chassis.http.paging import PageQuery
from records.imports.fhir.r4 import RESOURCE_TYPES
from records.imports.fhir.reading import METHODS

EXAMPLE = {
    "resourceType": "Bundle",
    "type": "transaction",
    "entry": [
        {
            "fullUrl": "urn:uuid:6f0c9d8e-0000-4000-8000-000000000001",
            "resource": {
                "resourceType": "Patient",
                "identifier": [{"system": "urn:example:mrn", "value": "48151"}],
                "name": [{"family": "Doe", "given": ["Jane"]}],
                "birthDate": "1988-04",
            },
            "request": {"method": "POST", "url": "Patient"},
        },
        {
            "fullUrl": "urn:uuid:6f0c9d8e-0000-4000-8000-000000000002",
            "resource": {
                "resourceType": "Condition",
                "subject": {"reference": "urn:uuid:6f0c9d8e-0000-4000-8000-000000000001"},
                "code": {"text": "Asthma"},
            },
            "request": {"method": "POST", "url": "Condition"},
        },
    ],
}
BUNDLE: dict[str, Any] = {
    "type": "object",
    "title": "FHIR R4 transaction bundle",
    "required": ["resourceType", "type"],
    "properties": {
        "resourceType": {"const": "Bundle"},
        "type": {"const": "transaction"},
        "entry": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["resource", "request"],
                "properties": {
                    "fullUrl": {"type": "string"},
                    "resource": {
                        "type": "object",
                        "required": ["resourceType"],
                        "properties": {"resourceType": {"enum": sorted(RESOURCE_TYPES)}},
                    },
                    "request": {
                        "type": "object",
                        "required": ["method", "url"],
                        "properties": {
                            "method": {"enum": list(METHODS)},
                            "url": {"type": "string"},
                            "ifNoneExist": {"type": "string"},
                        },
                    },
                },
            },
        },
    },
    "examples": [EXAMPLE],
}


class ImportStatus(StrEnum):
    """How far an import is. All of a bundle is stored when it is `completed`, and nothing of one
    that `failed`.
    """

    ACCEPTED = "accepted"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"


class Outcome(StrEnum):
    """What became of an entry."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class EntryOutcome(ResponseBody):
    """What became of the entry at `index`; `id` is ours, others refer to it as `type/id`."""

    index: int
    type: str
    id: UUID
    outcome: Outcome


class ImportQuery(PageQuery):
    """Which of the entries to show."""


# The problem document that a request would have been answered with.
ProblemDocument = Annotated[
    dict[str, Any] | None,
    WithJsonSchema({"anyOf": [{"$ref": "#/components/schemas/Problem"}, {"type": "null"}]}),
]


class ImportOut(ResponseBody):
    """An import. Its entries are shown once it is completed, in the order of the bundle."""

    id: UUID
    status: ImportStatus
    total: int
    done: int
    created: int
    updated: int
    unchanged: int
    problem: ProblemDocument
    created_at: datetime
    finished_at: datetime | None
    entries: list[EntryOutcome]
    next: str | None

    @classmethod
    # Any: as they are stored.
    def of_row(cls, row: Row, entries: list[Any], following: str | None = None) -> Self:
        """Show an import, read as a row, with some of its entries."""
        counts = row["counts"] or dict.fromkeys(Outcome, 0)
        problem = row["problem"]
        return cls(
            id=row["id"],
            status=row["status"],
            total=row["total"],
            done=row["done"],
            created=counts[Outcome.CREATED],
            updated=counts[Outcome.UPDATED],
            unchanged=counts[Outcome.UNCHANGED],
            problem=problem
            and {"errors_total": len(problem["errors"])} | problem,  # Older ones do not say it.
            created_at=row["created_at"],
            finished_at=row["finished_at"],
            entries=entries,
            next=following,
        )

    @classmethod
    def accepted(cls, row: Row) -> Self:
        """Show an import as it was when it was taken."""
        shown = cls.of_row(row, [])
        return shown.model_copy(
            update={
                "status": ImportStatus.ACCEPTED,
                "done": 0,
                **dict.fromkeys(Outcome, 0),
                "problem": None,
                "finished_at": None,
            }
        )
