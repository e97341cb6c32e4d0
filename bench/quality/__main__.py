"""`make quality DATA=DIR`: measures the ranking quality of searches in labelled sets, and writes the results."""

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from support.sources import REPOSITORY
from support.system import start, stop

from bench.errors import BenchmarkError
from bench.quality.chart import draw
from bench.quality.measured import SETS
from bench.quality.table import BEGIN, END, summary
from bench.report.tables import with_summary

OUTPUT = REPOSITORY / "docs" / "quality"
PAGE = OUTPUT / "README.md"
PYTHON = REPOSITORY / "services" / "retrieval" / ".venv" / "bin" / "python"
PYTHON_OF_RECORDS = REPOSITORY / "services" / "records" / ".venv" / "bin" / "python"
JUDGEMENTS = Path("qrels", "test.tsv")
# A number of words: questions about shorter texts are omitted, because many short texts are identical.
MIN_WORDS = 20


def main() -> int:
    options = parse_options()
    try:
        with TemporaryDirectory(prefix="chartroom-quality-") as made:
            measure([*sets_in(options.data), *write_charts(Path(made))], options.output)
    except BenchmarkError as failure:
        sys.stderr.write(f"quality: {failure}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    sys.stdout.write((options.output / "results.md").read_text(encoding="utf-8"))
    return 0


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="make quality DATA=DIR",
        description="Measures how well searches rank, on labelled sets in the layout of BEIR.",
    )
    parser.add_argument(
        "data",
        type=Path,
        help="a set (corpus.jsonl, queries.jsonl, qrels/test.tsv), or a directory of sets",
    )
    parser.add_argument(
        "--output", type=Path, default=OUTPUT, help="where results are written (%(default)s)"
    )
    return parser.parse_args()


def sets_in(directory: Path) -> list[Path]:
    found = [
        one for one in (directory, *sorted(directory.glob("*"))) if (one / JUDGEMENTS).exists()
    ]
    if not found:
        raise BenchmarkError(f"Neither {directory} nor a directory in it has {JUDGEMENTS}.")
    return [one.resolve() for one in found]


def write_charts(directory: Path) -> list[Path]:
    done = subprocess.run(
        [str(PYTHON_OF_RECORDS), "-m", "bench.quality.charts", str(directory)],
        env={"PYTHONPATH": str(REPOSITORY)},
        check=False,
    )
    if done.returncode != 0:
        raise BenchmarkError("The charts could not be written; the reason is above.")
    return sets_in(directory)


def measure(sets: list[Path], output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    results = output / "results.json"
    arguments = ["--min-words", str(MIN_WORDS), "--json", str(results), *map(str, sets)]
    system = start()
    try:
        done = subprocess.run(
            [str(PYTHON), "-m", "bench.quality.evaluate", *arguments],
            env=system.environment("retrieval") | {"PYTHONPATH": str(REPOSITORY)},
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        stop(system)
    if done.returncode != 0:
        raise BenchmarkError("The sets could not be measured; the reason is above.")
    (output / "results.md").write_text(done.stdout, encoding="utf-8")
    measured = SETS.validate_json(results.read_bytes())
    (output / "chart.svg").write_text(draw(measured), encoding="utf-8")
    if output.resolve() == OUTPUT:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_summary(page, summary(measured), BEGIN, END), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
