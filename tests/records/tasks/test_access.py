"""The holder of a task's claim may read the patient's chart until the claim ends."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase
from support.waiting_for import one_waits_for

from chartroom.system.keys import Keyring
from tests.records.operations import BY_TOKEN, CHANGES
from tests.records.wards import Answer, Ward, content

from .conftest import Tasks

EVERYTHING = "user/*.cruds"
ANY_VERSION = {"If-Match": "*"}
UNKNOWN = str(uuid4())
LOCK_LAST_HOLDER = """
SELECT FROM records.task_holders ORDER BY principal COLLATE "C" DESC LIMIT 1 FOR UPDATE
"""
IS_FREE = "SELECT pg_try_advisory_xact_lock('records'::regnamespace::oid::int, 61)"


async def may_read_chart(ward: Ward, chart: Answer) -> bool:
    answers = [
        await ward.client.get(f"/patients/{chart['patient']}"),
        await ward.client.get("/encounters", params={"patient_id": chart["patient"]}),
        await ward.client.get(f"/encounters/{chart['encounter']}"),
    ]
    allowed = {answer.is_success for answer in answers}
    assert len(allowed) == 1, [answer.text for answer in answers]
    return allowed.pop()


@pytest.fixture
async def foreign(ward: Ward, tasks: Tasks) -> Answer:
    about = {"patient_id": ward.bert["patient"], "encounter_id": ward.bert["encounter"]}
    body = about | {"kind": "follow_up", "input": {"call": "Bert"}}
    return await tasks.send("", body, 201, ward.everyone)


@pytest.fixture
async def held(foreign: Answer, tasks: Tasks) -> Answer:
    task = await tasks.claim_one()
    assert task["id"] == foreign["id"]
    return task


async def has_lost_access(ward: Ward) -> bool:
    return not await may_read_chart(ward, ward.bert)


End = Callable[[Tasks, Answer, dict[str, str]], Awaitable[Any]]


def end_with_token(action: str) -> End:
    return lambda tasks, task, _: tasks.held(task, action, **BY_TOKEN[action])


async def force(tasks: Tasks, task: Answer, as_person: dict[str, str]) -> None:
    body = {"reason": "a mistake", "force": True}
    await tasks.send(f"/{task['id']}/cancel", body, headers=as_person | ANY_VERSION)


async def expire(tasks: Tasks, task: Answer, _: dict[str, str]) -> None:
    await tasks.let_pass(task)
    await tasks.sweep()


ENDS: dict[str, End] = {
    **{action: end_with_token(action) for action in BY_TOKEN if action != "heartbeat"},
    "a person's cancellation": force,
    "expiry": expire,
}


async def test_sweep_locks_holders_before_members(
    ward: Ward, tasks: Tasks, foreign: Answer, keyring: Keyring, database: TestDatabase
):
    await tasks.send(
        "", {"kind": "follow_up", "patient_id": ward.bert["patient"]}, 201, ward.everyone
    )
    for name in ("a", "z"):
        token = keyring.mint(name, scope=EVERYTHING)
        task = await tasks.claim_one({"Authorization": f"Bearer {token}"})
        assert (task["id"] == foreign["id"]) is (name == "a")
        await tasks.let_pass(task)
    connections = [await asyncpg.connect(database.admin_dsn) for _ in "12"]
    async with connections[0].transaction():
        await connections[0].execute(LOCK_LAST_HOLDER)
        sweeping = asyncio.create_task(tasks.sweep())
        await one_waits_for(connections[0])

        assert await connections[1].fetchval(IS_FREE)
    await sweeping
    for connection in connections:
        await connection.close()


class TestHolder:
    async def test_may_read_and_write_the_chart(self, ward: Ward, held: Answer):
        path = f"/encounters/{ward.bert['encounter']}"

        assert held["input"] == {"call": "Bert"}
        assert await may_read_chart(ward, ward.bert)
        assert (await ward.client.get(f"/tasks/{held['id']}")).is_success
        assert (await ward.client.patch(path, json={"summary": "Cough."})).is_success
        ward.become("nurse", "user/Task.u user/Encounter.r")
        assert_problem(await ward.client.patch(path, json={"summary": "No."}), 403, "scope-missing")

    async def test_access_ends_with_the_last_claim(
        self, ward: Ward, tasks: Tasks, as_person: dict[str, str]
    ):
        for number, end in enumerate(ENDS):
            queue = f"end-{number}"
            body = {"kind": "follow_up", "patient_id": ward.bert["patient"], "queue": queue}
            for _ in range(2):
                await tasks.send("", body, 201, ward.everyone)
            first, second = await tasks.claim(queues=[queue], max=2)

            await ENDS[end](tasks, first, as_person)
            if end == "expiry":
                assert (await tasks.read(first))["status"] == "ready"
            assert await may_read_chart(ward, ward.bert), end

            await ENDS[end](tasks, second, as_person)
            assert await has_lost_access(ward), end
            answer = await ward.client.get(f"/tasks/{second['id']}")
            assert_problem(answer, 404, "task-not-found")

    async def test_system_scope_for_claims_and_user_scope_for_reads(
        self, ward: Ward, foreign: Answer, tasks: Tasks
    ):
        ward.become("nurse", "system/Task.u user/Patient.r user/Encounter.rs")
        task = await tasks.claim_one()
        assert task["id"] == foreign["id"]

        assert await may_read_chart(ward, ward.bert)
        await tasks.held(task, "release")
        assert await has_lost_access(ward)

    @pytest.mark.usefixtures("held")
    async def test_other_callers_have_no_access(self, ward: Ward):
        ward.become("nurse", EVERYTHING, kind="person")
        assert await has_lost_access(ward)
        ward.become("nurse", EVERYTHING, act={"sub": "other-nurse"})
        assert await has_lost_access(ward)
        ward.become("other-nurse", EVERYTHING, groups=["nurse"])
        assert await has_lost_access(ward)

    async def test_opens_an_encounter_by_identifier(self, ward: Ward, tasks: Tasks):
        """A completed task opens an encounter of a patient who is visible to the caller during the claim only."""
        cora = {"full_name": "Cora", "identifiers": [{"system": "urn:oid:1.2.3", "value": "P77"}]}
        (await ward.client.post("/patients", json=cora, headers=ward.everyone)).raise_for_status()
        await tasks.send("", {"kind": "follow_up", "patient_id": "P77"}, 201, ward.everyone)

        opened = {"open": {"chief_complaint": "Cough"}}
        done = await tasks.held(await tasks.claim_one(), "complete", encounter=opened)

        assert done["encounter_version"] == 1
        answer = await ward.client.get(f"/encounters/{done['encounter_id']}")
        assert_problem(answer, 404, "encounter-not-found")

    async def test_steps_of_a_task_without_patient(self, ward: Ward, tasks: Tasks):
        made = await tasks.send("", {"kind": "follow_up"}, 201, ward.everyone)
        held = await tasks.claim_one()
        path, body = f"/{made['id']}/steps", {"step": "called"}
        once = ANY_VERSION | {"Idempotency-Key": "step-1"}

        first = await tasks.send(path, body, headers=once)

        assert first["business_status"] == "called"
        assert await tasks.send(path, body, headers=once) == first
        ward.become("other-nurse", EVERYTHING)
        await tasks.send(path, body, 404, ANY_VERSION)
        ward.become("nurse", EVERYTHING)
        await tasks.held(held, "release")
        await tasks.send(path, body, 404, once)
        await tasks.send(path, body, 404, ANY_VERSION)

    async def test_narrower_token_has_no_access(self, ward: Ward, foreign: Answer, tasks: Tasks):
        ward.become("nurse", "system/Task.u")
        await tasks.claim_one()
        ward.become("nurse", EVERYTHING)

        await tasks.send(f"/{foreign['id']}/steps", {"step": "called"}, 404, ANY_VERSION)

    async def test_claim_token_is_bound_to_the_holder(self, ward: Ward, held: Answer, tasks: Tasks):
        for scope in (EVERYTHING, "system/*.cruds"):
            ward.become("other-nurse", scope)
            for action, body in BY_TOKEN.items():
                problem = await tasks.held(held, action, 409, **body)
                assert problem["code"] == "claim-lost"

        ward.become("nurse", EVERYTHING)
        await tasks.held(held, "complete")
        ward.become("other-nurse", EVERYTHING)
        assert (await tasks.held(held, "complete", 409))["code"] == "claim-lost"

    @pytest.mark.parametrize("scope", [EVERYTHING, "system/*.cruds"])
    async def test_claim_is_bound_to_the_represented_person(
        self, ward: Ward, tasks: Tasks, foreign: Answer, scope: str
    ):
        def act_for(person: str) -> None:
            ward.become(person, scope, kind="person", act={"sub": "triage-agent"})

        key = {"Idempotency-Key": "claim-1"}
        act_for("dr-a")
        held = await tasks.claim_one(key)
        act_for("dr-b")
        assert await tasks.claim(key) == []
        for _ in "held", "completed":
            for action, body in BY_TOKEN.items():
                assert (await tasks.held(held, action, 409, **body))["code"] == "claim-lost"
            act_for("dr-a")
            done = await tasks.held(held, "complete")
            act_for("dr-b")

        assert done["task"]["id"] == foreign["id"]

        act_for("dr-a")
        assert await tasks.held(held, "complete") == done

    async def test_claim_lost(self, ward: Ward, held: Answer, tasks: Tasks):
        """After the claim has expired, the former holder cannot access the task's patient."""
        await tasks.let_pass(held)
        await tasks.sweep()
        assert await has_lost_access(ward)

        for action, body in BY_TOKEN.items():
            assert (await tasks.held(held, action, 409, **body))["code"] == "claim-lost"

    async def test_repeat_after_the_end(self, ward: Ward, held: Answer, tasks: Tasks):
        ending = {"output": {"called": True}, "encounter": {"summary": "Feels well."}}
        first = await tasks.held(held, "complete", **ending)
        assert await has_lost_access(ward)

        assert await tasks.held(held, "complete", **ending) == first
        other = ending | {"encounter": {"summary": "Feels worse."}}
        assert (await tasks.held(held, "complete", 409, **other))["code"] == "claim-lost"


class TestForeignTasks:
    async def test_unknown_as_predecessor(self, ward: Ward, foreign: Answer, tasks: Tasks):
        made = await tasks.add(patient_id=ward.anna["patient"], queue="anna")
        task = await tasks.claim_one(queues=["anna"])

        async def completed(predecessor: str) -> httpx.Response:
            follow_up = {
                "kind": "follow_up",
                "patient_id": ward.anna["patient"],
                "depends_on": [predecessor],
            }
            body = {"claim_token": task["claim_token"], "follow_ups": [follow_up]}
            return await ward.client.post(f"/tasks/{made['id']}/complete", json=body)

        about_foreign, about_none = await completed(foreign["id"]), await completed(UNKNOWN)

        (error,) = assert_problem(about_foreign, 422, "invalid")["errors"]
        assert (error["pointer"], error["rule"]) == ("/follow_ups/0/depends_on/0", "known-task")
        assert content(about_foreign) == content(about_none)

    async def test_serial_keys_are_separate(self, ward: Ward, tasks: Tasks):
        async def waits_for(task: Answer) -> list[str]:
            path = f"/tasks/{task['id']}"
            shown = (await ward.client.get(path, headers=ward.everyone)).json()
            return shown["waiting_for"]

        for by in ("patient", "encounter"):
            key = {"serial_key": f"line-{by}"}
            body = {"kind": "follow_up", "patient_id": ward.bert["patient"]} | key
            before = await tasks.send("", body, 201, ward.everyone)

            of_ward = await tasks.add(**{f"{by}_id": ward.anna[by]}, **key)
            behind = await tasks.add(patient_id=ward.anna["patient"], **key)
            of_none = await tasks.add(**key)

            made = (before, of_ward, behind, of_none)
            assert {one["serial_key"] for one in made} == {f"line-{by}"}
            assert [await waits_for(one) for one in made] == [[], [], ["serial-key"], []]

    async def test_follow_up_does_not_block_the_key(self, ward: Ward, tasks: Tasks):
        keyed = {"kind": "follow_up", "patient_id": ward.anna["patient"], "serial_key": "line-1"}
        await tasks.add(patient_id=ward.anna["patient"], queue="anna")
        task = await tasks.claim_one(queues=["anna"])
        await tasks.held(task, "complete", follow_ups=[keyed])

        foreign = keyed | {"patient_id": ward.bert["patient"]}
        made = await tasks.send("", foreign, 201, ward.everyone)
        second = await tasks.add(patient_id=ward.anna["patient"], serial_key="line-1")

        path = f"/tasks/{made['id']}"
        shown = (await ward.client.get(path, headers=ward.everyone)).json()
        assert shown["waiting_for"] == []
        assert (await tasks.read(second))["waiting_for"] == ["serial-key"]

    async def test_signal_does_not_resume_it(self, ward: Ward, foreign: Answer, tasks: Tasks):
        async def signal(headers: dict[str, str] | None = None, **named: str) -> Answer:
            return await tasks.send("/signals", {"key": "payer-1"} | named, 201, headers)

        body = {"reason": "waits", "awaiting": "payer-1"}
        await tasks.send(f"/{foreign['id']}/hold", body, headers=ward.everyone | ANY_VERSION)
        own = {"patient_id": ward.anna["patient"]}

        sent = [await signal(**own), await signal(key="payer-2", **own)]

        assert [one["task_id"] for one in sent] == [None, None]
        resumed = await signal(ward.everyone, id="fax-7")
        assert resumed["task_id"] == foreign["id"]
        await signal(ward.everyone, id="fax-7", patient_id=ward.bert["patient"])
        again = await signal(id="fax-7", **own)
        assert again["task_id"] is None
        assert await signal(id="fax-7", **own) == again


class TestScopes:
    LIMITED = "user/Task.u?code=follow_up&queue=default"

    async def claimed(self, ward: Ward, **wanted: Any) -> httpx.Response:
        return await ward.client.post("/tasks/claim", json={"queues": ["default"]} | wanted)

    async def test_claims(self, ward: Ward, tasks: Tasks):
        made = await tasks.add(patient_id=ward.anna["patient"])
        await tasks.add(kind="assignment", patient_id=ward.anna["patient"], priority="stat")
        ward.become("nurse", self.LIMITED)
        lacking: list[tuple[Answer, str]] = [
            ({"queues": ["other"]}, "code=follow_up&queue=other"),
            ({"queues": ["default", "other"]}, "code=follow_up&queue=other"),
            ({"kinds": ["assignment"]}, "code=assignment&queue=default"),
            ({"kinds": ["follow_up", "assignment"]}, "code=assignment&queue=default"),
        ]

        for wanted, missing in lacking:
            refusal = await self.claimed(ward, **wanted)
            assert_problem(refusal, 403, "scope-missing")
            assert f'scope="user/Task.u?{missing}"' in refusal.headers["WWW-Authenticate"]
        for parameter in ("code", "queue"):
            ward.become("nurse", f"user/Task.u?{parameter}=intake")
            refusal = await self.claimed(ward, kinds=["default"])
            assert_problem(refusal, 403, "scope-missing")
            assert f"`user/Task.u?{parameter}=default`" in refusal.json()["detail"]

        ward.become("nurse", self.LIMITED)
        (task,) = await tasks.claim(max=10)
        assert task["id"] == made["id"]
        assert await tasks.claim() == await tasks.claim(kinds=["follow_up"]) == []
        assert (await tasks.held(task, "heartbeat"))["task_id"] == task["id"]
        assert (await tasks.held(task, "complete"))["task"]["status"] == "completed"

    async def test_claims_from_several_queues(self, ward: Ward, tasks: Tasks):
        kinds = {"default": "follow_up", "nurses": "assignment"}
        made = {
            place: [
                await tasks.add(patient_id=ward.anna["patient"], queue=place, kind=kind)
                for kind in kinds.values()
            ]
            for place in kinds
        }
        scopes = [f"user/Task.u?code={kind}&queue={place}" for place, kind in kinds.items()]
        ward.become("nurse", " ".join(scopes))

        for number, place in enumerate(kinds):
            (task,) = await tasks.claim(queues=[place], max=10)
            assert task["id"] == made[place][number]["id"]

    async def test_changes(self, ward: Ward, tasks: Tasks):
        everything = dict(ward.client.headers)
        places = ({"kind": "follow_up"}, {"kind": "assignment"}, {"queue": "other"})
        for action, body in CHANGES.items():
            ward.client.headers.update(everything)
            made = [await tasks.add(patient_id=ward.anna["patient"], **place) for place in places]
            for task in made if action == "resume" else ():
                await tasks.change(task, "hold", reason="waits")
            ward.become("nurse", self.LIMITED)

            first, *others = [
                await ward.client.post(
                    f"/tasks/{task['id']}/{action}", json=body, headers=ANY_VERSION
                )
                for task in made
            ]

            assert first.is_success, first.text
            for answer in others:
                assert_problem(answer, 403, "scope-missing")

    async def test_writes_of_a_completion(self, ward: Ward, tasks: Tasks):
        """A completion that is rejected for a missing scope stores nothing, neither the follow-up nor the encounter."""
        await tasks.add(encounter_id=ward.anna["encounter"])
        task = await tasks.claim_one()
        follow_up = {"kind": "follow_up", "patient_id": ward.anna["patient"]}
        parts: list[tuple[str, Answer]] = [
            ("Task.c", {"follow_ups": [follow_up]}),
            ("Encounter.u", {"encounter": {"version": 1, "summary": "Better."}}),
            ("Encounter.c", {"encounter": {"open": {"chief_complaint": "Cough"}}}),
        ]
        ward.become("nurse", "user/Task.u")

        for scope, part in parts:
            path = f"/tasks/{task['id']}/complete"
            answer = await ward.client.post(path, json={"claim_token": task["claim_token"]} | part)
            assert_problem(answer, 403, "scope-missing")
            assert f'scope="user/{scope}"' in answer.headers["WWW-Authenticate"]

        ward.become("nurse", "user/Task.cu user/Encounter.u")
        done = await tasks.held(task, "complete", **parts[0][1], **parts[1][1])
        assert (len(done["follow_ups"]), done["encounter_version"]) == (1, 2)

    async def test_completion_that_opens_an_encounter(self, ward: Ward, tasks: Tasks):
        await tasks.add(patient_id=ward.anna["patient"])
        task = await tasks.claim_one()
        ward.become("nurse", "user/Task.u user/Encounter.c")

        done = await tasks.held(task, "complete", encounter={"open": {"chief_complaint": "Cough"}})

        assert done["encounter_version"] == 1

    async def test_completion_about_another_patient(self, ward: Ward, tasks: Tasks):
        await tasks.add(patient_id=ward.anna["patient"])
        task = await tasks.claim_one()
        foreign = {"kind": "follow_up", "patient_id": ward.bert["patient"]}

        refused = await tasks.held(task, "complete", 403, follow_ups=[foreign])

        assert refused["code"] == "patient-out-of-reach"
        assert (await tasks.read(task))["status"] == "in-progress"


@pytest.mark.parametrize(
    ("path", "allowed"),
    {
        "/tasks/claim": "POST",
        "/tasks/requeue": "POST",
        "/tasks/heartbeat": "POST",
        "/tasks/{id}": "GET, HEAD, PATCH",
        "/tasks/{id}/history": "GET, HEAD",
        "/queues/default": "GET, HEAD, PUT",
        "/schedules/report": "GET, HEAD, PUT, DELETE",
        "/patients/search": "POST",
    }.items(),
)
async def test_allow_lists_only_what_exists(client: httpx.AsyncClient, path: str, allowed: str):
    answer = await client.request("TRACE", path.replace("{id}", UNKNOWN))

    assert_problem(answer, 405, "method-not-allowed")
    assert answer.headers["Allow"] == allowed
