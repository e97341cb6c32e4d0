"""A summary agent with chartroom-client: writes the summary of an encounter, which a person accepts
later.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python summary.py Copy it as a start for your own agent,
and replace `work`.
"""

import time
from os import environ

from chartroom_client import Chartroom, Worker

NAME, QUEUES = environ.get("AGENT_NAME", "summary-agent"), environ.get("QUEUE_PREFIX", "")
LEASE_S = int(environ.get("LEASE_SECONDS", "60"))
MODEL_S = float(environ.get("MODEL_SECONDS", "0"))  # Simulates the time of a model's answer.
TRIES = 20  # Delays of retries in seconds while the search for passages is unavailable.
chartroom, worker = Chartroom(agent_name=NAME), Worker(agent_name=NAME)


def citation(passage):
    """Return the citation of a passage for readers. The passage is `text[start:end]` of the
    document version.
    """
    place = f"{passage['start']} to {passage['end']}"
    return f"{passage['source_ref']}, version {passage['document_version']}, {place}"


def source(passage, finding, summary):
    """Return the citation for programs: the cited text, and the finding of the summary that rests on it."""
    start = summary.index(finding)
    place = {"start": passage["start"], "end": passage["end"]}
    place |= {"document_id": passage["document_id"], "version": passage["document_version"]}
    return place | {"claim": {"start": start, "end": start + len(finding)}}


@worker.task(f"{QUEUES}summary", kinds=["summary"], lease_seconds=LEASE_S)
def work(task):
    question = {"question": "What matters for the present complaint?"}
    for _ in range(TRIES):  # A summary needs sources.
        context = chartroom.read_context(task["encounter_id"], question)
        if "passages" not in context["unavailable"]:
            break
        time.sleep(1)
    encounter, passages = context["encounter"], context["passages"]
    event = {"agent_name": NAME, "event_type": "summary.drafting"}
    event |= {"payload": {"passages": [passage["id"] for passage in passages]}}
    chartroom.log_agent_event(event | {"encounter_id": task["encounter_id"]})
    time.sleep(MODEL_S)
    findings = [f"{found['chunk_text']} ({citation(found)})" for found in passages[:2]]
    summary = ". ".join([encounter["chief_complaint"], *findings])
    cited = zip(passages, findings, strict=False)
    sources = [source(one, text, summary) for one, text in cited if one["document_id"]]
    # If the encounter has changed since it was read, nothing is stored, and the task is queued again.
    amendment = {"version": encounter["version"], "summary": summary, "sources": sources}
    return {"encounter": amendment, "output": {"sources": len(findings)}}


if __name__ == "__main__":
    worker.run()
