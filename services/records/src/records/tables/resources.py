"""FHIR resources, what finds them, imports, and what retrieval is sent of them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Text,
    Uuid,
    literal_column,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, col

from chassis.database.columns import (
    declare_versions,
    queue_buckets_table,
    queue_table,
    set_at_insert,
    set_by_database,
    uuid_key,
)
from records.tables.base import RecordsModel, filled_column


def linked_to(key: str) -> Any:  # What SQLModel's Field returns.
    """Return a foreign key that is checked at the commit, so that rows come in any order."""
    return Field(
        default=None, sa_column=Column(Uuid, ForeignKey(key, deferrable=True, initially="DEFERRED"))
    )


class Resource(RecordsModel, table=True):
    """An imported FHIR resource, whole, with references rewritten to ids of this service.

    Those of type Patient and Encounter have the id of the row that they are mapped to. `patient_id`
    is null for what belongs to no patient, such as an organisation.
    """

    __tablename__ = "resources"
    __table_args__ = (
        Index("ix_resources_patient_id", "patient_id", "id"),
        Index("ix_resources_encounter_id", "encounter_id", "id"),
        Index("ix_resources_full_url", "full_url"),
    )

    id: UUID = uuid_key()
    type: str = Field(sa_type=String(64))
    full_url: str | None = Field(default=None, sa_type=String(2000))
    patient_id: UUID | None = linked_to("records.patients.id")
    encounter_id: UUID | None = linked_to("records.encounters.id")
    # Any: the JSON object of the resource.
    body: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    version: int = set_by_database("1")
    created_at: datetime = set_at_insert()
    updated_at: datetime = set_at_insert()
    # Who wrote it under /fhir; null for what a source says.
    written_by: str | None = Field(default=None, sa_type=String(128))
    written_by_kind: str | None = Field(default=None, sa_type=String(16))
    accepted_by: str | None = Field(default=None, sa_type=String(128))
    # Who sent it, as `source_of` names them; null for what a caller wrote, and before there was this.
    source: str | None = Field(default=None, sa_type=Text)


# Resources are found by any of their identifiers.
Index(
    "ix_resources_identifier",
    col(Resource.body).op("->")(literal_column("'identifier'")).label("identifier"),
    postgresql_using="gin",
    postgresql_ops={"identifier": "jsonb_path_ops"},
)


class SearchEntry(RecordsModel, table=True):
    """The values of an imported resource that searches find (`records.fhir.search_index`).

    `patient_id` is OF_NO_PATIENT where it belongs to none. `at` is its date, `-infinity` where it has
    none: the order of answers. `tokens` stand for its codes, identifiers, references and addresses, and
    for each parameter that has values; `others` holds the other values by parameter.
    """

    __tablename__ = "search_entries"
    __table_args__ = (
        Index("ix_search_entries_patient", "patient_id", "type", "at", "resource_id"),
        Index("ix_search_entries_type", "type", "at", "resource_id"),
    )

    resource_id: UUID = Field(primary_key=True)
    patient_id: UUID
    type: str = Field(sa_type=Text)
    at: datetime
    updated_at: datetime
    tokens: list[int] = Field(sa_column=Column(ARRAY(BigInteger), nullable=False))
    # Any: JSON.
    others: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))


class SearchCode(RecordsModel, table=True):
    """A code, identifier or encounter of an imported resource, as one of its tokens: its resources are
    found without reading others, the newest first, of one patient or of all.
    """

    __tablename__ = "search_codes"
    __table_args__ = (
        Index(
            "ix_search_codes_newest",
            "token",
            "at",
            "resource_id",
            postgresql_include=["patient_id"],
        ),
    )

    token: int = Field(primary_key=True, sa_type=BigInteger)
    patient_id: UUID = Field(primary_key=True)
    at: datetime = Field(primary_key=True)
    resource_id: UUID = Field(primary_key=True)


class SearchBacklog(RecordsModel, table=True):
    """Resources whose search entry is missing or of an earlier version: those stored before there
    were any, and those that an older version of the service stores during a release.
    """

    __tablename__ = "search_backlog"

    resource_id: UUID = Field(primary_key=True)


class CursorKey(RecordsModel, table=True):
    """The key of the cursors of searches, so that what was asked is in no address."""

    __tablename__ = "cursor_keys"

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    key: bytes = Field(sa_type=LargeBinary)


class ResourceKey(RecordsModel, table=True):
    """A source's key for a resource: the same key names the same resource in every import."""

    __tablename__ = "resource_keys"

    type: str = Field(primary_key=True, sa_type=String(64))
    source_key: str = Field(primary_key=True, sa_type=String(2000))
    resource_id: UUID


class JoinedResource(RecordsModel, table=True):
    """A practitioner or an organization that was stored twice, and the older one to which its id
    resolves (`python -m records.duplicate_resources`). Survivors are not joined themselves.
    """

    __tablename__ = "joined_resources"

    id: UUID = Field(primary_key=True)
    survivor_id: UUID
    joined_at: datetime = set_at_insert()


class Import(RecordsModel, table=True):
    """An accepted bundle. Its text is kept until the holder of the lease has imported it."""

    __tablename__ = "imports"
    __table_args__ = (
        Index("ix_imports_unfinished", "created_at", postgresql_where=text("finished_at IS NULL")),
    )

    id: UUID = uuid_key()
    status: str = Field(sa_type=String(16))
    caller: str = Field(sa_type=String(128))
    caller_kind: str = Field(sa_type=String(16))
    total: int
    done: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    # Any: JSON that this service writes.
    outcomes: list[Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    problem: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    bundle: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    attempts: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    lease_token: UUID | None = None
    leased_until: datetime | None = None
    created_at: datetime = set_at_insert()
    finished_at: datetime | None = None
    # `Claims.kept` of the caller, whose escapes are no JSONB; null in the oldest imports.
    caller_claims: str | None = Field(default=None, sa_type=Text)


class FeedRebuild(RecordsModel, table=True):
    """A walk over all that retrieval is sent, which puts it into `feed` again: resources, then
    encounters (`of`), each by id from behind `after`.
    """

    __tablename__ = "feed_rebuilds"

    id: UUID = uuid_key()
    of: str = Field(sa_column=filled_column("of", "'resources'"))
    after: UUID = set_by_database("'00000000-0000-0000-0000-000000000000'")
    created_at: datetime = set_at_insert()


class FeedRename(RecordsModel, table=True):
    """A resource whose name or patient changed: what this patient has that uses the name is put into
    `feed` again; what any has, where the resource belongs to none. A `Patient` was merged or freed:
    all that the patient has is. The walk goes on behind `after`.
    """

    __tablename__ = "feed_renames"

    id: UUID = uuid_key()
    type: str = Field(sa_type=Text)
    resource_id: UUID
    patient_id: UUID | None = None
    after: UUID = set_by_database("'00000000-0000-0000-0000-000000000000'")


# Merged and freed patients are followed first.
is_rename_of_resource = col(FeedRename.type).op("<>", is_comparison=True)(
    literal_column("'Patient'::text")
)
Index("ix_feed_renames_first", is_rename_of_resource, col(FeedRename.id))
Index("ix_feed_renames_patient_id", col(FeedRename.patient_id), col(FeedRename.after))
# The resources whose texts retrieval is sent, by id: a trigger adds those that change.
queue_table(
    RecordsModel.metadata,
    "feed",
    Column("type", Text, nullable=False),
    Column("resource_id", Uuid, nullable=False),
)
queue_buckets_table(RecordsModel.metadata, "feed")
resource_versions = declare_versions(Resource, "resource_versions")
