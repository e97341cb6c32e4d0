import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from chartroom.system.keys import Keyring
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.tokens import ServiceTokens
from records.encounters.summary_statuses import SummaryStatus, check_undecided, status_when_written
from records.errors import NothingToDecide

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
Headers = dict[str, str]
DECISIONS = pytest.mark.parametrize("decision", ["accept", "reject"])
SPAN = {"document_id": str(UUID(int=7)), "version": 2, "start": 0, "end": 31}
SOURCES = [SPAN, {"resource": "Observation/0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e14"}]


async def decide(
    client: httpx.AsyncClient,
    encounter: Answer,
    decision: str,
    body: Answer | None = None,
    /,
    **headers: str,
) -> httpx.Response:
    """Send a decision about the summary in the present version."""
    given = {"If-Match": f'W/"{encounter["version"]}"', **headers}
    path = f"/encounters/{encounter['id']}/summary/{decision}"
    return await client.request("POST", path, json=body, headers=given)


def beside(encounter: Answer) -> tuple[Any, ...]:
    """Return the fields of the summary."""
    return tuple(
        encounter[name]
        for name in ("summary", "summary_status", "summary_recorded_by", "summary_model")
    )


@pytest.fixture
async def drafted(client: httpx.AsyncClient, encounter: Answer) -> Answer:
    """The encounter with a summary that an agent wrote."""
    body = {"summary": "No fever.", "summary_model": "summariser-2"}
    answer: Answer = (await client.patch(f"/encounters/{encounter['id']}", json=body)).json()
    return answer


class TestStatusWhenWritten:
    @pytest.mark.parametrize(
        ("kind", "status"),
        [("agent", "preliminary"), ("service", "preliminary"), ("person", "final")],
    )
    def test_only_a_persons_summary_is_final(self, kind: str, status: str) -> None:
        assert status_when_written(Caller("somebody", CallerKind(kind))) == status

    def test_knows_every_kind_of_caller(self) -> None:
        assert {status_when_written(Caller("somebody", kind)) for kind in CallerKind} <= set(
            SummaryStatus
        )


class TestCheckUndecided:
    @pytest.mark.parametrize("status", [None, *SummaryStatus])
    def test_lets_only_a_preliminary_one_through(self, status: SummaryStatus | None) -> None:
        if status == "preliminary":
            check_undecided(status)
        else:
            with pytest.raises(NothingToDecide):
                check_undecided(status)


class TestWriteSummary:
    async def test_is_preliminary_when_an_agent_writes_it(self, drafted: Answer) -> None:
        assert beside(drafted) == ("No fever.", "preliminary", "test-agent", "summariser-2")

    async def test_names_no_model_where_none_was_sent(
        self, client: httpx.AsyncClient, drafted: Answer
    ) -> None:
        again = await client.patch(f"/encounters/{drafted['id']}", json={"summary": "Low fever."})

        assert beside(again.json()) == ("Low fever.", "preliminary", "test-agent", None)

    async def test_is_final_when_a_person_writes_it(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        again = await client.patch(
            f"/encounters/{drafted['id']}", json={"summary": "No fever!"}, headers=as_person
        )

        assert beside(again.json()) == ("No fever!", "final", "dr-osei", None)

    async def test_is_preliminary_again_when_an_agent_replaces_it(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        accepted = (await decide(client, drafted, "accept", **as_person)).json()

        again = await client.patch(f"/encounters/{accepted['id']}", json={"summary": "Low fever."})

        assert again.json()["summary_status"] == "preliminary"

    async def test_is_unchanged_by_other_changes(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        other = await client.patch(
            f"/encounters/{drafted['id']}", json={"chief_complaint": "Cough"}, headers=as_person
        )

        assert beside(other.json()) == beside(drafted)

    async def test_removes_everything_with_null(
        self, client: httpx.AsyncClient, drafted: Answer
    ) -> None:
        none = await client.patch(f"/encounters/{drafted['id']}", json={"summary": None})

        assert beside(none.json()) == (None, None, None, None)


class TestSources:
    """The sources of a summary."""

    @staticmethod
    async def written(client: httpx.AsyncClient, encounter: Answer, **summary: Any) -> Answer:
        response = await client.patch(f"/encounters/{encounter['id']}", json=summary)
        answer: Answer = response.raise_for_status().json()
        return answer

    async def test_are_shown_wherever_the_summary_is(
        self, client: httpx.AsyncClient, encounter: Answer, patient: Answer, as_person: Headers
    ) -> None:
        drafted = await self.written(client, encounter, summary="No fever.", sources=SOURCES)
        accepted = (await decide(client, drafted, "accept", **as_person)).json()

        path = f"/encounters/{encounter['id']}"
        (listed,) = (await client.get(f"/encounters?patient_id={patient['id']}")).json()[
            "encounters"
        ]
        (one_of_all,) = (await client.get("/encounters")).json()["encounters"]
        context = (await client.post(f"{path}/context", json={})).json()["encounter"]
        everything = (await client.get(f"/patients/{patient['id']}/everything")).json()["items"]
        newest, before, first = (await client.get(f"{path}/history")).json()["versions"]
        shown = [drafted, accepted, (await client.get(path)).json(), listed, one_of_all, context]
        shown += [everything[1]["encounter"], newest, before]
        assert [one["sources"] for one in shown] == [SOURCES] * len(shown)
        assert first["sources"] is encounter["sources"] is None

    async def test_belong_to_the_summary_that_names_them(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ) -> None:
        named = [
            (await self.written(client, encounter, summary=summary, **sources))["sources"]
            for summary, sources in (
                ("No fever.", {"sources": SOURCES}),
                ("No fever.", {"sources": SOURCES}),
                ("No fever.", {"sources": [SPAN]}),
                ("Low fever.", {"sources": []}),
                ("Low fever.", {}),
                (None, {"sources": SOURCES}),
            )
        ]

        assert named == [SOURCES, SOURCES, [SPAN], [], None, None]
        changed = [
            event["payload"]["data"]["changed"]
            for event in await recorded()
            if event["event_type"] == "encounter.amended"
        ]
        both = ["sources", "summary"]
        assert changed == [both, both, both, ["summary"], ["summary"]]

    async def test_stay_with_the_summary_through_other_changes_until_it_is_rejected(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: Headers
    ) -> None:
        await self.written(client, encounter, summary="No fever.", sources=SOURCES)
        other = await self.written(client, encounter, chief_complaint="Cough")
        rejected = (await decide(client, other, "reject", **as_person)).json()

        assert (other["sources"], rejected["sources"]) == (SOURCES, None)

    @pytest.mark.parametrize(
        ("sources", "pointer", "rule"),
        [
            (SPAN, "", "must-be-list"),
            (["Observation/7"], "/0", "must-be-object"),
            ([{}], "/0/document_id", "required"),
            ([SPAN | {"text": "fever"}], "/0", "unknown-field"),
            ([SPAN | {"document_id": "7"}], "/0/document_id", "must-be-uuid"),
            ([SPAN | {"version": 0}], "/0/version", "too-small"),
            ([SPAN | {"start": -1}], "/0/start", "too-small"),
            ([SPAN | {"end": 2**31}], "/0/end", "too-large"),
            ([SPAN, SPAN | {"end": 0}], "/1", "span-of-something"),
            ([{"resource": "Observation"}], "/0/resource", "must-match-pattern"),
            ([{"resource": "Patient?name=Doe"}], "/0/resource", "must-match-pattern"),
            ([SPAN | {"resource": "Observation/7"}], "/0", "unknown-field"),
            ([SPAN] * 101, "", "too-many-items"),
        ],
    )
    async def test_name_the_part_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, sources: Any, pointer: str, rule: str
    ) -> None:
        body = {"summary": "No fever.", "sources": sources}

        response = await offline.patch(f"/encounters/{uuid4()}", json=body)

        problem = assert_problem(response, 422, "invalid")
        assert (f"/sources{pointer}", rule) in broken_rules(problem)

    async def test_need_a_summary(self, offline: httpx.AsyncClient) -> None:
        response = await offline.patch(f"/encounters/{uuid4()}", json={"sources": SOURCES})

        problem = assert_problem(response, 422, "invalid")
        assert broken_rules(problem) == {("", "sources-need-summary")}


class TestAcceptSummary:
    async def test_makes_it_final_and_keeps_its_author(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        response = await decide(client, drafted, "accept", **as_person)

        assert (response.status_code, response.headers["ETag"]) == (200, 'W/"3"')
        assert beside(response.json()) == ("No fever.", "final", "test-agent", "summariser-2")
        assert (await client.get(f"/encounters/{drafted['id']}")).json() == response.json()

    async def test_records_its_event(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers, recorded: Any
    ) -> None:
        await decide(client, drafted, "accept", **as_person)

        event = (await recorded())[-1]
        assert (event["event_type"], event["agent_name"]) == ("summary.accepted", "dr-osei")
        assert (event["encounter_id"], event["payload"]["resource_version"]) == (drafted["id"], 3)


class TestAcceptance:
    """The person who vouches for a summary, and since when."""

    @staticmethod
    def accepted(encounter: Answer) -> tuple[Any, Any]:
        return encounter["accepted_by"], encounter["accepted_at"]

    async def test_is_null_while_a_summary_is_preliminary(
        self, encounter: Answer, drafted: Answer
    ) -> None:
        assert self.accepted(encounter) == self.accepted(drafted) == (None, None)

    async def test_names_the_person_who_accepts_until_the_next_summary(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        path = f"/encounters/{drafted['id']}"
        accepted = (await decide(client, drafted, "accept", **as_person)).json()
        amended = (await client.patch(path, json={"chief_complaint": "Cough"})).json()
        again = (await client.patch(path, json={"summary": "Low fever."})).json()

        assert accepted["accepted_by"] == "dr-osei"
        assert drafted["updated_at"] < accepted["accepted_at"] <= accepted["updated_at"]
        assert self.accepted(amended) == self.accepted(accepted)
        assert self.accepted(again) == (None, None)
        versions = (await client.get(f"{path}/history")).json()["versions"]
        assert [self.accepted(version) for version in versions] == [
            (None, None),
            self.accepted(accepted),
            self.accepted(accepted),
            (None, None),
            (None, None),
        ]

    async def test_is_null_for_a_rejected_summary(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        assert self.accepted((await decide(client, drafted, "reject", **as_person)).json()) == (
            None,
            None,
        )

    async def test_names_the_person_who_writes_it(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        path, body = f"/encounters/{drafted['id']}", {"summary": "No fever!"}
        written = (await client.patch(path, json=body, headers=as_person)).json()
        again = (await client.patch(path, json=body, headers=as_person)).json()
        taken_away = (await client.patch(path, json={"summary": None}, headers=as_person)).json()

        assert (written["accepted_by"], written["accepted_at"] <= written["updated_at"]) == (
            "dr-osei",
            True,
        )
        assert again == written
        assert self.accepted(taken_away) == (None, None)

    async def test_is_shown_in_every_answer_with_the_encounter(
        self, client: httpx.AsyncClient, drafted: Answer, patient: Answer, as_person: Headers
    ) -> None:
        accepted = (await decide(client, drafted, "accept", **as_person)).json()

        listed = (await client.get(f"/encounters?patient_id={patient['id']}")).json()["encounters"]
        context = (await client.post(f"/encounters/{drafted['id']}/context", json={})).json()
        everything = (await client.get(f"/patients/{patient['id']}/everything")).json()["items"]
        shown = [*listed, context["encounter"], everything[1]["encounter"]]
        assert [self.accepted(encounter) for encounter in shown] == [self.accepted(accepted)] * 3


class TestRejectSummary:
    async def test_makes_the_summary_null(
        self, client: httpx.AsyncClient, drafted: Answer, patient: Answer, as_person: Headers
    ) -> None:
        response = await decide(client, drafted, "reject", **as_person)

        rejected = (None, "rejected", "test-agent", "summariser-2")
        listed = (await client.get(f"/encounters?patient_id={patient['id']}")).json()["encounters"]
        context = (await client.post(f"/encounters/{drafted['id']}/context", json={})).json()
        newest, *_ = (await client.get(f"/encounters/{drafted['id']}/history")).json()["versions"]
        read = (await client.get(f"/encounters/{drafted['id']}")).json()
        shown = [response.json(), read, *listed, context["encounter"], newest]
        assert [beside(encounter) for encounter in shown] == [rejected] * 5

    async def test_makes_it_null_in_the_context_of_another_encounter(
        self, client: httpx.AsyncClient, drafted: Answer, patient: Answer, as_person: Headers
    ) -> None:
        body = {"patient_id": patient["id"], "chief_complaint": "Cough"}
        later = (await client.post("/encounters", json=body)).json()
        await decide(client, drafted, "reject", **as_person)

        context = (await client.post(f"/encounters/{later['id']}/context", json={})).json()

        assert [prior["summary"] for prior in context["prior_encounters"]] == [None]

    async def test_keeps_its_text_in_the_version_before(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        await decide(client, drafted, "reject", **as_person)

        before = await client.get(f"/encounters/{drafted['id']}/history/{drafted['version']}")

        assert before.json() == drafted | {
            "changed_by": "test-agent",
            "changed_by_kind": "agent",
            "reason": None,
        }

    async def test_records_its_event(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers, recorded: Any
    ) -> None:
        await decide(client, drafted, "reject", **as_person)

        event = (await recorded())[-1]
        assert (event["event_type"], event["agent_name"]) == ("summary.rejected", "dr-osei")


class TestDecide:
    """The common promises of both decisions."""

    @DECISIONS
    async def test_refuses_an_anonymous_caller(
        self, offline: httpx.AsyncClient, decision: str
    ) -> None:
        del offline.headers["authorization"]

        assert_problem(
            await offline.post(f"/encounters/{uuid4()}/summary/{decision}"), 401, "token-required"
        )

    @DECISIONS
    async def test_names_no_patient_for_a_person_who_may_not_read_patients(
        self, client: httpx.AsyncClient, drafted: Answer, scoped: Any, decision: str
    ) -> None:
        person = scoped("system/DocumentReference.u system/Encounter.r", "person")

        response = await decide(client, drafted, decision, **person)

        assert (response.status_code, response.json()["patient_name"]) == (200, None)

    @DECISIONS
    async def test_is_refused_to_agents(
        self, client: httpx.AsyncClient, drafted: Answer, decision: str
    ) -> None:
        assert_problem(await decide(client, drafted, decision), 403, "person-required")

    @DECISIONS
    async def test_is_refused_to_services(
        self, client: httpx.AsyncClient, drafted: Answer, keyring: Keyring, decision: str
    ) -> None:
        token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")

        response = await decide(client, drafted, decision, Authorization=f"Bearer {token}")

        assert_problem(response, 403, "person-required")

    @DECISIONS
    async def test_keeps_its_reason_in_the_version_that_it_makes_and_in_its_event(
        self,
        client: httpx.AsyncClient,
        drafted: Answer,
        as_person: Headers,
        recorded: Any,
        decision: str,
    ) -> None:
        reason = "Das Fieber der letzten Woche fehlt. ❤"
        decided = (await decide(client, drafted, decision, {"reason": reason}, **as_person)).json()
        path = f"/encounters/{drafted['id']}"
        event = (await recorded())[-1]
        await client.patch(path, json={"chief_complaint": "Cough"})

        versions = (await client.get(f"{path}/history")).json()["versions"]
        assert [version["reason"] for version in versions] == [None, reason, None, None]
        assert versions[1]["version"] == decided["version"]
        data = event["payload"]["data"]
        assert (data["changed"], data["reason"]) == (["summary_status"], reason)

    @DECISIONS
    @pytest.mark.parametrize("body", [{}, {"reason": None}])
    async def test_needs_no_reason(
        self,
        *,
        client: httpx.AsyncClient,
        drafted: Answer,
        as_person: Headers,
        recorded: Any,
        decision: str,
        body: Answer,
    ) -> None:
        response = await decide(client, drafted, decision, body, **as_person)

        assert response.status_code == 200
        assert "reason" not in (await recorded())[-1]["payload"]["data"]

    @DECISIONS
    @pytest.mark.parametrize(
        ("body", "pointer", "rule"),
        [
            ({"reason": " "}, "/reason", "not-blank"),
            ({"reason": "x" * 2001}, "/reason", "too-long"),
            ({"reason": "a\0"}, "/reason", "no-nul-character"),
            ({"because": "x"}, "", "unknown-field"),
            (["x"], "", "must-be-object"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self,
        *,
        offline: httpx.AsyncClient,
        as_person: Headers,
        decision: str,
        body: Any,
        pointer: str,
        rule: str,
    ) -> None:
        response = await offline.post(
            f"/encounters/{uuid4()}/summary/{decision}", json=body, headers=as_person
        )

        problem = assert_problem(response, 422, "invalid")
        assert broken_rules(problem) == {(pointer, rule)}

    @DECISIONS
    async def test_does_not_find_an_unknown_id(
        self, client: httpx.AsyncClient, as_person: Headers, decision: str
    ) -> None:
        response = await decide(client, {"id": uuid4(), "version": 1}, decision, **as_person)

        assert_problem(response, 404, "encounter-not-found")

    @DECISIONS
    async def test_needs_the_version_that_was_read(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers, decision: str
    ) -> None:
        response = await client.post(
            f"/encounters/{drafted['id']}/summary/{decision}", headers=as_person
        )

        assert_problem(response, 428, "version-required")

    @DECISIONS
    async def test_is_refused_when_the_text_has_changed(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers, decision: str
    ) -> None:
        await client.patch(f"/encounters/{drafted['id']}", json={"summary": "Something else."})

        response = await decide(client, drafted, decision, **as_person)

        assert_problem(response, 412, "version-mismatch")
        assert (await client.get(f"/encounters/{drafted['id']}")).json()[
            "summary"
        ] == "Something else."

    @DECISIONS
    async def test_needs_something_to_decide(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: Headers, decision: str
    ) -> None:
        assert_problem(
            await decide(client, encounter, decision, **as_person), 409, "nothing-to-decide"
        )

    @DECISIONS
    @pytest.mark.parametrize("first", ["accept", "reject"])
    async def test_decides_once(
        self,
        client: httpx.AsyncClient,
        drafted: Answer,
        as_person: Headers,
        first: str,
        decision: str,
    ) -> None:
        decided = (await decide(client, drafted, first, **as_person)).json()

        assert_problem(
            await decide(client, decided, decision, **as_person), 409, "nothing-to-decide"
        )

    @DECISIONS
    async def test_repeats_its_answer_to_a_repeated_request(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers, decision: str
    ) -> None:
        headers = as_person | {"Idempotency-Key": str(uuid4())}

        first, second = [await decide(client, drafted, decision, **headers) for _ in range(2)]

        assert (second.status_code, second.json()) == (200, first.json())
        assert second.headers["Idempotency-Replayed"] == "true"

    async def test_lets_one_of_two_persons_decide(
        self, client: httpx.AsyncClient, drafted: Answer, as_person: Headers
    ) -> None:
        decisions = ["accept", "reject"] * 4

        responses = await asyncio.gather(
            *(decide(client, drafted, decision, **as_person) for decision in decisions)
        )

        assert sorted(response.status_code for response in responses) == [200] + [412] * 7
