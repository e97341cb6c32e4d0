import json

import pytest
from support import fhir
from support.databases import TestDatabase, fetch

from tests.records.fhir_bundles import Client
from tests.records.imports import PATH

pytestmark = [
    pytest.mark.skipif(
        not fhir.synthea_bundles(), reason="there are no bundles in ../shared/data/synthea"
    ),
]
JSON = {"Content-Type": "application/json"}
ROWS = """
SELECT (SELECT count(*) FROM records.patients), (SELECT count(*) FROM records.resources),
       (SELECT count(*) FROM records.resources WHERE patient_id IS NULL)
"""


async def test_import_and_repeat(client: Client, database: TestDatabase, *, nightly: bool):
    """Import bundles of synthetic patients twice. Daily runs use every third bundle; nightly runs use all."""
    paths = fhir.synthea_bundles()
    texts = [path.read_bytes() for path in (paths if nightly else paths[::3])]
    keys = set()
    for entry in (entry for text in texts for entry in json.loads(text)["entry"]):
        resource = entry["resource"]
        numbers = [one["value"] for one in resource.get("identifier", ())]
        keys.add((resource["resourceType"], (numbers or [entry["fullUrl"]])[0]))
    shared = [type_ for type_, _ in keys if type_ in {"Organization", "Practitioner"}]

    for text in (*texts, texts[-1]):
        answer = await client.post(PATH, content=text, headers=JSON)
        assert answer.status_code == 200, answer.text
        counts = answer.json()
        assert sum(counts[n] for n in ("unchanged", "updated", "created")) == counts["total"]

    assert counts["unchanged"] == counts["total"]
    (stored,) = await fetch(database.admin_dsn, ROWS)
    assert tuple(stored) == (len(texts), len(keys), len(shared))
