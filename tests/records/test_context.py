import asyncio
import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, broken_rules, running
from support.contracts import named
from support.eventually import HANGS_S, eventually
from support.records_app import create_app

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from records.chart import context as service
from records.chart.schemas import Sections
from records.settings import Settings

pytestmark = pytest.mark.anyio
DELIVERIES = {"/agent-events/batch", "/internal/documents"}

Answer = dict[str, Any]
CLAIM = {"queues": ["default"], "max": 10}


def unreachable(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


FAILURES = pytest.mark.parametrize(
    "failure",
    [
        pytest.param(unreachable, id="unreachable"),
        pytest.param(lambda _: httpx.Response(500), id="a defect"),
        pytest.param(lambda _: httpx.Response(403), id="a refusal"),
        pytest.param(lambda _: httpx.Response(200, text="<html>"), id="no JSON"),
        pytest.param(
            lambda _: httpx.Response(200, json={"events": [{}], "matches": [{}]}),
            id="another shape",
        ),
        pytest.param(lambda _: httpx.Response(200, json=[]), id="no object"),
    ],
)


class TestReadContext:
    async def test_answers_everything_around_the_encounter(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        encounter: Answer,
        audit: Any,
        retrieval: Any,
    ) -> None:
        prior = {
            "patient_id": patient["id"],
            "chief_complaint": "Cough",
            "start": "2020-01-01T00:00:00Z",
        }
        prior_encounter = (await client.post("/encounters", json=prior)).json()
        intake = {
            "patient_id": patient["id"],
            "age": 36,
            "symptoms": ["cough"],
            "urgency": "routine",
        }
        await client.post("/intake", json=intake)

        response = await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which medication?"}
        )

        assert response.status_code == 200
        answer = response.json()
        assert answer["encounter"] == encounter | {"patient_name": "李小龍"}
        assert answer["prior_encounters"] == [prior_encounter]
        assert [{name: record[name] for name in intake} for record in answer["intakes"]] == [intake]
        assert answer["events"] == audit.example["events"]
        assert answer["passages"] == retrieval.example["matches"]
        assert answer["unavailable"] == []

    async def test_asks_the_peers_for_this_encounter_and_this_patient(
        self, client: httpx.AsyncClient, encounter: Answer, audit: Any, retrieval: Any
    ) -> None:
        await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which?", "limit": 7}
        )

        (asked_audit,), (asked_retrieval,) = audit.asked, retrieval.asked
        assert dict(asked_audit.url.params) == {
            "encounter_id": encounter["id"],
            "changes": "false",
            "order": "desc",
            "limit": "7",
        }
        assert json.loads(asked_retrieval.content) == {
            "question": "Which?",
            "patient_id": encounter["patient_id"],
            "top_k": 7,
        }

    async def test_asks_for_shared_passages_only_if_it_is_asked_for_them(
        self, client: httpx.AsyncClient, encounter: Answer, retrieval: Any
    ) -> None:
        shared = named("records", "retrieval", "passages_with_shared").document["response"]
        retrieval.example = shared["example"]
        path, question = f"/encounters/{encounter['id']}/context", {"question": "Which?"}

        with_shared = await client.post(path, json=question | {"include_shared": True})
        await client.post(path, json=question | {"include_shared": False})

        sent = [json.loads(asked.content).get("include_shared") for asked in retrieval.asked]
        assert sent == [True, None]
        assert with_shared.json()["passages"] == shared["example"]["matches"]

    async def test_searches_no_passages_without_a_question(
        self, client: httpx.AsyncClient, encounter: Answer, retrieval: Any
    ) -> None:
        response = await client.post(f"/encounters/{encounter['id']}/context", json={})

        assert (response.json()["passages"], response.json()["unavailable"]) == ([], [])
        assert retrieval.asked == []

    async def test_shows_the_events_in_the_order_of_the_log(
        self, client: httpx.AsyncClient, encounter: Answer, audit: Any
    ) -> None:
        (event,) = audit.example["events"]
        newest_first = [
            event | {"event_type": event_type} for event_type in ("third", "second", "first")
        ]
        audit.example = {"events": newest_first, "next": None}

        response = await client.post(f"/encounters/{encounter['id']}/context", json={})

        assert [event["event_type"] for event in response.json()["events"]] == [
            "first",
            "second",
            "third",
        ]

    @pytest.mark.parametrize(
        "payload",
        [
            pytest.param('{"n":' + "9" * 5000 + "}", id="a number of 5,000 digits"),
            pytest.param('{"a":' * 400 + "1" + "}" * 400, id="400 levels"),
            pytest.param('{"n":1e400,"m":-0.0,"o":1.10}', id="numbers that floats are not"),
            pytest.param('{ "b" : 1,\n"a":2, "b": 3 }', id="a spelling of its own"),
            pytest.param('{"a":"\\u00e9\\/"}', id="escapes"),
        ],
    )
    async def test_shows_the_payload_of_an_event_unchanged(
        self, client: httpx.AsyncClient, encounter: Answer, audit: Any, payload: str
    ) -> None:
        (event,) = audit.example["events"]
        page = json.dumps({"events": [event | {"payload": "PAYLOAD"}]}).replace(
            '"PAYLOAD"', payload
        )
        audit.fail = lambda _: httpx.Response(200, text=page)

        response = await client.post(f"/encounters/{encounter['id']}/context", json={})

        assert response.status_code == 200
        assert f'"payload":{payload},' in response.text
        assert '"unavailable":[]' in response.text

    async def test_shows_at_most_limit_of_each_the_newest_ones(
        self, client: httpx.AsyncClient, patient: Answer, encounter: Answer
    ) -> None:
        for year in (2017, 2018, 2019):
            body = {
                "patient_id": patient["id"],
                "chief_complaint": str(year),
                "start": f"{year}-01-01T00:00:00Z",
            }
            await client.post("/encounters", json=body)
            await client.post(
                "/intake",
                json={
                    "patient_id": patient["id"],
                    "age": year - 1980,
                    "symptoms": [],
                    "urgency": "low",
                },
            )

        response = await client.post(f"/encounters/{encounter['id']}/context", json={"limit": 2})

        assert [prior["chief_complaint"] for prior in response.json()["prior_encounters"]] == [
            "2019",
            "2018",
        ]
        assert [intake["age"] for intake in response.json()["intakes"]] == [38, 39]

    async def test_truncates_each_list_that_becomes_too_large_and_names_it(
        self,
        *,
        client: httpx.AsyncClient,
        patient: Answer,
        encounter: Answer,
        audit: Any,
        retrieval: Any,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for year in (2017, 2018, 2019):
            body = {
                "patient_id": patient["id"],
                "chief_complaint": f"In {year}",
                "start": f"{year}-01-01T00:00:00Z",
            }
            await client.post("/encounters", json=body)
            submitted = {
                "patient_id": patient["id"],
                "age": year - 1980,
                "symptoms": ["Cough"],
                "urgency": "low",
            }
            await client.post("/intake", json=submitted)
        (event,), (passage,) = audit.example["events"], retrieval.example["matches"]
        audit.example = {
            "events": [
                event | {"event_type": kind, "payload": {"n": 1}} for kind in ("last", "first")
            ]
        }
        retrieval.example = {
            "matches": [passage | {"chunk_text": text} for text in ("Nearest", "Less so")]
        }
        for _ in range(2):
            task = {"kind": "follow_up", "patient_id": patient["id"]}
            await client.post("/tasks", json=task)
        for task in (await client.post("/tasks/claim", json=CLAIM)).json()["tasks"]:
            failure = {"claim_token": task["claim_token"], "error": "No answer."}
            await client.post(f"/tasks/{task['id']}/fail", json=failure)
        path, question = f"/encounters/{encounter['id']}/context", {"question": "Which?"}
        whole = (await client.post(path, json=question)).json()
        monkeypatch.setattr(service, "LIST_BYTES", 10)

        answer = (await client.post(path, json=question)).json()

        lists = ("prior_encounters", "intakes", "tasks", "events", "passages")
        assert ([len(whole[name]) for name in lists], whole["truncated"]) == ([3, 3, 2, 2, 2], [])
        assert [len(answer[name]) for name in lists] == [1, 1, 1, 1, 1]
        assert answer["truncated"] == [*lists]
        assert (answer["prior_encounters"][0]["chief_complaint"], answer["intakes"][0]["age"]) == (
            "In 2019",
            39,
        )
        assert (answer["events"][0]["event_type"], answer["passages"][0]["chunk_text"]) == (
            "last",
            "Nearest",
        )

    async def test_shows_the_patients_open_tasks_the_newest_first_without_their_input(
        self, client: httpx.AsyncClient, patient: Answer, encounter: Answer, as_person: Answer
    ) -> None:
        added = []
        for kind in ("ready", "in-progress", "on-hold", "completed", "cancelled"):
            task = {"kind": kind, "patient_id": patient["id"], "input": {"call": "+41"}}
            added.append((await client.post("/tasks", json=task)).raise_for_status().json())
        for kind, action in (("in-progress", None), ("completed", "complete")):
            (claimed,) = (await client.post("/tasks/claim", json=CLAIM | {"kinds": [kind]})).json()[
                "tasks"
            ]
            if action is not None:
                held = {"claim_token": claimed["claim_token"]}
                await client.post(f"/tasks/{claimed['id']}/{action}", json=held)
        for task, action in ((added[2], "hold"), (added[4], "cancel")):
            headers = as_person | {"If-Match": 'W/"1"'}
            path = f"/tasks/{task['id']}/{action}"
            changed = await client.post(path, json={"reason": "Away"}, headers=headers)
            changed.raise_for_status()

        response = await client.post(f"/encounters/{encounter['id']}/context", json={})

        tasks = response.json()["tasks"]
        assert [(task["kind"], task["status"]) for task in tasks] == [
            ("on-hold", "on-hold"),
            ("in-progress", "in-progress"),
            ("ready", "ready"),
        ]
        assert tasks[2] == added[0]
        assert "input" not in response.text
        assert "claim_token" not in response.text

    async def test_shows_the_newest_of_many_tasks(
        self, client: httpx.AsyncClient, patient: Answer, encounter: Answer
    ) -> None:
        task = {"kind": "follow_up", "patient_id": patient["id"]}
        added = [(await client.post("/tasks", json=task)).json()["id"] for _ in range(3)]

        response = await client.post(f"/encounters/{encounter['id']}/context", json={"limit": 2})

        assert [one["id"] for one in response.json()["tasks"]] == [added[2], added[1]]

    async def test_omits_other_patients(self, client: httpx.AsyncClient, encounter: Answer) -> None:
        other = (await client.post("/patients", json={"full_name": "李小龍"})).json()
        await client.post(
            "/encounters", json={"patient_id": other["id"], "chief_complaint": "Cough"}
        )
        await client.post(
            "/intake", json={"patient_id": other["id"], "age": 1, "symptoms": [], "urgency": "low"}
        )
        await client.post("/tasks", json={"kind": "follow_up", "patient_id": other["id"]})

        response = await client.post(f"/encounters/{encounter['id']}/context", json={})

        lists = ("prior_encounters", "intakes", "tasks")
        assert [response.json()[name] for name in lists] == [[], [], []]

    @FAILURES
    async def test_names_the_events_as_unavailable_where_audit_fails(
        self, client: httpx.AsyncClient, encounter: Answer, audit: Any, retrieval: Any, failure: Any
    ) -> None:
        audit.fail = failure

        response = await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which?"}
        )

        assert response.status_code == 200
        assert (response.json()["events"], response.json()["unavailable"]) == ([], ["events"])
        assert response.json()["passages"] == retrieval.example["matches"]

    async def test_shows_passages_that_may_not_be_all_and_names_them_as_unavailable(
        self, client: httpx.AsyncClient, encounter: Answer, retrieval: Any
    ) -> None:
        retrieval.example = retrieval.example | {"unavailable": ["records"]}

        response = await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which?"}
        )

        assert response.json()["unavailable"] == ["passages"]
        assert response.json()["passages"] == retrieval.example["matches"]

    async def test_says_that_passages_were_found_by_their_words_alone(
        self, client: httpx.AsyncClient, encounter: Answer, retrieval: Any
    ) -> None:
        (passage,) = retrieval.example["matches"]
        by_words = {"similarity": None, "scores": passage["scores"] | {"dense": None}}
        found = {"matches": [passage | by_words], "degraded": True}
        retrieval.example = retrieval.example | found

        response = await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which?"}
        )

        answer = response.json()
        assert (answer["degraded"], answer["unavailable"]) == (["passages"], [])
        assert answer["passages"] == found["matches"]

    async def test_shows_passages_of_an_earlier_version_of_retrieval_without_their_places(
        self, client: httpx.AsyncClient, encounter: Answer, retrieval: Any
    ) -> None:
        (passage,) = retrieval.example["matches"]
        earlier = ("id", "patient_id", "source_type", "source_ref", "chunk_text", "similarity")
        retrieval.example = {"matches": [{name: passage[name] for name in earlier}]}

        response = await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which?"}
        )

        answer = response.json()
        assert answer["passages"] == [passage | {"scores": None}]
        assert (answer["degraded"], answer["unavailable"]) == ([], [])

    @FAILURES
    async def test_names_the_passages_as_unavailable_where_retrieval_fails(
        self, client: httpx.AsyncClient, encounter: Answer, audit: Any, retrieval: Any, failure: Any
    ) -> None:
        retrieval.fail = failure

        response = await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which?"}
        )

        assert response.status_code == 200
        assert (response.json()["passages"], response.json()["unavailable"]) == ([], ["passages"])
        assert response.json()["events"] == audit.example["events"]

    @pytest.mark.parametrize(
        ("scopes", "withheld"),
        [
            ("system/*.cruds", []),
            ("system/Encounter.r", ["intakes", "events", "passages", "tasks"]),
            (
                "system/Encounter.r system/QuestionnaireResponse.s",
                ["events", "passages", "tasks"],
            ),
            ("system/Encounter.r system/AuditEvent.rs", ["intakes", "passages", "tasks"]),
            ("system/Encounter.r system/DocumentReference.s", ["intakes", "events", "tasks"]),
            ("system/Encounter.r system/Task.s", ["intakes", "events", "passages"]),
            ("system/Encounter.r system/*.r", ["intakes", "events", "passages", "tasks"]),
            ("system/Encounter.r user/*.s", ["intakes", "events", "passages", "tasks"]),
        ],
    )
    async def test_withholds_each_list_that_the_caller_has_no_scope_for(
        self,
        *,
        client: httpx.AsyncClient,
        encounter: Answer,
        audit: Any,
        retrieval: Any,
        scoped: Any,
        scopes: str,
        withheld: list[str],
    ) -> None:
        intake = {"patient_id": encounter["patient_id"], "age": 1, "symptoms": [], "urgency": "low"}
        await client.post("/intake", json=intake)
        prior = {"patient_id": encounter["patient_id"], "chief_complaint": "Cough"}
        await client.post("/encounters", json=prior)
        task = {"kind": "follow_up", "patient_id": encounter["patient_id"]}
        (await client.post("/tasks", json=task)).raise_for_status()

        response = await client.post(
            f"/encounters/{encounter['id']}/context",
            json={"question": "Which?"},
            headers=scoped(scopes),
        )

        assert response.status_code == 200
        answer = response.json()
        of_chart = [name for name in answer["withheld"] if name in Sections.model_fields]
        assert answer["withheld"] == [*withheld, *of_chart]
        lists = ("prior_encounters", "intakes", "events", "passages", "tasks")
        assert [name for name in lists if not answer[name]] == withheld
        assert (bool(audit.asked), bool(retrieval.asked)) == (
            "events" not in withheld,
            "passages" not in withheld,
        )
        assert (answer["unavailable"], answer["truncated"]) == ([], [])

    async def test_withholds_what_the_caller_may_see_of_patients_in_its_panels_only(
        self, client: httpx.AsyncClient, encounter: Answer, keyring: Keyring
    ) -> None:
        patient = encounter["patient_id"]
        intake = {"patient_id": patient, "age": 1, "symptoms": ["Cough"], "urgency": "low"}
        await client.post("/intake", json=intake)
        scope = "patient/Encounter.r patient/Patient.r user/QuestionnaireResponse.s"
        token = keyring.mint("agent-of-one", scope=scope, patient=patient)
        headers = {"Authorization": f"Bearer {token}"}

        context = await client.post(
            f"/encounters/{encounter['id']}/context", json={}, headers=headers
        )
        everything = await client.get(f"/patients/{patient}/everything", headers=headers)

        assert context.json()["intakes"] == []
        assert "intakes" in context.json()["withheld"]
        assert "intake-record" not in [item["type"] for item in everything.json()["items"]]

    async def test_records_what_was_withheld(
        self, client: httpx.AsyncClient, encounter: Answer, scoped: Any, recorded: Any
    ) -> None:
        await client.post(
            f"/encounters/{encounter['id']}/context",
            json={},
            headers=scoped("system/Encounter.r system/AuditEvent.s"),
        )

        assert (await recorded())[-1]["payload"]["data"]["withheld"] == [
            "intakes",
            "passages",
            "tasks",
            *Sections.model_fields,
        ]

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(
            await offline.post(f"/encounters/{uuid4()}/context", json={}), 401, "token-required"
        )

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient, audit: Any) -> None:
        response = await client.post(f"/encounters/{uuid4()}/context", json={})

        assert_problem(response, 404, "encounter-not-found")
        assert audit.asked == []

    @pytest.mark.parametrize(
        ("body", "pointer", "rule"),
        [
            pytest.param({"limit": 0}, "/limit", "too-small", id="nothing"),
            pytest.param({"limit": 101}, "/limit", "too-large", id="too much"),
            pytest.param(
                {"limit": "20"}, "/limit", "must-be-whole-number", id="a text for a number"
            ),
            pytest.param({"question": ""}, "/question", "not-blank", id="a blank question"),
            pytest.param({"question": "x" * 2001}, "/question", "too-long", id="a long question"),
            pytest.param({"question": "\0?"}, "/question", "no-nul-character", id="NUL"),
            pytest.param(
                {"include_shared": "yes"}, "/include_shared", "must-be-true-or-false", id="a text"
            ),
            pytest.param({"top_k": 3}, "", "unknown-field", id="an unknown field"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, body: Answer, pointer: str, rule: str
    ) -> None:
        response = await offline.post(f"/encounters/{uuid4()}/context", json=body)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))


class Meeting(httpx.AsyncBaseTransport):
    """A peer that answers only when the other one has been called, too, and while no connection of
    the database is in use.
    """

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
            # The relay may use one for a moment.
            await eventually(lambda: sum(pool.used for pool in pools()) == 0)
        return httpx.Response(200, json=self.example)


class TestGather:
    @pytest.fixture
    def audit(self, audit: Any) -> Any:
        return Meeting(asyncio.Barrier(2), audit.example)

    @pytest.fixture
    def retrieval(self, audit: Meeting, retrieval: Any) -> Any:
        return Meeting(audit.barrier, retrieval.example)

    async def test_calls_the_peers_in_parallel_and_holds_no_connection(
        self, app: FastAPI, client: httpx.AsyncClient, encounter: Answer, audit: Meeting
    ) -> None:
        audit.database = app.state.database

        response = await client.post(
            f"/encounters/{encounter['id']}/context", json={"question": "Which?"}
        )

        assert response.json()["unavailable"] == []

    async def test_waits_for_peers_no_longer_than_the_deadline(
        self, settings: Answer, keyring: Keyring
    ) -> None:
        silent = Meeting(asyncio.Barrier(3), {})  # Two are called, so the barrier never opens.
        quick = Settings(**settings | {"context_deadline_s": 0.2})
        app = create_app(quick, audit_transport=silent, retrieval_transport=silent)
        async with running(app, keyring.mint("test-agent")) as client:
            patient = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
            opened = {"patient_id": patient["id"], "chief_complaint": "Cough"}
            encounter = (await client.post("/encounters", json=opened)).json()
            async with asyncio.timeout(HANGS_S):
                response = await client.post(
                    f"/encounters/{encounter['id']}/context", json={"question": "Which?"}
                )

        assert response.status_code == 200
        assert sorted(response.json()["unavailable"]) == ["events", "passages"]
