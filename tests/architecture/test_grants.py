"""The rights of each role in the running system's database, tried as that role."""

import asyncio
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest
from support.rights import RIGHTS
from support.system import SERVICES, System, wait_until

from chartroom.system.database_roles import RolePasswords, load_passwords, service_dsn

pytestmark = pytest.mark.final

# The append-only tables, with a column of each.
LOG = {
    "agent_events": "encounter_id",
    "event_payloads": "body",
    "event_patients": "seq",
    "event_encounters": "encounter_id",
    "encounter_checks": "patient_id",
    "event_leaves": "mac",
    "tlog_tiles": "root",
    "tlog_checkpoints": "note",
    "tlog_cosignatures": "line",
}
# Rows for tables that may have none after one event: of an event, a tile and a checkpoint that never
# come to be. Nothing commits them: a verifier of the log would find them.
FAR_AWAY = """
INSERT INTO audit.event_encounters VALUES (1::bigint << 60, uuidv7());
INSERT INTO audit.tlog_tiles VALUES (7, 1::bigint << 60, 'hashes', 'root');
INSERT INTO audit.tlog_checkpoints (origin, size, note) VALUES ('origin', 1::bigint << 60, 'note');
INSERT INTO audit.tlog_cosignatures (origin, size, witness, line)
VALUES ('origin', 1::bigint << 60, 'witness', 'line');
"""
LOGINS = [f"{service}_{role}" for service in SERVICES for role in ("app", "migrate")]
# Statements that a runtime role is refused, whichever schema is its own.
STRUCTURE = [
    "CREATE TABLE {schema}.more (id integer)",
    "ALTER TABLE {schema}.{table} ADD COLUMN more integer",
    "ALTER TABLE {schema}.{table} DISABLE TRIGGER ALL",
    "DROP TABLE {schema}.{table}",
    "TRUNCATE {schema}.{table}",
    "DELETE FROM {schema}.{table}",
    "CREATE INDEX ON {schema}.{table} ((1))",
    "CREATE FUNCTION {schema}.more() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "UPDATE {schema}.alembic_version SET version_num = version_num",
    "DROP SCHEMA {schema} CASCADE",
    "CREATE SCHEMA more",
    "CREATE TABLE public.more (id integer)",
    "CREATE TEMPORARY TABLE more (id integer)",
    "CREATE ROLE more",
    "SET ROLE {schema}_owner",
    "SET ROLE {schema}_migrate",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT rolpassword FROM pg_authid",
    "SELECT lo_create(0)",
    "SELECT lo_creat(-1)",
    "SELECT lo_from_bytea(0, 'outside the schema')",
    "SELECT lo_import('/etc/hostname')",
]
Rows = list[asyncpg.Record]
Run = Callable[..., Rows]


@pytest.fixture(scope="module")
def passwords(system: System) -> dict[str, RolePasswords]:
    return load_passwords(system.data.keys / "database-passwords.json")


def execute(dsn: str, *statements: str) -> Rows:
    """Run statements one by one on a new connection; return the rows of the last one."""

    async def run() -> Rows:
        connection = await asyncpg.connect(dsn)
        try:
            for statement in statements[:-1]:
                await connection.execute(statement)
            return list(await connection.fetch(statements[-1]))
        finally:
            await connection.close()

    return asyncio.run(run())


def not_refused(
    dsn: str, *statements: str, first: str = "SELECT 1", because: str = ""
) -> dict[str, str]:
    """Try each statement after `first`, each alone and rolled back; return what became of those that
    were not refused for lack of a right.
    """

    async def run() -> dict[str, str]:
        connection = await asyncpg.connect(dsn)
        outcomes = {}
        try:
            await connection.transaction().start()
            await connection.execute(first)
            for statement in statements:
                attempt = connection.transaction()
                await attempt.start()
                try:
                    outcomes[statement] = await connection.execute(statement)
                except asyncpg.PostgresError as error:
                    is_refusal = isinstance(error, asyncpg.InsufficientPrivilegeError)
                    if not (is_refusal and because in str(error)):
                        outcomes[statement] = str(error)
                await attempt.rollback()
        finally:
            await connection.close()
        return outcomes

    return asyncio.run(run())


@pytest.fixture
def dsn_of(system: System, passwords: dict[str, RolePasswords]) -> Callable[..., str]:
    """Return where a role logs in, by default with its own password."""

    def dsn(role: str, database: str = "chartroom", password: str | None = None) -> str:
        service, _, kind = role.partition("_")
        own = getattr(passwords[service], kind, "")
        return service_dsn(system.admin_dsn, role, database, own if password is None else password)

    return dsn


@pytest.fixture
def as_role(dsn_of: Callable[..., str]) -> Run:
    """Run statements as a role that logs in."""
    return lambda role, *statements: execute(dsn_of(role), *statements)


@pytest.fixture
def as_administrator(system: System) -> Run:
    return lambda *statements: execute(system.admin_dsn, *statements)


class TestARuntimeRole:
    @pytest.mark.parametrize("service", SERVICES)
    def test_is_refused_in_the_schemas_of_others(
        self, dsn_of: Callable[..., str], service: str
    ) -> None:
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
    def test_changes_no_structure_not_even_its_own(
        self, dsn_of: Callable[..., str], service: str
    ) -> None:
        table = next(iter(RIGHTS[service]))
        statements = [one.format(schema=service, table=table) for one in STRUCTURE]

        assert not_refused(dsn_of(f"{service}_app"), *statements) == {}

    @pytest.mark.parametrize("service", SERVICES)
    def test_gives_up_on_what_takes_too_long(self, as_role: Run, service: str) -> None:
        names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")

        found = [as_role(f"{service}_app", f"SHOW {name}")[0][0] for name in names]

        assert found == ["15s", "5s", "15s"]

    def test_is_back_to_its_settings_when_its_service_starts_again(
        self, as_role: Run, as_administrator: Run, system: System
    ) -> None:
        """A role may change its own settings, such as how long it waits for a lock."""
        settings = "SELECT setdatabase, setconfig FROM pg_db_role_setting WHERE setrole = 'audit_app'::regrole"
        before = as_administrator(settings)
        as_role(
            "audit_app",
            "ALTER ROLE audit_app SET statement_timeout = 0",
            "ALTER ROLE audit_app IN DATABASE chartroom SET default_transaction_read_only = on",
        )
        assert as_administrator(settings) != before

        with system.stopped("audit"):
            pass

        assert as_administrator(settings) == before


class TestConnections:
    def test_are_limited_so_that_no_role_takes_what_the_others_need(
        self, as_administrator: Run
    ) -> None:
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
    ) -> None:
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
    ) -> None:
        """docs/database.md has the arithmetic."""
        text = system.metrics()[service]
        pools = re.findall(r"(?m)^db_client_connection_max\{.*\} (\S+)$", text)
        query = f"SELECT rolconnlimit FROM pg_roles WHERE rolname = '{service}_app'"  # noqa: S608
        ((limit,),) = as_administrator(query)

        readiness, given_up = 1, 10
        assert limit >= 2 * (sum(map(float, pools)) + readiness) + given_up


class TestTheLog:
    def test_is_not_changed_by_the_service(self, dsn_of: Callable[..., str]) -> None:
        statements = [
            statement.format(table=table, column=column)
            for table, column in LOG.items()
            for statement in (
                "UPDATE audit.{table} SET {column} = {column}",
                "DELETE FROM audit.{table}",
                "TRUNCATE audit.{table}",
                "TRUNCATE audit.{table} CASCADE",
            )
        ]

        assert not_refused(dsn_of("audit_app"), *statements) == {}

    @pytest.mark.usefixtures("logged")
    def test_is_not_changed_by_its_owner_or_an_administrator(
        self, dsn_of: Callable[..., str], system: System
    ) -> None:
        statements = [
            statement.format(table=table, column=column)
            for table, column in LOG.items()
            for statement in (
                "UPDATE audit.{table} SET {column} = NULL",
                "DELETE FROM audit.{table}",
                "TRUNCATE audit.{table}",
            )
        ]

        for dsn, role in (
            (dsn_of("audit_migrate"), "audit_owner"),
            (system.admin_dsn, "NONE"),
        ):
            first = f"SET LOCAL ROLE {role}; {FAR_AWAY}"
            assert not_refused(dsn, *statements, first=first, because="append-only") == {}

    @pytest.fixture
    def logged(self, agent: Any) -> None:
        """Log an event about an encounter that records knows."""
        patient = agent.post("/patients", json={"full_name": "Grete Aalto"}).json()
        encounter = agent.post(
            "/encounters", json={"patient_id": patient["id"], "chief_complaint": "Cold hands"}
        ).json()
        event = {
            "encounter_id": encounter["id"],
            "agent_name": "a",
            "event_type": "b",
            "payload": {},
        }
        agent.post("/agent-events", json=event).raise_for_status()
        # On a busy machine the event is unverified at first.
        wait_until(
            lambda: agent.get(f"/agent-events?patient_id={patient['id']}").json()["events"] != []
        )


class TestRoles:
    def test_have_no_power_over_the_server(self, as_administrator: Run) -> None:
        rows = as_administrator(
            "SELECT rolname, rolcanlogin, rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls "
            "FROM pg_roles WHERE rolname ~ '^(records|audit|retrieval)_'"
        )

        assert {name for name, _, is_powerful in rows if is_powerful} == set()
        assert {name for name, may_log_in, _ in rows if may_log_in} == set(LOGINS)
        assert {name for name, may_log_in, _ in rows if not may_log_in} == {
            f"{service}_{role}" for service in SERVICES for role in ("owner", "panel")
        }

    def test_own_what_is_in_their_schema(self, as_administrator: Run) -> None:
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
    ) -> None:
        create = f"CREATE TABLE {service}.more (id integer)"
        others = [f"SET ROLE {other}_owner" for other in SERVICES if other != service]

        assert not_refused(dsn_of(f"{service}_migrate"), create, *others) == {}
        as_role(f"{service}_migrate", f"SET ROLE {service}_owner", "BEGIN", create, "ROLLBACK")

    def test_log_in_to_no_other_database(self, dsn_of: Callable[..., str]) -> None:
        assert [
            (role, database)
            for role in LOGINS
            for database in ("postgres", "template1", "template0")
            if not is_refused(
                dsn_of(role, database),
                asyncpg.InsufficientPrivilegeError,
                asyncpg.ObjectNotInPrerequisiteStateError,
            )
        ] == []

    def test_log_in_with_their_own_password_only(
        self, dsn_of: Callable[..., str], passwords: dict[str, RolePasswords]
    ) -> None:
        known = {
            f"{service}_{kind}": password
            for service in SERVICES
            for kind, password in vars(passwords[service]).items()
        }

        assert [
            (role, f"the password of {other}")
            for role in (*LOGINS, *(f"{service}_owner" for service in SERVICES))
            for other, password in known.items()
            if other != role
            and not is_refused(
                dsn_of(role, password=password), asyncpg.InvalidAuthorizationSpecificationError
            )
        ] == []

    def test_are_not_asked_over_a_network(self, as_administrator: Run, system: System) -> None:
        assert as_administrator("SHOW listen_addresses")[0][0] == ""
        assert urlsplit(system.admin_dsn).hostname is None


def is_refused(dsn: str, *by: type[asyncpg.PostgresError]) -> bool:
    """Whether a log-in is refused by one of these errors."""
    try:
        execute(dsn, "SELECT 1")
    except by:
        return True
    return False
