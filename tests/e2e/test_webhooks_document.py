import sys
from pathlib import Path

from support.sources import REPOSITORY
from support.system import System

from tests.e2e.python_blocks import Reader, blocks

DOCUMENT = REPOSITORY / "docs" / "webhooks.md"
PORT = "9000"


def test_the_page_works_from_top_to_bottom(system: System, tmp_path: Path):
    page = tmp_path / DOCUMENT.name
    page.write_text(DOCUMENT.read_text("utf-8").replace(PORT, str(system.receiver_port)), "utf-8")
    reader = Reader(system)
    reader.follow(page, {})
    ((_, receiver),) = blocks(page)
    program = reader.start(receiver, Path(sys.executable))
    try:
        with system.client("some-agent") as agent:
            event = {"agent_name": "a", "event_type": "task.dead", "patient_ids": ["P1"]}
            logged = agent.post("/agent-events", json=event | {"payload": {}})
            event_id = logged.raise_for_status().json()["id"]
        # Events that other tests caused may come first.
        assert f"task.dead {event_id}\n" in iter(program.stdout.readline, "")
    finally:
        program.kill()
        program.communicate()
