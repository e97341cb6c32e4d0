"""Gives passages to medical chunks that have none: those that earlier versions stored."""

from chassis.database.connections import Database
from retrieval.chunks import repository
from retrieval.chunks.pieces import Piece, divided, embedded
from retrieval.chunks.rows import ChunkWithoutPassages
from retrieval.chunks.service import passages_of
from retrieval.embedding.models.service import ActiveModel
from retrieval.passages import service as passages

BATCH = 50


async def add_missing_passages(database: Database, model: ActiveModel) -> bool:
    """Store the passages of some chunks; return whether any lacked them.

    No connection is held while the model works; a chunk that another process took first, or that
    is gone, is left alone. Raises what embedding and the database raise.
    """
    async with database.connection(database.service) as connection:
        found = await repository.without_passages(connection, limit=BATCH)
    with_pieces = [(chunk, await _pieces(model, chunk)) for chunk in found]
    async with database.connection(database.service) as connection, connection.transaction():
        taken = set(await repository.claim(connection, [chunk.id for chunk in found]))
        for chunk, pieces in with_pieces:
            if chunk.id in taken:
                await passages.add(
                    connection,
                    passages_of(
                        pieces,
                        medical_chunk_id=chunk.id,
                        patient_id=chunk.patient_id,
                        source_type=chunk.source_type,
                        source_ref=chunk.source_ref,
                    ),
                )
    return bool(found)


async def _pieces(model: ActiveModel, chunk: ChunkWithoutPassages) -> list[Piece]:
    if len(divided(chunk.chunk_text, model.count_pieces)) == 1:
        return [Piece(chunk.chunk_text, {chunk.model_id: chunk.embedding.to_numpy()})]
    return [*(await embedded(model, chunk.chunk_text)).pieces]
