"""Every SQL statement of the running service about embedding models."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Double, bindparam, func, select, update
from sqlmodel import col

from chassis.database.failures import sqlstate_of
from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from retrieval.embedding.models.rows import RegisteredModel
from retrieval.errors import EmbeddingModelReplaced
from retrieval.tables import EmbeddingModel

REGISTERED = Query(
    select(*columns_of(RegisteredModel, EmbeddingModel)),
    RegisteredModel,
)
# A floor that another process has stored first stays.
STORE_FLOOR = Query(
    update(EmbeddingModel)
    .where(col(EmbeddingModel.id) == bindparam("model_id"))
    .values(floor=func.coalesce(col(EmbeddingModel.floor), bindparam("measured", type_=Double)))
    .returning(col(EmbeddingModel.floor)),
    float,
)
# Data exception (vectors of different dimensions), foreign key violation (the model's id is gone).
REPLACED = frozenset({"22000", "23503"})


async def registered(connection: Connection) -> RegisteredModel | None:
    return await REGISTERED.first(connection)


async def store_floor(connection: Connection, model_id: int, measured: float) -> float | None:
    """Store a model's floor unless it has one, and return the one that is stored; None where the
    model is gone.
    """
    return await STORE_FLOOR.first(connection, model_id=model_id, measured=measured)


@contextmanager
def model_replacements() -> Iterator[None]:
    """Raise EmbeddingModelReplaced where PostgreSQL refuses a vector of the model in use. A
    migration may register another model as long as no chunk is stored.
    """
    try:
        yield
    except Exception as failure:
        if sqlstate_of(failure) in REPLACED:
            raise EmbeddingModelReplaced from None
        raise
