import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from chartroom.postgres.server import SETTINGS
from chartroom_backup.archiving import SLOT

REPOSITORY = Path(__file__).parents[2]
# PostgreSQL's log settings, except the prefix and the time zone at the start of lines.
OF_LOGS = {
    name: value
    for name, value in SETTINGS.items()
    if name.startswith("log_") and name not in {"log_line_prefix", "log_timezone"}
}
PLACES = {
    "docker-compose.yml": ("services", "postgres", "command"),
    "deploy/backup/compose.yml": ("services", "postgres", "command"),
    "deploy/kubernetes/ha/postgres.yaml": ("spec", "postgresql", "parameters"),
    "deploy/ha/patroni.yml": ("bootstrap", "dcs", "postgresql", "parameters"),
}


def contents(name: str) -> Any:
    """Parse a YAML file without the placeholders of make-machines, which are not valid YAML."""
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    return YAML(typ="safe").load(re.sub(r"@(\w+)@", r"\1", text))


def settings_in(name: str) -> Mapping[str, str]:
    if name not in PLACES:
        text = (REPOSITORY / name).read_text(encoding="utf-8")
        return dict(re.findall(r"(?m)^(\w+) = (\w+)$", text))
    found = contents(name)
    for key in PLACES[name]:
        found = found[key]
    if isinstance(found, list):
        found = dict(option.split("=") for option in found[1:] if option != "-c")
    return {setting: str(value) for setting, value in found.items()}


def test_deploy_ha_fits_the_archive_of_backups():
    patroni = contents("deploy/ha/patroni.yml")
    for_backups = {"summarize_wal", "max_slot_wal_keep_size"}
    documents = [
        (REPOSITORY / name).read_text(encoding="utf-8")
        for name in ("deploy/ha/README.md", "docs/runbooks/restore-to-a-time.md")
    ]

    assert patroni["bootstrap"]["dcs"]["slots"] == {SLOT: {"type": "physical"}}
    found = settings_in("deploy/ha/patroni.yml")
    assert {name: found[name] for name in for_backups} == {
        name: SETTINGS[name] for name in for_backups
    }
    user = patroni["postgresql"]["authentication"]["replication"]["username"]
    assert f"hostssl replication {user} all scram-sha-256" in patroni["postgresql"]["pg_hba"]
    assert all(f"PGUSER={user} " in text for text in documents)


def test_the_archive_in_containers_reaches_a_restarted_server():
    services = contents("deploy/backup/compose.yml")["services"]
    folder = services["backup"]["environment"]["PGHOST"]

    assert services["backup"]["network_mode"] == "none"
    settings = settings_in("deploy/backup/compose.yml")
    assert folder in settings["unix_socket_directories"].split(",")
    for name in ("postgres", "backup"):
        assert f"postgres-socket:{folder}" in services[name]["volumes"]


@pytest.mark.parametrize("name", [*PLACES, "docs/database.md"])
def test_no_server_logs_values_of_charts(name: str):
    assert OF_LOGS.items() <= settings_in(name).items()


def megabytes(text: str) -> int:
    number, unit = re.fullmatch(r"(\d+)(Mi|Gi?|MB|GB)", text).groups()  # type: ignore[union-attr]
    return int(number) * (1 if unit.startswith("M") else 1024)


def test_sizes_are_shares_of_the_memory_limit(tmp_path: Path):
    compose = contents("docker-compose.yml")["services"]["postgres"]
    cluster = contents("deploy/kubernetes/ha/postgres.yaml")["spec"]
    limit = compose["deploy"]["resources"]["limits"]["memory"]
    addresses = [f"{name}=10.0.0.{number}" for number, name in enumerate("abc", 1)]
    make = REPOSITORY / "deploy" / "ha" / "make-machines"
    subprocess.run(["env", "MEMORY_GB=64", make, tmp_path, *addresses], check=True)
    patroni = YAML(typ="safe").load(tmp_path / "a" / "patroni.yml")

    for memory, settings in (
        (limit, settings_in("docker-compose.yml")),
        (limit, settings_in("deploy/backup/compose.yml")),
        (cluster["resources"]["limits"]["memory"], cluster["postgresql"]["parameters"]),
        ("64GB", patroni["bootstrap"]["dcs"]["postgresql"]["parameters"]),
    ):
        whole = megabytes(memory)
        assert megabytes(settings["shared_buffers"]) == whole // 4
        assert megabytes(settings["effective_cache_size"]) == whole * 3 // 4
        assert megabytes(settings["maintenance_work_mem"]) == whole // 16
    assert megabytes(cluster["ephemeralVolumesSizeLimit"]["shm"]) > megabytes(
        cluster["postgresql"]["parameters"]["maintenance_work_mem"]
    )


def test_the_drill_restores_what_the_cluster_archives_and_archives_nothing():
    cluster = contents("deploy/kubernetes/ha/postgres.yaml")["spec"]
    drill, _ = YAML(typ="safe").load_all(
        REPOSITORY / "deploy/kubernetes/restore-drill/postgres.yaml"
    )
    store, schedule = YAML(typ="safe").load_all(REPOSITORY / "deploy/kubernetes/ha/backups.yaml")
    (archiver,) = cluster["plugins"]
    (source,) = drill["spec"]["externalClusters"]
    name = store["metadata"]["name"]

    assert archiver["isWALArchiver"]
    assert archiver["parameters"] == {"barmanObjectName": name}
    assert source["plugin"]["parameters"] == {"barmanObjectName": name, "serverName": "chartroom"}
    assert schedule["spec"]["pluginConfiguration"]["name"] == archiver["name"]
    assert source["plugin"]["name"] == archiver["name"]
    assert "plugins" not in drill["spec"]
    for same in ("imageName", "storage", "walStorage"):
        assert drill["spec"][same] == cluster[same]
    settings = cluster["postgresql"]["parameters"]
    for setting, value in drill["spec"]["postgresql"]["parameters"].items():
        assert settings[setting] == value
