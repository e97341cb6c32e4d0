from collections.abc import Collection, Iterable, Mapping, Sequence
from uuid import UUID

import orjson
from sqlalchemy import select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of, is_any_of
from chassis.identity.caller import Caller
from records.encounters.rows import EncounterOwner, EncounterVersion
from records.fhir.bundles.encounter_mapping import MappedEncounter
from records.fhir.bundles.linking import Merges, Resource, Stored
from records.fhir.bundles.patient_mapping import MappedPatient
from records.fhir.store.rows import LockedEncounter, LockedPatient, MergedPatient
from records.patients.repository import name_parts, rename
from records.patients.rows import PatientVersion
from records.tables.base import is_in_reach, survivor_of
from records.tables.encounters import Encounter
from records.tables.patients import Patient

_PATIENTS = (
    select(*columns_of(LockedPatient, Patient))
    .where(is_any_of(col(Patient.id), "ids"))
    .order_by(col(Patient.id))
)
FIND_PATIENTS = Query(_PATIENTS, LockedPatient, is_in_reach(col(Patient.id)))
LOCK_PATIENTS = Query(_PATIENTS.with_for_update(), LockedPatient, is_in_reach(col(Patient.id)))
PUT_PATIENTS = Query(
    """
INSERT INTO records.patients AS stored
    (id, full_name, date_of_birth, partial_birth_date, gender, identifiers, names, name_parts,
     full_name_absent_reason, active, deceased, marital_status, telecom, address, communication,
     changed_by, changed_by_kind)
SELECT id, full_name, date_of_birth, partial_birth_date, gender, CAST(identifiers AS jsonb),
    CAST(names AS jsonb), name_parts, full_name_absent_reason, active, CAST(deceased AS jsonb),
    marital_status, CAST(telecom AS jsonb), CAST(address AS jsonb), CAST(communication AS jsonb),
    :changed_by, :changed_by_kind
FROM unnest(
    CAST(:ids AS uuid[]), CAST(:full_names AS text[]), CAST(:dates_of_birth AS date[]),
    CAST(:partial_birth_dates AS text[]), CAST(:genders AS text[]), CAST(:identifiers AS text[]),
    CAST(:names AS text[]), CAST(:name_parts AS text[]), CAST(:absent_reasons AS text[]),
    CAST(:actives AS boolean[]), CAST(:deceased AS text[]), CAST(:marital_statuses AS text[]),
    CAST(:telecoms AS text[]), CAST(:addresses AS text[]), CAST(:communications AS text[])
) AS given (id, full_name, date_of_birth, partial_birth_date, gender, identifiers, names, name_parts,
        full_name_absent_reason, active, deceased, marital_status, telecom, address, communication)
ON CONFLICT (id) DO UPDATE SET
    full_name = excluded.full_name,
    date_of_birth = excluded.date_of_birth,
    partial_birth_date = excluded.partial_birth_date,
    gender = excluded.gender,
    identifiers = excluded.identifiers,
    names = excluded.names,
    name_parts = excluded.name_parts,
    full_name_absent_reason = excluded.full_name_absent_reason,
    active = excluded.active,
    deceased = excluded.deceased,
    marital_status = excluded.marital_status,
    telecom = excluded.telecom,
    address = excluded.address,
    communication = excluded.communication,
    changed_by = excluded.changed_by,
    changed_by_kind = excluded.changed_by_kind,
    versions_with_body = stored.versions_with_body
        + CAST(excluded.id = ANY(CAST(:with_bodies AS uuid[])) AS integer)
WHERE (stored.full_name, stored.date_of_birth, stored.partial_birth_date, stored.gender,
       stored.identifiers, stored.names, stored.full_name_absent_reason, stored.active,
       stored.deceased, stored.marital_status, stored.telecom, stored.address, stored.communication)
      IS DISTINCT FROM (excluded.full_name, excluded.date_of_birth, excluded.partial_birth_date,
       excluded.gender, excluded.identifiers, excluded.names, excluded.full_name_absent_reason,
       excluded.active, excluded.deceased, excluded.marital_status, excluded.telecom,
       excluded.address, excluded.communication)
RETURNING id, version
""",
    PatientVersion,
)
LOCK_ENCOUNTERS = Query(
    select(*columns_of(LockedEncounter, Encounter))
    .where(is_any_of(col(Encounter.id), "ids"))
    .order_by(col(Encounter.id))
    .with_for_update(),
    LockedEncounter,
    is_in_reach(col(Encounter.patient_id)),
)
SURVIVORS = Query(
    select(col(Patient.id), survivor_of(col(Patient.id)).label("survivor_id")).where(
        is_any_of(col(Patient.id), "ids"), col(Patient.replaced_by).is_not(None)
    ),
    MergedPatient,
    is_in_reach(col(Patient.id)),
)
OWNERS = Query(
    select(*columns_of(EncounterOwner, Encounter)).where(is_any_of(col(Encounter.id), "ids")),
    EncounterOwner,
    is_in_reach(col(Encounter.patient_id)),
)
PUT_ENCOUNTERS = Query(
    """
INSERT INTO records.encounters
    (id, patient_id, chief_complaint, started_at, ended_at, status, class, source_status, changed_by,
     changed_by_kind)
SELECT given.*, :changed_by, :changed_by_kind FROM unnest(
    CAST(:ids AS uuid[]), CAST(:patient_ids AS uuid[]), CAST(:chief_complaints AS text[]),
    CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[]), CAST(:statuses AS text[]),
    CAST(:classes AS text[]), CAST(:source_statuses AS text[])
) AS given
ON CONFLICT (id) DO UPDATE SET
    chief_complaint = excluded.chief_complaint,
    started_at = excluded.started_at,
    ended_at = excluded.ended_at,
    status = excluded.status,
    class = excluded.class,
    source_status = excluded.source_status,
    changed_by = excluded.changed_by,
    changed_by_kind = excluded.changed_by_kind,
    change_reason = NULL,
    versions_with_body = encounters.versions_with_body
        + CAST(excluded.id = ANY(CAST(:with_bodies AS uuid[])) AS integer)
WHERE (encounters.chief_complaint, encounters.started_at, encounters.ended_at,
       encounters.status, encounters.class, encounters.source_status)
      IS DISTINCT FROM (excluded.chief_complaint, excluded.started_at, excluded.ended_at,
       excluded.status, excluded.class, excluded.source_status)
RETURNING id, patient_id, version
""",
    EncounterVersion,
)


async def lock_patients(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, LockedPatient]:
    return {row.id: row for row in await LOCK_PATIENTS.all(connection, ids=ids)}


async def put_patients(
    connection: Connection,
    patients: Mapping[UUID, MappedPatient],
    caller: Caller,
    *,
    with_bodies: Iterable[UUID],
) -> list[PatientVersion]:
    """Store patients. `with_bodies`: their imported body changes in the same version."""
    words = {
        patient_id: name_parts(patient.full_name, patient.names)
        for patient_id, patient in patients.items()
    }
    await rename(connection, words)
    rows = patients.values()
    return await PUT_PATIENTS.all(
        connection,
        ids=list(patients),
        full_names=[patient.full_name for patient in rows],
        dates_of_birth=[patient.date_of_birth for patient in rows],
        partial_birth_dates=[patient.partial_birth_date for patient in rows],
        genders=[patient.gender for patient in rows],
        identifiers=[_json(patient.identifiers) for patient in rows],
        names=[_json(patient.names) for patient in rows],
        name_parts=list(words.values()),
        absent_reasons=[patient.full_name_absent_reason for patient in rows],
        actives=[patient.active for patient in rows],
        deceased=[
            None if patient.deceased is None else _json(patient.deceased) for patient in rows
        ],
        marital_statuses=[patient.marital_status for patient in rows],
        telecoms=[_json(patient.telecom) for patient in rows],
        addresses=[_json(patient.address) for patient in rows],
        communications=[_json(patient.communication) for patient in rows],
        changed_by=caller.name,
        changed_by_kind=caller.kind,
        with_bodies=[*with_bodies],
    )


async def find_patients(connection: Connection, ids: Collection[UUID]) -> dict[UUID, LockedPatient]:
    return {row.id: row for row in await FIND_PATIENTS.all(connection, ids=[*ids])}


async def find_merges(
    connection: Connection, stored: Stored, resources: Sequence[Resource]
) -> Merges:
    known = [one.id for one in resources if one.type == "Encounter" and not one.is_new]
    found = await OWNERS.all(connection, ids=known) if known else []
    owners = {one.id: one.patient_id for one in found}
    ids = {one.patient_id for each in stored.values() for one in each} | {*owners.values()}
    ids |= {one.patient_id for one in resources if one.is_kept}
    ids |= {one.id for one in resources if one.type == "Patient" and not one.is_new}
    return Merges(await find_survivors(connection, ids), owners)


async def find_survivors(
    connection: Connection, ids: Collection[UUID | None]
) -> dict[UUID | None, UUID]:
    known = {*ids} - {None}
    if len(known) <= 1:
        return {}
    return {one.id: one.survivor_id for one in await SURVIVORS.all(connection, ids=[*known])}


async def surviving(connection: Connection, ids: Collection[UUID]) -> set[UUID]:
    rows = await SURVIVORS.all(connection, ids=[*ids]) if ids else []
    return {*ids} - {one.id for one in rows} | {one.survivor_id for one in rows}


async def lock_encounters(
    connection: Connection, ids: Sequence[UUID]
) -> dict[UUID, LockedEncounter]:
    return {row.id: row for row in await LOCK_ENCOUNTERS.all(connection, ids=ids)}


async def put_encounters(
    connection: Connection,
    encounters: Mapping[UUID, tuple[UUID | None, MappedEncounter]],
    caller: Caller,
    *,
    with_bodies: Iterable[UUID],
) -> list[EncounterVersion]:
    rows = [encounter for _, encounter in encounters.values()]
    return await PUT_ENCOUNTERS.all(
        connection,
        ids=list(encounters),
        patient_ids=[patient_id for patient_id, _ in encounters.values()],
        chief_complaints=[encounter.chief_complaint for encounter in rows],
        starts=[encounter.started_at for encounter in rows],
        ends=[encounter.ended_at for encounter in rows],
        statuses=[encounter.status for encounter in rows],
        classes=[encounter.class_code for encounter in rows],
        source_statuses=[encounter.source_status for encounter in rows],
        changed_by=caller.name,
        changed_by_kind=caller.kind,
        with_bodies=[*with_bodies],
    )


def _json(value: object) -> str:
    return orjson.dumps(value).decode()
