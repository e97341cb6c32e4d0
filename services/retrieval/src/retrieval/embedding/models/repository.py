"""Every SQL statement of the running service about embedding models."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Double, bindparam, func, literal_column, select, update
from sqlmodel import col

from chassis.database.failures import sqlstate_of
from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from retrieval.embedding.models.rows import Place, RegisteredModel
from retrieval.errors import EmbeddingModelReplaced
from retrieval.tables import EmbeddingModel

# The one in use first.
REGISTERED = Query(
    select(*columns_of(RegisteredModel, EmbeddingModel))
    .where(col(EmbeddingModel.place) != literal_column(f"'{Place.REMOVED}'"))
    .order_by(col(EmbeddingModel.place).desc()),
    RegisteredModel,
)
PLACE = Query(
    select(col(EmbeddingModel.place)).where(col(EmbeddingModel.id) == bindparam("model_id")), str
)
# A floor that another process has stored first stays.
STORE_FLOOR = Query(
    update(EmbeddingModel)
    .where(col(EmbeddingModel.id) == bindparam("model_id"))
    .values(floor=func.coalesce(col(EmbeddingModel.floor), bindparam("measured", type_=Double)))
    .returning(col(EmbeddingModel.floor)),
    float,
)
# Data exception (vectors of different dimensions); a foreign key or a check is violated (the model's id is
# gone, or in another place), or a vector is missing (of the model in use).
REPLACED = frozenset({"22000", "23503", "23514", "23502"})


async def registered(connection: Connection) -> list[RegisteredModel]:
    """Return the model in use, and the one beside it, if there is one."""
    return await REGISTERED.all(connection)


async def place(connection: Connection, model_id: int) -> str | None:
    return await PLACE.first(connection, model_id=model_id)


async def store_floor(connection: Connection, model_id: int, measured: float) -> float | None:
    """Store a model's floor unless it has one, and return the one that is stored; None where the
    model is gone.
    """
    return await STORE_FLOOR.first(connection, model_id=model_id, measured=measured)


@contextmanager
def model_replacements() -> Iterator[None]:
    """Raise EmbeddingModelReplaced where PostgreSQL refuses a vector of the model in use: another one
    is registered as long as no chunk is stored, and later two change places.
    """
    try:
        yield
    except Exception as failure:
        if sqlstate_of(failure) in REPLACED:
            raise EmbeddingModelReplaced from None
        raise
