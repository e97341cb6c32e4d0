"""The context of an encounter for an agent: rows of records, and answers of the audit and retrieval services."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running
from support.contracts import named
from support.eventually import HANGS_S, eventually

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from records.chart import context as service
from records.chart.schemas import Sections
from records.settings import Settings
from tests.records.app import create_app

DELIVERIES = {"/agent-events/batch", "/internal/documents"}

Answer = dict[str, Any]
Read = Callable[..., Awaitable[httpx.Response]]
CLAIM = {"queues": ["default"], "max": 10}
QUESTION = {"question": "Which medication?"}
# Of a passage without these fields in retrieval's answer.
WHOLE = {"table_head": None, "unread": [], "newer_document": None}
UNREAD = [{"page": 2, "reason": "scanned"}]
LISTS = ("prior_encounters", "intakes", "tasks", "events", "passages")

OF_SCOPES = ["intakes", "events", "passages", "tasks"]
# By scopes of the caller: the lists that the context withholds.
WITHHELD = {
    "": OF_SCOPES,
    "system/QuestionnaireResponse.s": ["events", "passages", "tasks"],
    "system/AuditEvent.rs": ["intakes", "passages", "tasks"],
    "system/DocumentReference.s": ["intakes", "events", "tasks"],
    "system/Task.s": ["intakes", "events", "passages"],
    "system/*.r": OF_SCOPES,
    "user/*.s": OF_SCOPES,
}


def unreachable(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


FAILURES = {
    "unreachable": unreachable,
    "a defect": lambda _: httpx.Response(500),
    "a refusal": lambda _: httpx.Response(403),
    "no JSON": lambda _: httpx.Response(200, text="<html>"),
    "another shape": lambda _: httpx.Response(200, json={"events": [{}], "matches": [{}]}),
    "no object": lambda _: httpx.Response(200, json=[]),
}
PAYLOADS = {
    "a number of 5,000 digits": '{"n":' + "9" * 5000 + "}",
    "400 levels": '{"a":' * 400 + "1" + "}" * 400,
    "numbers that floats are not": '{"n":1e400,"m":-0.0,"o":1.10}',
    "a spelling of its own": '{ "b" : 1,\n"a":2, "b": 3 }',
    "escapes": '{"a":"\\u00e9\\/"}',
}


@pytest.fixture
def read(client: httpx.AsyncClient, encounter: Answer) -> Read:
    async def read(headers: Any = None, **body: Any) -> httpx.Response:
        path = f"/encounters/{encounter['id']}/context"
        return (await client.post(path, json=body, headers=headers)).raise_for_status()

    return read


async def add(client: httpx.AsyncClient, patient: str, year: int = 2019) -> Answer:
    visit = {"chief_complaint": f"In {year}", "start": f"{year}-01-01T00:00:00Z"}
    about = {"patient_id": patient}
    opened: Answer = (await client.post("/encounters", json=about | visit)).json()
    intake = {"age": year - 1980, "symptoms": ["cough"], "urgency": "routine"}
    await client.post("/intake", json=about | intake)
    (await client.post("/tasks", json=about | {"kind": f"in-{year}"})).raise_for_status()
    return opened


class TestReadContext:
    async def test_sections(
        self,
        *,
        client: httpx.AsyncClient,
        encounter: Answer,
        read: Read,
        audit: Any,
        retrieval: Any,
    ):
        patient = encounter["patient_id"]
        prior = await add(client, patient)
        other = (await client.post("/patients", json={"full_name": "李小龍"})).json()
        await add(client, other["id"], 2018)

        answer = (await read(**QUESTION, limit=7)).json()

        assert answer["encounter"] == encounter | {"patient_name": "李小龍"}
        assert answer["prior_encounters"] == [prior]
        assert [(one["patient_id"], one["age"]) for one in answer["intakes"]] == [(patient, 39)]
        assert [(one["patient_id"], one["kind"]) for one in answer["tasks"]] == [
            (patient, "in-2019")
        ]
        assert answer["events"] == audit.example["events"]
        assert answer["passages"] == [WHOLE | one for one in retrieval.example["matches"]]
        assert answer["unavailable"] == answer["truncated"] == answer["withheld"] == []
        (asked_audit,), (asked_retrieval,) = audit.asked, retrieval.asked
        token = client.headers["Authorization"].removeprefix("Bearer ")
        for asked in asked_audit, asked_retrieval:
            assert asked.headers["X-Caller-Token"] == token
        assert dict(asked_audit.url.params) == {
            "encounter_id": encounter["id"],
            "changes": "false",
            "order": "desc",
            "limit": "7",
        }
        assert json.loads(asked_retrieval.content) == {
            **QUESTION,
            "patient_id": patient,
            "top_k": 7,
            "include_shared": False,
        }

    async def test_shared_passages_are_optional(self, read: Read, retrieval: Any):
        """Shared passages are requested only for a question."""
        shared = named("records", "retrieval", "passages_with_shared").document["response"]
        retrieval.example = shared["example"]

        with_shared = await read(**QUESTION, include_shared=True)
        await read(**QUESTION, include_shared=False)
        without = (await read()).json()

        sent = [json.loads(asked.content)["include_shared"] for asked in retrieval.asked]
        assert sent == [True, False]
        found = [WHOLE | one for one in shared["example"]["matches"]]
        assert with_shared.json()["passages"] == found
        assert (without["passages"], without["unavailable"]) == ([], [])

    async def test_event_payload_is_unchanged(self, read: Read, audit: Any):
        (event,) = audit.example["events"]
        page = json.dumps({"events": [event | {"payload": "PAYLOAD"}]})
        for name, payload in PAYLOADS.items():
            text = page.replace('"PAYLOAD"', payload)
            audit.fail = lambda _, text=text: httpx.Response(200, text=text)

            response = await read()

            assert f'"payload":{payload},' in response.text, name
            assert '"unavailable":[]' in response.text, name

    async def test_limits_and_truncated(
        self,
        *,
        client: httpx.AsyncClient,
        patient: Answer,
        read: Read,
        audit: Any,
        retrieval: Any,
        monkeypatch: pytest.MonkeyPatch,
    ):
        """With a limit, each list contains its newest items, and events stay in the order of the log."""
        for year in (2017, 2018, 2019):
            await add(client, patient["id"], year)
        for task in (await client.post("/tasks/claim", json=CLAIM)).json()["tasks"]:
            failure = {"claim_token": task["claim_token"], "error": "No answer."}
            await client.post(f"/tasks/{task['id']}/fail", json=failure)
        (event,), (passage,) = audit.example["events"], retrieval.example["matches"]
        audit.example = {
            "events": [
                event | {"event_type": kind, "payload": {"n": 1}} for kind in ("last", "first")
            ]
        }
        retrieval.example = {
            "matches": [
                passage | {"chunk_text": text, "unread": UNREAD} for text in ("Nearest", "Less so")
            ],
            "unavailable": [],
            "degraded": False,
        }

        whole, few = (await read(**QUESTION)).json(), (await read(**QUESTION, limit=2)).json()
        monkeypatch.setattr(service, "LIST_BYTES", 10)
        short = (await read(**QUESTION)).json()

        for answer, shown in ((whole, 3), (few, 2), (short, 1)):
            years = [2019, 2018, 2017][:shown]
            complaints = [one["chief_complaint"] for one in answer["prior_encounters"]]
            assert complaints == [f"In {year}" for year in years]
            assert [one["kind"] for one in answer["tasks"]] == [f"in-{year}" for year in years]
            assert [one["age"] for one in answer["intakes"]] == [one - 1980 for one in years[::-1]]
            kinds = [one["event_type"] for one in answer["events"]]
            assert kinds == ["first", "last"][-shown:]
            texts = [one["chunk_text"] for one in answer["passages"]]
            assert texts == ["Nearest", "Less so"][:shown]
            assert all(one["unread"] == UNREAD for one in answer["passages"])
            assert answer["truncated"] == ([*LISTS] if answer is short else [])

    async def test_open_tasks_without_input(
        self, client: httpx.AsyncClient, patient: Answer, read: Read, as_person: Answer
    ):
        added = []
        for kind in ("ready", "in-progress", "on-hold", "completed", "cancelled"):
            task = {"kind": kind, "patient_id": patient["id"], "input": {"call": "+41"}}
            added.append((await client.post("/tasks", json=task)).raise_for_status().json())
        for kind, action in (("in-progress", None), ("completed", "complete")):
            claimed = await client.post("/tasks/claim", json=CLAIM | {"kinds": [kind]})
            (held,) = claimed.json()["tasks"]
            if action is not None:
                token = {"claim_token": held["claim_token"]}
                await client.post(f"/tasks/{held['id']}/{action}", json=token)
        for task, action in ((added[2], "hold"), (added[4], "cancel")):
            headers = as_person | {"If-Match": 'W/"1"'}
            path = f"/tasks/{task['id']}/{action}"
            changed = await client.post(path, json={"reason": "Away"}, headers=headers)
            changed.raise_for_status()

        response = await read()

        tasks = response.json()["tasks"]
        assert [(task["kind"], task["status"]) for task in tasks] == [
            ("on-hold", "on-hold"),
            ("in-progress", "in-progress"),
            ("ready", "ready"),
        ]
        assert tasks[2] | {"deduplicated": False} == added[0]
        assert "input" not in response.text
        assert "claim_token" not in response.text

    async def test_unavailable_peers(self, read: Read, audit: Any, retrieval: Any):
        for name, failure in FAILURES.items():
            audit.fail, retrieval.fail = failure, None
            without_events = (await read(**QUESTION)).json()
            audit.fail, retrieval.fail = None, failure
            without_passages = (await read(**QUESTION)).json()

            found = [
                (one["events"], one["passages"], one["unavailable"])
                for one in (without_events, without_passages)
            ]
            assert found == [
                ([], [WHOLE | one for one in retrieval.example["matches"]], ["events"]),
                (audit.example["events"], [], ["passages"]),
            ], name

    async def test_quality_of_passages(self, read: Read, retrieval: Any):
        """The context states whether passages are incomplete or were found by words alone."""
        (passage,) = retrieval.example["matches"]
        by_words = {"similarity": None, "scores": passage["scores"] | {"dense": None}}
        for found, shown, unavailable, degraded in (
            ({"unavailable": ["records"]}, passage, ["passages"], []),
            (
                {"matches": [passage | by_words], "degraded": True},
                passage | by_words,
                [],
                ["passages"],
            ),
        ):
            retrieval.example = {"matches": [passage], "unavailable": [], "degraded": False} | found

            answer = (await read(**QUESTION)).json()

            assert answer["passages"] == [WHOLE | shown]
            assert (answer["unavailable"], answer["degraded"]) == (unavailable, degraded)

    async def test_withheld_lists(
        self,
        *,
        client: httpx.AsyncClient,
        patient: Answer,
        read: Read,
        audit: Any,
        retrieval: Any,
        scoped: Any,
        recorded: Any,
    ):
        await add(client, patient["id"])
        for scopes, withheld in WITHHELD.items():
            audit.asked.clear()
            retrieval.asked.clear()

            answer = (await read(scoped(f"system/Encounter.r {scopes}"), **QUESTION)).json()

            of_chart = [name for name in answer["withheld"] if name in Sections.model_fields]
            assert answer["withheld"] == [*withheld, *of_chart], scopes
            assert {name for name in LISTS if not answer[name]} == {*withheld}, scopes
            asked = bool(audit.asked), bool(retrieval.asked)
            assert asked == ("events" not in withheld, "passages" not in withheld), scopes
            assert (answer["unavailable"], answer["truncated"]) == ([], [])
            assert (await recorded())[-1]["payload"]["data"]["withheld"] == answer["withheld"]

    async def test_withheld_by_level(
        self, client: httpx.AsyncClient, patient: Answer, read: Read, keyring: Keyring
    ):
        await add(client, patient["id"])
        scope = "patient/Encounter.r patient/Patient.r user/QuestionnaireResponse.s"
        token = keyring.mint("agent-of-one", scope=scope, patient=patient["id"])
        headers = {"Authorization": f"Bearer {token}"}

        context = (await read(headers)).json()
        everything = await client.get(f"/patients/{patient['id']}/everything", headers=headers)

        assert context["intakes"] == []
        assert "intakes" in context["withheld"]
        assert "intake-record" not in [item["type"] for item in everything.json()["items"]]


class Meeting(httpx.AsyncBaseTransport):
    """A fake service that answers only during a call of the other service, while database connections are idle."""

    def __init__(self, barrier: asyncio.Barrier, example: Answer) -> None:
        self.barrier = barrier
        self.example = example
        self.database: Database | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path in DELIVERIES:
            return httpx.Response(200, json={})
        await self.barrier.wait()
        if self.database is not None:
            pools = self.database.pools
            await eventually(lambda: sum(pool.used for pool in pools()) == 0)
        return httpx.Response(200, json=self.example)


class TestGather:
    @pytest.fixture
    def audit(self, audit: Any) -> Any:
        return Meeting(asyncio.Barrier(2), audit.example)

    @pytest.fixture
    def retrieval(self, audit: Meeting, retrieval: Any) -> Any:
        return Meeting(audit.barrier, retrieval.example)

    async def test_parallel_calls_without_connection(
        self, app: FastAPI, read: Read, audit: Meeting
    ):
        audit.database = app.state.database

        assert (await read(**QUESTION)).json()["unavailable"] == []

    async def test_deadline(self, settings: Answer, keyring: Keyring):
        # Only two services answer, so this barrier for three never opens.
        silent = Meeting(asyncio.Barrier(3), {})
        quick = Settings(**settings | {"context_deadline_s": 0.2})
        app = create_app(quick, audit_transport=silent, retrieval_transport=silent)
        async with running(app, keyring.mint("test-agent")) as client:
            patient = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
            opened = {"patient_id": patient["id"], "chief_complaint": "Cough"}
            encounter = (await client.post("/encounters", json=opened)).json()
            async with asyncio.timeout(HANGS_S):
                response = await client.post(
                    f"/encounters/{encounter['id']}/context", json=QUESTION
                )

        assert response.status_code == 200
        assert sorted(response.json()["unavailable"]) == ["events", "passages"]
