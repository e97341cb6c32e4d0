"""Writes a stored state of the retrieval service: chunks and documents stored through the API."""

import asyncio
from base64 import b64encode
from pathlib import Path
from typing import Any

import httpx
from support.applications import running, settings_for
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually
from support.panels import FakePanels
from support.stand_in_audit import REFUSAL, StandInAudit

from chartroom.system.keys import Keyring
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.states.reads import recorded

MODEL = Path(__file__).parents[2] / "services" / "retrieval" / "model"
LAST_ROWS = """
INSERT INTO retrieval.embedding_models (name, variant, dimension, floor, place, filled)
VALUES ('beside', 'int8', 384, 0.7, 'beside', 0.5);
UPDATE retrieval.passages SET beside_embedding = embedding, beside_model_id = (
    SELECT id FROM retrieval.embedding_models WHERE place = 'beside'
) WHERE chunk_id IS NOT NULL AND patient_id IS NOT NULL;
WITH waiting AS (
    INSERT INTO retrieval.jobs (caller, caller_kind, caller_claims, total, bytes, waits_for, turn_at)
    VALUES ('test-agent', 'agent', '{"purpose":"TREAT"}', 1, 2, 'embedding-unavailable', '2100-01-01T00:00:00Z')
    RETURNING id
)
INSERT INTO retrieval.job_lines (job_id, line, content) SELECT id, 1, '{}' FROM waiting
"""
PASSAGES = {
    "P12345": "Metoprolol was stopped because of bradycardia.",
    "患者-7": "Der Patient klagt über Atemnot — “seit drei Tagen”.\n\tKein Fieber. 🤒\\",
    "P 77": "Furosemide was started for the swelling of both ankles.",
}
# A document that is long enough to be split into chunks.
LONG = {
    "patient_id": "P 78",
    "source_type": "letter",
    "source_ref": "l-2",
    "chunk_text": "PLAN: Warfarin is paused.\n" + "She was seen for a cough in the morning. " * 60,
}
DOCUMENT = {
    "patient_id": "P12345",
    "encounter_id": "0198c5a4-5f3b-7c1e-9a55-0b7d5f2f3c11",
    "source_type": "discharge_summary",
    "source_ref": "ds-1",
    "title": "Entlassungsbrief",
    "text": "HPI: Dyspnoea for three days.\n\nMEDICATIONS: Metoprolol was stopped. 🤒 Furosemide was started.\n",
    "codes": [{"system": "http://loinc.org", "code": "18842-5"}],
    "occurred_at": "2026-11-02T08:00:00Z",
    "author": "summariser",
    "author_kind": "agent",
    "model": "summariser-2",
    "review_status": "approved",
}
CHANGED = {**DOCUMENT, "text": f"{DOCUMENT['text']}\nPLAN: Weigh every day.\n"}
# The table is split, so that its later chunks have its head.
ROWS = "\n".join(f"| day {day} | {80 + day % 3} kg after breakfast |" for day in range(1, 61))
TABLE = f"| Day | Weight |\n| --- | --- |\n{ROWS}\n"
SHARED = {
    "scope": "shared",
    "source_type": "policy",
    "source_ref": "heart-failure",
    "title": "Heart failure",
    "text": f"# Weighing\n\nPatients are weighed every day.\n\n{TABLE}",
}
FILE = {
    "patient_id": "P 77",
    "source_type": "letter",
    "source_ref": "fax",
    "file": {
        "media_type": "text/html",
        "data": b64encode(b"<p>Rest.<p hidden>Secret").decode(),
        "charset": "utf-8",
    },
}
REFUSED = "SELECT FROM retrieval.outbox WHERE refused IS NOT NULL"
WAITING = "SELECT convert_from(event, 'UTF8') FROM retrieval.outbox WHERE refused IS NULL ORDER BY position"

HELD = (
    "UPDATE retrieval.outbox_buckets SET holder = uuidv7() WHERE bucket = 0;"
    " UPDATE retrieval.job_worker SET holder = uuidv7()"
)
# An NDJSON body with a valid and an invalid line.
BATCH = b'{"patient_id": "P 77", "source_type": "note", "source_ref": "n", "text": "Rest."}\n{}'
COMPLETED = "SELECT FROM retrieval.jobs WHERE finished_at IS NOT NULL"
NDJSON = {"Content-Type": "application/x-ndjson"}


async def write(database: TestDatabase, keyring: Keyring) -> None:
    """Store chunks and documents through the API. Audit rejects the first event and is unavailable afterwards."""
    audit = StandInAudit()
    audit.result_of = lambda _: REFUSAL
    panels = FakePanels()
    app = create_app(
        Settings(**settings_for(database, keyring, model_dir=MODEL)),
        audit_transport=audit,
        records_transport=panels,
    )
    async with running(app, keyring.mint("test-agent")) as client:
        for number, body in enumerate(bodies()):
            headers = {"Idempotency-Key": f"chunk-{number}"}
            (await client.post("/chunks", json=body, headers=headers)).raise_for_status()
            while not await fetch(database.admin_dsn, REFUSED):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
            audit.fail = lambda _: httpx.Response(503)
        (
            await client.post("/retrieve", json={"question": "Who was short of breath?"})
        ).raise_for_status()
        as_person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
        for body in (DOCUMENT, CHANGED, SHARED, FILE, FILE | {"title": "Fax"}):
            (await client.post("/documents", json=body, headers=as_person)).raise_for_status()
        (await client.post("/documents/batch", content=BATCH, headers=NDJSON)).raise_for_status()
        while not await fetch(database.admin_dsn, COMPLETED):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        panels.let("caller:triage-agent", *PASSAGES)
        panels.let("group:ward-3", "P 77", panel=2, until="2027-01-01T00:00:00Z")
        await eventually(lambda: app.state.member_replica.position == len(panels.changes))
    for rows in (HELD, LAST_ROWS):
        await execute(database.admin_dsn, rows)


def bodies() -> list[dict[str, str]]:
    return [
        *(
            {
                "patient_id": patient,
                "source_type": "note",
                "source_ref": f"n-{number} ü",
                "chunk_text": text,
            }
            for number, (patient, text) in enumerate(PASSAGES.items())
        ),
        LONG,
    ]


async def read(database: TestDatabase, keyring: Keyring, _: None) -> dict[str, Any]:
    waiting = [row[0] for row in await fetch(database.admin_dsn, WAITING)]
    settings = Settings(**settings_for(database, keyring, model_dir=MODEL))
    app = create_app(settings, audit_transport=StandInAudit(), records_transport=FakePanels())
    async with running(app, keyring.mint("test-agent")) as client:
        # A search for each stored text must return that text's chunk first, and only chunks of the same patient.
        reads = [
            await recorded(client, "POST", "/retrieve", {"question": text} | narrowed)
            for patient, text in PASSAGES.items()
            for narrowed in ({"patient_id": patient}, {"source_type": "note", "top_k": 1})
        ]
        about = {"question": "Is warfarin paused?", "patient_id": LONG["patient_id"]}
        reads += [
            await recorded(client, "POST", "/retrieve", about | {"mode": mode})
            for mode in ("dense", "lexical")
        ]
        reads.append(await recorded(client, "POST", "/chunks", bodies()[0], key="chunk-0"))
        listed = await recorded(client, "GET", "/documents")
        reads.append(listed)
        for document in listed["answer"]["documents"]:
            path = f"/documents/{document['id']}"
            reads.append(await recorded(client, "GET", path))
            reads.append(await recorded(client, "GET", f"{path}/chunks"))
            reads.append(await recorded(client, "GET", f"{path}?version=1"))
        jobs = await recorded(client, "GET", "/jobs")
        reads.append(jobs)
        paths = [f"/jobs/{job['id']}/outcomes" for job in jobs["answer"]["jobs"]]
        reads += [await recorded(client, "GET", path) for path in paths]
    return {"reads": reads, "waiting": waiting}
