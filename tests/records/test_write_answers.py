"""The answers of writes to a caller who may not read the thing found or changed."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support.operations_of_records import CHANGES

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
Scoped = Callable[..., dict[str, str]]
MRN = "http://hospital.example/mrn"
JANE = {
    "full_name": "Jane Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "identifiers": [{"system": MRN, "value": "M-1"}],
    "names": [{"use": "maiden", "family": "Smith"}],
}
UNLESS = {"If-None-Exist": f"identifier={MRN}|M-1"}
OUTLINE = {
    "full_name": "Jane Doe",
    "full_name_absent_reason": None,
    "birth_date": "1988",
    "gender": "female",
    "replaced_by": None,
}


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> Answer:
    answer: Answer = (await client.post("/patients", json=JANE)).raise_for_status().json()
    return answer


class TestARegistration:
    async def test_shows_what_the_caller_sent(
        self, client: httpx.AsyncClient, scoped: Scoped
    ) -> None:
        """Also when it is repeated after others have changed the patient."""
        headers = scoped("system/Patient.c") | {"Idempotency-Key": "k"}

        first = await client.post("/patients", json=JANE, headers=headers)
        await client.patch(f"/patients/{first.json()['id']}", json={"full_name": "Jane Smith"})
        again = await client.post("/patients", json=JANE, headers=headers)

        whole = (await client.get(f"/patients/{first.json()['id']}/history/1")).json()
        sent = first.json()
        assert sent.pop("unconfirmed_identifiers") == []
        assert sent.items() <= whole.items()
        assert first.json()["identifiers"][0]["value"] == "M-1"
        assert again.json() == first.json()

    async def test_shows_what_the_caller_sent_where_no_patient_had_the_identifier(
        self, client: httpx.AsyncClient, scoped: Scoped
    ) -> None:
        headers = scoped("system/Patient.c") | UNLESS | {"Idempotency-Key": "k"}

        answers = [await client.post("/patients", json=JANE, headers=headers) for _ in range(2)]

        assert [answer.status_code for answer in answers] == [201, 201]
        assert [answer.json()["birth_date"] for answer in answers] == ["1988-04-12"] * 2

    @pytest.mark.parametrize(
        ("scope", "shown"),
        [
            ("system/Patient.cs", OUTLINE),
            ("system/Patient.cs user/Patient.r", OUTLINE),
            ("system/Patient.c", {"version": 1}),
            ("system/Patient.c user/Patient.s", {"version": 1}),
        ],
    )
    async def test_shows_of_a_patient_it_finds_what_the_scopes_allow(
        self, *, client: httpx.AsyncClient, scoped: Scoped, jane: Answer, scope: str, shown: Answer
    ) -> None:
        headers = scoped(scope) | UNLESS | {"Idempotency-Key": "k"}

        answers = [
            await client.post("/patients", json={"full_name": "J"}, headers=headers)
            for _ in range(2)
        ]

        assert [answer.status_code for answer in answers] == [200, 200]
        assert [answer.json() for answer in answers] == [{"id": jane["id"]} | shown] * 2
        assert answers[0].headers["ETag"] == 'W/"1"'

    async def test_records_that_a_patient_was_found_whatever_it_shows(
        self, client: httpx.AsyncClient, scoped: Scoped, jane: Answer, recorded: Any
    ) -> None:
        headers = scoped("system/Patient.c") | UNLESS
        await client.post("/patients", json={"full_name": "J"}, headers=headers)

        event = (await recorded())[-1]
        assert (event["event_type"], event["patient_ids"]) == ("patient.read", [jane["id"]])


class TestAChangeOfAPatient:
    @pytest.mark.parametrize(
        ("scope", "shown"),
        [
            ("system/Patient.us", OUTLINE | {"gender": "other"}),
            ("system/Patient.u", {"version": 2}),
        ],
    )
    async def test_shows_what_the_scopes_allow(
        self, *, client: httpx.AsyncClient, scoped: Scoped, jane: Answer, scope: str, shown: Answer
    ) -> None:
        path, headers = f"/patients/{jane['id']}", scoped(scope) | {"Idempotency-Key": "k"}

        answers = [
            await client.patch(path, json={"gender": "other"}, headers=headers) for _ in range(2)
        ]

        assert [answer.json() for answer in answers] == [{"id": jane["id"]} | shown] * 2
        assert answers[0].headers["ETag"] == 'W/"2"'

    async def test_that_changes_nothing_shows_no_more(
        self, client: httpx.AsyncClient, scoped: Scoped, jane: Answer
    ) -> None:
        answer = await client.patch(
            f"/patients/{jane['id']}", json={"gender": "female"}, headers=scoped("system/Patient.u")
        )

        assert answer.json() == {"id": jane["id"], "version": 1}

    async def test_shows_the_whole_patient_to_who_may_read_it(
        self, client: httpx.AsyncClient, scoped: Scoped, jane: Answer
    ) -> None:
        answer = await client.patch(
            f"/patients/{jane['id']}",
            json={"gender": "other"},
            headers=scoped("system/Patient.ru"),
        )

        assert answer.json() == (await client.get(f"/patients/{jane['id']}")).json()


class TestAChangeOfAnEncounter:
    async def test_shows_only_its_id_and_version(
        self, client: httpx.AsyncClient, scoped: Scoped, encounter: Answer
    ) -> None:
        headers = scoped("system/Encounter.u system/Patient.r") | {"Idempotency-Key": "k"}

        answers = [
            await client.patch(
                f"/encounters/{encounter['id']}", json={"summary": "Better."}, headers=headers
            )
            for _ in range(2)
        ]

        shown = {"id": encounter["id"], "encounter_id": encounter["id"], "version": 2}
        assert [answer.json() for answer in answers] == [shown] * 2

    async def test_that_changes_nothing_shows_no_more(
        self, client: httpx.AsyncClient, scoped: Scoped, encounter: Answer
    ) -> None:
        answer = await client.patch(
            f"/encounters/{encounter['id']}",
            json={"chief_complaint": encounter["chief_complaint"]},
            headers=scoped("system/Encounter.u"),
        )

        assert answer.json().keys() == {"id", "encounter_id", "version"}

    @pytest.mark.parametrize("decision", ["accept", "reject"])
    async def test_by_a_decision_shows_only_its_id_and_version(
        self, client: httpx.AsyncClient, scoped: Scoped, encounter: Answer, decision: str
    ) -> None:
        path = f"/encounters/{encounter['id']}"
        await client.patch(path, json={"summary": "Better."})
        headers = scoped("system/DocumentReference.u", "person") | {
            "If-Match": '"2"',
            "Idempotency-Key": "k",
        }

        answers = [
            await client.post(f"{path}/summary/{decision}", headers=headers) for _ in range(2)
        ]

        shown = {"id": encounter["id"], "encounter_id": encounter["id"], "version": 3}
        assert [answer.json() for answer in answers] == [shown] * 2


class TestAnOpenedEncounter:
    async def test_shows_what_the_caller_sent(
        self, client: httpx.AsyncClient, scoped: Scoped, patient: Answer
    ) -> None:
        """Also when it is repeated after others have changed the encounter."""
        headers = scoped("system/Encounter.c") | {"Idempotency-Key": "k"}
        body = {"patient_id": patient["id"], "chief_complaint": "Cough"}

        first = await client.post("/encounters", json=body, headers=headers)
        await client.patch(f"/encounters/{first.json()['id']}", json={"summary": "Better."})
        again = await client.post("/encounters", json=body, headers=headers)

        assert (first.json()["chief_complaint"], first.json()["summary"]) == ("Cough", None)
        assert again.json() == first.json()


class TestAChangeOfATask:
    @pytest.fixture
    async def task(self, client: httpx.AsyncClient, patient: Answer) -> Answer:
        body = {"kind": "follow_up", "patient_id": patient["id"]}
        answer: Answer = (await client.post("/tasks", json=body)).raise_for_status().json()
        return answer

    @pytest.mark.parametrize("action", sorted(CHANGES.keys() - {"resume"}))
    async def test_shows_only_its_id_status_and_version(
        self, *, client: httpx.AsyncClient, scoped: Scoped, task: Answer, action: str
    ) -> None:
        headers = scoped("system/Task.u") | {"If-Match": "*", "Idempotency-Key": "k"}
        path = f"/tasks/{task['id']}/{action}"

        answers = [await client.post(path, json=CHANGES[action], headers=headers) for _ in range(2)]

        assert [answer.json().keys() for answer in answers] == [{"id", "status", "version"}] * 2
        assert [answer.json()["version"] for answer in answers] == [2, 2]

    @pytest.mark.parametrize("action", sorted(CHANGES.keys() - {"resume"}))
    async def test_shows_the_whole_task_to_who_may_read_it(
        self, *, client: httpx.AsyncClient, scoped: Scoped, task: Answer, action: str
    ) -> None:
        headers = scoped("system/Task.ru") | {"If-Match": "*"}
        path = f"/tasks/{task['id']}/{action}"

        answer = await client.post(path, json=CHANGES[action], headers=headers)

        assert answer.json() == (await client.get(f"/tasks/{task['id']}/history/2")).json()

    async def test_by_its_holder_shows_what_the_claim_has_shown(
        self, client: httpx.AsyncClient, scoped: Scoped, task: Answer
    ) -> None:
        headers = scoped("system/Task.u")
        claim = await client.post("/tasks/claim", json={"queues": ["default"]}, headers=headers)
        (claimed,) = claim.json()["tasks"]

        token = {"claim_token": claimed["claim_token"]}
        released = await client.post(f"/tasks/{task['id']}/release", json=token, headers=headers)

        assert released.json().keys() <= claimed.keys()
        assert "claim_token" not in released.json()


class TestAChangeOfAPanel:
    async def test_shows_only_its_id_and_version(
        self, client: httpx.AsyncClient, as_person: dict[str, str], scoped: Scoped
    ) -> None:
        body = {"name": "Ward 3", "callers": ["nurse"]}
        panel = (await client.post("/panels", json=body, headers=as_person)).json()

        answer = await client.patch(
            f"/panels/{panel['id']}",
            json={"add_patients": ["P1"]},
            headers=scoped("system/Group.u", "person"),
        )

        assert answer.json() == {"id": panel["id"], "version": 2}

    async def test_is_repeated_with_its_first_answer(
        self, client: httpx.AsyncClient, as_person: dict[str, str]
    ) -> None:
        """Also after others have changed or deleted the panel."""
        made = {"json": {"name": "Ward 3"}, "headers": as_person | {"Idempotency-Key": "make"}}
        panel = await client.post("/panels", **made)
        path = f"/panels/{panel.json()['id']}"
        change = {
            "json": {"callers": ["nurse"]},
            "headers": as_person | {"Idempotency-Key": "change"},
        }
        changed = await client.patch(path, **change)
        await client.patch(path, json={"name": "Ward 4"}, headers=as_person)

        async def repeated() -> list[Answer]:
            again = await client.post("/panels", **made), await client.patch(path, **change)
            return [answer.json() for answer in again]

        assert await repeated() == [panel.json(), changed.json()]
        await client.delete(path, headers=as_person)
        assert await repeated() == [panel.json(), changed.json()]
