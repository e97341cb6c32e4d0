"""The whole benchmark with few rows and short runs; its figures are meaningless."""

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bench import __main__ as bench
from bench.errors import BenchmarkError
from bench.load.wrk import find_wrk
from bench.scenarios import access, charts, console, endpoints, log, passages, proof, records, tasks
from bench.scenarios import tools as tool_calls
from bench.systems import charts as stored_charts
from bench.systems import data, looked_at, sizes
from bench.systems.panels import Sizes

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(1_800)]

FEW_MEMBERS = Sizes(patients=12, events=2, chunks=5, panels=(1, 3, 5, 8), batch=10)
SMALL: dict[ModuleType, dict[str, Any]] = {
    access: {"SIZES": FEW_MEMBERS, "FEW": 5, "DISTINCT": 20},
    charts: {"FEW": 300, "MANY": 1_000, "REQUESTS": 20, "STATEMENTS": 5},
    stored_charts: {"EACH": 20, "HEAVY": 100},
    console: {"VIEWERS": 4, "LONGER": 1, "BURST": 500},
    data: {"CHUNK_PATIENTS": 20},
    endpoints: {"DISTINCT": 200, "QUESTIONS": 200, "NAIVE_QUESTIONS": 50, "STATEMENTS": 10},
    log: {"FEW": 500, "MANY": 3_000, "LISTENERS": 5},
    looked_at: {"CHARTS": 2},
    passages: {
        "EACH": 20,
        "FEW": (4, 40),
        "MANY": (8, 80),
        "DOCUMENTS": 600,
        "CHUNKS_OF_DOCUMENT": 4,
    },
    proof: {"MANY": 3_000, "PROVEN": 20, "LONGER": 1},
    records: {"BUNDLES": 5, "ENTRIES": 20, "PEOPLE": 500, "SEARCHES": 50},
    sizes: {"EVENTS": 1_000, "PATIENTS": 2, "EACH": 20},
    tasks: {"ENOUGH": 500, "FEW": 20, "MANY": 60, "DONE": 50, "TO_CLAIM": 300},
    tool_calls: {"SEARCHES": 20},
}


def test_measures_everything_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    try:
        find_wrk()
    except BenchmarkError as missing:
        pytest.skip(str(missing))
    for module, smaller in SMALL.items():
        for name, value in smaller.items():
            monkeypatch.setattr(module, name, value)
    monkeypatch.setattr(bench, "CAPACITY_DOCUMENT", tmp_path / "capacity.md")
    short = ["--seconds", "1", "--rounds", "1", "--connections", "16"]
    monkeypatch.setattr(sys, "argv", ["bench", *short, "--output", str(tmp_path)])

    assert bench.main() == 0

    results = json.loads((tmp_path / "results.json").read_text("utf-8"))
    measured = {one["name"]: one["runs"] for one in results["comparisons"]}
    assert measured.keys() == {planned.name for planned in bench.PLANNED}
    assert all(measured.values())
    assert (tmp_path / "capacity.md").exists()
