from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Index,
    Interval,
    Text,
    and_,
    exists,
    func,
    literal_column,
    or_,
    text,
    tuple_,
)
from sqlalchemy.orm import aliased
from sqlmodel import Field, col

from chassis.database.statements import is_any_of
from records.tables.base import RecordsModel

# Entries further in the future than this are listed separately, and are never the latest results.
AHEAD = literal_column("interval '24 hours'", Interval)


class ChartEntry(RecordsModel, table=True):
    """`section` is the FHIR type; for observations, `vital-signs` or `labs`. Sections of resources
    that are not current begin with the reason, such as `planned/Procedure`. `series` is the code and
    part of the body of observations, and the medication of administrations. `at` is the clinical time,
    or `-infinity`. Among results of equal series and time, the greatest `precedence` counts. Versions
    of one result have the same `identity`. `draft_of` is `agent:type` if no person accepted the
    agent's resource.
    """

    __tablename__ = "chart_entries"

    resource_id: UUID = Field(primary_key=True)
    patient_id: UUID
    section: str = Field(sa_type=Text)
    series: UUID
    at: datetime
    precedence: str = Field(
        sa_column=Column(Text(collation="C"), nullable=False, server_default=text("''"))
    )
    identity: UUID | None = None
    draft_of: str | None = Field(default=None, sa_type=Text)


Index(
    "ix_chart_entries_latest",
    col(ChartEntry.patient_id),
    col(ChartEntry.section),
    col(ChartEntry.series),
    col(ChartEntry.at).desc(),
    col(ChartEntry.precedence).desc(),
    col(ChartEntry.resource_id).desc(),
)
Index("ix_chart_entries_at", col(ChartEntry.patient_id), col(ChartEntry.at))
Index(
    "ix_chart_entries_identity",
    col(ChartEntry.patient_id),
    col(ChartEntry.identity),
    postgresql_where=text("identity IS NOT NULL"),
)
Index(
    "ix_chart_entries_drafts",
    col(ChartEntry.patient_id),
    postgresql_where=text("draft_of IS NOT NULL"),
)


class ChartBacklog(RecordsModel, table=True):
    __tablename__ = "chart_backlog"

    resource_id: UUID = Field(primary_key=True)


def is_accepted(entry: type[ChartEntry]) -> ColumnElement[bool]:
    draft_of = col(entry.draft_of)
    return or_(draft_of.is_(None), is_any_of(draft_of, "trusted", Text))


def is_in_time(entry: type[ChartEntry]) -> ColumnElement[bool]:
    return col(entry.at) <= func.now() + AHEAD


def is_listed_ahead(entry: type[ChartEntry]) -> ColumnElement[bool]:
    """Allergies are not: a wrong date must not hide an allergy."""
    is_allergy = col(entry.section) == literal_column("'AllergyIntolerance'", Text)
    return and_(~is_in_time(entry), ~is_allergy)


def latest_first(entry: type[ChartEntry]) -> tuple[ColumnElement[Any], ...]:
    return col(entry.at).desc(), col(entry.precedence).desc(), col(entry.resource_id).desc()


def is_superseded(entry: type[ChartEntry]) -> ColumnElement[bool]:
    other = aliased(ChartEntry)
    order = (other.precedence, other.at, other.resource_id)
    own = (entry.precedence, entry.at, entry.resource_id)
    return and_(
        col(entry.identity).is_not(None),
        exists().where(
            col(other.patient_id) == col(entry.patient_id),
            col(other.identity) == col(entry.identity),
            col(other.section) == col(entry.section),
            _code(other) == _code(entry),
            tuple_(*order) > tuple_(*own),
            is_accepted(other),
            is_in_time(other),
        ),
    )


def _code(entry: type[ChartEntry]) -> ColumnElement[bytes]:
    """Select the bytes that all series of a code share."""
    return func.substr(func.uuid_send(col(entry.series)), literal_column("1"), literal_column("10"))


def is_result(entry: type[ChartEntry]) -> ColumnElement[bool]:
    return and_(is_in_time(entry), is_accepted(entry), ~is_superseded(entry))
