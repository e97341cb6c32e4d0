"""POST /chunks."""

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach
from chassis.writes.write import WRITE
from retrieval.chunks import service
from retrieval.chunks.schemas import ChunkCreate, ChunkStored
from retrieval.dependencies import ActiveModelDep, CallerDep, CreateDep, DatabaseDep
from retrieval.errors import EMBEDDING

router = Router(prefix="/chunks", tags=["chunks"])


@router.post("", responses=documented(PatientOutOfReach, *EMBEDDING, *WRITE))
@allow("DocumentReference.c")
async def store_chunk(
    submitted: ChunkCreate,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    write: CreateDep,
    model: ActiveModelDep,
) -> ChunkStored:
    """Store a passage with its vector. Searches find it from the answer on."""
    chunk = await service.store(database, caller, write, model, submitted)
    return ChunkStored(chunk_id=chunk.id, status="stored")
