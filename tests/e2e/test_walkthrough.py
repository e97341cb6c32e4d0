import json
import os
import re
import subprocess
import time
from pathlib import Path
from typing import Any

from support.eventually import HANGS_S
from support.system import System

REPOSITORY = Path(__file__).parents[2]
BLOCK = re.compile(r"^```(sh|json)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# Patterns for printed values that differ between runs; all other output must match the document.
VARYING = re.compile(r"^(\d+\.\d+|\d{4}-\d\d-\d\dT.*|[0-9a-f]{8}-[0-9a-f]{4}-.*)$")


def blocks(page: str, begin: str, end: str) -> list[tuple[str, str]]:
    _, _, text = (REPOSITORY / page).read_text(encoding="utf-8").partition(begin)
    return [(match[1], match[2]) for match in BLOCK.finditer(text.partition(end)[0])]


def learn(
    shown: Any, found: Any, ids: dict[str, str], pointer: str = "", *, is_cut: bool = False
) -> None:
    """Compare a response with the printed response, and map each printed ID to the received ID."""
    if isinstance(shown, dict):
        assert isinstance(found, dict), pointer
        assert set(shown) <= set(found) if is_cut else set(shown) == set(found), pointer
        for name in shown:
            learn(shown[name], found[name], ids, f"{pointer}/{name}", is_cut=is_cut)
    elif isinstance(shown, list):
        assert isinstance(found, list), pointer
        assert len(shown) == len(found), pointer
        for index, (one, other) in enumerate(zip(shown, found, strict=True)):
            learn(one, other, ids, f"{pointer}/{index}", is_cut=is_cut)
    elif VARYING.match(str(shown)):
        assert VARYING.match(str(found)), pointer
        ids[str(shown)] = str(found)
    elif pointer.rpartition("/")[2] in {
        "record_id",
        "id",
        "seq",
        "recorded_by",
        "summary_recorded_by",
        "author",
        "leaf_hash",
        "leaf_mac",
        "receipt_mac",
    }:
        assert type(shown) is type(found), pointer
    else:
        assert shown == found, pointer


def nothing_waits(output: str) -> bool:
    return all(state["waiting"] == 0 for state in json.loads(output)["outbox"].values())


class TestWalkThrough:
    def test_every_request_is_answered_with_what_is_printed_below_it(self, system: System):
        ids: dict[str, str] = {}
        script = "set -e\n"
        answers = 0
        output = ""

        for kind, text in blocks("docs/walkthrough.md", "# A walk", "## Agents at work"):
            if kind == "sh":
                for shown, found in ids.items():
                    # The document tells readers to replace each printed id by "the id you got".
                    text = text.replace(shown, found)  # noqa: PLW2901
                if not text.startswith("curl"):
                    # Prints the shell variables, so that later blocks set the values without repeating the
                    # commands.
                    names = " ".join(re.findall(r"(?m)^(\w+)=", text))
                    script += self.run(system, f"{script}{text}declare -p {names}\n")
                    continue
                output = self.run(system, script + text)
                if "/health" in text:
                    deadline = time.monotonic() + HANGS_S
                    while not nothing_waits(output) and time.monotonic() < deadline:
                        output = self.run(system, script + text)
            else:
                learn(json.loads(text), without_token_ids(json.loads(output)), ids)
                answers += 1

        assert answers >= 15

    def test_the_readme_s_five_requests_are_answered_as_it_says(self, system: System):
        ids: dict[str, str] = {}
        parts = blocks("README.md", "## Five requests", "## Connect an agent")
        names = parts[0][1].splitlines(keepends=True)[0]
        output = ""

        for kind, text in parts:
            if kind == "sh":
                output = self.run(system, text if text.startswith(names) else names + text)
            else:
                learn(json.loads(text), json.loads(output), ids, is_cut=True)

        assert len(parts) == 9

    @staticmethod
    def run(system: System, script: str) -> str:
        script = script.replace("http://127.0.0.1:8080", system.url)
        # A feed, as callers without a token are.
        header = f'-H "Authorization: Bearer {system.keyring.mint("test-agent", scope="system/*.cruds")}"'
        script = re.sub(
            r"^curl -s(?!.*Authorization)", f"curl -s {header}", script, flags=re.MULTILINE
        )
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=REPOSITORY,
            env=os.environ | {"CHARTROOM_DATA_DIR": str(system.data.path)},
            capture_output=True,
            text=True,
            check=True,
            timeout=HANGS_S,
        )
        return done.stdout


def without_token_ids(answer: Any) -> Any:  # Any: JSON.
    """Remove token claims from events: readers of the document do not send a token."""
    if isinstance(answer, list):
        return [without_token_ids(item) for item in answer]
    if isinstance(answer, dict):
        return {
            name: without_token_ids(member) for name, member in answer.items() if name != "token_id"
        }
    return answer
