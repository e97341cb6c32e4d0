import json
from collections.abc import Iterator
from dataclasses import asdict

import pytest

from chartroom.commands.tampering import scratch_database
from chartroom.postgres.databases import choose_databases
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.programs import Description
from chartroom.system.database_roles import SERVICES
from tests.deploy.copied_cluster import copy_cluster
from tests.local.launching import Launcher, new_directory
from tests.local.test_up import assert_one_sentence


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedPostgres]:
    with new_directory() as directory:
        copy_cluster(directory / "own")
        with EmbeddedPostgres(directory / "own", settings={"fsync": "off"}) as server:
            yield server


def test_an_external_server_replaces_the_embedded_one_and_serves_one_system(
    launcher: Launcher, server: EmbeddedPostgres
):
    process = launcher.up("--database-url", server.dsn())

    urls = {
        name: launcher.environment_of(name)[f"{name.upper()}_DATABASE_URL"] for name in SERVICES
    }
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


def test_a_single_services_server_leaves_the_others_embedded_and_is_never_copied(
    launcher: Launcher, server: EmbeddedPostgres, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("AUDIT_DATABASE_URL", server.dsn())
    launcher.prepare()

    databases = choose_databases(launcher.data, launcher.clone, None)
    embedded = databases.embedded()

    assert embedded is not None
    assert databases.external == {"audit": server.dsn()}
    assert databases.dsns.keys() == {"records", "retrieval"}
    for name, dsn in databases.dsns.items():
        assert dsn.startswith(f"postgresql://{name}_app@/chartroom?")
    elsewhere = {"AUDIT_DATABASE_URL": "postgresql://audit_app@db.example.org:5432/chartroom"}
    described = Description(["/v/bin/python"], elsewhere, "", "/", "TERM")
    launcher.data.program("audit").write_text(json.dumps(asdict(described)), encoding="utf-8")
    with scratch_database(launcher.data, "audit") as copy:
        assert copy is None


@pytest.mark.nightly
def test_a_single_services_server_serves_only_it(launcher: Launcher):
    with new_directory() as directory:
        copy_cluster(directory / "own")
        with EmbeddedPostgres(directory / "own", settings={"fsync": "off"}) as server:
            launcher.environment["AUDIT_DATABASE_URL"] = server.dsn()
            process = launcher.up()
            urls = {
                name: launcher.environment_of(name)[f"{name.upper()}_DATABASE_URL"]
                for name in SERVICES
            }
            output = process.interrupt()
            assert server.password not in output

    assert urls["audit"].startswith("postgresql://audit_app@/postgres?")
    for name in ("records", "retrieval"):
        assert urls[name].startswith(f"postgresql://{name}_app@/chartroom?")
