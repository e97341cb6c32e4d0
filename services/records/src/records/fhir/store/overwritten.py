"""Finds and restores accepted content that agents overwrote before this was refused."""

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from chassis.identity.caller import CallerKind
from chassis.identity.trusted_agents import TrustedAgents
from records.accepted_content import Authorship, is_accepted
from records.event_types import Change
from records.fhir.chart_index import service as chart_index
from records.fhir.r4.ai_label import without_label
from records.fhir.search_index import service as search_index
from records.fhir.store import repository
from records.fhir.store.drafts import accepted_versions, authorship_of
from records.fhir.store.rows import StoredVersion

PAGE = 100
# The rows of patients and encounters have the authors of their changes.
CHANGED_DRAFTS = Query(
    """
SELECT id FROM records.resources
WHERE id > :after AND written_by_kind = 'agent' AND accepted_by IS NULL AND version > 1
    AND type NOT IN ('Patient', 'Encounter')
ORDER BY id LIMIT :limit
""",
    UUID,
)
LOCK = Query("SELECT version FROM records.resources WHERE id = :id FOR UPDATE", int)


@row_type
class RestoredResource:
    type: str
    version: int
    patient_id: UUID | None
    former_patient_id: UUID | None
    encounter_id: UUID | None


# The search and the chart entries are written in the same transaction.
RESTORE = Query(
    """
WITH accepted AS (
    SELECT patient_id, encounter_id FROM records.resource_versions WHERE id = :id AND version = :version
    UNION ALL
    SELECT patient_id, encounter_id FROM records.resources WHERE id = :id AND version = :version
)
UPDATE records.resources AS stored SET
    patient_id = accepted.patient_id, encounter_id = accepted.encounter_id, body = CAST(CAST(:body AS text) AS jsonb),
    written_by = :author, written_by_kind = :author_kind, accepted_by = :accepted_by, source = :source
FROM accepted, (SELECT set_config('records.chart_entries', 'written', true) OFFSET 0) AS setting
WHERE stored.id = :id
RETURNING stored.type, stored.version, stored.patient_id, old.patient_id AS former_patient_id, stored.encounter_id
""",
    RestoredResource,
)


@row_type
class RowVersion:
    id: UUID
    version: int
    changed_by: str | None
    changed_by_kind: str | None
    fields: JSONObject


# All versions of rows that both a person and an agent have written, the newest first.
_VERSIONS = """
SELECT one.id, version_of.* FROM (
    SELECT id FROM ROWS AS stored WHERE id > :after AND version > 1 AND (
        SELECT bool_or(changed_by_kind = 'person') AND bool_or(changed_by_kind = 'agent') FROM (
            SELECT stored.changed_by_kind UNION ALL SELECT changed_by_kind FROM EARLIER WHERE id = stored.id
        ) AS written
    ) ORDER BY id LIMIT :limit
) AS one CROSS JOIN LATERAL (
    SELECT version, changed_by, changed_by_kind, jsonb_build_object(FIELDS) AS fields FROM ROWS WHERE id = one.id
    UNION ALL
    SELECT version, changed_by, changed_by_kind, jsonb_build_object(FIELDS) FROM EARLIER WHERE id = one.id
) AS version_of ORDER BY one.id, version_of.version DESC
"""
OF_PATIENTS = """
'full_name', full_name, 'names', names, 'date_of_birth', date_of_birth, 'partial_birth_date', partial_birth_date,
'gender', gender, 'deceased', deceased, 'identifiers', identifiers, 'telecom', telecom, 'address', address,
'communication', communication, 'marital_status', marital_status, 'active', active
"""
# The status, the end and the summary follow the course of the encounter, which agents also record.
OF_ENCOUNTERS = "'chief_complaint', chief_complaint, 'class', class, 'started_at', started_at"
PATIENTS = Query(
    _VERSIONS.replace("ROWS", "records.patients")
    .replace("EARLIER", "records.patient_versions")
    .replace("FIELDS", OF_PATIENTS),
    RowVersion,
)
ENCOUNTERS = Query(
    _VERSIONS.replace("ROWS", "records.encounters")
    .replace("EARLIER", "records.encounter_versions")
    .replace("FIELDS", OF_ENCOUNTERS),
    RowVersion,
)


@dataclass(frozen=True, slots=True)
class Overwritten:
    """`accepted_version`: the last one that a person or a feed wrote, or that a person accepted."""

    type: str
    id: UUID
    version: int
    accepted_version: int


@dataclass(frozen=True, slots=True)
class ChangedRow:
    type: str
    id: UUID
    version: int
    fields: Sequence[str]


async def resources(connection: Connection, agents: TrustedAgents) -> AsyncIterator[Overwritten]:
    after = UUID(int=0)
    while ids := await CHANGED_DRAFTS.all(connection, after=after, limit=PAGE):
        after = ids[-1]
        for versions in (await repository.find_drafts(connection, ids)).values():
            if (accepted := _hidden(versions, agents)) is not None:
                present = versions[0]
                yield Overwritten(present.type, present.id, present.version, accepted.version)


def _hidden(versions: Sequence[StoredVersion], agents: TrustedAgents) -> StoredVersion | None:
    """Return the last accepted version of a present draft."""
    if not versions or is_accepted(versions[0].type, authorship_of(versions[0]), agents):
        return None
    return next(iter(accepted_versions(versions, agents)), None)


async def rows(connection: Connection, agents: TrustedAgents) -> AsyncIterator[ChangedRow]:
    """Yield patients and encounters with fields that an agent has changed after a person. Versions by
    imports have the kind of their caller, so only a person can distinguish corrections of feeds.
    """
    for type_, query in (("Patient", PATIENTS), ("Encounter", ENCOUNTERS)):
        after = UUID(int=0)
        while found := await query.all(connection, after=after, limit=PAGE):
            after = found[-1].id
            for id_, group in groupby(found, key=lambda one: one.id):
                versions = [*group]
                if fields := [*_changed_by_agents(type_, versions, agents)]:
                    yield ChangedRow(type_, id_, versions[0].version, fields)


def _changed_by_agents(
    type_: str, versions: Sequence[RowVersion], agents: TrustedAgents
) -> Iterator[str]:
    for name, now in versions[0].fields.items():
        writers = []  # Of the values, the newest first.
        for one, before in zip(versions, [*versions[1:], None], strict=True):
            if before is None or before.fields[name] != one.fields[name]:
                writers.append(one)
        last, *earlier = writers
        author = Authorship(last.changed_by, last.changed_by_kind)
        is_agents = not is_accepted(type_, author, agents)
        persons = [one for one in earlier if one.changed_by_kind == CallerKind.PERSON]
        if is_agents and any(one.fields[name] != now for one in persons):
            yield name


async def restore(connection: Connection, one: Overwritten, agents: TrustedAgents) -> Event | None:
    """Store the last accepted version again. Return None if it is restored already. Needs the role of
    the schema's owner, and a transaction.
    """
    await LOCK.first(connection, id=one.id)
    versions = (await repository.find_drafts(connection, [one.id])).get(one.id, ())
    if (accepted := _hidden(versions, agents)) is None:
        return None
    body = accepted.body.encode()
    author, kind, person = accepted.author, accepted.author_kind, accepted.accepted_by
    if not is_accepted(accepted.type, authorship_of(accepted), agents):  # Sent by the source.
        author, kind, person, body = None, None, None, without_label(body)
    row = await RESTORE.one(
        connection,
        id=accepted.id,
        version=accepted.version,
        body=body.decode(),
        author=author,
        author_kind=kind,
        accepted_by=person,
        source=accepted.source,
    )
    await search_index.store(connection, {accepted.id: (body, row.encounter_id)})
    await chart_index.store(connection, {accepted.id: (row.type, body)})
    patients = {row.patient_id, row.former_patient_id} - {None}
    return Event(
        Change.RESOURCE_AMENDED,
        row.type,
        accepted.id,
        row.version,
        patient_ids=sorted(one for one in patients if one is not None),
        encounter_id=row.encounter_id,
        data={"restored_version": accepted.version},
    )
