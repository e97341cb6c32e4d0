"""A FHIR R4 bundle with an invented patient, as other hospitals send them: entries in any order,
references by fullUrl and by identifier, and a birth date with only the year.
"""

from typing import Any

BASE = "urn:uuid:3f0c2a6e-58d1-4c0b-9d5e-00000000000"
HOSPITAL = "urn:example:riverside:mrn"
NPI = "http://hl7.org/fhir/sid/us-npi"
LOINC = "http://loinc.org"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"


def _entry(number: int, resource: dict[str, Any]) -> dict[str, Any]:  # Any: JSON.
    return {
        "fullUrl": f"{BASE}{number}",
        "resource": resource,
        "request": {"method": "POST", "url": resource["resourceType"]},
    }


PATIENT = {"reference": f"{BASE}1"}
ENCOUNTER = {"reference": f"{BASE}3"}
PRACTITIONER = {"reference": f"Practitioner?identifier={NPI}|1457398201"}
BUNDLE: dict[str, Any] = {  # Any: JSON.
    "resourceType": "Bundle",
    "type": "transaction",
    "entry": [
        _entry(
            5,
            {
                "resourceType": "Observation",
                "status": "final",
                "code": {
                    "coding": [{"system": LOINC, "code": "4548-4", "display": "Hemoglobin A1c"}]
                },
                "subject": PATIENT,
                "encounter": ENCOUNTER,
                "effectiveDateTime": "2025-02-11T08:40:00+01:00",
                "valueQuantity": {"value": 8.6, "unit": "%"},
            },
        ),
        _entry(
            6,
            {
                "resourceType": "MedicationRequest",
                "status": "active",
                "intent": "order",
                "medicationCodeableConcept": {
                    "coding": [{"system": RXNORM, "code": "860975"}],
                    "text": "Metformin 500 mg",
                },
                "subject": PATIENT,
                "encounter": ENCOUNTER,
                "requester": PRACTITIONER,
            },
        ),
        _entry(
            4,
            {
                "resourceType": "Condition",
                "code": {"text": "Type 2 diabetes mellitus"},
                "subject": PATIENT,
                "encounter": ENCOUNTER,
            },
        ),
        _entry(
            3,
            {
                "resourceType": "Encounter",
                "status": "finished",
                "class": {"code": "AMB"},
                "reasonCode": [{"text": "Check-up of diabetes"}],
                "subject": PATIENT,
                "participant": [{"individual": PRACTITIONER}],
                "period": {
                    "start": "2025-02-11T08:30:00+01:00",
                    "end": "2025-02-11T09:00:00+01:00",
                },
            },
        ),
        _entry(
            1,
            {
                "resourceType": "Patient",
                "identifier": [{"system": HOSPITAL, "value": "RS-20417"}],
                "name": [{"use": "official", "family": "Ňuñez-Ōkawa", "given": ["Íris"]}],
                "gender": "female",
                "birthDate": "1958",
            },
        ),
        _entry(
            2,
            {
                "resourceType": "Practitioner",
                "identifier": [{"system": NPI, "value": "1457398201"}],
                "name": [{"family": "Adeyemi", "given": ["Tunde"]}],
            },
        ),
    ],
}
PATIENT_INDEX = 4  # Of the patient in `entry`.
