"""An agent as a process that only uses HTTP and the standard library, so that it starts fast.

python task_agent.py < instructions.json

It writes a journal with a JSON object per line, each in a single write: a killed agent leaves only
complete lines.
"""

import http.client
import json
import os
import random
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

Document = dict[str, Any]
TIMEOUT_S = 60.0
PAUSE_S = 0.05
UNSENT = 0  # The journal's status of a request without a response.


class Journal:
    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, what: str, **fields: Any) -> None:
        line = json.dumps({"what": what, "at": time.time(), **fields})
        os.write(self._file, line.encode() + b"\n")


class Session:
    """Requests over one HTTP connection, which is reopened after a failure."""

    def __init__(self, url: str, token: str) -> None:
        self._host = urlsplit(url).netloc
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        self._connection: http.client.HTTPConnection | None = None

    def post(self, path: str, body: Document, headers: Mapping[str, str]) -> "Answer":
        """Send a request once; return status UNSENT if no response arrives."""
        connection = self._connection
        try:
            if connection is None:
                connection = http.client.HTTPConnection(self._host, timeout=TIMEOUT_S)
            # The connection is not reusable until its response has been read.
            self._connection = None
            content = json.dumps(body)
            connection.request("POST", path, content, {**self._headers, **headers})
            response = connection.getresponse()
            answer = response.read()
        except (OSError, http.client.HTTPException) as failure:
            return Answer(UNSENT, {"code": type(failure).__name__, "retryable": True}, None)
        self._connection = connection
        try:
            document: Document = json.loads(answer)
        except ValueError:
            document = {"code": f"{response.status} without JSON", "retryable": False}
        return Answer(response.status, document, response.getheader("Retry-After"))


@dataclass(frozen=True)
class Answer:
    status: int
    document: Document
    retry_after: str | None


class Agent:
    def __init__(self, instructions: Document, journal: Journal, number: int) -> None:
        self._given = instructions
        self._journal = journal
        self._session = Session(instructions["url"], instructions["token"])
        self._chance = random.Random(instructions["seed"] + number)

    def run(self) -> None:
        self._journal.write("started")
        if self._given["mode"] == "send":
            self._send_all()
        else:
            self._work()
        self._journal.write("done")

    def _send_all(self) -> None:
        """Send each of the given requests until a response arrives, and write the responses to the journal."""
        for path, body, headers in self._given["requests"]:
            answer = self._post(path, body, headers)
            self._journal.write("sent", path=path, status=answer.status, answer=answer.document)

    def _work(self) -> None:
        """Claim and complete tasks until no task is left, or until the process is killed."""
        given = self._given
        claim = {
            "queues": [given["queue"]],
            "lease_seconds": given["lease_s"],
            "wait_seconds": given["wait_s"],
        }
        while True:
            most = {"max": self._chance.choice(given["max"])}
            answer = self._post("/tasks/claim", claim | most)
            if answer.status != http.client.OK:
                continue
            tasks: Sequence[Document] = answer.document["tasks"]
            for task in tasks:
                self._journal.write("claimed", **_claim(task))
            for place, task in enumerate(tasks):
                if place:
                    self._extend(tasks[place:])
                self._do(task)

    def _do(self, task: Document) -> None:
        ways: Mapping[str, float] = self._given["ways"]
        (way,) = self._chance.choices(list(ways), list(ways.values()))
        self._journal.write("began", task=task["id"], claim=task["claim_token"], way=way)
        lease_s = self._given["lease_s"]
        if way == "abandon":
            return
        if way == "late":
            time.sleep(lease_s + 1)
        elif way == "long":
            for _ in range(4):
                time.sleep(lease_s / 3)
                self._extend([task])
        else:
            time.sleep(self._chance.uniform(*self._given["work_s"]))
        if way in {"fail", "release"}:
            self._end(
                task, way, {"error": "no answer", "retry_in_seconds": 0} if way == "fail" else {}
            )
        else:
            output = {"mark": uuid4().hex}
            self._end(task, "complete", {"output": output, **self._given["completion"]})

    def _extend(self, tasks: Sequence[Document]) -> None:
        claims = [{"task_id": task["id"], "claim_token": task["claim_token"]} for task in tasks]
        self._journal.write("extending", claims=[task["claim_token"] for task in tasks])
        answer = self._post("/tasks/heartbeat", {"claims": claims})
        if answer.status == http.client.OK:
            for task, claim in zip(tasks, answer.document["claims"], strict=True):
                until = claim["lease_expires_at"]
                if until is not None:
                    self._journal.write("extended", claim=task["claim_token"], until=_time(until))

    def _end(self, task: Document, action: str, fields: Document) -> None:
        about = {"task": task["id"], "claim": task["claim_token"], "action": action}
        self._journal.write("ending", **about, output=fields.get("output"))
        body = {"claim_token": task["claim_token"], **fields}
        answer = self._post(f"/tasks/{task['id']}/{action}", body)
        self._journal.write(
            "ended",
            **about,
            status=answer.status,
            code=answer.document.get("code"),
            output=fields.get("output"),
        )

    def _post(self, path: str, body: Document, headers: Mapping[str, str] | None = None) -> Answer:
        """Repeat a request with one Idempotency-Key until it succeeds or is rejected permanently."""
        headers = {"Idempotency-Key": uuid4().hex, **(headers or {})}
        while True:
            answer = self._session.post(path, body, headers)
            if answer.status and answer.status < http.client.BAD_REQUEST:
                return answer
            self._journal.write(
                "failed",
                path=path,
                status=answer.status,
                code=answer.document.get("code"),
                retry_after=answer.retry_after,
            )
            if not answer.document.get("retryable"):
                return answer
            time.sleep(float(answer.retry_after or PAUSE_S))


def _claim(task: Document) -> Document:
    return {
        "task": task["id"],
        "attempt": task["attempt"],
        "serial_key": task["serial_key"],
        "claim": task["claim_token"],
        "until": _time(task["lease_expires_at"]),
    }


def _time(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def main() -> None:
    instructions = json.load(sys.stdin)
    journal = Journal(instructions["journal"])
    agents = [Agent(instructions, journal, number) for number in range(instructions["threads"])]
    for agent in agents[1:]:
        threading.Thread(target=agent.run, daemon=True).start()
    agents[0].run()


if __name__ == "__main__":
    main()
