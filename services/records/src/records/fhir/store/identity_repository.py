from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Uuid, bindparam, exists, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from records.fhir.bundles.linking import StoredResource
from records.fhir.bundles.references import ByIdentifier, Reference
from records.tables.patients import IdentifierSystem, patient_versions
from records.tables.tasks import Task, TaskInput


@row_type
class FormerHolder:
    number: int
    id: UUID


@row_type
class FirstWriter:
    name: str | None
    kind: str | None


FORMER_HOLDERS = Query(
    """
SELECT given.number, held.patient_id AS id
FROM unnest(CAST(:numbers AS integer[]), CAST(:systems AS text[]), CAST(:values AS text[]))
    AS given (number, system, value)
JOIN records.patient_identifiers AS held USING (value)
WHERE (given.system IS NULL OR held.system = given.system)
    AND held.is_vouched AND held.ends_at <= now()
ORDER BY given.number, held.patient_id
""",
    FormerHolder,
)
FIRST_WRITER = Query(
    """
SELECT version.changed_by AS name, version.changed_by_kind AS kind
FROM (
    SELECT patient_id FROM records.patient_identifiers
    WHERE system = :system AND is_vouched AND (identifies OR named_until IS NOT NULL)
    ORDER BY patient_id LIMIT 1
) AS first
JOIN LATERAL (
    SELECT version, identifiers, changed_by, changed_by_kind
    FROM records.patients WHERE id = first.patient_id
    UNION ALL
    SELECT version, identifiers, changed_by, changed_by_kind
    FROM records.patient_versions WHERE id = first.patient_id
) AS version
    ON version.identifiers @> jsonb_build_array(jsonb_build_object('system', CAST(:system AS text)))
ORDER BY version.version LIMIT 1
""",
    FirstWriter,
)
AUTHORITY = Query(
    select(col(IdentifierSystem.authority)).where(
        col(IdentifierSystem.system) == bindparam("system"),
        col(IdentifierSystem.authority).is_not(None),
    ),
    str,
)
_earlier = patient_versions.c
WAS_MERGED = Query(
    select(
        exists().where(
            _earlier.id == bindparam("old", type_=Uuid),
            _earlier.replaced_by == bindparam("survivor", type_=Uuid),
        )
    ),
    bool,
)
HAS_ASKED = Query(
    select(
        exists()
        .where(col(Task.patient_id) == bindparam("patient_id"))
        .where(col(Task.kind) == bindparam("kind"), col(TaskInput.task_id) == col(Task.id))
        .where(col(TaskInput.input)["replaced_by"].astext == bindparam("replaced_by"))
    ),
    bool,
)


async def find_former_holders(
    connection: Connection, searches: Sequence[ByIdentifier]
) -> dict[Reference, list[StoredResource]]:
    if not searches:
        return {}
    found: dict[Reference, list[StoredResource]] = {}
    for row in await FORMER_HOLDERS.all(
        connection,
        numbers=list(range(len(searches))),
        systems=[one.system for one in searches],
        values=[one.value for one in searches],
    ):
        patient = StoredResource("Patient", row.id, row.id)
        found.setdefault(searches[row.number], []).append(patient)
    return found


async def has_asked(connection: Connection, kind: str, old: UUID, survivor: UUID) -> bool:
    return await HAS_ASKED.one(
        connection, kind=kind, patient_id=str(old), replaced_by=str(survivor)
    )
