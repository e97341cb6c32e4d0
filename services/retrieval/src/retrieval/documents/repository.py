from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Integer,
    Select,
    String,
    Text,
    Uuid,
    any_,
    bindparam,
    delete,
    exists,
    func,
    inspect,
    literal_column,
    or_,
    select,
    text,
    tuple_,
    union_all,
)
from sqlalchemy import update as updating
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.any_types import Columns, Values
from chassis.database.pool import Connection
from chassis.database.reach import in_reach, members_of_transaction
from chassis.database.statements import AtVersion, ById, Command, Query, columns_of
from retrieval.documents.content import SERVICE_CORPUS, NewDocument, Original
from retrieval.documents.rows import (
    ChunkOfVersion,
    ChunkRow,
    DocumentRow,
    DocumentVersion,
    FullDocument,
    OriginalRow,
)
from retrieval.tables import SCHEMA, Chunk, Document, DocumentOriginal, document_versions

SOURCE = ("corpus", "patient_id", "source_type", "source_ref", "is_of_chart")
CONTENT = (
    "encounter_id",
    "title",
    "codes",
    "review_status",
    "reviewed_by",
    "occurred_at",
    "author",
    "author_kind",
    "reported_author",
    "reported_author_kind",
    "model",
    "text",
    "counts",
    "precedence",
    "states_absence",
    "hidden_removed",
    "page_notes",
    "original_sha256",
)
ORIGINAL_COLUMNS = ("document_id", "sha256", "media_type", "charset", "content")
# Most filters are columns. Others: `names`: all identifiers of one patient; `code`: one of the
# codes; `shared`: documents without a patient.
Filters = Values
VARIANTS = 64
FEW_MEMBERS = 1000  # Above, documents are scanned by time.
mapped = inspect(Document)
Version: type[Document] = aliased(
    Document, union_all(select(mapped.local_table), select(document_versions)).subquery("versions")
)


def _visible(document: type[Document]) -> ColumnElement[bool]:
    reference = col(document.patient_id)
    return or_(reference.is_(None), in_reach(reference, SCHEMA))


def _of_service(row: type, document: type[Document]) -> Select[Any]:
    is_of_service = col(document.corpus) == literal_column(str(SERVICE_CORPUS))
    return select(*columns_of(row, document)).where(is_of_service)


find = ById(Document, FullDocument, _visible(Document), rows=_of_service(FullDocument, Document))
reference = ById(
    Document, DocumentVersion, _visible(Document), rows=_of_service(DocumentVersion, Document)
)
summary = ById(Document, DocumentRow, _visible(Document), rows=_of_service(DocumentRow, Document))
at_version = AtVersion(
    Version, FullDocument, _visible(Version), rows=_of_service(FullDocument, Version)
)
lock = ById(
    Document,
    FullDocument,
    _visible(Document),
    rows=select(*columns_of(FullDocument, Document)).with_for_update(),
)
INSERT = Query(
    insert(Document)
    .values({name: bindparam(name) for name in SOURCE + CONTENT})
    .on_conflict_do_nothing()
    .returning(*columns_of(DocumentRow, Document)),
    DocumentRow,
)
UPDATE = Query(
    updating(Document)
    .values({name: bindparam(name) for name in CONTENT})
    .where(
        col(Document.id) == bindparam("document_id"), col(Document.version) == bindparam("based_on")
    )
    .returning(*columns_of(DocumentRow, Document)),
    DocumentRow,
    _visible(Document),
)
DELETE = Command(
    delete(Document).where(col(Document.id) == bindparam("document_id")), _visible(Document)
)
_versions_visible = or_(
    document_versions.c.patient_id.is_(None), in_reach(document_versions.c.patient_id, SCHEMA)
)
DELETE_VERSIONS = Command(
    delete(document_versions).where(document_versions.c.id == bindparam("document_id")),
    _versions_visible,
)
_is_of_visible = exists().where(col(Document.id) == col(Chunk.document_id), _visible(Document))
CHUNKS = Query(
    select(*columns_of(ChunkRow, Chunk))
    .where(col(Chunk.document_id) == bindparam("document_id"))
    .order_by(col(Chunk.ordinal)),
    ChunkRow,
    _is_of_visible,
)
COUNT_CHUNKS = Query(
    select(func.count()).where(col(Chunk.document_id) == bindparam("document_id")),
    int,
    _is_of_visible,
)
CHUNK_PAGE = Query(
    select(*columns_of(ChunkOfVersion, Chunk, version=col(Document.version)))
    .join_from(Chunk, Document, col(Document.id) == col(Chunk.document_id))
    .where(
        col(Document.id) == bindparam("document_id"),
        col(Document.corpus) == literal_column(str(SERVICE_CORPUS)),
        col(Chunk.ordinal) > bindparam("after"),
    )
    .order_by(col(Chunk.ordinal))
    .limit(bindparam("limit")),
    ChunkOfVersion,
    _visible(Document),
)
ADD_CHUNKS = Command(
    text("""
INSERT INTO retrieval.chunks (id, document_id, ordinal, section, starts_at, ends_at, text, table_head)
SELECT id, :document_id, ordinal, section, starts_at, ends_at, text, table_head
FROM unnest(:ids, :ordinals, :sections, :starts, :ends, :texts, :table_heads)
    AS new (id, ordinal, section, starts_at, ends_at, text, table_head)
""").bindparams(
        bindparam("document_id", type_=Uuid),
        bindparam("ids", type_=ARRAY(Uuid)),
        bindparam("ordinals", type_=ARRAY(Integer)),
        bindparam("sections", type_=ARRAY(Text)),
        bindparam("starts", type_=ARRAY(Integer)),
        bindparam("ends", type_=ARRAY(Integer)),
        bindparam("texts", type_=ARRAY(Text)),
        bindparam("table_heads", type_=ARRAY(Text)),
    )
)
MOVE_CHUNKS = Command(
    text("""
UPDATE retrieval.chunks SET ordinal = new.ordinal, starts_at = new.starts_at, ends_at = new.ends_at
FROM unnest(:ids, :ordinals, :starts, :ends) AS new (id, ordinal, starts_at, ends_at)
WHERE chunks.id = new.id AND chunks.document_id = :document_id
    AND (chunks.ordinal, chunks.starts_at) IS DISTINCT FROM (new.ordinal, new.starts_at)
""").bindparams(
        bindparam("document_id", type_=Uuid),
        bindparam("ids", type_=ARRAY(Uuid)),
        bindparam("ordinals", type_=ARRAY(Integer)),
        bindparam("starts", type_=ARRAY(Integer)),
        bindparam("ends", type_=ARRAY(Integer)),
    )
)
DELETE_CHUNKS = Command(
    delete(Chunk).where(
        col(Chunk.document_id) == bindparam("document_id"),
        col(Chunk.id) == any_(bindparam("ids", type_=ARRAY(Uuid))),
    ),
    _is_of_visible,
)
ADD_ORIGINAL = Command(
    insert(DocumentOriginal)
    .values({name: bindparam(name) for name in ORIGINAL_COLUMNS})
    .on_conflict_do_update(
        index_elements=["document_id", "sha256"],
        set_={"media_type": bindparam("media_type"), "charset": bindparam("charset")},
        where=or_(
            col(DocumentOriginal.media_type) != bindparam("media_type"),
            col(DocumentOriginal.charset).is_distinct_from(bindparam("charset")),
        ),
    )
)
ORIGINAL = Query(
    select(*columns_of(OriginalRow, DocumentOriginal)).where(
        col(DocumentOriginal.document_id) == bindparam("document_id"),
        col(DocumentOriginal.sha256) == bindparam("sha256"),
    ),
    OriginalRow,
    exists().where(col(Document.id) == col(DocumentOriginal.document_id), _visible(Document)),
)
_MEMBERS = members_of_transaction(SCHEMA).limit(bindparam("limit", type_=Integer)).subquery()
COUNT_MEMBERS = Query(select(func.count()).select_from(_MEMBERS), int)


@cache
def of_source(*, is_shared: bool) -> Query[FullDocument]:
    names = [name for name in SOURCE if not (is_shared and name == "patient_id")]
    found = select(*columns_of(FullDocument, Document)).where(
        *(getattr(Document, name) == bindparam(name) for name in names)
    )
    if is_shared:
        found = found.where(col(Document.patient_id).is_(None))
    return Query(found, FullDocument, _visible(Document))


_CONDITIONS: Mapping[str, ColumnElement[bool]] = {
    "names": col(Document.patient_id) == any_(bindparam("names", type_=ARRAY(String))),
    "shared": col(Document.patient_id).is_(None),
    "code": bindparam("code", type_=Text) == any_(col(Document.codes)),
    "encounter_id": col(Document.encounter_id) == bindparam("encounter_id"),
    "source_type": col(Document.source_type) == bindparam("source_type"),
    "review_status": col(Document.review_status) == bindparam("review_status"),
    "author_kind": col(Document.author_kind) == bindparam("author_kind"),
}


def _listed(filters: frozenset[str]) -> Select[Any]:
    before = tuple_(bindparam("before_at"), bindparam("before_id"))
    return (
        _of_service(DocumentRow, Document)
        .where(
            *(_CONDITIONS[name] for name in sorted(filters)),
            tuple_(col(Document.created_at), col(Document.id)) < before,
        )
        .order_by(col(Document.created_at).desc(), col(Document.id).desc())
        .limit(bindparam("limit"))
    )


@lru_cache(maxsize=VARIANTS)
def newest(filters: frozenset[str]) -> Query[DocumentRow]:
    return Query(_listed(filters), DocumentRow, _visible(Document))


@lru_cache(maxsize=VARIANTS)
def newest_of_few(filters: frozenset[str]) -> Query[DocumentRow]:
    members = func.array(members_of_transaction(SCHEMA).scalar_subquery())
    seen = or_(col(Document.patient_id) == any_(members), col(Document.patient_id).is_(None))
    return Query(_listed(filters).where(seen), DocumentRow)


async def sees_few(connection: Connection) -> bool:
    return await COUNT_MEMBERS.one(connection, limit=FEW_MEMBERS + 1) <= FEW_MEMBERS


async def find_by_source(connection: Connection, new: NewDocument) -> FullDocument | None:
    values: dict[str, Any] = {name: getattr(new, name) for name in SOURCE}
    if new.patient_id is None:
        del values["patient_id"]
    return await of_source(is_shared=new.patient_id is None).first(connection, **values)


async def add(connection: Connection, new: NewDocument, columns: Columns) -> DocumentRow | None:
    """Return None if the source already has a document."""
    source = {name: getattr(new, name) for name in SOURCE}
    return await INSERT.first(connection, **source, **columns)


async def update(
    connection: Connection, before: FullDocument, columns: Mapping[str, Any]
) -> DocumentRow | None:
    values = {name: columns.get(name, getattr(before, name)) for name in CONTENT}
    return await UPDATE.first(connection, **values, document_id=before.id, based_on=before.version)


async def add_original(connection: Connection, document_id: UUID, original: Original) -> None:
    await ADD_ORIGINAL.run(
        connection,
        document_id=document_id,
        sha256=original.sha256,
        media_type=original.media_type,
        charset=original.charset,
        content=original.content,
    )


async def remove(connection: Connection, document_id: UUID) -> bool:
    """Delete a document. Its passages MUST be deleted before."""
    await DELETE_VERSIONS.run(connection, document_id=document_id)
    return bool(await DELETE.run(connection, document_id=document_id))


async def page(
    connection: Connection,
    filters: Filters,
    *,
    before: tuple[datetime, UUID] | None,
    is_of_few: bool,
    limit: int,
) -> list[DocumentRow]:
    statement = (newest_of_few if is_of_few else newest)(frozenset(filters))
    at, id_ = before or (datetime.max.replace(tzinfo=UTC), UUID(int=0))
    given = {name: value for name, value in filters.items() if name != "shared"}
    return await statement.all(connection, **given, before_at=at, before_id=id_, limit=limit)


async def add_chunks(connection: Connection, document_id: UUID, chunks: Sequence[ChunkRow]) -> None:
    await ADD_CHUNKS.run(
        connection,
        **_places(document_id, chunks),
        sections=[chunk.section for chunk in chunks],
        texts=[chunk.text for chunk in chunks],
        table_heads=[chunk.table_head for chunk in chunks],
    )


async def move_chunks(
    connection: Connection, document_id: UUID, chunks: Sequence[ChunkRow]
) -> None:
    await MOVE_CHUNKS.run(connection, **_places(document_id, chunks))


def _places(document_id: UUID, chunks: Sequence[ChunkRow]) -> dict[str, Any]:
    return {
        "document_id": document_id,
        "ids": [chunk.id for chunk in chunks],
        "ordinals": [chunk.ordinal for chunk in chunks],
        "starts": [chunk.starts_at for chunk in chunks],
        "ends": [chunk.ends_at for chunk in chunks],
    }


async def remove_chunks(
    connection: Connection, document_id: UUID, chunk_ids: Sequence[UUID]
) -> None:
    await DELETE_CHUNKS.run(connection, document_id=document_id, ids=list(chunk_ids))
