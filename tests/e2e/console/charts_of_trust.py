from typing import Any
from uuid import uuid4

LETTER = "The potassium was 5.4 mmol/l. Apixaban 5 mg twice a day."
CORRECTED = LETTER.replace("5.4", "3.9")
SUMMARY = "Potassium 5.4. Apixaban 50 mg. Pacemaker on Monday."


def bundle(name: str, number: str, *resources: dict[str, Any]) -> dict[str, Any]:
    of = {"reference": f"urn:uuid:{uuid4()}"}
    mrn = {"system": "urn:example:mrn", "value": number, "type": {"coding": [{"code": "MR"}]}}
    patient = {
        "resourceType": "Patient",
        "identifier": [mrn],
        "name": [{"text": name}],
        "gender": "female",
        "birthDate": "1950-02-11",
    }
    entries = [(of["reference"], patient)]
    for resource in resources:
        owner = "patient" if resource["resourceType"] == "AllergyIntolerance" else "subject"
        entries.append((f"urn:uuid:{uuid4()}", {**resource, owner: of}))
    return {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [
            {
                "fullUrl": url,
                "resource": one,
                "request": {"method": "POST", "url": one["resourceType"]},
            }
            for url, one in entries
        ],
    }


def allergy(name: str, recorded: str, **more: str) -> dict[str, Any]:
    code = {"code": {"text": name}, "recordedDate": recorded}
    return {"resourceType": "AllergyIntolerance", **code, **more}


def medication(name: str) -> dict[str, Any]:
    code = {"medicationCodeableConcept": {"text": name}}
    return {"resourceType": "MedicationRequest", "status": "active", "intent": "order", **code}


def sodium(value: float, date: str, flag: str = "N") -> dict[str, Any]:
    category = [{"coding": [{"code": "laboratory"}]}]
    name = "Sodium [Moles/volume] in Serum or Plasma"
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": category,
        "code": {"coding": [{"system": "http://loinc.org", "code": "2951-2", "display": name}]},
        "effectiveDateTime": date,
        "valueQuantity": {"value": value, "unit": "mmol/L"},
        "referenceRange": [{"low": {"value": 135}, "high": {"value": 145}}],
        "interpretation": [{"coding": [{"code": flag}]}],
    }


def full_chart(name: str, number: str) -> dict[str, Any]:
    pollen = [allergy(f"Pollen {n}", f"2024-01-{n + 10}") for n in range(10)]
    return bundle(
        name,
        number,
        allergy("Penicillin", "1999-01-01", criticality="high"),
        *pollen,
        *(medication(f"Medication {n}") for n in range(12)),
        *(sodium(value, f"2024-0{month}-02") for month, value in ((1, 139), (2, 131.25))),
        sodium(118, "2024-03-02", "LL"),
    )
