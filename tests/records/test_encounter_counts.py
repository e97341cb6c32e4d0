from typing import Any

import httpx
from support.databases import TestDatabase, execute

from tests.records.wards import Ward

Answer = dict[str, Any]
NONE, ONE = {"count": 0, "is_more": False}, {"count": 1, "is_more": False}
FILL = """
INSERT INTO records.encounters (patient_id, chief_complaint, status, summary_status)
SELECT patients.id, 'Cough', CASE WHEN n > 1000 THEN 'finished' ELSE 'planned' END,
    CASE WHEN n > 1000 THEN 'final' WHEN n > 1 THEN 'preliminary' END
FROM records.patients, generate_series(1, 2001) AS n
"""


async def counted(client: httpx.AsyncClient) -> Answer:
    return (await client.get("/encounters/counts")).raise_for_status().json()


async def test_counts_by_status_and_by_the_status_of_the_summary(
    client: httpx.AsyncClient, encounter: Answer, patient: Answer
):
    body = {"patient_id": patient["id"], "chief_complaint": "Cough", "status": "planned"}
    (await client.post("/encounters", json=body)).raise_for_status()
    await client.patch(f"/encounters/{encounter['id']}", json={"summary": "Well."})

    assert await counted(client) == {
        "statuses": {"planned": ONE, "in-progress": ONE, "finished": NONE, "cancelled": NONE},
        "summary_statuses": {"preliminary": ONE, "final": NONE, "rejected": NONE},
    }


async def test_ends_at_a_thousand_and_says_so(ward: Ward, database: TestDatabase):
    await execute(database.admin_dsn, FILL + f"WHERE patients.id = '{ward.anna['patient']}'")

    for level, in_progress in (("system", 2), ("user", 1), ("patient", 1)):
        ward.become("nurse", f"{level}/Encounter.s", patient=ward.anna["patient"])

        assert await counted(ward.client) == {
            "statuses": {
                "planned": {"count": 1000, "is_more": False},
                "in-progress": {"count": in_progress, "is_more": False},
                "finished": {"count": 1000, "is_more": True},
                "cancelled": NONE,
            },
            "summary_statuses": {
                "preliminary": {"count": 999, "is_more": False},
                "final": {"count": 1000, "is_more": True},
                "rejected": NONE,
            },
        }, level

    ward.become("porter", "user/*.cruds")
    found = await counted(ward.client)
    assert [one for counts in found.values() for one in counts.values()] == [NONE] * 7
    assert (await ward.client.get("/encounters")).json() == {"encounters": [], "next": None}
