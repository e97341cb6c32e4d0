import asyncio

import pytest
from support.queries import execute

from bench.errors import BenchmarkError
from bench.load.pgbench import MOST_CLIENTS, Expression, Statement, filled, read_output, run_pgbench
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import service_dsn

PRINTED = """\
number of transactions actually processed: 79000
number of failed transactions: 0 (0.000%)
latency average = 0.610 ms
tps = 26000.000000 (without initial connection time)
"""


class TestOutput:
    def test_has_rate_and_times(self):
        times = [
            f"0 1 {microseconds} 0 1700000000 0" for microseconds in range(1000, 101_000, 1000)
        ]

        load = read_output(PRINTED, times, seconds=3)

        assert round(load.rate) == 26000
        assert (load.p50_ms, load.p99_ms, load.errors) == (51, 100, {"failed": 0})

    def test_of_a_run_without_transactions_is_invalid(self):
        load = read_output(
            "number of transactions actually processed: 0\nnumber of failed transactions: 0\n",
            [],
            2,
        )

        assert (load.requests, load.errors) == (0, {"without an answer": 1})

    def test_without_a_rate_is_an_error_with_pgbenchs_own(self):
        with pytest.raises(BenchmarkError, match="permission denied"):
            read_output("", [], seconds=3, errors="ERROR: permission denied")


@pytest.mark.nightly
def test_its_connections_stay_within_the_roles_limit(cluster: EmbeddedPostgres):
    role = f"CREATE ROLE bench_app LOGIN PASSWORD 'throw-away' CONNECTION LIMIT {MOST_CLIENTS}"
    asyncio.run(execute(cluster.dsn(), role))
    dsn = service_dsn(cluster.dsn(), "bench_app", "postgres", "throw-away")

    load = run_pgbench(dsn, Statement("SELECT 1", [[]]), connections=64, seconds=1)

    assert "refused" not in load.errors


@pytest.mark.nightly
def test_a_rejected_statement_makes_a_run_invalid(cluster: EmbeddedPostgres):
    load = run_pgbench(cluster.dsn(), Statement("SELECT 1 / 0", [[]]), connections=2, seconds=1)

    assert any(load.errors.values())


class TestStatements:
    def test_evaluate_an_expression_each_time(self):
        assert filled("SELECT $1", [Expression("uuidv7()")]) == "SELECT uuidv7()"

    def test_get_quoted_values(self):
        assert (
            filled("VALUES ($2, $1, $3)", ["O'Brien", 5, None]) == "VALUES ('5', 'O''Brien', NULL)"
        )
