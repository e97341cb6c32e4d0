from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text

from chassis.any_types import Values
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from chassis.writes.creation_statements import part
from records.fhir.chart_index.entries import Entry


@row_type
class WaitingResource:
    id: UUID
    type: str
    body: str


# When an entry is dropped, other versions of its result are rendered again, because another one may
# now be the latest.
DROP = Query(
    text("""
WITH gone AS (
    DELETE FROM records.chart_entries WHERE resource_id = ANY(:ids) RETURNING patient_id, identity
)
SELECT count(records.feed_same_results(patient_id, identity)) FROM gone WHERE identity IS NOT NULL
""").bindparams(bindparam("ids", type_=ARRAY(Uuid))),
    int,
)
ADD = Query(
    """
WITH added AS (
INSERT INTO records.chart_entries
    (resource_id, patient_id, section, series, at, precedence, identity, draft_of)
SELECT given.id, stored.patient_id, given.section, given.series, given.at, given.precedence, given.identity,
    CASE WHEN given.is_unaccepted THEN concat(stored.written_by, ':', stored.type) END
FROM unnest(
    CAST(:ids AS uuid[]), CAST(:sections AS text[]), CAST(:series AS uuid[]), CAST(:ats AS timestamptz[]),
    CAST(:precedences AS text[]), CAST(:identities AS uuid[]), CAST(:are_unaccepted AS boolean[])
) AS given (id, section, series, at, precedence, identity, is_unaccepted)
JOIN records.resources AS stored ON stored.id = given.id
WHERE stored.patient_id IS NOT NULL
RETURNING patient_id, identity
)
SELECT count(records.feed_same_results(patient_id, identity)) FROM added WHERE identity IS NOT NULL
""",
    int,
)
# A new resource does not have an entry yet.
NEW_CHART_ENTRY = part(
    "stored_chart_entry",
    """
INSERT INTO records.chart_entries
    (resource_id, patient_id, section, series, at, precedence, identity, draft_of)
SELECT id, patient_id, CAST(:chart_section AS text), CAST(:chart_series AS uuid),
    CAST(:chart_at AS timestamptz), CAST(:chart_precedence AS text), CAST(:chart_identity AS uuid),
    CASE WHEN CAST(:chart_is_unaccepted AS boolean) THEN concat(written_by, ':', type) END
FROM added WHERE CAST(:chart_section AS text) IS NOT NULL
RETURNING CASE WHEN identity IS NOT NULL THEN records.feed_same_results(patient_id, identity) END
""",
)
LOCK_WAITING = Query(
    """
WITH waiting AS (
    SELECT resource_id FROM records.chart_backlog ORDER BY resource_id LIMIT :limit
    FOR UPDATE SKIP LOCKED
)
SELECT waiting.resource_id AS id, stored.type, stored.body::text AS body
FROM waiting CROSS JOIN LATERAL (
    SELECT type, body FROM records.resources WHERE id = waiting.resource_id FOR UPDATE
) AS stored
""",
    WaitingResource,
)
FORGET = Command(
    text("DELETE FROM records.chart_backlog WHERE resource_id = ANY(:ids)").bindparams(
        bindparam("ids", type_=ARRAY(Uuid))
    )
)


async def add(connection: Connection, entries: Sequence[Entry]) -> None:
    await ADD.one(
        connection,
        ids=[one.resource_id for one in entries],
        sections=[one.section for one in entries],
        series=[one.series for one in entries],
        ats=[one.at for one in entries],
        precedences=[one.precedence for one in entries],
        identities=[one.identity for one in entries],
        are_unaccepted=[one.is_unaccepted for one in entries],
    )


def values_of_new(entry: Entry | None) -> Values:
    names = ("section", "series", "at", "precedence", "identity", "is_unaccepted")
    return {f"chart_{name}": None if entry is None else getattr(entry, name) for name in names}
