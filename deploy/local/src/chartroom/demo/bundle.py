"""A FHIR R4 bundle with an invented patient's chart, as other hospitals send them: entries in any order,
references by fullUrl and by identifier.
"""

from typing import Any
from uuid import uuid4

MRN = "urn:example:mrn"
NPI = "http://hl7.org/fhir/sid/us-npi"
LOINC = "http://loinc.org"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
JSONObject = dict[str, Any]  # Any: JSON.


def bundle_of(number: str, name: JSONObject, birth_date: str) -> JSONObject:
    """Return the chart that another hospital has of the patient with this number."""
    base = f"urn:uuid:{uuid4()}"[:-1]
    patient, encounter = {"reference": f"{base}1"}, {"reference": f"{base}3"}
    practitioner = {"reference": f"Practitioner?identifier={NPI}|1457398201"}

    def entry(place: int, resource: JSONObject) -> JSONObject:
        return {
            "fullUrl": f"{base}{place}",
            "resource": resource,
            "request": {"method": "POST", "url": resource["resourceType"]},
        }

    ldl = {"system": LOINC, "code": "2089-1", "display": "LDL cholesterol"}
    clopidogrel = {"system": RXNORM, "code": "309362"}
    resources: dict[int, JSONObject] = {
        5: {
            "resourceType": "Observation",
            "status": "final",
            "category": [{"coding": [{"system": CATEGORY, "code": "laboratory"}]}],
            "code": {"coding": [ldl]},
            "subject": patient,
            "encounter": encounter,
            "effectiveDateTime": "2024-09-17T08:40:00+02:00",
            "valueQuantity": {"value": 1.9, "unit": "mmol/l"},
        },
        6: {
            "resourceType": "MedicationRequest",
            "status": "active",
            "intent": "order",
            "medicationCodeableConcept": {"coding": [clopidogrel], "text": "Clopidogrel 75 mg"},
            "subject": patient,
            "encounter": encounter,
            "requester": practitioner,
        },
        7: {
            "resourceType": "AllergyIntolerance",
            "code": {"text": "Penicillin"},
            "patient": patient,
        },
        4: {
            "resourceType": "Condition",
            "code": {"text": "Coronary artery disease, stent in 2024"},
            "subject": patient,
            "encounter": encounter,
        },
        3: {
            "resourceType": "Encounter",
            "status": "finished",
            "class": {"code": "AMB"},
            "reasonCode": [{"text": "Check-up after the stent"}],
            "subject": patient,
            "participant": [{"individual": practitioner}],
            "period": {"start": "2024-09-17T08:30:00+02:00", "end": "2024-09-17T09:00:00+02:00"},
        },
        1: {
            "resourceType": "Patient",
            "identifier": [{"system": MRN, "value": number}],
            "name": [name],
            "birthDate": birth_date,
        },
        2: {
            "resourceType": "Practitioner",
            "identifier": [{"system": NPI, "value": "1457398201"}],
            "name": [{"family": "Adeyemi", "given": ["Tunde"]}],
        },
    }
    entries = [entry(place, resource) for place, resource in resources.items()]
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries}
