from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ColumnElement,
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

from chassis.any_types import JSON, JSONObject
from chassis.database.columns import (
    declare_versions,
    queue_buckets_table,
    queue_table,
    set_at_insert,
    set_by_database,
    uuid_key,
)
from records.tables.base import RecordsModel, filled_column
from records.tables.search_dates import FURTHER_DATES


def linked_to(key: str) -> Any:  # What SQLModel's Field returns.
    """A reference that is checked at the commit, so rows may be inserted in any order."""
    return Field(
        default=None, sa_column=Column(Uuid, ForeignKey(key, deferrable=True, initially="DEFERRED"))
    )


class Resource(RecordsModel, table=True):
    """References are rewritten to IDs of this service. A Patient or Encounter has the ID of its row
    in the table of that name.
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
    body: JSONObject = Field(sa_column=Column(JSONB, nullable=False))
    version: int = set_by_database("1")
    created_at: datetime = set_at_insert()
    updated_at: datetime = set_at_insert()
    # The author under /fhir; null for a source's resource.
    written_by: str | None = Field(default=None, sa_type=String(128))
    written_by_kind: str | None = Field(default=None, sa_type=String(16))
    accepted_by: str | None = Field(default=None, sa_type=String(128))
    # The sender, as returned by `source_of`; null for a caller's resource and in old rows.
    source: str | None = Field(default=None, sa_type=Text)


Index(
    "ix_resources_identifier",
    col(Resource.body).op("->")(literal_column("'identifier'")).label("identifier"),
    postgresql_using="gin",
    postgresql_ops={"identifier": "jsonb_path_ops"},
)


class SearchEntry(RecordsModel, table=True):
    """A resource's values for searches. `at`: the date that orders results, or `-infinity`.
    `tokens` represent codes, identifiers, references and URLs, and each parameter that has a value;
    `others` has the other values. `row_version` and `body_version` are the indexed versions of a
    patient or encounter.
    """

    __tablename__ = "search_entries"
    __table_args__ = (
        Index("ix_search_entries_patient", "patient_id", "type", "at", "resource_id"),
        Index("ix_search_entries_type", "type", "at", "resource_id"),
        Index("ix_search_entries_id", "type", "resource_id"),
        Index("ix_search_entries_updated_at", "type", "updated_at", "resource_id"),
    )

    resource_id: UUID = Field(primary_key=True)
    patient_id: UUID
    type: str = Field(sa_type=Text)
    at: datetime
    updated_at: datetime
    tokens: list[int] = Field(sa_column=Column(ARRAY(BigInteger), nullable=False))
    others: JSONObject = Field(sa_column=Column(JSONB, nullable=False))
    row_version: int | None = None
    body_version: int | None = None


NO_DATE = -(2**63)
_OPEN_START, _OPEN_END = -(2**62), 2**62


def first_date(name: str, others: str = "search_entries.others") -> ColumnElement[int]:
    """Return the start of the first value in microseconds, its end if the start is open, or
    NO_DATE if both are. The text is the one of PostgreSQL, so that comparisons of schemas match.
    """
    start, end = (
        f"NULLIF({others} #>> '{{{name},0,{place}}}'::text[], '{open_}'::text)::bigint"
        for place, open_ in enumerate((_OPEN_START, _OPEN_END))
    )
    return literal_column(f"COALESCE({start}, {end}, '{NO_DATE}'::bigint)", BigInteger)


for _type, _names in FURTHER_DATES.items():
    for _name in _names:
        Index(
            f"ix_search_entries_{_type}_{_name}".lower().replace("-", "_"),
            first_date(_name, "others"),
            col(SearchEntry.resource_id),
            postgresql_where=text(f"type = '{_type}'"),
        )


class SearchBacklog(RecordsModel, table=True):
    """Patients and encounters with a missing or outdated search entry."""

    __tablename__ = "search_backlog"

    resource_id: UUID = Field(primary_key=True)


class Facility(RecordsModel, table=True):
    """One row: the time zone in which stored dates are read. While a change is unfinished, dates of
    resources up to `after` are read in `next_time_zone`; otherwise both zones are the same.
    """

    __tablename__ = "facility"

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    time_zone: str = Field(sa_type=String(64))
    next_time_zone: str = Field(sa_type=String(64))
    after: UUID


class SearchCode(RecordsModel, table=True):
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


class CursorKey(RecordsModel, table=True):
    __tablename__ = "cursor_keys"

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    key: bytes = Field(sa_type=LargeBinary)


class ResourceKey(RecordsModel, table=True):
    """A key by which imports find a resource; it is the same in every import."""

    __tablename__ = "resource_keys"

    type: str = Field(primary_key=True, sa_type=String(64))
    source_key: str = Field(primary_key=True, sa_type=String(2000))
    resource_id: UUID


class RefusedClaim(RecordsModel, table=True):
    """A source has sent a patient with the identifier of another patient, and the patient was
    rejected (docs/identity.md, rule 7). `source` is a digest of its name, or empty if only its
    `caller` identifies it; then the caller is empty otherwise. `identifier` is a digest. `resource`:
    the id of the rejected patient here, a digest of its address, or empty.
    """

    __tablename__ = "refused_claims"

    source: str = Field(primary_key=True, sa_type=String(64))
    caller: str = Field(primary_key=True, sa_type=String(160))
    identifier: str = Field(primary_key=True, sa_type=String(64))
    resource: str = Field(primary_key=True, sa_type=String(64))
    refused_at: datetime = set_at_insert()


class JoinedResource(RecordsModel, table=True):
    """The ID resolves to an older resource (`python -m records.duplicate_resources`), which is
    never joined itself.
    """

    __tablename__ = "joined_resources"

    id: UUID = Field(primary_key=True)
    survivor_id: UUID
    joined_at: datetime = set_at_insert()


class BinaryUse(RecordsModel, table=True):
    """A resource refers to a Binary by `url`. `binary_id` is null while the Binary is not stored.
    Vouched references decide to which patient the Binary belongs.
    """

    __tablename__ = "binary_uses"
    __table_args__ = (
        Index("ix_binary_uses_url", "url", postgresql_where=text("binary_id IS NULL")),
        Index("ix_binary_uses_binary_id", "binary_id"),
    )

    resource_id: UUID = Field(primary_key=True)
    url: str = Field(primary_key=True, sa_type=Text)
    binary_id: UUID | None = None
    is_vouched: bool


class Import(RecordsModel, table=True):
    """The text of a bundle is stored until it is imported."""

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
    outcomes: list[JSON] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    problem: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    bundle: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    attempts: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    lease_token: UUID | None = None
    leased_until: datetime | None = None
    created_at: datetime = set_at_insert()
    finished_at: datetime | None = None
    # `Claims.kept` of the caller, as text because JSONB rejects its escapes.
    caller_claims: str | None = Field(default=None, sa_type=Text)


class FeedRebuild(RecordsModel, table=True):
    """A request to send all documents to retrieval again: first all resources, then all encounters
    (`of`). `after` is the last ID queued.
    """

    __tablename__ = "feed_rebuilds"

    id: UUID = uuid_key()
    of: str = Field(sa_column=filled_column("of", "'resources'"))
    after: UUID = set_by_database("'00000000-0000-0000-0000-000000000000'")
    created_at: datetime = set_at_insert()


class FeedRename(RecordsModel, table=True):
    """A changed name: a background job queues the patient's resources that show it, or anyone's if
    `patient_id` is null; after a merge or unmerge (type `Patient`), all the patient's resources.
    `after` is the last ID queued.
    """

    __tablename__ = "feed_renames"

    id: UUID = uuid_key()
    type: str = Field(sa_type=Text)
    resource_id: UUID
    patient_id: UUID | None = None
    after: UUID = set_by_database("'00000000-0000-0000-0000-000000000000'")


is_rename_of_resource = col(FeedRename.type).op("<>", is_comparison=True)(
    literal_column("'Patient'::text")
)
Index("ix_feed_renames_first", is_rename_of_resource, col(FeedRename.id))
Index("ix_feed_renames_patient_id", col(FeedRename.patient_id), col(FeedRename.after))
# IDs of resources to send to retrieval. Triggers add changed ones.
queue_table(
    RecordsModel.metadata,
    "feed",
    Column("type", Text, nullable=False),
    Column("resource_id", Uuid, nullable=False),
)
queue_buckets_table(RecordsModel.metadata, "feed")
resource_versions = declare_versions(Resource, "resource_versions")
