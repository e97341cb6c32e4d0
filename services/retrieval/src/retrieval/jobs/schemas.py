from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, WithJsonSchema

from chassis.http.fields import ResponseBody
from chassis.http.paging import PageQuery
from retrieval.jobs.rows import JobRow, OutcomeRow
from retrieval.jobs.statuses import JobStatus, LineOutcome

EXAMPLE = (
    '{"patient_id": "P12345", "source_type": "letter", "source_ref": "l-1", "text": "Metoprolol was'
    ' stopped."}'
)
LINES = {
    "type": "string",
    "pattern": r"\S",
    "description": "Documents as `POST /documents` accepts them, each in one line of JSON",
    "examples": [EXAMPLE],
}
ProblemDocument = Annotated[
    dict[str, Any] | None,  # Any: its members.
    WithJsonSchema({"anyOf": [{"$ref": "#/components/schemas/Problem"}, {"type": "null"}]}),
]


class JobOut(ResponseBody):
    """Documents that are stored in the background. Rates count only the time of work, without
    waiting.
    """

    id: UUID
    status: JobStatus
    waits_for: Annotated[
        str | None,
        Field(
            description=(
                "Code of the problem that stops the job; the job continues once the problem is over"
            )
        ),
    ]
    total: int
    done: int
    created: int
    updated: int
    unchanged: int
    failed: int
    documents_per_s: float | None
    chunks_per_s: float | None
    eta_s: Annotated[
        float | None,
        Field(
            description=(
                "Estimated seconds until the job ends, unless it must wait or other jobs are "
                "running"
            )
        ),
    ]
    created_at: datetime
    finished_at: datetime | None

    @classmethod
    def of(cls, row: JobRow) -> Self:
        is_known = row.done > 0 and row.worked_s > 0 and row.bytes_done > 0
        left = (row.bytes - row.bytes_done) * row.worked_s / row.bytes_done if is_known else None
        return cls(
            id=row.id,
            status=status_of(row),
            waits_for=row.waits_for,
            total=row.total,
            done=row.done,
            created=row.created,
            updated=row.updated,
            unchanged=row.unchanged,
            failed=row.failed,
            documents_per_s=round(row.done / row.worked_s, 2) if is_known else None,
            chunks_per_s=round(row.chunks / row.worked_s, 2) if is_known else None,
            eta_s=None if left is None else round(left, 1),
            created_at=row.created_at,
            finished_at=row.finished_at,
        )

    @classmethod
    def accepted(cls, row: JobRow) -> Self:
        state = replace(
            row,
            created=0,
            updated=0,
            unchanged=0,
            failed=0,
            bytes_done=0,
            chunks=0,
            worked_s=0.0,
            waits_for=None,
            finished_at=None,
        )
        return cls.of(state)


def status_of(row: JobRow) -> JobStatus:
    if row.finished_at is not None:
        return JobStatus.COMPLETED
    if row.waits_for is not None:
        return JobStatus.WAITING
    return JobStatus.PROCESSING if row.done else JobStatus.ACCEPTED


class JobPage(ResponseBody):
    """A page of the caller's jobs, the newest first."""

    jobs: list[JobOut]
    next: str | None


class OutcomeQuery(PageQuery):
    outcome: Annotated[LineOutcome | None, Field(description="Only these")] = None


class OutcomeOut(ResponseBody):
    """The result of a line: the stored version of a document, or the problem document that `POST
    /documents` would have returned.
    """

    line: Annotated[int, Field(description="1 is the first line of the upload")]
    outcome: LineOutcome
    document_id: UUID | None
    document_version: int | None
    problem: ProblemDocument

    @classmethod
    def of(cls, row: OutcomeRow) -> Self:
        return cls.model_validate(row, from_attributes=True)


class OutcomePage(ResponseBody):
    """A page of the lines that are done, in the order of the upload."""

    outcomes: list[OutcomeOut]
    next: str | None
