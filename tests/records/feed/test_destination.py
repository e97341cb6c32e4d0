"""The promises of the feed, against a real database and a stand-in for retrieval."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from prometheus_client import CollectorRegistry
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually, eventually_is
from support.stand_in_retrieval import TOO_LONG, StandInRetrieval

from chassis.audit_trail.outbox import Outbox
from chassis.audit_trail.relay import Relay as AuditRelay
from chassis.delivery import HoldLost, Relay, Timing
from chassis.observability.metrics import outbox_metrics
from chassis.problems.problem import PeerUnavailable
from records.chart_texts.destination import (
    CHARACTERS_PER_S,
    FILE_S,
    MAX_CHARACTERS,
    MAX_DOCUMENTS,
    WaitingResource,
)
from records.chart_texts.rendering.resources import RENDERINGS
from records.chart_texts.service import MAX_BYTES

from .conftest import Make, Process

pytestmark = pytest.mark.anyio
Waiting = Callable[[], Awaitable[list[str]]]
Answer = dict[str, Any]
WHOM = fhir.urn(1)
OF_TYPES = """
INSERT INTO records.resources (type, body) SELECT type, '{}' FROM unnest($1::text[]) AS given (type)
"""


async def store(client: httpx.AsyncClient, *resources: Answer) -> list[str]:
    """Store resources of one patient; return each as `type/id`."""
    entries = [fhir.entry(one, fhir.urn(10 + n)) for n, one in enumerate(resources)]
    body = fhir.bundle(fhir.entry(fhir.patient(), WHOM), *entries)
    answer = (await client.post("/imports/fhir-bundle", json=body)).raise_for_status().json()
    return [f"{one['type']}/{one['id']}" for one in answer["entries"] if one["type"] != "Patient"]


def asthma(**more: Any) -> Answer:
    return fhir.condition(WHOM, **{"id": "c1"} | more)


async def amend(client: httpx.AsyncClient, source: str, **members: Any) -> None:
    """Change members of a resource as a client of FHIR does."""
    stored = (await client.get(f"/fhir/{source}")).raise_for_status()
    body = stored.json() | members
    headers = {"If-Match": stored.headers["ETag"]}
    (await client.put(f"/fhir/{source}", json=body, headers=headers)).raise_for_status()


class TestAResource:
    async def test_is_sent_with_its_patient_encounter_and_codes(
        self, client: httpx.AsyncClient, process: Process, stand_in: StandInRetrieval
    ) -> None:
        imported = await client.post("/imports/fhir-bundle", json=fhir.small())
        ids = {one["type"]: one["id"] for one in imported.raise_for_status().json()["entries"]}

        await process.deliver_all()

        assert {source.partition("/")[0] for source in stand_in.documents} == {
            "Observation",
            "Condition",
            "Encounter",
        }
        assert stand_in.documents[f"Observation/{ids['Observation']}"] == {
            "patient_id": ids["Patient"],
            "encounter_id": ids["Encounter"],
            "title": "Observation: 8302-2",
            "text": "Observation: 8302-2: 178.5 cm.\nStatus: final.",
            "codes": [{"system": "http://loinc.org", "code": "8302-2"}],
            "review_status": None,
            "reviewed_by": None,
            "occurred_at": None,
            "author": "records",
            "author_kind": "system",
            "model": None,
        }

    async def test_uses_the_words_for_what_it_refers_to(
        self, client: httpx.AsyncClient, process: Process, stand_in: StandInRetrieval
    ) -> None:
        procedure = {
            "resourceType": "Procedure",
            "status": "completed",
            "code": {"text": "Spirometry"},
            "subject": {"reference": WHOM},
            "reasonReference": [{"reference": fhir.urn(10)}],
        }
        _, source = await store(client, asthma(), procedure)

        await process.deliver_all()

        assert "Reason: Asthma." in stand_in.text(source)

    async def test_is_replaced_when_it_changes_and_sent_as_it_is_now(
        self,
        client: httpx.AsyncClient,
        process: Process,
        stand_in: StandInRetrieval,
        waiting: Waiting,
    ) -> None:
        (source,) = await store(client, asthma())
        await process.deliver_all()
        for text in ("Asthma, mild", "Asthma, severe"):
            await amend(client, source, code={"text": text})
        assert await waiting() == [source, source]

        await process.deliver_all()

        assert stand_in.stored == [
            (source, "Problem: Asthma."),
            (source, "Problem: Asthma, severe."),
        ]
        assert await waiting() == []

    async def test_that_does_not_change_is_not_sent_again(
        self, client: httpx.AsyncClient, process: Process, waiting: Waiting
    ) -> None:
        await store(client, asthma())
        await process.deliver_all()

        await store(client, asthma())

        assert await waiting() == []

    async def test_is_removed_once_it_is_entered_in_error(
        self, client: httpx.AsyncClient, process: Process, stand_in: StandInRetrieval
    ) -> None:
        (source,) = await store(client, asthma())
        await process.deliver_all()

        system = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
        wrong = {"coding": [{"system": system, "code": "entered-in-error"}]}
        await amend(client, source, verificationStatus=wrong)
        await process.deliver_all()

        assert stand_in.documents == {}
        assert stand_in.stored[-1] == (source, None)
        (sent,) = json.loads(stand_in.requests[-1].content)["documents"]
        assert sent["reason"] == "entered-in-error"

    async def test_of_each_type_that_is_sent_waits(
        self, database: TestDatabase, waiting: Waiting
    ) -> None:
        """The trigger and the renderings know the same types."""
        types = [*RENDERINGS, "CarePlan", "Encounter", "Patient", "Medication"]
        await fetch(database.admin_dsn, OF_TYPES, types)

        assert {one.partition("/")[0] for one in await waiting()} == {*RENDERINGS}


class TestASummary:
    @pytest.fixture
    async def source(self, client: httpx.AsyncClient, encounter: Answer) -> str:
        body = {"summary": "No fever.", "summary_model": "summariser-2"}
        (await client.patch(f"/encounters/{encounter['id']}", json=body)).raise_for_status()
        return f"Encounter/{encounter['id']}"

    async def test_is_sent_with_its_status_author_and_model(
        self,
        client: httpx.AsyncClient,
        process: Process,
        stand_in: StandInRetrieval,
        source: str,
        as_person: dict[str, str],
    ) -> None:
        await process.deliver_all()
        headers = as_person | {"If-Match": 'W/"2"'}
        path = f"/encounters/{source.partition('/')[2]}/summary/accept"
        drafted = stand_in.documents[source]
        (await client.post(path, headers=headers)).raise_for_status()
        await process.deliver_all()
        accepted = stand_in.documents[source]

        names = ("title", "text", "review_status", "reviewed_by", "author", "author_kind", "model")
        rest = ("test-agent", "agent", "summariser-2")
        assert [tuple(each[name] for name in names) for each in (drafted, accepted)] == [
            ("Encounter summary (preliminary): Dyspnoea", "No fever.", "draft", None, *rest),
            ("Encounter summary (final): Dyspnoea", "No fever.", "approved", "dr-osei", *rest),
        ]
        assert f"Encounter/{drafted['encounter_id']}" == source

    async def test_is_removed_once_it_is_rejected(
        self,
        client: httpx.AsyncClient,
        process: Process,
        stand_in: StandInRetrieval,
        source: str,
        as_person: dict[str, str],
    ) -> None:
        await process.deliver_all()

        headers = as_person | {"If-Match": 'W/"2"'}
        path = f"/encounters/{source.partition('/')[2]}/summary/reject"
        (await client.post(path, headers=headers)).raise_for_status()
        await process.deliver_all()

        assert stand_in.documents == {}

    async def test_of_an_imported_visit_takes_the_place_of_what_the_source_says(
        self, client: httpx.AsyncClient, process: Process, stand_in: StandInRetrieval
    ) -> None:
        (source,) = await store(client, fhir.encounter(WHOM, participant=[]))
        path = f"/encounters/{source.partition('/')[2]}"

        await process.deliver_all()
        (await client.patch(path, json={"summary": "No fever."})).raise_for_status()
        await process.deliver_all()

        visit, summary = (text for _, text in stand_in.stored)
        assert visit.startswith("Visit: ")
        assert summary == "No fever."
        assert f"Encounter/{stand_in.documents[source]['encounter_id']}" == source

    async def test_is_not_sent_again_when_something_else_of_the_encounter_changes(
        self, client: httpx.AsyncClient, process: Process, source: str, waiting: Waiting
    ) -> None:
        await process.deliver_all()

        path, headers = f"/encounters/{source.partition('/')[2]}", {"If-Match": 'W/"2"'}
        changed = await client.patch(path, json={"status": "finished"}, headers=headers)

        assert changed.raise_for_status().json()["summary"] == "No fever."
        assert await waiting() == []


class TestWhileRetrievalIsAway:
    async def test_nothing_is_lost_and_all_arrives_once(
        self,
        client: httpx.AsyncClient,
        make: Make,
        stand_in: StandInRetrieval,
        waiting: Waiting,
    ) -> None:
        process = make()
        stand_in.fail = lambda _: httpx.Response(503)
        (source,) = await store(client, asthma())
        async with process.relay.running():
            await eventually(lambda: len(stand_in.requests) >= 3)
            assert await waiting() == [source]
            assert process.metric("chartroom_feed_lag_seconds") > 0
            stand_in.fail = None
            await eventually(lambda: len(stand_in.stored) == 1)
            await eventually(lambda: process.metric("chartroom_feed_lag_seconds") == 0)

        assert await waiting() == []
        assert process.metric("chartroom_feed_delivered_total") == 1

    async def test_events_for_audit_are_not_behind(
        self, client: httpx.AsyncClient, process: Process, database: TestDatabase
    ) -> None:
        await store(client, asthma())
        await execute(
            database.admin_dsn, "UPDATE records.feed SET created_at = now() - interval '1 d'"
        )
        outbox = Outbox(process.database, max_lag_s=300, is_fail_closed=True)
        metrics = outbox_metrics(CollectorRegistry())
        to_audit = AuditRelay(outbox, process.database, process.retrieval, metrics)

        await asyncio.gather(process.relay.measure(), to_audit.measure())

        assert process.metric("chartroom_feed_lag_seconds") >= 86_400
        outbox.refuse_if_behind()

    async def test_an_answer_that_is_lost_sends_it_again_unchanged_and_not_before_its_time(
        self, client: httpx.AsyncClient, make: Make, stand_in: StandInRetrieval, waiting: Waiting
    ) -> None:
        process, heir = make(), make()
        (source,) = await store(client, asthma())
        stand_in.loses_answers = True
        with pytest.raises(PeerUnavailable):
            await process.relay.deliver()
        stand_in.loses_answers = False

        assert await heir.relay.deliver() is False  # The first may still be at work.
        await free(process)
        await heir.deliver_all()

        assert (stand_in.stored, stand_in.unchanged) == ([(source, "Problem: Asthma.")], 1)
        assert await waiting() == []


async def free(process: Process) -> None:
    """Let the time pass for which buckets are held."""
    async with process.database.connection(process.database.service) as connection:
        await connection.execute("UPDATE records.feed_buckets SET held_until = '-infinity'")


class TestARelayThatDies:
    async def test_hands_what_it_was_sending_to_another_in_order(
        self, client: httpx.AsyncClient, make: Make, stand_in: StandInRetrieval, waiting: Waiting
    ) -> None:
        """As after kill -9: with its buckets held, and a request that still arrives."""
        dying, heir = make(), make()
        (source,) = await store(client, asthma())
        stand_in.gate.clear()
        sending = asyncio.create_task(dying.relay.deliver())
        await eventually(lambda: len(stand_in.requests) == 1)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        await amend(client, source, code={"text": "Asthma, mild"})
        stand_in.gate.set()

        assert await heir.relay.deliver() is False
        await free(dying)
        await heir.deliver_all()

        assert stand_in.text(source) == "Problem: Asthma, mild."
        assert await waiting() == []

    async def test_sends_nothing_once_another_has_taken_over(
        self,
        client: httpx.AsyncClient,
        make: Make,
        stand_in: StandInRetrieval,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """It was frozen between reading a resource and sending it."""
        frozen, heir = make(Timing(hold_s=0.01)), make()
        (source,) = await store(client, asthma())
        hold = Relay._hold

        async def thaw(relay: Relay[WaitingResource], buckets: int, seconds: float) -> None:
            if relay is frozen.relay:
                await amend(client, source, code={"text": "Asthma, mild"})
                await heir.relay.deliver()
            await hold(relay, buckets, seconds)

        monkeypatch.setattr(Relay, "_hold", thaw)
        with pytest.raises(HoldLost):
            await frozen.relay.deliver()

        assert stand_in.stored == [(source, "Problem: Asthma, mild.")]


class TestManyResources:
    async def test_arrive_each_once_from_several_relays_while_retrieval_fails_now_and_then(
        self, client: httpx.AsyncClient, make: Make, stand_in: StandInRetrieval, waiting: Waiting
    ) -> None:
        notes = [fhir.observation(WHOM, note=[{"text": f"No. {n}"}]) for n in range(1000)]
        for one in notes:
            del one["encounter"]
        await store_in_worker(client, notes)

        def sometimes(_: httpx.Request) -> httpx.Response | None:
            return httpx.Response(503) if len(stand_in.requests) % 4 == 0 else None

        stand_in.fail = sometimes
        one, two = make(), make()
        async with one.relay.running(), two.relay.running():
            await eventually(lambda: len(stand_in.documents) == 1000)

        assert len(stand_in.stored) == 1000
        assert await waiting() == []
        sizes = [len(json.loads(each.content)["documents"]) for each in stand_in.requests]
        assert max(sizes) <= MAX_DOCUMENTS

    async def test_of_an_import_let_a_single_change_of_another_patient_pass(
        self, client: httpx.AsyncClient, make: Make, stand_in: StandInRetrieval, waiting: Waiting
    ) -> None:
        (single,) = await store(client, asthma())
        await make().deliver_all()
        notes = [fhir.observation(WHOM, note=[{"text": f"No. {n}"}]) for n in range(200)]
        for one in notes:
            del one["encounter"]
        await store_in_worker(client, notes)
        await amend(client, single, code={"text": "Asthma, severe"})
        stand_in.stored.clear()

        process = make()
        await process.relay.deliver()
        sent_first = list(stand_in.stored)
        await process.deliver_all()

        assert sent_first[0] == (single, "Problem: Asthma, severe.")
        assert len(stand_in.stored) == 201
        assert await waiting() == []


async def store_in_worker(client: httpx.AsyncClient, resources: list[Answer]) -> None:
    """Import many resources, which takes several requests."""
    for first in range(0, len(resources), 400):
        entries = [
            fhir.entry(one, f"urn:example:{first + n}")
            for n, one in enumerate(resources[first : first + 400])
        ]
        body = fhir.bundle(fhir.entry(fhir.patient(), WHOM), *entries)
        (await client.post("/imports/fhir-bundle", json=body)).raise_for_status()


class TestALongDocument:
    async def test_is_sent_alone_and_gets_more_time(
        self, client: httpx.AsyncClient, process: Process, stand_in: StandInRetrieval
    ) -> None:
        long = [
            asthma() | {"id": f"c{n}", "note": [{"text": "x" * MAX_CHARACTERS}]} for n in range(2)
        ]
        await store(client, *long, asthma())

        await process.deliver_all()

        sent = [json.loads(request.content) for request in stand_in.requests]
        assert [len(each["documents"]) for each in sent] == [1, 1, 1]
        assert max(each["within_s"] for each in sent) > MAX_CHARACTERS / CHARACTERS_PER_S

    async def test_that_is_stored_as_more_than_is_read_at_once_is_read_alone(
        self,
        client: httpx.AsyncClient,
        process: Process,
        stand_in: StandInRetrieval,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        assert MAX_BYTES > 1_000_000
        monkeypatch.setattr("records.chart_texts.service.MAX_BYTES", 1)
        await store(client, asthma(), asthma(id="c2"))

        await process.deliver_all()

        assert [len(json.loads(each.content)["documents"]) for each in stand_in.requests] == [1, 1]


class TestAFile:
    @pytest.fixture
    async def source(self, client: httpx.AsyncClient) -> str:
        attachment = {"contentType": "application/pdf", "data": "JVBERg=="}
        letter = {
            "resourceType": "DocumentReference",
            "status": "current",
            "type": {"text": "Letter"},
            "subject": {"reference": WHOM},
            "content": [{"attachment": attachment}],
        }
        source, _ = await store(client, letter, asthma())
        return source

    async def test_is_sent_alone_with_time_to_read_it(
        self, process: Process, stand_in: StandInRetrieval, source: str, waiting: Waiting
    ) -> None:
        await process.deliver_all()

        sent = [json.loads(request.content) for request in stand_in.requests]
        (with_file,) = [each for each in sent if "files" in each["documents"][0]["document"]]
        assert [len(each["documents"]) for each in sent] == [1, 1]
        assert with_file["within_s"] > FILE_S
        files = stand_in.documents[source]["files"]
        assert files == [{"media_type": "application/pdf", "data": "JVBERg=="}]
        assert await waiting() == []

    @pytest.mark.parametrize("is_too_large", [False, True])
    async def test_that_cannot_be_read_is_set_aside_and_keeps_no_other(
        self,
        process: Process,
        stand_in: StandInRetrieval,
        source: str,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
        *,
        is_too_large: bool,
    ) -> None:
        if is_too_large:
            monkeypatch.setattr("records.chart_texts.service.MAX_FILES", 0)
        else:
            unreadable = {"status": "stored", "unreadable": "scanned-file"}
            stand_in.result_of = lambda item: (
                unreadable if "files" in (item["document"] or {}) else None
            )

        await process.deliver_all()

        rows = await fetch(database.admin_dsn, "SELECT refused FROM records.feed")
        code = "files-too-large" if is_too_large else "scanned-file"
        assert [row["refused"] for row in rows] == [code]
        assert ("files" in stand_in.documents.get(source, {})) is False
        assert any("Asthma" in one["text"] for one in stand_in.documents.values())


class TestADocumentThatIsRefused:
    async def test_is_set_aside_marked_and_counted_and_keeps_no_other(
        self,
        client: httpx.AsyncClient,
        process: Process,
        stand_in: StandInRetrieval,
        database: TestDatabase,
    ) -> None:
        bad, good = await store(client, asthma(), fhir.condition(WHOM, code={"text": "Flu"}))
        stand_in.result_of = lambda item: TOO_LONG if item["source_ref"] in bad else None

        await process.deliver_all()
        await process.relay.measure()

        assert [*stand_in.documents] == [good]
        rows = await fetch(database.admin_dsn, "SELECT refused FROM records.feed")
        assert [row["refused"] for row in rows] == ["document-too-large"]
        assert process.metric("chartroom_feed_refused") == 1
        assert process.metric("chartroom_feed_lag_seconds") == 0

    async def test_is_one_that_cannot_be_rendered_too(
        self,
        client: httpx.AsyncClient,
        make: Make,
        stand_in: StandInRetrieval,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def fail(*_: object) -> None:
            raise RuntimeError

        monkeypatch.setitem(RENDERINGS, "Observation", fail)  # type: ignore[arg-type]
        height = {name: one for name, one in fhir.observation(WHOM).items() if name != "encounter"}
        good, _ = await store(client, asthma(), height)

        await make().deliver_all()

        assert [*stand_in.documents] == [good]
        rows = await fetch(database.admin_dsn, "SELECT refused FROM records.feed")
        assert [row["refused"] for row in rows] == ["not-rendered"]

    async def test_is_a_text_of_more_than_retrieval_takes_and_its_earlier_one_is_removed(
        self,
        client: httpx.AsyncClient,
        process: Process,
        stand_in: StandInRetrieval,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("records.chart_texts.service.MAX_DOCUMENT_BYTES", 20)
        kept, long = await store(client, asthma(), fhir.condition(WHOM, code={"text": "Flu"}))
        await process.deliver_all()
        await amend(client, long, code={"text": "Influenza of several weeks"})

        await process.deliver_all()

        assert [*stand_in.documents] == [kept]
        rows = await fetch(database.admin_dsn, "SELECT refused FROM records.feed")
        assert [row["refused"] for row in rows] == ["document-too-large"]

    async def test_is_one_for_which_a_request_is_refused(
        self,
        client: httpx.AsyncClient,
        make: Make,
        stand_in: StandInRetrieval,
        database: TestDatabase,
    ) -> None:
        bad, good = await store(client, asthma(), fhir.condition(WHOM, code={"text": "Flu"}))
        id_ = bad.partition("/")[2].encode()
        stand_in.fail = lambda request: httpx.Response(422) if id_ in request.content else None

        async with make().relay.running():
            await eventually(lambda: good in stand_in.documents)
            rows = "SELECT FROM records.feed WHERE refused = 'status-422'"
            await eventually_is(lambda: fetch(database.admin_dsn, rows))

        assert [*stand_in.documents] == [good]
