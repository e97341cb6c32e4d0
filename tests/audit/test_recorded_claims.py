import json
from typing import Any

import httpx
import jwt
import pytest
from support.databases import TestDatabase, fetch
from support.event_stream import opened
from support.events import Answer, Deliver, listed, log
from support.keyring import EVERYTHING

from chartroom.system.keys import Keyring
from tests.audit.app import connect


@pytest.fixture
def token(keyring: Keyring) -> str:
    return keyring.mint(
        "dr-osei",
        kind="person",
        scope="system/AuditEvent.cruds patient/Patient.r",
        act={"sub": "triage-agent"},
        patient="P12345",
        groups=["cardiology", "号"],
        purpose="HRESCH",
    )


@pytest.fixture
def claimed(token: str) -> Answer:
    return {
        "purpose": "HRESCH",
        "scope": "system/AuditEvent.cruds patient/Patient.r",
        "on_behalf_of": "dr-osei",
        "token_id": jwt.decode(token, options={"verify_signature": False})["jti"],
        "patient": "P12345",
        "groups": ["cardiology", "号"],
    }


@pytest.fixture
def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


class TestAnEventOfAnAgent:
    async def test_has_the_claims_of_its_token_in_every_read_and_in_a_stream(
        self,
        *,
        client: httpx.AsyncClient,
        url: str,
        event: Answer,
        token: str,
        claimed: Answer,
        database: TestDatabase,
    ):
        async with connect(url, token) as agent, opened(agent, "/agent-events/stream") as stream:
            logged = await log(agent, event)
            (message,) = await stream.take(1)

        (one,) = await listed(client)
        read = (await client.get(f"/agent-events/{logged['id']}")).json()
        assert one["recorded_with"] == read["recorded_with"] == claimed
        assert message.json["recorded_with"] == claimed
        assert (one["recorded_by"], one["recorded_by_kind"]) == ("triage-agent", "agent")
        (row,) = await fetch(
            database.admin_dsn,
            "SELECT agent_events::text AS row FROM audit.agent_events WHERE NOT is_access",
        )
        assert not any(part in row["row"] for part in token.split("."))

    async def test_conflicts_with_another_person_under_the_same_key(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ):
        receipts = []
        for person in ("dr-osei", "dr-falk", "dr-osei"):
            token = keyring.mint(person, kind="person", act={"sub": "triage-agent"})
            headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "note-1"}
            answer = await client.post("/agent-events", json=event, headers=headers)
            receipts.append((answer.json()["id"], answer.json()["duplicate"]))

        first, other, repeat = receipts
        assert (first[1], other[1], repeat) == (False, False, (first[0], True))
        claims = [one["recorded_with"]["on_behalf_of"] for one in await listed(client)]
        assert sorted(claims) == ["dr-falk", "dr-osei"]

    async def test_has_the_purpose_and_the_scopes_of_a_minimal_token(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ):
        first = await log(client, event)
        (before,) = await listed(client)
        other = {"Authorization": f"Bearer {keyring.mint('test-agent', purpose='ETREAT')}"}

        again = event | {"id": first["id"]}
        repeat = await client.post("/agent-events", json=again, headers=other)

        assert repeat.json()["duplicate"] is True
        # After a repeated request with another token, the event still shows the first token's claims.
        assert await listed(client) == [before]
        del before["recorded_with"]["token_id"]
        assert before["recorded_with"] == {"purpose": "TREAT", "scope": EVERYTHING}


async def test_events_of_services_have_only_the_claims_in_their_payload(
    client: httpx.AsyncClient, event: Answer, deliver: Deliver
):
    await deliver(client, event, patient_ids=["P1"])

    assert [one["recorded_with"] for one in await listed(client)] == [None]


async def test_a_read_of_the_log_has_the_claims_of_its_reader(
    *, client: httpx.AsyncClient, bearer: dict[str, str], claimed: Answer, database: TestDatabase
):
    await client.get("/agent-events?patient_id=P1", headers=bearer)

    (row,) = await fetch(database.admin_dsn, "SELECT recorded_with FROM audit.agent_events")
    assert json.loads(row["recorded_with"]) == claimed


class TestTheClaimOfAPatient:
    """A token's claim `patient` is a patient id, which not every reader may see."""

    @pytest.fixture
    def nurse(self, keyring: Keyring, records: Any) -> dict[str, str]:
        records.panels.let("caller:nurse", "P1")
        return {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/AuditEvent.rs')}"}

    @pytest.mark.parametrize(("about", "is_shown"), [("P1", False), ("P12345", True)])
    async def test_is_shown_to_limited_readers_of_events_about_that_patient_only(
        self,
        client: httpx.AsyncClient,
        records: Any,
        *,
        nurse: dict[str, str],
        bearer: dict[str, str],
        about: str,
        is_shown: bool,
    ):
        records.panels.let("caller:nurse", about)
        body = {"agent_name": "a", "event_type": "t", "payload": {}, "patient_ids": [about]}
        event_id = (await client.post("/agent-events", json=body, headers=bearer)).json()["id"]
        query = {"patient_id": about}

        page = (await client.get("/agent-events", params=query, headers=nurse)).json()["events"]
        one = (await client.get(f"/agent-events/{event_id}", headers=nurse)).json()
        whole = (await client.get(f"/agent-events/{event_id}")).json()

        assert ["patient" in each["recorded_with"] for each in (*page, one)] == [is_shown] * 2
        assert whole["recorded_with"]["patient"] == "P12345"

    async def test_is_shown_likewise_for_events_of_services(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver, *, nurse: dict[str, str]
    ):
        caller = {"scope": "é", "patient": "P2"}
        payload = {"schema": "s", "data": {"score": 0.1, "caller": caller}}
        await deliver(client, event, patient_ids=["P1"], payload=payload, encounter_id=None)
        query = {"patient_id": "P1"}

        (shown,) = (await client.get("/agent-events", params=query, headers=nurse)).json()["events"]
        (of_one,) = (await client.get("/agent-events", params=query)).json()["events"]
        (whole,) = (await client.get("/agent-events")).json()["events"]

        assert shown["payload"]["data"] == {"score": 0.1, "caller": {"scope": "é"}}
        # A list of one patient's events hides the other patients, even from callers who may see all patients.
        assert of_one["payload"] == shown["payload"]
        assert whole["payload"] == payload
