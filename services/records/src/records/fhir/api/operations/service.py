from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
import orjson

from chassis.any_types import JSONObject
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.fhir_outcomes import outcome_of
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid
from chassis.writes.write import Transaction, Written
from records.errors import PatientNotFound
from records.fhir.api import repository
from records.fhir.api.operations.schemas import SOURCE, TARGET, MergeParameters
from records.fhir.mapping.patients import link
from records.fhir.mapping.resources import RenderedResource, listed
from records.fhir.r4.raw_members import members_of
from records.patient_references import resolve_any_reference
from records.patients import merges
from records.patients.merges import Merge
from records.patients.rows import HeldIdentifier, PatientRow
from records.patients.search.scoring import Candidate
from records.write_results import WriteResult

MATCH_GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade"
MERGED = "The source was merged into the target."
NOT_STORED = "A preview: nothing was stored. The source can be merged into the target."


async def cross_reference(
    database: Database, caller: Caller, reference: str, systems: Sequence[str]
) -> tuple[UUID, list[HeldIdentifier]]:
    """Return a patient's identifiers in `systems`, or in all if empty."""
    async with database.connection(caller) as connection:
        patient_id = (await resolve_any_reference(connection, reference)).registered_patient
        return patient_id, await repository.PATIENT_IDENTIFIERS.all(
            connection, patient_id=patient_id, systems=list(systems)
        )


async def merge(
    transaction: Transaction, submitted: MergeParameters
) -> Written[WriteResult[PatientRow]]:
    return await merges.merge(transaction, await _merge_of(transaction.connection, submitted))


async def preview(
    database: Database, caller: Caller, submitted: MergeParameters
) -> tuple[UUID, UUID]:
    async with database.connection(caller) as connection:
        wanted = await _merge_of(connection, submitted)
        await merges.check(connection, wanted)
    return wanted.source, wanted.target


async def _merge_of(connection: Connection, submitted: MergeParameters) -> Merge:
    source, target = [await _side(connection, submitted, side) for side in (SOURCE, TARGET)]
    return Merge(source, target)


async def _side(connection: Connection, submitted: MergeParameters, side: str) -> UUID:
    named = {one.patient_id for one in submitted.references(side)}
    named |= {
        (await resolve_any_reference(connection, one.name)).registered_patient
        for one in submitted.identifiers(side)
    }
    if len(named) > 1:
        raise Invalid(errors=(FieldError("/parameter", "one-patient"),))
    (patient_id,) = named
    if patient_id is None:
        raise PatientNotFound
    return patient_id


def cross_references(base: str, patient_id: UUID, held: Sequence[HeldIdentifier]) -> bytes:
    found: list[JSONObject] = [
        {"name": "targetIdentifier", "valueIdentifier": {"system": one.system, "value": one.value}}
        for one in held
    ]
    reference = {"reference": f"{base}/Patient/{patient_id}"}
    return _parameters([*found, {"name": "targetId", "valueReference": reference}])


def matches(base: str, found: Sequence[tuple[RenderedResource, Candidate]]) -> bytes:
    entries = [
        {
            "fullUrl": f"{base}/Patient/{shown.identity.id}",
            "resource": orjson.Fragment(shown.body),
            "search": {
                "extension": [{"url": MATCH_GRADE, "valueCode": one.grade}],
                "mode": "match",
                "score": one.score,
            },
        }
        for shown, one in found
    ]
    bundle = {
        "resourceType": "Bundle",
        "type": "searchset",
        "total": len(entries),
        "link": [{"relation": "self", "url": f"{base}/Patient/$match"}],
    }
    return orjson.dumps(bundle | listed(entries))


def merge_answer(submitted: JSONObject, note: str, patient: bytes | None) -> bytes:
    issue = {"severity": "information", "code": "informational", "details": {"text": note}}
    parameters: list[dict[str, Any]] = [
        {"name": "input", "resource": submitted},
        {"name": "outcome", "resource": outcome_of([issue])},
    ]
    if patient is not None:
        parameters.append({"name": "result", "resource": orjson.Fragment(patient)})
    return _parameters(parameters)


def after_merge(patient: bytes, source_id: UUID) -> bytes:
    members = members_of(patient.decode())
    links = orjson.loads(bytes(members.get("link", b"[]")))
    members["link"] = msgspec.Raw(orjson.dumps([*links, link(source_id, "replaces")]))
    return msgspec.json.encode(members)


def _parameters(parameters: Sequence[JSONObject]) -> bytes:
    return orjson.dumps({"resourceType": "Parameters", "parameter": parameters})
