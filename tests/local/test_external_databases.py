"""Another PostgreSQL server instead of the embedded one: for all services, or for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from local.launching import Launcher

from chartroom.postgres.server import EmbeddedPostgres


@pytest.fixture
def server(directory: Path) -> Iterator[EmbeddedPostgres]:
    with EmbeddedPostgres(directory / "own", settings={"fsync": "off"}) as server:
        yield server


def database_urls(launcher: Launcher) -> dict[str, str]:
    names = ("records", "audit", "retrieval")
    found = {
        name: launcher.get(f"http://127.0.0.1:{launcher.ports()[name]}/environment")
        for name in names
    }
    return {
        name: environment[f"{name.upper()}_DATABASE_URL"] for name, environment in found.items()
    }


class TestDatabaseUrl:
    def test_replaces_the_embedded_server(
        self, launcher: Launcher, server: EmbeddedPostgres
    ) -> None:
        process = launcher.up("--database-url", server.dsn())

        urls = database_urls(launcher)
        status = launcher.run("status")
        output = process.interrupt()

        assert all(
            url.startswith(f"postgresql://{name}_app@/postgres?") for name, url in urls.items()
        )
        assert "postgres " not in status.stdout
        assert status.returncode == 0
        assert not launcher.data.postgres.exists()
        assert server.password not in output
        assert server.is_running()

    def test_of_one_service_keeps_the_others_embedded(
        self, launcher: Launcher, server: EmbeddedPostgres
    ) -> None:
        launcher.environment["AUDIT_DATABASE_URL"] = server.dsn()

        launcher.up()

        urls = database_urls(launcher)
        assert urls["audit"].startswith("postgresql://audit_app@/postgres?")
        assert urls["records"].startswith("postgresql://records_app@/chartroom?")
        assert server.password not in urls["audit"]

    def test_of_a_server_that_another_system_uses(
        self, launcher: Launcher, server: EmbeddedPostgres
    ) -> None:
        launcher.up("--database-url", server.dsn()).interrupt()
        (launcher.data.keys / "database-passwords.json").unlink()

        result = launcher.run("up", "--database-url", server.dsn())

        assert result.returncode == 1
        assert "another chartroom uses that server" in result.stderr
        assert len(result.stderr.strip().splitlines()) == 1
