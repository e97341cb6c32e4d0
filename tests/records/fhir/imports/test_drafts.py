"""An import by an agent stores drafts; an import by a feed or a person ends an agent's draft, and never accepts it."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from support import fhir
from support.applications import broken_rules

from chartroom.system.keys import Keyring
from chassis.identity.authentication import DEFAULT_AGENT
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.trusted_agents import is_untrusted
from records.chart_texts.service import Author
from records.fhir.imports import service
from records.settings import Settings
from tests.records.app import create_app
from tests.records.authored_charts import (
    AGENT,
    BY_AGENT,
    BY_PERSON,
    BY_SOURCE,
    FEED,
    LABEL,
    PERSON,
    Answer,
    Chart,
    overwrite,
)
from tests.records.conftest import Rows
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, finished

SOURCE = "?source=https://ehr.example/fhir"


@pytest.fixture
async def chart(client: Client, keyring: Keyring, app_of_client: FastAPI) -> Chart:
    return await Chart.begun(client, keyring, app_of_client)


def bundle_of(kind: str, resource: Answer) -> Answer:
    return fhir.bundle(fhir.entry(resource, fhir.urn(9))) | {"type": kind}


DOORS: dict[str, Callable[[Answer], dict[str, Any]]] = {
    "single": lambda one: {"url": PATH, "json": one},
    "transaction": lambda one: {"url": PATH, "json": bundle_of("transaction", one)},
    "collection": lambda one: {"url": PATH, "json": bundle_of("collection", one)},
    "ndjson": lambda one: {
        "url": PATH,
        "content": fhir.ndjson(one),
        "headers": {"Content-Type": "application/fhir+ndjson"},
    },
    "/fhir": lambda one: {"url": "/fhir/Condition", "json": one},
    "/fhir transaction": lambda one: {"url": "/fhir", "json": bundle_of("transaction", one)},
}
BY_TRUSTED = Author(FEED, "agent"), BY_AGENT[1]
AUTHORS = {
    AGENT: {"import": (BY_AGENT, [LABEL]), "write": (BY_AGENT, [LABEL])},
    FEED: {"import": (BY_SOURCE, []), "write": (BY_TRUSTED, [LABEL])},
    PERSON: {"import": (BY_SOURCE, []), "write": (BY_PERSON, [])},
}


async def only_condition(chart: Chart) -> Answer:
    path = f"/fhir/Condition?patient={chart.patient}"
    answer = await chart.client.get(path, headers=chart.headers[PERSON])
    (entry,) = answer.raise_for_status().json()["entry"]
    found: Answer = entry["resource"]
    return found


class TestNewResources:
    @pytest.mark.parametrize("door", DOORS)
    @pytest.mark.parametrize("caller", AUTHORS)
    async def test_author_and_label_at_each_door(self, chart: Chart, door: str, caller: str):
        request = DOORS[door](chart.problem())
        headers = chart.headers[caller] | request.pop("headers", {})
        answer = await chart.client.post(**request, headers=headers)
        answer.raise_for_status()

        by, labels = AUTHORS[caller]["write" if door.startswith("/fhir") else "import"]
        await chart.check(await only_condition(chart), by, *labels)

    @pytest.mark.usefixtures("app")
    @pytest.mark.parametrize("caller", AUTHORS)
    async def test_author_and_label_of_the_worker(
        self, chart: Chart, caller: str, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(service, "MAX_ENTRIES_AT_ONCE", 0)
        chart.client.headers.update(chart.headers[caller])
        accepted = await chart.client.post(PATH, json=chart.problem())
        place = accepted.raise_for_status().headers["Location"]
        assert (await finished(chart.client, place))["created"] == 1

        by, labels = AUTHORS[caller]["import"]
        await chart.check(await only_condition(chart), by, *labels)

    async def test_a_caller_without_a_token_and_name_is_a_feed(self, settings: dict[str, Any]):
        agents = create_app(Settings(**settings | {"require_tokens": False})).state.trusted_agents
        unnamed, named = (Caller(name, CallerKind.AGENT) for name in (DEFAULT_AGENT, AGENT))
        assert [is_untrusted(one, "Condition", agents) for one in (unnamed, named)] == [False, True]

    async def test_patient_and_encounter_of_an_agent_count_at_once(self, chart: Chart):
        entries = fhir.small()["entry"]
        for status in ("in-progress", "finished"):
            for one in entries:
                if one["resource"]["resourceType"] == "Encounter":
                    one["resource"]["status"] = status
            answer = await chart.client.post(
                PATH, json=fhir.bundle(*entries), headers=chart.headers[AGENT]
            )
            assert answer.status_code == 200, answer.text
        shown = {one["type"]: await chart.read(one) for one in answer.json()["entries"]}
        assert [shown[one]["meta"].get("security") for one in ("Patient", "Encounter")] == [
            None
        ] * 2
        assert (await chart.review(shown["Encounter"])) == BY_AGENT
        assert shown["Encounter"]["status"] == "finished"


def at_this_server(one: Answer) -> Answer:
    return {"fullUrl": f"http://localhost/fhir/{one['resourceType']}/{one['id']}", "resource": one}


def at_the_source(one: Answer) -> Answer:
    return {"fullUrl": f"https://ehr.example/fhir/Condition/{one['id']}", "resource": one}


async def store_accepted(chart: Chart, how: str) -> Answer:
    number = [{"system": "urn:example:problems", "value": "P-1"}]
    problem = chart.problem("Asthma", identifier=number)
    if how == "feed":
        address = at_the_source(problem | {"id": "p1"})
        return await chart.import_resource(FEED, fhir.extract("collection") | {"entry": [address]})
    if how == "person":
        return await chart.write(PERSON, problem)
    draft = await chart.write(AGENT, problem)
    return await chart.write(PERSON, draft, draft)


async def sent_by_agent(chart: Chart, *entries: Answer, query: str = "") -> Any:
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [*entries]}
    return await chart.client.post(f"{PATH}{query}", json=bundle, headers=chart.headers[AGENT])


class TestAcceptedContent:
    @pytest.mark.parametrize("how", ["feed", "person", "accepted draft"])
    @pytest.mark.parametrize("way", ["this server", "source", "identifier"])
    async def test_an_agent_does_not_change_it(self, chart: Chart, how: str, way: str):
        before = await store_accepted(chart, how)
        changed = before | {"note": [{"text": "Schizophrenia"}], "meta": {}}
        entry = {
            "this server": at_this_server(changed),
            "source": at_the_source(changed | {"id": "p1" if how == "feed" else before["id"]}),
            "identifier": {"resource": changed | {"id": "other"}},
        }[way]
        new = {"resource": chart.problem("Hay fever")}

        refused = await sent_by_agent(chart, new, entry)
        skipped = await sent_by_agent(chart, new, entry, query="?on_error=skip")

        assert broken_rules(refused.json()) == {("/entry/1/resource", "accepted-content")}
        counts = skipped.raise_for_status().json()
        assert (counts["created"], counts["skipped"]) == (1, 1)
        assert await chart.read(before) == before

    @pytest.mark.parametrize("how", ["feed", "person", "accepted draft"])
    async def test_equal_content_has_no_effect(self, chart: Chart, how: str):
        before = await store_accepted(chart, how)
        for entry in (at_this_server(before), {"resource": before | {"id": "x", "meta": {}}}):
            answer = await sent_by_agent(chart, entry)
            assert answer.raise_for_status().json()["unchanged"] == 1
        assert await chart.read(before) == before

    async def test_a_repeat_over_a_persons_change_has_no_effect(self, chart: Chart):
        sent = chart.problem(id="c1")
        first = await chart.import_resource(AGENT, sent, SOURCE)
        changed = await chart.write(PERSON, first | {"code": {"text": "Arthritis"}}, first)

        assert await chart.import_resource(AGENT, sent, SOURCE) == changed
        other = chart.problem("Pain", id="c1")
        answer = await chart.client.post(
            f"{PATH}{SOURCE}", json=other, headers=chart.headers[AGENT]
        )
        assert broken_rules(answer.json()) == {("/entry/0/resource", "accepted-content")}

    async def test_an_agent_changes_its_own_draft(self, chart: Chart):
        number = [{"system": "urn:example:problems", "value": "P-1"}]
        before = await chart.write(AGENT, chart.problem(identifier=number))

        changed = chart.problem(identifier=number, note=[{"text": "Pain"}])
        shown = await chart.import_resource(AGENT, changed)

        assert (shown["id"], shown["note"]) == (before["id"], changed["note"])
        await chart.check(shown, BY_AGENT, LABEL)

    async def test_not_even_behind_a_draft_of_an_earlier_release(self, chart: Chart, rows_of: Rows):
        before = await store_accepted(chart, "person")
        await overwrite(rows_of, before, code={"text": "Pain"})

        answer = await sent_by_agent(chart, at_this_server(before | {"code": {"text": "Gout"}}))

        assert broken_rules(answer.json()) == {("/entry/0/resource", "accepted-content")}

    @pytest.mark.parametrize("type_", ["Patient", "Encounter"])
    async def test_patients_and_encounters(self, chart: Chart, type_: str):
        made = fhir.small()
        answer = await chart.client.post(PATH, json=made, headers=chart.headers[FEED])
        stored = {one["type"]: one["id"] for one in answer.raise_for_status().json()["entries"]}
        changed = {
            "Patient": fhir.patient(birthDate="1961-04-13"),
            "Encounter": fhir.encounter(f"Patient/{stored['Patient']}", type=[{"text": "Rehab"}]),
        }[type_] | {"id": stored[type_]}
        shown = await chart.read({"type": type_, "id": stored[type_]})

        refused = await sent_by_agent(chart, at_this_server(changed))
        equal = await sent_by_agent(chart, at_this_server(shown))

        assert broken_rules(refused.json()) == {("/entry/0/resource", "accepted-content")}
        assert equal.raise_for_status().json()["unchanged"] == 1
        assert await chart.read(shown) == shown

    async def test_a_registered_patient_gets_no_body(self, chart: Chart):
        number = {"system": fhir.MRN, "value": "48151"}
        body = {"full_name": "María José Ibáñez", "date_of_birth": "1961-04-12", "gender": "female"}
        registered = await chart.client.post(
            "/patients", json=body | {"identifiers": [number]}, headers=chart.headers[PERSON]
        )
        one = {"type": "Patient", "id": registered.raise_for_status().json()["id"]}
        before = await chart.read(one)

        refused = await sent_by_agent(chart, {"resource": fhir.patient(photo=[{"title": "face"}])})
        equal = await sent_by_agent(chart, {"resource": before | {"id": "x"}})

        assert broken_rules(refused.json()) == {("/entry/0/resource", "accepted-content")}
        assert equal.raise_for_status().json()["entries"][0]["id"] == one["id"]
        assert await chart.read(one) == before

    @pytest.mark.parametrize("is_known", [True, False])
    async def test_a_binary_that_an_accepted_document_shows(self, chart: Chart, is_known: bool):
        url = "https://ehr.example/fhir/Binary/b1"
        file = {
            "resourceType": "Binary",
            "id": "b1",
            "contentType": "text/plain",
            "data": "Zm91cg==",
        }
        document = {
            "resourceType": "DocumentReference",
            "id": "d1",
            "status": "current",
            "subject": {"reference": f"Patient/{chart.patient}"},
            "content": [{"attachment": {"contentType": "text/plain", "url": url}}],
        }
        sent = [file, document] if is_known else [document]
        entries = [fhir.entry(one, url if one is file else None) for one in sent]
        made = fhir.bundle(*entries) | {"type": "collection"}
        answer = await chart.client.post(f"{PATH}{SOURCE}", json=made, headers=chart.headers[FEED])
        answer.raise_for_status()

        refused = await sent_by_agent(chart, fhir.entry(file | {"data": "Zml2ZQ=="}, url))

        assert broken_rules(refused.json()) == {("/entry/0/resource", "accepted-content")}

    async def test_a_medication_of_an_accepted_order(self, chart: Chart):
        drug = {"resourceType": "Medication", "code": {"text": "Aspirin"}}
        stored = await chart.write(AGENT, drug)
        order = {
            "resourceType": "MedicationRequest",
            "status": "active",
            "intent": "order",
            "subject": {"reference": f"Patient/{chart.patient}"},
            "medicationReference": {"reference": f"Medication/{stored['id']}"},
        }
        changed = at_this_server(stored | {"code": {"text": "Warfarin"}})
        (await sent_by_agent(chart, changed)).raise_for_status()
        await chart.write(PERSON, order)

        changed["resource"]["code"] = {"text": "Heparin"}
        refused = await sent_by_agent(chart, changed)

        assert broken_rules(refused.json()) == {("/entry/0/resource", "accepted-content")}

    async def test_a_link_of_an_agent_merges_no_patients(self, chart: Chart):
        old = {"resource": fhir.patient("1")}
        kept = fhir.patient("2", link=[{"type": "replaces", "other": {"reference": "Patient/p1"}}])
        answer = await sent_by_agent(chart, old, {"resource": kept}, query=SOURCE)
        ids = [one["id"] for one in answer.raise_for_status().json()["entries"]]

        shown = [await chart.read({"type": "Patient", "id": one}) for one in ids]

        assert not any(
            link["type"] == "replaced-by" for one in shown for link in one.get("link", ())
        )


class TestFeeds:
    """A feed's state is the feed's, whatever an agent has written over it."""

    @pytest.fixture
    async def before(self, chart: Chart) -> Answer:
        return await chart.import_resource(FEED, chart.problem(id="c1"), SOURCE)

    @pytest.mark.parametrize("importer", [FEED, PERSON])
    @pytest.mark.parametrize("code", ["Gout", "Arthritis"])
    async def test_new_and_repeated_content_ends_a_draft(
        self, chart: Chart, before: Answer, rows_of: Rows, importer: str, code: str
    ):
        await overwrite(rows_of, before, code={"text": "Pain"})

        shown = await chart.import_resource(importer, chart.problem(code, id="c1"), SOURCE)

        assert (shown["id"], shown["code"]) == (before["id"], {"text": code})
        await chart.check(shown, BY_SOURCE)

    async def test_new_content_over_an_agents_own_resource(self, chart: Chart):
        before = await chart.write(AGENT, chart.problem())

        changed = chart.problem("Arthritis") | {"id": before["id"]}
        shown = await chart.import_resource(PERSON, changed)

        assert shown["id"] == before["id"]
        await chart.check(shown, BY_SOURCE)

    @pytest.mark.parametrize("importer", [FEED, PERSON])
    @pytest.mark.parametrize("meta", [{}, {"security": None}, {"security": [LABEL]}])
    async def test_a_draft_that_is_sent_back_stays_a_draft(
        self, chart: Chart, importer: str, meta: Answer
    ):
        first = await chart.write(AGENT, chart.problem())
        second = await chart.write(AGENT, chart.problem("Pain"), first)

        for code in ("Gout", "Pain"):
            sent = chart.problem(code) | {"id": first["id"], "meta": meta}
            shown = await chart.import_resource(importer, sent)
            assert shown == second
        await chart.check(shown, BY_AGENT, LABEL)
        accepted = await chart.write(PERSON, chart.problem("Pain"), shown)
        assert await chart.review(accepted) != BY_AGENT

    @pytest.mark.parametrize("code", ["Arthritis", "Sprain"])
    async def test_a_correction_that_an_earlier_release_labelled(
        self, chart: Chart, before: Answer, rows_of: Rows, code: str
    ):
        await overwrite(rows_of, before, code={"text": "Pain"})
        await overwrite(rows_of, before, "https://ehr.example/fhir", code={"text": "Arthritis"})

        shown = await chart.import_resource(FEED, chart.problem(code, id="c1"), SOURCE)

        assert shown["code"] == {"text": code}
        await chart.check(shown, BY_SOURCE)

    async def test_a_late_result_does_not_replace_the_final_one_behind_a_draft(
        self, chart: Chart, rows_of: Rows
    ):
        def result(status: str) -> Answer:
            made = fhir.observation(f"Patient/{chart.patient}", status=status, id="o1")
            return {name: value for name, value in made.items() if name != "encounter"}

        final = await chart.import_resource(FEED, result("final"), SOURCE)
        await overwrite(rows_of, final, note=[{"text": "low"}])

        shown = await chart.import_resource(FEED, result("preliminary"), SOURCE)

        assert shown["status"] == "final"

    async def test_an_agents_version_does_not_make_a_feeds_one_look_older(self, chart: Chart):
        def sent(code: str, year: int) -> Answer:
            meta = {"lastUpdated": f"{year}-01-01T00:00:00Z"}
            return chart.problem(code, id="c1", meta=meta)

        await chart.import_resource(AGENT, sent("Pain", 2026), SOURCE)
        shown = await chart.import_resource(FEED, sent("Gout", 2025), SOURCE)

        await chart.check(shown, BY_SOURCE)
