"""The CapabilityStatement. Pure."""

from functools import lru_cache
from typing import Any

import orjson

from chassis.http.fhir_outcomes import FHIR_JSON
from records.facade.formats import JSON
from records.facade.interactions import CREATE, INTERACTIONS, OF_SYSTEM, SEARCH
from records.facade.search.requests import parameters_of
from records.fhir.search.parameters import Kind

FHIR_VERSION = "4.0.1"
CHANGED = "2026-11-26"  # When the statement last said something else.
KEPT = 16  # For as many base URLs.
SECURITY = "http://terminology.hl7.org/CodeSystem/restful-security-service"

OPERATIONS = {
    "Patient": [
        {
            "name": "everything",
            "definition": "http://hl7.org/fhir/OperationDefinition/Patient-everything",
        },
        {
            "name": "match",
            "definition": "http://hl7.org/fhir/OperationDefinition/Patient-match",
        },
        {
            "name": "merge",
            "definition": "http://hl7.org/fhir/OperationDefinition/Patient-merge",
        },
        {
            "name": "ihe-pix",
            "definition": "https://profiles.ihe.net/ITI/PIXm/OperationDefinition/IHE.PIXm.pix",
        },
    ]
}


@lru_cache(maxsize=KEPT)
def capability_statement(software_version: str, base: str) -> bytes:
    """Return JSON. It is kept for each base URL, since anyone may ask."""
    statement = {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": CHANGED,
        "kind": "instance",
        "software": {"name": "chartroom", "version": software_version},
        "implementation": {"description": "Patients' charts", "url": base},
        "fhirVersion": FHIR_VERSION,
        "format": [FHIR_JSON, JSON, "json"],
        "rest": [
            {
                "mode": "server",
                "security": {
                    "service": [{"coding": [{"system": SECURITY, "code": "OAuth"}]}],
                    "description": "A bearer token with scopes of SMART App Launch 2.2",
                },
                "interaction": [{"code": code} for code in OF_SYSTEM],
                "resource": [
                    {
                        "type": type_,
                        "interaction": [{"code": code} for code in interactions],
                        "versioning": "versioned",
                        "readHistory": True,
                        "updateCreate": False,
                        "conditionalRead": "not-match",
                        **({"operation": OPERATIONS[type_]} if type_ in OPERATIONS else {}),
                        "conditionalCreate": CREATE in interactions,
                    }
                    | (_searches(type_) if SEARCH in interactions else {})
                    for type_, interactions in INTERACTIONS.items()
                ],
            }
        ],
    }
    return orjson.dumps(statement)


def _searches(type_: str) -> dict[str, Any]:  # Any: JSON.
    parameters = sorted(parameters_of(type_).items())
    references = [name for name, kind in parameters if kind is Kind.REFERENCE]
    found: dict[str, Any] = {
        "searchParam": [{"name": name, "type": kind} for name, kind in parameters]
    }
    if references:
        found["searchInclude"] = [f"{type_}:{name}" for name in references]
    return found
