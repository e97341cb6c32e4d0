"""A source has one document for each patient identifier under which it was stored. A patient with
several identifiers can thus have several documents of one source.
"""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import ARRAY, Text, Uuid, any_, bindparam, literal_column, select, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query, row_type
from retrieval.tables import SCHEMA, Document


@row_type
class NewerDocument:
    id: UUID
    newer_id: UUID


_newer = aliased(Document)
_SAME_SOURCE = ("corpus", "source_type", "source_ref", "is_of_chart")
NEWER = Query(
    select(col(Document.id), col(_newer.id).label("newer_id"))
    .where(
        col(Document.id) == any_(bindparam("ids", type_=ARRAY(Uuid))),
        col(_newer.patient_id) == any_(bindparam("names", type_=ARRAY(Text))),
        *(getattr(_newer, name) == getattr(Document, name) for name in _SAME_SOURCE),
        tuple_(col(_newer.updated_at), col(_newer.id))
        > tuple_(col(Document.updated_at), col(Document.id)),
        col(_newer.review_status) != literal_column("'retired'"),
    )
    .order_by(col(_newer.updated_at), col(_newer.id)),
    NewerDocument,
    in_reach(col(_newer.patient_id), SCHEMA),
)


async def newer_documents(
    connection: Connection, names: Collection[str], document_ids: Collection[UUID]
) -> Mapping[UUID | None, UUID]:
    """Return the newest document of the same source by the older document. `names`: the identifiers
    of one patient.
    """
    if len(names) <= 1 or not document_ids:
        return {}
    found = await NEWER.all(connection, ids=[*document_ids], names=[*names])
    return {one.id: one.newer_id for one in found}
