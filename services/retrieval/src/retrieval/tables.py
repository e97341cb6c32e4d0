from datetime import datetime
from typing import Any
from uuid import UUID

from pgvector.sqlalchemy import HALFVEC, SPARSEVEC
from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Text,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from chassis.database.columns import (
    NAMING,
    NOT_VALIDATED,
    access_feed_table,
    access_tables,
    declare_versions,
    declare_writes,
    set_at_insert,
    set_by_database,
    uuid_key,
)

TERM_BITS = 28
# The vector column's dimension until `registration` changes it to the configured one.
DEFAULT_DIMENSION = 384

SCHEMA = "retrieval"


class RetrievalModel(
    SQLModel, registry=registry(metadata=MetaData(schema=SCHEMA, naming_convention=NAMING))
):
    """The tables have their own registry."""

    model_config = NOT_VALIDATED


def precedence_column() -> Any:  # What SQLModel's Field returns.
    column = Column(Text(collation="C"), nullable=False, server_default="")
    return Field(default=None, sa_column=column)


class EmbeddingModel(RetrievalModel, table=True):
    __tablename__ = "embedding_models"

    id: int = Field(
        default=None, sa_column=Column(Integer, Identity(always=True), primary_key=True)
    )
    name: str = Field(sa_type=String(200))
    variant: str = Field(sa_type=String(32))
    dimension: int
    registered_at: datetime = set_at_insert()
    query_prefix: str = Field(sa_column=Column(String(200), nullable=False, server_default=""))
    passage_prefix: str = Field(sa_column=Column(String(200), nullable=False, server_default=""))
    floor: float | None
    place: str = Field(sa_column=Column(String(8), nullable=False, server_default="used"))
    # Share of passages with a vector of the second model; 1 only if its indexes exist.
    filled: float | None


class Document(RetrievalModel, table=True):
    """Shared if `patient_id` is null. `corpus` is 0, except for documents of a quality measurement
    while it runs. A document that records sent (`is_of_chart`) and a caller's document may have the
    same source: neither replaces the other.
    """

    __tablename__ = "documents"
    __table_args__ = (
        Index(
            "uq_documents_source_of",
            "corpus",
            "patient_id",
            "source_type",
            "source_ref",
            "is_of_chart",
            unique=True,
            postgresql_nulls_not_distinct=True,
        ),
        Index("ix_documents_newest", "created_at", "id"),
    )

    id: UUID = uuid_key()
    version: int = set_by_database("1")
    corpus: int = set_by_database("0")
    patient_id: str | None = Field(sa_type=String(64))
    encounter_id: UUID | None
    source_type: str = Field(sa_type=String(64))
    source_ref: str = Field(sa_type=String(512))
    title: str | None = Field(sa_type=String(500))
    # Each code is stored as `system|code`.
    codes: list[str] = Field(
        sa_column=Column(ARRAY(Text), nullable=False, server_default=text("'{}'"))
    )
    review_status: str = Field(sa_type=String(16))
    reviewed_by: str | None = Field(sa_type=String(200))
    occurred_at: datetime | None
    author: str | None = Field(sa_type=String(200))
    author_kind: str = Field(sa_type=String(16))
    model: str | None = Field(sa_type=String(200))
    text: str = Field(sa_type=Text)
    created_at: datetime = set_at_insert()
    updated_at: datetime = set_by_database("clock_timestamp()")
    is_of_chart: bool = set_by_database("false")
    reported_author: str | None = Field(sa_type=String(200))
    reported_author_kind: str | None = Field(sa_type=String(16))
    # False for refused, cancelled and planned events, which a search for the newest skips.
    counts: bool = set_by_database("true")
    # Of documents with equal subject and time, the greatest precedence is the latest. Documents
    # about facts that may end, such as medications, have a precedence until the end.
    precedence: str = precedence_column()
    # True for a statement of absence, such as no known allergies.
    states_absence: bool = set_by_database("false")
    hidden_removed: int = set_by_database("0")
    # `Reading.page_notes`.
    page_notes: list[dict[str, Any]] = Field(
        sa_column=Column(JSONB, nullable=False, server_default="[]")
    )
    original_sha256: str | None = Field(sa_type=String(64))


class DocumentOriginal(RetrievalModel, table=True):
    __tablename__ = "document_originals"

    document_id: UUID = Field(
        sa_column=Column(ForeignKey("retrieval.documents.id", ondelete="CASCADE"), primary_key=True)
    )
    sha256: str = Field(sa_column=Column(String(64), primary_key=True))
    media_type: str = Field(sa_type=String(100))
    charset: str | None = Field(sa_type=String(40))
    content: bytes


document_versions = declare_versions(Document, "document_versions")


class Chunk(RetrievalModel, table=True):
    """`text` is the document's text from `starts_at` to before `ends_at`, in code points. A
    standalone chunk (`POST /chunks`) has a patient and a source instead. `table_head` is the first
    row of the table in which the text begins.
    """

    __tablename__ = "chunks"
    __table_args__ = (
        CheckConstraint(
            "num_nonnulls(document_id, ordinal, starts_at, ends_at) = CASE WHEN patient_id IS NULL THEN 4 ELSE 0 END"
            " AND num_nonnulls(source_type, source_ref) = CASE WHEN patient_id IS NULL THEN 0 ELSE 2 END",
            name="of_document_or_patient",
        ),
        Index("ix_chunks_document_id", "document_id", "ordinal"),
    )

    id: UUID = uuid_key()
    document_id: UUID | None = Field(
        sa_column=Column(ForeignKey("retrieval.documents.id", ondelete="CASCADE"))
    )
    ordinal: int | None
    section: str | None = Field(sa_type=String(500))
    starts_at: int | None
    ends_at: int | None
    text: str = Field(sa_type=Text)
    patient_id: str | None = Field(sa_type=String(64))
    source_type: str | None = Field(sa_type=String(64))
    source_ref: str | None = Field(sa_type=String(512))
    table_head: str | None = Field(sa_type=Text)


class Passage(RetrievalModel, table=True):
    """A chunk of a document, or a piece of a standalone chunk, with the columns that filters read.
    `terms` and `title_terms` map terms to their BM25 impacts. `keys` are the terms of both, with
    the level of each impact. Triggers count keys and words of inserted and deleted rows, so these
    columns never change.
    """

    __tablename__ = "passages"
    __table_args__ = (
        Index("ix_passages_patient_id", "patient_id"),
        Index("ix_passages_document_id", "document_id"),
        Index("ix_passages_chunk_id", "chunk_id"),
        Index("ix_passages_source_type", "source_type"),
        Index("ix_passages_source_ref", "source_ref"),
        Index("ix_passages_encounter_id", "encounter_id"),
        Index("ix_passages_codes", "codes", postgresql_using="gin"),
        Index(
            "ix_passages_keys",
            "keys",
            postgresql_using="gin",
            postgresql_with={"fastupdate": "off"},
        ),
        Index(
            "ix_passages_embedding",
            "embedding",
            postgresql_using="hnsw",
            postgresql_ops={"embedding": "halfvec_cosine_ops"},
        ),
        Index(
            "ix_passages_shared_keys",
            "keys",
            postgresql_using="gin",
            postgresql_with={"fastupdate": "off"},
            postgresql_where=text("patient_id IS NULL"),
        ),
        Index(
            "ix_passages_shared_embedding",
            "embedding",
            postgresql_using="hnsw",
            postgresql_ops={"embedding": "halfvec_cosine_ops"},
            postgresql_where=text("patient_id IS NULL"),
        ),
        # Vectors stay in the row: reading a vector from TOAST takes twice as long.
        {"postgresql_with": {"toast_tuple_target": 8160}},
    )

    id: int = Field(
        default=None, sa_column=Column(BigInteger, Identity(always=True), primary_key=True)
    )
    corpus: int
    document_id: UUID | None
    chunk_id: UUID = Field(
        sa_column=Column(ForeignKey("retrieval.chunks.id", ondelete="CASCADE"), nullable=False)
    )
    patient_id: str | None = Field(sa_type=String(64))
    encounter_id: UUID | None
    source_type: str = Field(sa_type=String(64))
    source_ref: str = Field(sa_type=String(512))
    codes: list[str] = Field(
        sa_column=Column(ARRAY(Text), nullable=False, server_default=text("'{}'"))
    )
    review_status: str = Field(sa_type=String(16))
    author_kind: str | None = Field(sa_type=String(16))
    occurred_at: datetime | None
    model_id: int = Field(foreign_key="retrieval.embedding_models.id")
    # Any: pgvector's values are untyped.
    embedding: Any = Field(sa_column=Column(HALFVEC(DEFAULT_DIMENSION), nullable=False))
    words: int
    terms: Any = Field(sa_column=Column(SPARSEVEC(2**TERM_BITS), nullable=False))
    title_words: int
    title_terms: Any = Field(sa_column=Column(SPARSEVEC(2**TERM_BITS), nullable=False))
    keys: list[int] = Field(sa_column=Column(ARRAY(Integer), nullable=False))
    # Columns of the second model, if there is one (`retrieval.reembed`).
    beside_model_id: int | None = Field(foreign_key="retrieval.embedding_models.id")
    beside_embedding: Any = Field(sa_column=Column(HALFVEC()))
    counts: bool = set_by_database("true")
    precedence: str = precedence_column()
    states_absence: bool = set_by_database("false")


class SharedCount(RetrievalModel, table=True):
    """Shared passages with ids above `counted`, up to `until`, are not yet counted in `-1 - corpus`."""

    __tablename__ = "shared_counts"

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    until: int = Field(sa_type=BigInteger)
    counted: int = Field(sa_type=BigInteger)


class TermCount(RetrievalModel, table=True):
    """Counts passages by BM25 key: the sum over all rows of a key. Keys below zero count all
    passages and words (`retrieval.lexical.questions`). `corpus` counts all passages, and
    `-1 - corpus` the shared ones.
    """

    __tablename__ = "term_counts"
    __table_args__ = (
        Index("ix_term_counts_key", "corpus", "key", postgresql_include=["number"]),
        Index("ix_term_counts_new", "id", postgresql_where=text("NOT is_sum")),
    )

    id: int = Field(
        default=None, sa_column=Column(BigInteger, Identity(always=True), primary_key=True)
    )
    corpus: int
    key: int
    number: int = Field(sa_type=BigInteger)
    is_sum: bool = set_by_database("false")


class Job(RetrievalModel, table=True):
    __tablename__ = "jobs"
    __table_args__ = (
        Index("ix_jobs_caller", "caller_kind", "caller", "id"),
        Index("ix_jobs_unfinished", "turn_at", postgresql_where=text("finished_at IS NULL")),
        Index("ix_jobs_finished_at", "finished_at"),
    )

    id: UUID = uuid_key()
    caller: str = Field(sa_type=String(128))
    caller_kind: str = Field(sa_type=String(16))
    caller_claims: str = Field(sa_type=Text)
    total: int
    bytes: int = Field(sa_type=BigInteger)
    created: int = set_by_database("0")
    updated: int = set_by_database("0")
    unchanged: int = set_by_database("0")
    failed: int = set_by_database("0")
    bytes_done: int = Field(
        default=None, sa_column=Column(BigInteger, nullable=False, server_default=text("0"))
    )
    chunks: int = set_by_database("0")
    worked_s: float = set_by_database("0")
    waits_for: str | None = Field(sa_type=String(64))
    created_at: datetime = set_by_database("clock_timestamp()")
    moved_at: datetime = set_by_database("clock_timestamp()")
    turn_at: datetime = set_by_database("clock_timestamp()")
    finished_at: datetime | None


class JobLine(RetrievalModel, table=True):
    """A line of the upload, unchanged, until it is stored or rejected."""

    __tablename__ = "job_lines"

    job_id: UUID = Field(
        sa_column=Column(ForeignKey("retrieval.jobs.id", ondelete="CASCADE"), primary_key=True)
    )
    line: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    content: bytes
    attempts: int = set_by_database("0")


class JobOutcome(RetrievalModel, table=True):
    """The stored version of a document, or a problem document."""

    __tablename__ = "job_outcomes"

    job_id: UUID = Field(
        sa_column=Column(ForeignKey("retrieval.jobs.id", ondelete="CASCADE"), primary_key=True)
    )
    line: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    outcome: str = Field(sa_type=String(16))
    document_id: UUID | None
    document_version: int | None
    problem: dict[str, Any] | None = Field(sa_column=Column(JSONB))


class JobWorker(RetrievalModel, table=True):
    __tablename__ = "job_worker"

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    holder: UUID | None
    held_until: datetime = set_by_database("'-infinity'")


declare_writes(RetrievalModel.metadata)
access_callers, access_members = access_tables(RetrievalModel.metadata)
access_feed_table(RetrievalModel.metadata)
