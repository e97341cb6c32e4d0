import os
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.log_reader import read_log
from support.programs import ended
from support.system import System, wait_until

REPOSITORY = Path(__file__).parents[2]
BATCH = 300  # A batch has more events than a tile of the log (256).


@pytest.fixture
def events(agent: httpx.Client, encounter: dict[str, Any]) -> list[dict[str, Any]]:
    event = {"encounter_id": encounter["id"], "agent_name": "triage-agent", "event_type": "step"}
    sent = [event | {"payload": {"number": number, "text": "ü€"}} for number in range(BATCH)]
    answer = agent.post("/agent-events/batch", json=sent).raise_for_status().json()
    receipts: list[dict[str, Any]] = answer["results"]
    wait_until(lambda: size_of(agent) > receipts[-1]["seq"])
    return receipts


def size_of(client: httpx.Client) -> int:
    answer = client.get("/tlog/checkpoint")
    if answer.status_code == 404:  # Before the first.
        return 0
    return size_in(answer.raise_for_status().text)


def size_in(checkpoint: str) -> int:
    return int(checkpoint.split("\n")[1])


def vkey_of(client: httpx.Client) -> str:
    return client.get("/tlog/key").raise_for_status().text.split("\n")[0]


def test_go_s_sumdb_reads_the_whole_log_and_proofs_of_events(
    system: System,
    agent: httpx.Client,
    patient: dict[str, Any],
    events: list[dict[str, Any]],
    tmp_path: Path,
):
    kept = tmp_path / "checkpoint"
    kept.write_text(agent.get("/tlog/checkpoint").text, "utf-8")
    proved = [events[at]["id"] for at in (0, BATCH // 2, -1)]
    more = {"patient_ids": [patient["id"]], "agent_name": "triage-agent", "event_type": "step"}
    last = agent.post("/agent-events", json=more | {"payload": {}}).raise_for_status().json()
    wait_until(lambda: size_of(agent) > last["seq"])

    read = read_log(
        system.url,
        vkey_of(agent),
        [*proved, last["id"]],
        token=system.keyring.mint("auditor", kind="person"),
        older=kept,
    )

    assert read.size > last["seq"]
    assert read.proofs == len(proved) + 1
    assert read.tiles > BATCH // 256


@pytest.mark.usefixtures("events")
def test_the_walkthrough_s_verifier_finds_the_log_intact(system: System, tmp_path: Path):
    page = (REPOSITORY / "docs" / "walkthrough.md").read_text("utf-8")
    _, _, section = page.partition("## A log that anyone can check")
    blocks = [block.split("```")[0] for block in section.split("```sh\n")[1:3]]
    script = "\n".join(blocks)

    done = ended(
        ["bash", "-ec", f"URL={system.url}\n{script}"],
        cwd=REPOSITORY,
        env=os.environ
        | {"CHARTROOM_DATA_DIR": str(system.data.path), "HOME": str(tmp_path), "MAKEFLAGS": ""},
    )

    whole, database = re.findall(
        r"^(intact|tampered): \d+ entries, root [0-9a-f]{64}$", done.stdout, re.MULTILINE
    )
    assert (whole, database) == ("intact", "intact"), done.stdout + done.stderr
    assert done.returncode == 0, done.stdout + done.stderr
    assert size_in((tmp_path / "log-checkpoints").read_text("utf-8")) > BATCH
