from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    Uuid,
    inspect,
    text,
)
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig

# Tables only declare columns; their pydantic schemas are not used.
NOT_VALIDATED = SQLModelConfig(defer_build=True)

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
VACUUMED_OFTEN = {"autovacuum_vacuum_scale_factor": 0, "autovacuum_vacuum_threshold": 5000}

_TIME = DateTime(timezone=True)


def uuid_key() -> Any:  # The type that SQLModel's Field returns; also below.
    """The default uuidv7() makes new rows adjacent in the index."""
    return Field(
        default=None, primary_key=True, sa_column_kwargs={"server_default": text("uuidv7()")}
    )


def set_at_insert() -> Any:
    return Field(default=None, nullable=False, sa_column_kwargs={"server_default": text("now()")})


def set_by_database(default: str) -> Any:
    return Field(default=None, nullable=False, sa_column_kwargs={"server_default": text(default)})


def queue_table(metadata: MetaData, name: str, *columns: Column[Any]) -> Table:
    return Table(
        name,
        metadata,
        Column("position", BigInteger, Identity(always=True), primary_key=True),
        Column("bucket", SmallInteger, nullable=False),
        *columns,
        Column("created_at", _TIME, nullable=False, server_default=text("clock_timestamp()")),
        Column("refused", String(64)),
        Index(f"ix_{name}_waiting", "bucket", "position", postgresql_where=text("refused IS NULL")),
        Index(f"ix_{name}_refused", "position", postgresql_where=text("refused IS NOT NULL")),
        postgresql_with=VACUUMED_OFTEN,
    )


def queue_buckets_table(metadata: MetaData, name: str) -> Table:
    return Table(
        f"{name}_buckets",
        metadata,
        Column("bucket", SmallInteger, primary_key=True, autoincrement=False),
        Column("holder", Uuid),
        Column("held_until", _TIME, nullable=False, server_default=text("'-infinity'")),
        postgresql_with={"fillfactor": 50},
    )


def idempotency_keys_table(metadata: MetaData) -> Table:
    return Table(
        "idempotency_keys",
        metadata,
        Column("caller", String(160), primary_key=True),
        Column("key", String(255), primary_key=True),
        Column("fingerprint", LargeBinary, nullable=False),
        Column("resource", String(64), nullable=False),
        Column("resource_id", String(64), nullable=False),
        Column("resource_version", Integer, nullable=False),
        Column("status", SmallInteger, nullable=False),
        Column("created_at", _TIME, nullable=False, server_default=text("clock_timestamp()")),
        Index("ix_idempotency_keys_created_at", "created_at"),
    )


def declare_writes(metadata: MetaData) -> None:
    queue_table(metadata, "outbox", Column("event", LargeBinary, nullable=False))
    queue_buckets_table(metadata, "outbox")
    idempotency_keys_table(metadata)


def access_tables(metadata: MetaData) -> tuple[Table, Table]:
    return Table(
        "access_callers",
        metadata,
        Column("principal", Text, primary_key=True),
        Column("panel", BigInteger, primary_key=True, autoincrement=False),
        Index("ix_access_callers_panel", "panel"),
    ), Table(
        "access_members",
        metadata,
        Column("panel", BigInteger, primary_key=True, autoincrement=False),
        Column("ref", Text, primary_key=True),
        Column("until", _TIME),
        Index("ix_access_members_ref_panel", "ref", "panel"),
    )


def access_feed_table(metadata: MetaData) -> Table:
    return Table(
        "access_feed",
        metadata,
        Column("id", SmallInteger, primary_key=True, autoincrement=False),
        Column("position", BigInteger, nullable=False),
        Column("heard_at", _TIME, nullable=False),
    )


def declare_versions(model: type[SQLModel], name: str, *, key: str = "id") -> Table:
    """A trigger copies earlier versions of rows into this table."""
    table: Table = inspect(model).local_table
    columns = [
        Column(column.name, column.type, primary_key=column.name in {key, "version"})
        for column in table.columns
    ]
    return Table(name, table.metadata, *columns)
