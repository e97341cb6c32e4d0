"""No operation reveals an event out of the caller's reach, for random patients, panels, levels and scopes."""

import json
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from support.applications import running
from support.databases import TestDatabase, cloned

from audit.events import pages
from audit.stream import follower
from chartroom.system.keys import Keyring
from chassis.access import replica
from chassis.database.connect import LimitedConnection
from tests.audit.app import on_a_port
from tests.audit.worlds_of_leaks import app_about, log_of, searching
from tests.leaks import events
from tests.leaks.drawing import SIZES, Drawn, draw
from tests.leaks.events import AtLarge, Log, cases
from tests.leaks.owners import operations_of
from tests.leaks.search import Search, replaced
from tests.leaks.worlds import behind

pytestmark = pytest.mark.final
CONTRACT = Path(__file__).parents[2] / "services/audit/openapi.json"
WALLS = ("both walls", "the first wall alone", "the second wall alone")
# The two layers of access control are tested separately by day: a leak through both layers is also a leak
# through each.
IN_TURNS = [pytest.param(WALLS[0], marks=pytest.mark.nightly), *WALLS[1:]]
NOTHING = Log(Drawn([], [], []), {})
FEW = partial(replaced, (pages, "FEW_PATIENTS", 1))
OPERATIONS = [*(case.operation for case in cases(NOTHING)), *AtLarge(NOTHING, "", FEW).operations()]


database = cloned("module")


@pytest.fixture(scope="module")
async def log(
    network: None,
    database: TestDatabase,
    keyring: Keyring,
    make_records: Any,
    pytestconfig: pytest.Config,
    *,
    nightly: bool,
) -> AsyncIterator[tuple[Search, Log, str]]:
    seed = pytestconfig.getoption("seed") or 13
    log, records = log_of(draw(seed, *SIZES[nightly])), make_records()
    app = app_about(log, database, keyring, records)
    with replaced(
        (replica, "PAUSE_S", 0.0), (follower, "GATHER_S", 0.0), (events, "SILENCE_S", 0.1)
    ):
        async with (
            running(app, keyring.mint("test-agent")) as client,
            on_a_port(app) as url,
            searching(
                log, database, keyring, records, client, seed=seed, per_case=6 if nightly else 1
            ) as search,
        ):
            yield search, log, url


def without_predicates() -> AbstractContextManager[None]:
    return replaced((LimitedConnection, "is_limited", False))


@pytest.fixture(scope="module")
async def walls(
    request: pytest.FixtureRequest,
    log: tuple[Search, Log, str],
    database: TestDatabase,
    *,
    nightly: bool,
) -> AsyncIterator[None]:
    async with behind(request.param, log[0], database, without_predicates, nightly=nightly):
        yield


@pytest.mark.usefixtures("walls")
@pytest.mark.parametrize("walls", IN_TURNS, indirect=True)
@pytest.mark.parametrize("operation", OPERATIONS)
async def test_an_operation_shows_and_appends_only_events_of_patients_in_reach(
    log: tuple[Search, Log, str], operation: str
):
    search, known, url = log
    of_a_patient = {case.operation: case for case in cases(known)}

    if operation in of_a_patient:
        await search.examine(of_a_patient[operation])
    else:
        at_large = AtLarge(known, url, FEW).operations()
        await search.examine_at_large(operation, at_large[operation])


def test_every_operation_has_a_case():
    contract = json.loads(CONTRACT.read_text("utf-8"))

    assert len({*OPERATIONS}) == len(OPERATIONS)
    assert operations_of(contract) - {one.partition(" (")[0] for one in OPERATIONS} == set()
