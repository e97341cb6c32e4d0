"""Another PostgreSQL server instead of the embedded one: for all services, or for one."""

from collections.abc import Iterator

import pytest
from local.launching import Launcher, new_directory
from local.test_up import assert_one_sentence
from support.copied_cluster import copy_cluster

from chartroom.commands.tampering import scratch_database
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import SERVICES


@pytest.fixture
def server() -> Iterator[EmbeddedPostgres]:
    with new_directory() as directory:
        copy_cluster(directory / "own")
        with EmbeddedPostgres(directory / "own", settings={"fsync": "off"}) as server:
            yield server


def database_urls(launcher: Launcher) -> dict[str, str]:
    return {
        name: launcher.environment_of(name)[f"{name.upper()}_DATABASE_URL"] for name in SERVICES
    }


def test_a_server_of_ones_own_replaces_the_embedded_one_and_is_of_one_system(
    launcher: Launcher, server: EmbeddedPostgres
) -> None:
    process = launcher.up("--database-url", server.dsn())

    urls = database_urls(launcher)
    status = launcher.run("status")
    output = process.interrupt()

    assert all(url.startswith(f"postgresql://{name}_app@/postgres?") for name, url in urls.items())
    assert "postgres " not in status.stdout
    assert status.returncode == 0
    assert not launcher.data.postgres.exists()
    assert server.password not in output
    assert server.is_running()

    launcher.data.database_passwords.unlink()
    result = launcher.run("up", "--database-url", server.dsn())

    assert_one_sentence(result, "another chartroom uses that server")


def test_one_of_a_single_service_keeps_the_others_embedded_and_is_never_copied(
    launcher: Launcher, server: EmbeddedPostgres
) -> None:
    launcher.prepare()
    launcher.environment["AUDIT_DATABASE_URL"] = server.dsn()

    launcher.up()

    urls = database_urls(launcher)
    assert urls["audit"].startswith("postgresql://audit_app@/postgres?")
    assert urls["records"].startswith("postgresql://records_app@/chartroom?")
    assert server.password not in urls["audit"]
    with scratch_database(launcher.data, "audit") as dsn:
        assert dsn is None
