import gzip
import json
from typing import Any

import httpx
import pytest

MARK = b"\xef\xbb\xbf"
FHIR, NDJSON = "application/fhir+json", "application/fhir+ndjson"
CUT, WHOLE = "cut \ud83d", "cut \ufffd"
PATIENT = {"resourceType": "Patient", "id": "cut", "name": [{"family": CUT}]}


def bundle_of(*resources: dict[str, Any]) -> dict[str, Any]:
    entries = [{"resource": one} for one in resources]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


@pytest.mark.parametrize(
    ("path", "media_type", "document"),
    [
        ("/patients", "application/json", {"full_name": CUT}),
        ("/patients/search", "application/json", {"name": CUT}),
        ("/tasks", "application/json", {"kind": "call_back", "input": {"text": CUT}}),
        ("/fhir/Patient", FHIR, PATIENT),
        ("/fhir", FHIR, bundle_of() | {"type": "batch", "id": CUT}),
        ("/imports/fhir-bundle", FHIR, bundle_of(PATIENT)),
        ("/imports/fhir-bundle", NDJSON, PATIENT),
    ],
)
async def test_a_marked_and_encoded_body_with_half_a_character_is_taken(
    client: httpx.AsyncClient, path: str, media_type: str, document: dict[str, Any]
):
    headers = {"Content-Type": media_type, "Content-Encoding": "gzip"}
    body = gzip.compress(MARK + json.dumps(document).encode())

    answer = await client.post(path, content=body, headers=headers)

    assert answer.is_success, answer.text
    assert answer.headers["Replaced-Characters"] == "1"
    said = answer.json().get("replaced_characters")
    assert said == (None if path.startswith("/fhir") else 1)


async def test_a_repeat_with_the_replaced_text_has_the_same_key_and_content(
    client: httpx.AsyncClient,
):
    headers = {"Content-Type": "application/json", "Idempotency-Key": "cut"}
    texts = [json.dumps({"full_name": CUT}), json.dumps({"full_name": WHOLE})]

    first, again = [await client.post("/patients", content=text, headers=headers) for text in texts]

    assert again.headers["Idempotency-Replayed"] == "true"
    assert (first.json()["full_name"], first.json()["id"]) == (WHOLE, again.json()["id"])


async def test_a_form_that_is_not_utf_8_is_refused(client: httpx.AsyncClient):
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await client.post("/fhir/Patient/_search", content=b"name=%FC", headers=headers)

    assert answer.is_client_error
    assert "valid-unicode" in answer.json()["issue"][0]["diagnostics"]
