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

REGISTERED = Query(
    select(*columns_of(RegisteredModel, EmbeddingModel))
    .where(col(EmbeddingModel.place) != literal_column(f"'{Place.REMOVED}'"))
    .order_by(col(EmbeddingModel.place).desc()),
    RegisteredModel,
)
PLACE = Query(
    select(col(EmbeddingModel.place)).where(col(EmbeddingModel.id) == bindparam("model_id")), str
)
STORE_FLOOR = Query(
    update(EmbeddingModel)
    .where(col(EmbeddingModel.id) == bindparam("model_id"))
    .values(floor=func.coalesce(col(EmbeddingModel.floor), bindparam("measured", type_=Double)))
    .returning(col(EmbeddingModel.floor)),
    float,
)
# SQLSTATE codes if another model was registered or models changed places: another dimension; a
# missing model id, or one in the wrong column; no vector of the model in use.
REPLACED = frozenset({"22000", "23503", "23514", "23502"})


async def place(connection: Connection, model_id: int) -> str | None:
    return await PLACE.first(connection, model_id=model_id)


async def store_floor(connection: Connection, model_id: int, measured: float) -> float | None:
    """Return the stored floor, or None if the model is gone."""
    return await STORE_FLOOR.first(connection, model_id=model_id, measured=measured)


@contextmanager
def model_replacements() -> Iterator[None]:
    """PostgreSQL rejects a vector if another model was registered, or if two models changed places.
    Raises EmbeddingModelReplaced.
    """
    try:
        yield
    except Exception as failure:
        if sqlstate_of(failure) in REPLACED:
            raise EmbeddingModelReplaced from None
        raise
