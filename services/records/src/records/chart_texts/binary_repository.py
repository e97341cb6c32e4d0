from datetime import datetime
from uuid import UUID

from chassis.database.statements import Command, Query, row_type


@row_type
class BinaryUseRow:
    resource_id: UUID
    url: str
    id: UUID | None
    survivor: UUID | None
    content_type: str | None
    data: str | None
    written_by: str | None
    written_by_kind: str | None
    accepted_by: str | None
    updated_at: datetime | None


LINK_BINARIES = Command("SELECT records.link_binaries(CAST(:ids AS uuid[]))")
BINARIES = Query(
    """
SELECT resource_id, url, stored.id, records.survivor_of(patient_id) AS survivor,
    body ->> 'contentType' AS content_type, body ->> 'data' AS data,
    written_by, written_by_kind, accepted_by, updated_at
FROM records.binary_uses LEFT JOIN LATERAL (
    SELECT * FROM records.resources WHERE resources.id = binary_id OFFSET 0
) AS stored ON true
WHERE resource_id = ANY(CAST(:ids AS uuid[]))
""",
    BinaryUseRow,
)
