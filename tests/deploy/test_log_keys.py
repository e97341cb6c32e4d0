"""Only audit and backups mount the volume with the log's secret keys; witnesses and auditors mount the public keys."""

import os
import subprocess
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from manifests.pods import workloads
from manifests.rendering import OVERLAYS, ROOT
from tests.deploy.overlays import rendered

SECRET, PUBLIC = "audit-proof", "audit-public-key"
COMPOSE = ("docker-compose.yml", "deploy/backup/compose.yml", "deploy/observability/compose.yml")
# Services that may mount each volume; the backup store is as secret as the keys.
READERS = {SECRET: {"backup"}, PUBLIC: {"records", "retrieval"}}

# A fake kubectl that runs commands in the pod audit, and records all other commands.
KUBECTL = """#!/bin/sh
case " $* " in
  *" exec deployment/audit -- "*) shift 5; exec "$@" ;;
  *) echo "$@" >> recorded ;;
esac
"""


@pytest.mark.parametrize("volume", READERS)
def test_containers_mount_the_volumes_of_their_keys_only(volume: str):
    mounts = [
        (name, each.partition(":")[2])
        for file in COMPOSE
        for name, service in YAML(typ="safe").load(ROOT / file)["services"].items()
        for each in service.get("volumes", [])
        if isinstance(each, str) and each.startswith(f"{volume}:")
    ]

    readers = {name for name, path in mounts if path.endswith(":ro")}
    assert readers == READERS[volume]
    assert {name for name, _ in mounts} - readers == {"audit"}


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_only_pods_of_audit_mount_the_secret_keys(overlay: str):
    claims = {
        (workload.name, volume["persistentVolumeClaim"]["claimName"])
        for workload in workloads(rendered(overlay))
        for volume in workload.pod["volumes"]
        if "persistentVolumeClaim" in volume
    }

    assert {name for name, claim in claims if claim == SECRET} == {"audit"}
    assert {name for name, claim in claims if claim == PUBLIC} == {"audit", *READERS[PUBLIC]}


def test_the_readme_of_the_cluster_rotates_the_signing_key(tmp_path: Path):
    readme = (ROOT / "deploy/kubernetes/README.md").read_text(encoding="utf-8")
    section = readme.partition("\n## Rotate the key of the log\n")[2]
    commands = section.partition("```sh\n")[2].partition("```")[0]
    (tmp_path / "kubectl").write_text(KUBECTL)
    (tmp_path / "kubectl").chmod(0o755)
    audit = ROOT / "services" / "audit" / ".venv" / "bin"
    environment = {
        "PATH": f"{tmp_path}:{audit}:{os.environ['PATH']}",
        "AUDIT_PROOF_FOLDER": str(tmp_path / "proof"),
    }

    done = subprocess.run(
        ["bash", "-ec", commands],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    announced, now = done.stdout.splitlines()
    assert announced == f"From the next start on: {now}"
    assert now in (tmp_path / "rotations").read_text()
    rollouts = (tmp_path / "recorded").read_text().splitlines()
    assert [line.partition("rollout ")[2].split()[0] for line in rollouts] == ["restart", "status"]
