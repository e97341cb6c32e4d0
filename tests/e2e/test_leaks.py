"""Through the gateway, an operation must not return data of patients out of the caller's reach."""

from collections.abc import AsyncIterator, Iterator

import pytest
from support.operations import operations
from support.sources import SERVICES
from support.system import System, running

from tests.e2e.worlds_of_leaks import OPERATIONS, WholeSystem, filled
from tests.leaks.drawing import draw
from tests.leaks.owners import mark

pytestmark = [pytest.mark.anyio, pytest.mark.nightly]
ALL = [(service, operation) for service in OPERATIONS for operation in OPERATIONS[service]]
PATIENTS, CALLERS = 200, 20
# Longer time limits than usual, because the test machine is busy.
PATIENCE = {"AUDIT_ENCOUNTER_CHECK_S": "5", "RECORDS_CONTEXT_DEADLINE_S": "20"}


@pytest.fixture(scope="module")
def own_system() -> Iterator[System]:
    with running("--require-tokens", environment=PATIENCE) as started:
        yield started


@pytest.fixture(scope="module")
async def whole(own_system: System, pytestconfig: pytest.Config) -> AsyncIterator[WholeSystem]:
    seed = pytestconfig.getoption("seed") or 13
    drawn = draw(seed, PATIENTS, CALLERS)
    async with filled(own_system, drawn, seed, per_case=6) as whole:
        yield whole
    own_system.sent.values |= {mark(number) for number in drawn.patients}
    own_system.assert_nothing_is_disclosed()


@pytest.fixture(scope="module")
async def withdrawn(whole: WholeSystem) -> WholeSystem:
    await whole.withdraw()
    return whole


@pytest.mark.parametrize(("service", "operation"), ALL)
async def test_an_operation_shows_and_changes_only_patients_in_reach(
    whole: WholeSystem, service: str, operation: str
) -> None:
    await whole.examine(service, operation)


@pytest.mark.parametrize(("service", "operation"), ALL)
async def test_an_operation_shows_and_changes_nothing_that_was_withdrawn(
    withdrawn: WholeSystem, service: str, operation: str
) -> None:
    await withdrawn.examine(service, operation)


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_has_a_case(service: str) -> None:
    offered = {f"{one.method} {one.path}" for one in operations(service)}

    assert offered - {one.partition(" (")[0] for one in OPERATIONS[service]} == set()
