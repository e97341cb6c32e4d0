"""The statement of a page of events, compiled once for each combination of filters.

One filter drives: its index is read from where the page begins, and no further than the page needs.
The index is compared as a row, and the order names all its columns, so that it is the order of this
index alone. With plain equalities the planner at times walks the log by `seq` in the hope of
meeting the value soon, which takes the whole log for an agent that has long been silent.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
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

from audit.events.reach import CONFIRMED, EVENTS, IS_VISIBLE, ONE, ZERO, encounter_of
from audit.events.rows import Extent, PieceRow
from audit.log.entries import PATIENT_BYTES
from audit.tables import EncounterCheck, EventEncounter, EventPatient, EventPayload, LogHead
from chassis.database.statements import Query

LAST_SEQ = 2**63 - 1
# The filters that may drive, the most selective first. The index of each holds those after it, too.
DRIVERS = (
    "trace_id",
    "encounter_id",
    "patient_id",
    "names",
    "tool",
    "agent_name",
    "recorded_by",
    "event_type",
    "outcome",
)
OPTIONAL = frozenset({"trace_id", "encounter_id", "tool", "outcome"})  # Indexed without NULLs.
# Drivers with few events: `recorded_by` is a condition on these, not a list of its own.
FEW = frozenset({"trace_id", "encounter_id", "patient_id", "names"})
CALLERS = frozenset({"agent_name", "recorded_by"})
SELECTIVE = frozenset({"trace_id", "encounter_id"})  # These drive before a patient does.

SUBJECTS = inspect(EventPatient).local_table.alias("subject")
SETTLED = inspect(EventEncounter).local_table.alias("settled")
# Constants: from parameters the planner could not see that the index of delivered events fits.
SERVICE: ColumnElement[str] = literal_column("'service'")
DELIVERED = EVENTS.c.recorded_by_kind == SERVICE
NOT_A_CHANGE = or_(EVENTS.c.is_access, EVENTS.c.recorded_by_kind.is_distinct_from(SERVICE))

Condition = ColumnElement[bool]
Keys = Sequence[ColumnElement[Any]]  # Any: columns of any type.
Rows = Select[Any]  # Any: as above.


@lru_cache(maxsize=256)  # To compile one takes some 5 ms.
def page_query(
    given: frozenset[str],
    *,
    access: bool,
    changes: bool,
    newest_first: bool,
    is_one_caller: bool,
    is_limited: bool = False,
) -> Query[PieceRow]:
    """Return the query of a page by the filters and bounds in `given`, its parameters.

    `first_seq` and `last_seq` are the bounds. `is_one_caller`: `agent_name` and `recorded_by` have
    the same value. `is_limited`: only what a caller sees who may see some patients only; with
    `members`, from the lists of these patients and of what `writer` (of `writer_kind`) has written.
    `names` are those of one patient. `limit` is a parameter, too, and `max_weight` as in
    `piece_query`.
    """
    limit = bindparam("limit", type_=BigInteger)
    if "members" in given:
        of_members = _events_of_members(given, access, changes, newest_first, limit)
        return piece_query(of_members, newest_first=newest_first)
    if "names" in given and not given & SELECTIVE:
        of_names = _events_of_names(
            given, access, changes, newest_first, limit, is_limited=is_limited
        )
        return piece_query(of_names, newest_first=newest_first)
    lists = [
        _ordered(rows, keys, newest_first=newest_first).limit(limit)
        for rows, keys in _lists(given, access, changes, is_one_caller, is_limited)
    ]
    if len(lists) == 1:
        return piece_query(lists[0], newest_first=newest_first)
    # Ordered lists without an event in common; the page is read from the heads of all.
    events = union_all(*lists).subquery("agent_events")
    page = _ordered(select(*events.c), [events.c.seq], newest_first=newest_first).limit(limit)
    return piece_query(page, newest_first=newest_first)


def piece_query(page: Rows, *, newest_first: bool) -> Query[PieceRow]:
    """Return the query of the first events of a page that weigh no more than the parameter
    `max_weight`, at least one: a payload is up to 256 KiB, and each patient costs a row of the
    access event.
    """
    rows = shown(page)
    rows = _ordered(rows, [rows.selected_columns.seq], newest_first=newest_first)
    events = rows.subquery("shown")
    patients = func.cardinality(events.c.patient_ids)
    claims = func.coalesce(func.octet_length(events.c.recorded_with), literal_column("0"))
    weight = (
        func.octet_length(events.c.payload) + claims + literal_column(str(PATIENT_BYTES)) * patients
    )
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
    return Query(_ordered(piece, [pieces.c.seq], newest_first=newest_first), PieceRow)


def shown(page: Rows) -> Rows:
    """Return a selection of EventRow: events with payloads and the answers of records.

    Payloads are looked up one by one: joined, the planner may read all of them for a long page.
    """
    found = page.subquery("found")
    encounter_id = encounter_of(found).label("encounter_id")
    # OFFSET 0 makes the encounter a value: PostgreSQL looks up no expression with a statement in it
    # by the index of a table with policies.
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
    ).select_from(events.outerjoin(checks, events.c.encounter_id.is_not(None)))


def _lists(
    given: frozenset[str], access: bool, changes: bool, is_one_caller: bool, is_limited: bool
) -> Iterator[tuple[Rows, Keys]]:
    """Yield the lists that a page is read from, each with the columns of its index: the events of
    the most selective filter and, with `recorded_by`, those that services delivered for that
    caller.
    """
    filters = [name for name in DRIVERS if name in given]
    driver = filters[0] if filters else None
    bounds = _bounds(given)
    always = [] if changes else [NOT_A_CHANGE]
    if is_limited:
        always.append(IS_VISIBLE)
    if is_limited and "encounter_id" in given:
        always.append(_is_no_foreign_encounter())
    conditions = [
        _is_caller() if name == "recorded_by" and driver in FEW else _condition(name)
        for name in filters[1:]
    ]
    yield from _by_access(driver, driver, [*conditions, *always], bounds, access)
    if driver == "encounter_id":
        yield _settled_by_traces([*conditions, *always], bounds)
    if "recorded_by" not in given or driver in FEW or ("agent_name" in given and not is_one_caller):
        return
    conditions = [
        DELIVERED,
        EVENTS.c.recorded_by != _parameter("recorded_by"),  # Those are in the other list.
        *(_condition(name) for name in filters if name not in CALLERS),
    ]
    yield from _by_access("agent_name", "recorded_by", [*conditions, *always], bounds, access)


def _by_access(
    driver: str | None,
    parameter: str | None,
    conditions: list[Condition],
    bounds: Keys,
    access: bool,
) -> Iterator[tuple[Rows, Keys]]:
    """Yield the events of a driver whose value is `parameter`: one list or, where the index
    separates accesses, one without them and one of them.
    """
    if driver in {None, "trace_id"}:
        without = [] if access else [not_(EVENTS.c.is_access)]
        yield _list(driver, parameter, [*conditions, *without], bounds)
        return
    yield _list(driver, parameter, conditions, bounds, false())
    if access:
        yield _list(driver, parameter, conditions, bounds, true())


def _list(
    driver: str | None,
    parameter: str | None,
    conditions: list[Condition],
    bounds: Keys,
    is_access: Condition | None = None,
) -> tuple[Rows, Keys]:
    table = SUBJECTS if driver == "patient_id" else EVENTS
    keys, values = [table.c.seq], []
    if is_access is not None:
        keys, values = [table.c.is_access, *keys], [is_access]
    if driver is not None and parameter is not None:
        keys, values = [table.c[driver], *keys], [_parameter(parameter), *values]
    first, last = bounds
    rows = select(*EVENTS.c).where(
        tuple_(*keys) >= tuple_(*values, first), tuple_(*keys) <= tuple_(*values, last), *conditions
    )
    if driver in OPTIONAL:
        rows = rows.where(keys[0].is_not(None))
    if table is SUBJECTS:
        rows = rows.select_from(EVENTS.join(SUBJECTS, SUBJECTS.c.seq == EVENTS.c.seq))
    return rows, keys


def _settled_by_traces(conditions: list[Condition], bounds: Keys) -> tuple[Rows, Keys]:
    """Return the list of the events that belong to an encounter by their traces. None of them names
    it, so the other lists have none of them.
    """
    keys = [SETTLED.c.encounter_id, SETTLED.c.seq]
    encounter_id, (first, last) = _parameter("encounter_id"), bounds
    rows = (
        select(*EVENTS.c)
        .select_from(EVENTS.join(SETTLED, SETTLED.c.seq == EVENTS.c.seq))
        .where(
            tuple_(*keys) >= tuple_(encounter_id, first),
            tuple_(*keys) <= tuple_(encounter_id, last),
            *conditions,
        )
    )
    return rows, keys


def _events_of_members(
    given: frozenset[str],
    access: bool,
    changes: bool,
    newest_first: bool,
    limit: ColumnElement[int],
) -> Rows:
    """Return the first events of some patients and of their reader."""
    conditions = _conditions(given, changes, is_limited=True)
    bounds = _bounds(given)
    is_writer = EVENTS.c.recorded_by_kind == bindparam("writer_kind", type_=Text)
    lists: list[Rows] = []
    for is_access in [false(), true()] if access else [false()]:
        of_members = _of_patients(
            "members", conditions, bounds, is_access, newest_first=newest_first, limit=limit
        )
        lists.append(of_members)
        own, order = _list("recorded_by", "writer", [is_writer, *conditions], bounds, is_access)
        own = own.with_only_columns(EVENTS.c.seq)
        lists.append(_ordered(own, order, newest_first=newest_first).limit(limit))
    return _each_once(lists, newest_first, limit)


def _events_of_names(
    given: frozenset[str],
    access: bool,
    changes: bool,
    newest_first: bool,
    limit: ColumnElement[int],
    *,
    is_limited: bool,
) -> Rows:
    """Return the first events under all names of a patient."""
    conditions = _conditions(given - {"names"}, changes, is_limited=is_limited)
    bounds = _bounds(given)
    lists = [
        _of_patients("names", conditions, bounds, is_access, newest_first=newest_first, limit=limit)
        for is_access in ([false(), true()] if access else [false()])
    ]
    return _each_once(lists, newest_first, limit)


def _conditions(given: frozenset[str], changes: bool, *, is_limited: bool) -> list[Condition]:
    conditions = [
        _is_caller() if name == "recorded_by" else _condition(name)
        for name in DRIVERS
        if name in given
    ]
    if is_limited:
        conditions.append(IS_VISIBLE)
    return conditions if changes else [*conditions, NOT_A_CHANGE]


def _of_patients(
    parameter: str,
    conditions: list[Condition],
    bounds: Keys,
    is_access: Condition,
    *,
    newest_first: bool,
    limit: ColumnElement[int],
) -> Rows:
    """Return the numbers of the first events of each patient in a parameter."""
    refs = func.unnest(bindparam(parameter, type_=ARRAY(Text)))
    asked = refs.table_valued("patient_id").render_derived("member")
    first, last = bounds
    keys = [SUBJECTS.c.patient_id, SUBJECTS.c.is_access, SUBJECTS.c.seq]
    of_patient = select(SUBJECTS.c.seq).where(
        tuple_(*keys) >= tuple_(asked.c.patient_id, is_access, first),
        tuple_(*keys) <= tuple_(asked.c.patient_id, is_access, last),
    )
    if conditions:
        # With OFFSET 0, since the planner may read all events that meet a condition instead.
        by_seq = select(ONE).where(EVENTS.c.seq == SUBJECTS.c.seq, *conditions).offset(ZERO)
        of_patient = of_patient.select_from(SUBJECTS.join(by_seq.lateral("of_patient"), true()))
    found = _ordered(of_patient, keys, newest_first=newest_first).limit(limit).lateral("found")
    return select(found.c.seq).select_from(asked.join(found, true()))


def _each_once(lists: Sequence[Rows], newest_first: bool, limit: ColumnElement[int]) -> Rows:
    """Return the first events of lists of numbers; one may be in several."""
    found_seqs = union_all(*lists).subquery("found_seqs")
    once = select(found_seqs.c.seq).distinct()
    first_seqs = _ordered(once, [found_seqs.c.seq], newest_first=newest_first).limit(limit)
    page = first_seqs.subquery("first_seqs")
    return select(*EVENTS.c).select_from(page.join(EVENTS, EVENTS.c.seq == page.c.seq))


def extent_query(given: frozenset[str]) -> Query[Extent]:
    """Return the query of the first and the last number that events may have between the times in
    `given`, its parameters.
    """
    return _EXTENTS[given]


def _bounds(given: frozenset[str]) -> Keys:
    """Return the first and the last `seq` that may be on the page. Time never runs back in the log,
    so a range of time is a range of `seq`.
    """
    first: list[ColumnElement[int]] = [literal_column("0")]
    last: list[ColumnElement[int]] = [literal_column(str(LAST_SEQ))]
    if "first_seq" in given:
        first.append(bindparam("first_seq", type_=BigInteger))
    if "last_seq" in given:
        last.append(bindparam("last_seq", type_=BigInteger))
    if "recorded_from" in given:
        first.append(_first_seq_at("recorded_from"))
    if "recorded_to" in given:
        last.append(_first_seq_at("recorded_to") - literal_column("1"))
    return func.greatest(*first), func.least(*last)


def _first_seq_at(parameter: str) -> ColumnElement[int]:
    at = (
        select(EVENTS.c.seq)
        .where(EVENTS.c.recorded_at >= bindparam(parameter))
        .order_by(EVENTS.c.recorded_at, EVENTS.c.seq)
        .limit(literal_column("1"))
        .correlate(None)
    )
    return func.coalesce(at.scalar_subquery(), literal_column(str(LAST_SEQ)))


def _condition(name: str) -> Condition:
    if name == "patient_id":
        is_patient = SUBJECTS.c.patient_id == _parameter(name)
    elif name == "encounter_id":
        return encounter_of(EVENTS) == _parameter(name)
    elif name == "names":
        is_patient = SUBJECTS.c.patient_id == any_(bindparam(name, type_=ARRAY(Text)))
    else:
        return EVENTS.c[name] == _parameter(name)
    # A value: the planner would turn EXISTS into a join with all events of the patient.
    is_subject = select(true()).where(
        is_patient,
        SUBJECTS.c.is_access == EVENTS.c.is_access,
        SUBJECTS.c.seq == EVENTS.c.seq,
    )
    if name == "names":
        is_subject = is_subject.limit(ONE)  # An event may name the patient twice.
    return is_subject.correlate(EVENTS).scalar_subquery()


def _is_no_foreign_encounter() -> Condition:
    """Return whether the encounter may be in reach: PostgreSQL asks once, before it reads events."""
    reach = select(CONFIRMED.c.is_in_reach).where(
        CONFIRMED.c.encounter_id == _parameter("encounter_id")
    )
    return func.coalesce(reach.scalar_subquery(), true())


def _is_caller() -> Condition:
    caller = _parameter("recorded_by")
    return or_(EVENTS.c.recorded_by == caller, DELIVERED & (EVENTS.c.agent_name == caller))


def _parameter(name: str) -> ColumnElement[Any]:  # Any: of its column's type.
    table = SUBJECTS if name == "patient_id" else EVENTS
    column = table.c["recorded_by" if name == "writer" else name]
    return bindparam(name, type_=column.type)


def _ordered(rows: Rows, keys: Keys, *, newest_first: bool) -> Rows:
    return rows.order_by(*(key.desc() if newest_first else key.asc() for key in keys))


def _extent_query(given: frozenset[str]) -> Query[Extent]:
    first, last = _bounds(given)
    end = select(col(LogHead.next_seq) - literal_column("1")).where(col(LogHead.id) == 0)
    last = func.least(last, end.scalar_subquery())
    return Query(select(first.label("first_seq"), last.label("last_seq")), Extent)


_TIMES = ("recorded_from", "recorded_to")
_EXTENTS = {
    frozenset(given): _extent_query(frozenset(given))
    for length in range(len(_TIMES) + 1)
    for given in combinations(_TIMES, length)
}
