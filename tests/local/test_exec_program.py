import json
import os
import sys
from pathlib import Path

from support.programs import ended

PRINTED = "import os; print(os.environ['GIVEN'], 'in', os.getcwd(), os.sched_getscheduler(0))"


def test_becomes_the_program_that_the_file_describes(tmp_path: Path):
    description = {
        "argv": [sys.executable, "-c", PRINTED],
        "environment": {"GIVEN": "a value"},
        "directory": str(tmp_path),
        "stop_signal": "TERM",
        "withheld": "SUPERVISOR_",
    }
    (tmp_path / "program.json").write_text(json.dumps(description), encoding="utf-8")

    done = ended(
        [
            sys.executable,
            "-P",
            "-m",
            "chartroom.processes.exec_program",
            str(tmp_path / "program.json"),
        ]
    )

    assert (done.returncode, done.stdout) == (0, f"a value in {tmp_path} {os.SCHED_BATCH}\n")
