import re
from datetime import date

import httpx
import pytest

from console.chart_answers import Patient
from console.pages.banner import age_of
from console.pages.results import FOCUS_CODE
from tests.console.console_pages import (
    ENCOUNTER,
    PATIENT,
    READER,
    Gateway,
    chart,
    event,
    item,
    number,
    page_of,
    patient,
    problem,
)

PAGE = f"/console/patients/{PATIENT}"
URL = "https://ehr.example/fhir/StructureDefinition/not-present"


class TestSearch:
    async def test_back_and_reload_work_without_names_in_urls(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        answer = await browser.post("/console/patients", data={"name": "Okafor", "identifier": ""})
        assert (answer.status_code, answer.headers["location"]) == (303, "/console/patients")

        for _ in range(2):
            html = (await browser.get("/console/patients")).text
            assert "Amara Okafor" in html
            assert 'value="Okafor"' in html

        assert gateway.body_of("POST /patients/search") == {"name": "Okafor", "limit": 25}
        assert all("Okafor" not in str(one.url) for one in gateway.requests)
        assert "Okafor" not in answer.headers["set-cookie"]

    async def test_shows_only_medical_record_numbers_or_the_failed_search(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        await browser.post("/console/patients", data={"name": "Okafor"})
        html = (await browser.get("/console/patients")).text
        assert "MRN-77" in html
        assert "999-12-3456" not in html

        licence, plain = (
            {"value": "L-1", "type": "DL"},
            {"system": "https://h.example/ids", "value": "4711"},
        )
        gateway.answers["POST /patients/search"] = page_of(
            "patients", patient(identifiers=[licence, plain])
        )
        html = (await browser.get("/console/patients")).text
        assert "<td>ID 4711 (h.example/ids)</td>" in html
        assert "L-1" not in html

        gateway.answers["POST /patients/search"] = page_of("patients")
        await browser.post("/console/patients", data={"name": "Nemo", "date_of_birth": "1979"})
        html = (await browser.get("/console/patients")).text
        assert "No patient has the name “Nemo” the birth date 1979" in html

    async def test_explains_the_format_of_birth_dates(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        await browser.post("/console/patients", data={"date_of_birth": "20.8.1979"})

        html = (await browser.get("/console/patients")).text

        assert "Write the birth date as 1979-08-20" in html
        assert not gateway.requests

    async def test_the_next_page_is_a_form_too(self, browser: httpx.AsyncClient, gateway: Gateway):
        gateway.answers["POST /patients/search"] = page_of("patients", patient(), more="cursor")
        await browser.post("/console/patients", data={"name": "Okafor", "cursor": "cursor"})

        html = (await browser.get("/console/patients")).text

        assert gateway.body_of("POST /patients/search")["cursor"] == "cursor"
        assert '<button name="cursor" value="cursor">' in html


@pytest.mark.parametrize(
    ("born", "age"),
    [
        ("2026-11-29", "1 day"),
        ("2026-11-15", "15 days"),
        ("2026-10-30", "1 month"),
        ("2024-11-30", "2 years"),
    ],
)
def test_infants_have_an_age_in_days_or_months(born: str, age: str):
    asked = Patient.model_validate(patient(birth_date=born))
    assert age_of(asked, date(2026, 11, 30)) == age


class TestChart:
    async def test_shows_allergies_first_and_the_same_once(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        html = (await browser.get(PAGE)).text

        assert html.index("Penicillin") < html.index("Viral sinusitis") < html.index("Hemoglobin")
        assert html.count("Viral sinusitis") == 1
        assert "×2" in html
        assert "high" in html
        assert len(gateway.requests) <= 8

    async def test_never_collapses_allergies_and_medications_and_shows_severe_ones_first(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        pollen = [item(f"Pollen {n}") for n in range(10)]
        severe = item("Bee venom", criticality="high")
        facts = {"allergies": [*pollen, severe], "medications": [item(f"D{n}") for n in range(12)]}
        problems = [item(f"Problem {n}") for n in range(12)]
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(**facts, problems=problems))

        cards = (await browser.get(PAGE)).text.split('class="cards"')[1]

        assert cards.index("Bee venom") < cards.index("Pollen 0")
        assert cards.count("<details>") == 1  # Problems.
        medications = cards.split('id="c-medications"')[1].split("</section>")[0]
        assert "D11" in medications
        assert "<details>" not in medications

    async def test_keeps_older_facts_that_differ(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        reactions = [{"manifestations": ["anaphylaxis"], "severity": "severe"}]
        in_words = {"manifestations": [], "severity": None, "description": "ICU stay in 2011"}
        for section, older in (
            ("allergies", {"criticality": "high"}),
            ("allergies", {"reactions": reactions}),
            ("allergies", {"reactions": [in_words]}),
            ("allergies", {"reactions": [in_words | {"description": None, "substance": "Rum"}]}),
            ("problems", {"body_sites": ["left"]}),
            ("problems", {"modifiers": ["urn:not-present"]}),
            ("medications", {"dosages": ["50 mg twice a day"]}),
            ("medications", {"status": "on-hold"}),
            ("labs", {"value": 31, "unit": "mg/dL", "interpretations": ["LL"]}),
            ("vital_signs", {}),
        ):
            facts = [item("Of one name"), item("Of one name", **older)]
            gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(**{section: facts}))

            cards = (await browser.get(PAGE)).text.split('class="cards"')[1]
            assert cards.count("Of one name") == 2

    async def test_flags_abnormal_values_and_components(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        high = {"code": None, "value": 128, "unit": "mmHg", "interpretations": ["N", "HH"]}
        pressure = item("Blood pressure", components=[high | {"value": None}, high])
        labs = [
            item("Anion gap", interpretations=["L"]),
            item("Na", interpretations=["Critical low"]),
            item("Cl", interpretations=["Not critical", "non-critical"]),
            item("Sample", interpretations=["Few", "Odd", "Old", "LL"]),
        ]
        facts = chart(vital_signs=[pressure], labs=labs)
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, facts)

        html = (await browser.get(PAGE)).text

        mark = '<span class="tag bad"><i aria-hidden="true">▲</i>'
        critical = f"{mark} critically high</span>"
        assert f"<b>— / 128 mmHg {critical}</b>" in html
        assert '<span class="tag wait">low</span>' in html
        assert f"{mark} Critical low</span>" in html
        assert f"{mark} critically low</span>" in html
        assert '<span class="tag wait">Not critical</span>' in html
        assert '<span class="tag wait">non-critical</span>' in html

    @pytest.mark.parametrize(
        ("comparator", "value", "flag"),
        [(">", 5e6, "high"), ("<", 5e6, None), ("<", 3, "low"), (">", 3, None)],
    )
    async def test_judges_values_beyond_a_limit_if_the_limit_is_outside_the_range(
        self,
        browser: httpx.AsyncClient,
        gateway: Gateway,
        comparator: str,
        value: float,
        flag: str | None,
    ):
        usual = {"low": 150_000, "high": 4_500_000, "applies_to": []}
        lab = item("Cells", value=value, comparator=comparator, reference_ranges=[usual])
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(labs=[lab]))

        html = (await browser.get(PAGE)).text

        assert re.findall(r"(\w+) \(by the range\)", html) == [flag] * (flag is not None)
        assert "150000\N{EN DASH}4500000" in html

    async def test_judges_values_by_their_range_and_shows_critical_ones_first(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        usual = {"low": 135, "high": 145, "unit": "mmol/L", "type": None, "applies_to": []}
        of_women = usual | {"applies_to": ["female"]}
        in_words = {"text": "below 3", "applies_to": [], "unit": "mmol/L"}
        sodium = {"value": 118.0, "unit": "mmol/L"}
        sodium |= {"reference_ranges": [usual | {"type": "Normal Range"}]}
        labs = [
            item("Chloride", value=118, unit="mmol/L", reference_ranges=[of_women, in_words]),
            item("Urea", value=118, unit="mg/dL", reference_ranges=[usual]),
            item("Sodium", **sodium),
            item("Potassium", value=6.8, interpretations=["HH"]),
        ]
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(labs=labs))

        rows = (await browser.get(PAGE)).text.split('id="c-labs"')[1].split("<li>")[1:5]

        starts = ("Potassium", "Sodium", "Chloride", "Urea")
        assert [
            row.startswith(f"<span><bdi>{name}") for row, name in zip(rows, starts, strict=True)
        ] == [True] * 4
        assert "low (by the range)" in rows[1]
        assert '<span class="none">135\N{EN DASH}145</span>' in rows[1]
        assert '<span class="none">135\N{EN DASH}145 (mmol/L)</span>' in rows[3]
        assert '<span class="none">135\N{EN DASH}145 (female); below 3</span>' in rows[2]
        assert '<b title="118.0">118 mmol/L' in rows[1]
        assert not any("by the range" in row for row in rows[2:])

    @pytest.mark.parametrize("has_readers", [True, False])
    async def test_warns_that_readers_may_be_missing(
        self, browser: httpx.AsyncClient, gateway: Gateway, has_readers: bool
    ):
        readers = [READER] if has_readers else []
        report = {"readers": readers, "next": None, "unavailable": ["records"]}
        gateway.answers["GET /access-reports"] = (200, report)

        html = (await browser.get(PAGE)).text

        assert "reads under other identifiers of the patient may be missing" in html
        assert "No one has read this chart yet." not in html

    @pytest.mark.parametrize(
        ("fields", "is_shown"),
        [
            ({"status": "on-hold"}, True),
            ({"clinical_status": "recurrence"}, True),
            ({"ended": "before Tuesday"}, True),
            ({"verification_status": "unconfirmed"}, True),
            ({"intent": "proposal"}, True),
            ({"do_not_perform": True}, True),
            ({"is_subpotent": True}, True),
            ({"intent": "order"}, False),
            ({"status": "active"}, False),
            ({"status": "completed"}, False),
            ({"clinical_status": "active", "verification_status": "confirmed"}, False),
            ({"status": "final"}, False),
            ({"reactions": [{"manifestations": ["rash"], "severity": "severe"}]}, False),
        ],
    )
    async def test_shows_statuses_that_make_facts_doubtful(
        self,
        browser: httpx.AsyncClient,
        gateway: Gateway,
        fields: dict[str, object],
        is_shown: bool,
    ):
        facts = chart(allergies=[item("Latex"), item("Latex", **fields)])
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, facts)

        html = (await browser.get(PAGE)).text

        kinds = {"do_not_perform": "not to be done", "is_subpotent": "subpotent"}
        words = [kinds.get(name, str(text).replace("-", " ")) for name, text in fields.items()]
        ends = ["ended: " * ("ended" in fields) + text for text in words]
        tags = [f'<span class="tag wait">{text}</span>' in html for text in ends]
        assert any(tags) is is_shown
        assert ("rash (severe)" in html) is ("reactions" in fields)

    async def test_shows_outdated_facts_separately(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        allergy = item("Penicillin")
        shown = chart(
            allergies=[allergy],
            labs=[
                item(
                    "Potassium",
                    status="preliminary",
                    value=6,
                    last_final=item("Potassium", value=4),
                )
            ],
            not_to_be_done=[item("Ibuprofen")],
            proposed=[item("Gout", written_by="triage-agent")],
            absences=[
                item("No known allergies", of="allergies", contradicted_by=[allergy["id"]]),
                item("No known problems", of="problems", contradicted_by=[]),
            ],
        )
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, shown)

        html = (await browser.get(PAGE)).text

        assert html.index("Penicillin") < html.index("No known allergies")
        assert "contradicts Penicillin" in html
        assert html.count("contradicts") == 1
        assert html.index("Not to be done") < html.index("Ibuprofen")
        assert html.index("Proposed, not accepted") < html.index("triage-agent")
        assert "last final <b>4" in html
        assert "Refuted" not in html

    async def test_shows_modifiers_of_all_kinds_of_items(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        modified = {"modifiers": [URL]}
        absence = item("No known problems", of="problems", contradicted_by=[], **modified)
        team = {"name": "Team", "participants": [], **modified}
        shown = chart(
            allergies=[item("Nuts", criticality="high", **modified), item("Latex")],
            labs=[item("Potassium", value=6, **modified)],
            planned=[item("Scan", **modified)],
            absences=[absence],
            care_teams=[team],
        )
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, shown)

        html = (await browser.get(PAGE)).text

        tag = f"meaning changed by its source, in an extension that is not read: {URL}</span>"
        assert html.count(tag) == 5
        assert "allergy: Nuts (meaning changed by its source)</span>" in html
        problems = html.split('id="c-problems"')[1].split("</section>")[0]
        assert problems.index("does not mean that there are none") < problems.index(tag)

    async def test_flags_are_in_the_banner_and_first(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        tag = '<span class="tag bad"><i aria-hidden="true">⚑</i> flag: '
        path = f"GET /patients/{PATIENT}/chart"
        html = (await browser.get(PAGE)).text
        assert "flag" not in html

        flags = [item("Risk of falls"), item("Isolation", modifiers=[URL])]
        gateway.answers[path] = (200, chart(flags=[*flags, *(item(f"F{n}") for n in range(5))]))
        html = (await browser.get(PAGE)).text
        assert f"{tag}Risk of falls</span>" in html
        assert f"{tag}Isolation (meaning changed by its source)</span>" in html
        assert "<span>1 more flag</span>" in html
        cards = html.split('class="cards"')[1]
        assert 0 < cards.index("Risk of falls") < cards.index("F4") < cards.index("Allergies")

        gateway.answers[path] = (200, chart(withheld=["flags"]))
        assert "flags withheld" in (await browser.get(PAGE)).text

    async def test_last_doses_given_have_their_time(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        assert "Last given" not in (await browser.get(PAGE)).text

        at = {"date": "2026-11-29T20:00:00-05:00"}
        given = [item("Heparin", dosages=["5000 IU"], **at), item("Heparin", **at)]
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(administrations=given))
        html = (await browser.get(PAGE)).text

        rows = html.split('id="c-administrations"')[1].split("</section>")[0].split("<li>")[1:]
        assert ["5000 IU" in row for row in rows] == [True, False]
        assert all("30 Nov 2026, 01:00" in row for row in rows)

    async def test_without_allergies_their_heading_has_no_alarm(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        absence = item("No known allergy", of="allergies", contradicted_by=[])
        for facts, shown in (
            ({"allergies": [], "absences": [absence]}, ""),
            ({"allergies": [item("Penicillin")]}, "▲1"),
        ):
            gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(**facts))

            heading = (await browser.get(PAGE)).text.split('id="c-allergies"')[1].split("</h2>")[0]

            assert "".join(re.findall(r"▲|\d", heading)) == shown

    async def test_shows_readers_and_marks_oneself(self, browser: httpx.AsyncClient):
        html = (await browser.get(PAGE)).text

        assert "487" in html
        assert 'dr.hale <span class="none">you</span>' in html

    async def test_reports_withheld_and_truncated_parts(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (
            200,
            chart(withheld=["allergies", "care_teams"], truncated=["labs"]),
        )

        html = (await browser.get(PAGE)).text

        allergies = html.split('id="c-allergies"')[1].split("</section>")[0]
        assert "Withheld" in allergies
        assert "None recorded" not in allergies
        assert "Withheld" in html.split('id="c-teams"')[1].split("</section>")[0]
        assert "The chart has more items" in html.split('id="c-labs"')[1].split("</section>")[0]

    async def test_shows_the_date_of_events_of_other_days(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        long_ago = event(1, recorded_at="2019-03-04T05:06:07Z")
        gateway.answers["GET /agent-events"] = page_of("events", long_ago)

        for path in (PAGE, "/console/system", "/console/log", f"/console/encounters/{ENCOUNTER}"):
            assert ">4 Mar 2019, 05:06:07</time>" in (await browser.get(path)).text, path

    async def test_reports_that_another_record_was_requested(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        assert "merged into this one" not in (await browser.get(PAGE)).text

        survivor = patient(id=number("survivor"), asked=PATIENT)
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(patient=survivor))
        html = (await browser.get(PAGE)).text

        assert f'<span class="id">{PATIENT[-8:]}</span> was merged into this record' in html

    async def test_a_patient_out_of_reach_is_withheld_and_an_unknown_one_not_found(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = problem(403, "patient-out-of-reach")

        assert "you do not have access to this patient" in (await browser.get(PAGE)).text
        assert (await browser.get(f"/console/patients/{number('no one')}")).status_code == 404


class TestResults:
    async def test_have_short_names_panels_and_a_line_of_earlier_values(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        names = (
            "Creatinine [Mass/volume] in Blood",
            "Sodium [Moles] in Serum",
            "Sodium [Moles] in Urine",
        )
        measured = {"value": 240.125, "unit": "umol/L", "body_sites": ["left arm"]}
        labs = [item(name, **measured) for name in names]
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, chart(labs=labs))
        earlier = [(120, "2025-01-02"), (80, "2024-01-02")]
        at = {"bodySite": {"coding": [{"display": "Left arm"}]}}
        shown = observation(names[0], 240.125, "2026-01-02", id=labs[0]["id"], **at)
        observations = [observation(names[0], value, date, **at) for value, date in earlier]
        other_unit = observation(names[0], 3, "2026-01-01", unit="mg/dL")
        report = {"id": number("report"), "code": {"text": "Renal panel"}} | {
            "result": [{"reference": f"Observation/{labs[0]['id']}"}, {"reference": "#odd"}]
        }
        gateway.answers |= {
            "GET /fhir/Observation": (200, bundle(shown, *observations, other_unit)),
            "GET /fhir/DiagnosticReport": (200, bundle(report)),
        }

        html = (await browser.get(PAGE)).text

        section = html.split('id="c-labs"')[1].split("</section>")[0]
        renal, others = section.split('<h3 dir="auto">Renal panel</h3>')[1].split("</ul>", 1)
        assert f'<bdi title="{names[0]}">Creatinine</bdi>' in renal
        assert "80 umol/L (2 Jan 2024), 120 umol/L (2 Jan 2025), 240.1 umol/L (2 Jan 2026)" in renal
        assert 'points="3.0,15.0 32.0,12.0 61.0,3.0"' in renal
        assert '<b title="240.125">240.1 umol/L' in renal
        assert [f"<bdi>{name}</bdi>" in others for name in names] == [False, True, True]
        assert len(gateway.requests) <= 8

    @pytest.mark.parametrize(
        "fields",
        [
            {"status": "entered-in-error"},
            {"status": "cancelled"},
            {"focus": [{"display": "Fetus"}]},
            {"id": number("draft")},
            {"effectiveDateTime": "2062-01-02"},
            {"code": {"coding": [{"system": "urn:other", "code": "K"}]}},
            {"bodySite": {"text": "Left eye"}},
            {"extension": [{"url": FOCUS_CODE}]},
            {"effectiveDateTime": "1/2/2026"},
            {"component": [{"modifierExtension": {"url": URL}}]},
            {"implicitRules": URL},
        ],
    )
    async def test_that_do_not_count_are_not_in_the_line(
        self, browser: httpx.AsyncClient, gateway: Gateway, fields: dict[str, object]
    ):
        code = {"coding": [{"system": "urn:lab", "code": "K"}]}
        concept = {"text": None, "codings": [code["coding"][0] | {"display": "Potassium"}]}
        at = "2026-11-29T20:00:00-05:00"
        lab = item("Potassium", value=2.4, unit="mmol/L", date=at) | {"code": concept}
        draft = item("Potassium") | {"id": number("draft")}
        facts = chart(labs=[lab], proposed=[draft])
        gateway.answers[f"GET /patients/{PATIENT}/chart"] = (200, facts)
        found = [
            observation("K", value, date, unit="mmol/L", code=code) | more
            for value, date, more in (
                (2.4, at, {"id": lab["id"]}),
                (9.9, "2026-11-30T00:30:00Z", fields),
                (4.1, "2026-11-29T23:30:00Z", {}),
                (7, "2026-11-28", {"code": "Imported", "component": {"code": "Odd"}}),
            )
        ]
        found.sort(key=lambda one: str(one["effectiveDateTime"])[:4], reverse=True)
        gateway.answers["GET /fhir/Observation"] = (200, bundle(*found))

        html = (await browser.get(PAGE)).text

        line = "4.1 mmol/L (29 Nov 2026, 23:30), 2.4 mmol/L (30 Nov 2026, 01:00)"
        assert f"Values: {line}" in html
        assert '<span class="none date">30 Nov 2026, 01:00</span>' in html

    @pytest.mark.parametrize(("count", "is_cut"), [(199, False), (200, True)])
    async def test_may_have_earlier_values_that_were_not_read(
        self, browser: httpx.AsyncClient, gateway: Gateway, count: int, is_cut: bool
    ):
        found = [observation("Pulse", 80, f"{1800 + n}") for n in range(count)]
        gateway.answers["GET /fhir/Observation"] = (200, bundle(*found))

        html = (await browser.get(PAGE)).text

        labs = html.split('id="c-labs"')[1].split("</section>")[0]
        assert ("among the newest 200 observations" in labs) is is_cut

    async def test_that_are_away_leave_the_chart_as_it_is(
        self, browser: httpx.AsyncClient, gateway: Gateway
    ):
        gateway.answers["GET /fhir/Observation"] = problem(503, "database-unavailable")

        html = (await browser.get(PAGE)).text

        assert "12.15 g/dL" in html
        assert "Earlier values are missing" in html


def observation(
    name: str, value: float, date: str, unit: str = "umol/L", **more: object
) -> dict[str, object]:
    measured = {"valueQuantity": {"value": value, "unit": unit}, "effectiveDateTime": date}
    identity = {"id": number(f"{name} {date}"), "status": "final", "code": {"text": name}}
    return identity | measured | more


def bundle(*resources: dict[str, object]) -> dict[str, object]:
    return {"resourceType": "Bundle", "entry": [{"resource": one} for one in resources]}
