"""One filter of a list is the driver: its index is scanned from the page's first event. The
condition compares all columns of the index as a row, so that only this index has the order. With
plain equalities the planner sometimes scans the whole log by `seq`.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    Text,
    any_,
    bindparam,
    false,
    func,
    inspect,
    literal_column,
    not_,
    or_,
    select,
    true,
    tuple_,
    union_all,
)
from sqlmodel import col

from audit.events.conditions import DELIVERED, begun_id_of, conditions_of
from audit.events.extents import bounds_of
from audit.events.filters import ANY
from audit.events.reach import CONFIRMED, EVENTS, IS_VISIBLE, ONE, ZERO, encounter_of
from audit.events.rows import PieceRow
from audit.tables import (
    AgentEvent,
    EncounterCheck,
    EventEncounter,
    EventPatient,
    EventPayload,
)
from audit.writer.entries import PATIENT_BYTES
from chassis.database.statements import Query

# The most selective filter comes first. The index of each driver has the later filters, too.
OF_FEW = ("trace_id", "encounter_id", "patient_id", "names")
DRIVERS = (*OF_FEW, "tool", "agent_name", "recorded_by", "event_type", "outcome")
OPTIONAL = frozenset({"trace_id", "encounter_id", "tool", "outcome"})  # Indexes without NULLs.
# Filters that match few events: with such a driver, `recorded_by` does not need an index.
FEW = frozenset(OF_FEW)
CALLERS = frozenset({"agent_name", "recorded_by"})
# Drivers that match fewer events than a filter by patient.
SELECTIVE = frozenset({"trace_id", "encounter_id", ANY + "trace_id", ANY + "encounter_id"})

SUBJECTS = inspect(EventPatient).local_table.alias("subject")
NAMING = inspect(AgentEvent).local_table.alias("naming")
SETTLED = inspect(EventEncounter).local_table.alias("settled")

Condition = ColumnElement[bool]
Keys = Sequence[ColumnElement[Any]]
Rows = Select[Any]


@dataclass(frozen=True, slots=True)
class PageReading:
    """How the statement reads a page. `is_limited`: select only events that a restricted caller may
    see. `is_of_numbers`: select only `seq`.
    """

    first_seq: ColumnElement[int]
    last_seq: ColumnElement[int]
    newest_first: bool
    is_limited: bool
    is_of_numbers: bool

    @property
    def columns(self) -> list[ColumnElement[Any]]:
        return [EVENTS.c.seq] if self.is_of_numbers else [*EVENTS.c]

    def first(self, rows: Rows, keys: Keys) -> Rows:
        order = (key.desc() if self.newest_first else key.asc() for key in keys)
        return rows.order_by(*order).limit(bindparam("limit", type_=BigInteger))

    def first_with(self, rows: Rows, keys: Keys, values: Keys) -> Rows:
        """Return the first rows with these values in the leading columns of the index `keys`, of
        which `seq` is the last.
        """
        first, last = tuple_(*values, self.first_seq), tuple_(*values, self.last_seq)
        return self.first(rows.where(tuple_(*keys) >= first, tuple_(*keys) <= last), keys)


@lru_cache(maxsize=256)  # Compiling a query takes about 5 ms.
def page_query(
    given: frozenset[str],
    *,
    access: bool,
    changes: bool,
    begun: bool,
    newest_first: bool,
    is_one_caller: bool,
    is_limited: bool = False,
) -> Query[PieceRow]:
    """Compile the statement of a page. `given`: names of the filters in use, and of the bounds
    `first_seq` and `last_seq`.

    `is_one_caller`: `agent_name` and `recorded_by` share a value. `is_limited`: select only events
    that the caller may see; with `members`, read from the index entries of these patients and of
    `writer`. `limit` and `max_weight` are always parameters.
    """
    # With several filter values, the statement unites lists; lists of all columns would make it too
    # long.
    is_of_numbers = any(one.startswith(ANY) for one in given)
    reading = PageReading(*bounds_of(given), newest_first, is_limited, is_of_numbers)
    always = conditions_of(changes=changes, begun=begun)
    if is_limited:
        always.append(IS_VISIBLE)
    if "members" in given or ("names" in given and not given & SELECTIVE):
        page = _events_of_patients(given, access, always, reading)
    elif is_of_numbers:
        page = _without_duplicates(
            [*_lists(given, access, always, is_one_caller, reading)], reading
        )
    else:
        page, *others = _lists(given, access, always, is_one_caller, reading)
        if others:
            events = union_all(page, *others).subquery("agent_events")
            page = reading.first(select(*events.c), [events.c.seq])
    return piece_query(page, newest_first=newest_first)


def piece_query(page: Rows, *, newest_first: bool) -> Query[PieceRow]:
    """Return the query of the first events that together weigh at most the parameter `max_weight`,
    but of at least one event. Patients have a weight, because the access event stores a row for
    each.
    """
    rows = shown(page)
    seq = rows.selected_columns.seq
    events = rows.order_by(seq.desc() if newest_first else seq.asc()).subquery("shown")
    patients = func.cardinality(events.c.patient_ids)
    claims = func.coalesce(func.octet_length(events.c.recorded_with), ZERO)
    payload = func.coalesce(func.octet_length(events.c.payload), ZERO)
    weight = payload + claims + literal_column(str(PATIENT_BYTES)) * patients
    measured = select(*events.c, weight.label("weight")).subquery("measured")
    order = measured.c.seq.desc() if newest_first else measured.c.seq.asc()
    pieces = select(
        *measured.c,
        func.count().over().label("rows_in_all"),
        func.sum(measured.c.weight).over(order_by=order, rows=(None, 0)).label("weight_so_far"),
    ).subquery("pieces")
    piece = select(*(one for one in pieces.c if not one.key.startswith("weight"))).where(
        or_(
            pieces.c.weight_so_far <= bindparam("max_weight", type_=BigInteger),
            pieces.c.weight_so_far == pieces.c.weight,
        )
    )
    in_order = piece.order_by(pieces.c.seq.desc() if newest_first else pieces.c.seq.asc())
    return Query(in_order, PieceRow)


def shown(page: Rows) -> Rows:
    found = page.subquery("found")
    encounter_id = encounter_of(found).label("encounter_id")
    # OFFSET 0, because with row-level security, PostgreSQL does not use the index for an expression
    # with a subquery.
    events = (
        select(*(encounter_id if one.key == "encounter_id" else one for one in found.c))
        .offset(ZERO)
        .subquery("agent_events")
    )
    checks = (
        select(
            func.bool_or(EncounterCheck.is_known).label("is_known"),
            func.max(EncounterCheck.patient_id).label("patient_id"),
        )
        .where(col(EncounterCheck.encounter_id) == events.c.encounter_id)
        .lateral("checks")
    )
    payload = select(col(EventPayload.body)).where(col(EventPayload.seq) == events.c.seq)
    return select(
        *events.c,
        checks.c.is_known,
        checks.c.patient_id.label("encounter_patient"),
        payload.scalar_subquery().label("payload"),
        begun_id_of(events).label("begun_id"),
    ).select_from(events.outerjoin(checks, events.c.encounter_id.is_not(None)))


def _filters(given: Collection[str]) -> list[str]:
    return [one for name in DRIVERS for one in (name, ANY + name) if one in given]


def _lists(
    given: frozenset[str],
    access: bool,
    always: list[Condition],
    is_one_caller: bool,
    reading: PageReading,
) -> Iterator[Rows]:
    """Return one list of events per filter value. `recorded_by` adds a list of the events that
    services delivered for that caller.
    """
    filters = _filters(given)
    parameter = filters[0] if filters else None
    driver = None if parameter is None else _column_of(parameter)
    once = []
    if reading.is_limited and "encounter_id" in given:
        once.append(_may_be_in_reach(_parameter("encounter_id")))
    conditions = [
        _is_caller(one) if _column_of(one) == "recorded_by" and driver in FEW else _condition(one)
        for one in filters[1:]
    ]
    yield from _by_access(driver, parameter, [*conditions, *always, *once], access, reading)
    if driver == "encounter_id" and parameter is not None:
        yield _settled_by_traces(parameter, [*conditions, *always], once, reading)
    callers = next((one for one in filters if _column_of(one) == "recorded_by"), None)
    names_agents = bool(given & {"agent_name", ANY + "agent_name"})
    if callers is None or driver in FEW or (names_agents and not is_one_caller):
        return
    # If the only agent equals the only caller, the list is already restricted to this value.
    implied = CALLERS if callers == "recorded_by" else {callers}
    # With several callers, one may be the service that delivered: filtering out its events would read
    # many rows, and duplicates are removed anyway.
    is_other = [~_equals(EVENTS.c.recorded_by, callers)] if callers == "recorded_by" else []
    conditions = [
        DELIVERED,
        *is_other,
        *(_condition(one) for one in filters if one not in implied),
    ]
    yield from _by_access("agent_name", callers, [*conditions, *always, *once], access, reading)


def _by_access(
    driver: str | None,
    parameter: str | None,
    conditions: list[Condition],
    access: bool,
    reading: PageReading,
) -> Iterator[Rows]:
    if driver in {None, "trace_id"}:
        without = [] if access else [not_(EVENTS.c.is_access)]
        yield _list(driver, parameter, [*conditions, *without], reading)
        return
    yield _list(driver, parameter, conditions, reading, false())
    if access:
        yield _list(driver, parameter, conditions, reading, true())


def _list(
    driver: str | None,
    parameter: str | None,
    conditions: list[Condition],
    reading: PageReading,
    is_access: Condition | None = None,
) -> Rows:
    if parameter == ANY + "encounter_id":
        table, rows = NAMING, _where_event_meets(conditions, NAMING)
    elif driver == "patient_id":
        table = SUBJECTS
        rows = select(*reading.columns).where(*conditions)
        rows = rows.select_from(EVENTS.join(SUBJECTS, SUBJECTS.c.seq == EVENTS.c.seq))
    else:
        table, rows = EVENTS, select(*reading.columns).where(*conditions)
    keys, values = [table.c.seq], []
    if is_access is not None:
        keys, values = [table.c.is_access, *keys], [is_access]
    if driver in OPTIONAL:
        rows = rows.where(table.c[driver].is_not(None))
    if driver is None or parameter is None:
        return reading.first_with(rows, keys, values)
    return _of_values(rows, [table.c[driver], *keys], parameter, values, reading)


def _of_values(rows: Rows, keys: Keys, parameter: str, values: Keys, reading: PageReading) -> Rows:
    """If a filter has several values, select the first rows of each value, by the same index."""
    if not parameter.startswith(ANY):
        return reading.first_with(rows, keys, [_parameter(parameter), *values])
    asked = func.unnest(_parameter(parameter)).table_valued("value").render_derived("asked")
    found = reading.first_with(rows, keys, [asked.c.value, *values]).lateral("of_value")
    of_all = select(*found.c).select_from(asked.join(found, true()))
    if reading.is_limited and parameter == ANY + "encounter_id":
        of_all = of_all.where(_may_be_in_reach(asked.c.value))
    return reading.first(of_all, [found.c.seq])


def _settled_by_traces(
    parameter: str, conditions: list[Condition], once: list[Condition], reading: PageReading
) -> Rows:
    """Select events that belong to the encounter by their traces. They lack an `encounter_id`, so
    no list by encounter has them. PostgreSQL evaluates the conditions `once` a single time, because
    they do not depend on the event.
    """
    # OFFSET 0 forces the index: a scan of a small table would take longer for a missing encounter
    # than for an invisible one.
    event = (
        select(*reading.columns)
        .where(EVENTS.c.seq == SETTLED.c.seq, *conditions)
        .offset(ZERO)
        .correlate(SETTLED)
        .lateral("settled_event")
    )
    rows = select(*event.c).select_from(SETTLED.join(event, true())).where(*once)
    keys = [SETTLED.c.encounter_id, SETTLED.c.seq]
    return _of_values(rows, keys, parameter, [], reading)


def _events_of_patients(
    given: frozenset[str], access: bool, always: list[Condition], reading: PageReading
) -> Rows:
    parameter = "members" if "members" in given else "names"
    conditions = [*_conditions(given - {"names"}), *always]
    is_writer = EVENTS.c.recorded_by_kind == bindparam("writer_kind", type_=Text)
    lists: list[Rows] = []
    for is_access in [false(), true()] if access else [false()]:
        lists.append(_of_patients(parameter, conditions, is_access, reading))
        if parameter == "members":
            of_writer = [is_writer, *conditions]
            own = _list("recorded_by", "writer", of_writer, reading, is_access)
            lists.append(own.with_only_columns(EVENTS.c.seq))
    return _without_duplicates(lists, reading)


def _conditions(given: frozenset[str]) -> list[Condition]:
    return [
        _is_caller(one) if _column_of(one) == "recorded_by" else _condition(one)
        for one in _filters(given)
    ]


def _of_patients(
    parameter: str, conditions: list[Condition], is_access: Condition, reading: PageReading
) -> Rows:
    refs = func.unnest(bindparam(parameter, type_=ARRAY(Text)))
    asked = refs.table_valued("patient_id").render_derived("member")
    of_patient = _where_event_meets(conditions, SUBJECTS)
    keys = [SUBJECTS.c.patient_id, SUBJECTS.c.is_access, SUBJECTS.c.seq]
    first = reading.first_with(of_patient, keys, [asked.c.patient_id, is_access])
    found = first.lateral("found")
    return select(found.c.seq).select_from(asked.join(found, true()))


def _where_event_meets(conditions: list[Condition], table: FromClause) -> Rows:
    numbers = select(table.c.seq)
    if not conditions:
        return numbers
    # OFFSET 0, because the planner might otherwise read all events that meet a condition.
    by_seq = select(ONE).where(EVENTS.c.seq == table.c.seq, *conditions).offset(ZERO)
    return numbers.select_from(table.join(by_seq.lateral("by_seq"), true()))


def _without_duplicates(lists: Sequence[Rows], reading: PageReading) -> Rows:
    found_seqs = union_all(*lists).subquery("found_seqs")
    once = select(found_seqs.c.seq).distinct()
    page = reading.first(once, [found_seqs.c.seq]).subquery("first_seqs")
    return select(*EVENTS.c).select_from(page.join(EVENTS, EVENTS.c.seq == page.c.seq))


def _condition(parameter: str) -> Condition:
    if parameter not in {"patient_id", "names"}:
        column = _column_of(parameter)
        has = encounter_of(EVENTS) if column == "encounter_id" else EVENTS.c[column]
        return _equals(has, parameter)
    # A subquery per event, because the planner would turn EXISTS into a join with all events of the
    # patient.
    is_subject = select(true()).where(
        _equals(SUBJECTS.c.patient_id, parameter),
        SUBJECTS.c.is_access == EVENTS.c.is_access,
        SUBJECTS.c.seq == EVENTS.c.seq,
    )
    if parameter == "names":
        is_subject = is_subject.limit(ONE)  # An event may have two identifiers of the patient.
    return is_subject.correlate(EVENTS).scalar_subquery()


def _equals(column: ColumnElement[Any], parameter: str) -> Condition:
    value = _parameter(parameter)
    return column == (any_(value) if isinstance(value.type, ARRAY) else value)


def _may_be_in_reach(encounter_id: ColumnElement[Any]) -> Condition:
    """Whether the caller may see the encounter's patient: evaluated once, before events are read."""
    reach = select(CONFIRMED.c.is_in_reach).where(CONFIRMED.c.encounter_id == encounter_id)
    return func.coalesce(reach.scalar_subquery(), true())


def _is_caller(parameter: str) -> Condition:
    delivered = DELIVERED & _equals(EVENTS.c.agent_name, parameter)
    return or_(_equals(EVENTS.c.recorded_by, parameter), delivered)


def _column_of(parameter: str) -> str:
    return parameter.removeprefix(ANY)


def _parameter(name: str) -> ColumnElement[Any]:
    if name == "names":
        return bindparam(name, type_=ARRAY(Text))
    table = SUBJECTS if name == "patient_id" else EVENTS
    column = table.c["recorded_by" if name == "writer" else name.removeprefix(ANY)]
    return bindparam(name, type_=ARRAY(column.type) if name.startswith(ANY) else column.type)
