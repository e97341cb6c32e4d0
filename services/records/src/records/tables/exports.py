from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Column, ForeignKey, Index, LargeBinary, String, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from chassis.any_types import JSONObject
from chassis.database.columns import set_at_insert, uuid_key
from records.tables.base import RecordsModel


def _of_export(*, is_key: bool = False) -> Column[UUID]:
    key = ForeignKey("records.exports.id", ondelete="CASCADE")
    return Column("export_id", Uuid, key, nullable=False, primary_key=is_key)


class Export(RecordsModel, table=True):
    """A bulk export. `asked` is the request, and `transaction_time` null until the IDs are listed."""

    __tablename__ = "exports"
    __table_args__ = (
        Index("ix_exports_unfinished", "created_at", postgresql_where=text("finished_at IS NULL")),
        Index("ix_exports_expires_at", "expires_at"),
    )

    id: UUID = uuid_key()
    caller: str = Field(sa_type=String(128))
    caller_kind: str = Field(sa_type=String(16))
    # `Claims.kept` of the caller, as text because JSONB rejects its escapes.
    caller_claims: str = Field(sa_type=Text)
    asked: JSONObject = Field(sa_column=Column(JSONB, nullable=False))
    transaction_time: datetime | None = None
    total: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    done: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    parts: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    problem: JSONObject | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    attempts: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    lease_token: UUID | None = None
    leased_until: datetime | None = None
    created_at: datetime = set_at_insert()
    finished_at: datetime | None = None
    expires_at: datetime


class ExportChunk(RecordsModel, table=True):
    """IDs of resources that an export still has to write."""

    __tablename__ = "export_chunks"
    __table_args__ = (Index("ix_export_chunks_export_id", "export_id", "id"),)

    id: UUID = uuid_key()
    export_id: UUID = Field(sa_column=_of_export())
    type: str = Field(sa_type=String(64))
    ids: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))


class ExportPart(RecordsModel, table=True):
    """A complete NDJSON file of one resource type."""

    __tablename__ = "export_parts"

    export_id: UUID = Field(sa_column=_of_export(is_key=True))
    number: int = Field(primary_key=True)
    type: str = Field(sa_type=String(64))
    count: int
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
