"""A worker as a process: python client_worker.py QUEUE JOURNAL SECONDS. It works that long on each task,
and writes a line when it begins and when it has done its work.
"""

import os
import sys
import time

from chartroom_client import ClaimedTask, Completion, Worker

QUEUE, JOURNAL, SECONDS = sys.argv[1:]
worker = Worker()


def note(line: str) -> None:
    file = os.open(JOURNAL, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(file, f"{line}\n".encode())
    os.close(file)


@worker.task(QUEUE, lease_seconds=5)
def work(task: ClaimedTask) -> Completion:
    note(f"began {task['id']} {task['attempt']}")
    time.sleep(float(SECONDS))
    note(f"done {task['id']} {task['attempt']}")
    return {"output": {"attempt": task["attempt"]}}


worker.run()
