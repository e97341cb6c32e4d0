import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from support.databases import TestDatabase, cloned

from chartroom.system.keys import Keyring
from chassis.database.statements import Statement
from tests.leaks import records
from tests.leaks.drawing import SIZES, draw
from tests.leaks.owners import operations_of
from tests.leaks.search import Search, replaced
from tests.leaks.tasks import WITHOUT_POLICY
from tests.leaks.worlds import behind
from tests.records.worlds_of_leaks import NOUNS, searching

pytestmark = pytest.mark.final
CONTRACT = Path(__file__).parents[2] / "services/records/openapi.json"
WALLS = ("both walls", "the first wall alone", "the second wall alone")


database = cloned("module")


@pytest.fixture(scope="module")
async def search(
    database: TestDatabase, keyring: Keyring, pytestconfig: pytest.Config, *, nightly: bool
) -> AsyncIterator[Search]:
    seed = pytestconfig.getoption("seed") or 13
    drawn = draw(seed, *SIZES[nightly])
    async with searching(database, keyring, drawn, seed, per_case=6 if nightly else 1) as (made, _):
        yield made


async def accept_all(*_: Any) -> None:
    pass


@contextmanager
def without_predicates() -> Iterator[None]:
    with replaced(
        (Statement, "on", lambda statement, _: statement),
        *((noun, "require_in_reach", accept_all) for noun in NOUNS),
    ):
        yield


# Daily runs test one layer of access control at a time: a leak through both layers is also a leak through each layer.
IN_TURNS = [pytest.param(WALLS[0], marks=pytest.mark.nightly), WALLS[1]]
WITH_POLICY = [one for one in records.OPERATIONS if one not in WITHOUT_POLICY]
CASES = {case.operation: case for case in records.CASES}


@pytest.fixture(scope="module")
async def walls(
    request: pytest.FixtureRequest, search: Search, database: TestDatabase, *, nightly: bool
) -> AsyncIterator[None]:
    async with behind(request.param, search, database, without_predicates, nightly=nightly):
        yield


Examine = Callable[[str], Awaitable[None]]


@pytest.fixture
def examine(walls: None, search: Search) -> Examine:
    async def examined(operation: str) -> None:
        if operation in CASES:
            await search.examine(CASES[operation])
        else:
            await search.examine_at_large(operation, records.AT_LARGE[operation])

    return examined


@pytest.mark.parametrize("walls", IN_TURNS, indirect=True)
@pytest.mark.parametrize("operation", records.OPERATIONS)
async def test_operation_is_limited_to_patients_in_reach(examine: Examine, operation: str):
    await examine(operation)


@pytest.mark.parametrize("walls", [WALLS[2]], indirect=True)
@pytest.mark.parametrize("operation", WITH_POLICY)
async def test_operation_is_limited_to_patients_in_reach_by_policies_alone(
    examine: Examine, operation: str
):
    await examine(operation)


def test_every_operation_has_a_case():
    contract = json.loads(CONTRACT.read_text("utf-8"))

    assert len({*records.OPERATIONS}) == len(records.OPERATIONS)
    assert operations_of(contract) - {one.partition(" (")[0] for one in records.OPERATIONS} == set()
