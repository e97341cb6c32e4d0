import stat
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest
from support.queries import fetch

from chartroom.errors import CannotStart
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import (
    DATABASE,
    SERVICES,
    RolePasswords,
    create_database,
    draw_boundary,
    load_passwords,
    server_of,
    service_dsn,
    with_database,
)
from tests.deploy.copied_cluster import copy_cluster
from tests.local.launching import REPOSITORY, new_directory

SQL = REPOSITORY / "deploy" / "postgres"
Passwords = Mapping[str, RolePasswords]


@contextmanager
def running_server() -> Iterator[EmbeddedPostgres]:
    with new_directory() as directory:
        copy_cluster(directory / "postgres")
        with EmbeddedPostgres(directory / "postgres", settings={"fsync": "off"}) as server:
            yield server


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedPostgres]:
    """A server with one database in which all tests create the roles with the same passwords."""
    with running_server() as server:
        yield server


@pytest.fixture
async def admin_dsn(server: EmbeddedPostgres) -> str:
    return await create_database(server.dsn())


@pytest.fixture
async def undrawn_dsn() -> AsyncIterator[str]:
    """A database on a separate server, without the launcher's restrictions of roles."""
    with running_server() as server:
        yield await create_database(server.dsn())


@pytest.fixture(scope="module")
def passwords() -> Iterator[Passwords]:
    with new_directory() as directory:
        yield load_passwords(directory / "passwords.json")


async def test_load_passwords_creates_private_passwords_once(directory: Path):
    made = load_passwords(directory / "passwords.json")

    assert load_passwords(directory / "passwords.json") == made
    assert len(
        {password for pair in made.values() for password in (pair.app, pair.migrate)}
    ) == 2 * len(SERVICES)
    assert stat.S_IMODE((directory / "passwords.json").stat().st_mode) == 0o600


class TestDrawBoundary:
    async def test_can_be_drawn_again_and_keeps_a_service_to_its_own_schema(
        self, admin_dsn: str, passwords: Passwords
    ):
        for service in SERVICES * 2:
            assert await draw_boundary(service, admin_dsn, passwords[service], SQL) == "chartroom"

        connection = await asyncpg.connect(
            service_dsn(admin_dsn, "audit_app", "chartroom", passwords["audit"].app)
        )
        allowed = await connection.fetchrow(
            "SELECT has_schema_privilege('audit', 'USAGE') AS own, has_schema_privilege('audit', 'CREATE') AS ddl, "
            "has_schema_privilege('records', 'USAGE') AS foreign"
        )
        await connection.close()

        assert allowed is not None
        assert dict(allowed) == {"own": True, "foreign": False, "ddl": False}

    async def test_restores_settings_that_a_role_changed_for_itself(
        self, admin_dsn: str, passwords: Passwords
    ):
        own = passwords["audit"]
        await draw_boundary("audit", admin_dsn, own, SQL)
        settings = "SELECT setrole, setdatabase, setconfig FROM pg_db_role_setting ORDER BY setrole, setdatabase"
        before = await fetch(admin_dsn, settings)
        for role, password in (("audit_app", own.app), ("audit_migrate", own.migrate)):
            dsn = service_dsn(admin_dsn, role, DATABASE, password)
            await fetch(dsn, f"ALTER ROLE {role} SET lock_timeout = 0")
            await fetch(
                dsn,
                f"ALTER ROLE {role} IN DATABASE {DATABASE} SET default_transaction_read_only = on",
            )

        await draw_boundary("audit", admin_dsn, own, SQL)

        assert await fetch(admin_dsn, settings) == before

    async def test_reports_the_role_that_has_its_lock(self, admin_dsn: str, passwords: Passwords):
        own = passwords["audit"]
        await draw_boundary("audit", admin_dsn, own, SQL)
        holding = await asyncpg.connect(service_dsn(admin_dsn, "audit_app", DATABASE, own.app))
        await holding.execute(
            "SELECT pg_advisory_lock(hashtext('chartroom'), hashtext('boundary'))"
        )

        with pytest.raises(CannotStart, match="the role audit_app holds the lock of the boundary"):
            await draw_boundary("audit", admin_dsn, own, SQL)
        await holding.close()

    async def test_refuses_a_server_that_another_system_uses(
        self, admin_dsn: str, passwords: Passwords
    ):
        own = passwords["audit"]
        await draw_boundary("audit", admin_dsn, own, SQL)

        with pytest.raises(
            CannotStart,
            match="audit_app with another password, so another chartroom uses that server",
        ):
            await draw_boundary("audit", admin_dsn, replace(own, app="another"), SQL)

    async def test_explains_what_is_wrong_with_a_url(
        self, admin_dsn: str, server: EmbeddedPostgres, passwords: Passwords
    ):
        wrong_password = with_database(server.dsn(password="wrong"), "chartroom")
        for url, sentence in (
            (with_database(admin_dsn, "nothing"), "does not have this database; create it first"),
            (wrong_password, "refused the administrator's user or password"),
            (
                "postgresql://u:p@127.0.0.1:1/x",
                r"at 127.0.0.1:1 cannot be reached \(connection refused\)",
            ),
            ("mysql://u:p@127.0.0.1/x", "has to look like postgresql://"),
            ("postgresql://u:p@127.0.0.1:port/x", "cannot be used"),
            ("postgresql://u:p@127.0.0.1:99999/x", "cannot be used"),
            ("postgresql://u:p@[::1/x", "has to look like postgresql://"),
        ):
            with pytest.raises(CannotStart, match=sentence) as refused:
                await draw_boundary("audit", url, passwords["audit"], SQL)

            assert server.password not in str(refused.value)

    async def test_needs_a_writable_server(self, admin_dsn: str):
        with pytest.raises(CannotStart, match="does not accept writes; promote a server"):
            await create_database(f"{admin_dsn}&default_transaction_read_only=on", "care")

    async def test_finds_it_among_several(self, server: EmbeddedPostgres):
        several = server.dsn().replace("host=", "host=%2Fnowhere,").replace("port=", "port=9,")

        assert await create_database(several, "care") == with_database(several, "care")

    async def test_quotes_what_the_sql_files_raise(
        self, admin_dsn: str, directory: Path, passwords: Passwords
    ):
        refusing = directory / "sql"
        refusing.mkdir()
        (refusing / "boundary.sql").write_text("SELECT 1", encoding="utf-8")
        (refusing / "extension.sql").write_text(
            "DO $$ BEGIN RAISE EXCEPTION 'the extension pgvector is not installed'; END $$",
            encoding="utf-8",
        )

        with pytest.raises(
            CannotStart,
            match="of retrieval cannot be used: the extension pgvector is not installed",
        ):
            await draw_boundary("retrieval", admin_dsn, passwords["retrieval"], refusing)

    async def test_accepts_an_administrator_without_superuser_but_no_other_role(
        self, undrawn_dsn: str, passwords: Passwords
    ):
        connection = await asyncpg.connect(undrawn_dsn)
        await connection.execute("CREATE ROLE ordinary LOGIN PASSWORD 'ordinary'")
        await connection.execute("CREATE ROLE manager LOGIN PASSWORD 'manager' CREATEROLE")
        await connection.execute(f"ALTER DATABASE {DATABASE} OWNER TO manager")
        await connection.close()
        ordinary = service_dsn(undrawn_dsn, "ordinary", DATABASE, "ordinary")
        with pytest.raises(CannotStart, match="has to be one of an administrator"):
            await draw_boundary("audit", ordinary, passwords["audit"], SQL)
        manager = service_dsn(undrawn_dsn, "manager", DATABASE, "manager")
        with pytest.raises(
            CannotStart, match="let one run CREATE EXTENSION vector in the database chartroom"
        ):
            await draw_boundary("retrieval", manager, passwords["retrieval"], SQL)
        connection = await asyncpg.connect(undrawn_dsn)
        await connection.execute("CREATE EXTENSION vector")
        await connection.close()

        for service in (*SERVICES, *SERVICES):
            await draw_boundary(service, manager, passwords[service], SQL)

        app = await asyncpg.connect(
            service_dsn(manager, "audit_app", DATABASE, passwords["audit"].app)
        )
        may_use = (
            "SELECT has_schema_privilege('audit', 'USAGE'), has_schema_privilege('audit', 'CREATE')"
        )
        assert tuple(await app.fetchrow(may_use) or ()) == (True, False)
        await app.close()


class TestServiceDsn:
    @pytest.mark.parametrize(
        ("admin", "expected"),
        [
            ("postgresql://admin:secret@db:5433/x", "postgresql://audit_app@db:5433/care"),
            (
                "postgres://admin@/x?host=%2Frun%2Fpg&port=5432",
                "postgresql://audit_app@/care?host=%2Frun%2Fpg&port=5432",
            ),
            (
                "postgresql://db/x?user=admin&password=secret&sslmode=require",
                "postgresql://audit_app@db/care?sslmode=require",
            ),
            ("postgresql://admin:secret@a:1,b:2/x", "postgresql://audit_app@a:1,b:2/care"),
        ],
    )
    async def test_replaces_the_administrator(self, admin: str, expected: str):
        assert service_dsn(admin, "audit_app", "care") == expected

    async def test_reports_a_server_without_its_password(self):
        assert server_of("postgresql://admin:secret@db:5433/x") == "db:5433"
