from typing import Any

import httpx
from support.databases import TestDatabase, fetch

HEAD = "| Day | Creatinine | Potassium |"
ROWS = "\n".join(f"| day {day} | {day}.5 mg/dL | 4.{day} mmol/L |" for day in range(1, 61))
TABLE = f"{HEAD}\n| --- | --- | --- |\n{ROWS}\n"


async def test_a_match_within_a_table_has_the_head_of_the_table(
    client: httpx.AsyncClient, letter: dict[str, Any], database: TestDatabase
):
    body = letter | {"text": TABLE, "media_type": "text/markdown"}
    stored = (await client.post("/documents", json=body)).json()
    asked = {"question": "creatinine on day 57", "patient_id": letter["patient_id"]}

    matches = (await client.post("/retrieve", json=asked | {"mode": "lexical"})).json()["matches"]

    assert "| day 57 |" in matches[0]["chunk_text"]
    assert len(matches) > 1
    for match in matches:
        start, end = match["start"], match["end"]
        assert match["chunk_text"] == TABLE[start:end]
        assert ("table_head" in match) == (start > 0)
        assert match.get("table_head", HEAD) == HEAD
        assert match["scores"]["lexical"] > 0

    # A version before stored no heads.
    await fetch(database.admin_dsn, "UPDATE retrieval.chunks SET table_head = NULL RETURNING 1")
    again = (await client.post("/documents", json=body)).json()

    assert (again["id"], again["status"]) == (stored["id"], "updated")
    assert again["chunks"]["kept"] == 1
    assert (await client.post("/documents", json=body)).json()["status"] == "unchanged"
