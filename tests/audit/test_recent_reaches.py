import pytest
from support.databases import TestDatabase, execute

from audit.events.appending import RecentReaches
from chassis.database.connections import Database
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Need, Scopes


def caller(name: str, level: str = "user", patient: str | None = None) -> Caller:
    scopes = Scopes(f"{level}/AuditEvent.c")
    made = Caller(name, CallerKind.AGENT, Claims(scopes=scopes, patient=patient))
    return made.granted(scopes.grant(Need.of("AuditEvent.c")))


@pytest.fixture
async def connected(database: TestDatabase, service: Database) -> Database:
    await execute(
        database.admin_dsn,
        "INSERT INTO audit.access_members VALUES (1, 'P1'), (1, 'P2'), (2, 'P2');"
        "INSERT INTO audit.access_callers VALUES ('caller:nurse', 1), ('caller:doctor', 2)",
    )
    return service


async def sees(recent: RecentReaches, who: Caller, *patients: str) -> bool:
    return (await recent.of(who, patients)).includes(who, patients)


async def test_are_cached_per_caller_and_token(connected: Database):
    recent = RecentReaches(connected)

    for _ in range(2):
        assert await sees(recent, caller("nurse"), "P1", "P2")
        assert not await sees(recent, caller("doctor"), "P1")
        assert await sees(recent, caller("doctor"), "P2")
        assert not await sees(recent, caller("nurse"), "P2", "P3")
    assert await sees(recent, caller("nurse", "patient", "P3"), "P3")
    assert not await sees(recent, caller("nurse", "patient", "P3"), "P1")


async def test_expire_and_include_new_grants_at_once(database: TestDatabase, connected: Database):
    recent, forgetful = RecentReaches(connected, kept_s=60), RecentReaches(connected, kept_s=0)
    for one in (recent, forgetful):
        assert await sees(one, caller("nurse"), "P1")
    assert not await sees(recent, caller("nurse"), "P3")
    await execute(database.admin_dsn, "INSERT INTO audit.access_members VALUES (1, 'P3')")
    assert await sees(recent, caller("nurse"), "P3")
    assert await sees(recent, caller("nurse"), "P1")
    await execute(database.admin_dsn, "DELETE FROM audit.access_members")

    assert await sees(recent, caller("nurse"), "P1")
    assert not await sees(recent, caller("nurse"), "P2")
    assert not await sees(forgetful, caller("nurse"), "P1")
