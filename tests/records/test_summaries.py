import asyncio
import json
from typing import Any
from uuid import UUID

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.refused_callers import bearer

from chartroom.system.keys import Keyring
from chassis.identity.caller import Caller, CallerKind
from records.encounters.codes import SummaryStatus, check_undecided, status_when_written
from records.encounters.errors import NothingToDecide

Answer = dict[str, Any]
Headers = dict[str, str]
DECISIONS = pytest.mark.parametrize("decision", ["accept", "reject"])
DRAFT = {"summary": "No fever.", "summary_model": "summariser-2"}
ANY_VERSION = {"If-Match": "*"}
SPAN = {"document_id": str(UUID(int=7)), "version": 2, "start": 0, "end": 31}
CLAIM = {"claim": {"start": 0, "end": 9}}
WHOLE: Answer = {"claim": None}
Sources = list[Answer]


async def decide(
    client: httpx.AsyncClient,
    encounter: Answer,
    decision: str,
    body: Answer | None = None,
    /,
    **headers: str,
) -> httpx.Response:
    given = {"If-Match": f'W/"{encounter["version"]}"', **headers}
    path = f"/encounters/{encounter['id']}/summary/{decision}"
    return await client.request("POST", path, json=body, headers=given)


async def version_of(client: httpx.AsyncClient, path: str) -> Headers:
    return {"If-Match": (await client.get(path)).headers["ETag"]}


def beside(encounter: Answer) -> tuple[Any, ...]:
    return tuple(
        encounter[name]
        for name in ("summary", "summary_status", "summary_recorded_by", "summary_model")
    )


async def condition_of(client: httpx.AsyncClient, patient: Answer, **more: Any) -> str:
    given = fhir.condition(f"Patient/{patient['id']}", **more)
    answer = await client.post("/fhir/Condition", json=given)
    return f"Condition/{answer.raise_for_status().json()['id']}"


@pytest.fixture
async def merged(client: httpx.AsyncClient, patient: Answer, as_person: Headers) -> Answer:
    """A patient merged into `patient`, with a `condition`."""
    source = (await client.post("/patients", json={"full_name": "Lee"})).json()
    condition = await condition_of(client, source)
    merge = {"source": source["id"], "target": patient["id"], "reason": "Registered twice"}
    merge |= {"source_version": 1, "target_version": 1}
    (await client.post("/patients/merge", json=merge, headers=as_person)).raise_for_status()
    return source | {"condition": condition}


@pytest.fixture
async def sources(client: httpx.AsyncClient, patient: Answer) -> Sources:
    return [SPAN | WHOLE, {"resource": await condition_of(client, patient)} | CLAIM]


@pytest.fixture
async def drafted(client: httpx.AsyncClient, encounter: Answer) -> Answer:
    return (await client.patch(f"/encounters/{encounter['id']}", json=DRAFT)).json()


def test_only_a_persons_summary_is_final_and_only_a_preliminary_one_can_be_decided():
    statuses = {kind: status_when_written(Caller("somebody", kind)) for kind in CallerKind}
    assert statuses == dict.fromkeys(CallerKind, "preliminary") | {CallerKind.PERSON: "final"}

    check_undecided(SummaryStatus.PRELIMINARY)
    for decided in (None, *{*SummaryStatus} - {SummaryStatus.PRELIMINARY}):
        with pytest.raises(NothingToDecide):
            check_undecided(decided)


async def test_a_summary_is_preliminary_as_long_as_no_person_has_written_or_accepted_it(
    client: httpx.AsyncClient, drafted: Answer, as_person: Headers
):
    path = f"/encounters/{drafted['id']}"

    async def written(headers: Headers | None = None, **change: Any) -> Answer:
        given = await version_of(client, path) | (headers or {})
        return (await client.patch(path, json=change, headers=given)).json()

    assert beside(drafted) == ("No fever.", "preliminary", "test-agent", "summariser-2")
    other = await written(as_person, chief_complaint="Cough")
    assert beside(other) == beside(drafted)
    again = await written(summary="Low fever.")
    assert beside(again) == ("Low fever.", "preliminary", "test-agent", None)
    by_person = await written(as_person, summary="No fever!")
    assert beside(by_person) == ("No fever!", "final", "dr-osei", None)
    replaced = await written(summary="Low fever.")
    assert replaced["summary_status"] == "preliminary"
    accepted = (await decide(client, replaced, "accept", **as_person)).json()
    assert accepted["summary_status"] == "final"
    assert (await written(summary="No fever."))["summary_status"] == "preliminary"
    assert beside(await written(summary=None)) == (None, None, None, None)


class TestSources:
    @staticmethod
    async def written(client: httpx.AsyncClient, encounter: Answer, **summary: Any) -> Answer:
        path = f"/encounters/{encounter['id']}"
        headers = await version_of(client, path)
        response = await client.patch(path, json=summary, headers=headers)
        return response.raise_for_status().json()

    async def test_are_shown_wherever_the_summary_is(
        self,
        *,
        client: httpx.AsyncClient,
        encounter: Answer,
        patient: Answer,
        as_person: Headers,
        sources: Sources,
    ):
        drafted = await self.written(client, encounter, summary="No fever.", sources=sources)
        accepted = (await decide(client, drafted, "accept", **as_person)).json()

        path = f"/encounters/{encounter['id']}"
        (listed,) = (await client.get(f"/encounters?patient_id={patient['id']}")).json()[
            "encounters"
        ]
        (one_of_all,) = (await client.get("/encounters")).json()["encounters"]
        context = (await client.post(f"{path}/context", json={})).json()["encounter"]
        items = (await client.get(f"/patients/{patient['id']}/everything")).json()["items"]
        (everything,) = (one["encounter"] for one in items if one.get("encounter"))
        newest, before, first = (await client.get(f"{path}/history")).json()["versions"]
        shown = [drafted, accepted, (await client.get(path)).json(), listed, one_of_all, context]
        shown += [everything, newest, before]
        assert [one["sources"] for one in shown] == [sources] * len(shown)
        acceptances = [TestAcceptance.accepted(one) for one in shown[1:-1]]
        assert acceptances == [TestAcceptance.accepted(accepted)] * len(acceptances)
        assert first["sources"] is encounter["sources"] is None

    async def test_belong_to_the_summary_that_names_them(
        self, client: httpx.AsyncClient, encounter: Answer, sources: Sources, recorded: Any
    ):
        named = [
            (await self.written(client, encounter, summary=summary, **given))["sources"]
            for summary, given in (
                ("No fever.", {"sources": sources}),
                ("No fever.", {"sources": sources}),
                ("No fever.", {"sources": [SPAN]}),
                ("Low fever.", {"sources": []}),
                ("Low fever.", {}),
                (None, {"sources": sources}),
            )
        ]

        assert named == [sources, sources, [SPAN | WHOLE], [], None, None]
        changed = [
            event["payload"]["data"]["changed"]
            for event in await recorded()
            if event["event_type"] == "encounter.amended"
        ]
        both = ["sources", "summary"]
        assert changed == [both, both, both, ["summary"], ["summary"]]

    async def test_stay_with_the_summary_through_other_changes_until_it_is_rejected(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: Headers, sources: Sources
    ):
        await self.written(client, encounter, summary="No fever.", sources=sources)
        other = await self.written(client, encounter, chief_complaint="Cough")
        rejected = (await decide(client, other, "reject", **as_person)).json()

        assert (other["sources"], rejected["sources"]) == (sources, None)

    async def test_are_resources_of_the_patient_also_of_a_merged_one_or_without_a_patient(
        self,
        *,
        client: httpx.AsyncClient,
        encounter: Answer,
        patient: Answer,
        merged: Answer,
        keyring: Keyring,
    ):
        async def made(path: str, body: Answer, id_: str = "id") -> str:
            return str((await client.post(path, json=body)).raise_for_status().json()[id_])

        of = {"patient_id": patient["id"]}
        intake = of | {"age": 44, "symptoms": ["cough"], "urgency": "low"}
        await self.written(client, encounter, summary="Well.")
        named = [
            merged["condition"],
            f"Patient/{patient['id']}",
            f"Encounter/{encounter['id']}",
            f"DocumentReference/{encounter['id']}",
            f"Task/{await made('/tasks', of | {'kind': 'call'})}",
            f"QuestionnaireResponse/{await made('/intake/store', intake, 'record_id')}",
            f"Medication/{await made('/fhir/Medication', {'resourceType': 'Medication'})}",
        ]
        sources = [{"resource": one} | WHOLE for one in named]
        scope = "patient/Encounter.ru"
        nurse = bearer(keyring.mint("nurse", scope=scope, patient=patient["id"]))
        path = f"/encounters/{encounter['id']}"
        for headers, visible in ((nurse, sources[1:]), ({}, sources)):
            await self.written(client, encounter, summary="Well.")
            body = {"summary": "Well.", "sources": visible}
            answer = await client.patch(path, json=body, headers=headers)
            assert answer.raise_for_status().json()["sources"] == visible

    async def test_are_not_resources_that_the_patient_does_not_have(
        self, client: httpx.AsyncClient, encounter: Answer, sources: Sources, keyring: Keyring
    ):
        stranger = (await client.post("/patients", json={"full_name": "Lee"})).json()
        _, own = sources
        own_id = own["resource"].partition("/")[2]
        named = [
            await condition_of(client, stranger),
            f"Patient/{stranger['id']}",
            f"Condition/{UUID(int=8)}",
            f"Observation/{own_id}",
            f"Condition/{own_id.upper()}",
            f"DocumentReference/{encounter['id']}",
            "Observation/7",
            "QuestionnaireResponse/7",
        ]
        body = {
            "summary": "No fever.",
            "sources": [*sources, *({"resource": one} for one in named)],
        }
        path = f"/encounters/{encounter['id']}"
        of_patient = {"scope": "patient/Encounter.ru", "patient": encounter["patient_id"]}
        places = range(len(sources), len(body["sources"]))
        for limits in ({}, of_patient):
            headers = bearer(keyring.mint("test-agent", **limits))
            refused = await client.patch(path, json=body, headers=headers)
            broken = broken_rules(assert_problem(refused, 422, "invalid"))
            assert broken == {(f"/sources/{n}/resource", "resource-of-patient") for n in places}
        assert (await client.get(path)).json()["version"] == encounter["version"]

    async def test_stay_after_an_unmerge_marked_by_the_check_until_another_summary(
        self,
        *,
        client: httpx.AsyncClient,
        encounter: Answer,
        merged: Answer,
        as_person: Headers,
        retrieval: Any,
    ):
        sources = [{"resource": merged["condition"]}]
        await self.written(client, encounter, summary="Well.", sources=sources)
        unmerge = f"/patients/{merged['id']}/unmerge"
        (await client.post(unmerge, headers=as_person)).raise_for_status()

        path, body = f"/encounters/{encounter['id']}", {"summary": "No fever.", "sources": sources}
        (await client.get(f"{path}/summary/check")).raise_for_status()
        compared = json.loads(retrieval.asked[-1].content)
        assert compared["sources"] == [{"failure": "source-foreign"}]
        edited = await client.patch(path, json=body, headers=as_person)

        assert edited.raise_for_status().json()["accepted_by"] == "dr-osei"
        await self.written(client, encounter, summary="None.", sources=[])
        assert_problem(await client.patch(path, json=body), 422, "invalid")


class TestAcceptance:
    @staticmethod
    def accepted(encounter: Answer) -> tuple[Any, Any]:
        return encounter["accepted_by"], encounter["accepted_at"]

    async def test_names_the_person_who_accepts_until_the_next_summary(
        self, client: httpx.AsyncClient, encounter: Answer, drafted: Answer, as_person: Headers
    ):
        path = f"/encounters/{drafted['id']}"
        response = await decide(client, drafted, "accept", **as_person)
        accepted = response.json()
        read = (await client.get(path)).json()
        amended = (await client.patch(path, json={"chief_complaint": "Cough"})).json()
        same = (await client.patch(path, json=DRAFT)).json()
        body = {"summary": "Low fever."}
        version = {"If-Match": f'W/"{same["version"]}"'}
        again = (await client.patch(path, json=body, headers=version)).json()

        assert (response.status_code, response.headers["ETag"]) == (200, 'W/"3"')
        assert beside(accepted) == ("No fever.", "final", "test-agent", "summariser-2")
        assert read == accepted
        assert self.accepted(encounter) == self.accepted(drafted) == (None, None)
        assert accepted["accepted_by"] == "dr-osei"
        assert drafted["updated_at"] < accepted["accepted_at"] <= accepted["updated_at"]
        assert self.accepted(amended) == self.accepted(accepted)
        assert same == amended
        assert self.accepted(again) == (None, None)
        versions = (await client.get(f"{path}/history")).json()["versions"]
        assert [self.accepted(version) for version in versions] == [
            (None, None),
            self.accepted(accepted),
            self.accepted(accepted),
            (None, None),
            (None, None),
        ]

    @pytest.mark.parametrize("summary", ["Low fever.", DRAFT["summary"], None])
    async def test_is_not_lost_to_a_caller_who_does_not_state_the_version_that_it_read(
        self,
        *,
        client: httpx.AsyncClient,
        drafted: Answer,
        as_person: Headers,
        summary: str | None,
    ):
        path, body = f"/encounters/{drafted['id']}", {"summary": summary}
        accepted = (await decide(client, drafted, "accept", **as_person)).json()

        for given in {}, ANY_VERSION:
            refused = await client.patch(path, json=body, headers=given)
            assert_problem(refused, 428, "version-required")
        assert (await client.get(path)).json() == accepted
        version = {"If-Match": f'W/"{accepted["version"]}"'}
        replaced = (await client.patch(path, json=body, headers=version)).json()
        assert (replaced["summary"], self.accepted(replaced)) == (summary, (None, None))

    async def test_names_the_person_who_writes_it(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ):
        path, body = f"/encounters/{drafted['id']}", {"summary": "No fever!"}
        written = (await client.patch(path, json=body, headers=as_person)).json()
        again = (await client.patch(path, json=body, headers=as_person)).json()
        headers = as_person | ANY_VERSION
        taken_away = (await client.patch(path, json={"summary": None}, headers=headers)).json()

        assert written["accepted_by"] == "dr-osei"
        assert written["accepted_at"] <= written["updated_at"]
        assert again == written
        assert self.accepted(taken_away) == (None, None)


async def test_a_rejected_summary_is_null_everywhere_and_kept_in_the_version_before(
    client: httpx.AsyncClient, drafted: Answer, patient: Answer, as_person: Headers
):
    path = f"/encounters/{drafted['id']}"
    body = {"patient_id": patient["id"], "chief_complaint": "Cough"}
    later = (await client.post("/encounters", json=body)).json()

    response = (await decide(client, drafted, "reject", **as_person)).json()

    _, listed = (await client.get(f"/encounters?patient_id={patient['id']}")).json()["encounters"]
    context = (await client.post(f"{path}/context", json={})).json()
    newest, *_ = (await client.get(f"{path}/history")).json()["versions"]
    read = (await client.get(path)).json()
    rejected = (None, "rejected", "test-agent", "summariser-2")
    for shown in (response, read, listed, context["encounter"], newest):
        assert beside(shown) == rejected
    assert TestAcceptance.accepted(response) == (None, None)
    context = (await client.post(f"/encounters/{later['id']}/context", json={})).json()
    assert [prior["summary"] for prior in context["prior_encounters"]] == [None]
    before = await client.get(f"{path}/history/{drafted['version']}")
    by = {"changed_by": "test-agent", "changed_by_kind": "agent", "reason": None}
    assert before.json() == drafted | by


class TestDecide:
    @DECISIONS
    async def test_keeps_its_reason_in_the_version_that_it_makes_and_in_its_event(
        self,
        client: httpx.AsyncClient,
        drafted: Answer,
        as_person: Headers,
        recorded: Any,
        decision: str,
    ):
        reason = "Das Fieber der letzten Woche fehlt. ❤"
        decided = (await decide(client, drafted, decision, {"reason": reason}, **as_person)).json()
        path = f"/encounters/{drafted['id']}"
        event = (await recorded())[-1]
        await client.patch(path, json={"chief_complaint": "Cough"})

        versions = (await client.get(f"{path}/history")).json()["versions"]
        assert [version["reason"] for version in versions] == [None, reason, None, None]
        assert event["payload"]["resource_version"] == versions[1]["version"] == decided["version"]
        data = event["payload"]["data"]
        assert (data["changed"], data["reason"]) == (["summary_status"], reason)

    @DECISIONS
    async def test_needs_no_reason_and_names_no_patient_to_who_may_not_read_patients(
        self,
        *,
        client: httpx.AsyncClient,
        drafted: Answer,
        scoped: Any,
        recorded: Any,
        decision: str,
    ):
        person = scoped("system/DocumentReference.u system/Encounter.r", "person")

        response = await decide(client, drafted, decision, {"reason": None}, **person)

        assert (response.status_code, response.json()["patient_name"]) == (200, None)
        assert "reason" not in (await recorded())[-1]["payload"]["data"]

    @DECISIONS
    async def test_needs_the_version_that_was_read_and_a_summary_that_is_not_decided(
        self,
        client: httpx.AsyncClient,
        encounter: Answer,
        drafted: Answer,
        as_person: Headers,
        decision: str,
    ):
        path = f"/encounters/{drafted['id']}"
        without = await client.post(f"{path}/summary/{decision}", headers=as_person)
        assert_problem(without, 428, "version-required")
        stale = await decide(client, encounter, decision, **as_person)
        assert_problem(stale, 412, "version-mismatch")
        assert beside((await client.get(path)).json()) == beside(drafted)

        for first in ("accept", "reject"):
            body = {"summary": f"To {first}."}
            headers = await version_of(client, path)
            now = (await client.patch(path, json=body, headers=headers)).json()
            decided = (await decide(client, now, first, **as_person)).json()
            again = await decide(client, decided, decision, **as_person)
            assert_problem(again, 409, "nothing-to-decide")

    async def test_needs_something_to_decide(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: Headers
    ):
        for decision in ("accept", "reject"):
            refused = await decide(client, encounter, decision, **as_person)
            assert_problem(refused, 409, "nothing-to-decide")

    async def test_lets_one_of_two_persons_decide(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ):
        decisions = ["accept", "reject"] * 4

        responses = await asyncio.gather(
            *(decide(client, drafted, decision, **as_person) for decision in decisions)
        )

        assert sorted(response.status_code for response in responses) == [200] + [412] * 7


class TestWithdrawal:
    async def test_makes_a_final_summary_preliminary_with_a_reason_in_version_and_event(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers, recorded: Any
    ):
        accepted = (await decide(client, drafted, "accept", **as_person)).json()
        body = {"reason": "Das Fieber fehlt. ❤"}
        withdrawn = (await decide(client, accepted, "withdraw", body, **as_person)).json()
        event = (await recorded())[-1]
        again = (await decide(client, withdrawn, "accept", **as_person)).json()

        assert beside(withdrawn) == beside(drafted)
        assert TestAcceptance.accepted(withdrawn) == (None, None)
        assert again["summary_status"] == "final"
        history = (await client.get(f"/encounters/{drafted['id']}/history")).json()["versions"]
        assert [version["reason"] for version in history[:3]] == [None, body["reason"], None]
        assert event["event_type"] == "summary.withdrawn"
        data = event["payload"]["data"]
        assert (data["changed"], data["reason"]) == (["summary_status"], body["reason"])

    async def test_restores_a_rejected_summary_and_its_sources_also_after_another_change(
        self,
        *,
        client: httpx.AsyncClient,
        encounter: Answer,
        as_person: Headers,
        sources: Sources,
        recorded: Any,
    ):
        path, body = f"/encounters/{encounter['id']}", {"reason": "The other button was meant."}
        drafted = (await client.patch(path, json=DRAFT | {"sources": sources})).json()
        await decide(client, drafted, "reject", **as_person)
        amended = (await client.patch(path, json={"chief_complaint": "Fever"})).json()
        withdrawn = (await decide(client, amended, "withdraw", body, **as_person)).json()
        event = (await recorded())[-1]
        accepted = (await decide(client, withdrawn, "accept", **as_person)).json()

        kept = ("summary", "summary_status", "summary_recorded_by", "summary_model", "sources")
        assert [withdrawn[name] for name in kept] == [drafted[name] for name in kept]
        assert (accepted["summary"], accepted["summary_status"]) == (drafted["summary"], "final")
        assert event["event_type"] == "summary.withdrawn"
        assert event["payload"]["data"]["reason"] == body["reason"]

    async def test_needs_a_decided_summary_the_version_that_was_read_and_a_reason(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ):
        body = {"reason": "Wrong."}
        refused = await decide(client, drafted, "withdraw", body, **as_person)
        assert_problem(refused, 409, "summary-not-final")
        accepted = (await decide(client, drafted, "accept", **as_person)).json()
        stale = await decide(client, drafted, "withdraw", body, **as_person)
        assert_problem(stale, 412, "version-mismatch")
        without = await decide(client, accepted, "withdraw", {}, **as_person)
        assert_problem(without, 422, "invalid")


class TestObjection:
    async def test_becomes_a_task_for_review_and_changes_nothing_even_after_another_decision(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers, recorded: Any
    ):
        accepted = (await decide(client, drafted, "accept", **as_person)).json()
        path, body = f"/encounters/{drafted['id']}", {"version": drafted["version"]}
        body |= {"reason": "75 mg, not 7.5 mg"}
        headers = as_person | {"Idempotency-Key": "objection"}
        objections = [
            await client.post(f"{path}/summary/objections", json=body, headers=headers)
            for _ in range(2)
        ]
        answer = objections[0].json()
        task = (await client.get(f"/tasks/{answer['task_id']}")).json()
        created, objected = (await recorded())[-3:-1]

        assert [one.status_code for one in objections] == [201, 201]
        assert objections[1].json() == answer
        assert (task["queue"], task["kind"], task["status"]) == (
            "review",
            "summary_objection",
            "ready",
        )
        assert task["encounter_id"] == drafted["id"]
        assert task["input"] == body | {"objected_by": "dr-osei"}
        assert (created["event_type"], objected["event_type"]) == (
            "task.created",
            "summary.objected",
        )
        assert objected["payload"]["resource_version"] == drafted["version"]
        data = {"task_id": answer["task_id"], "reason": body["reason"]}
        assert objected["payload"]["data"].items() >= data.items()
        assert (await client.get(path)).json() == accepted

    @pytest.mark.parametrize(
        ("version", "status", "code"),
        [(9, 404, "encounter-version-not-found"), (1, 409, "no-summary")],
    )
    async def test_needs_a_version_with_a_summary(
        self,
        *,
        client: httpx.AsyncClient,
        drafted: Answer,
        as_person: Headers,
        version: int,
        status: int,
        code: str,
    ):
        path = f"/encounters/{drafted['id']}/summary/objections"
        body = {"version": version, "reason": "Wrong."}
        assert_problem(await client.post(path, json=body, headers=as_person), status, code)
