"""No operation reveals a passage out of the caller's reach, for random patients, panels, levels and scopes."""

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.databases import TestDatabase, cloned

from chartroom.system.keys import Keyring
from chassis.database.statements import Statement
from retrieval.documents import repository
from retrieval.search import service
from tests.leaks.drawing import SIZES, DrawnCaller
from tests.leaks.owners import operations_of
from tests.leaks.passages import AT_LARGE, CASES, Examine
from tests.leaks.search import Search, replaced
from tests.leaks.worlds import behind
from tests.retrieval.folder_search import searching, without_checks

pytestmark = pytest.mark.final
CONTRACT = Path(__file__).parents[2] / "services/retrieval/openapi.json"
WALLS = ("both walls", "the first wall alone", "the second wall alone")
# The two layers of access control are tested separately by day: a leak through both layers is also a leak
# through each.
IN_TURNS = [pytest.param(WALLS[0], marks=pytest.mark.nightly), *WALLS[1:]]


database = cloned("module")


@pytest.fixture(scope="module")
async def search(
    database: TestDatabase, keyring: Keyring, pytestconfig: pytest.Config, *, nightly: bool
) -> AsyncIterator[Search]:
    seed = pytestconfig.getoption("seed") or 13
    per_case = 6 if nightly else 1
    sizes = SIZES[nightly]
    async with searching(database, keyring, seed=seed, sizes=sizes, per_case=per_case) as (made, _):
        yield made


@contextmanager
def without_statement_conditions() -> Iterator[None]:
    with replaced((Statement, "on", lambda statement, _: statement)), without_checks():
        yield


def with_many_patients(examine: Examine) -> Examine:
    """Test callers with many patients, because the service uses other statements for such callers."""

    async def examine_of_many(search: Search, caller: DrawnCaller) -> None:
        with replaced((service, "FEW_OF_MEMBERS", 0), (repository, "FEW_MEMBERS", 0)):
            await examine(search, caller)

    return examine_of_many


OF_A_PATIENT = {case.operation: case for case in CASES}
OF_MANY = {
    f"{name} of many": with_many_patients(examine)
    for name, examine in AT_LARGE.items()
    if name.endswith(("(without a patient)", "(with filters)"))
}
EXAMINED = AT_LARGE | OF_MANY


@pytest.fixture(scope="module")
async def walls(
    request: pytest.FixtureRequest, search: Search, database: TestDatabase, *, nightly: bool
) -> AsyncIterator[None]:
    async with behind(
        request.param, search, database, without_statement_conditions, nightly=nightly
    ):
        yield


@pytest.mark.usefixtures("walls")
@pytest.mark.parametrize("walls", IN_TURNS, indirect=True)
@pytest.mark.parametrize("operation", [*OF_A_PATIENT, *EXAMINED])
async def test_an_operation_shows_and_stores_only_passages_of_patients_in_reach(
    search: Search, operation: str
):
    if operation in EXAMINED:
        await search.examine_at_large(operation, EXAMINED[operation])
    else:
        await search.examine(OF_A_PATIENT[operation])


def test_every_operation_has_a_case():
    assert len(OF_A_PATIENT) == len(CASES)
    contract = json.loads(CONTRACT.read_text("utf-8"))

    assert (
        operations_of(contract) - {one.partition(" (")[0] for one in [*OF_A_PATIENT, *AT_LARGE]}
        == set()
    )
