"""Delivery of chart texts to a fake retrieval service, with a real database."""

import asyncio
import json
from typing import Any

import httpx
import pytest
from prometheus_client import CollectorRegistry
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually, eventually_is
from support.refused_callers import bearer

from chartroom.system.keys import Keyring
from chassis.audit_trail.outbox import Outbox
from chassis.audit_trail.relay import relay_to_audit
from chassis.delivery import HoldLost, PeerFails, Relay, Timing, WantedLater
from chassis.observability.metrics import outbox_metrics
from chassis.problems.problem import PeerUnavailable
from records.chart_texts.destination import (
    CHARACTERS_PER_S,
    FILE_S,
    MAX_CHARACTERS,
    MAX_DOCUMENTS,
    WaitingResource,
)
from records.chart_texts.rebuild import Rebuilding
from records.chart_texts.rendering.resources import RENDERINGS
from records.chart_texts.service import MAX_BYTES
from records.fhir.r4.resource_types import RESOURCE_TYPES
from tests.records.stand_in_retrieval import TOO_LONG

from .conftest import WHOM, Answer, ChartTexts, Make, Process

SERVICE = "records.chart_texts.service"
ASTHMA = fhir.condition(WHOM, id="c1")
SPIROMETRY: Answer = {
    "resourceType": "Procedure",
    "status": "completed",
    "code": {"text": "Spirometry"},
    "subject": {"reference": WHOM},
    "reasonReference": [{"reference": "urn:example:0"}],
}
FLU = fhir.condition(WHOM, code={"text": "Flu"})
WARFARIN: Answer = {"resourceType": "Medication", "code": {"text": "Warfarin"}}
INFUSION: Answer = {
    "resourceType": "Medication",
    "ingredient": [
        {"itemCodeableConcept": {"text": "Heparin"}},
        {"itemReference": {"display": "Glucose 5%"}},
    ],
}
WARD: Answer = {"resourceType": "Organization", "name": "Ward 3"}
PERSON: Answer = {"resourceType": "Practitioner", "name": [{"given": ["Ann"], "family": "Lee"}]}
STUDY: Answer = {
    "resourceType": "ImagingStudy",
    "status": "available",
    "subject": {"reference": WHOM},
    "referrer": {"reference": "urn:example:1"},
}
SPECIMEN: Answer = {
    "resourceType": "Specimen",
    "type": {"text": "Blood"},
    "subject": {"reference": WHOM},
    "collection": {"collector": {"reference": "urn:example:1"}},
}
TEAM: Answer = {
    "resourceType": "CareTeam",
    "subject": {"reference": WHOM},
    "participant": [{"member": {"reference": "urn:example:0"}}],
}
REPORT: Answer = {
    "resourceType": "DiagnosticReport",
    "status": "final",
    "code": {"text": "X-ray"},
    "subject": {"reference": WHOM},
    "performer": [{"reference": "urn:example:0"}],
}
POTASSIUM: Answer = {
    "resourceType": "Observation",
    "status": "final",
    "code": {"text": "Potassium"},
    "subject": {"reference": WHOM},
    "valueString": "4.1",
}
REFUSED: Answer = {
    "resourceType": "Immunization",
    "status": "not-done",
    "vaccineCode": {"text": "Flu"},
    "patient": {"reference": WHOM},
    "occurrenceDateTime": "2024-03-05",
}
CORRECTED: Answer = {"code": {"text": "Corrected"}}
REQUEST: Answer = {
    "resourceType": "MedicationRequest",
    "status": "active",
    "intent": "order",
    "subject": {"reference": WHOM},
    "medicationReference": {"reference": "urn:example:0"},
}
ADMINISTRATION: Answer = {
    "resourceType": "MedicationAdministration",
    "status": "completed",
    "subject": {"reference": WHOM},
    "medicationReference": {"reference": "urn:example:0"},
    "effectiveDateTime": "2024-03-05",
}
DR_ADA = [{"individual": {"display": "Dr. Ada"}}]
VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
IN_ERROR = {"coding": [{"system": VERIFICATION, "code": "entered-in-error"}]}
FORGET = "DELETE FROM records.feed"
MERGE = """
UPDATE records.patients AS one SET replaced_by = other.id FROM records.patients AS other WHERE other.id < one.id
"""
BY_AGENT = "UPDATE records.encounters SET changed_by_kind = 'agent'"
UNMERGE = "UPDATE records.patients SET replaced_by = NULL"
OLD = "UPDATE records.feed SET created_at = now() - interval '1 d'"
OF_TYPES = """
INSERT INTO records.resources (type, body) SELECT type, '{}' FROM unnest($1::text[]) AS given (type)
"""


def notes(number: int) -> list[Answer]:
    """Return observations with a numbered note each and without an encounter."""
    finding = fhir.observation(WHOM)
    del finding["encounter"]
    return [finding | {"note": [{"text": f"No. {n}"}]} for n in range(number)]


class TestResources:
    async def test_sends_patient_encounter_and_codes(self, chart_texts: ChartTexts):
        imported = await chart_texts.client.post("/imports/fhir-bundle", json=fhir.small())
        ids = {one["type"]: one["id"] for one in imported.raise_for_status().json()["entries"]}

        await chart_texts.deliver()

        types = {source.partition("/")[0] for source in chart_texts.stand_in.documents}
        assert types == {"Observation", "Condition", "Encounter"}
        assert chart_texts.stand_in.documents[f"Observation/{ids['Observation']}"] == {
            "patient_id": ids["Patient"],
            "encounter_id": ids["Encounter"],
            "title": "Vital sign: 8302-2",
            "text": "Vital sign: 8302-2: 178.5 cm.\nStatus: final.",
            "counts": True,
            "precedence": "3  ",
            "codes": [{"system": "http://loinc.org", "code": "8302-2"}],
            "review_status": None,
            "reviewed_by": None,
            "occurred_at": None,
            "author": "records",
            "author_kind": "system",
            "model": None,
            "files": [],
        }

    @pytest.mark.parametrize(
        ("named", "user", "line"),
        [
            (ASTHMA, SPIROMETRY, "Reason: Asthma."),
            (INFUSION, REQUEST, "Medication: Heparin + Glucose 5%."),
        ],
    )
    async def test_text_contains_names_of_referenced_resources(
        self, chart_texts: ChartTexts, named: Answer, user: Answer, line: str
    ):
        _, source = await chart_texts.store(named, user)

        await chart_texts.deliver()

        assert line in chart_texts.stand_in.text(source)

    @pytest.mark.parametrize(
        ("named", "user", "right", "wrong"),
        [
            (ASTHMA, SPIROMETRY, CORRECTED, {"verificationStatus": IN_ERROR}),
            (WARFARIN, REQUEST, CORRECTED, {"status": "entered-in-error"}),
            (WARFARIN, ADMINISTRATION, CORRECTED, {"status": "entered-in-error"}),
            (WARD, TEAM, {"name": "Corrected"}, {"name": "Ward 4"}),
            (WARD, REPORT, {"name": "Corrected"}, {"name": "Ward 4"}),
        ],
    )
    async def test_resends_if_a_referenced_name_changes(
        self, chart_texts: ChartTexts, named: Answer, user: Answer, right: Answer, wrong: Answer
    ):
        await execute(chart_texts.database.admin_dsn, "DELETE FROM records.feed_rebuilds")
        target, source = await chart_texts.store(named, user)
        await chart_texts.deliver()
        texts = [chart_texts.stand_in.text(source)]
        for change in (right, wrong):
            await chart_texts.amend(target, **change)
            assert await Rebuilding(chart_texts.process.database).advance()
            await chart_texts.deliver()
            texts.append(chart_texts.stand_in.text(source))

        assert ["Corrected" in one for one in texts] == [False, True, False]

    @pytest.mark.parametrize("code", [[], [{"text": "Cardiologist"}]])
    @pytest.mark.parametrize("user", [STUDY, SPECIMEN])
    async def test_shows_the_practitioner_of_a_role(
        self, chart_texts: ChartTexts, user: Answer, code: list[Answer]
    ):
        await execute(chart_texts.database.admin_dsn, "DELETE FROM records.feed_rebuilds")
        role = {"resourceType": "PractitionerRole", "practitioner": {"reference": "urn:example:0"}}
        role |= {"code": code} if code else {}
        target, _, source = await chart_texts.store(PERSON, role, user)
        await chart_texts.deliver()
        before = chart_texts.stand_in.text(source)
        await chart_texts.amend(target, name=[{"family": "Ray"}])
        while await Rebuilding(chart_texts.process.database).advance():
            pass
        await chart_texts.deliver()

        assert ("Ann Lee" in before, "Ray" in chart_texts.stand_in.text(source)) == (True, True)

    async def test_shows_the_name_of_a_contained_resource(self, chart_texts: ChartTexts) -> None:
        doctor = {"performer": [{"reference": "#dr"}], "contained": [PERSON | {"id": "dr"}]}
        (source,) = await chart_texts.store(REPORT | doctor)
        await chart_texts.deliver()

        assert "By: Ann Lee." in chart_texts.stand_in.text(source)

    @pytest.mark.parametrize(("named", "user"), [(ASTHMA, SPIROMETRY), (WARFARIN, REQUEST)])
    async def test_author_is_the_last_author_of_used_text(
        self, chart_texts: ChartTexts, as_person: dict[str, str], named: Answer, user: Answer
    ):
        await execute(chart_texts.database.admin_dsn, "DELETE FROM records.feed_rebuilds")
        target, source = await chart_texts.store(named, user)
        as_agent = {"Authorization": chart_texts.client.headers["Authorization"]}
        signed = list[tuple[str, ...]]()

        async def write(name: str, headers: dict[str, str], **members: str) -> None:
            chart_texts.client.headers.update(headers)
            await chart_texts.amend(name, **members)
            while await Rebuilding(chart_texts.process.database).advance():
                pass
            await chart_texts.deliver()
            names = ("author", "author_kind", "review_status", "reviewed_by")
            signed.append(tuple(chart_texts.stand_in.documents[source][each] for each in names))

        await write(target, as_agent, language="en")
        await write(source, as_person, language="en")
        await write(target, as_person)  # The person accepts the draft.
        await write(target, as_person, **CORRECTED)
        await write(source, as_agent, language="fr")
        await write(source, as_person)

        draft = ("test-agent", "agent", "draft", None)
        assert signed == [
            draft,
            draft,
            ("test-agent", "agent", "approved", "dr-osei"),
            ("dr-osei", "person", "approved", "dr-osei"),
            draft,
            ("test-agent", "agent", "approved", "dr-osei"),
        ]

    @pytest.mark.parametrize("user", [REQUEST, ADMINISTRATION])
    async def test_codes_are_of_the_medication(self, chart_texts: ChartTexts, user: Answer):
        coding = {"system": "http://snomed.info/sct", "code": "372756006"}
        for display in ({}, {"display": "Warfarin"}):
            shown = user["medicationReference"] | display
            given = WARFARIN | {"code": {"coding": [coding]}}, user | {"medicationReference": shown}
            _, source = await chart_texts.store(*given)
            await chart_texts.deliver()
            assert chart_texts.stand_in.documents[source]["codes"] == [coding], display

    async def test_display_text_replaces_the_reference(self, chart_texts: ChartTexts):
        shown = REQUEST["medicationReference"] | {"display": "Warfarin"}
        target, source = await chart_texts.store(WARFARIN, REQUEST | {"medicationReference": shown})
        await chart_texts.amend(target, **CORRECTED)
        await chart_texts.deliver()

        assert chart_texts.stand_in.documents[source]["author_kind"] == "system"

    @pytest.mark.parametrize(("named", "user"), [(ASTHMA, SPIROMETRY), (WARFARIN, REQUEST)])
    async def test_resends_in_pages(
        self, chart_texts: ChartTexts, named: Answer, user: Answer, monkeypatch: pytest.MonkeyPatch
    ):
        for name, number in {"PAGE": 2, "ENTRIES": 2, "WALKS": 1}.items():
            monkeypatch.setattr(f"records.chart_texts.rebuild.{name}", number)
        await execute(chart_texts.database.admin_dsn, "DELETE FROM records.feed_rebuilds")
        target, *sources = await chart_texts.store(named, *[user] * 5)
        await chart_texts.amend(target, **CORRECTED)
        await execute(chart_texts.database.admin_dsn, FORGET)

        pages = []
        while await Rebuilding(chart_texts.process.database).advance():
            pages.append(await chart_texts.waiting())
            await execute(chart_texts.database.admin_dsn, FORGET)

        assert sorted(source for page in pages for source in page) == sorted(sources)
        assert max(map(len, pages)) == 2

    async def test_diagnosis_of_merged_patient(self, chart_texts: ChartTexts):
        async def create(resource: Answer) -> str:
            answer = await chart_texts.client.post(
                f"/fhir/{resource['resourceType']}", json=resource
            )
            return f"{resource['resourceType']}/{answer.raise_for_status().json()['id']}"

        (condition,) = await chart_texts.store(ASTHMA)
        subject = {"reference": await create(fhir.patient("2"))}
        reason = [{"reference": condition}]
        source = await create(SPIROMETRY | {"subject": subject, "reasonReference": reason})

        texts = []
        for is_merged in (False, True, False):
            await execute(chart_texts.database.admin_dsn, MERGE if is_merged else UNMERGE)
            while await Rebuilding(chart_texts.process.database).advance():
                pass
            await chart_texts.deliver()
            texts.append(chart_texts.stand_in.text(source))

        alone = "Procedure: Spirometry.\nStatus: completed."
        assert texts == [alone, f"{alone}\nReason: Asthma.", alone]

    async def test_replaces_and_removes_documents(self, chart_texts: ChartTexts):
        (source,) = await chart_texts.store(ASTHMA)
        await chart_texts.deliver()
        await chart_texts.store(ASTHMA)
        assert await chart_texts.waiting() == []
        for text in ("Asthma, mild", "Asthma, severe"):
            await chart_texts.amend(source, code={"text": text})
        assert await chart_texts.waiting() == [source, source]
        await chart_texts.deliver()
        assert await chart_texts.waiting() == []
        await chart_texts.amend(source, verificationStatus=IN_ERROR)
        await chart_texts.deliver()

        texts = ["Problem: Asthma.", "Problem: Asthma, severe.", None]
        assert chart_texts.stand_in.stored == [(source, text) for text in texts]
        (last,) = chart_texts.sent()[-1]["documents"]
        assert last["reason"] == "entered-in-error"

    async def test_sends_precedence_unless_retrieval_rejects_it(self, chart_texts: ChartTexts):
        refused, potassium = await chart_texts.store(REFUSED, POTASSIUM)
        chart_texts.stand_in.fail = lambda request: (
            httpx.Response(422) if b'"precedence"' in request.content else None
        )

        await chart_texts.deliver()

        counts = {one: sent["counts"] for one, sent in chart_texts.stand_in.documents.items()}
        assert counts == {refused: False, potassium: True}
        assert await chart_texts.waiting() == []

    async def test_queues_each_rendered_type(self, chart_texts: ChartTexts):
        """The database trigger queues exactly the resource types that can be rendered."""
        await fetch(chart_texts.database.admin_dsn, OF_TYPES, sorted(RESOURCE_TYPES))

        queued = {one.partition("/")[0] for one in await chart_texts.waiting()}
        assert queued == {*RENDERINGS, "Binary"}


class TestSummaries:
    async def test_sends_status_author_and_model(
        self, chart_texts: ChartTexts, encounter: Answer, as_person: dict[str, str]
    ):
        path, visit, source = (
            f"{of}/{encounter['id']}" for of in ("/encounters", "Encounter", "DocumentReference")
        )
        if_second, any_version = {"If-Match": 'W/"2"'}, as_person | {"If-Match": "*"}

        async def write(**members: str) -> Answer:
            read = await chart_texts.client.get(path)
            headers = {"If-Match": read.headers["ETag"]}
            answer = await chart_texts.client.patch(path, json=members, headers=headers)
            answer.raise_for_status()
            await chart_texts.deliver()
            return chart_texts.stand_in.documents[source]

        async def decide(decision: str) -> None:
            answer = await chart_texts.client.post(
                f"{path}/summary/{decision}", headers=any_version
            )
            answer.raise_for_status()
            await chart_texts.deliver()

        drafted = await write(summary="No fever.", summary_model="summariser-2")
        finished = {"status": "finished"}
        opened = chart_texts.stand_in.text(visit)
        reviews = [chart_texts.stand_in.documents[visit]["review_status"]]
        (await chart_texts.client.patch(path, json=finished, headers=if_second)).raise_for_status()
        await decide("accept")
        accepted = chart_texts.stand_in.documents[source]
        reviews.append(chart_texts.stand_in.documents[visit]["review_status"])
        again = await write(summary="Fever.")
        await decide("reject")

        names = ("title", "text", "review_status", "reviewed_by", "author", "author_kind", "model")
        rest = ("test-agent", "agent", "summariser-2")
        draft = "Encounter summary (preliminary): Dyspnoea"
        final = "Encounter summary (final)"  # Nobody accepted the agent's chief complaint.
        assert [tuple(each[name] for name in names) for each in (drafted, accepted)] == [
            (draft, "No fever.", "draft", None, *rest),
            (final, "No fever.", "approved", "dr-osei", *rest),
        ]
        assert drafted["encounter_id"] == encounter["id"]
        assert reviews == ["draft", "draft"]
        assert (again["title"], again["text"]) == (draft, "Fever.")
        assert opened == (
            "Visit: ambulatory.\nClass: ambulatory.\nStatus: in-progress.\nReason: Dyspnoea."
        )
        assert {*chart_texts.stand_in.documents} == {visit}
        assert "Status: finished." in chart_texts.stand_in.text(visit)

        await execute(chart_texts.database.admin_dsn, BY_AGENT)
        assert await chart_texts.waiting() == [visit]

    async def test_withdrawal_does_not_change_the_author_of_a_persons_summary(
        self,
        chart_texts: ChartTexts,
        encounter: Answer,
        as_person: dict[str, str],
        keyring: Keyring,
    ):
        path, source = (f"{of}/{encounter['id']}" for of in ("/encounters", "DocumentReference"))
        other = bearer(keyring.mint("dr-roe", kind="person"))
        reason = {"reason": "Check the dose."}

        async def sent(method: str, of: str, body: Answer | None, caller: Answer) -> Any:
            read = await chart_texts.client.get(path)
            headers = caller | {"If-Match": read.headers["ETag"]}
            answer = await chart_texts.client.request(method, path + of, json=body, headers=headers)
            answer.raise_for_status()
            await chart_texts.deliver()
            stored = chart_texts.stand_in.documents[source]
            return tuple(stored[name] for name in ("author", "author_kind", "review_status"))

        await sent("PATCH", "", {"summary": "No fever."}, as_person)
        withdrawn = await sent("POST", "/summary/withdraw", reason, other)
        assert withdrawn == ("dr-osei", "person", "draft")
        accepted = await sent("POST", "/summary/accept", None, other)
        assert accepted == ("dr-osei", "person", "approved")
        await sent("PATCH", "", {"summary": "Fever."}, {})
        await sent("POST", "/summary/accept", None, other)
        by_agent = await sent("POST", "/summary/withdraw", reason, other)
        assert by_agent == ("test-agent", "agent", "draft")

    async def test_summary_of_imported_encounter(self, chart_texts: ChartTexts):
        (source,) = await chart_texts.store(fhir.encounter(WHOM, participant=DR_ADA))
        assert await chart_texts.waiting() == [source]
        id_ = source.partition("/")[2]
        amended = {"summary": "No fever.", "chief_complaint": "Cough"}

        (await chart_texts.client.patch(f"/encounters/{id_}", json=amended)).raise_for_status()
        await chart_texts.deliver()

        summary = f"DocumentReference/{id_}"
        assert {*chart_texts.stand_in.documents} == {source, summary}
        assert chart_texts.stand_in.documents[source]["encounter_id"] == id_
        assert chart_texts.stand_in.documents[source]["review_status"] == "draft"
        assert all(
            one in chart_texts.stand_in.text(source) for one in ("Reason: Cough.", "With: Dr. Ada.")
        )
        assert chart_texts.stand_in.text(summary) == "No fever."

        await chart_texts.amend(source, status="entered-in-error")
        await chart_texts.deliver()

        assert chart_texts.stand_in.documents == {}

    async def test_finished_imported_encounter_keeps_its_start(self, chart_texts: ChartTexts):
        period = {"start": "2026-01-27T22:15:00-05:00"}
        (source,) = await chart_texts.store(
            fhir.encounter(WHOM, status="in-progress", period=period, participant=DR_ADA)
        )
        finished = {"status": "finished", "end": "2026-01-28T09:00:00Z"}
        path = f"/encounters/{source.partition('/')[2]}"
        answer = await chart_texts.client.patch(path, json=finished, headers={"If-Match": "*"})
        answer.raise_for_status()
        await chart_texts.deliver()

        assert "Date: from 2026-01-27 to 2026-01-28." in chart_texts.stand_in.text(source)


class TestRelay:
    async def test_delay_does_not_block_audit_events(self, chart_texts: ChartTexts):
        await chart_texts.store(ASTHMA)
        await execute(chart_texts.database.admin_dsn, OLD)
        process = chart_texts.process
        outbox = Outbox(process.database, max_lag_s=300, is_fail_closed=True)
        metrics = outbox_metrics(CollectorRegistry())
        to_audit = relay_to_audit(outbox, process.database, process.retrieval, metrics)

        await asyncio.gather(process.relay.measure(), to_audit.measure())

        assert process.metric("chartroom_feed_lag_seconds") >= 86_400
        outbox.refuse_if_behind()

    async def test_lease_passes_to_another_relay_after_expiry(
        self, chart_texts: ChartTexts, make: Make
    ):
        heir = make()
        (source,) = await chart_texts.store(ASTHMA)
        chart_texts.stand_in.loses_answers = True
        with pytest.raises(PeerUnavailable):
            await chart_texts.process.relay.deliver()
        chart_texts.stand_in.loses_answers = False

        assert await heir.relay.deliver() is False  # The first relay's lease has not expired.
        await expire_leases(chart_texts.process)
        await heir.deliver_all()

        assert chart_texts.stand_in.stored == [(source, "Problem: Asthma.")]
        assert chart_texts.stand_in.unchanged == 1
        assert await chart_texts.waiting() == []

    async def test_frozen_relay_does_not_send_after_takeover(
        self, chart_texts: ChartTexts, make: Make, monkeypatch: pytest.MonkeyPatch
    ):
        """A relay that is suspended between reading and sending does not send if another relay has the lease."""
        frozen = make(Timing(hold_s=0.01))
        (source,) = await chart_texts.store(ASTHMA)
        hold = Relay._hold

        async def thaw(relay: Relay[WaitingResource], buckets: int, seconds: float) -> None:
            if relay is frozen.relay:
                await chart_texts.amend(source, code={"text": "Asthma, mild"})
                await chart_texts.process.relay.deliver()
            await hold(relay, buckets, seconds)

        monkeypatch.setattr(Relay, "_hold", thaw)
        with pytest.raises(HoldLost):
            await frozen.relay.deliver()

        assert chart_texts.stand_in.stored == [(source, "Problem: Asthma, mild.")]


async def expire_leases(process: Process) -> None:
    async with process.database.connection(process.database.service) as connection:
        await connection.execute("UPDATE records.feed_buckets SET held_until = '-infinity'")


class TestManyResources:
    async def test_several_relays_deliver_each_once_despite_failures(
        self, chart_texts: ChartTexts, make: Make
    ):
        number = 6 * MAX_DOCUMENTS
        await chart_texts.store(*notes(number))

        def sometimes(_: httpx.Request) -> httpx.Response | None:
            return httpx.Response(503) if len(chart_texts.stand_in.requests) % 4 == 0 else None

        chart_texts.stand_in.fail = sometimes
        processes = [chart_texts.process, make()]
        async with processes[0].relay.running(), processes[1].relay.running():
            await eventually(lambda: len(chart_texts.stand_in.documents) == number)

        assert len(chart_texts.stand_in.stored) == number
        assert await chart_texts.waiting() == []
        assert max(len(each["documents"]) for each in chart_texts.sent()) <= MAX_DOCUMENTS
        delivered = (each.metric("chartroom_feed_delivered_total") for each in processes)
        assert sum(delivered) == number

    async def test_import_does_not_delay_other_patients(self, chart_texts: ChartTexts, make: Make):
        (single,) = await chart_texts.store(ASTHMA)
        await chart_texts.deliver()
        await chart_texts.store(*notes(2 * MAX_DOCUMENTS))
        await chart_texts.amend(single, code={"text": "Asthma, severe"})
        chart_texts.stand_in.stored.clear()

        await make().relay.deliver()
        sent_first = list(chart_texts.stand_in.stored)
        await chart_texts.deliver()

        assert sent_first[0] == (single, "Problem: Asthma, severe.")
        assert len(chart_texts.stand_in.stored) == 2 * MAX_DOCUMENTS + 1
        assert await chart_texts.waiting() == []


class TestDeferredDocuments:
    async def test_retried_without_blocking_others(self, chart_texts: ChartTexts):
        """While retrieval's embedding model is unavailable, retrieval deletes documents but stores none."""
        asthma, flu = await chart_texts.store(ASTHMA, FLU)
        await chart_texts.deliver()
        away = {"status": 503, "code": "embedding-unavailable", "retryable": True}
        chart_texts.stand_in.result_of = lambda item: away if item["document"] else None
        await chart_texts.amend(asthma, code={"text": "Asthma, mild"})
        async with chart_texts.process.relay.running():
            await eventually(lambda: len(chart_texts.stand_in.requests) > 7)
            await chart_texts.amend(flu, verificationStatus=IN_ERROR)
            await eventually(lambda: flu not in chart_texts.stand_in.documents)
            await eventually_is(lambda: is_only_one_queued(chart_texts, asthma))
            chart_texts.stand_in.result_of = lambda _: None
            await eventually(lambda: "mild" in chart_texts.stand_in.text(asthma))

    async def test_deferred_after_other_documents(
        self, chart_texts: ChartTexts, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr("chassis.delivery.MOST_RESTING", 3)
        monkeypatch.setattr(chart_texts.process.relay, "_most", 2)
        await chart_texts.store(*notes(8))
        away = {"status": 503, "code": "embedding-unavailable", "retryable": True}
        chart_texts.stand_in.result_of = lambda _: away
        for _ in range(4):
            with pytest.raises(WantedLater):
                await chart_texts.process.relay.deliver()

        refs = [[one["source_ref"] for one in sent["documents"]] for sent in chart_texts.sent()]
        ids = [one.partition("/")[2] for one in await chart_texts.waiting()]
        assert refs == [ids[:2], ids[2:4], ids[:2], ids[2:4]]

    async def test_slow_document_is_isolated(self, chart_texts: ChartTexts):
        slow, *others = await chart_texts.store(ASTHMA, *notes(3))
        id_ = slow.partition("/")[2].encode()
        busy = {"status": 503, "code": "embedding-busy", "retryable": True}

        def answer(request: httpx.Request) -> httpx.Response | None:
            count = len(json.loads(request.content)["documents"])
            late = httpx.Response(200, json={"results": [busy] * count})
            return late if id_ in request.content else None

        chart_texts.stand_in.fail = answer
        async with chart_texts.process.relay.running():
            await eventually(lambda: {*chart_texts.stand_in.documents} == {*others})
            await eventually_is(lambda: is_only_one_queued(chart_texts, slow))


async def is_only_one_queued(chart_texts: ChartTexts, source: str) -> bool:
    return await chart_texts.waiting() == [source]


class TestLongDocuments:
    async def test_sent_alone_with_more_time(self, chart_texts: ChartTexts):
        note = [{"text": "x" * MAX_CHARACTERS}]
        await chart_texts.store(*(ASTHMA | {"id": f"c{n}", "note": note} for n in (2, 3)), ASTHMA)

        await chart_texts.deliver()

        assert [len(each["documents"]) for each in chart_texts.sent()] == [1, 1, 1]
        assert (
            max(one["within_s"] for one in chart_texts.sent()) > MAX_CHARACTERS / CHARACTERS_PER_S
        )

    async def test_timeout_grows_after_each_timeout(self, chart_texts: ChartTexts):
        """Each timeout of a document extends its limit, because a custom embedding model may be slow."""
        long = ASTHMA | {"note": [{"text": "x" * (MAX_CHARACTERS // 4)}]}
        sources = await chart_texts.store(long, *notes(2))
        busy = {"status": 503, "code": "embedding-busy", "retryable": True}

        def answer(request: httpx.Request) -> httpx.Response | None:
            sent = json.loads(request.content)
            is_late = b"xxx" in request.content and sent["within_s"] < 12
            results = {"results": [busy] * len(sent["documents"])}
            return httpx.Response(200, json=results) if is_late else None

        chart_texts.stand_in.fail = answer
        async with chart_texts.process.relay.running():
            await eventually(lambda: {*chart_texts.stand_in.documents} == {*sources})

        alone = [
            one for one in chart_texts.sent() if "xxx" in str(one) and len(one["documents"]) == 1
        ]
        assert [round(one["within_s"]) for one in alone] == [3, 7, 13]

    async def test_large_row_is_read_alone(
        self, chart_texts: ChartTexts, monkeypatch: pytest.MonkeyPatch
    ):
        assert MAX_BYTES > 1_000_000
        monkeypatch.setattr(f"{SERVICE}.MAX_BYTES", 1)
        await chart_texts.store(ASTHMA, ASTHMA | {"id": "c2"})

        await chart_texts.deliver()

        assert [len(each["documents"]) for each in chart_texts.sent()] == [1, 1]


class TestFiles:
    @pytest.fixture
    async def source(self, chart_texts: ChartTexts) -> str:
        attachment = {"contentType": "application/pdf", "data": "JVBERg=="}
        letter = {
            "resourceType": "DocumentReference",
            "status": "current",
            "type": {"text": "Letter"},
            "subject": {"reference": WHOM},
            "content": [{"attachment": attachment}],
        }
        source, _ = await chart_texts.store(letter, ASTHMA)
        return source

    async def test_sent_alone_with_time_for_extraction(self, chart_texts: ChartTexts, source: str):
        await chart_texts.deliver()

        sent = chart_texts.sent()
        (with_file,) = [each for each in sent if each["documents"][0]["document"]["files"]]
        assert [len(each["documents"]) for each in sent] == [1, 1]
        assert with_file["within_s"] > FILE_S
        files = chart_texts.stand_in.documents[source]["files"]
        assert files == [{"media_type": "application/pdf", "data": "JVBERg=="}]
        assert await chart_texts.waiting() == []

    @pytest.mark.parametrize("code", ["scanned-file", "files-too-large"])
    async def test_unreadable_file_does_not_block_others(
        self,
        chart_texts: ChartTexts,
        source: str,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        code: str,
    ):
        if code == "files-too-large":
            monkeypatch.setattr(f"{SERVICE}.MAX_FILES", 0)
        else:
            unreadable = {"status": "stored", "unreadable": code}
            chart_texts.stand_in.result_of = lambda item: (
                unreadable if (item["document"] or {}).get("files") else None
            )

        await chart_texts.deliver()

        assert await chart_texts.refused() == [code]
        (line,) = [one for one in capsys.readouterr().out.splitlines() if "set aside" in one]
        assert source in line
        kept = chart_texts.stand_in.documents.get(source, {"text": code})
        assert (code in kept["text"], kept.get("files") or None) == (True, None)
        assert any("Asthma" in one["text"] for one in chart_texts.stand_in.documents.values())


class TestRejectedDocuments:
    async def test_marked_and_counted_without_blocking_others(self, chart_texts: ChartTexts):
        bad, good = await chart_texts.store(ASTHMA, FLU)
        chart_texts.stand_in.result_of = lambda item: (
            TOO_LONG if item["source_ref"] in bad else None
        )

        await chart_texts.deliver()
        await chart_texts.process.relay.measure()

        assert [*chart_texts.stand_in.documents] == [good]
        assert await chart_texts.refused() == ["document-too-large"]
        assert chart_texts.process.metric("chartroom_feed_refused") == 1
        assert chart_texts.process.metric("chartroom_feed_lag_seconds") == 0

    async def test_long_document_that_fails_alone(self, chart_texts: ChartTexts):
        note = [{"text": "x" * MAX_CHARACTERS}]
        await chart_texts.store(*(ASTHMA | {"id": f"c{n}", "note": note} for n in range(3)))
        oldest, *others = await chart_texts.waiting()
        chart_texts.stand_in.documents[oldest] = {"text": "Earlier"}
        fails = {"status": 500, "code": "internal-error", "retryable": False}
        chart_texts.stand_in.result_of = lambda _: fails
        with pytest.raises(PeerFails):
            await chart_texts.deliver()
        assert await chart_texts.waiting() == [oldest, *others]
        chart_texts.stand_in.result_of = lambda item: (
            fails if item["document"] and item["source_ref"] in oldest else None
        )

        await chart_texts.deliver()

        assert await chart_texts.refused() == ["internal-error"]
        assert {*chart_texts.stand_in.documents} == {*others}

    async def test_resource_that_cannot_be_rendered(
        self, chart_texts: ChartTexts, monkeypatch: pytest.MonkeyPatch
    ):
        def fail(*_: object) -> None:
            raise RuntimeError

        monkeypatch.setitem(RENDERINGS, "Observation", fail)  # type: ignore[arg-type]
        good, _ = await chart_texts.store(ASTHMA, *notes(1))

        await chart_texts.deliver()

        assert [*chart_texts.stand_in.documents] == [good]
        assert await chart_texts.refused() == ["not-rendered"]

    async def test_too_long_text_removes_the_earlier_document(
        self, chart_texts: ChartTexts, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(f"{SERVICE}.MAX_DOCUMENT_BYTES", 20)
        kept, long = await chart_texts.store(ASTHMA, FLU)
        await chart_texts.deliver()
        await chart_texts.amend(long, code={"text": "Influenza of several weeks"})

        await chart_texts.deliver()

        assert [*chart_texts.stand_in.documents] == [kept]
        assert await chart_texts.refused() == ["document-too-large"]

    async def test_rejection_removes_the_earlier_document(self, chart_texts: ChartTexts):
        """A rejection removes the earlier document, unless all are rejected: then retrieval itself may be broken."""
        bad, good = await chart_texts.store(ASTHMA, FLU)
        await chart_texts.deliver()
        unusable = {"status": 500, "code": "embedding-unusable", "retryable": False}
        chart_texts.stand_in.result_of = lambda item: unusable if item["document"] else None
        await chart_texts.amend(bad, **CORRECTED)
        await chart_texts.amend(good, **CORRECTED)
        with pytest.raises(PeerFails):
            await chart_texts.deliver()
        assert {*chart_texts.stand_in.documents} == {bad, good}
        chart_texts.stand_in.result_of = lambda item: (
            unusable if item["document"] and item["source_ref"] in bad else None
        )

        await chart_texts.deliver()

        assert [*chart_texts.stand_in.documents] == [good]
        assert await chart_texts.refused() == ["embedding-unusable"]

    async def test_rejected_request(self, chart_texts: ChartTexts, database: TestDatabase):
        bad, good = await chart_texts.store(ASTHMA, FLU)
        id_ = bad.partition("/")[2].encode()
        chart_texts.stand_in.fail = lambda request: (
            httpx.Response(422) if id_ in request.content else None
        )

        async with chart_texts.process.relay.running():
            await eventually(lambda: good in chart_texts.stand_in.documents)
            rows = "SELECT FROM records.feed WHERE refused = 'status-422'"
            await eventually_is(lambda: fetch(database.admin_dsn, rows))

        assert [*chart_texts.stand_in.documents] == [good]
