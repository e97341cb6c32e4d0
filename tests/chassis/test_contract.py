import json
import subprocess
import sys
from pathlib import Path

from chassis.contract import contract

SAMPLE = Path(__file__).parent / "sample" / "src"


def test_the_contract_is_the_applications_document_and_needs_no_settings():
    document = contract("sample")
    printed = subprocess.run(
        [sys.executable, "-m", "chassis.contract", "sample"],
        env={"PYTHONPATH": str(SAMPLE), "PYTHONHASHSEED": "1"},
        capture_output=True,
        check=True,
    )

    named = {"title": "sample", "description": "A sample.", "version": "1.2.3"}
    expected = json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    assert document["info"] == named
    assert (printed.stdout.decode(), printed.stderr) == (expected, b"")
