"""Vectors of the model in use are in `embedding`, with its id in `model_id`; of the second model in
`beside_embedding` and `beside_model_id`. Two models change places by renaming these columns. A
table is locked for milliseconds.
"""

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from pgvector import HalfVector
from pgvector.asyncpg import register_vector
from sqlalchemy import Double, bindparam, delete, insert, literal_column, text
from sqlalchemy import update as updating
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.models.rows import Place, RegisteredModel
from retrieval.tables import EmbeddingModel

# Short, because all searches wait while a process waits for a table's lock.
LOCK_TIMEOUT = "500ms"
ALONE = Query(
    text("""
SELECT pg_try_advisory_lock(CAST('retrieval' AS regnamespace)::oid::integer, hashtext('reembed')) AS is_alone
"""),
    bool,
)


@row_type
class Counted:
    passages: int
    filled: int


@row_type
class Unfilled:
    """A passage without a vector. `pieces`: number of pieces of its standalone chunk, 0 for a
    document's chunk. `before`: number of pieces before this one.
    """

    id: int
    title: str | None
    section: str | None
    text: str
    table_head: str | None
    words: int
    pieces: int
    before: int


COUNT = Query(
    text("""
SELECT count(*) AS passages, count(beside_model_id) AS filled FROM retrieval.passages
"""),
    Counted,
)
UNFILLED = Query(
    text("""
SELECT p.id, d.title, c.section, c.text, c.table_head, p.words,
    CASE WHEN p.document_id IS NULL
        THEN (SELECT count(*) FROM retrieval.passages o WHERE o.chunk_id = p.chunk_id) ELSE 0 END AS pieces,
    (SELECT count(*) FROM retrieval.passages o WHERE o.chunk_id = p.chunk_id AND o.id < p.id) AS before
FROM retrieval.passages p
    JOIN retrieval.chunks c ON c.id = p.chunk_id
    LEFT JOIN retrieval.documents d ON d.id = p.document_id
WHERE p.id > :after AND p.beside_model_id IS NULL
ORDER BY p.id LIMIT :limit
"""),
    Unfilled,
)
FILL = Command(
    text("""
UPDATE retrieval.passages p SET beside_model_id = :model_id, beside_embedding = given.embedding
FROM unnest(CAST(:ids AS bigint[]), CAST(:embeddings AS halfvec[])) AS given (id, embedding)
WHERE p.id = given.id AND p.beside_model_id IS NULL
""")
)
REGISTER = Query(
    insert(EmbeddingModel)
    .values(
        {field.name: bindparam(field.name) for field in fields(ModelIdentity)}
        | {"place": literal_column(f"'{Place.BESIDE}'"), "filled": literal_column("0", Double)}
    )
    .returning(col(EmbeddingModel.id)),
    int,
)
# `filled` is the share of passages with vectors. It stays 1 once it has been 1.
PROGRESS = Command(
    updating(EmbeddingModel)
    .where(col(EmbeddingModel.id) == bindparam("model_id"), col(EmbeddingModel.filled) < 1)
    .values(filled=bindparam("share"))
)
CHANGE_PLACES = Command(
    text("""
UPDATE retrieval.embedding_models
SET place = CASE place WHEN 'used' THEN 'beside' ELSE 'used' END, filled = CASE place WHEN 'used' THEN 1 END
WHERE place IN ('used', 'beside')
""")
)
MARK_REMOVED = Command(
    updating(EmbeddingModel)
    .where(col(EmbeddingModel.place) == literal_column(f"'{Place.BESIDE}'"))
    .values(place=literal_column(f"'{Place.REMOVED}'"))
)
FORGET = Query(
    delete(EmbeddingModel)
    .where(col(EmbeddingModel.place) == literal_column(f"'{Place.REMOVED}'"))
    .returning(*columns_of(RegisteredModel, EmbeddingModel)),
    RegisteredModel,
)
IS_VALID = Query(
    text("""
SELECT indisvalid AS is_valid FROM pg_index WHERE indexrelid = to_regclass('retrieval.' || :name)
"""),
    bool,
)
HAS_CONSTRAINT = Query(
    text("""
SELECT count(*) FROM pg_constraint WHERE conrelid = CAST('retrieval.passages' AS regclass) AND conname = :name
"""),
    int,
)

INDEXES = {
    "ix_passages_embedding": "ix_passages_beside_embedding",
    "ix_passages_shared_embedding": "ix_passages_shared_beside_embedding",
}
FOREIGN_KEYS = {
    "fk_passages_model_id_embedding_models": "fk_passages_beside_model_id_embedding_models"
}
COLUMNS = {"model_id": "beside_model_id", "embedding": "beside_embedding"}
NOT_NULL = {
    f"passages_{one}_not_null": f"passages_{other}_not_null" for one, other in COLUMNS.items()
}
BUILD_INDEXES = {
    "ix_passages_beside_embedding": """
CREATE INDEX CONCURRENTLY ix_passages_beside_embedding ON retrieval.passages
    USING hnsw (beside_embedding halfvec_cosine_ops)
""",
    "ix_passages_shared_beside_embedding": """
CREATE INDEX CONCURRENTLY ix_passages_shared_beside_embedding ON retrieval.passages
    USING hnsw (beside_embedding halfvec_cosine_ops) WHERE patient_id IS NULL
""",
    "ix_passages_unfilled": """
CREATE INDEX CONCURRENTLY ix_passages_unfilled ON retrieval.passages (id)
    WHERE beside_model_id IS NULL OR model_id IS NULL
""",
}
EMPTY_COLUMNS = """
ALTER TABLE retrieval.passages DROP CONSTRAINT IF EXISTS ck_passages_of_models,
    DROP COLUMN beside_model_id, DROP COLUMN beside_embedding;
ALTER TABLE retrieval.passages
    ADD beside_model_id integer CONSTRAINT fk_passages_beside_model_id_embedding_models
        REFERENCES retrieval.embedding_models (id),
    ADD beside_embedding VECTORS
"""
# A constraint against vectors in another model's column, which a process that has not noticed the
# change might store.
OF_MODELS = """
ALTER TABLE retrieval.passages ADD CONSTRAINT ck_passages_of_models
    CHECK (model_id = USED AND coalesce(beside_model_id, BESIDE) = BESIDE) NOT VALID
"""


async def set_up(connection: Any) -> None:  # A connection of asyncpg.
    """Prepare the columns of a second model. The connection waits for row locks without a limit."""
    await register_vector(connection)
    await connection.execute("SET ROLE retrieval_owner; SET lock_timeout = 0")


async def is_alone(connection: Connection) -> bool:
    """Whether this process has the lock. If True, no other process changes models until the
    connection ends.
    """
    return await ALONE.one(connection)


async def store_vectors(
    connection: Connection, model_id: int, ids: Sequence[int], vectors: Sequence[HalfVector]
) -> None:
    await FILL.run(connection, model_id=model_id, ids=[*ids], embeddings=[*vectors])


async def lock(connection: Connection) -> None:
    await connection.execute(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT}'")
    await connection.execute("LOCK TABLE retrieval.passages")


async def add_model(connection: Connection, model: ModelIdentity, *, used: int) -> None:
    """MUST follow `lock`."""
    model_id = await REGISTER.one(connection, **asdict(model))
    vectors = f"halfvec({int(model.dimension)})"  # A type modifier cannot be a parameter.
    await connection.execute(EMPTY_COLUMNS.replace("VECTORS", vectors))
    await _require_models(connection, used=used, beside=model_id)


async def _require_models(connection: Connection, *, used: int, beside: int) -> None:
    condition = OF_MODELS.replace("USED", str(int(used))).replace("BESIDE", str(int(beside)))
    await connection.execute(condition)


async def build_indexes(connection: Connection) -> None:
    """Other connections may write during the build. An interrupted build starts again."""
    for name, build in BUILD_INDEXES.items():
        is_valid = await IS_VALID.first(connection, name=name)
        if is_valid is False:
            await connection.execute(f"DROP INDEX CONCURRENTLY retrieval.{name}")
        if not is_valid:
            await connection.execute(build)


async def require_vectors(connection: Connection) -> None:
    """MUST follow `lock`."""
    for column, name in zip(COLUMNS.values(), NOT_NULL.values(), strict=True):
        if not await HAS_CONSTRAINT.one(connection, name=name):
            await connection.execute(
                f"ALTER TABLE retrieval.passages ADD CONSTRAINT {name} NOT NULL {column} NOT VALID"
            )


async def check_vectors(connection: Connection) -> None:
    for name in NOT_NULL.values():
        await connection.execute(f"ALTER TABLE retrieval.passages VALIDATE CONSTRAINT {name}")


async def change_places(connection: Connection, *, used: int, beside: int) -> None:
    """Exchange the columns of two models; `used` and `beside` are their ids before the exchange.
    MUST follow `lock` and `check_vectors`.
    """
    table = "ALTER TABLE retrieval.passages"
    await connection.execute(f"{table} DROP CONSTRAINT ck_passages_of_models")
    for column in COLUMNS:
        await connection.execute(f"{table} ALTER {column} DROP NOT NULL")
    for renamed, kind in ((COLUMNS, "COLUMN"), (FOREIGN_KEYS, "CONSTRAINT")):
        for one, other in renamed.items():
            for old, new in ((one, "swapped"), (other, one), ("swapped", other)):
                await connection.execute(f"{table} RENAME {kind} {old} TO {new}")
    for one, other in NOT_NULL.items():
        await connection.execute(f"{table} RENAME CONSTRAINT {other} TO {one}")
    for one, other in INDEXES.items():
        for old, new in ((one, "swapped"), (other, one), ("swapped", other)):
            await connection.execute(f"ALTER INDEX retrieval.{old} RENAME TO {new}")
    await _require_models(connection, used=beside, beside=used)
    await CHANGE_PLACES.run(connection)


async def remove_vectors(connection: Connection) -> None:
    """MUST follow `lock`."""
    await connection.execute(EMPTY_COLUMNS.replace("VECTORS", "halfvec"))
    await MARK_REMOVED.run(connection)


async def forget(connection: Connection) -> RegisteredModel | None:
    """Delete the second model's row without the table lock, because its foreign key reads all
    passages.
    """
    return await FORGET.first(connection)
