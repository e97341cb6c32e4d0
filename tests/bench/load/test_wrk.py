from pathlib import Path

import pytest

from bench.errors import BenchmarkError
from bench.load.wrk import (
    UNIQUE,
    Load,
    Request,
    find_wrk,
    numbered,
    read_output,
    warm_up,
    write_requests,
)

PRINTED = """\
Running 4s test @ http://127.0.0.1:8080
  1 threads and 16 connections
measured {"requests": 4000, "seconds": 4.0, "p50_ms": 3.5, "p99_ms": 9.25, "errors": {"status": 2, "timeout": 0}}
"""


class TestOutput:
    def test_has_rate_times_and_errors(self):
        load = read_output(PRINTED)

        assert (load.rate, load.p50_ms, load.p99_ms, load.errors) == (
            1000,
            3.5,
            9.25,
            {"status": 2, "timeout": 0},
        )

    def test_without_a_measurement_is_an_error_with_wrks_own(self):
        with pytest.raises(BenchmarkError, match="unable to connect"):
            read_output("", "unable to connect to 127.0.0.1:1 Connection refused")


class TestAWarmUp:
    def test_ends_with_the_first_run_with_a_measurement(self):
        loads = [Load(requests, 1, 0, 0, {}) for requests in (0, 0, 7, 0)]

        warm_up(lambda: loads.pop(0), "nothing was measured")

        assert len(loads) == 1

    def test_without_a_measurement_is_an_error(self):
        with pytest.raises(BenchmarkError, match="nothing was measured"):
            warm_up(lambda: Load(0, 1, 0, 0, {"timeout": 1}), "nothing was measured")


class TestRequests:
    def test_are_written_one_per_line_with_the_tokens_in_turn(self, tmp_path: Path):
        file = tmp_path / "requests"

        write_requests(
            file,
            [
                Request("GET", "/a"),
                Request("POST", "/b", {"x": "é"}),
                Request("GET", "/c", headers={"One": "1", "Two": "2"}),
            ],
            ["t", "u"],
        )

        assert file.read_text("utf-8").splitlines() == [
            "GET\t/a\tt\t\t",
            'POST\t/b\tu\t\t{"x": "\\u00e9"}',
            "GET\t/c\tt\tOne: 1|Two: 2\t",
        ]

    def test_get_another_number_each_time(self):
        request = Request("POST", "/b", {"x": [UNIQUE]}, {"Idempotency-Key": UNIQUE})

        first, second = numbered(request), numbered(request)

        assert first != second
        assert first.body == {"x": [first.headers["Idempotency-Key"]]}
        assert len(first.headers["Idempotency-Key"]) == len(UNIQUE)


def test_find_wrk_prints_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BenchmarkError, match="apt-get install wrk"):
        find_wrk()
