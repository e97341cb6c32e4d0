"""Measures the limit of the database: pgbench runs a scenario's prepared statement with the service's role."""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from bench.errors import BenchmarkError
from bench.load.wrk import Load
from chartroom.postgres.server import MAJOR, find_wheel

RATE = re.compile(r"^tps = ([\d.]+)", re.MULTILINE)
FAILED = re.compile(r"^number of failed transactions: (\d+)", re.MULTILINE)
NOTHING = "number of transactions actually processed: 0\n"
PLACEHOLDER = re.compile(r"\$(\d+)")
# Logging all transactions would reduce pgbench's rate.
SAMPLED = 0.1
MOST_CLIENTS = 40


class Expression(str):
    __slots__ = ()


@dataclass(frozen=True)
class Statement:
    sql: str
    values: Sequence[Sequence[object]]


def run_pgbench(dsn: str, statement: Statement, *, connections: int, seconds: int) -> Load:
    parts = urlsplit(dsn)
    with tempfile.TemporaryDirectory() as directory:
        scripts = []
        for number, values in enumerate(statement.values):
            script = Path(directory, f"{number}.sql")
            script.write_text(f"{filled(statement.sql, values)};\n", encoding="utf-8")
            scripts += ["--file", str(script)]
        done = subprocess.run(
            [
                str(find_wheel() / f"pginstall{MAJOR}" / "bin" / "pgbench"),
                *("--protocol", "prepared", "--no-vacuum", "--jobs", "1", "--time", str(seconds)),
                *("--client", str(min(connections, MOST_CLIENTS)), "--sampling-rate", str(SAMPLED)),
                *("--log", "--log-prefix", str(Path(directory, "times")), *scripts),
            ],
            env={
                "PGHOST": parse_qs(parts.query)["host"][0],
                "PGUSER": unquote(parts.username or ""),
                "PGPASSWORD": unquote(parts.password or ""),
                "PGDATABASE": parts.path.lstrip("/"),
                "LC_ALL": "C",
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds + 60,
        )
        times = [
            line
            for log in Path(directory).glob("times.*")
            for line in log.read_text("ascii").splitlines()
        ]
    load = read_output(done.stdout, times, seconds, done.stderr)
    return load.with_error("refused", 1) if done.returncode else load


def filled(sql: str, values: Sequence[object]) -> str:
    return PLACEHOLDER.sub(lambda match: quoted(values[int(match[1]) - 1]), sql)


def quoted(value: object) -> str:
    """The literal must not contain a colon before a letter, which begins a variable in pgbench."""
    if value is None:
        return "NULL"
    if isinstance(value, Expression):
        return value
    return "'" + str(value).replace("'", "''") + "'"


def read_output(output: str, times: Sequence[str], seconds: float, errors: str = "") -> Load:
    if NOTHING in output:
        return Load(0, seconds, 0, 0, {"without an answer": 1})
    rate, failed = RATE.search(output), FAILED.search(output)
    if rate is None or failed is None:
        raise BenchmarkError(f"pgbench measured nothing: {errors.strip() or output}")
    taken = [int(line.split()[2]) / 1000 for line in times]
    load = load_of(taken, seconds, {"failed": int(failed[1])})
    return replace(load, requests=round(float(rate[1]) * seconds))


def load_of(
    times_ms: Sequence[float],
    seconds: float,
    errors: dict[str, int],
    sizes: dict[str, float] | None = None,
) -> Load:
    ordered = sorted(times_ms)
    p50_ms, p99_ms = percentile(ordered, 0.50), percentile(ordered, 0.99)
    return Load(len(ordered), seconds, p50_ms, p99_ms, errors, sizes or {})


def percentile(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0
