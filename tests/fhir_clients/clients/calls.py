"""Runs the calls of a client in order, and prints a JSON line per call."""

import json
import os
from collections.abc import Callable, Mapping
from typing import Any

FHIR = os.environ["FHIR_URL"]
TOKEN = os.environ["FHIR_TOKEN"]
RUN = os.environ["FHIR_RUN"]
MRN = "https://clinic.example/mrn"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
NEW_PATIENT = "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"

Resource = dict[str, Any]


def condition(value: str) -> str:
    return f"identifier={MRN}|{value}"


def patient(value: str, **changes: Any) -> Resource:
    return {
        "resourceType": "Patient",
        "identifier": [{"system": MRN, "value": value}],
        "name": [{"family": "Ferrante", "given": ["Ada"]}],
        "birthDate": "1961-02-03",
        "gender": "female",
        **changes,
    }


def observation(subject: str, day: int) -> Resource:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "2345-7"}], "text": "glucose"},
        "subject": {"reference": subject},
        "effectiveDateTime": f"2026-03-0{day}T08:00:00Z",
        "valueQuantity": {"value": 5.5 + day, "unit": "mmol/L"},
    }


def batch(patient_id: str, value: str) -> Resource:
    found = ("GET", f"Patient/{patient_id}"), ("GET", f"Patient?{condition(value)}")
    requests = [
        {"method": method, "url": url} for method, url in (*found, ("GET", f"Patient/{UNKNOWN}"))
    ]
    created = {
        "request": {"method": "POST", "url": "Patient"},
        "resource": patient(f"{value}-batch"),
    }
    return {
        "resourceType": "Bundle",
        "type": "batch",
        "entry": [*({"request": one} for one in requests), created],
    }


def transaction(value: str) -> Resource:
    entries = [
        ("Patient", NEW_PATIENT, patient(value)),
        ("Observation", None, observation(NEW_PATIENT, 1)),
    ]
    return {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [
            {"request": {"method": "POST", "url": url}, "resource": body}
            | ({"fullUrl": name} if name else {})
            for url, name, body in entries
        ],
    }


def statuses(bundle: Resource) -> list[str]:
    return [entry["response"]["status"][:3] for entry in bundle["entry"]]


def stored(bundle: Resource, read: Callable[[str, str], Resource]) -> list[Any]:
    """Return the statuses of both entries, and whether the observation refers to the new patient."""
    patient_id, result = (
        entry["response"]["location"].split("/_history")[0].split("/")[-1]
        for entry in bundle["entry"]
    )
    return [
        *statuses(bundle),
        read("Observation", result)["subject"]["reference"] == f"Patient/{patient_id}",
    ]


def versions(bundle: Resource) -> list[str]:
    return [entry["resource"]["meta"]["versionId"] for entry in bundle["entry"]]


def version_and_gender(resource: Resource) -> list[str]:
    return [resource["meta"]["versionId"], resource["gender"]]


def types(resources: list[Resource]) -> list[str]:
    return sorted({one["resourceType"] for one in resources})


def failure(error: BaseException) -> str:
    """Return the HTTP status of the client's error, or of the error that caused it."""
    for one in (error, getattr(error, "response", None), error.__cause__):
        status = getattr(one, "status_code", None) or getattr(one, "status", None)
        if status:
            return f"HTTP {status}"
    return f"{type(error).__name__}: {error}"


def run_all(calls: Mapping[str, Callable[[], Any]]) -> None:
    for call, action in calls.items():
        try:
            result = action()
        except Exception as error:  # noqa: BLE001 - a result, whatever the client raises.
            result = failure(error)
        print(json.dumps({"call": call, "result": result}, default=float), flush=True)
