from uuid import UUID

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from records.encounters.cited_documents import UNCHECKED, CheckedDocuments, DocumentChecker
from records.tasks import repository
from records.tasks.claims.schemas import Completion


async def check_documents(
    database: Database,
    caller: Caller,
    checker: DocumentChecker,
    task_id: UUID,
    submitted: Completion,
) -> CheckedDocuments:
    """Check the documents that the summary of a completion cites. MUST NOT be called while a connection
    is held.
    """
    if submitted.encounter is None or not submitted.encounter.sources:
        return UNCHECKED
    async with database.connection(caller) as connection:
        task = await repository.find(connection, task_id)
    encounter_id = None if task is None else task.encounter_id
    return await checker.submitted(caller, encounter_id, submitted.encounter)
