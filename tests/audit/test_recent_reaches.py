"""Which patients a caller may see, kept for a moment."""

from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr
from support.databases import TestDatabase, execute

from audit.events.appending import RecentReaches
from chassis.database.connections import Database
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Need, Scopes
from chassis.settings import database_address
from chassis.timings import Timings

pytestmark = pytest.mark.anyio
WITHDRAW = "DELETE FROM audit.access_members"


def caller(name: str, level: str = "user", patient: str | None = None) -> Caller:
    scopes = Scopes(f"{level}/AuditEvent.c")
    made = Caller(name, CallerKind.AGENT, Claims(scopes=scopes, patient=patient))
    return made.granted(scopes.grant(Need.of("AuditEvent.c")))


@pytest.fixture
async def connected(database: TestDatabase) -> AsyncIterator[Database]:
    """The nurse sees P1 and P2, the doctor P2 only."""
    await execute(
        database.admin_dsn,
        "INSERT INTO audit.access_members VALUES (1, 'P1'), (1, 'P2'), (2, 'P2')",
    )
    await execute(
        database.admin_dsn,
        "INSERT INTO audit.access_callers VALUES ('caller:nurse', 1), ('caller:doctor', 2)",
    )
    address = database_address(SecretStr(database.app_dsn), None)
    made = Database(address, schema="audit", pool_size=2, timings=Timings.unhurried())
    yield made
    await made.aclose()


async def sees(recent: RecentReaches, who: Caller, *patients: str) -> bool:
    return (await recent.of(who, patients)).includes(who, patients)


class TestRecentReaches:
    async def test_are_those_of_each_caller(self, connected: Database) -> None:
        recent = RecentReaches(connected)

        for _ in range(2):
            assert await sees(recent, caller("nurse"), "P1", "P2")
            assert not await sees(recent, caller("doctor"), "P1")
            assert await sees(recent, caller("doctor"), "P2")
            assert not await sees(recent, caller("nurse"), "P2", "P3")

    async def test_of_a_patients_token_are_that_patient(self, connected: Database) -> None:
        recent = RecentReaches(connected)
        await sees(recent, caller("nurse"), "P1")

        assert await sees(recent, caller("nurse", "patient", "P3"), "P3")
        assert not await sees(recent, caller("nurse", "patient", "P3"), "P1")

    async def test_are_kept_for_a_moment(self, database: TestDatabase, connected: Database) -> None:
        recent = RecentReaches(connected, kept_s=60)
        assert await sees(recent, caller("nurse"), "P1")
        await execute(database.admin_dsn, WITHDRAW)

        assert await sees(recent, caller("nurse"), "P1")
        assert not await sees(recent, caller("nurse"), "P2")

    async def test_end_after_it(self, database: TestDatabase, connected: Database) -> None:
        recent = RecentReaches(connected, kept_s=0)
        assert await sees(recent, caller("nurse"), "P1")
        await execute(database.admin_dsn, WITHDRAW)

        assert not await sees(recent, caller("nurse"), "P1")

    async def test_show_at_once_what_was_granted(
        self, database: TestDatabase, connected: Database
    ) -> None:
        recent = RecentReaches(connected, kept_s=60)
        assert not await sees(recent, caller("nurse"), "P3")
        await execute(database.admin_dsn, "INSERT INTO audit.access_members VALUES (1, 'P3')")

        assert await sees(recent, caller("nurse"), "P3")
