"""The database's own limit: pgbench with the same statement, prepared, over the same socket, as the
service's role.
"""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from bench.load import BenchmarkError, Load
from bench.scenarios import Statement
from chartroom.postgres.server import MAJOR, find_wheel

RATE = re.compile(r"^tps = ([\d.]+)", re.MULTILINE)
PLACEHOLDER = re.compile(r"\$(\d)")
# It then ends without a rate.
NOTHING = "number of transactions actually processed: 0\n"
FAILED = re.compile(r"^number of failed transactions: (\d+)", re.MULTILINE)
# Every transaction's time would cost pgbench some of its rate.
SAMPLED = 0.1


def run_pgbench(dsn: str, statement: Statement, *, connections: int, seconds: int) -> Load:
    """Run the statement with all its values in mixed order, each time in a transaction of its
    own.
    """
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
                *(
                    "--client",
                    str(connections),
                    "--log",
                    "--log-prefix",
                    str(Path(directory, "times")),
                ),
                *("--sampling-rate", str(SAMPLED), *scripts),
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
    return read_output(done.stdout, times, seconds, done.stderr)


def filled(sql: str, values: Sequence[object]) -> str:
    """Put the values in the places of $1, $2, ..."""
    return PLACEHOLDER.sub(lambda found: quoted(values[int(found[1]) - 1]), sql)


def quoted(value: object) -> str:
    """Return an SQL literal. pgbench has variables that begin with a colon, so none may stand
    before a letter.
    """
    if value is None:
        return "NULL"
    return "'" + str(value).replace("'", "''") + "'"


def read_output(output: str, times: Sequence[str], seconds: float, complaints: str = "") -> Load:
    """Return what pgbench printed and logged. Raises BenchmarkError where it gave no rate."""
    if NOTHING in output:
        return Load(0, seconds, 0, 0, {"without an answer": 1})
    rate, failed = RATE.search(output), FAILED.search(output)
    if rate is None or failed is None:
        raise BenchmarkError(f"pgbench measured nothing: {complaints.strip() or output}")
    # A line: client, transaction, microseconds, ...
    taken = sorted(int(line.split()[2]) / 1000 for line in times)
    return Load(
        requests=round(float(rate[1]) * seconds),
        seconds=seconds,
        p50_ms=percentile(taken, 0.50),
        p99_ms=percentile(taken, 0.99),
        errors={"failed": int(failed[1])},
    )


def percentile(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0
