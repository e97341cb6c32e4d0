import json
from pathlib import Path

from chartroom.processes.gateway import set_target, write_routes
from chartroom.processes.services import LISTENERS
from chartroom.system.layout import DataDirectory, find_clone


def targets(data: DataDirectory) -> dict[str, str]:
    written = json.loads(data.scrape_targets.read_text(encoding="utf-8"))
    return {each["labels"]["service"]: each["targets"][0] for each in written}


def test_follow_a_service_that_was_restarted_elsewhere_and_need_not_be_there(
    directory: Path,
):
    """A service is restarted on another port; an operator deletes a damaged file of scrape targets."""
    data = DataDirectory(directory / "data")
    data.prepare()
    write_routes(find_clone(), data, {name: 7000 + n for n, name in enumerate(LISTENERS)})
    before = targets(data)

    set_target(data, "audit", 9999)

    assert set(before) == {
        "records",
        "audit",
        "retrieval",
        "edge",
        "mcp",
        "auth",
        "console",
        "gateway",
    }
    assert targets(data) == before | {"audit": "127.0.0.1:9999"}
    data.scrape_targets.unlink()
    set_target(data, "audit", 9998)
    assert not data.scrape_targets.exists()
