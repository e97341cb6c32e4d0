import json
import sys
from pathlib import Path

from support.sources import REPOSITORY
from support.system import running

from chartroom.system.ports import held_free
from tests.e2e.python_blocks import Reader, blocks

DOCUMENT = REPOSITORY / "docs" / "webhooks.md"
PORT = "9000"


def test_the_page_works_from_top_to_bottom(tmp_path: Path) -> None:
    with held_free(["receiver"]) as ports:
        port = ports["receiver"]
    page = tmp_path / DOCUMENT.name
    page.write_text(DOCUMENT.read_text("utf-8").replace(PORT, str(port)), "utf-8")
    permitted = {"AUDIT_WEBHOOK_ORIGINS": json.dumps([f"http://127.0.0.1:{port}"])}
    with running("--require-tokens", environment=permitted) as system:
        reader = Reader(system)
        reader.follow(page, {})
        ((_, receiver),) = blocks(page)
        program = reader.start(receiver, Path(sys.executable))
        try:
            with system.client("some-agent") as agent:
                event = {"agent_name": "a", "event_type": "task.dead", "patient_ids": ["P1"]}
                logged = agent.post("/agent-events", json=event | {"payload": {}})
                event_id = logged.raise_for_status().json()["id"]
            assert program.stdout is not None
            assert program.stdout.readline() == f"task.dead {event_id}\n"
        finally:
            program.kill()
            program.communicate()
