import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from support.databases import TestDatabase, cloned, execute

from audit.encounters.repository import OF_TRACES, TRACES_BETWEEN, TRACES_OF_UNSETTLED
from audit.events import repository
from audit.events.filters import Filter
from audit.events.pages import FEW_PATIENTS, WALKED
from audit.events.service import PAGE_BYTES
from audit.reports import repository as reports
from audit.verify.database import ATTRIBUTES
from chassis.database.connect import SHORT_STATEMENTS
from chassis.database.pool import Row
from chassis.database.statements import Statement
from chassis.identity.caller import Caller, CallerKind
from tests.audit.event_rows import BEGIN, BUSY_ENCOUNTER, BUSY_PATIENT, STEP, fill_log

EVENTS = 100_000
LIMIT = 101
PANELS = (1, 100, 1_000)
# Two values per filter: a frequent value, and a value that is rare or was last used long ago.
VALUES: dict[str, tuple[Any, ...]] = {
    "patient_id": (BUSY_PATIENT, "P700"),
    "encounter_id": (BUSY_ENCOUNTER, UUID("00000000-0000-7000-8000-0000000007d0")),
    "tool": ("chart_search", "rare_tool"),
    "agent_name": ("triage-agent", "retired-agent"),
    # Callers: a service, an agent with events that services have delivered, and an agent with few events.
    "recorded_by": ("records", "triage-agent", "rare-agent"),
    "event_type": ("tool_call", "rare_type"),
    "outcome": ("success", "timeout"),
    "conversation_id": ("busy", "conversation 700"),
    "model": ("a model", "rare model"),
}
OF_FEW = frozenset({"patient_id", "encounter_id", "conversation_id"})
MOST_OF_ONE = 50_000  # Events of the most frequent type, outcome, caller, agent or tool.
TIMES: dict[str, dict[str, datetime]] = {
    "recorded_from": {"recorded_from": BEGIN + 90_000 * STEP},
    "recorded_to": {"recorded_to": BEGIN + 10_000 * STEP},
    "a moment": {"recorded_from": BEGIN + 50_000 * STEP, "recorded_to": BEGIN + 50_500 * STEP},
}
ONE = {
    f"{name}={value}": Filter(**{name: value})
    for name, values in VALUES.items()
    for value in values
}
TIME = {name: Filter(**bounds) for name, bounds in TIMES.items()}
OTHERS = {
    "the whole log": Filter(),
    "trace_id": Filter(trace_id="d5ab8dc7ef67ca92e41d730982c5c602"),
}
# The names of one patient: a patient id with many events, an identifier with few events, and an identifier
# without events.
NAMES = (BUSY_PATIENT, "P700", "no-one")
OF_NAMES = {
    "all names": Filter(patient_id=BUSY_PATIENT, names=NAMES),
    **{
        f"all names {name}": Filter(patient_id=BUSY_PATIENT, names=NAMES, **bounds)
        for name, bounds in TIMES.items()
    },
}
NAMES_AND_ANOTHER = {
    f"all names {name}={value}": Filter(patient_id=BUSY_PATIENT, names=NAMES, **{name: value})
    for name, values in VALUES.items()
    if name != "patient_id"
    for value in values
}
SEVERAL = {
    f"any {name}": Filter(**{name: values[:2]})
    for name, values in VALUES.items()
    if name != "patient_id"
}
SEVERAL_AND_ANOTHER = {
    "any tool of any agent": replace(SEVERAL["any tool"], agent_name=VALUES["agent_name"]),
    "any caller of a type": replace(SEVERAL["any recorded_by"], event_type="tool_call"),
    "any type of all names": replace(
        SEVERAL["any event_type"], patient_id=BUSY_PATIENT, names=NAMES
    ),
    **{
        f"{name} {time}": replace(one, **bounds)
        for name, one in SEVERAL.items()
        for time, bounds in TIMES.items()
    },
}
PAIRS = {
    f"{a}={x} {b}={y}": Filter(**{a: x, b: y})
    for a, b in itertools.combinations(VALUES, 2)
    if b != "model" or a in OF_FEW
    for x, y in itertools.product(VALUES[a], VALUES[b])
}
# A fifth of all events has this conversation.
SHARED = {
    "shared conversation of a patient": Filter(patient_id="P700", conversation_id="shared"),
    "shared conversation of all names": Filter(
        patient_id=BUSY_PATIENT, names=NAMES, conversation_id="shared"
    ),
    "shared conversation of an encounter": Filter(
        encounter_id=VALUES["encounter_id"][1], conversation_id="shared"
    ),
}
# The two filters do not share an index, and each may match many events.
WITH_MODEL = {
    f"{a}={x} model={y}": Filter(**{a: x, "model": y})
    for a in VALUES
    if a not in OF_FEW | {"model"}
    for x, y in itertools.product(VALUES[a], VALUES["model"])
}
WITH_TIME = {
    f"{name}={value} {time}": Filter(**{name: value}, **bounds)
    for name, values in VALUES.items()
    for value in values
    for time, bounds in TIMES.items()
}
PREPARED_OF_SEVERAL = PAIRS | OF_NAMES | NAMES_AND_ANOTHER | SEVERAL
del PREPARED_OF_SEVERAL["any encounter_id"]
# Pairs of filters that share an index, so that PostgreSQL reads only matching rows.
TOGETHER = {
    frozenset(pair)
    for driver, also in (
        ("tool", ("agent_name", "recorded_by", "event_type", "outcome")),
        ("agent_name", ("recorded_by", "event_type", "outcome")),
        ("recorded_by", ("event_type", "outcome")),
        ("event_type", ("outcome",)),
    )
    for pair in ((driver, other) for other in also)
}


def some_by_day(cases: dict[str, Any], one_of: int) -> list[Any]:
    """Return pytest parameters for all cases; by day, only one in `one_of` cases runs."""
    return [
        pytest.param(
            *(case if isinstance(case, tuple) else (case,)),
            id=name,
            marks=[pytest.mark.nightly] if number % one_of else [],
        )
        for number, (name, case) in enumerate(cases.items())
    ]


def all_by_day(cases: dict[str, Any]) -> list[Any]:
    return some_by_day(cases, 1)


def with_bounds(cases: dict[str, Filter], bounds: "Bounds") -> dict[str, tuple[Filter, "Bounds"]]:
    return {name: (query, bounds) for name, query in cases.items()}


@dataclass
class Recorder:
    sent: list[tuple[str, tuple[Any, ...]]]

    is_limited: bool = False

    async def fetchrow(self, *_: Any) -> Any:
        """Answer that the attributes of all events are in their index."""
        return (True,)

    async def fetch(self, statement: str, *values: Any) -> Sequence[Row]:
        self.sent.append((statement, values))
        return []


@dataclass(frozen=True)
class Plan:
    root: dict[str, Any]
    lists: int = 1  # The number of sorted lists that the query merges.

    @property
    def nodes(self) -> list[dict[str, Any]]:
        def below(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
            yield node
            for child in node.get("Plans", ()):
                yield from below(child)

        return list(below(self.root))

    @property
    def scanned(self) -> list[str]:
        return [node["Relation Name"] for node in self.nodes if node["Node Type"] == "Seq Scan"]

    @property
    def sorted_rows(self) -> float:
        sorts = [node for node in self.nodes if "Sort" in node["Node Type"]]
        return max(
            (
                child["Actual Rows"] * child["Actual Loops"]
                for node in sorts
                for child in node["Plans"]
            ),
            default=0,
        )

    @property
    def filtered_rows(self) -> float:
        removed = (
            "Rows Removed by Filter",
            "Rows Removed by Index Recheck",
            "Rows Removed by Join Filter",
        )
        return sum(
            node.get(key, 0) * node["Actual Loops"] for node in self.nodes for key in removed
        )

    @property
    def events_read(self) -> float:
        return max(
            node["Actual Loops"] * (node["Actual Rows"] + node.get("Rows Removed by Filter", 0))
            for node in self.nodes
            if node.get("Relation Name") == "agent_events"
        )

    @property
    def pages(self) -> int:
        return int(self.root["Shared Hit Blocks"] + self.root["Shared Read Blocks"])

    def __str__(self) -> str:
        return json.dumps(self.root, indent=1)


long_log = cloned("module", lambda database: fill_log(database, EVENTS, key=None))


@pytest.fixture(scope="module")
async def reading(long_log: TestDatabase) -> Any:
    """A connection of the runtime role, without cached plans."""
    connection = await asyncpg.connect(
        long_log.app_dsn, server_settings=SHORT_STATEMENTS, statement_cache_size=0
    )
    yield connection
    await connection.close()


async def statement_of(
    query: Filter, *, newest_first: bool, after_seq: int | None
) -> tuple[str, tuple[Any, ...]]:
    recorder = Recorder([])
    await repository.page(
        recorder,  # type: ignore[arg-type]
        query,
        after_seq=after_seq,
        newest_first=newest_first,
        limit=LIMIT - 1,
        max_weight=PAGE_BYTES,
    )
    (sent,) = recorder.sent
    return sent


@pytest.fixture
def variants(*, nightly: bool) -> list[tuple[bool, int | None, bool]]:
    """Nightly: all combinations of three settings. Otherwise half, with each pair of two settings' values."""
    every = itertools.product((False, True), (None, EVENTS // 2), (False, True))
    return [one for one in every if nightly or sum(map(bool, one)) % 2 == 0]


async def plans(
    reading: Any, query: Filter, variants: list[tuple[bool, int | None, bool]]
) -> list[Plan]:
    found = []
    for newest_first, after_seq, access in variants:
        asked = replace(query, access=access)
        sent = await statement_of(asked, newest_first=newest_first, after_seq=after_seq)
        found.append(await explained(reading, sent))
    return found


async def explained(reading: Any, sent: tuple[str, tuple[Any, ...]], of: str = "") -> Plan:
    statement, values = sent
    explain = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {of or statement}"
    found = await reading.fetchval(explain, *([] if of else values))
    return Plan(json.loads(found)[0]["Plan"], statement.count("UNION ALL") + 1)


def literal(value: Any) -> str:
    if isinstance(value, list):
        return f"ARRAY[{', '.join(map(literal, value))}]"
    return str(value) if isinstance(value, int) else f"'{value}'"


@dataclass(frozen=True)
class Bounds:
    """Limits of a query plan per page of events: sorted rows per list, filtered rows per 2 pages, blocks per 20."""

    sorted_rows: int = 1
    in_vain: int = 1
    blocks: int = 1


OF_ALL_NAMES = Bounds(sorted_rows=len(NAMES), blocks=len(NAMES))
OF_SEVERAL = Bounds(sorted_rows=2, in_vain=2, blocks=4)


class TestPages:
    @pytest.mark.parametrize(
        ("query", "bounds"),
        [
            *all_by_day(with_bounds(ONE | TIME | OTHERS, Bounds())),
            *some_by_day(with_bounds(WITH_TIME, Bounds()), 7),
            *all_by_day(with_bounds(OF_NAMES, OF_ALL_NAMES)),
            *all_by_day(with_bounds(SEVERAL, OF_SEVERAL)),
            *some_by_day(with_bounds(SEVERAL_AND_ANOTHER, OF_SEVERAL), 4),
        ],
    )
    async def test_read_little_more_than_they_return(
        self, reading: Any, query: Filter, bounds: Bounds, variants: Any
    ):
        found = await plans(reading, query, variants)

        if query in (ONE | TIME | OTHERS).values():
            assert found[0].root["Actual Rows"] > 0
        for plan in found:
            lists = plan.lists if bounds != Bounds() else max(2, plan.lists)
            assert plan.scanned == [], plan
            assert plan.sorted_rows <= bounds.sorted_rows * lists * LIMIT, plan
            assert plan.filtered_rows <= bounds.in_vain * 2 * LIMIT, plan
            assert plan.pages <= bounds.blocks * 20 * LIMIT, plan

    @pytest.mark.parametrize(
        "query", [*all_by_day(SHARED), *some_by_day(PAIRS | NAMES_AND_ANOTHER | WITH_MODEL, 9)]
    )
    async def test_of_two_filters_read_no_more_than_the_events_of_one(
        self, reading: Any, query: Filter, variants: Any
    ):
        names = frozenset(query.document())

        for plan in await plans(reading, query, variants):
            assert plan.scanned == [], plan
            assert plan.sorted_rows <= 1000, plan
            if names in TOGETHER:
                assert plan.filtered_rows <= 1000, plan
                assert plan.pages <= 20 * LIMIT, plan
            elif query in WITH_MODEL.values():
                assert plan.events_read <= MOST_OF_ONE, plan
            else:  # The filter is a patient, an encounter or a conversation, which has at most 1,000 events.
                assert plan.filtered_rows <= 2000, plan
                assert plan.pages <= 100 * LIMIT, plan


@pytest.mark.parametrize(
    "query", all_by_day(ONE | TIME | OTHERS) + some_by_day(PREPARED_OF_SEVERAL, 7)
)
async def test_prepared_statements_keep_good_plans_after_many_uses(reading: Any, query: Filter):
    for newest_first, access in itertools.product((False, True), (False, True)):
        asked = replace(query, access=access)
        sent = await statement_of(asked, newest_first=newest_first, after_seq=EVENTS // 2)
        await reading.execute(f"PREPARE page AS {sent[0]}")
        execute = f"EXECUTE page ({', '.join(map(literal, sent[1]))})"
        for _ in range(6):  # After five uses, the planner may choose a generic plan.
            await reading.execute(execute)

        plan = await explained(reading, sent, execute)
        await reading.execute("DEALLOCATE page")

        assert plan.scanned == [], plan
        assert plan.pages <= 100 * LIMIT, plan


class TestPartsOfTheLog:
    @pytest.fixture(scope="class")
    async def limited(self, long_log: TestDatabase) -> Any:
        for panel, size in enumerate(PANELS, 1):
            await execute(
                long_log.admin_dsn,
                f"""
                INSERT INTO audit.access_callers VALUES ('caller:of-{size}', {panel});
                INSERT INTO audit.access_members (panel, ref)
                SELECT {panel}, 'P' || number FROM generate_series(500, 499 + {size}) AS number
                """,
            )
        await execute(long_log.admin_dsn, "ANALYZE audit.access_members")
        connection = await asyncpg.connect(
            long_log.app_dsn,
            server_settings=SHORT_STATEMENTS | {"role": "audit_panel"},
            statement_cache_size=0,
        )
        yield connection
        await connection.close()

    @pytest.mark.parametrize(
        ("query", "size"),
        some_by_day(
            {
                f"{name} of {size}": (one, size)
                for name, one in (ONE | OTHERS | OF_NAMES).items()
                for size in PANELS
            },
            4,
        ),
    )
    async def test_limit_what_a_page_reads(self, limited: Any, query: Filter, size: int):
        caller = Caller(f"of-{size}", CallerKind.AGENT)
        await limited.execute(
            "SELECT set_config('chartroom.principals', $1, false)", f"caller:of-{size}"
        )
        members = [row["ref"] for row in await limited.fetch(repository.PATIENTS_IN_REACH.sql, 101)]
        is_found_by_itself = {
            "patient_id",
            "names",
            "encounter_id",
            "trace_id",
        } & query.values().keys()
        is_of_members = len(members) <= FEW_PATIENTS and not is_found_by_itself
        for newest_first in (False, True):
            recorder = Recorder([], is_limited=True)
            await repository.part(
                recorder,  # type: ignore[arg-type]
                replace(query, access=True),
                range(EVENTS) if is_of_members or is_found_by_itself else range(WALKED),
                newest_first=newest_first,
                limit=LIMIT - 1,
                max_weight=PAGE_BYTES,
                members=members if is_of_members else None,
                writer=caller,
            )
            plan = await explained(limited, *recorder.sent)

            assert not {"agent_events", "encounter_checks", "event_patients"} & {*plan.scanned}, (
                plan
            )
            # For a caller with 100 patients, a page reads up to LIMIT events of each patient.
            assert plan.events_read <= (2 if is_of_members else 1) * WALKED + LIMIT, plan


class TestRates:
    SEQS = range(50_000, 53_600)

    @pytest.mark.parametrize("by", [None, "agent_name", "event_type", "outcome"])
    async def test_read_the_events_of_their_minutes(self, reading: Any, by: str | None):
        recorder = Recorder([])
        await reports.counts(
            recorder,  # type: ignore[arg-type]
            self.SEQS,
            BEGIN + self.SEQS.start * STEP,
            by=by,
            most=20,
            access=True,
            changes=True,
        )
        plan = await explained(reading, *recorder.sent)

        assert plan.scanned == [], plan
        assert plan.events_read == len(self.SEQS), plan
        assert plan.sorted_rows < len(self.SEQS) / 2, plan
        assert plan.root["Actual Rows"] <= 21 * 60, plan


@pytest.mark.parametrize("names", [(BUSY_PATIENT,), ("P700",), NAMES])
async def test_an_access_report_reads_the_patients_own_accesses(
    reading: Any, names: tuple[str, ...]
):
    recorder = Recorder([])
    of_patient = (
        "SELECT DISTINCT seq FROM audit.event_patients WHERE patient_id = ANY($1) AND is_access"
    )
    seqs = [row["seq"] for row in await reading.fetch(of_patient, names)]
    await reports.reads(recorder, names, until_seq=EVENTS)  # type: ignore[arg-type]
    await reports.readers(recorder, seqs, before_seq=EVENTS, limit=LIMIT)  # type: ignore[arg-type]

    reads, readers = [await explained(reading, sent) for sent in recorder.sent]

    assert reads.scanned == readers.scanned == [], (reads, readers)
    assert reads.root["Actual Rows"] == readers.events_read == len(seqs) > 0, (reads, readers)
    # PostgreSQL reads 12 pages per event at most: pages of the event, of the payload, and of each index.
    assert reads.pages + readers.pages <= 12 * len(seqs) + 50, (reads, readers)


class TestLookUps:
    async def test_an_event_and_minutes_are_found_by_their_indexes(self, reading: Any):
        event_id = UUID("01980000-0000-7000-8000-000000000100")
        for statement, values in (
            (repository.FIND, {"event_id": event_id}),
            (reports.FIRST_SEQ_AT, {"since": BEGIN + 50_000 * STEP}),
            (reports.RECORDED_AT, {"seq": 50_000}),
        ):
            plan = await explained(reading, (statement.sql, tuple(statement.values(values))))

            assert plan.scanned == []
            assert plan.pages <= 20

    async def test_attributes_are_found_by_the_number_of_their_event(self, reading: Any):
        plan = await explained(reading, (ATTRIBUTES, (50_000, 50_100)))

        assert plan.scanned == []
        assert plan.pages <= 20

    async def test_traces_are_settled_by_indexes(self, reading: Any):
        of_traces = {
            "kinds": ["agent"],
            "callers": ["triage-agent"],
            "traces": [OTHERS["trace_id"].trace_id],
            "encounters": [],
            "patients": [],
            "limit": 10_000,
        }
        statements: list[tuple[Statement, dict[str, Any]]] = [
            (TRACES_BETWEEN, {"first_seq": 90_000, "end_seq": 90_500}),
            (TRACES_OF_UNSETTLED, {"encounters": [BUSY_ENCOUNTER]}),
            (OF_TRACES, of_traces),
        ]
        for statement, values in statements:
            found = await reading.fetchval(
                f"EXPLAIN (FORMAT JSON) {statement.sql}", *statement.values(values)
            )

            assert "agent_events" not in Plan(json.loads(found)[0]["Plan"]).scanned
