from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    Index,
    Sequence,
    String,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlmodel import Field

from chassis.database.columns import (
    access_tables,
    declare_versions,
    set_at_insert,
    set_by_database,
    uuid_key,
)
from records.tables.base import RecordsModel, index_where

Sequence("access_numbers", metadata=RecordsModel.metadata)
Sequence("access_change_numbers", metadata=RecordsModel.metadata)


def access_number() -> Column[int]:
    number = text("nextval('records.access_numbers')")
    return Column("number", BigInteger, nullable=False, server_default=number)


class Panel(RecordsModel, table=True):
    """A deleted panel keeps its row and its versions."""

    __tablename__ = "panels"
    __table_args__ = (
        Index("uq_panels_name", "name", unique=True, postgresql_where=text("deleted_at IS NULL")),
        UniqueConstraint("number"),
    )

    id: UUID = uuid_key()
    number: int = Field(sa_column=access_number())
    name: str = Field(sa_type=String(128))
    callers: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    groups: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    created_at: datetime = set_at_insert()
    deleted_at: datetime | None = None
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    changed_by: str = Field(sa_type=String(128))
    changed_by_kind: str = Field(sa_type=String(16))


class AccessGrant(RecordsModel, table=True):
    """Triggers store a grant in `access_callers` and `access_members` under its `number`. `person`
    is responsible for the access.
    """

    __tablename__ = "access_grants"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("ix_access_grants_person_until", "person", "until"),
        Index("ix_access_grants_unreviewed", "id", postgresql_where=text("reviewed_at IS NULL")),
    )

    id: UUID = uuid_key()
    number: int = Field(sa_column=access_number())
    principal: str = Field(sa_type=Text)
    caller: str = Field(sa_type=String(128))
    caller_kind: str = Field(sa_type=String(16))
    person: str = Field(sa_type=String(128))
    patient: str = Field(sa_type=String(64))
    reason: str = Field(sa_type=String(1000))
    purpose: str = Field(sa_type=String(16))
    created_at: datetime = set_at_insert()
    until: datetime
    reviewed_by: str | None = Field(default=None, sa_type=String(128))
    reviewed_at: datetime | None = None


class AccessChange(RecordsModel, table=True):
    """Peers copy this table. Triggers write the rows; `seq` is in the order of commits."""

    __tablename__ = "access_changes"
    __table_args__ = (UniqueConstraint("seq"),)

    panel: int = Field(primary_key=True, sa_type=BigInteger)
    is_member: bool = Field(primary_key=True)
    key: str = Field(primary_key=True, sa_type=Text)
    seq: int = Field(sa_type=BigInteger)
    until: datetime | None = None
    is_removed: bool


panel_versions = declare_versions(Panel, "panel_versions")
access_callers, access_members = access_tables(RecordsModel.metadata)
# The registered patient, if `ref` is another identifier of a member.
access_members.append_column(Column("other_name_of", Uuid))
index_where(
    "ix_access_members_other_name_of",
    access_members.c.other_name_of,
    where="other_name_of IS NOT NULL",
)
