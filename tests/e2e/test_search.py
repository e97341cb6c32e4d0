from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import fhir
from support.system import System, wait_until

from chartroom.system.roles import Role
from tests.e2e.mcp_tools import Tools

NUMBER = "880003"
WHOM = {"reference": fhir.urn(int(NUMBER) * 10 + 1)}
LOINC, POTASSIUM, SODIUM = "http://loinc.org", "2823-3", "2951-2"
CLAIMS = {"Claim", "ClaimResponse", "ExplanationOfBenefit"}
STOPPED = "Metoprolol was stopped because of bradycardia."
NOTE = " ".join(
    f"On day {day} the patient walked {metres} metres and slept well."
    for day, metres in enumerate(range(200, 1000, 20), 1)
).replace("On day 20 ", f"{STOPPED} On day 20 ")
Match = dict[str, Any]
Ask = Callable[..., list[Match]]


def lab(code: str, name: str, value: float, on: str) -> fhir.Resource:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"text": "laboratory"}],
        "code": {"coding": [{"system": LOINC, "code": code}], "text": name},
        "effectiveDateTime": on,
        "valueQuantity": {"value": value, "unit": "mmol/L"},
    }


CHART: list[fhir.Resource] = [
    lab(POTASSIUM, "Potassium in serum", 5.6, "2025-06-02"),
    lab(POTASSIUM, "Potassium in serum", 3.9, "2024-01-10"),
    lab(SODIUM, "Sodium in serum", 139, "2025-08-01"),
    {
        "resourceType": "Procedure",
        "status": "completed",
        "code": {"text": "Appendectomy"},
        "performedDateTime": "2023-05-04",
    },
    {
        "resourceType": "Claim",
        "status": "active",
        "use": "claim",
        "type": {"text": "Institutional"},
        "created": "2023-05-09",
        "provider": {"display": "General hospital"},
        "priority": {"text": "normal"},
        "insurance": [{"sequence": 1, "focal": True, "coverage": {"display": "Health plan"}}],
        "item": [{"sequence": 1, "productOrService": {"text": "Appendectomy"}}],
    },
    {
        "resourceType": "CarePlan",
        "status": "active",
        "intent": "plan",
        "category": [{"text": "Diabetes self-management plan"}],
    },
]


@pytest.fixture(scope="module")
def documents(agent: httpx.Client) -> list[dict[str, Any]]:
    of_patient = [
        one | {"patient" if one["resourceType"] in CLAIMS else "subject": WHOM} for one in CHART
    ]
    entries = [fhir.entry(one, f"urn:example:{n}") for n, one in enumerate(of_patient)]
    bundle = fhir.bundle(fhir.entry(fhir.patient(NUMBER), WHOM["reference"]), *entries)
    agent.post("/imports/fhir-bundle", json=bundle).raise_for_status()
    note = {"patient_id": NUMBER, "source_type": "visit_note", "source_ref": "n-1", "text": NOTE}
    agent.post("/documents", json=note).raise_for_status()

    def listed() -> list[dict[str, Any]]:
        answer = agent.get("/documents", params={"patient_id": NUMBER, "limit": 100})
        found: list[dict[str, Any]] = answer.raise_for_status().json()["documents"]
        return found

    wait_until(lambda: len(listed()) == len(CHART) + 1)
    return listed()


@pytest.fixture(params=["HTTP", "MCP"])
def ask(request: pytest.FixtureRequest, system: System, documents: list[dict[str, Any]]) -> Ask:
    headers = system.headers_of("searching-agent", Role.COORDINATOR)

    def by_http(codes: str | None = None, **query: Any) -> list[Match]:
        if codes is not None:
            of_system, _, code = codes.partition("|")
            query["codes"] = [{"system": of_system, "code": code}]
        with system.client_with(headers) as client:
            answer = client.post("/retrieve", json={"patient_id": NUMBER, **query})
        found: list[Match] = answer.raise_for_status().json()["matches"]
        return found

    def by_mcp(codes: str | None = None, **query: Any) -> list[Match]:
        system.sent.values.add(query["question"])
        more = {} if codes is None else {"codes": [codes]}
        called = Tools(system, headers).call("search_passages", patient_id=NUMBER, **query, **more)
        found: list[Match] = called.ok()["matches"]
        return found

    return by_http if request.param == "HTTP" else by_mcp


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ({"question": "What is the latest potassium?"}, "5.6 mmol/L"),
        ({"question": "serum potassium of 3.9", "order": "newest"}, "5.6 mmol/L"),
        ({"question": "What was the first potassium?"}, "3.9 mmol/L"),
        ({"question": "Was there an appendectomy?"}, "Procedure: Appendectomy."),
        ({"question": "claim for the appendectomy"}, "Claim: Appendectomy."),
        ({"question": "plan for self-management"}, "Diabetes self-management plan"),
        ({"question": "Why was metoprolol stopped?"}, STOPPED),
    ],
)
def test_the_requested_kind_is_first(ask: Ask, query: dict[str, Any], first: str) -> None:
    match, *_ = ask(**query)

    assert first in match["chunk_text"]


def test_claims_come_last_unless_requested(ask: Ask) -> None:
    found = [one["source_type"] in CLAIMS for one in ask(question="appendectomy", top_k=50)]

    assert True in found
    assert found == sorted(found)


def test_topics_missing_in_the_chart_have_low_confidence(ask: Ask) -> None:
    absent = ask(question="Which contact lenses does she wear?")
    present, *_ = ask(question="Was there an appendectomy?")

    assert {one["confidence"] for one in absent} == {"low"}
    assert present["confidence"] is None


def test_codes_narrow_a_search_down(ask: Ask) -> None:
    found = ask(question="values", codes=f"{LOINC}|{POTASSIUM}", top_k=50)

    assert len(found) == 2
    assert all("Potassium" in one["chunk_text"] for one in found)


def test_a_match_has_the_surrounding_text_on_request(
    ask: Ask, documents: list[dict[str, Any]], agent: httpx.Client
) -> None:
    (match,) = ask(question="Why was metoprolol stopped?", neighbours=1, top_k=1)

    merged = match["merged"]
    read = agent.get(f"/documents/{match['document_id']}").raise_for_status().json()
    assert match["document_id"] in {one["id"] for one in documents}
    assert merged["text"] == read["text"][merged["start"] : merged["end"]]
    assert match["chunk_text"] in merged["text"]
    assert len(merged["text"]) > len(match["chunk_text"])
