"""One filter of a list is the driver: its index is scanned from the page's first event. The
condition compares all columns of the index as a row, so that only this index has the order. With
plain equalities the planner sometimes scans the whole log by `seq`.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property, lru_cache

from sqlalchemy import text

from audit.events.conditions import DELIVERED, conditions_of
from audit.events.extents import bounds_of
from audit.events.filters import ANY, ATTRIBUTES
from audit.events.reach import EVENTS, IS_VISIBLE
from audit.events.rows import PieceRow
from audit.writer.entries import PATIENT_BYTES
from audit.writer.span_phases import BEGUN_VERSION, END_VERSION
from chassis.database.statements import Query, condition_sql

# The most selective filter comes first. Senders choose conversations, so one conversation may have
# more events than a patient. The index of a driver that is not of few events has the later filters,
# too, except `model`.
OF_FEW = ("trace_id", "encounter_id", "patient_id", "names", "conversation_id")
DRIVERS = (*OF_FEW, "tool", "agent_name", "recorded_by", "event_type", "outcome", "model")
OPTIONAL = frozenset({"trace_id", "encounter_id", "tool", "outcome"})  # Indexes without NULLs.
# Filters that match few events: with such a driver, `recorded_by` does not need an index.
FEW = frozenset(OF_FEW)
CALLERS = frozenset({"agent_name", "recorded_by"})
# Drivers that match fewer events than a filter by patient.
SELECTIVE = frozenset(
    prefix + name for prefix in ("", ANY) for name in ("trace_id", "encounter_id")
)
# The indexes of these drivers lack `is_access`.
WITHOUT_ACCESS = frozenset({None, "trace_id", *ATTRIBUTES})

_LIST = "SELECT {columns} FROM {rows} WHERE {where} ORDER BY {order} LIMIT CAST(:limit AS bigint)"
_MERGED = """
SELECT {columns} FROM ({lists}) AS event ORDER BY {order} LIMIT CAST(:limit AS bigint)"""
_OF_SEQS = """
SELECT event.* FROM ({seqs}) AS first_seqs JOIN audit.agent_events AS event ON event.seq = first_seqs.seq"""
_OF_VALUES = """
SELECT of_value.* FROM unnest({values}) AS asked (value) CROSS JOIN LATERAL ({list}) AS of_value
WHERE {where} ORDER BY {order} LIMIT CAST(:limit AS bigint)"""
_OF_MEMBERS = """
SELECT of_member.seq FROM unnest({refs}) AS member (ref) CROSS JOIN LATERAL ({list}) AS of_member"""
_EVENTS = "audit.agent_events AS event"
_NAMING = "audit.agent_events AS naming"
_SUBJECTS = "audit.event_patients AS subject"
_OF_SUBJECT = (
    "audit.event_patients AS subject JOIN audit.agent_events AS event ON event.seq = subject.seq"
)
_OF_ATTRIBUTE = "audit.event_attributes AS attribute JOIN audit.agent_events AS event ON event.seq = attribute.seq"
# OFFSET 0: PostgreSQL would scan a small table, and a missing encounter would take longer than
# an encounter out of reach.
_SETTLED = """
audit.event_encounters AS settled CROSS JOIN LATERAL (
    SELECT {columns} FROM audit.agent_events AS event WHERE event.seq = settled.seq AND {where} OFFSET 0
) AS settled_event"""
# PostgreSQL reads the numbers from an index alone, in its order. Without OFFSET 0 the planner may
# read all events that meet a condition.
_MEETING = """
{rows} CROSS JOIN LATERAL (
    SELECT 1 FROM audit.agent_events AS event WHERE event.seq = {alias}.seq AND {where} OFFSET 0
) AS by_seq"""
# The planner would turn EXISTS into a join with all events of the patient.
_IS_SUBJECT = """
(SELECT true FROM audit.event_patients AS subject
WHERE subject.patient_id = {value} AND subject.is_access = event.is_access AND subject.seq = event.seq{limit})"""
_HAS_ATTRIBUTE = """
(SELECT true FROM audit.event_attributes AS attribute
WHERE attribute.member = '{member}' AND {has} AND attribute.seq = event.seq LIMIT 1)"""
_IN_PAYLOAD = """
(audit.attributes_of((SELECT body FROM audit.event_payloads AS content WHERE content.seq = event.seq))).{member}"""
# A list of one patient does not show payloads of events with other patients (`audit.events.redaction`).
_SHOWS_PAYLOAD = """
(event.patient_ids <@ CAST({names} AS varchar[]) AND NOT EXISTS (
    SELECT FROM audit.encounter_checks AS owner
    WHERE owner.encounter_id = {encounter} AND owner.patient_id <> ALL ({names}) OFFSET 0
))"""
_ENCOUNTER = """
coalesce({event}.encounter_id,
    (SELECT settled.encounter_id FROM audit.event_encounters AS settled WHERE settled.seq = {event}.seq))"""
# PostgreSQL evaluates this once, before it reads events.
_MAY_BE_IN_REACH = """
coalesce((SELECT is_in_reach FROM audit.encounter_reach WHERE encounter_reach.encounter_id = {value}), true)"""
# With a join, the planner may read all payloads for a long page. OFFSET 0, because with row-level
# security, PostgreSQL does not use the index for an expression with a subquery.
_SHOWN = """
SELECT {columns}, checks.is_known, checks.patient_id AS encounter_patient,
    (SELECT body FROM audit.event_payloads WHERE event_payloads.seq = found.seq) AS payload,
    CASE WHEN uuid_extract_version(found.id) = {end_version} AND found.span_id IS NOT NULL THEN (
        SELECT begun.id FROM audit.agent_events AS begun
        WHERE begun.id = CAST(overlay(CAST(found.id AS text), '{begun_version}', 15, 1) AS uuid)
    ) END AS begun_id
FROM (SELECT page.*, {encounter} AS encounter FROM ({page}) AS page OFFSET 0) AS found
LEFT JOIN LATERAL (
    SELECT bool_or(one.is_known) AS is_known, max(one.patient_id) AS patient_id
    FROM audit.encounter_checks AS one WHERE one.encounter_id = found.encounter
) AS checks ON found.encounter IS NOT NULL"""
_PIECE = """
SELECT {columns} FROM (
    SELECT measured.*, count(*) OVER () AS rows_in_all,
        sum(weight) OVER (ORDER BY seq {order} ROWS UNBOUNDED PRECEDING) AS weight_so_far
    FROM (
        SELECT shown.*, coalesce(octet_length(payload), 0) + coalesce(octet_length(recorded_with), 0)
            + {patient_bytes} * cardinality(patient_ids) AS weight
        FROM ({shown} ORDER BY found.seq {order}) AS shown
    ) AS measured
) AS pieces
WHERE weight_so_far <= CAST(:max_weight AS bigint) OR weight_so_far = weight
ORDER BY seq {order}"""
_COLUMNS = ", ".join(
    "found.encounter AS encounter_id" if one.name == "encounter_id" else f"found.{one.name}"
    for one in EVENTS.c
)
_DELIVERED = condition_sql(EVENTS, DELIVERED)
IS_VISIBLE_SQL = condition_sql(EVENTS, IS_VISIBLE)


@dataclass(frozen=True, slots=True)
class Rows:
    columns: str
    source: str
    conditions: Sequence[str]


@dataclass(frozen=True)
class Page:
    """`is_of_numbers`: lists select only `seq`, because lists of all columns would make the
    statement too long. `always`: conditions of each list.
    """

    given: frozenset[str]
    access: bool
    newest_first: bool
    is_one_caller: bool
    is_limited: bool
    is_of_numbers: bool
    always: Sequence[str]

    @property
    def columns(self) -> str:
        return "event.seq" if self.is_of_numbers else "event.*"

    @cached_property
    def filters(self) -> Sequence[str]:
        return [one for name in DRIVERS for one in (name, ANY + name) if one in self.given]

    def ordered(self, *keys: str) -> str:
        return ", ".join(f"{key} DESC" if self.newest_first else key for key in keys)

    def first(self, rows: Rows, keys: Sequence[str], values: Sequence[str] = ()) -> str:
        """Return the first rows with these values in their leading keys. The last key is `seq`."""
        key = ", ".join(keys)
        first, last = (", ".join([*values, bound]) for bound in bounds_of(self.given))
        where = [*rows.conditions, f"({key}) >= ({first})", f"({key}) <= ({last})"]
        order = self.ordered(*keys)
        return _LIST.format(columns=rows.columns, rows=rows.source, where=_all(where), order=order)


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
    is_indexed: bool = True,
) -> Query[PieceRow]:
    """Compile the statement of a page. `given`: names of the filters in use, and of the bounds
    `first_seq` and `last_seq`.

    `is_one_caller`: `agent_name` and `recorded_by` share a value. `is_limited`: select only events
    that the caller may see; with `members`, read from the index entries of these patients and of
    `writer`. `is_indexed`: attributes of all events from the first bound on are in their index.
    `limit` and `max_weight` are always parameters.
    """
    always = [condition_sql(EVENTS, one) for one in conditions_of(changes=changes, begun=begun)]
    if is_limited:
        always.append(IS_VISIBLE_SQL)
    attributes = frozenset(one for one in given if _column_of(one) in ATTRIBUTES)
    if attributes and not given.isdisjoint({"patient_id", "names"}):
        always.append(_shows_payload(given))
    if not is_indexed:
        always += [_equals(_in_payload(one), one) for one in sorted(attributes)]
        given -= attributes
    is_of_numbers = any(one.startswith(ANY) for one in given)
    page = Page(given, access, newest_first, is_one_caller, is_limited, is_of_numbers, always)
    return piece_query(_page(page), newest_first=newest_first)


def piece_query(page: str, *, newest_first: bool) -> Query[PieceRow]:
    """Select the first events that together weigh at most the parameter `max_weight`, but at least
    one. Patients have a weight, because each is a row of the access event.
    """
    piece = _PIECE.format(
        columns=", ".join(field.name for field in fields(PieceRow)),
        order="DESC" if newest_first else "ASC",
        patient_bytes=PATIENT_BYTES,
        shown=shown(page),
    )
    return Query(text(piece), PieceRow)


def shown(page: str) -> str:
    return _SHOWN.format(
        columns=_COLUMNS,
        encounter=_ENCOUNTER.format(event="page"),
        begun_version=BEGUN_VERSION,
        end_version=END_VERSION,
        page=page,
    )


def _page(page: Page) -> str:
    given = page.given
    if "members" in given or ("names" in given and not given & SELECTIVE):
        return _without_duplicates(page, _events_of_patients(replace(page, is_of_numbers=True)))
    lists = [*_lists(page)]
    if page.is_of_numbers:
        return _without_duplicates(page, lists)
    if len(lists) == 1:
        return lists[0]
    return _MERGED.format(columns="event.*", lists=_union(lists), order=page.ordered("event.seq"))


def _without_duplicates(page: Page, lists: Sequence[str]) -> str:
    order = page.ordered("event.seq")
    seqs = _MERGED.format(columns="DISTINCT event.seq", lists=_union(lists), order=order)
    return _OF_SEQS.format(seqs=seqs)


def _lists(page: Page) -> Iterator[str]:
    """`recorded_by` adds a list of the events that services delivered for that caller."""
    filters = page.filters
    parameter = filters[0] if filters else None
    driver = None if parameter is None else _column_of(parameter)
    once = []
    if page.is_limited and "encounter_id" in page.given:
        once.append(_MAY_BE_IN_REACH.format(value=_parameter("encounter_id")))
    conditions = [
        _is_caller(one) if _column_of(one) == "recorded_by" and driver in FEW else _condition(one)
        for one in filters[1:]
    ]
    yield from _by_access(page, driver, parameter, [*conditions, *page.always, *once])
    if driver == "encounter_id" and parameter is not None:
        yield _settled_by_traces(page, parameter, [*conditions, *page.always], once)
    callers = next((one for one in filters if _column_of(one) == "recorded_by"), None)
    names_agents = bool(page.given & {"agent_name", ANY + "agent_name"})
    if callers is None or driver in FEW or (names_agents and not page.is_one_caller):
        return
    # If the only agent equals the only caller, the list is already restricted to this value.
    implied = CALLERS if callers == "recorded_by" else {callers}
    # With several callers, one may be the service that delivered: filtering out its events would read
    # many rows, and duplicates are removed anyway.
    is_other = [f"event.recorded_by <> {_parameter(callers)}"] if callers == "recorded_by" else []
    others = [_condition(one) for one in filters if one not in implied]
    conditions = [_DELIVERED, *is_other, *others, *page.always, *once]
    yield from _by_access(page, "agent_name", callers, conditions)


def _by_access(
    page: Page, driver: str | None, parameter: str | None, conditions: Sequence[str]
) -> Iterator[str]:
    if driver in WITHOUT_ACCESS:
        without = [] if page.access else ["NOT event.is_access"]
        yield _list(page, driver, parameter, [*conditions, *without])
        return
    yield _list(page, driver, parameter, conditions, "false")
    if page.access:
        yield _list(page, driver, parameter, conditions, "true")


def _list(
    page: Page,
    driver: str | None,
    parameter: str | None,
    conditions: Sequence[str],
    is_access: str | None = None,
) -> str:
    if driver in ATTRIBUTES and parameter is not None:
        return _of_attribute(page, driver, parameter, conditions)
    alias, rows = "event", Rows(page.columns, _EVENTS, conditions)
    if parameter == ANY + "encounter_id":
        alias, rows = "naming", _meeting("naming", _NAMING, conditions)
    elif driver == "patient_id":
        alias, rows = "subject", Rows(page.columns, _OF_SUBJECT, conditions)
    keys, values = [f"{alias}.seq"], list[str]()
    if is_access is not None:
        keys, values = [f"{alias}.is_access", *keys], [is_access]
    if driver in OPTIONAL:
        rows = replace(rows, conditions=[*rows.conditions, f"{alias}.{driver} IS NOT NULL"])
    if driver is None or parameter is None:
        return page.first(rows, keys, values)
    return _of_values(page, rows, [f"{alias}.{driver}", *keys], parameter, values)


def _of_attribute(page: Page, driver: str, parameter: str, conditions: Sequence[str]) -> str:
    is_member = f"attribute.member = '{ATTRIBUTES[driver]}'"
    rows = Rows(page.columns, _OF_ATTRIBUTE, [is_member, *conditions])
    return _of_values(page, rows, ["attribute.value", "attribute.seq"], parameter, [])


def _of_values(
    page: Page, rows: Rows, keys: Sequence[str], parameter: str, values: Sequence[str]
) -> str:
    if not parameter.startswith(ANY):
        return page.first(rows, keys, [_parameter(parameter), *values])
    is_hidden = page.is_limited and parameter == ANY + "encounter_id"
    return _OF_VALUES.format(
        values=_parameter(parameter),
        list=page.first(rows, keys, ["asked.value", *values]),
        where=_MAY_BE_IN_REACH.format(value="asked.value") if is_hidden else "true",
        order=page.ordered("of_value.seq"),
    )


def _settled_by_traces(
    page: Page, parameter: str, conditions: Sequence[str], once: Sequence[str]
) -> str:
    """Events that belong to an encounter by their traces lack an `encounter_id`, so no list by
    encounter has them. PostgreSQL evaluates the conditions `once` a single time, because they do
    not depend on the event.
    """
    source = _SETTLED.format(columns=page.columns, where=_all(conditions))
    keys = ["settled.encounter_id", "settled.seq"]
    return _of_values(page, Rows("settled_event.*", source, once), keys, parameter, [])


def _events_of_patients(page: Page) -> Sequence[str]:
    parameter = "members" if "members" in page.given else "names"
    conditions = [
        _is_caller(one) if _column_of(one) == "recorded_by" else _condition(one)
        for one in page.filters
        if one != "names"
    ]
    conditions += page.always
    rows = _meeting("subject", _SUBJECTS, conditions)
    keys = ["subject.patient_id", "subject.is_access", "subject.seq"]
    is_writer = "event.recorded_by_kind = CAST(:writer_kind AS text)"
    lists: list[str] = []
    for is_access in ("false", "true") if page.access else ("false",):
        of_member = page.first(rows, keys, ["member.ref", is_access])
        lists.append(_OF_MEMBERS.format(refs=_parameter(parameter), list=of_member))
        if parameter == "members":
            own = [is_writer, *conditions]
            lists.append(_list(page, "recorded_by", "writer", own, is_access))
    return lists


def _meeting(alias: str, rows: str, conditions: Sequence[str]) -> Rows:
    if conditions:
        rows = _MEETING.format(alias=alias, rows=rows, where=_all(conditions))
    return Rows(f"{alias}.seq", rows, [])


def _condition(parameter: str) -> str:
    if parameter == "patient_id":
        return _IS_SUBJECT.format(value=_parameter(parameter), limit="")
    if parameter == "names":
        # An event may have two identifiers of the patient.
        return _IS_SUBJECT.format(value=f"ANY ({_parameter(parameter)})", limit=" LIMIT 1")
    column = _column_of(parameter)
    if column in ATTRIBUTES:
        has = _equals("attribute.value", parameter)
        return _HAS_ATTRIBUTE.format(member=ATTRIBUTES[column], has=has)
    has = _ENCOUNTER.format(event="event") if column == "encounter_id" else f"event.{column}"
    return _equals(has, parameter)


def _in_payload(parameter: str) -> str:
    return _IN_PAYLOAD.format(member=ATTRIBUTES[_column_of(parameter)])


def _shows_payload(given: frozenset[str]) -> str:
    names = (
        "ARRAY[{}]".format(_parameter("patient_id"))
        if "patient_id" in given
        else _parameter("names")
    )
    return _SHOWS_PAYLOAD.format(names=names, encounter=_ENCOUNTER.format(event="event"))


def _is_caller(parameter: str) -> str:
    by, of = (_equals(f"event.{column}", parameter) for column in ("recorded_by", "agent_name"))
    return f"({by} OR {_DELIVERED} AND {of})"


def _equals(value: str, parameter: str) -> str:
    given = _parameter(parameter)
    return f"{value} = ANY ({given})" if parameter.startswith(ANY) else f"{value} = {given}"


def _column_of(parameter: str) -> str:
    return parameter.removeprefix(ANY)


def _parameter(name: str) -> str:
    type_ = "uuid" if _column_of(name) == "encounter_id" else "text"
    is_list = name.startswith(ANY) or name in {"names", "members"}
    return f"CAST(:{name} AS {type_}{'[]' if is_list else ''})"


def _all(conditions: Collection[str]) -> str:
    return " AND ".join(conditions) or "true"


def _union(lists: Sequence[str]) -> str:
    return " UNION ALL ".join(f"({one})" for one in lists)
