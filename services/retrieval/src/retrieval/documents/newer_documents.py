"""A source has one document for each patient identifier under which it was stored. A patient with
several identifiers can thus have several documents of one source.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query, row_type
from retrieval.tables import SCHEMA, Document, document_versions


@row_type
class NewerDocument:
    id: UUID
    newer_id: UUID


def _text_since(document: type[Document]) -> ColumnElement[datetime]:
    """Return when the document got its text: a later title or review does not make its text newer."""
    same, other = document_versions.alias(), document_versions.alias()
    of_other_text = (
        select(func.max(other.c.version))
        .where(other.c.id == document.id, other.c.text != document.text)
        .scalar_subquery()
    )
    first = (
        select(func.min(same.c.updated_at))
        .where(
            same.c.id == document.id,
            same.c.version > func.coalesce(of_other_text, literal_column("0")),
        )
        .scalar_subquery()
    )
    return func.coalesce(first, document.updated_at)


_newer = aliased(Document)
_SAME_SOURCE = ("corpus", "source_type", "source_ref", "is_of_chart")
_APPROVED: ColumnElement[str] = literal_column("'approved'")
_DRAFT: ColumnElement[str] = literal_column("'draft'")
_newer_since = _text_since(_newer)
NEWER = Query(
    select(col(Document.id), col(_newer.id).label("newer_id"))
    .where(
        col(Document.id) == any_(bindparam("ids", type_=ARRAY(Uuid))),
        col(_newer.patient_id) == any_(bindparam("names", type_=ARRAY(Text))),
        col(_newer.id) != col(Document.id),
        *(getattr(_newer, name) == getattr(Document, name) for name in _SAME_SOURCE),
        tuple_(_newer_since, col(_newer.id)) > tuple_(_text_since(Document), col(Document.id)),
        or_(
            col(_newer.review_status) == _APPROVED,
            and_(col(_newer.review_status) == _DRAFT, col(Document.review_status) == _DRAFT),
        ),
    )
    .order_by(_newer_since, col(_newer.id)),
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
