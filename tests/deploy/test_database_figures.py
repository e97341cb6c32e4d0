import asyncio
import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import asyncpg
import httpx
import promql_parser as promql
import pytest
from ruamel.yaml import YAML
from support.eventually import wait_until

from chartroom.commands.database_figures import Figure, figures_of, load_queries, read_figures
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import DATABASE, create_database
from chartroom.system.layout import find_clone
from tests.deploy.test_draw_boundary import DEPLOY, ask, own_psql

OBSERVABILITY = DEPLOY / "observability"
EXPORTER = shutil.which("prometheus-postgres-exporter")
# Metrics that the database exporter does not publish: of node_exporter, Kubernetes, chartroom-backup and
# CloudNativePG's plugin.
OF_OTHERS = re.compile(r"(node|kubelet|chartroom_backup|barman_cloud)_\w+")


@pytest.fixture(scope="module")
def monitor(cluster: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("secrets")
    subprocess.run([DEPLOY / "env" / "make-secrets", folder], check=True)
    admin = asyncio.run(create_database(cluster.dsn(), DATABASE))
    for _ in range(2):
        subprocess.run(
            [DEPLOY / "postgres" / "add-monitor", folder, admin],
            env=os.environ | {"PATH": f"{own_psql()}:{os.environ['PATH']}"},
            check=True,
        )
    password = (folder / "monitor_database_password").read_text().strip()
    host = urlencode({"host": str(cluster.socket_directory)})
    return f"postgresql://chartroom_monitor:{password}@/{DATABASE}?{host}"


@contextmanager
def snapshot_held(dsn: str) -> Iterator[None]:
    """Keep a snapshot open that is older than the deletion of 3 rows, so that VACUUM cannot remove them."""
    loop = asyncio.new_event_loop()
    holder, writer = (loop.run_until_complete(asyncpg.connect(dsn)) for _ in range(2))
    loop.run_until_complete(holder.execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1"))
    rows = (
        "CREATE TABLE queue AS SELECT generate_series(1, 5) AS id; DELETE FROM queue WHERE id < 4"
    )
    loop.run_until_complete(writer.execute(rows))
    try:
        yield
    finally:
        loop.run_until_complete(writer.execute("DROP TABLE queue"))
        for connection in (holder, writer):
            loop.run_until_complete(connection.close())
        loop.close()


def values(figures: list[Figure]) -> dict[tuple[str, str], float]:
    return {(each.metric, each.label): each.value for each in figures}


@pytest.mark.nightly
def test_a_held_snapshot_and_its_dead_rows_are_seen_by_a_role_that_reads_no_table(
    cluster: EmbeddedPostgres, monitor: str
):
    queries = load_queries(find_clone())

    def seen() -> dict[tuple[str, str], float]:
        return values(asyncio.run(read_figures(monitor, queries)))

    with snapshot_held(cluster.dsn(database=DATABASE)):
        found = wait_until(
            lambda: (
                (now := seen()).get(("chartroom_database_table_dead_rows", "public.queue")) and now
            )
        )
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            ask(monitor, "SELECT count(*) FROM queue")

    assert found["chartroom_database_table_dead_rows", "public.queue"] == 3
    assert found["chartroom_database_oldest_snapshot_seconds", ""] > 0
    assert 0 <= found["chartroom_database_wraparound_ratio", ""] < 0.1
    assert found["chartroom_database_wal_bytes", ""] > 0


def test_an_archive_that_is_away_is_seen(cluster: EmbeddedPostgres, monitor: str):
    archive = ("chartroom_database_archive_failing", "chartroom_backup")
    admin = cluster.dsn(database=DATABASE)
    ask(admin, "SELECT pg_create_physical_replication_slot('chartroom_backup', true)")
    try:
        found = values(asyncio.run(read_figures(monitor, load_queries(find_clone()))))
    finally:
        ask(admin, "SELECT pg_drop_replication_slot('chartroom_backup')")

    assert found[archive] == 1
    assert "chartroom_database_archive_behind_bytes" in {name for name, _ in found}


def test_status_shows_the_free_space_too(cluster: EmbeddedPostgres, monitor: str):
    assert monitor
    texts = {each.metric: each.text() for each in figures_of(cluster, find_clone())}

    assert re.fullmatch(r"[\d.]+ [kMGTP]B", texts["chartroom_disk_free_bytes"])
    assert texts["chartroom_database_wraparound_ratio"].endswith("%")
    assert texts["chartroom_database_oldest_snapshot_seconds"].count(":") == 2
    assert texts["chartroom_database_standbys"] == "0"


@pytest.mark.skipif(not EXPORTER, reason="install the package prometheus-postgres-exporter")
def test_the_exporter_publishes_each_figure(monitor: str):
    command = YAML(typ="safe").load(OBSERVABILITY / "compose.yml")["services"]["postgres-exporter"][
        "command"
    ]
    mounted = "/etc/chartroom/postgres-queries.yml"
    options = [
        option.replace(mounted, str(OBSERVABILITY / "postgres-queries.yml")) for option in command
    ]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    parts = urlsplit(monitor)
    dsn = urlunsplit(parts._replace(query=f"{parts.query}&sslmode=disable"))
    process = subprocess.Popen(
        [str(EXPORTER), f"--web.listen-address={address}", *options],
        env={"DATA_SOURCE_NAME": dsn},
        stderr=subprocess.DEVNULL,
    )
    try:
        text = wait_until(lambda: published(address))
    finally:
        process.kill()
        process.wait()

    assert "pg_up 1" in text
    figures = asyncio.run(read_figures(monitor, load_queries(find_clone())))
    assert {each.metric for each in figures} <= set(re.findall(r"(?m)^(chartroom_\w+)", text))


def published(address: str) -> str | None:
    try:
        text = httpx.get(f"http://{address}/metrics", trust_env=False).text
    except httpx.TransportError:
        return None
    return text if "pg_up" in text else None


def metrics_in(expression: Any) -> Iterator[str]:
    if isinstance(expression, promql.VectorSelector):
        yield expression.name
    children = [
        getattr(expression, name, None) for name in ("expr", "lhs", "rhs", "vector_selector")
    ]
    for child in [*children, *(getattr(expression, "args", None) or [])]:
        if child is not None:
            yield from metrics_in(child)


def test_the_alerts_use_each_query_and_only_known_metrics():
    (group,) = YAML(typ="safe").load(OBSERVABILITY / "database-rules.yml")["groups"]
    queries = load_queries(find_clone())
    figures = {
        f"{query.name}_{column}"
        for query in queries
        for column in query.descriptions.keys() - query.labels
    }

    used = {name for rule in group["rules"] for name in metrics_in(promql.parse(rule["expr"]))}

    assert {name for name in used - figures if not OF_OTHERS.fullmatch(name)} == set()
    assert figures - used == {"chartroom_database_data_bytes"}


@pytest.mark.skipif(not shutil.which("promtool"), reason="install the package prometheus")
@pytest.mark.parametrize("name", ["rules.yml", "database-rules.yml"])
def test_prometheus_reads_the_rules(name: str):
    done = subprocess.run(
        ["promtool", "check", "rules", OBSERVABILITY / name], capture_output=True, check=False
    )

    assert done.returncode == 0, done.stderr
