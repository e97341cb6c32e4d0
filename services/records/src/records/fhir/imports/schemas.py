from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Literal, Self
from uuid import UUID

from pydantic import Field, WithJsonSchema

from chassis.http.fields import ResponseBody
from chassis.http.paging import PageQuery
from chassis.problems.closed_model import ClosedModel
from chassis.problems.problem import MAX_ERRORS
from records.fhir.bundles.bundle_entry import MAX_URL_BYTES
from records.fhir.bundles.bundle_json import IMPORTED as IMPORTED_BUNDLES
from records.fhir.bundles.bundle_json import TRANSACTION
from records.fhir.imports.rows import EntryJSON, ImportRow, ImportStatus
from records.fhir.r4.resource_types import METHODS, RESOURCE_TYPES
from records.fhir.store.outcomes import Outcome

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
RESOURCE: dict[str, Any] = {
    "type": "object",
    "title": "FHIR R4 resource",
    "required": ["resourceType"],
    "properties": {"resourceType": {"enum": sorted(RESOURCE_TYPES - {"Bundle"})}},
}
FULL_URL = {"type": "string", "maxLength": MAX_URL_BYTES}


def _bundle(title: str, types: list[str], entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "title": title,
        "required": ["resourceType", "type"],
        "properties": {
            "resourceType": {"const": "Bundle"},
            "type": {"enum": types},
            "entry": {"type": "array", "items": {"type": "object"} | entry},
        },
    }


TRANSACTION_BUNDLE = _bundle(
    "FHIR R4 transaction bundle",
    [TRANSACTION],
    {
        "required": ["resource", "request"],
        "properties": {
            "fullUrl": FULL_URL,
            "resource": RESOURCE,
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
)
EXTRACT = _bundle(
    "FHIR R4 bundle extracted from a system",
    [type_ for type_ in IMPORTED_BUNDLES if type_ != TRANSACTION],
    {
        "required": ["resource"],
        "properties": {
            "fullUrl": FULL_URL,
            "resource": RESOURCE,
            "search": {"type": "object", "properties": {"mode": {"type": "string"}}},
        },
    },
)
IMPORTED = {"oneOf": [TRANSACTION_BUNDLE, EXTRACT, RESOURCE], "examples": [EXAMPLE]}
LINES = {"type": "string", "description": "One resource per line"}


class SourceQuery(ClosedModel):
    location: ClassVar = "query"
    source: str | None = Field(
        None,
        max_length=1000,
        pattern=r"^https?://[!$-~]+$",
        description="Base URL of the server that assigned the resource ids, such as"
        " `https://ehr.example/fhir`. Send it if the resources have no `fullUrl`; transactions do not need it.",
    )


class OnError(StrEnum):
    """The effect of an invalid entry."""

    FAIL = "fail"
    SKIP = "skip"


class ImportOptions(SourceQuery):
    on_error: OnError = Field(
        OnError.FAIL,
        description="`fail`: an invalid entry rejects the import. `skip`: the valid entries are stored,"
        " and `GET /imports/{id}/errors` lists the others. Entries that refer to a skipped entry, such as their"
        " patient, are skipped, too. More than 10,000 invalid entries reject the import.",
    )


class EntryWarning(ResponseBody):
    """A value that was dropped; the entry was stored."""

    pointer: str
    rule: Literal["not-blank"] = Field(description="`not-blank`: the value was empty or blank")


class EntryDoubt(ResponseBody):
    """A value that was stored, but is probably wrong."""

    pointer: str
    rule: str = Field(
        description="`in-future`: the date of something that has happened is more than 24 hours ahead of the server's"
        " clock. `reopened`: the version before had a status that ends the resource, such as `completed` or"
        " `entered-in-error`, and the source states no newer time (`meta.lastUpdated`, or `issued` of a result)."
        " `unknown-class`: the class of the encounter is unknown, so that `/encounters` has `AMB`."
        " `identity-changed`: two of name, birth date and sex of a patient have changed, so a task in the queue"
        " `identity` asks a person to confirm. There may be more rules later"
    )
    former: str | None = Field(description="The status before; null unless the rule is `reopened`")


class EntryOutcome(ResponseBody):
    """The result of the bundle's entry at `index`. Use `type/id` to refer to the stored resource."""

    index: int
    type: str
    id: UUID
    outcome: Outcome
    identifier_of: UUID | None = Field(
        None,
        description="Another patient with an identifier or source key of this entry."
        " Their demographics disagree, so this entry became a separate patient,"
        " and a task in the queue `identity` asks a person whether both are the same.",
    )
    same_as: int | None = Field(
        None,
        description="Index of the entry with the same resource, which differs only in `id`, `meta` and `fullUrl`",
    )
    superseded_by: int | None = Field(
        None,
        description="Index of the entry that was stored instead: a later entry of the same resource, or a newer"
        " version of the same source",
    )
    stored_status: str | None = Field(
        None,
        description="Status of the stored result if it takes precedence over the status of the entry, "
        "such as `corrected` over `preliminary`. The entry was not stored.",
    )
    last_updated: datetime | None = Field(
        None,
        description="`meta.lastUpdated` of an `older-than-known` entry, which was not stored because"
        " its source has already sent a newer version",
    )
    known_last_updated: datetime | None = Field(
        None, description="`meta.lastUpdated` of the newer version that the source has sent"
    )
    warnings: list[EntryWarning] = Field(
        default_factory=list,
        description=f"The first {MAX_ERRORS} dropped values; all other values were stored",
    )
    without_patient: bool = Field(
        default=False,
        description="The resource could have a patient, but has none, so only callers with a scope of the level"
        " `system/` can read it",
    )
    doubts: list[EntryDoubt] = Field(
        default_factory=list,
        description=f"The first {MAX_ERRORS} values of a created or updated resource that are probably wrong. They"
        " were stored; check them, because charts show them",
    )
    unread: list[str] = Field(
        default_factory=list,
        description="JSON pointers to references to Binaries that are not stored yet. Searches find "
        "the notes in these Binaries once they are imported.",
    )


class ImportQuery(PageQuery):
    """Pages of entries."""


# The problem document that a request would get. Any: its members.
ProblemDocument = Annotated[
    dict[str, Any] | None,
    WithJsonSchema({"anyOf": [{"$ref": "#/components/schemas/Problem"}, {"type": "null"}]}),
]


class ImportOut(ResponseBody):
    """An import. `entries` are in the order of the bundle, and empty until it is completed."""

    id: UUID
    status: ImportStatus
    total: int
    done: int
    created: int
    updated: int
    unchanged: int
    older_than_known: int
    skipped: int = Field(
        description="Number of skipped entries, which `/imports/{id}/errors` lists"
    )
    problem: ProblemDocument
    created_at: datetime
    finished_at: datetime | None
    entries: list[EntryOutcome]
    next: str | None

    @classmethod
    def of_row(
        cls, row: ImportRow, entries: Iterable[EntryJSON] | None, following: str | None = None
    ) -> Self:
        counts = row.counts or {}
        return cls(
            id=row.id,
            status=ImportStatus(row.status),
            total=row.total,
            done=row.done,
            created=counts.get(Outcome.CREATED, 0),
            updated=counts.get(Outcome.UPDATED, 0),
            unchanged=counts.get(Outcome.UNCHANGED, 0),
            older_than_known=counts.get(Outcome.OLDER_THAN_KNOWN, 0),
            # Earlier versions stored no `errors_total`.
            skipped=counts.get("skipped", 0),
            problem=row.problem and {"errors_total": len(row.problem["errors"])} | row.problem,
            created_at=row.created_at,
            finished_at=row.finished_at,
            entries=[EntryOutcome.model_validate(entry) for entry in entries or ()],
            next=following,
        )

    @classmethod
    def accepted(cls, row: ImportRow) -> Self:
        state = replace(
            row, status=ImportStatus.ACCEPTED, done=0, counts=None, problem=None, finished_at=None
        )
        return cls.of_row(state, None)
