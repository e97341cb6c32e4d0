import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from support.applications import running, settings_for
from support.databases import TestDatabase, cloned

from chartroom.system.keys import Keyring
from chassis.database.statements import Statement
from records.settings import Settings
from tests.leaks import tasks
from tests.leaks.charts import MISSING, STORED, Chart, FakePeers, filled, stored_of
from tests.leaks.drawing import FULL, SIZES, Level, draw
from tests.leaks.owners import Owners, operations_of
from tests.leaks.search import Search, replaced
from tests.leaks.worlds import behind
from tests.records.app import create_app
from tests.records.worlds_of_leaks import AT_LARGE, NOUNS, OPERATIONS, cases

pytestmark = [pytest.mark.anyio, pytest.mark.final]
CONTRACT = Path(__file__).parents[2] / "services/records/openapi.json"
# The smallest size at which test_mutations_of_walls.py detects each mutant.
DAY = 9, 5
WALLS = ("both walls", "the first wall alone", "the second wall alone")


database = cloned("module")


@pytest.fixture(scope="module")
async def search(
    database: TestDatabase, keyring: Keyring, pytestconfig: pytest.Config, *, nightly: bool
) -> AsyncIterator[Search[Chart]]:
    seed = pytestconfig.getoption("seed") or 13
    drawn, owners, peers = draw(seed, *(SIZES[True] if nightly else DAY)), Owners(), FakePeers()
    app = create_app(
        Settings(**settings_for(database, keyring)),
        audit_transport=peers,
        retrieval_transport=peers,
    )
    as_person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
    async with running(app, keyring.mint("test-agent")) as client:
        charts = await filled(client, drawn, owners, as_person)
        peers.charts = {
            id_: chart
            for chart in charts.values()
            for id_ in (chart.patient, *(visit.id for visit in chart.visits))
        }
        yield Search(
            seed,
            drawn,
            charts,
            MISSING,
            client,
            keyring,
            owners,
            {number: chart.patient for number, chart in charts.items()},
            per_case=6 if nightly else 1,
        )


@pytest.fixture(scope="module")
async def admin_connection(database: TestDatabase) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database.admin_dsn)
    yield connection
    await connection.close()


async def accept_all(*_: Any) -> None:
    pass


@contextmanager
def without_predicates() -> Iterator[None]:
    with replaced(
        (Statement, "on", lambda statement, _: statement),
        *((noun, "require_in_reach", accept_all) for noun in NOUNS),
    ):
        yield


@asynccontextmanager
async def behind_walls(
    search: Search[Any], database: TestDatabase, walls: str, *, nightly: bool
) -> AsyncIterator[None]:
    if walls == "both walls":
        yield
        return
    callers = search.drawn.callers
    if not nightly:
        callers = [one for one in callers[: len(FULL)] if one.level("*.r") is not Level.SYSTEM]
    with replaced((search.drawn, "callers", callers)):
        async with behind(walls, search, database, without_predicates):
            yield


# Both layers run only at night, because a leak through both is also a leak through each.
IN_TURNS = [pytest.param(WALLS[0], marks=pytest.mark.nightly), WALLS[1]]
EXAMINED = [*OPERATIONS, *AT_LARGE]
WITH_POLICY = [one for one in EXAMINED if one not in tasks.WITHOUT_POLICY]


@pytest.fixture(scope="module")
async def walls(
    request: pytest.FixtureRequest, search: Search[Chart], database: TestDatabase, *, nightly: bool
) -> AsyncIterator[None]:
    async with behind_walls(search, database, request.param, nightly=nightly):
        yield


Examine = Callable[[str], Awaitable[None]]


@pytest.fixture
def examine(walls: None, search: Search[Chart], admin_connection: asyncpg.Connection) -> Examine:
    async def examined(operation: str) -> None:
        if operation in AT_LARGE:
            await search.examine_at_large(operation, AT_LARGE[operation])
        else:
            case = {one.operation: one for one in cases(search)}[operation]
            await search.examine(case)

        rows = await admin_connection.fetch(STORED)
        charts = [*search.subjects.values(), *search.registered.values()]
        assert {tuple(row) for row in rows} == stored_of(charts)

    return examined


# Two decorators each: pytest would set up `walls` again for each pair of values of one decorator.
@pytest.mark.parametrize("walls", IN_TURNS, indirect=True)
@pytest.mark.parametrize("operation", EXAMINED)
async def test_operation_is_limited_to_patients_in_reach(examine: Examine, operation: str) -> None:
    await examine(operation)


@pytest.mark.parametrize("walls", [WALLS[2]], indirect=True)
@pytest.mark.parametrize("operation", WITH_POLICY)
async def test_operation_is_limited_to_patients_in_reach_by_policies_alone(
    examine: Examine, operation: str
) -> None:
    await examine(operation)


def test_every_operation_has_a_case() -> None:
    contract = json.loads(CONTRACT.read_text("utf-8"))

    assert operations_of(contract) - {*OPERATIONS, *AT_LARGE} == set()
