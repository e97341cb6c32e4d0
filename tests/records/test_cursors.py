import base64
from datetime import datetime
from typing import Any
from uuid import UUID

import httpx
import orjson
from support import fhir

LIMIT = {"limit": 1}


def decoded(cursor: str) -> list[Any]:
    binding, *values = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    assert int(binding, 16) < 2**64
    assert values
    return values


def is_number_id_or_time(value: Any) -> bool:
    if isinstance(value, str):
        try:
            UUID(value)
        except ValueError:
            return datetime.fromisoformat(value).tzinfo is not None
        return True
    return type(value) is int


class TestCursors:
    async def test_search_cursor_has_no_words(self, client: httpx.AsyncClient):
        for given in ("Jane", "Janet"):
            body = {"full_name": f"{given} Doe", "date_of_birth": "1988-04-12"}
            await client.post("/patients", json=body)
        born = {"date_of_birth": "1988"}
        for criteria in ({"name": "jan"}, {"name": "d jan"}, born, born | {"name": "doe"}):
            page = (await client.post("/patients/search", json=criteria | LIMIT)).json()
            assert all(map(is_number_id_or_time, decoded(page["next"]))), criteria

    async def test_url_cursor(
        self, client: httpx.AsyncClient, as_person: dict[str, str], patient: dict[str, Any]
    ):
        of_patient = {"patient_id": patient["id"]}
        visit: dict[str, Any] = {}
        for number in range(2):
            opened = of_patient | {"chief_complaint": "Cough"}
            visit = (await client.post("/encounters", json=opened)).json()
            await client.patch(f"/encounters/{visit['id']}", json={"summary": f"{number}"})
            await client.patch(f"/patients/{patient['id']}", json={"full_name": f"Li {number}"})
            record = of_patient | {"age": 4, "symptoms": ["cough"], "urgency": "low"}
            stored = (await client.post("/intake", json=record)).json()
            routing = {"to": "triage", "reason": "Cough"}
            await client.post(f"/intake/{stored['record_id']}/routing", json=routing)
            await client.post("/panels", json={"name": f"Ward {number}"}, headers=as_person)
        imported = await client.post("/imports/fhir-bundle", json=fhir.small())
        paths = [
            f"/patients/{patient['id']}/history",
            f"/patients/{patient['id']}/everything",
            f"/encounters?patient_id={patient['id']}",
            f"/encounters/{visit['id']}/history",
            f"/intake/{patient['id']}",
            "/encounters",
            "/encounters?status=in-progress&start_from=2026-01-01T00:00:00Z",
            "/routings?to=triage",
            "/panels",
            imported.headers["Location"],
        ]

        for path in paths:
            cursors = []
            follow: str | None = str(httpx.URL(path).copy_merge_params(LIMIT))
            while follow is not None:
                answer = (await client.get(follow)).raise_for_status()
                cursors.append(answer.json()["next"])
                follow = answer.links.get("next", {}).get("url")
            assert cursors.pop() is None
            assert cursors, path
            assert all(is_number_id_or_time(one) for next_ in cursors for one in decoded(next_)), (
                path
            )

    async def test_time_without_zone(self, client: httpx.AsyncClient, patient: dict[str, Any]):
        opened = {"patient_id": patient["id"], "chief_complaint": "Cough"}
        for _ in range(2):
            await client.post("/encounters", json=opened)
        cursor = (await client.get("/encounters", params=LIMIT)).json()["next"]
        binding, _, id_ = orjson.loads(base64.urlsafe_b64decode(cursor + "=="))
        made = base64.urlsafe_b64encode(orjson.dumps([binding, "2026-01-01", id_])).decode()

        answer = await client.get("/encounters", params=LIMIT | {"cursor": made})

        assert answer.status_code == 200

    async def test_tampered_cursor(self, client: httpx.AsyncClient):
        for number in range(2):
            await client.post("/patients", json={"full_name": f"Jane Doe {number}"})
        asked = {"name": "jane"} | LIMIT
        cursor = (await client.post("/patients/search", json=asked)).json()["next"]
        binding, id_, *_ = orjson.loads(base64.urlsafe_b64decode(cursor + "=="))
        for end in (["jane", "jane"], [2**40, 0], [1, 7], [1, -1], [0, 0], [1, "0"], [99, 0]):
            former = base64.urlsafe_b64encode(orjson.dumps([binding, id_, *end])).decode()
            answer = await client.post("/patients/search", json=asked | {"cursor": former})
            assert answer.status_code == 422, end
            assert answer.json()["errors"][0]["rule"] == "cursor-of-this-list"

    async def test_renamed_patient(self, client: httpx.AsyncClient):
        for name in ("Jana Doe", "Jane Doe", "Janet Doe"):
            await client.post("/patients", json={"full_name": name})
        asked = {"name": "jan"} | LIMIT
        first = (await client.post("/patients/search", json=asked)).json()
        path = f"/patients/{first['patients'][0]['id']}"
        await client.patch(path, json={"full_name": "Zoe"})

        follow = asked | {"cursor": first["next"]}
        second = (await client.post("/patients/search", json=follow)).json()

        assert [one["full_name"] for one in second["patients"]] == ["Jane Doe"]
