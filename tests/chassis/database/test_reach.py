from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import bindparam, column, select, table, update
from support.databases import TestDatabase, execute, fetch

from chassis.database.connections import Database
from chassis.database.reach import in_reach
from chassis.database.statements import Command, Query
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Need, Scopes
from chassis.problems.problem import PatientOutOfReach

NEED = Need.of("Basic.r")
NOTES = table("notes", column("id"), column("text"), schema="sample")
IN_REACH = in_reach(NOTES.c.id, "sample")
ALL = select(NOTES.c.text).order_by(NOTES.c.text)
SHOWN_BY_POLICY = Query(ALL, str)
SHOWN = Query(ALL, str, IN_REACH)
CHANGE = update(NOTES).where(NOTES.c.text == bindparam("name")).values(text=bindparam("later"))
CHANGE_BY_POLICY = Command(CHANGE)


def caller(name: str, level: str = "user", **claims: Any) -> Caller:
    scopes = Scopes(f"{level}/Basic.cruds")
    made = Caller(name, CallerKind.AGENT, Claims(scopes=scopes, **claims))
    return made.granted(scopes.grant(NEED))


@pytest.fixture
async def ids(database: TestDatabase) -> dict[str, UUID]:
    """Store the notes a, b and c. Panel 1 contains a and b; panel 2 contains b and c."""
    ids = {name: uuid4() for name in "abc"}
    for name, note_id in ids.items():
        await fetch(
            database.admin_dsn, "INSERT INTO sample.notes (id, text) VALUES ($1, $2)", note_id, name
        )
    for panel, members in ((1, "ab"), (2, "bc")):
        for name in members:
            await add_member(database, panel, ids[name])
    await add_caller(database, "caller:nurse", 1)
    await add_caller(database, "group:ward", 2)
    return ids


async def add_member(
    database: TestDatabase, panel: int, ref: UUID, until: datetime | None = None
) -> None:
    insert = "INSERT INTO sample.access_members VALUES ($1, $2, $3)"
    await fetch(database.admin_dsn, insert, panel, str(ref), until)


async def add_caller(database: TestDatabase, principal: str, panel: int) -> None:
    await fetch(
        database.admin_dsn, "INSERT INTO sample.access_callers VALUES ($1, $2)", principal, panel
    )


async def shown(engine: Database, to: Caller, query: Query[str]) -> list[str]:
    async with engine.connection(to) as connection:
        return await query.all(connection)


async def test_a_caller_sees_its_patients_until_the_membership_ends(
    database: TestDatabase, engine: Database, ids: dict[str, UUID]
):
    of_c = str(ids["c"])
    await add_caller(database, "caller:locum", 3)
    await add_member(database, 3, ids["a"], datetime.now(UTC) + timedelta(hours=1))
    await add_member(database, 3, ids["b"], datetime.now(UTC))
    seen = [
        (caller("nurse"), "ab"),
        (caller("doctor", groups=("ward",)), "bc"),
        (caller("nurse", groups=("ward",)), "abc"),
        (caller("ward"), ""),
        (caller("x", groups=("nurse", "y\ncaller:nurse")), ""),
        (caller("nurse", level="patient", patient=of_c), "c"),
        (caller("nurse", level="patient"), ""),
        (Caller("nurse", CallerKind.AGENT), ""),  # No panel was granted.
        (caller("locum"), "a"),
        (caller("x", level="system"), "abc"),
    ]

    for query in (SHOWN_BY_POLICY, SHOWN, SHOWN_BY_POLICY):
        for to, names in seen:
            assert await shown(engine, to, query) == list(names), to

    # A transaction that does not set a caller returns no notes.
    async with engine._limited.lend() as connection:
        assert await SHOWN_BY_POLICY.all(connection) == []
        await connection.execute("RESET ROLE")
        assert await SHOWN_BY_POLICY.all(connection) == []


@pytest.mark.usefixtures("ids")
async def test_a_limited_connection_changes_only_visible_rows_and_no_memberships(
    database: TestDatabase, engine: Database
):
    async with engine.connection(caller("nurse")) as connection:
        assert await CHANGE_BY_POLICY.run(connection, name="a", later="d") == 1
        assert await CHANGE_BY_POLICY.run(connection, name="c", later="e") == 0
    assert await shown(engine, engine.service, SHOWN) == ["b", "c", "d"]
    for statement in (
        "INSERT INTO sample.notes (text) VALUES ('e')",
        "INSERT INTO sample.access_members VALUES (1, 'x', NULL)",
        "UPDATE sample.access_callers SET panel = 2",
        "DELETE FROM sample.access_members",
    ):
        with pytest.raises(PatientOutOfReach):
            async with engine.connection(caller("nurse")) as connection:
                await connection.execute(statement)

    # Without row-level security, the query's own condition still limits the notes.
    await execute(database.admin_dsn, "ALTER TABLE sample.notes DISABLE ROW LEVEL SECURITY")
    assert await shown(engine, caller("nurse"), SHOWN_BY_POLICY) == ["b", "c", "d"]
    assert await shown(engine, caller("nurse"), SHOWN) == ["b", "d"]
