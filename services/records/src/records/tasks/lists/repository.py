"""One filter of a list is the driver: its index is scanned from the page's first task. Lists by
creation compare all index columns as one row, which forces this index. Lists by due time compare
each column, because a row would use another index and a sort. If no index narrows the tasks
further, a page ends after WALKED examined tasks. For limited callers, a list begins with the tasks
of their patients, so that response times and page ends reveal nothing about other tasks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sqlalchemy import (
    ColumnElement,
    DateTime,
    Text,
    Uuid,
    cast,
    inspect,
    literal_column,
    select,
    text,
    true,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of, condition_sql, sql_of
from chassis.identity.caller import Caller
from records.paged_query import PagedQuery, bytes_of
from records.tables.base import is_in_reach, members
from records.tables.tasks import Task, TaskQueue
from records.tasks.lists.criteria import Criteria, Order, Place
from records.tasks.repository import PLACE, is_visible
from records.tasks.rows import ListedTaskRow, PlaceRow
from records.tasks.statuses import OPEN, TaskStatus

# Limit of examined tasks, at about 2 µs each. Up to this number, the planner prefers a scan of the
# index to a sort.
WALKED = 2_000
FEW = ("patient_id", "encounter_id", "claimed_by")
DRIVERS = (*FEW, "owner", "queue")  # The most selective filter comes first.
OPTIONAL = frozenset({"patient_id", "encounter_id", "owner"})
Prefix = Mapping[str, str]
_ZERO: ColumnElement[int] = literal_column("0")
_LISTED = aliased(Task, name="tasks")
# Tasks without a due time come last.
_DUE = "coalesce(tasks.due_at, 'infinity')"
_IS_OPEN = f"tasks.status IN {tuple(str(one) for one in TaskStatus if one in OPEN)}"
_IS_IN_REACH = condition_sql(_LISTED, is_in_reach(col(_LISTED.patient_id)))
_IS_VISIBLE = condition_sql(_LISTED, is_visible(_LISTED))
_ONE_MORE = "CAST(:limit AS integer) + 1"
_LIST = "SELECT tasks.id, {due} AS due FROM {rows} WHERE {where} ORDER BY {order} LIMIT {limit}"
# OFFSET 0 keeps PostgreSQL from using an index of another condition.
_ROWS_OF_INDEX = "(SELECT * FROM records.tasks WHERE {where} OFFSET 0) AS tasks"
_MERGED = "SELECT id, due FROM ({lists}) AS merged ORDER BY {order} LIMIT {limit}"
_OF_NAMES = """
SELECT id, due FROM unnest(CAST(:names AS text[])) AS asked (name) CROSS JOIN LATERAL ({list}) AS of_name
ORDER BY {order} LIMIT {limit}
"""
_HELD = """
SELECT id, due FROM records.task_queue CROSS JOIN LATERAL (
    SELECT tasks.id, {due} AS due FROM records.tasks WHERE tasks.id = task_queue.task_id AND {where} OFFSET 0
) AS held
WHERE task_queue.claimed_by = :claimed_by ORDER BY {order} LIMIT {limit}
"""
_MEMBERS = sql_of(members().element)
_OF_MEMBERS = """
SELECT id, due FROM ({members}) AS members CROSS JOIN LATERAL ({list}) AS of_member
"""
# A scalar subquery, because the planner would turn EXISTS into a join with the whole queue.
_HOLDER = "(SELECT claimed_by FROM records.task_queue WHERE task_id = tasks.id)"


@dataclass(frozen=True, slots=True)
class Shape:
    given: frozenset[str]
    order: Order
    is_overdue: bool
    is_limited: bool
    is_walk: bool = False

    @property
    def driver(self) -> str | None:
        return next((name for name in DRIVERS if name in self.given), None)

    @property
    def begins_with_few(self) -> bool:
        return self.driver in FEW

    @property
    def statuses(self) -> Sequence[str]:
        if "status" in self.given:
            return [":status"]
        return [f"'{one}'" for one in TaskStatus if not self.is_overdue or one in OPEN]

    @property
    def is_by_due(self) -> bool:
        return self.order is Order.DUE

    def ordered(self, *columns: str) -> str:
        return ", ".join(f"{one} DESC" if self.order is Order.NEWEST else one for one in columns)

    @property
    def place(self) -> Sequence[str]:
        return ("due", "id") if self.is_by_due else ("id",)

    @property
    def keys(self) -> Sequence[str]:
        return (_DUE, "tasks.id") if self.is_by_due else ("tasks.id",)

    @property
    def served(self) -> frozenset[str]:
        if self.is_limited or self.begins_with_few:
            return frozenset()
        names = {self.driver, "due_to" if self.order is Order.DUE else "status"}
        return self.given & names

    @property
    def is_walked(self) -> bool:
        if self.begins_with_few or (self.is_limited and self.order is Order.DUE):
            return False
        is_late = self.is_overdue and (self.is_limited or self.order is not Order.DUE)
        return is_late or self.given != self.served


def shape_of(criteria: Criteria, *, is_limited: bool) -> Shape:
    return Shape(frozenset(criteria.values), criteria.order, criteria.is_overdue, is_limited)


async def page(
    connection: Connection,
    caller: Caller,
    criteria: Criteria,
    *,
    after: Place,
    end: Place,
    limit: int,
    max_bytes: int,
) -> tuple[list[ListedTaskRow], bool]:
    shape = shape_of(criteria, is_limited=connection.is_limited)
    return await page_query(shape).page(
        connection,
        **_given(shape, criteria, caller, after, end),
        limit=limit,
        max_bytes=max_bytes,
    )


async def end_of_walk(
    connection: Connection, caller: Caller, criteria: Criteria, *, after: Place, end: Place
) -> Place | None:
    shape = shape_of(criteria, is_limited=connection.is_limited)
    if not shape.is_walked:
        return None
    walked = replace(shape, given=shape.served, is_walk=True)
    given = _given(walked, criteria, caller, after, end)
    found = await walk_query(walked).first(connection, **given, walked=WALKED)
    return None if found is None else Place(found.due, found.id)


def _given(
    shape: Shape, criteria: Criteria, caller: Caller, after: Place, end: Place
) -> dict[str, object]:
    given: dict[str, object] = {name: criteria.values[name] for name in shape.given}
    given |= {"after_id": after.id, "end_id": end.id}
    if given.pop("patient_id", None) is not None:
        given["names"] = list(criteria.names)
    if shape.order is Order.DUE:
        given |= {"after_due": after.due, "end_due": end.due}
        given.pop("due_to", None)  # `end` contains this filter.
    if shape.is_limited and not shape.begins_with_few:
        given |= {"me": caller.name, "my_kind": caller.kind}
    return given


@lru_cache(maxsize=256)  # Compilation takes about 5 ms.
def page_query(shape: Shape) -> PagedQuery[ListedTaskRow]:
    found = text(_merged(shape, _ONE_MORE, _ONE_MORE))
    keys = found.columns(id=Uuid, due=DateTime(timezone=True)).subquery("keys")
    of_task = inspect(Task).local_table
    task_rows = select(of_task).where(of_task.c.id == keys.c.id).offset(_ZERO).lateral("listed")
    listed: type[Task] = aliased(Task, task_rows)
    place = (
        select(*(column.label(name) for name, column in PLACE.items()))
        .where(col(TaskQueue.task_id) == keys.c.id)
        .offset(_ZERO)
        .lateral("place")
    )
    others = {name: place.c[name] for name in PLACE}
    rows = (
        select(*columns_of(ListedTaskRow, listed, **others))
        .select_from(keys)
        .join(task_rows, true())
        .outerjoin(place, true())
    )
    size = bytes_of(cast(task_rows.c.output, Text))
    order = [
        keys.c[name].desc() if shape.order is Order.NEWEST else keys.c[name] for name in shape.place
    ]
    return PagedQuery(rows, ListedTaskRow, size=size, order=order)


@lru_cache(maxsize=64)
def walk_query(shape: Shape) -> Query[PlaceRow]:
    walked = "CAST(:walked AS integer)"
    return Query(_merged(shape, walked, f"1 OFFSET {walked} - 1"), PlaceRow)


def _merged(shape: Shape, of_each: str, limit: str) -> str:
    """Merge a limited caller's lists. Only tasks without a patient count as examined, because only
    these can be many.
    """
    if shape.is_limited and not shape.begins_with_few:
        lists = [*_own(shape, of_each), *([] if shape.is_walk else [_of_members(shape, of_each)])]
        union = " UNION "
    else:
        lists = [*_lists(shape, of_each)]
        union = " UNION ALL "
        if len(lists) == 1:
            return _lists(shape, limit)[0]
    merged = union.join(f"({one})" for one in lists)
    return _MERGED.format(lists=merged, order=shape.ordered(*shape.place), limit=limit)


def _lists(shape: Shape, limit: str) -> Sequence[str]:
    driver, conditions = shape.driver, _conditions(shape)
    if driver == "claimed_by":
        where = _all([_is_between(shape), *conditions])
        order = shape.ordered(*shape.place)
        return [_HELD.format(due=_DUE, where=where, order=order, limit=limit)]
    if driver == "patient_id":
        return [_of_names(shape, limit, conditions)]
    prefix = {} if driver is None else {f"tasks.{driver}": f":{driver}"}
    given = [f"tasks.{driver} IS NOT NULL"] if driver in OPTIONAL else []
    if shape.is_by_due and shape.begins_with_few:
        return [_sorted(shape, limit, prefix, given)]
    conditions += given
    is_whole = not (prefix or "status" in shape.given or shape.is_overdue)
    if shape.is_by_due or shape.begins_with_few or is_whole:
        return [_list(shape, limit, prefix, conditions)]
    return [
        _list(shape, limit, {**prefix, "tasks.status": status}, conditions)
        for status in shape.statuses
    ]


def _list(shape: Shape, limit: str, prefix: Prefix, conditions: Sequence[str]) -> str:
    if shape.is_by_due:
        conditions, prefix = [*conditions, *_equal(prefix)], {}
    where, order = (
        _all([_is_between(shape, prefix), *conditions]),
        shape.ordered(*prefix, *shape.keys),
    )
    return _LIST.format(due=_DUE, rows="records.tasks", where=where, order=order, limit=limit)


def _sorted(shape: Shape, limit: str, prefix: Prefix, conditions: Sequence[str]) -> str:
    rows = _ROWS_OF_INDEX.format(where=_all([*_equal(prefix), *conditions]))
    where, order = _all([_is_between(shape), *_conditions(shape)]), shape.ordered(*shape.keys)
    return _LIST.format(due=_DUE, rows=rows, where=where, order=order, limit=limit)


def _of_names(shape: Shape, limit: str, conditions: Sequence[str]) -> str:
    prefix, given = {"tasks.patient_id": "asked.name"}, ["tasks.patient_id IS NOT NULL"]
    if shape.is_by_due:
        of_name = _sorted(shape, limit, prefix, given)
    else:
        of_name = _list(shape, limit, prefix, [*conditions, *given])
    return _OF_NAMES.format(list=of_name, order=shape.ordered(*shape.place), limit=limit)


def _of_members(shape: Shape, limit: str) -> str:
    where = ["tasks.patient_id = members.ref", _is_between(shape), *_conditions(shape)]
    order = shape.ordered(*shape.keys)
    of_member = _LIST.format(
        due=_DUE, rows="records.tasks", where=_all(where), order=order, limit=limit
    )
    return _OF_MEMBERS.format(members=_MEMBERS, list=of_member)


def _own(shape: Shape, limit: str) -> Sequence[str]:
    lists = []
    for name in ("created_by", "owner"):
        prefix = {f"tasks.{name}": ":me"}
        conditions = ["tasks.patient_id IS NULL", f"tasks.{name}_kind = :my_kind"]
        if name in OPTIONAL:
            conditions.append(f"tasks.{name} IS NOT NULL")
        if shape.is_by_due:
            lists.append(_sorted(shape, limit, prefix, conditions))
        else:
            lists.append(_list(shape, limit, prefix, [*conditions, *_conditions(shape)]))
    return lists


def _is_between(shape: Shape, prefix: Prefix | None = None) -> str:
    prefix = prefix or {}
    after, end = [":after_id"], [":end_id"]
    if shape.is_by_due:
        after.insert(0, ":after_due")
        end.insert(0, "least(:end_due, now())" if shape.is_overdue else ":end_due")
    row = ", ".join([*prefix, *shape.keys])
    first, last = (", ".join([*prefix.values(), *bound]) for bound in (after, end))
    if shape.order is Order.NEWEST:
        return f"({row}) < ({first}) AND ({row}) >= ({last})"
    return f"({row}) > ({first}) AND ({row}) <= ({last})"


def _conditions(shape: Shape) -> list[str]:
    served = set(shape.served)
    if shape.begins_with_few:
        served.add(str(shape.driver))
    if shape.is_by_due:
        served.add("due_to")
    conditions = [_condition(name) for name in sorted(shape.given - served)]
    if shape.is_by_due:
        conditions.append(_IS_OPEN)
    elif shape.is_overdue and not shape.is_walk:
        conditions.append("tasks.due_at < now()")
        if shape.is_limited or shape.begins_with_few:
            conditions.append(_IS_OPEN)
    if shape.is_limited and shape.begins_with_few:
        conditions.append(_IS_VISIBLE if shape.driver == "claimed_by" else _IS_IN_REACH)
    return conditions


def _condition(name: str) -> str:
    if name == "due_to":
        return "tasks.due_at <= :due_to"
    if name == "claimed_by":
        return f"{_HOLDER} = :claimed_by"
    # IS NOT DISTINCT FROM, so that no index on this column is used.
    return f"tasks.{name} IS NOT DISTINCT FROM :{name}"


def _equal(prefix: Prefix) -> Sequence[str]:
    return [f"{column} = {value}" for column, value in prefix.items()]


def _all(conditions: Sequence[str]) -> str:
    return " AND ".join(conditions)
