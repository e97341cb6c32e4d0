import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from support.eventually import HANGS_S

Answer = dict[str, Any]
Send = Callable[..., Awaitable[Answer]]
NDJSON = {"Content-Type": "application/x-ndjson"}


def note(ref: str, text: str = "The patient has a cough.", **more: Any) -> Answer:
    about = {} if "scope" in more else {"patient_id": "P1"}
    return about | {"source_type": "note", "source_ref": ref, "text": text} | more


def lines(*documents: Any) -> bytes:
    return b"\n".join(
        one if isinstance(one, bytes) else json.dumps(one).encode() for one in documents
    )


async def until(client: httpx.AsyncClient, job_id: str, is_so: Callable[[Answer], bool]) -> Answer:
    """Poll a batch job until the condition is true."""
    end = time.monotonic() + HANGS_S
    while time.monotonic() < end:
        job: Answer = (await client.get(f"/jobs/{job_id}")).raise_for_status().json()
        if is_so(job):
            return job
        await asyncio.sleep(0.02)
    raise AssertionError(job)


async def until_completed(client: httpx.AsyncClient, job_id: str) -> Answer:
    return await until(client, job_id, lambda job: job["status"] == "completed")


async def outcomes(client: httpx.AsyncClient, job_id: str, **query: Any) -> list[Answer]:
    answer = await client.get(f"/jobs/{job_id}/outcomes", params=query)
    return answer.raise_for_status().json()["outcomes"]
