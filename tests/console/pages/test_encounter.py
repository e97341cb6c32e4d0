import json
import re

import httpx
import pytest

from console import gateway as calls
from tests.console.console_pages import (
    DOCUMENT,
    ENCOUNTER,
    HANGS,
    NOTE,
    PATIENT,
    Answer,
    Gateway,
    chart,
    document,
    encounter,
    event,
    intake,
    item,
    match,
    number,
    page_of,
    patient,
    problem,
    task,
    working_gateway,
)

SYSTOLIC, DIASTOLIC = (
    {"code": {"coding": [{"code": code, "userSelected": False}]}} for code in ("8480-6", "8462-4")
)
SYSTOLIC |= {"valueQuantity": {"value": 128, "unit": "mmHg"}}
NUTS = item("Nuts", type="AllergyIntolerance")
PAGE = f"/console/encounters/{ENCOUNTER}"
HISTORY = f"GET /encounters/{ENCOUNTER}/history"
VERDICT = f"{PAGE}/verdict"
ACCEPT = f"POST /encounters/{ENCOUNTER}/summary/accept"
REJECT = f"POST /encounters/{ENCOUNTER}/summary/reject"


def field(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    return found[1]


class TestPage:
    async def test_highlights_citations_and_shows_lanes_and_both_verdicts(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        html = (await browser.get(PAGE)).text

        assert (
            '<mark data-sources="1">metoprolol 50 mg stopped in March because of bradycardia</mark>'
            in html
        )
        assert f"/console/documents/{DOCUMENT}?version=3&amp;cited=" in html
        assert len(gateway.asked(f"GET /documents/{DOCUMENT}")) == 1
        assert '<use class="failed" href="#m-failed"' in html
        assert "style=" not in html
        assert "<title>Encounter · chartroom</title>" in html  # Without a name.
        for verdict, key in (("accept", "a"), ("reject", "x")):
            assert f'name="verdict" value="{verdict}" data-key="{key}" data-decides>' in html

    async def test_reads_thirty_cited_documents_and_twenty_resources(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        cited = [number(f"document {n}") for n in range(31)]
        gateway.answers |= {
            f"GET /documents/{id_}": (200, document(id=id_, title=f"Letter {n}", author=f"dr.{n}"))
            for n, id_ in enumerate(cited)
        }
        for n in range(2):
            foreign = document(title=f"Letter {n}", author=f"dr.{n}", patient_id=number(f"{n}"))
            gateway.answers[f"GET /documents/{cited[n]}"] = (200, foreign)
        decided = encounter(id=number("decided"), summary_status="final")
        gateway.answers[f"GET /encounters/{decided['id']}"] = (200, decided)
        spans = [{"document_id": id_, "version": 1, "start": 0, "end": 7} for id_ in cited]
        last = document(id=cited[30], title="Letter 30", author="dr.30")
        gateway.answers["GET /documents"] = page_of("documents", last)
        results = ["item Hemoglobin", *(f"older {n}" for n in range(21))]
        sources = [*spans, *({"resource": f"Observation/{number(one)}"} for one in results)]
        gateway.answers[HISTORY] = page_of("versions", encounter(sources=sources))
        labs = [item("Hemoglobin", value=12.15, unit="g/dL", status="preliminary")]
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(labs=labs))

        last_decision = f"?review=2-9-0-0&said=accepted&decided={decided['id']}"
        html = (await browser.get(PAGE + last_decision)).text

        # The console sends two requests for each older version of a letter, one request for the
        # titles of unread documents, two for patients of foreign letters, and two for the last
        # decision. The README states the sum.
        assert len(gateway.requests) == 7 + 2 * 30 + 20 + 1 + 2 + 2 == 92
        assert html.count("too many resources") == 1
        assert html.count("Another document") == 0
        unread = html.split(">Letter 30</a>")[1].split("</article>")[0]
        assert (
            "visit note · dr.30 (agent) · 21 Nov 2026 · 1 passage of version 1; not read" in unread
        )
        for n in range(30):
            article = html.split(f">Letter {n}</a>")[1].split("</article>")[0]
            assert f"dr.{n} (agent) · 21 Nov 2026" in article
            assert ("<details>" in article) is (n >= 2)
            assert ">HISTORY</mark>" in article
        assert '<mark data-sources="32">Hemoglobin</mark>' in html
        assert "12.15 g/dL" in html
        assert '<span class="tag wait">preliminary</span>' in html

    async def test_shows_objections_to_a_source(self, browser: httpx.AsyncClient, gateway: Gateway):
        before = (await browser.get(PAGE)).text
        for change, sentence in (
            ({"patient_id": number("another")}, "about another patient"),
            ({"patient_id": None}, ">shared<"),
            ({"review_status": "pending"}, ">pending<"),
            ({"text": "Brief."}, "The cited text is not in this version"),
        ):
            gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(**change))

            assert sentence not in before
            assert sentence in (await browser.get(PAGE)).text

    async def test_reports_a_missing_one_of_several_citations(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        spans = [(0, 7), (len(NOTE), len(NOTE) + 9)]
        sources = [{"document_id": DOCUMENT, "version": 3, "start": a, "end": b} for a, b in spans]
        gateway.answers[HISTORY] = page_of("versions", encounter(sources=sources))
        cited = ",".join(f"{start}-{end}" for start, end in spans)

        for page in (PAGE, f"/console/documents/{DOCUMENT}?version=3&cited={cited}"):
            assert "Some cited text is not in this version" in (await browser.get(page)).text

    @pytest.mark.parametrize("text", [PATIENT, "MRN-77", "http://hospital.example/mrn|MRN-77"])
    async def test_resolves_the_identifiers_of_the_patient(
        self, browser: httpx.AsyncClient, gateway: Gateway, text: str
    ):
        gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(patient_id=text))

        html = (await browser.get(PAGE)).text

        assert "about another patient" not in html
        assert "Accept needs a reason" not in html

    @pytest.mark.parametrize(
        "answer",
        [
            (200, document(patient_id="MRN-78")),
            problem(404, "document-not-found"),
            problem(503, "database-unavailable"),
        ],
    )
    async def test_with_a_foreign_or_hidden_source_is_not_accepted_without_a_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway, answer: Answer
    ):
        gateway.answers[f"GET /documents/{DOCUMENT}"] = answer
        html = (await browser.get(PAGE)).text
        sent = {one: field(html, one) for one in ("version", "key", "needs_reason")}

        for reason, is_stored in ({}, False), ({"reason": "The letter is hers."}, True):
            given = await browser.post(VERDICT, data=sent | {"verdict": "accept"} | reason)
            assert bool(gateway.asked(ACCEPT)) is is_stored
            said = (await browser.get(given.headers["location"])).text
            assert ("write a reason first" in said) is not is_stored

    async def test_without_sources_it_is_not_accepted_without_a_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[HISTORY] = page_of("versions", encounter(sources=None))
        html = (await browser.get(PAGE)).text
        sent = {one: field(html, one) for one in ("version", "key", "needs_reason")}
        assert "Reason to accept (required)" in html

        for reason, is_stored in ({}, False), ({"reason": "Compared with the letter."}, True):
            await browser.post(VERDICT, data=sent | {"verdict": "accept"} | reason)
            assert bool(gateway.asked(ACCEPT)) is is_stored

    async def test_sources_come_before_the_verdict_and_each_verdict_has_its_own_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        html = (await browser.get(PAGE)).text
        places = [html.index(one) for one in ('id="s-sources"', 'id="verdict"', 'id="s-intake"')]
        assert places == sorted(places)

        gateway.answers[REJECT] = problem(503, "service-unavailable")
        sent = {one: field(html, one) for one in ("version", "key")}
        given = await browser.post(VERDICT, data=sent | {"verdict": "reject", "reason": "75 mg"})
        html = (await browser.get(given.headers["location"])).text

        forms = [
            html.split(f'class="{one}"')[1].split("</form>")[0] for one in ("accepts", "rejects")
        ]
        assert [">75 mg</textarea>" in one for one in forms] == [False, True]
        verdicts = html.split('id="verdict"')[1].split('class="accepts"')[0]
        assert "your verdict was not stored. Send it again" in verdicts

    async def test_names_the_other_patient_of_a_foreign_source(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        other = number("another patient")
        gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(patient_id=other))
        html = (await browser.get(PAGE)).text
        assert "about another patient: name withheld" in html
        assert other not in html

        named = patient(id=other, full_name="Odalys Brandvold", birth_date="1957-05-05")
        gateway.answers[f"GET /patients/{other}"] = (200, named)
        html = (await browser.get(PAGE)).text
        assert (
            f'<a href="/console/patients/{other}">Odalys Brandvold</a></b>, born 5 May 1957, MRN'
            in html
        )

        gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(patient_id="MRN-78"))
        assert 'about another patient: <b dir="auto">MRN-78</b>' in (await browser.get(PAGE)).text

    async def test_with_an_unread_or_unchecked_source_is_not_accepted_without_a_reason(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = problem(503, "database-unavailable")
        gateway.answers[f"GET /documents/{DOCUMENT}"] = (200, document(patient_id="MRN-77"))
        html = (await browser.get(PAGE)).text
        assert "could not be checked" in html
        assert "about another patient: " not in html
        assert "Accept needs a reason" in html

        gateway.answers = working_gateway().answers
        own = [number(f"document {n}") for n in range(31)]
        gateway.answers |= {f"GET /documents/{id_}": (200, document(id=id_)) for id_ in own}
        sources = [{"document_id": id_, "version": 3, "start": 0, "end": 7} for id_ in own]
        for cited, needs_reason in (sources[:30], False), (sources, True):
            gateway.answers[HISTORY] = page_of("versions", encounter(sources=cited))
            html = (await browser.get(PAGE)).text
            assert ("Accept needs a reason" in html) is needs_reason

    async def test_reports_a_replaced_source_with_the_difference(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        newest = document(version=4, text=NOTE.replace("50 mg", "25 mg"))

        def read(request: httpx.Request) -> Answer:
            return 200, document() if request.url.params.get("version") == "3" else newest

        gateway.answers[f"GET /documents/{DOCUMENT}"] = read
        for path in (PAGE, f"/console/documents/{DOCUMENT}?version=3"):
            html = (await browser.get(path)).text
            assert "Replaced by version 4 on <time" in html
            assert "<del> 50</del><ins> 25</ins>" in html

        assert "Replaced" not in (await browser.get(f"/console/documents/{DOCUMENT}")).text

    async def test_distinguishes_older_missing_and_foreign_resources(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        of = {"reference": f"Patient/{PATIENT}"}
        potassium = {"code": {"text": "Potassium"}, "valueQuantity": {"value": 5.4}, "subject": of}
        of_another = potassium | {"subject": {"reference": f"Patient/{number('another')}"}}
        prohibition = {"code": {"text": "Heparin"}, "doNotPerform": True, "subject": of}
        names = {
            "older": potassium,
            "foreign": of_another,
            "missing": None,
            "prohibition": prohibition,
        }
        for name, body in names.items():
            if body is not None:
                answer = 200, body | {"id": number(name)}
                gateway.answers[f"GET /fhir/Observation/{number(name)}"] = answer
        sources = [{"resource": f"Observation/{number(one)}"} for one in names]
        gateway.answers[HISTORY] = page_of("versions", encounter(sources=sources))

        items = (
            (await browser.get(PAGE))
            .text.split("facts-list")[1]
            .split("</ul>")[0]
            .split("<li>")[1:]
        )

        sentences = (
            "older, or not current",
            "about another patient",
            "does not exist, or you may",
            "not to be done",
        )
        assert [[one in item for one in sentences] for item in items] == [
            [True, False, False, False],
            [False, True, False, False],
            [False, False, True, False],
            [True, False, False, True],
        ]

    async def test_shows_the_name_once_and_words_instead_of_codes(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        missing = {"resource": f"Observation/{number('missing')}"}
        source = {"document_id": DOCUMENT, "version": 3, "start": 0, "end": 7}
        coded = encounter(sources=[source, missing], **{"class": "AMB", "status": "in-progress"})
        gateway.answers |= {
            HISTORY: page_of("versions", coded),
            f"GET /documents/{DOCUMENT}": (200, document(source_type="discharge_letter")),
            "GET /tasks": page_of("tasks", task("t", kind="intake_triage", status="in-progress")),
        }
        main = (await browser.get(PAGE)).text.split("<main")[1]

        assert main.count(coded["patient_name"]) == 1
        for text in (
            "ambulatory · version 2",
            "discharge letter · version",
            "An observation <span",
        ):
            assert text in main
        assert ">intake triage<" in main
        for code in (
            "AMB",
            "in-progress",
            "discharge_letter",
            "intake_triage",
            missing["resource"],
        ):
            assert code not in main

        gateway.answers[f"GET /patients/{PATIENT}/chart"] = problem(503, "database-unavailable")
        assert coded["patient_name"] in (await browser.get(PAGE)).text

    async def test_shows_the_dosage_of_a_cited_medication(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        dosage = [{"text": "5 mg twice a day"}]
        body = {"id": number("drug"), "subject": {"reference": f"Patient/{PATIENT}"}}
        body |= {"medicationCodeableConcept": {"text": "Apixaban"}, "dosageInstruction": dosage}
        reference = f"MedicationRequest/{number('drug')}"
        gateway.answers[f"GET /fhir/{reference}"] = (200, body)
        gateway.answers[HISTORY] = page_of("versions", encounter(sources=[{"resource": reference}]))

        cited = (await browser.get(PAGE)).text.split("facts-list")[1].split("</ul>")[0]

        assert "Apixaban</mark>" in cited
        assert "5 mg twice a day" in cited

        del body["medicationCodeableConcept"], dosage[0]["text"]
        body["medicationReference"] = {"reference": "Medication/1", "display": "Digoxin"}
        html = (await browser.get(PAGE)).text
        assert "Digoxin</mark>" in html
        assert "no dose recorded" not in html

        del body["dosageInstruction"]
        for medication in (body, body | {"resourceType": "MedicationRequest"}):
            gateway.answers[f"GET /fhir/{reference}"] = (200, medication)
            assert (await browser.get(PAGE)).text.count("no dose recorded") == 1

    @pytest.mark.parametrize(
        ("fields", "shown"),
        [
            ({"valueCodeableConcept": {"coding": [{"code": "+", "userSelected": True}]}}, ">+</b>"),
            ({"valueInteger": 0}, ">0</b>"),
            ({"component": [SYSTOLIC, SYSTOLIC | DIASTOLIC]}, "128 / 128 mmHg"),
            ({"clinicalStatus": {"coding": [{"code": "resolved"}]}}, ">resolved</span>"),
            ({"clinicalStatus": "resolved"}, ">resolved</span>"),
            ({"valueCodeableConcept": "Positive"}, ">Positive</b>"),
            ({"verificationStatus": {"text": "Refuted"}}, ">refuted</span>"),
        ],
    )
    async def test_shows_values_and_statuses_of_a_cited_resource_that_the_chart_does_not_list(
        self,
        browser: httpx.AsyncClient,
        gateway: Gateway,
        fields: dict[str, object],
        shown: str,
    ):
        body = {"id": number("old"), "subject": {"reference": f"Patient/{PATIENT}"}} | fields
        reference = f"Observation/{number('old')}"
        gateway.answers[f"GET /fhir/{reference}"] = (200, body)
        gateway.answers[HISTORY] = page_of("versions", encounter(sources=[{"resource": reference}]))

        cited = (await browser.get(PAGE)).text.split("facts-list")[1].split("</ul>")[0]

        assert shown in cited

    async def test_does_not_show_the_intake_of_another_encounter(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        of_another = intake(encounter_id=number("another"))
        gateway.answers[f"GET /intake/{PATIENT}"] = page_of("records", of_another, more="older")

        html = (await browser.get(PAGE)).text

        assert "No intake was recorded for this encounter" in html
        assert "older intakes may belong to this encounter" in html

    async def test_shows_the_patient_with_two_identifiers_and_risks(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        other = patient(id=number("namesake"), birth_date="1950-02-12")
        gateway.answers["POST /patients/search"] = page_of("patients", patient(), other)
        dead = patient(deceased="2020-03-01")
        severe = item("Penicillin", criticality="high")
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (
            200,
            chart(patient=dead, allergies=[item("Pollen"), severe]),
        )

        for path in (PAGE, f"/console/patients/{PATIENT}", f"/console/documents/{DOCUMENT}"):
            banner = (await browser.get(path)).text.split('class="banner"')[1].split("</div>")[0]
            for text in ("born 11 Feb 1950 (70 years)", "MRN MRN-77", "deceased 1 Mar 2020"):
                assert text in banner
            assert "allergy: Penicillin" in banner
            assert "Pollen" not in banner
            assert "1 other allergy" in banner
            assert "another patient has this name<" in banner

    @pytest.mark.parametrize(
        ("allergies", "shown"),
        [
            ({}, "no allergies recorded<"),
            ({"allergies": [item("Pollen"), item("Dust")]}, ">2 allergies<"),
            ({"proposed": [NUTS]}, "no allergies recorded as current<"),
            ({"proposed": [NUTS, item("Gout")]}, ">1 allergy entry proposed<"),
        ],
    )
    async def test_warns_of_a_namesake_with_the_same_birth_date_and_counts_allergies(
        self, browser: httpx.AsyncClient, gateway: Gateway, allergies: dict[str, object], shown: str
    ):
        twin = patient(id=number("namesake"), full_name="Ökafor, Amara")
        gateway.answers["POST /patients/search"] = page_of("patients", patient(), twin)
        of = chart(patient=patient(), **allergies)
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, of)

        banner = (await browser.get(PAGE)).text.split('class="banner"')[1].split("</div>")[0]

        assert shown in banner
        assert (
            'class="tag bad"><i aria-hidden="true">⚠</i> another patient has this name and'
            in banner
        )

    async def test_does_not_know_namesakes_if_the_search_found_too_many_patients(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        others = [patient(id=number(f"{n}"), full_name="Amara Okaforson") for n in range(10)]
        gateway.answers["POST /patients/search"] = page_of("patients", *others, more="cursor")

        assert "namesakes unknown" in (await browser.get(PAGE)).text

    @pytest.mark.parametrize(
        ("records", "corrected"),
        [
            ([{"amended_by": 3}, {}, {}], True),
            ([{"amended_by": 2}, {"encounter_id": None, "amended_by": 3}, {}], True),
            ([{"amended_by": 3}, {}, {"encounter_id": number("another")}], False),
        ],
    )
    async def test_shows_a_correction_of_an_intake_in_its_place(
        self,
        browser: httpx.AsyncClient,
        gateway: Gateway,
        records: list[dict[str, object]],
        corrected: bool,
    ):
        last = {"encounter_id": None, "symptoms": ["corrected"]} | records[2]
        gateway.answers[f"GET /intake/{PATIENT}"] = page_of(
            "records", *(intake(id=n, **one) for n, one in enumerate([*records[:2], last], 1))
        )

        html = (await browser.get(PAGE)).text

        assert ("corrected" in html) is corrected
        assert "from another encounter" not in html

    async def test_without_sources_it_shows_a_warning_and_the_chart(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[HISTORY] = page_of("versions", encounter())
        own = match("What the summary itself says", source_type="Encounter", source_ref=ENCOUNTER)
        found = {"matches": [own, match(NOTE)], "degraded": False, "truncated": True}
        found["unavailable"] = ["records"]
        gateway.answers["POST /retrieve"] = (200, found)

        html = (await browser.get(PAGE)).text

        assert "The summary does not cite sources. Accept needs a reason." in html
        assert "Symptoms began two weeks ago" in html
        assert "What the summary itself says" not in html
        assert "passages stored under other identifiers of the patient may be missing" in html
        assert "Some passages are omitted" in html
        assert gateway.body_of("POST /retrieve")["patient_id"] == PATIENT

    async def test_shows_approved_passages_and_collapses_the_others(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[HISTORY] = page_of("versions", encounter())
        draft = match("An agent wrote this", review_status="draft")
        found = {"matches": [draft, match(NOTE)], "degraded": False, "truncated": False}

        def ranked(request: httpx.Request) -> Answer:
            is_filtered = json.loads(request.content).get("review_status") == "approved"
            return 200, found | {"matches": [match(NOTE)]} if is_filtered else found

        gateway.answers["POST /retrieve"] = ranked

        html = (await browser.get(PAGE)).text

        assert html.count("Symptoms began two weeks ago") == 1
        folded = html.split("no person has approved</summary>")[1].split("</details>")[0]
        assert "An agent wrote this" in folded
        assert '<span class="tag wait">draft</span>' in folded

    async def test_shows_the_changes_of_agents_and_persons_and_services_own_on_request(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        by_records = {"recorded_by": "records", "recorded_by_kind": "service"}
        gateway.answers["GET /agent-events"] = page_of(
            "events",
            event(3, event_type="summary.accepted", agent_name="dr.hale", **by_records),
            event(2, event_type="encounter.created", agent_name="intake-agent", **by_records),
            event(
                1,
                event_type="document.changed",
                agent_name="records",  # Retrieval logs a change that the service records made.
                payload={"data": {"caller_kind": "service"}},
                **(by_records | {"recorded_by": "retrieval"}),
            ),
        )

        without = (await browser.get(PAGE)).text
        with_them = (await browser.get(f"{PAGE}?changes=true")).text

        assert ">summary accepted<" in without
        assert ">encounter created<" in without
        assert ">document changed<" not in without
        assert "Show 1 change by services" in without
        assert ">document changed<" in with_them

    async def test_shows_the_caller_of_an_event_with_another_agents_name(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers["GET /agent-events"] = page_of(
            "events", event(1, agent_name="intake-agent", recorded_by="other-agent"), event(2)
        )

        html = (await browser.get(PAGE)).text

        assert html.count('<span class="tag wait">logged by other-agent</span>') == 1
        assert html.count("logged by") == 1

    async def test_shows_equal_events_once_with_their_number(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers["GET /agent-events"] = page_of(
            "events", event(3), event(2), event(1, tool="x")
        )

        html = (await browser.get(PAGE)).text

        assert html.count('>tool call <b class="times">×2</b><') == 1
        assert html.count('class="times"') == 1

    async def test_changes_without_an_agent_are_not_presented_as_the_whole_log(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        change = event(9, agent_name="records", recorded_by="records", recorded_by_kind="service")
        gateway.answers["GET /agent-events"] = page_of("events", change, more="older")

        html = (await browser.get(PAGE)).text

        assert "No agent logged any of the newest events; services logged 1 change." in html
        assert "The newest 1 events." in html

    async def test_reports_each_unavailable_part(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers["GET /agent-events"] = problem(503, "database-unavailable")
        gateway.answers[f"GET /documents/{DOCUMENT}"] = problem(503, "peer-unavailable")
        gateway.answers["GET /tasks"] = problem(403, "scope-missing", scope="Task.s")

        html = (await browser.get(PAGE)).text

        # Two parts of the encounter page need audit: the lanes of the chart and the table of events.
        assert html.count("Audit does not answer") == 2
        assert "your token lacks the scope Task.s" in html
        assert "Accept" in html

    async def test_a_hanging_log_does_not_delay_the_rest(
        self, browser: httpx.AsyncClient, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(calls, "PAGE_S", 0.5)
        gateway.answers["GET /agent-events"] = HANGS

        html = (await browser.get(PAGE)).text

        assert "Audit does not answer" in html
        assert '<mark data-sources="1">metoprolol' in html
        assert "shortness of breath on exertion, fatigue" in html

    async def test_an_encounter_out_of_reach_is_not_found(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[HISTORY] = problem(404, "encounter-not-found")

        assert (await browser.get(PAGE)).status_code == 404

    async def test_a_gateway_without_routes_counts_as_down(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[HISTORY] = (404, httpx.Response(404, text="404 page not found\n"))

        assert "The gateway does not answer" in (await browser.get(PAGE)).text

    async def test_a_rejected_summary_is_listed_among_the_versions(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        rejected = encounter(
            version=3, summary=None, summary_status="rejected", reason="Wrong drug"
        )
        gateway.answers[HISTORY] = page_of(
            "versions", rejected, encounter(), encounter(version=1, summary=None)
        )

        html = (await browser.get(PAGE)).text

        assert "Wrong drug" in html
        assert "Metoprolol was stopped in March" in html
        assert "Accept</button>" not in html


class TestClaims:
    """Claims are the sentences of a summary; the page shows their sources and records' check of the summary."""

    CHECK = f"GET /encounters/{ENCOUNTER}/summary/check"
    SUMMARY = "Metoprolol was stopped. Potassium 4.5. No pacemaker."

    def cite(self, gateway: Gateway, **claim: object) -> None:
        start = NOTE.index("metoprolol 50 mg")
        source = {"document_id": DOCUMENT, "version": 3, "start": start, "end": start + 16}
        resource = {"resource": f"Observation/{number('item Hemoglobin')}"}
        cited = encounter(summary=self.SUMMARY, sources=[source | claim, resource])
        gateway.answers[HISTORY] = page_of("versions", cited)

    async def test_lead_to_their_passages_and_what_has_none_is_called_not_cited(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        self.cite(gateway, claim={"start": 0, "end": 23})

        html = (await browser.get(PAGE)).text

        sentence = '<span class="claim" data-sources="1">Metoprolol was stopped.</span>'
        assert f'{sentence}<a class="chip" href="#source-1" aria-label="source 1">1</a>' in html
        assert (
            '<mark data-sources="1">metoprolol 50 mg</mark><span id="source-1" class="chip">1'
            in html
        )
        assert html.count("not cited</span>") == 1
        assert '<span id="source-2" class="chip">2</span>' in html
        assert "check of the summary against its sources is not available" in html

    async def test_without_any_nothing_is_called_not_cited(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        self.cite(gateway)

        html = (await browser.get(PAGE)).text

        assert f'dir="auto">{self.SUMMARY}</p>' in html
        assert "not cited" not in html

    async def test_of_the_check_come_with_what_differs_above_the_verdict(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        self.cite(gateway)
        at = self.SUMMARY.index("4.5")
        mark = {"kind": "number", "start": at, "end": at + 3, "text": "4.5", "source": 1}
        found = {
            "version": 2,
            "claims": [
                {"start": 0, "end": 23, "sources": [0]},
                {"start": 24, "end": 38, "sources": [1]},
            ],
            "marks": [
                mark | {"expected": "5.4", "detail": "4.5 was not found; the source has 5.4."},
                {"kind": "not-cited", "start": 39, "end": 52, "text": "No pacemaker."},
            ],
            "omissions": [
                {"kind": "allergy", "resource": None, "text": "Penicillin", "detail": None},
                {
                    "kind": "result",
                    "resource": f"Observation/{number('item Hemoglobin')}",
                    "text": "Hemoglobin 12.15 g/dL",
                    "detail": "The summary does not mention this critical result.",
                },
            ],
            "withheld": ["documents"],
            "unavailable": [],
        }
        gateway.answers[self.CHECK] = (200, found)

        html = (await browser.get(PAGE)).text

        strip = html.split('class="check"')[1].split("<section")[0]
        for shown in (
            '<b dir="auto">4.5</b> not found; the source has <b dir="auto">5.4</b>',
            'Penicillin</bdi> <span class="none date">date unknown<',
            'low</span> <span class="none date">26 Aug 2026<',
            "documents",
        ):
            assert shown in strip
        assert html.index('class="check"') < html.index('value="accept"')
        assert '<span class="claim doubted" data-sources="2">4.5</span>' in html
        assert html.count("not cited</span>") == 1

        uncited = {"claims": [{"start": 0, "end": 23, "sources": []}], "marks": []}
        gateway.answers[self.CHECK] = (200, found | uncited)
        html = (await browser.get(PAGE)).text
        assert "was not compared with sources" in html
        assert "found nothing that differs" not in html
        one = {"claims": [*uncited["claims"], *found["claims"]], "marks": []}
        gateway.answers[self.CHECK] = (200, found | one)
        html = (await browser.get(PAGE)).text
        assert "A sentence without a source was not compared." in html
        assert "found nothing that differs" in html

        allergies = [
            {"kind": "allergy", "resource": None, "text": f"Pollen {n}", "detail": None}
            for n in range(40)
        ]
        gateway.answers[self.CHECK] = (200, found | {"omissions": allergies})
        shown, folded = (await browser.get(PAGE)).text.split("<summary>32 more</summary>")
        assert "Pollen 7<" in shown
        assert "Pollen 8<" not in shown
        assert "Pollen 31<" in folded
        assert "8 more." in folded
        nothing = dict.fromkeys(("claims", "marks", "omissions")) | {"unavailable": ["retrieval"]}
        gateway.answers[self.CHECK] = (200, found | nothing)
        assert "was not compared with its sources" in (await browser.get(PAGE)).text
        gateway.answers[self.CHECK] = (200, found | {"version": 1})
        html = (await browser.get(PAGE)).text
        assert "The check is of version 1." in html
        assert "doubted" not in html

    async def test_are_not_checked_if_records_does_not_say_so(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[self.CHECK] = problem(503, "database-unavailable")

        html = (await browser.get(PAGE)).text

        assert "was not checked against its sources. Records does not answer" in html
        assert "Accept</button>" in html
