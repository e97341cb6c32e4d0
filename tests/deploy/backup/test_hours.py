import asyncio
import os
import time
from collections.abc import Callable

import psutil
import pytest
from support.queries import connected, rows

from tests.deploy.backup.conftest import Operator

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(3_600)]

PASSAGES, GIB = 100_000, 2
# A table of incompressible rows with 1,000 bytes each.
FILL = f"""
CREATE TABLE filling AS SELECT repeat(md5(number::text), 30) FROM generate_series(1, {GIB * 2**20}) AS number
"""
VECTORS = f"""
CREATE EXTENSION vector;
CREATE TABLE vectors AS SELECT
    (SELECT array_agg(random() - 0.5) FROM generate_series(1, 384 + 0 * number))::halfvec(384) AS embedding
    FROM generate_series(1, {PASSAGES}) AS number;
SET maintenance_work_mem = '512MB';
SET max_parallel_maintenance_workers = 0
"""
INDEX = "CREATE INDEX ON vectors USING hnsw (embedding halfvec_cosine_ops)"


def seconds_of(run: Callable[[], object]) -> tuple[float, float]:
    before, began = os.times(), time.monotonic()
    run()
    after = os.times()
    cpu = sum(after[2:4]) - sum(before[2:4])
    return time.monotonic() - began, cpu


def test_a_backup_and_a_restore(operator: Operator, measured: Callable[..., None]):
    rows(operator.server.dsn(), FILL)
    to = str(operator.root / "restored")

    full_s, full_cpu_s = seconds_of(lambda: operator.take("full"))
    restore_s, restore_cpu_s = seconds_of(
        lambda: operator.run("restore", "--at", "latest", "--to", to)
    )

    load = os.getloadavg()[0]
    print(f"{GIB} GiB: full {full_s:.0f} s, restore {restore_s:.0f} s, load {load:.1f}")
    full, restore = full_cpu_s / GIB, restore_cpu_s / GIB
    measured("Processor seconds of a full backup per GiB", full, at_most=20, unit="s")
    measured("Processor seconds of a restore per GiB", restore, at_most=30, unit="s")


def test_an_index_of_vectors(operator: Operator, measured: Callable[..., None]):
    async def build() -> float:
        async with connected(operator.server.dsn()) as connection:
            await connection.execute(VECTORS)
            backend = psutil.Process(await connection.fetchval("SELECT pg_backend_pid()"))
            before = sum(backend.cpu_times()[:2])
            await connection.execute(INDEX)
            return sum(backend.cpu_times()[:2]) - before

    cpu_s = asyncio.run(build())

    measured("Processor seconds of an index of 100,000 vectors", cpu_s, at_most=600, unit="s")
