import os
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from support.programs import ended

from manifests.as_compose import Service, document
from manifests.pods import container, workloads
from manifests.rendering import ROOT, Object
from tests.deploy.overlays import rendered


@pytest.fixture(scope="module")
def objects() -> list[Object]:
    return rendered("small")


@pytest.fixture(scope="module")
def compose(objects: list[Object]) -> Service:
    return document(objects)


def test_is_a_compose_file(compose: Service, tmp_path: Path):
    YAML().dump(compose, tmp_path / "pods.yml")
    check = Path(sys.executable).with_name("check-jsonschema")

    done = ended([check, "--builtin-schema", "vendor.compose-spec", tmp_path / "pods.yml"])

    assert done.returncode == 0, done.stdout


def test_has_each_pods_own_environment_and_files(compose: Service, objects: list[Object]):
    for workload in workloads(objects):
        service, pod = compose["services"][workload.name], container(workload, objects)
        files = {f"/run/secrets/{each['target']}" for each in service["secrets"]}
        files |= {each["target"] for each in service["configs"]}
        assert (service["environment"], service["user"]) == (pod.environment, pod.user)
        assert files == pod.files


def test_uses_only_declared_keys_and_volumes(compose: Service):
    for service in compose["services"].values():
        for kind in ("secrets", "configs"):
            named = {each["source"] for each in service.get(kind, []) if isinstance(each, dict)}
            assert named <= compose[kind].keys()
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert source in compose["volumes"] or (ROOT / source).exists()


def test_has_the_readiness_probes_with_the_times_of_docker_compose(compose: Service):
    original = YAML(typ="safe").load(ROOT / "docker-compose.yml")["services"]
    gateway, audit = (compose["services"][name]["healthcheck"] for name in ("gateway", "audit"))
    assert gateway == original["gateway"]["healthcheck"]
    assert "http://127.0.0.1:8002/readyz" in audit.pop("test")[-1]
    assert (audit, original["audit"].get("healthcheck")) == ({}, None)  # The image's times.


def test_without_docker_the_command_reports_its_requirements(tmp_path: Path):
    for name in ("bash", "dirname"):
        (tmp_path / name).symlink_to(f"/usr/bin/{name}")

    done = ended(
        [ROOT / "deploy" / "manifests" / "check-pods"], env=os.environ | {"PATH": str(tmp_path)}
    )

    assert (done.returncode, done.stderr) == (
        1,
        "check-pods: docker with its compose plugin is needed.\n",
    )
