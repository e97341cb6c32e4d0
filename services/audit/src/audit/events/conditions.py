from sqlalchemy import (
    UUID,
    ColumnElement,
    Text,
    and_,
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
_PLACE_OF_VERSION: ColumnElement[int] = literal_column("15")  # In the text of an id.


def _has_ended() -> ColumnElement[bool]:
    version: ColumnElement[str] = literal_column(f"'{END_VERSION}'")
    end_id = cast(func.overlay(cast(EVENTS.c.id, Text), version, _PLACE_OF_VERSION, ONE), UUID)
    end = select(ONE).where(_OTHERS.c.id == end_id)
    return and_(
        func.uuid_extract_version(EVENTS.c.id) == literal_column(str(BEGUN_VERSION)),
        # OFFSET 0 keeps PostgreSQL from hashing the whole log for each statement.
        exists(end.correlate(EVENTS).offset(ZERO)),
    )


HAS_ENDED = _has_ended()


def conditions_of(*, changes: bool, begun: bool = False) -> list[ColumnElement[bool]]:
    conditions = [] if changes else [NOT_A_CHANGE]
    return conditions if begun else [*conditions, not_(HAS_ENDED)]
