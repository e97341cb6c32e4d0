"""One filter of a list is the driver: the filter's index is read from the start of the page. Lists
by creation compare all columns of the index as one row, so that the planner cannot choose another
index. Lists by due time compare each column, because a row would use another index and a sort. If
no index narrows the tasks further, a page ends after WALKED examined tasks. For limited callers, a
list begins with the tasks of their patients, so that response times and page ends reveal nothing
about other tasks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    DateTime,
    FromClause,
    Integer,
    Select,
    SQLColumnExpression,
    Text,
    Uuid,
    and_,
    bindparam,
    cast,
    func,
    inspect,
    literal_column,
    select,
    true,
    tuple_,
    union,
    union_all,
)
from sqlalchemy.orm import aliased
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import members_of_transaction
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller
from records.paged_query import ONE_MORE, PagedQuery, bytes_of
from records.tables.base import SCHEMA, asked_names, is_in_reach
from records.tables.tasks import Task, TaskQueue, due_of
from records.tasks.lists.criteria import Criteria, Order, Place
from records.tasks.repository import PLACE, is_visible
from records.tasks.rows import ListedTaskRow, PlaceRow
from records.tasks.statuses import OPEN, TaskStatus

# PostgreSQL examines a task in about 2 µs. Up to this number, the planner prefers the walk through
# an index to a sort.
WALKED = 2_000
FEW = ("patient_id", "encounter_id", "claimed_by")
DRIVERS = (*FEW, "owner", "queue")  # The most selective filter comes first.
OPTIONAL = frozenset({"patient_id", "encounter_id", "owner"})
_ZERO: ColumnElement[int] = literal_column("0")

Condition = ColumnElement[bool]
Key = SQLColumnExpression[Any]
Keys = Sequence[Key]
Prefix = Sequence[tuple[Key, Key]]
Rows = Select[Any]


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
    def statuses(self) -> Sequence[ColumnElement[str]]:
        if "status" in self.given:
            return [_parameter("status")]
        return [_status(one) for one in TaskStatus if not self.is_overdue or one in OPEN]

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
    """Return None if the list ends before the page."""
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
    """Keys are selected before tasks, because with a join the planner may scan all tasks."""
    keys = _merged(shape, ONE_MORE).limit(ONE_MORE).subquery("keys")
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
    return PagedQuery(rows, ListedTaskRow, size=size, order=_ordered(shape, keys))


@lru_cache(maxsize=64)
def walk_query(shape: Shape) -> Query[PlaceRow]:
    walked = bindparam("walked", type_=Integer)
    return Query(
        _merged(shape, walked).offset(walked - literal_column("1")).limit(literal_column("1")),
        PlaceRow,
    )


def _merged(shape: Shape, limit: ColumnElement[int]) -> Rows:
    """For limited callers, a walk counts only tasks without a patient, because only these can be
    many.
    """
    if shape.is_limited and not shape.begins_with_few:
        lists = [*_own(shape, limit), *([] if shape.is_walk else [_of_members(shape, limit)])]
        merged: CompoundSelect[Any] = union(*lists)
    else:
        lists = list(_lists(shape, limit))
        if len(lists) == 1:
            return lists[0]
        merged = union_all(*lists)
    keys = merged.subquery("merged")
    return select(keys.c.id, keys.c.due).order_by(*_ordered(shape, keys))


def _lists(shape: Shape, limit: ColumnElement[int]) -> Sequence[Rows]:
    driver, conditions = shape.driver, _conditions(shape)
    given: list[Condition] = []
    if driver == "claimed_by":
        return [_held(shape, limit, conditions)]
    if driver == "patient_id":
        return [_of_names(shape, limit, conditions)]
    prefix: list[tuple[Key, Key]] = []
    if driver is not None:
        prefix.append((getattr(Task, driver), _parameter(driver)))
        if driver in OPTIONAL:
            given.append(getattr(Task, driver).is_not(None))
    conditions += given
    if shape.order is Order.DUE:
        if shape.begins_with_few:
            return [_sorted(shape, limit, prefix, given)]
        return [_list(shape, limit, prefix, conditions)]
    if shape.begins_with_few or not (prefix or "status" in shape.given or shape.is_overdue):
        return [_list(shape, limit, prefix, conditions)]
    return [
        _list(shape, limit, [*prefix, (col(Task.status), status)], conditions)
        for status in shape.statuses
    ]


def _list(
    shape: Shape, limit: ColumnElement[int], prefix: Prefix, conditions: Sequence[Condition]
) -> Rows:
    if shape.order is Order.DUE:
        keys, values = _keys(shape), []
        conditions = [*conditions, *(column == value for column, value in prefix)]
    else:
        columns, values = [column for column, _ in prefix], [value for _, value in prefix]
        keys = [*columns, *_keys(shape)]
    rows = _selected().where(_is_between(shape, keys, values), *conditions)
    return rows.order_by(*_directed(keys, shape.order)).limit(limit)


def _sorted(
    shape: Shape,
    limit: ColumnElement[int],
    prefix: Prefix,
    conditions: Sequence[Condition],
    *,
    outer: FromClause | None = None,
) -> Rows:
    """OFFSET 0 keeps PostgreSQL from using an index of another condition."""
    rows_of_index = (
        select(*inspect(Task).local_table.columns)
        .where(*(column == value for column, value in prefix), *conditions)
        .offset(_ZERO)
    )
    if outer is not None:
        rows_of_index = rows_of_index.correlate(outer)
    of_index = rows_of_index.lateral("of_index")
    task: type[Task] = aliased(Task, of_index)
    rows = _selected(task).where(
        _is_between(shape, _keys(shape, task), []), *_conditions(shape, task)
    )
    return rows.order_by(*_directed(_keys(shape, task), shape.order)).limit(limit)


def _of_names(shape: Shape, limit: ColumnElement[int], conditions: Sequence[Condition]) -> Rows:
    asked = asked_names()
    prefix = [(col(Task.patient_id), asked.c.name)]
    given = [col(Task.patient_id).is_not(None)]
    if shape.order is Order.DUE:
        rows = _sorted(shape, limit, prefix, given, outer=asked)
    else:
        rows = _list(shape, limit, prefix, [*conditions, *given])
    of_name = rows.lateral("of_name")
    return (
        select(of_name.c.id, of_name.c.due)
        .select_from(asked)
        .join(of_name, true())
        .order_by(*_ordered(shape, of_name))
        .limit(limit)
    )


def _held(shape: Shape, limit: ColumnElement[int], conditions: Sequence[Condition]) -> Rows:
    task = (
        _selected()
        .where(
            col(Task.id) == col(TaskQueue.task_id),
            _is_between(shape, _keys(shape), []),
            *conditions,
        )
        .offset(_ZERO)
        .lateral("held")
    )
    return (
        select(task.c.id, task.c.due)
        .select_from(TaskQueue)
        .join(task, true())
        .where(col(TaskQueue.claimed_by) == _parameter("claimed_by"))
        .order_by(*_ordered(shape, task))
        .limit(limit)
    )


def _of_members(shape: Shape, limit: ColumnElement[int]) -> Rows:
    named = members_of_transaction(SCHEMA).subquery("named")
    members = select(named.c.ref).distinct().subquery("members")
    found = (
        _selected()
        .where(
            col(Task.patient_id) == members.c.ref,
            _is_between(shape, _keys(shape), []),
            *_conditions(shape),
        )
        .order_by(*_directed(_keys(shape), shape.order))
        .limit(limit)
    )
    first = found.lateral("first")
    return select(first.c.id, first.c.due).select_from(members).join(first, true())


def _own(shape: Shape, limit: ColumnElement[int]) -> Sequence[Rows]:
    lists = []
    for name in ("created_by", "owner"):
        column, kind = getattr(Task, name), getattr(Task, f"{name}_kind")
        conditions = [col(Task.patient_id).is_(None), kind == _text("my_kind")]
        if name in OPTIONAL:
            conditions.append(column.is_not(None))
        if shape.order is Order.DUE:
            lists.append(_sorted(shape, limit, [(column, _text("me"))], conditions))
        else:
            conditions += _conditions(shape)
            lists.append(_list(shape, limit, [(column, _text("me"))], conditions))
    return lists


def _selected(task: type[Task] = Task) -> Rows:
    columns: Keys = [col(task.id), due_of(task).label("due")]
    return select(*columns)


def _keys(shape: Shape, task: type[Task] = Task) -> Keys:
    return [due_of(task), col(task.id)] if shape.order is Order.DUE else [col(task.id)]


def _is_between(shape: Shape, keys: Keys, values: Keys) -> Condition:
    after: list[Key] = [bindparam("after_id", type_=Uuid)]
    end: list[Key] = [bindparam("end_id", type_=Uuid)]
    if shape.order is Order.DUE:
        end_due: Key = bindparam("end_due", type_=DateTime(timezone=True))
        if shape.is_overdue:
            end_due = func.least(end_due, func.now())
        after.insert(0, bindparam("after_due", type_=DateTime(timezone=True)))
        end.insert(0, end_due)
    row, first, last = tuple_(*keys), tuple_(*values, *after), tuple_(*values, *end)
    if shape.order is Order.NEWEST:
        return and_(row < first, row >= last)
    return and_(row > first, row <= last)


def _conditions(shape: Shape, task: type[Task] = Task) -> list[Condition]:
    served = set(shape.served)
    if shape.begins_with_few:
        served.add(str(shape.driver))
    if shape.order is Order.DUE:
        served.add("due_to")
    conditions = [_condition(name, task) for name in sorted(shape.given - served)]
    if shape.order is Order.DUE:
        conditions.append(_is_open(task))
    elif shape.is_overdue and not shape.is_walk:
        conditions.append(col(task.due_at) < func.now())
        if shape.is_limited or shape.begins_with_few:
            conditions.append(_is_open(task))
    if shape.is_limited and shape.begins_with_few:
        # A task of a patient or an encounter always has a patient.
        is_held = shape.driver == "claimed_by"
        conditions.append(is_visible(task) if is_held else is_in_reach(col(task.patient_id)))
    return conditions


def _condition(name: str, task: type[Task]) -> Condition:
    if name == "due_to":
        return col(task.due_at) <= bindparam(name, type_=DateTime(timezone=True))
    if name == "claimed_by":
        # The subquery is a scalar, because the planner would turn EXISTS into a join with the whole
        # queue.
        holder = select(col(TaskQueue.claimed_by)).where(col(TaskQueue.task_id) == col(task.id))
        return holder.correlate(task).scalar_subquery() == _parameter(name)
    # The condition is worded so that no other index matches.
    return col(getattr(task, name)).is_not_distinct_from(_parameter(name))


def _is_open(task: type[Task]) -> Condition:
    return col(task.status).in_([_status(status) for status in TaskStatus if status in OPEN])


def _status(status: TaskStatus) -> ColumnElement[str]:
    return literal_column(f"'{status}'", Text)


def _text(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=Text)


def _parameter(name: str) -> ColumnElement[Any]:
    table = TaskQueue if name == "claimed_by" else Task
    return bindparam(name, type_=inspect(table).local_table.columns[name].type)


def _directed(keys: Keys, order: Order) -> list[ColumnElement[Any]]:
    return [key.desc() if order is Order.NEWEST else key.asc() for key in keys]


def _ordered(shape: Shape, rows: FromClause) -> list[ColumnElement[Any]]:
    keys = [rows.c.due, rows.c.id] if shape.order is Order.DUE else [rows.c.id]
    return _directed(keys, shape.order)
