from typing import Any

from sqlalchemy import (
    UUID,
    ColumnElement,
    FromClause,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    inspect,
    literal_column,
    not_,
    or_,
    select,
)

from audit.events.reach import EVENTS, ONE, ZERO
from audit.tables import AgentEvent
from audit.writer.span_phases import BEGUN_VERSION, END_VERSION

# A literal, not a parameter: for a parameter, the planner does not use the index of events that
# services deliver.
SERVICE: ColumnElement[str] = literal_column("'service'")
DELIVERED = EVENTS.c.recorded_by_kind == SERVICE
NOT_A_CHANGE = or_(EVENTS.c.is_access, EVENTS.c.recorded_by_kind != SERVICE)
_OTHERS = inspect(AgentEvent).local_table.alias("other")
_VERSION: ColumnElement[int] = literal_column("15")  # Position of the version in the text of an id.


def _other_id(events: FromClause, version: int) -> ColumnElement[Any]:
    digit: ColumnElement[str] = literal_column(f"'{version}'")
    return cast(func.overlay(cast(events.c.id, Text), digit, _VERSION, ONE), UUID)


def _has_ended() -> ColumnElement[bool]:
    end = select(ONE).where(_OTHERS.c.id == _other_id(EVENTS, END_VERSION))
    return and_(
        func.uuid_extract_version(EVENTS.c.id) == literal_column(str(BEGUN_VERSION)),
        # OFFSET 0 keeps PostgreSQL from hashing the whole log for each statement.
        exists(end.correlate(EVENTS).offset(ZERO)),
    )


HAS_ENDED = _has_ended()


def conditions_of(*, changes: bool, begun: bool = False) -> list[ColumnElement[bool]]:
    conditions = [] if changes else [NOT_A_CHANGE]
    return conditions if begun else [*conditions, not_(HAS_ENDED)]


def begun_id_of(events: FromClause) -> ColumnElement[Any]:
    begun = select(_OTHERS.c.id).where(_OTHERS.c.id == _other_id(events, BEGUN_VERSION))
    is_end = and_(
        func.uuid_extract_version(events.c.id) == literal_column(str(END_VERSION)),
        events.c.span_id.is_not(None),
    )
    return case((is_end, begun.correlate(events).scalar_subquery()))
