from typing import Annotated
from uuid import UUID

from fastapi import Query, status

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import ContestedNumber, PatientOutOfReach
from chassis.writes.write import WRITE, replay_deletion
from retrieval.chunks import service
from retrieval.chunks.schemas import ChunkCreate, ChunkStored, DeletionReason
from retrieval.dependencies import (
    AcceptanceDep,
    ActiveModelDep,
    AskedPatientsDep,
    CallerDep,
    CreateDep,
    DatabaseDep,
)
from retrieval.errors import EMBEDDING, ChunkNotFound, ChunkOfDocument

router = Router(prefix="/chunks", tags=["chunks"])


@router.post("", responses=documented(PatientOutOfReach, ContestedNumber, *EMBEDDING, *WRITE))
@allow("DocumentReference.c")
async def store_chunk(
    submitted: ChunkCreate,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    write: CreateDep,
    model: ActiveModelDep,
    acceptance: AcceptanceDep,
    patients: AskedPatientsDep,
) -> ChunkStored:
    """Store a passage with its vectors. Once this call returns, searches find it; a passage of an
    agent has the `review_status` `draft`.
    """
    chunk_id = await service.store(
        database,
        caller,
        write,
        model,
        acceptance=acceptance,
        patients=patients,
        submitted=submitted,
    )
    return ChunkStored(chunk_id=chunk_id, status="stored")


@router.delete(
    "/{id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=documented(ChunkNotFound, ChunkOfDocument, *WRITE),
)
@allow("DocumentReference.d")
async def delete_chunk(
    id: UUID,
    reason: Annotated[
        DeletionReason | None,
        Query(description="Reason of the deletion, recorded in the audit event"),
    ] = None,
    *,
    write: CreateDep,
) -> None:
    """Delete a passage that `POST /chunks` stored. Once this call returns, searches no longer find
    it. Chunks of a document are deleted with the document.
    """
    await write(lambda transaction: service.delete(transaction, id, reason), replay=replay_deletion)
