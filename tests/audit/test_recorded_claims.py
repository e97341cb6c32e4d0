"""Each event keeps what its caller's token claimed."""

import json
from typing import Any

import httpx
import jwt
import pytest
from support.audit_app import create_app
from support.databases import TestDatabase, execute, fetch
from support.event_stream import opened
from support.events import Answer, Deliver, listed, log
from support.keyring import EVERYTHING
from support.serving import served

from audit.settings import Settings
from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio

# Past the triggers.
WITHOUT_CLAIMS = (
    "SET session_replication_role = replica; UPDATE audit.agent_events SET recorded_with = NULL"
)


@pytest.fixture
def token(keyring: Keyring) -> str:
    """The token of an agent that acts for a person, with every claim."""
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
    """The claims of the token that events keep."""
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
    async def test_has_the_claims_of_its_token_in_every_read(
        self, *, client: httpx.AsyncClient, event: Answer, bearer: dict[str, str], claimed: Answer
    ) -> None:
        own = client.headers["Authorization"]
        client.headers.update(bearer)
        logged = await log(client, event)
        client.headers["Authorization"] = own

        (one,) = await listed(client)
        read = (await client.get(f"/agent-events/{logged['id']}")).json()

        assert one["recorded_with"] == read["recorded_with"] == claimed
        assert (one["recorded_by"], one["recorded_by_kind"]) == ("triage-agent", "agent")

    async def test_has_them_in_a_stream(
        self,
        *,
        settings: dict[str, Any],
        records: Any,
        event: Answer,
        bearer: dict[str, str],
        claimed: Answer,
    ) -> None:
        app = create_app(Settings(**settings), records_transport=records)
        with served(app) as url:
            async with (
                httpx.AsyncClient(base_url=url, headers=bearer) as client,
                opened(client, "/agent-events/stream") as stream,
            ):
                await log(client, event)

                (message,) = await stream.take(1)

        assert message.json["recorded_with"] == claimed

    async def test_has_the_purpose_and_the_scopes_where_its_token_claims_no_more(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        await log(client, event)

        (one,) = await listed(client)

        del one["recorded_with"]["token_id"]
        assert one["recorded_with"] == {"purpose": "TREAT", "scope": EVERYTHING}

    async def test_never_has_the_token(
        self,
        *,
        client: httpx.AsyncClient,
        event: Answer,
        token: str,
        bearer: dict[str, str],
        database: TestDatabase,
    ) -> None:
        await client.post("/agent-events", json=event, headers=bearer)

        (row,) = await fetch(
            database.admin_dsn, "SELECT agent_events::text AS row FROM audit.agent_events"
        )
        assert not any(part in row["row"] for part in token.split("."))

    async def test_again_with_another_token_keeps_the_claims_of_the_first(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ) -> None:
        first = await log(client, event)
        (before,) = await listed(client)
        other = keyring.mint("test-agent", purpose="ETREAT")

        again = await client.post(
            "/agent-events",
            json=event | {"id": first["id"]},
            headers={"Authorization": f"Bearer {other}"},
        )

        assert again.json()["duplicate"] is True
        assert await listed(client) == [before]


class TestAnEventOfAService:
    async def test_has_none_but_those_in_its_payload(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ) -> None:
        await deliver(client, event, patient_ids=["P1"])

        (one,) = await listed(client)
        assert one["recorded_with"] is None


class TestAReadOfTheLog:
    async def test_has_the_claims_of_its_reader(
        self,
        *,
        client: httpx.AsyncClient,
        bearer: dict[str, str],
        claimed: Answer,
        database: TestDatabase,
    ) -> None:
        await client.get("/agent-events?patient_id=P1", headers=bearer)

        (row,) = await fetch(database.admin_dsn, "SELECT recorded_with FROM audit.agent_events")
        assert json.loads(row["recorded_with"]) == claimed


class TestAnEventOfAnEarlierVersion:
    async def test_has_no_claims(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ) -> None:
        """It names the columns that it knows, also while this version runs beside it."""
        logged = await log(client, event)
        await execute(database.admin_dsn, WITHOUT_CLAIMS)

        assert (await client.get(f"/agent-events/{logged['id']}")).json()["recorded_with"] is None


class TestTheClaimOfAPatient:
    """A token's claim `patient` is an id of a patient, whom not every reader may see."""

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
    ) -> None:
        records.panels.let("caller:nurse", about)
        body = {"agent_name": "a", "event_type": "t", "payload": {}, "patient_ids": [about]}
        event_id = (await client.post("/agent-events", json=body, headers=bearer)).json()["id"]
        query = {"patient_id": about}

        page = (await client.get("/agent-events", params=query, headers=nurse)).json()["events"]
        one = (await client.get(f"/agent-events/{event_id}", headers=nurse)).json()
        whole = (await client.get(f"/agent-events/{event_id}")).json()

        assert ["patient" in each["recorded_with"] for each in (*page, one)] == [is_shown] * 2
        assert whole["recorded_with"]["patient"] == "P12345"

    async def test_is_shown_likewise_of_what_services_deliver(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        deliver: Deliver,
        *,
        nurse: dict[str, str],
    ) -> None:
        caller = {"scope": "é", "patient": "P2"}
        payload = {"schema": "s", "data": {"score": 0.1, "caller": caller}}
        await deliver(client, event, patient_ids=["P1"], payload=payload, encounter_id=None)
        query = {"patient_id": "P1"}

        (shown,) = (await client.get("/agent-events", params=query, headers=nurse)).json()["events"]
        (of_one,) = (await client.get("/agent-events", params=query)).json()["events"]
        (whole,) = (await client.get("/agent-events")).json()["events"]

        assert shown["payload"]["data"] == {"score": 0.1, "caller": {"scope": "é"}}
        # One patient's events name no other, not even to callers who see all.
        assert of_one["payload"] == shown["payload"]
        assert whole["payload"] == payload
