from collections import Counter
from pathlib import Path

from bench.load.contenders import OverHTTP, with_statuses
from bench.load.wrk import Load

LINE = '{"DownstreamStatus":%d,"RequestMethod":"GET","RouterName":"records@file"}\n'


class TestRefusals:
    def test_are_counted_by_status(self, tmp_path: Path):
        (tmp_path / "traefik.log").write_text(
            "".join(LINE % status for status in (200, 503, 404, 503)), "utf-8"
        )
        (tmp_path / "traefik.log.1").write_text(LINE % 503, "utf-8")

        contender = OverHTTP(
            "chartroom", {}, "http://127.0.0.1:1", [], tmp_path / "none", "id", access_logs=tmp_path
        )

        assert contender.refusals() == {"503": 3, "404": 1}

    def test_that_are_not_logged_are_counted_as_status(self):
        load = Load(100, 1.0, 1.0, 1.0, {"status": 5, "timeout": 1})

        assert with_statuses(load, Counter({"503": 3})).errors == {
            "status": 2,
            "timeout": 1,
            "503": 3,
        }
