import json
import subprocess
import sys
from pathlib import Path

from chassis.contract import contract

SAMPLE = Path(__file__).parent / "sample" / "src"


class TestContract:
    def test_is_the_document_of_the_application(self) -> None:
        assert contract("sample")["info"] == {"title": "sample", "description": "A sample.", "version": "1.2.3"}

    def test_is_printed_the_same_each_time_without_any_settings(self) -> None:
        printed = [
            subprocess.run(
                [sys.executable, "-m", "chassis.contract", "sample"],
                env={"PYTHONPATH": str(SAMPLE), "PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            )
            for seed in ("1", "2")
        ]

        assert printed[0].stdout == printed[1].stdout
        assert json.loads(printed[0].stdout)["openapi"].startswith("3.")
        assert [process.stderr for process in printed] == [b"", b""]
