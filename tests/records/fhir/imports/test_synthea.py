"""Bundles of Synthea, which lie beside the checkout on some machines: data as other systems send it."""

import json

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, fetch

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(
        not fhir.synthea_bundles(), reason="there are no bundles in ../shared/data/synthea"
    ),
]
ROWS = """
SELECT (SELECT count(*) FROM records.patients) AS patients,
       (SELECT count(*) FROM records.encounters) AS encounters,
       (SELECT count(*) FROM records.resources) AS resources,
       (SELECT count(*) FROM records.resources WHERE patient_id IS NULL) AS shared
"""


async def test_every_bundle_is_imported_and_the_same_again_changes_nothing(
    client: httpx.AsyncClient, database: TestDatabase
) -> None:
    texts = [path.read_bytes() for path in fhir.synthea_bundles()]
    keys = {
        (
            entry["resource"]["resourceType"],
            identifiers[0]["value"] if identifiers else entry["fullUrl"],
        )
        for text in texts
        for entry in json.loads(text)["entry"]
        if (identifiers := entry["resource"].get("identifier", [])) is not None
    }

    for text in texts:
        answer = await client.post(
            "/imports/fhir-bundle", content=text, headers={"Content-Type": "application/json"}
        )
        assert answer.status_code == 200, answer.text
        assert (
            answer.json()["unchanged"] + answer.json()["updated"] + answer.json()["created"]
            == answer.json()["total"]
        )
    before = await fetch(database.admin_dsn, ROWS)
    again = await client.post(
        "/imports/fhir-bundle", content=texts[-1], headers={"Content-Type": "application/json"}
    )

    assert before[0]["resources"] == len(keys)
    assert before[0]["patients"] == len(texts)
    assert before[0]["shared"] == sum(
        type_ in {"Organization", "Practitioner"} for type_, _ in keys
    )
    assert again.json()["unchanged"] == again.json()["total"]
    assert await fetch(database.admin_dsn, ROWS) == before
