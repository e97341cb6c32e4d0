from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.records.operations import CHANGES

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


KEY = {"Idempotency-Key": "k"}


async def twice(client: httpx.AsyncClient, method: str, path: str, **sent: Any) -> httpx.Response:
    answer, again = [await client.request(method, path, **sent) for _ in range(2)]
    assert (again.status_code, again.json()) == (answer.status_code, answer.json())
    return answer


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> Answer:
    return (await client.post("/patients", json=JANE)).raise_for_status().json()


class TestARegistration:
    async def test_shows_what_the_caller_sent(self, client: httpx.AsyncClient, scoped: Scoped):
        """A repeated registration returns the patient as first sent, although another caller changed the patient."""
        headers = scoped("system/Patient.c") | UNLESS | KEY

        first = await client.post("/patients", json=JANE, headers=headers)
        sent = first.json()
        path = f"/patients/{sent['id']}"
        await client.patch(path, json={"full_name": "Jane Smith"})
        again = await client.post("/patients", json=JANE, headers=headers)

        whole = (await client.get(f"{path}/history/1")).json()
        assert (first.status_code, again.status_code) == (201, 201)
        assert again.json() == sent
        assert sent.pop("unconfirmed_identifiers") == []
        assert sent.items() <= whole.items()
        assert sent["identifiers"][0]["value"] == "M-1"

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
        self,
        *,
        client: httpx.AsyncClient,
        scoped: Scoped,
        jane: Answer,
        scope: str,
        shown: Answer,
        recorded: Any,
    ):
        headers = scoped(scope) | UNLESS | KEY

        answer = await twice(client, "POST", "/patients", json={"full_name": "J"}, headers=headers)

        assert (answer.status_code, answer.json()) == (200, {"id": jane["id"]} | shown)
        assert answer.headers["ETag"] == 'W/"1"'
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
    ):
        path, headers = f"/patients/{jane['id']}", scoped(scope) | KEY

        answer = await twice(client, "PATCH", path, json={"gender": "other"}, headers=headers)

        assert answer.json() == {"id": jane["id"]} | shown
        assert answer.headers["ETag"] == 'W/"2"'

    async def test_shows_the_whole_patient_to_who_may_read_it_and_no_more_without_a_change(
        self, client: httpx.AsyncClient, scoped: Scoped, jane: Answer
    ):
        path = f"/patients/{jane['id']}"

        same = await client.patch(
            path, json={"gender": "female"}, headers=scoped("system/Patient.u")
        )
        whole = await client.patch(
            path, json={"gender": "other"}, headers=scoped("system/Patient.ru")
        )

        assert same.json() == {"id": jane["id"], "version": 1}
        assert whole.json() == (await client.get(path)).json()


async def test_a_change_of_an_encounter_shows_only_its_id_and_version(
    client: httpx.AsyncClient, scoped: Scoped, encounter: Answer
):
    path, shown = f"/encounters/{encounter['id']}", {"id": encounter["id"]}
    shown |= {"encounter_id": encounter["id"]}
    headers = scoped("system/Encounter.u system/Patient.r")

    same = {"chief_complaint": encounter["chief_complaint"]}
    nothing = await client.patch(path, json=same, headers=headers)
    assert nothing.json() == shown | {"version": 1}
    better = {"summary": "Better."}
    answer = await twice(client, "PATCH", path, json=better, headers=headers | KEY)
    assert answer.json() == shown | {"version": 2}

    for version, decision in ((2, "accept"), (4, "reject")):
        headers = scoped("system/DocumentReference.u", "person")
        headers |= {"If-Match": f'"{version}"', "Idempotency-Key": decision}
        answer = await twice(client, "POST", f"{path}/summary/{decision}", headers=headers)
        assert answer.json() == shown | {"version": version + 1}
        now = {"If-Match": f'"{version + 1}"'}
        await client.patch(path, json={"summary": "Well."}, headers=now)


async def test_an_opened_encounter_shows_what_the_caller_sent(
    client: httpx.AsyncClient, scoped: Scoped, patient: Answer
):
    """A repeated request returns the encounter as first sent, although another caller has changed the encounter."""
    headers = scoped("system/Encounter.c") | KEY
    body = {"patient_id": patient["id"], "chief_complaint": "Cough"}

    first = (await client.post("/encounters", json=body, headers=headers)).json()
    await client.patch(f"/encounters/{first['id']}", json={"summary": "Better."})
    again = (await client.post("/encounters", json=body, headers=headers)).json()

    assert (first["chief_complaint"], first["summary"]) == ("Cough", None)
    assert again == first


class TestAChangeOfATask:
    async def test_shows_the_whole_task_to_who_may_read_it_and_else_its_id_status_and_version(
        self, client: httpx.AsyncClient, scoped: Scoped, patient: Answer
    ):
        body = {"kind": "follow_up", "patient_id": patient["id"]}
        for action in sorted(CHANGES.keys() - {"resume"}):
            one, other = [(await client.post("/tasks", json=body)).json()["id"] for _ in range(2)]
            headers = {"If-Match": "*", "Idempotency-Key": action}
            sent = {"json": CHANGES[action], "headers": scoped("system/Task.u") | headers}
            answer = await twice(client, "POST", f"/tasks/{one}/{action}", **sent)
            assert answer.json().keys() == {"id", "status", "version"}, action
            assert answer.json()["version"] == 2

            headers = scoped("system/Task.ru") | {"If-Match": "*"}
            path = f"/tasks/{other}"
            answer = await client.post(f"{path}/{action}", json=CHANGES[action], headers=headers)
            assert answer.json() == (await client.get(f"{path}/history/2")).json(), action

    async def test_by_its_holder_shows_what_the_claim_has_shown(
        self, client: httpx.AsyncClient, scoped: Scoped
    ):
        task = (await client.post("/tasks", json={"kind": "follow_up"})).json()
        headers = scoped("system/Task.u")
        claim = await client.post("/tasks/claim", json={"queues": ["default"]}, headers=headers)
        (claimed,) = claim.json()["tasks"]

        token = {"claim_token": claimed["claim_token"]}
        released = await client.post(f"/tasks/{task['id']}/release", json=token, headers=headers)

        assert released.json().keys() <= claimed.keys()
        assert "claim_token" not in released.json()


async def test_a_change_of_a_panel_shows_only_its_id_and_version_and_is_repeated_so(
    client: httpx.AsyncClient, as_person: dict[str, str], scoped: Scoped
):
    """A repeated change returns the first answer, although other callers have changed or deleted the panel."""
    made = {"json": {"name": "Ward 3"}, "headers": as_person | KEY}
    panel = await client.post("/panels", **made)
    path = f"/panels/{panel.json()['id']}"
    may_change = scoped("system/Group.u", "person") | KEY
    change = {"json": {"add_patients": ["P1"]}, "headers": may_change}
    changed = await client.patch(path, **change)
    assert changed.json() == {"id": panel.json()["id"], "version": 2}
    await client.patch(path, json={"name": "Ward 4"}, headers=as_person)

    async def repeated() -> list[Answer]:
        again = await client.post("/panels", **made), await client.patch(path, **change)
        return [answer.json() for answer in again]

    assert await repeated() == [panel.json(), changed.json()]
    await client.delete(path, headers=as_person)
    assert await repeated() == [panel.json(), changed.json()]
