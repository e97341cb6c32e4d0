"""The tables of the schema `audit`. Rows of the log are inserted and never changed."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from chassis.database.columns import (
    NAMING,
    NOT_VALIDATED,
    VACUUMED_OFTEN,
    access_feed_table,
    access_tables,
    set_at_insert,
    set_by_database,
)

SCHEMA = "audit"
# `audit.create_partitions` creates the partitions.
PARTITIONED = {"postgresql_partition_by": "RANGE (seq)"}


class AuditModel(
    SQLModel, registry=registry(metadata=MetaData(schema=SCHEMA, naming_convention=NAMING))
):
    """Base of this schema's tables, with a registry of their own."""

    model_config = NOT_VALIDATED


def _number_key() -> Any:  # Any: the type of SQLModel's Field.
    return Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))


def _count() -> Column[int]:
    return Column(BigInteger, nullable=False, server_default=text("0"))


def _filter_index(column: str, *also: str) -> Index:
    """`also` are filters that are often combined with this one. They are at the end, so that a
    query with both skips other events within the index.
    """
    where = (
        text(f"{column} IS NOT NULL")
        if column in {"encounter_id", "tool", "outcome", "trace_id"}
        else None
    )
    order = ("seq",) if column == "trace_id" else ("is_access", "seq")
    return Index(f"ix_agent_events_{column}", column, *order, *also, postgresql_where=where)


class AgentEvent(AuditModel, table=True):
    """`seq` is the event's number in the log, without gaps; `stream_pos` its position in its
    encounter.

    `unverified`: records had not confirmed the encounter when the event was stored.
    `recorded_with`: the claims of the caller's token, as JSON.
    """

    __tablename__ = "agent_events"
    __table_args__ = (
        CheckConstraint("seq >= 0", name="seq"),
        CheckConstraint(
            "CASE WHEN encounter_id IS NULL OR is_access THEN stream_pos IS NULL"
            " ELSE coalesce(stream_pos >= 0, recorded_by_kind = 'service', false) END",
            name="stream_pos",
        ),
        UniqueConstraint("id"),
        UniqueConstraint("encounter_id", "stream_pos"),
        Index("ix_agent_events_recorded_at", "recorded_at", "seq"),
        _filter_index("encounter_id"),
        _filter_index("tool", "agent_name", "recorded_by", "event_type", "outcome"),
        _filter_index("agent_name", "recorded_by", "event_type", "outcome"),
        _filter_index("recorded_by", "event_type", "outcome"),
        _filter_index("event_type", "outcome"),
        _filter_index("outcome"),
        _filter_index("trace_id"),
        Index(
            "ix_agent_events_delivered_for",
            *("agent_name", "is_access", "seq", "event_type", "outcome", "tool"),
            postgresql_where=text("recorded_by_kind = 'service'"),
        ),
        Index(
            "ix_agent_events_without_place",
            *("trace_id", "recorded_by", "seq"),
            postgresql_where=text(
                "encounter_id IS NULL AND cardinality(patient_ids) = 0 AND trace_id IS NOT NULL"
                " AND NOT is_access AND recorded_by_kind <> 'service'"
            ),
        ),
    )

    seq: int = _number_key()
    id: UUID
    encounter_id: UUID | None = None
    stream_pos: int | None = Field(default=None, sa_type=BigInteger)
    agent_name: str = Field(sa_type=String(128))
    event_type: str = Field(sa_type=String(128))
    tool: str | None = Field(default=None, sa_type=String(128))
    outcome: str | None = Field(default=None, sa_type=String(64))
    patient_ids: list[str] = Field(sa_column=Column(ARRAY(String(64)), nullable=False))
    occurred_at: datetime | None = None
    trace_id: str | None = Field(default=None, sa_type=String(32))
    span_id: str | None = Field(default=None, sa_type=String(16))
    recorded_by: str = Field(sa_type=String(128))
    recorded_by_kind: str = Field(sa_type=String(16))
    recorded_at: datetime
    is_access: bool
    unverified: bool
    recorded_with: str | None = Field(default=None, sa_type=Text)


class EventPayload(AuditModel, table=True):
    """The payload is stored byte for byte, in a separate table because it may have to be destroyed."""

    __tablename__ = "event_payloads"
    __table_args__ = (PARTITIONED,)

    seq: int = _number_key()
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class EventLeaf(AuditModel, table=True):
    """Decision 0034. `salt` opens the hashes of the leaf until the content is destroyed; `mac` is
    audit's authentication code.
    """

    __tablename__ = "event_leaves"
    __table_args__ = (CheckConstraint("seq >= 0", name="seq"), PARTITIONED)

    seq: int = _number_key()
    leaf: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    salt: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    mac: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class EventPatient(AuditModel, table=True):
    __tablename__ = "event_patients"

    patient_id: str = Field(primary_key=True, sa_type=String(64))
    is_access: bool = Field(primary_key=True)
    seq: int = _number_key()


class EventAttribute(AuditModel, table=True):
    """`value` is the text of a member of the event's payload (`audit.attribute_rows`)."""

    __tablename__ = "event_attributes"
    __table_args__ = (Index("ix_event_attributes_seq", "seq"),)

    member: str = Field(primary_key=True, sa_type=String(16))
    value: str = Field(primary_key=True, sa_type=String(512))
    seq: int = _number_key()


class AttributeFilling(AuditModel, table=True):
    """Events with a smaller `seq` than `below` may lack rows in `event_attributes`. A single row."""

    __tablename__ = "attribute_filling"
    __table_args__ = (CheckConstraint("id = 0", name="only_one"),)

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    below: int = Field(sa_type=BigInteger)


class EncounterCheck(AuditModel, table=True):
    """The records service's answer about an encounter, in a separate row because event rows never
    change. `said_by`: the event that confirms the answer in its leaf.
    """

    __tablename__ = "encounter_checks"
    __table_args__ = (
        Index("ix_encounter_checks_patient_id", "patient_id"),
        CheckConstraint("is_known = (patient_id IS NOT NULL)", name="patient_of_known"),
    )

    encounter_id: UUID = Field(primary_key=True)
    is_known: bool = Field(primary_key=True)
    patient_id: str | None = Field(default=None, sa_type=String(64))
    checked_at: datetime = set_at_insert()
    said_by: int = Field(sa_type=BigInteger)


class EventEncounter(AuditModel, table=True):
    """The encounter of an event according to its trace (`audit.encounters.settling`)."""

    __tablename__ = "event_encounters"
    __table_args__ = (Index("ix_event_encounters_encounter_id", "encounter_id", "seq"),)

    seq: int = _number_key()
    encounter_id: UUID
    said_by: int = Field(sa_type=BigInteger)


class TraceSettling(AuditModel, table=True):
    """How far the log was searched for traces to settle, in a single row."""

    __tablename__ = "trace_settling"
    __table_args__ = (CheckConstraint("id = 0", name="only_one"),)

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    next_seq: int = Field(sa_type=BigInteger)


class LogHead(AuditModel, table=True):
    """The table has a single row, which the appending writer locks."""

    __tablename__ = "log_head"
    __table_args__ = (CheckConstraint("id = 0", name="only_one"),)

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    next_seq: int = Field(sa_type=BigInteger)
    last_recorded_at: datetime


class TlogTile(AuditModel, table=True):
    """A full tile of the log's tree (C2SP tlog-tiles), with the root over its 256 hashes."""

    __tablename__ = "tlog_tiles"

    level: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    idx: int = _number_key()
    hashes: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    root: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class TlogState(AuditModel, table=True):
    """How far the Merkle tree is built. `edges` are the roots of complete subtrees. A single row,
    which the process that extends the tree locks.
    """

    __tablename__ = "tlog_state"
    __table_args__ = (CheckConstraint("id = 0", name="only_one"),)

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    size: int = Field(sa_type=BigInteger)
    edges: list[bytes] = Field(sa_column=Column(ARRAY(LargeBinary), nullable=False))


class TlogCheckpoint(AuditModel, table=True):
    """A signed note (C2SP tlog-checkpoint)."""

    __tablename__ = "tlog_checkpoints"

    origin: str = Field(primary_key=True, sa_type=String(128))
    size: int = _number_key()
    note: str = Field(sa_type=Text)
    at: datetime = set_at_insert()


class TlogCosignature(AuditModel, table=True):
    """`line` is the signature of a witness (C2SP tlog-cosignature)."""

    __tablename__ = "tlog_cosignatures"

    origin: str = Field(primary_key=True, sa_type=String(128))
    size: int = _number_key()
    witness: str = Field(primary_key=True, sa_type=String(256))
    line: str = Field(sa_type=Text)
    at: datetime = set_at_insert()


class EncounterHead(AuditModel, table=True):
    __tablename__ = "encounter_heads"
    __table_args__ = ({"postgresql_with": {"fillfactor": 70}},)

    encounter_id: UUID = Field(primary_key=True)
    next_pos: int = Field(sa_type=BigInteger)
    leaves: int = Field(sa_column=_count())
    head: bytes | None = Field(default=None, sa_column=Column(LargeBinary))


class UnsettledEvent(AuditModel, table=True):
    """An unverified event: audit must ask the records service about its encounter again."""

    __tablename__ = "unsettled_events"
    __table_args__ = (Index("ix_unsettled_events_encounter_id", "encounter_id"),)

    seq: int = _number_key()
    encounter_id: UUID
    is_access: bool


class Webhook(AuditModel, table=True):
    """`secret` is encrypted. `next_seq`: earlier events are delivered, or in `webhook_deliveries`.
    `disabled_because`: None while enabled. `holder`: the process that delivers.
    """

    __tablename__ = "webhooks"

    id: UUID = Field(primary_key=True)
    url: str = Field(sa_type=String(2048))
    event_types: list[str] = Field(sa_column=Column(ARRAY(String(128)), nullable=False))
    secret: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    disabled_because: str | None = Field(default=None, sa_type=String(16))
    next_seq: int = Field(sa_type=BigInteger)
    version: int = Field(sa_column=Column(Integer, nullable=False, server_default=text("1")))
    created_by: str = Field(sa_type=String(128))
    created_at: datetime = set_at_insert()
    updated_at: datetime = set_at_insert()
    holder: UUID | None = None
    held_until: datetime = set_by_database("'-infinity'")


class WebhookDelivery(AuditModel, table=True):
    """An event for a webhook. A foreign key is missing, because the deliveries of a deleted webhook
    are removed later, in small parts.
    """

    __tablename__ = "webhook_deliveries"
    __table_args__ = (
        Index(
            "ix_webhook_deliveries_waiting",
            *("webhook_id", "seq"),
            postgresql_where=text("delivered_at IS NULL"),
        ),
        Index(
            "ix_webhook_deliveries_delivered_at",
            "delivered_at",
            postgresql_where=text("delivered_at IS NOT NULL"),
        ),
        {"postgresql_with": VACUUMED_OFTEN},
    )

    webhook_id: UUID = Field(primary_key=True)
    seq: int = _number_key()
    event_id: UUID
    attempts: int = Field(sa_column=Column(Integer, nullable=False, server_default=text("0")))
    last_status: int | None = Field(default=None, sa_type=SmallInteger)
    last_failure: str | None = Field(default=None, sa_type=String(32))
    failing_since: datetime | None = None
    next_at: datetime = set_at_insert()
    delivered_at: datetime | None = None


access_callers, access_members = access_tables(AuditModel.metadata)
access_feed_table(AuditModel.metadata)
