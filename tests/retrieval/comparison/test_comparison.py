from typing import Any
from uuid import UUID

import httpx

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens

TEXT = "Discharged on apixaban 5 mg. No fever."
SUMMARY = {"summary": "On apixaban 50 mg.", "patient": ["P-1", "P-1b"], "drugs": [], "items": []}


async def stored(client: httpx.AsyncClient, patient: str, text: str = TEXT) -> dict[str, Any]:
    body = {"patient_id": patient, "source_type": "letter", "source_ref": "l-1", "text": text}
    answer = (await client.post("/documents", json=body)).raise_for_status().json()
    return {"document_id": answer["id"], "version": answer["version"], "start": 0, "end": 28}


async def test_compares_the_cited_versions_of_the_patients_documents(
    client: httpx.AsyncClient, keyring: Keyring
):
    tokens = ServiceTokens("records", keyring.service_key_file("records"))
    records = {"Authorization": f"Bearer {tokens.token_for('retrieval')}"}
    own, foreign = await stored(client, "P-1b"), await stored(client, "P-2", "Secret 77 mg.")
    await stored(client, "P-1b", "Discharged on warfarin.")
    missing = [own | {"version": 3}, own | {"start": 500, "end": 510}]
    body = SUMMARY | {"sources": [own, foreign, *missing, {"text": "Apixaban."}]}
    response = await client.post("/internal/comparisons", json=body, headers=records)
    answer = response.raise_for_status().json()

    assert answer["claims"] == [{"start": 0, "end": 18, "sources": [0, 1, 2, 3, 4]}]
    assert [(one["kind"], one["source"], one["expected"]) for one in answer["marks"]] == [
        ("source-foreign", 1, None),
        ("source-missing", 2, None),
        ("source-missing", 3, None),
        ("source-replaced", 0, None),
        ("dose", 0, "5 mg"),
    ]
    assert "77 mg" not in response.text
    again = await client.post("/internal/comparisons/digest", json=body, headers=records)
    assert again.json() == {"digest": answer["digest"]}


async def test_a_citation_of_another_patients_document_looks_like_one_of_no_document(
    client: httpx.AsyncClient, keyring: Keyring
):
    tokens = ServiceTokens("records", keyring.service_key_file("records"))
    records = {"Authorization": f"Bearer {tokens.token_for('retrieval')}"}
    own, foreign = await stored(client, "P-1b", "Gehfähig ❤"), await stored(client, "P-2")
    longer = await stored(client, "P-1b", "Gehfähig ❤ 👍.")
    policy = {"scope": "shared", "source_type": "policy", "source_ref": "p-1", "text": TEXT}
    person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
    shared = (await client.post("/documents", json=policy, headers=person)).json()
    cited = [
        own,
        longer,
        own | {"version": 99},
        {"document_id": shared["id"], "version": 1},
        foreign,
        foreign | {"version": 99},
        foreign | {"document_id": str(UUID(int=8))},
        own,
    ]
    documents = [{name: one[name] for name in ("document_id", "version")} for one in cited]
    body = {"patient": ["P-1", "P-1b"], "documents": documents}
    response = await client.post("/internal/documents/citations", json=body, headers=records)

    found = response.raise_for_status().json()["documents"]
    assert [(one["is_of_patient"], one["length"]) for one in found] == [
        (True, 10),
        (True, 13),
        (True, None),
        (True, len(TEXT)),
        *[(False, None)] * 3,
        (True, 10),
    ]


async def test_a_digest_changes_with_the_summary_and_with_versions_of_cited_documents(
    client: httpx.AsyncClient, keyring: Keyring
):
    tokens = ServiceTokens("records", keyring.service_key_file("records"))
    records = {"Authorization": f"Bearer {tokens.token_for('retrieval')}"}
    body = SUMMARY | {"sources": [await stored(client, "P-1")]}

    async def digest(**changed: Any) -> str:
        path = "/internal/comparisons/digest"
        answer = await client.post(path, json=body | changed, headers=records)
        return str(answer.raise_for_status().json()["digest"])

    first = await digest()
    others = {await digest(summary="On apixaban."), await digest(patient=["P-2"])}
    await stored(client, "P-1", TEXT)
    assert await digest() == first
    await stored(client, "P-1", "Discharged on warfarin.")
    assert len({first, *others, await digest()}) == 4
