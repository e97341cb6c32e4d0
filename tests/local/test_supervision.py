"""Descriptions of programs, also those of a system that an earlier version started."""

import json
from pathlib import Path

from chartroom.processes.supervision import Supervisor
from chartroom.system.layout import DataDirectory


def test_reads_a_description_that_an_earlier_version_stored(directory: Path) -> None:
    data = DataDirectory(directory / "data")
    data.prepare()
    fields = {
        "argv": ["/v/bin/python"],
        "environment": {"AUDIT_PORT": "20100"},
        "withheld": "PG",
        "directory": "/",
        "stop_signal": "TERM",
        "spawned_before": 2,
    }
    data.program("audit").write_text(json.dumps(fields), encoding="utf-8")

    description = Supervisor(data).description("audit")

    assert description is not None
    assert description.argv == ["/v/bin/python"]
