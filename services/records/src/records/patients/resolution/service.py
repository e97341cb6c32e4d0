"""The use case of resolving a reference."""

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from records.errors import AmbiguousReference, PatientNotFound
from records.names import service as names
from records.patients import repository
from records.patients.rows import PatientRow


async def resolve(database: Database, caller: Caller, reference: str) -> PatientRow:
    """Return the patient whom a reference names, as far as the caller may see patients.

    Raises PatientNotFound; AmbiguousReference where several patients have it, one of whom at least
    the caller may see.
    """
    async with database.connection(caller) as connection:
        named = await names.names_in_reach(connection, reference)
        # A look-up in any case: a patient out of reach takes as long as none.
        found = await repository.find(connection, named.patient_id or uuid7())
    if named.is_ambiguous:
        raise AmbiguousReference
    if found is None:
        raise PatientNotFound
    return found
