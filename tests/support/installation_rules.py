"""Rules for a service's runtime environment, `services/<service>/.venv`: it is made from the
service's own lock and needs nothing else. Each service's tests derive a class.

They provide the fixtures `empty` (roles and schema only) and `settings` (settings that only this
service needs).
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from chartroom.system.keys import Keyring
from support.databases import TestDatabase, make_template
from support.service_process import ServiceProcess
from tests.schema.catalog import objects
from tests.schema.former import sources_before_the_baseline

Start = Callable[[str, dict[str, str]], ServiceProcess]
SERVICES = Path(__file__).parents[2] / "services"
REPORT = Path(__file__).with_name("environment_report.py")


def pins(lock: Path) -> dict[str, str]:
    lines = [
        line.split("\\")[0]
        for line in lock.read_text(encoding="utf-8").splitlines()
        if line[:1].isalnum()
    ]
    wanted = [
        each for each in map(Requirement, lines) if each.marker is None or each.marker.evaluate()
    ]
    return {canonicalize_name(each.name): str(each.specifier).removeprefix("==") for each in wanted}


class InstallationRules:
    service: ClassVar[str]
    lacking: ClassVar[
        dict[str, str]
    ] = {}  # Modules that another environment runs, with the package that each module needs.

    @pytest.fixture(scope="class")
    @classmethod
    def python(cls) -> Path:
        python = SERVICES / cls.service / ".venv" / "bin" / "python"
        assert python.exists(), f"run: make services/{cls.service}/.venv/.installed"
        return python

    @pytest.fixture(scope="class")
    @classmethod
    def report(cls, python: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
        directory = tmp_path_factory.mktemp("nowhere")
        done = subprocess.run(
            [python, "-I", REPORT, cls.service],
            cwd=directory,
            env={},
            stdout=subprocess.PIPE,
            check=True,
        )
        return json.loads(done.stdout)

    @pytest.fixture
    def settings(self) -> dict[str, str]:
        return {}

    def test_holds_what_the_lock_says_the_chassis_and_the_service_and_nothing_else(
        self, report: Any
    ):
        found = {
            canonicalize_name(name): version for name, version in report["distributions"].items()
        }

        own = {
            name: found.pop(name, None)
            for name in ("chartroom-chassis", f"chartroom-{self.service}")
        }

        assert found == pins(SERVICES / self.service / "requirements.lock")
        assert None not in own.values()

    def test_imports_every_module_of_the_service_from_what_is_installed(self, report: Any):
        sources = SERVICES / self.service / "src"
        files = [
            file.relative_to(sources).with_suffix("")
            for file in sources.glob(f"{self.service}/**/*.py")
        ]

        names = {".".join(file.parts).removesuffix(".__init__") for file in files}

        assert {self.service, *report["modules"]} == names
        assert report["lacking"] == self.lacking
        assert report["elsewhere"] == []

    def test_finds_no_other_service(self, report: Any):
        assert report["found"] == [self.service]

    @pytest.fixture
    def environment(
        self, empty: TestDatabase, keyring: Keyring, settings: dict[str, str]
    ) -> dict[str, str]:
        given = {
            "MIGRATE_DATABASE_URL": empty.migrate_dsn,
            "DATABASE_URL": empty.app_dsn,
            "PORT": "0",
            "TOKEN_JWKS": str(keyring.token_jwks),
            "SERVICE_JWKS": str(keyring.service_jwks),
            "SERVICE_KEY_FILE": str(keyring.service_key_file(self.service)),
            **settings,
        }
        named = {f"{self.service}_{name}".upper(): value for name, value in given.items()}
        return {**named, "PATH": os.environ["PATH"]}

    @pytest.fixture
    def start(self, python: Path, tmp_path: Path) -> Iterator[Start]:
        started: list[ServiceProcess] = []

        def start(module: str, environment: dict[str, str]) -> ServiceProcess:
            folder = tmp_path / f"process-{len(started)}"
            started.append(ServiceProcess(module, self.service, environment, folder, python))
            return started[-1]

        yield start
        for process in started:
            process.kill()

    # Nightly only, because by day the shared system of tests/e2e runs from the same installation.
    @pytest.mark.nightly
    @pytest.mark.usefixtures("network")
    def test_migrates_and_serves_from_there(self, start: Start, environment: dict[str, str]):
        migration = start("chassis.migrate", environment)
        assert migration.finish() == 0, migration.stderr

        with start("chassis.serve", environment).client() as client:
            answer = client.get("/readyz")

        assert answer.status_code == 200, answer.text

    @pytest.mark.nightly  # The baseline migration does not change any more.
    @pytest.mark.usefixtures("network")
    def test_serves_a_schema_that_the_commit_before_the_baseline_made_beside_that_commit(
        self, start: Start, environment: dict[str, str], empty: TestDatabase, tmp_path: Path
    ):
        former = {"PYTHONPATH": sources_before_the_baseline(self.service, tmp_path / "former")}
        assert start("chassis.migrate", environment | former).finish() == 0
        services = [start("chassis.serve", environment | former)]

        migration = start("chassis.migrate", environment)

        assert migration.finish() == 0, migration.stderr
        assert objects(empty) == objects(make_template(empty.server, self.service).clone())
        services.append(start("chassis.serve", environment))
        for service in services:
            with service.client() as client:
                answer = client.get("/readyz")
            assert answer.status_code == 200, answer.text
