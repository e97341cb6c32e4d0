"""Callers who may see some patients only: what the database shows them, by policy and by predicate."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import bindparam, column, select, table, update
from support.databases import TestDatabase, execute, fetch

from chassis.database.connections import Database
from chassis.database.reach import in_reach
from chassis.database.statements import Command, Query
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Need, Scopes
from chassis.problems.problem import PatientOutOfReach
from chassis.settings import database_address
from chassis.timings import Timings

pytestmark = pytest.mark.anyio
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
    """Notes a, b and c; a and b are members of panel 1, b and c of panel 2."""
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
    await fetch(
        database.admin_dsn,
        "INSERT INTO sample.access_members VALUES ($1, $2, $3)",
        panel,
        str(ref),
        until,
    )


async def add_caller(database: TestDatabase, principal: str, panel: int) -> None:
    await fetch(
        database.admin_dsn, "INSERT INTO sample.access_callers VALUES ($1, $2)", principal, panel
    )


@pytest.fixture
async def connected(database: TestDatabase) -> AsyncIterator[Database]:
    made = Database(
        database_address(SecretStr(database.app_dsn), None),
        schema="sample",
        pool_size=3,
        timings=Timings.unhurried(),
    )
    yield made
    await made.aclose()


async def shown(connected: Database, to: Caller, query: Query[str]) -> list[str]:
    async with connected.connection(to) as connection:
        return await query.all(connection)


@pytest.mark.parametrize("query", [SHOWN_BY_POLICY, SHOWN])
class TestACallerWithALimitedLevel:
    @pytest.mark.usefixtures("ids")
    async def test_sees_the_members_of_its_panels(
        self, connected: Database, query: Query[str]
    ) -> None:
        assert await shown(connected, caller("nurse"), query) == ["a", "b"]
        assert await shown(connected, caller("doctor", groups=("ward",)), query) == ["b", "c"]
        assert await shown(connected, caller("nurse", groups=("ward",)), query) == ["a", "b", "c"]

    @pytest.mark.usefixtures("ids")
    async def test_sees_nothing_without_a_panel(
        self, connected: Database, query: Query[str]
    ) -> None:
        assert await shown(connected, caller("ward"), query) == []
        assert await shown(connected, caller("x", groups=("nurse", "y\ncaller:nurse")), query) == []

    async def test_sees_the_patient_of_its_token(
        self, connected: Database, ids: dict[str, UUID], query: Query[str]
    ) -> None:
        one = caller("nurse", level="patient", patient=str(ids["c"]))

        assert await shown(connected, one, query) == ["c"]
        assert await shown(connected, caller("nurse", level="patient"), query) == []

    @pytest.mark.usefixtures("ids")
    async def test_sees_nothing_without_a_grant(
        self, connected: Database, query: Query[str]
    ) -> None:
        assert await shown(connected, Caller("nurse", CallerKind.AGENT), query) == []

    async def test_sees_a_member_until_its_time_is_over(
        self, database: TestDatabase, connected: Database, ids: dict[str, UUID], query: Query[str]
    ) -> None:
        await add_caller(database, "caller:locum", 3)
        await add_member(database, 3, ids["a"], datetime.now(UTC) + timedelta(hours=1))
        await add_member(database, 3, ids["b"], datetime.now(UTC))

        assert await shown(connected, caller("locum"), query) == ["a"]

    @pytest.mark.usefixtures("ids")
    async def test_sees_all_at_the_level_of_the_system(
        self, connected: Database, query: Query[str]
    ) -> None:
        assert await shown(connected, caller("x", level="system"), query) == ["a", "b", "c"]


class TestALimitedConnection:
    @pytest.mark.usefixtures("ids")
    async def test_changes_only_what_it_shows(self, connected: Database) -> None:
        async with connected.connection(caller("nurse")) as connection:
            assert await CHANGE_BY_POLICY.run(connection, name="a", later="d") == 1
            assert await CHANGE_BY_POLICY.run(connection, name="c", later="e") == 0

        assert await shown(connected, connected.service, SHOWN) == ["b", "c", "d"]

    @pytest.mark.usefixtures("ids")
    async def test_inserts_nothing_about_others(self, connected: Database) -> None:
        with pytest.raises(PatientOutOfReach):
            async with connected.connection(caller("nurse")) as connection:
                await connection.execute("INSERT INTO sample.notes (text) VALUES ('e')")

    @pytest.mark.usefixtures("ids")
    async def test_shows_the_next_caller_its_own_patients(self, connected: Database) -> None:
        nurse, doctor = caller("nurse"), caller("doctor", groups=("ward",))
        for _ in range(3):
            assert await shown(connected, nurse, SHOWN_BY_POLICY) == ["a", "b"]
            assert await shown(connected, doctor, SHOWN_BY_POLICY) == ["b", "c"]
            assert await shown(connected, caller("nobody"), SHOWN_BY_POLICY) == []

    @pytest.mark.usefixtures("ids")
    async def test_shows_nothing_where_a_transaction_sets_no_caller(
        self, connected: Database
    ) -> None:
        await shown(connected, caller("nurse"), SHOWN_BY_POLICY)

        async with connected._limited.lend() as connection:
            assert await SHOWN_BY_POLICY.all(connection) == []
            await connection.execute("RESET ROLE")
            assert await SHOWN_BY_POLICY.all(connection) == []

    @pytest.mark.usefixtures("ids")
    async def test_may_not_change_who_sees_whom(self, connected: Database) -> None:
        for statement in (
            "INSERT INTO sample.access_members VALUES (1, 'x', NULL)",
            "UPDATE sample.access_callers SET panel = 2",
            "DELETE FROM sample.access_members",
        ):
            with pytest.raises(PatientOutOfReach):
                async with connected.connection(caller("nurse")) as connection:
                    await connection.execute(statement)


class TestThePredicate:
    @pytest.mark.usefixtures("ids")
    async def test_limits_without_the_policy(
        self, database: TestDatabase, connected: Database
    ) -> None:
        await execute(database.admin_dsn, "ALTER TABLE sample.notes DISABLE ROW LEVEL SECURITY")

        assert await shown(connected, caller("nurse"), SHOWN_BY_POLICY) == ["a", "b", "c"]
        assert await shown(connected, caller("nurse"), SHOWN) == ["a", "b"]
