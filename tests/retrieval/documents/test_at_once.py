import asyncio
from typing import Any

import httpx
from support.databases import TestDatabase, fetch

# Counts inconsistent rows: passages without a chunk, chunks without a passage, and both without a document.
STRAY = """
SELECT (SELECT count(*) FROM retrieval.passages p WHERE NOT EXISTS (
        SELECT FROM retrieval.chunks c WHERE c.id = p.chunk_id AND c.document_id = p.document_id
    )) + (SELECT count(*) FROM retrieval.chunks c WHERE NOT EXISTS (
        SELECT FROM retrieval.passages p WHERE p.chunk_id = c.id
    )) + (SELECT count(*) FROM retrieval.document_versions v WHERE NOT EXISTS (
        SELECT FROM retrieval.documents d WHERE d.id = v.id
    )) AS number
"""


def text(version: int) -> str:
    parts = [
        f"SECTION {letter}\nCough 🫁 in version {version if number % 3 == 0 else 0}.\n"
        for number, letter in enumerate("ABCDEFGHIJ")
    ]
    return "\r\n".join(parts)


async def test_searches_and_lists_during_updates_match_their_version(
    client: httpx.AsyncClient, store: Any
):
    path = f"/documents/{(await store(text=text(0)))['id']}"
    query = {"question": "Cough?", "patient_id": "P1", "neighbours": 1, "top_k": 20}

    async def text_of(path: str, version: int) -> str:
        read = await client.get(path, params={"version": version})
        return str(read.raise_for_status().json()["text"])

    async def swap() -> None:
        for number in range(1, 100):
            await store(text=text(number), title=f"No. {number}")
            if number > 7 and len(seen) > 1:
                return

    seen: set[int] = set()
    swapping = asyncio.create_task(swap())
    while not swapping.done():
        found = (await client.post("/retrieve", json=query)).raise_for_status().json()["matches"]
        page = (await client.get(f"{path}/chunks")).raise_for_status().json()
        (version,) = {match["document_version"] for match in found}
        whole = await text_of(path, version)
        for match in found:
            merged = match["merged"]
            assert whole[match["start"] : match["end"]] == match["chunk_text"]
            assert whole[merged["start"] : merged["end"]] == merged["text"]
        listed = " ".join(chunk["text"] for chunk in page["chunks"])
        assert listed.split() == (await text_of(path, page["document_version"])).split()
        seen.add(version)
    await swapping

    assert len(seen) > 1


async def test_a_deletion_during_changes_leaves_all_or_nothing(
    client: httpx.AsyncClient, letter: Any, store: Any, database: TestDatabase
):
    source = {name: letter[name] for name in ("patient_id", "source_type", "source_ref")}
    for number in range(4):
        path = f"/documents/{(await store(text=text(number)))['id']}"
        answers = await asyncio.gather(
            client.post("/documents", json=letter | {"text": text(-1)}),
            client.patch(path, json={"title": "x"}, headers={"If-Match": "*"}),
            client.delete(path),
            client.post("/documents/delete", json=source),
            client.get(f"{path}/chunks"),
        )

        assert {answer.status_code for answer in answers} <= {200, 201, 204, 404}
        (stray,) = await fetch(database.admin_dsn, STRAY)
        assert stray["number"] == 0
