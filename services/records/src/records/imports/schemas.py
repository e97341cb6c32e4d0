"""Wire types of imports."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import WithJsonSchema

from chassis.http.fields import ResponseBody
from chassis.http.paging import PageQuery
from records.imports.fhir.r4 import METHODS, RESOURCE_TYPES
from records.imports.rows import EntryJSON, ImportRow
from records.imports.statuses import ImportStatus, Outcome

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


class EntryOutcome(ResponseBody):
    """What became of the entry at `index`. References to the resource are `type/id`."""

    index: int
    type: str
    id: UUID
    outcome: Outcome


class ImportQuery(PageQuery):
    """Which page of the entries to show."""


# The problem document that would be the answer to a request. Any: its members.
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
    def of_row(
        cls, row: ImportRow, entries: Iterable[EntryJSON] | None, following: str | None = None
    ) -> Self:
        """Show an import with some of its entries."""
        counts = row.counts or {}
        return cls(
            id=row.id,
            status=ImportStatus(row.status),
            total=row.total,
            done=row.done,
            created=counts.get(Outcome.CREATED, 0),
            updated=counts.get(Outcome.UPDATED, 0),
            unchanged=counts.get(Outcome.UNCHANGED, 0),
            # Problems of earlier versions of the service have no `errors_total`.
            problem=row.problem and {"errors_total": len(row.problem["errors"])} | row.problem,
            created_at=row.created_at,
            finished_at=row.finished_at,
            entries=[EntryOutcome.model_validate(entry) for entry in entries or ()],
            next=following,
        )

    @classmethod
    def accepted(cls, row: ImportRow) -> Self:
        """Show an import in the state in which it was accepted."""
        state = replace(
            row, status=ImportStatus.ACCEPTED, done=0, counts=None, problem=None, finished_at=None
        )
        return cls.of_row(state, None)
