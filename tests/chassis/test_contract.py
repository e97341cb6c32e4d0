import json
import subprocess
import sys
from pathlib import Path

from chassis.contract import contract

SAMPLE = Path(__file__).parent / "sample" / "src"


class TestContract:
    def test_is_the_document_of_the_application(self) -> None:
        assert contract("sample")["info"] == {
            "title": "sample",
            "description": "A sample.",
            "version": "1.2.3",
        }

    def test_is_printed_the_same_by_every_process_without_any_settings(self) -> None:
        printed = subprocess.run(
            [sys.executable, "-m", "chassis.contract", "sample"],
            env={"PYTHONPATH": str(SAMPLE), "PYTHONHASHSEED": "1"},
            capture_output=True,
            check=True,
        )

        expected = (
            json.dumps(contract("sample"), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
        )
        assert (printed.stdout.decode(), printed.stderr) == (expected, b"")
