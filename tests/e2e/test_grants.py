import asyncio
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest
from support.queries import connected
from support.rights import RIGHTS
from support.system import SERVICES, System

from chartroom.system.database_roles import RolePasswords, load_passwords, service_dsn

pytestmark = pytest.mark.final

LOGINS = [f"{service}_{role}" for service in SERVICES for role in ("app", "migrate")]
Rows = list[asyncpg.Record]
Run = Callable[..., Rows]


@pytest.fixture(scope="module")
def passwords(system: System) -> dict[str, RolePasswords]:
    return load_passwords(system.data.keys / "database-passwords.json")


def execute(dsn: str, *statements: str) -> Rows:
    """Run SQL statements one after the other on a new connection; return the rows of the last statement."""

    async def run() -> Rows:
        async with connected(dsn) as connection:
            for statement in statements[:-1]:
                await connection.execute(statement)
            return list(await connection.fetch(statements[-1]))

    return asyncio.run(run())


def not_refused(dsn: str, *statements: str) -> dict[str, str]:
    """Try each SQL statement and roll it back; return the results of the statements that were permitted."""

    async def run() -> dict[str, str]:
        connection = await asyncpg.connect(dsn)
        outcomes = {}
        try:
            for statement in statements:
                attempt = connection.transaction()
                await attempt.start()
                try:
                    outcomes[statement] = await connection.execute(statement)
                except asyncpg.InsufficientPrivilegeError:
                    pass
                except asyncpg.PostgresError as error:
                    outcomes[statement] = str(error)
                await attempt.rollback()
        finally:
            await connection.close()
        return outcomes

    return asyncio.run(run())


@pytest.fixture
def dsn_of(system: System, passwords: dict[str, RolePasswords]) -> Callable[..., str]:
    def dsn(role: str, database: str = "chartroom", password: str | None = None) -> str:
        service, _, kind = role.partition("_")
        own = getattr(passwords[service], kind, "")
        return service_dsn(system.admin_dsn, role, database, own if password is None else password)

    return dsn


@pytest.fixture
def as_role(dsn_of: Callable[..., str]) -> Run:
    return lambda role, *statements: execute(dsn_of(role), *statements)


@pytest.fixture
def as_administrator(system: System) -> Run:
    return lambda *statements: execute(system.admin_dsn, *statements)


class TestARuntimeRole:
    @pytest.mark.parametrize("service", SERVICES)
    def test_is_refused_in_the_schemas_of_others(self, dsn_of: Callable[..., str], service: str):
        statements = [
            statement
            for other in SERVICES
            if other != service
            for statement in (
                *(f"SELECT FROM {other}.{table}" for table in RIGHTS[other]),
                f"CREATE TABLE {other}.intruder (id integer)",
                f"DROP SCHEMA {other} CASCADE",
                f"SET ROLE {other}_owner",
                f"SET ROLE {other}_app",
            )
        ]

        assert not_refused(dsn_of(f"{service}_app"), *statements) == {}

    @pytest.mark.parametrize("service", SERVICES)
    def test_gives_up_on_what_takes_too_long(self, as_role: Run, service: str):
        names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")

        found = [as_role(f"{service}_app", f"SHOW {name}")[0][0] for name in names]

        assert found == ["15s", "5s", "15s"]


class TestConnections:
    def test_are_limited_so_that_no_role_takes_what_the_others_need(self, as_administrator: Run):
        limits = dict(
            as_administrator(
                "SELECT rolname, rolconnlimit FROM pg_roles WHERE rolname ~ '_(app|migrate)$'"
            )
        )
        ((most,),) = as_administrator(
            "SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int"
        )

        assert set(limits) == set(LOGINS)
        assert min(limits.values()) > 0
        assert sum(limits.values()) <= most

    def test_of_one_role_keep_no_other_role_from_the_database(
        self, agent: Any, system: System, passwords: dict[str, RolePasswords]
    ):
        dsn = service_dsn(
            system.admin_dsn, "retrieval_app", "chartroom", passwords["retrieval"].app
        )

        async def take_all() -> int:
            taken: list[asyncpg.Connection] = []
            try:
                while True:
                    taken.append(await asyncpg.connect(dsn))
            except asyncpg.TooManyConnectionsError:
                registered = await asyncio.to_thread(
                    agent.post, "/patients", json={"full_name": "Grete Aalto"}
                )
                return int(registered.status_code)
            finally:
                await asyncio.gather(*(connection.close() for connection in taken))

        assert asyncio.run(take_all()) == 200

    @pytest.mark.parametrize("service", SERVICES)
    def test_of_a_service_suffice_for_a_second_process_and_for_those_given_up(
        self, as_administrator: Run, system: System, service: str
    ):
        """docs/database.md derives the number of connections per service that this test checks."""
        text = system.metrics()[service]
        pools = re.findall(r"(?m)^db_client_connection_max\{.*\} (\S+)$", text)
        query = f"SELECT rolconnlimit FROM pg_roles WHERE rolname = '{service}_app'"
        ((limit,),) = as_administrator(query)

        readiness, given_up = 1, 10
        assert limit >= 2 * (sum(map(float, pools)) + readiness) + given_up


class TestRoles:
    def test_have_no_power_over_the_server(self, as_administrator: Run):
        rows = as_administrator(
            "SELECT rolname, rolcanlogin, rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls "
            "FROM pg_roles WHERE rolname ~ '^(records|audit|retrieval)_'"
        )

        assert {name for name, _, is_powerful in rows if is_powerful} == set()
        assert {name for name, may_log_in, _ in rows if may_log_in} == set(LOGINS)
        assert {name for name, may_log_in, _ in rows if not may_log_in} == {
            f"{service}_{role}" for service in SERVICES for role in ("owner", "panel")
        }

    def test_own_what_is_in_their_schema(self, as_administrator: Run):
        rows = as_administrator(
            "SELECT DISTINCT relnamespace::regnamespace::text, relowner::regrole::text FROM pg_class "
            "WHERE relnamespace::regnamespace::text IN ('records', 'audit', 'retrieval')"
        )

        assert {tuple(row) for row in rows} == {
            (service, f"{service}_owner") for service in SERVICES
        }

    @pytest.mark.parametrize("service", SERVICES)
    def test_that_migrate_act_as_their_own_owner_by_choice_only(
        self, as_role: Run, dsn_of: Callable[..., str], service: str
    ):
        create = f"CREATE TABLE {service}.more (id integer)"
        others = [f"SET ROLE {other}_owner" for other in SERVICES if other != service]

        assert not_refused(dsn_of(f"{service}_migrate"), create, *others) == {}
        as_role(f"{service}_migrate", f"SET ROLE {service}_owner", "BEGIN", create, "ROLLBACK")

    def test_log_in_to_no_other_database_and_with_no_password_of_another(
        self, dsn_of: Callable[..., str], passwords: dict[str, RolePasswords]
    ):
        elsewhere = (asyncpg.InsufficientPrivilegeError, asyncpg.ObjectNotInPrerequisiteStateError)
        known = [vars(passwords[service])[kind] for service, kind in map(role_parts, LOGINS)]
        owners = [f"{service}_owner" for service in SERVICES]
        tried = zip([*LOGINS, *owners], [*known[1:], *known[:4]], strict=True)

        assert [
            (role, database)
            for role in LOGINS
            for database in ("postgres", "template1", "template0")
            if not is_refused(dsn_of(role, database), *elsewhere)
        ] == []
        assert [
            role
            for role, password in tried
            if not is_refused(
                dsn_of(role, password=password), asyncpg.InvalidAuthorizationSpecificationError
            )
        ] == []

    def test_are_not_asked_over_a_network(self, as_administrator: Run, system: System):
        assert as_administrator("SHOW listen_addresses")[0][0] == ""
        assert urlsplit(system.admin_dsn).hostname is None


def role_parts(role: str) -> list[str]:
    return role.split("_")


def is_refused(dsn: str, *by: type[asyncpg.PostgresError]) -> bool:
    try:
        execute(dsn, "SELECT 1")
    except by:
        return True
    return False
