"""Tables of pending checks of stored summaries, and of the results of `records.reviews.check`."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Boolean, bindparam, case, func, inspect, literal_column, select
from sqlalchemy import update as updating
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.types import Interval
from sqlmodel import col

from chassis.any_types import JSON
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type
from records.tables.base import is_in_reach
from records.tables.encounters import Encounter, StoredCheck

RETRY = timedelta(seconds=30)


@row_type
class CheckRow:
    encounter_id: UUID
    due_at: datetime | None
    digest: str | None
    result: Mapping[str, JSON] | None


_columns = inspect(StoredCheck).columns
_key = [col(StoredCheck.encounter_id)]
_requested = insert(StoredCheck).values(
    encounter_id=bindparam("encounter_id"),
    due_at=case((bindparam("has_summary", type_=Boolean), func.now())),
    digest=None,
    result=None,
)
# Deletes the stored result, and requests a new check if the encounter has a summary.
REQUEST = Command(
    _requested.on_conflict_do_update(
        index_elements=_key,
        set_={name: _requested.excluded[name] for name in ("due_at", "digest", "result")},
    )
)
FIND = Query(
    select(*columns_of(CheckRow, StoredCheck))
    .join_from(StoredCheck, Encounter, col(Encounter.id) == col(StoredCheck.encounter_id))
    .where(col(StoredCheck.encounter_id) == bindparam("encounter_id")),
    CheckRow,
    is_in_reach(col(Encounter.patient_id)),
)
_due = (
    select(col(StoredCheck.encounter_id))
    .where(col(StoredCheck.due_at) <= func.now())
    .order_by(col(StoredCheck.due_at))
    .limit(literal_column("1"))
    .with_for_update(skip_locked=True)
)
CLAIM = Query(
    updating(StoredCheck)
    .where(col(StoredCheck.encounter_id) == _due.scalar_subquery())
    .values(due_at=func.now() + bindparam("retry", type_=Interval))
    .returning(*columns_of(CheckRow, StoredCheck)),
    CheckRow,
)
_stored = insert(StoredCheck).values(
    encounter_id=bindparam("encounter_id"),
    due_at=None,
    digest=bindparam("digest", type_=_columns["digest"].type),
    result=bindparam("result", type_=_columns["result"].type),
)
# Stores nothing if the summary has changed since `based_on`, the `due_at` that was read.
STORE = Command(
    _stored.on_conflict_do_update(
        index_elements=_key,
        set_={name: _stored.excluded[name] for name in ("due_at", "digest", "result")},
        where=col(StoredCheck.due_at).is_not_distinct_from(
            bindparam("based_on", type_=_columns["due_at"].type)
        ),
    )
)


async def claim(connection: Connection) -> CheckRow | None:
    """Claim a check to run. If it fails, it can be claimed again after `RETRY`."""
    return await CLAIM.first(connection, retry=RETRY)
