"""Statements of break-glass grants. Database triggers give and end the access to a grant's patient."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, Interval, bindparam, func, insert, select, true, update
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import ById, Command, Query, columns_of
from records.break_glass.rows import GrantRow
from records.tables.base import SCHEMA, is_in_reach
from records.tables.panels import AccessGrant

GRANTS = select(*columns_of(GrantRow, AccessGrant))
IN_REACH = is_in_reach(col(AccessGrant.patient))
GIVEN = ("principal", "caller", "caller_kind", "person", "patient", "reason", "purpose")
LOCK_PERSON = Command("""
SELECT pg_advisory_xact_lock(
    CAST(CAST(:schema AS text) AS regnamespace)::oid::integer,
    hashtext('access_grants ' || CAST(:person AS text))
)
""")
COUNT_OPEN = Query(
    select(func.count())
    .select_from(AccessGrant)
    .where(
        col(AccessGrant.person) == bindparam("person"),
        col(AccessGrant.until) > func.now(),
        col(AccessGrant.reviewed_at).is_(None),
    ),
    int,
)
INSERT = Query(
    insert(AccessGrant)
    .values(
        {name: bindparam(name) for name in GIVEN}
        | {"until": func.now() + bindparam("lasts", type_=Interval)}
    )
    .returning(*columns_of(GrantRow, AccessGrant)),
    GrantRow,
)
find = ById(AccessGrant, GrantRow, IN_REACH)
lock = ById(AccessGrant, GrantRow, IN_REACH, rows=GRANTS.with_for_update())
REVIEW = Query(
    update(AccessGrant)
    .where(col(AccessGrant.id) == bindparam("grant_id"))
    .values(reviewed_by=bindparam("reviewed_by"), reviewed_at=func.clock_timestamp())
    .returning(*columns_of(GrantRow, AccessGrant)),
    GrantRow,
    IN_REACH,
)


def _page(condition: ColumnElement[bool]) -> Query[GrantRow]:
    return Query(
        GRANTS.where(col(AccessGrant.id) < bindparam("before"), condition)
        .order_by(col(AccessGrant.id).desc())
        .limit(bindparam("limit")),
        GrantRow,
        IN_REACH,
    )


ALL = _page(true())
UNREVIEWED = _page(col(AccessGrant.reviewed_at).is_(None))
REVIEWED = _page(col(AccessGrant.reviewed_at).is_not(None))
PAGES: Mapping[bool | None, Query[GrantRow]] = {None: ALL, False: UNREVIEWED, True: REVIEWED}


async def count_open(connection: Connection, person: str) -> int:
    """Lock the person's grants until the transaction ends."""
    await LOCK_PERSON.run(connection, schema=SCHEMA, person=person)
    return await COUNT_OPEN.one(connection, person=person)


async def page(
    connection: Connection, *, before: UUID, reviewed: bool | None, limit: int
) -> list[GrantRow]:
    return await PAGES[reviewed].all(connection, before=before, limit=limit)
