"""Checks the resources that a summary cites. `cited_documents` checks the documents."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ARRAY, BigInteger, Text, Uuid, bindparam, or_, select, text

from chassis.any_types import JSON
from chassis.database.pool import Connection
from chassis.database.statements import Query, is_any_of
from chassis.http.fields import UUID_TEXT
from chassis.problems.problem import FieldError, Invalid
from records.encounters.rows import EncounterRow
from records.patient_references import resolve_reference
from records.tables.base import is_in_reach

MAX_DIGITS = 18
_cited = (
    text("""
SELECT type || '/' || id AS reference, CAST(patient_id AS text) AS patient_id
FROM records.resources WHERE id = ANY(:ids)
UNION ALL SELECT 'Patient/' || id, CAST(id AS text) FROM records.patients WHERE id = ANY(:ids)
UNION ALL SELECT 'Encounter/' || id, CAST(patient_id AS text) FROM records.encounters WHERE id = ANY(:ids)
UNION ALL SELECT 'DocumentReference/' || id, CAST(patient_id AS text)
FROM records.encounters WHERE id = ANY(:ids) AND summary IS NOT NULL
UNION ALL SELECT 'Task/' || id, patient_id FROM records.tasks WHERE id = ANY(:ids)
UNION ALL SELECT 'QuestionnaireResponse/' || id, patient_id
FROM records.intake_records WHERE id = ANY(:numbers)
""")
    .bindparams(bindparam("ids", type_=ARRAY(Uuid)), bindparam("numbers", type_=ARRAY(BigInteger)))
    .columns(reference=Text, patient_id=Text)
    .subquery("cited")
)
_of_all = _cited.c.patient_id.is_(None)
# Resources of the patient, and of all patients, such as a Medication.
OF_PATIENT = Query(
    select(_cited.c.reference).where(or_(_of_all, is_any_of(_cited.c.patient_id, "names", Text))),
    str,
    or_(_of_all, is_in_reach(_cited.c.patient_id)),
)


async def require_of_patient(
    connection: Connection,
    encounter: EncounterRow,
    sources: Sequence[Mapping[str, JSON]],
    at: str,
) -> None:
    """Raises Invalid for resources that are missing, of another patient or out of the caller's
    reach. Resources that the stored summary already cites are accepted. `at` points to the parent
    of `sources`.
    """
    stored = {one.get("resource") for one in encounter.summary_sources or ()}
    named = {
        place: str(one["resource"])
        for place, one in enumerate(sources)
        if "resource" in one and one["resource"] not in stored
    }
    if not named:
        return
    patient = await resolve_reference(connection, str(encounter.patient_id))
    ids = [one.partition("/")[2] for one in named.values()]
    found = await OF_PATIENT.all(
        connection,
        ids=[one for one in ids if UUID_TEXT.fullmatch(one)],
        numbers=[int(one) for one in ids if one.isdecimal() and len(one) <= MAX_DIGITS],
        names=patient.names,
    )
    broken = [place for place, one in named.items() if one not in found]
    if broken:
        raise Invalid(
            errors=[FieldError(f"{at}/sources/{n}/resource", "resource-of-patient") for n in broken]
        )
