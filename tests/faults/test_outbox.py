"""The event of every change arrives once and in order, although audit is stopped or a relay is killed."""

import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from support.service_process import ServiceProcess
from support.system import System, wait_until

from chartroom.system.layout import find_clone
from tests.faults.cases import Case
from tests.faults.load import Ledger, Request, Use, load
from tests.faults.outboxes import (
    lags,
    logged_versions,
    stored_versions,
    wait_until_delivered,
    waiting,
)
from tests.faults.verdicts import Figures, assert_nothing_is_lost_or_doubled

WAITED_S = 60.0  # The maximum time that events wait in an outbox for audit.
READS = """
SELECT event_type, count(*) AS count FROM audit.agent_events
WHERE is_access AND encounter_id::text = $1 AND recorded_by = 'records' GROUP BY event_type
"""
SUMMARIES = """
SELECT summary FROM (
    SELECT id, summary FROM records.encounters UNION ALL SELECT id, summary FROM records.encounter_versions
) AS versions WHERE id::text = $1 AND summary IS NOT NULL
"""


def uses(case: Case) -> dict[str, Use]:
    encounter = f"/encounters/{case.encounter_id}"

    def summarise(mark: str) -> Request:
        return Request("PATCH", encounter, {"summary": mark})

    of_case = case.uses()
    records = Use((*of_case["records"].writes, summarise), (Request("GET", encounter),))
    return {"records": records, "retrieval": of_case["retrieval"]}


def assert_every_change_is_logged_once_and_in_order(system: System, case: Case) -> None:
    logged = logged_versions(system)
    current = stored_versions(system, case.patient_id)
    assert current[f"encounter/{case.encounter_id}"] > 10
    for resource, version in current.items():
        assert logged[resource] == list(range(1, version + 1)), resource


def stored(system: System, case: Case) -> dict[str, Counter[str]]:
    found = case.stored(system.admin_dsn)
    found["records"] += Counter(row["summary"] for row in system.rows(SUMMARIES, case.encounter_id))
    return found


def assert_every_read_is_logged(system: System, case: Case, ledgers: Mapping[str, Ledger]) -> None:
    ledger = ledgers["records"]
    (logged,) = (
        row["count"]
        for row in system.rows(READS, case.encounter_id)
        if row["event_type"] == "encounter.read"
    )
    assert len(ledger.shown) <= logged <= len(ledger.shown) + len(ledger.not_shown)


@contextmanager
def second_relay(system: System, directory: Path) -> Iterator[ServiceProcess]:
    environment = system.environment("records") | {"RECORDS_PORT": "0"}
    python = find_clone().member("records") / ".venv" / "bin" / "python"
    process = ServiceProcess("chassis.serve", "records", environment, directory, python)
    try:
        assert process.port
        yield process
    finally:
        process.kill()


def delivered(relay: ServiceProcess) -> float:
    with relay.client() as client:
        metrics = client.get("/metrics").raise_for_status().text
    (count,) = re.findall(r"(?m)^chartroom_outbox_delivered_total (\S+)$", metrics)
    return float(count)


def test_while_audit_is_stopped_no_write_fails_and_every_change_arrives_once_in_order(
    system: System, case: Case, figures: Figures
):
    with load(system, uses(case), at_full_speed=True) as ledgers:
        with system.stopped("audit"):
            began = time.monotonic()
            wait_until(lambda: max(lags(system)) > WAITED_S, 2 * WAITED_S)
            assert waiting(system) > 0
        wait_until(lambda: all(ledger.has_served(10, since=began) for ledger in ledgers.values()))

    figures.add("audit stopped", ledgers, began)
    for ledger in ledgers.values():
        assert (ledger.not_written, ledger.not_shown) == ([], [])
    wait_until_delivered(system)
    assert_every_change_is_logged_once_and_in_order(system, case)
    assert_every_read_is_logged(system, case, ledgers)


class TestTwoRelays:
    # A time limit for ten starts of a process while callers send requests at full speed.
    def test_have_no_losses_duplicates_or_reordering_despite_kills(
        self, system: System, case: Case, figures: Figures, tmp_path: Path
    ):
        with load(system, uses(case), at_full_speed=True) as ledgers:
            began = time.monotonic()
            for round_ in range(10):
                with second_relay(system, tmp_path / f"second-{round_}") as second:
                    wait_until(lambda: delivered(second) >= 20)
                    second.kill()
            ended = time.monotonic()
            wait_until(
                lambda: all(ledger.has_served(10, since=ended) for ledger in ledgers.values())
            )

        figures.add("second relay killed", ledgers, began)
        for ledger in ledgers.values():
            assert (ledger.not_written, ledger.not_shown) == ([], [])
        wait_until_delivered(system)
        assert_every_change_is_logged_once_and_in_order(system, case)

    def test_one_delivers_the_events_of_a_killed_process(
        self, system: System, case: Case, figures: Figures, tmp_path: Path
    ):
        with ExitStack() as stack:
            stack.enter_context(second_relay(system, tmp_path / "second"))
            with load(system, uses(case)) as ledgers:
                began = time.monotonic()
                for _ in range(2):
                    pid = system.kill("records")
                    wait_until(lambda: system.has_successor("records", pid))
                    back = time.monotonic()
                    wait_until(lambda: ledgers["records"].has_served(20, since=back))

            figures.add("records killed beside a second relay", ledgers, began)
            wait_until_delivered(system)
            assert_nothing_is_lost_or_doubled(ledgers, stored(system, case))
            assert_every_change_is_logged_once_and_in_order(system, case)
            assert_every_read_is_logged(system, case, ledgers)
