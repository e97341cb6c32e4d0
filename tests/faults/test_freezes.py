"""Services stopped by SIGSTOP keep their ports and connections open, but do not respond."""

import time
from collections.abc import Sequence
from contextlib import ExitStack

import httpx
from support.problems import assert_problem
from support.system import PROBES, SERVICES, System, wait_until

from tests.faults.cases import Case, open_case
from tests.faults.load import load
from tests.faults.verdicts import (
    ANSWER_SECONDS,
    DATABASES,
    Figures,
    Ledgers,
    assert_failed_only_for_a_while,
    assert_nothing_is_lost_or_doubled,
)

# The time until the gateway notices a stopped service: a check every 5 s, a wait of 4 s for the response, and a reserve
# for a busy machine.
NOTICED_SECONDS = 18
BACK_SECONDS = 20


def have_all_served(ledgers: Ledgers, times: int, *, since: float) -> bool:
    return all(ledger.has_served(times, since=since) for ledger in ledgers.values())


def is_replaced(client: httpx.Client, service: str) -> bool:
    """Return whether the gateway responds in place of the stopped service."""
    method, path, body = PROBES[service]
    try:
        response = client.request(method, path, json=body, timeout=1)
    except httpx.TimeoutException:
        return False
    assert_problem(response, 503, "service-unavailable")
    return True


def freeze_services(
    system: System, services: Sequence[str], agent: httpx.Client, figures: Figures
) -> None:
    case = open_case(agent)
    with load(system, case.uses(), at_full_speed=True) as ledgers:
        with ExitStack() as frozen, system.client() as late:
            for service in services:
                frozen.enter_context(system.frozen(service))
            froze = time.monotonic()
            wait_until(
                lambda: all(is_replaced(late, service) for service in services), NOTICED_SECONDS
            )
            noticed = time.monotonic()
        thawed = time.monotonic()
        wait_until(lambda: have_all_served(ledgers, 10, since=thawed), BACK_SECONDS)

    figures.add(f"freeze of {', '.join(services)}", ledgers, froze)
    assert_nothing_is_lost_or_doubled(ledgers, case.stored(system.admin_dsn))
    waited = [
        attempt
        for ledger in ledgers.values()
        for attempt in ledger.attempts
        if attempt.seconds > ANSWER_SECONDS
    ]
    # Until the gateway notices the stopped service, it forwards requests, which wait and may later fail because the
    # service waited too long for its database. Later requests do not wait.
    assert all(attempt.began < noticed for attempt in waited)
    assert_failed_only_for_a_while(
        ledgers, DATABASES, of=services, within=thawed - froze + ANSWER_SECONDS
    )


def test_a_frozen_service_is_replaced_by_a_problem_until_it_is_back(
    system: System, agent: httpx.Client, figures: Figures
):
    for services in [*([service] for service in SERVICES), SERVICES]:
        freeze_services(system, services, agent, figures)


def test_a_frozen_edge_app_slows_no_service_path(system: System, case: Case, figures: Figures):
    with load(system, case.uses()) as ledgers, system.frozen("edge"):
        froze = time.monotonic()
        wait_until(lambda: have_all_served(ledgers, 20, since=froze))

    figures.add("freeze of edge", ledgers, froze)
    assert_failed_only_for_a_while(ledgers, (), of=())
