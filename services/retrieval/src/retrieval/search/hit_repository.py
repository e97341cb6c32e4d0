from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Integer,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query, columns_of
from retrieval.search.ranking import Candidate
from retrieval.search.rows import Hit
from retrieval.tables import SCHEMA, Chunk, Document, Passage

# A document can have thousands of unread pages.
MAX_UNREAD = 20
_UNREAD = func.jsonb_path_query_array(
    func.jsonb_path_query_array(
        col(Document.page_notes), literal_column("'$[*] ? (exists(@.reason))'")
    ),
    literal_column(f"'$[0 to {MAX_UNREAD - 1}]'"),
    type_=JSONB,
)


def _of_draft(column: Any) -> ColumnElement[Any]:
    """A chunk without a document has the status of its passages, of which only drafts of agents are marked."""
    is_draft = col(Passage.review_status) == literal_column("'draft'")
    passages = select(func.min(col(column))).where(col(Passage.chunk_id) == col(Chunk.id), is_draft)
    return passages.scalar_subquery()


@cache
def of_chunks(*, with_neighbours: bool) -> Query[Hit]:
    merged: list[ColumnElement[Any]] = [null(), null()]
    statement = (
        select().select_from(Chunk).outerjoin(Document, col(Document.id) == col(Chunk.document_id))
    )
    if with_neighbours:
        neighbour = aliased(Chunk)
        reach = bindparam("neighbours", type_=Integer)
        span = (
            select(
                func.min(col(neighbour.starts_at)).label("starts_at"),
                func.max(col(neighbour.ends_at)).label("ends_at"),
            )
            .where(
                col(neighbour.document_id) == col(Chunk.document_id),
                col(neighbour.ordinal).between(
                    col(Chunk.ordinal) - reach, col(Chunk.ordinal) + reach
                ),
            )
            .lateral("span")
        )
        statement = statement.join(span, true())
        length = span.c.ends_at - span.c.starts_at
        part = func.substr(col(Document.text), span.c.starts_at + literal_column("1"), length)
        merged = [part, span.c.starts_at]
    # The ids are a subquery, so that PostgreSQL uses the same plan for any number of ids.
    ids = cast(select(bindparam("ids", type_=ARRAY(Uuid))).scalar_subquery(), ARRAY(Uuid))
    columns = columns_of(
        Hit,
        Document,
        **{
            name: func.coalesce(col(getattr(Document, name)), col(getattr(Chunk, name)))
            for name in ("patient_id", "source_type", "source_ref")
        },
        **{
            name: func.coalesce(col(getattr(Document, name)), _of_draft(getattr(Passage, name)))
            for name in ("review_status", "author_kind")
        },
        id=col(Chunk.id),
        chunk_text=col(Chunk.text),
        document_id=col(Document.id),
        document_version=col(Document.version),
        section=col(Chunk.section),
        starts_at=col(Chunk.starts_at),
        ends_at=col(Chunk.ends_at),
        page_notes=_UNREAD,
        table_head=col(Chunk.table_head),
        merged_text=cast(merged[0], Text),
        merged_starts_at=cast(merged[1], Integer),
    )
    return Query(
        statement.add_columns(*columns).where(col(Chunk.id) == any_(ids)),
        Hit,
        or_(
            in_reach(col(Chunk.patient_id), SCHEMA),
            and_(col(Document.id).is_not(None), col(Document.patient_id).is_(None)),
            in_reach(col(Document.patient_id), SCHEMA),
        ),
    )


async def hits(
    connection: Connection,
    ranked: Sequence[Candidate],
    *,
    neighbours: int,
    known: Mapping[UUID, Hit] = MappingProxyType({}),
) -> dict[UUID, Hit]:
    """`known`: hits without neighbours, which are not read again."""
    missing = [one.id for one in ranked if neighbours or one.id not in known]
    found = {**known}
    if missing:
        statement = of_chunks(with_neighbours=neighbours > 0)
        with_neighbours = {"neighbours": neighbours} if neighbours else {}
        rows = await statement.all(connection, ids=missing, **with_neighbours)
        found |= {hit.id: hit for hit in rows}
    return {one.id: found[one.id] for one in ranked if one.id in found}
