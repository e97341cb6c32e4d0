from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import orjson

from chassis.any_types import JSONObject
from chassis.http.fhir_outcomes import FHIR_JSON
from records.fhir.api.search.requests import referring_to, sorts_of
from records.fhir.api.writes.patches import JSON_PATCH
from records.fhir.r4.resource_types import RESOURCE_TYPES, SHARED
from records.fhir.r4.search.parameters import PARAMETERS, Kind
from records.fhir.r4.search.parsing import OF_ALL_TYPES, OF_PATIENT

JSON = "application/json"
READ, READ_VERSION, READ_HISTORY = "read", "vread", "history-instance"
CREATE, UPDATE, PATCH, SEARCH = "create", "update", "patch", "search-type"
NOT_WRITTEN = frozenset({"Bundle", "OperationOutcome", "Parameters"})
WITHOUT_EFFECT = {
    "AuditEvent": "Events are logged by `POST /agent-events`, and read by `GET /agent-events`.",
    "Consent": "Consents have no effect here: panels and scopes decide who sees whom.",
    "Subscription": "No one is notified by subscriptions: follow `GET /agent-events/stream`.",
}
OF_SYSTEM = ("transaction", "batch")
SEARCH_OF_PATIENT = "search-of-patient"  # FHIR does not define this code.
INTERACTIONS: Mapping[str, tuple[str, ...]] = {
    type_: (
        READ,
        READ_VERSION,
        READ_HISTORY,
        *(() if type_ in NOT_WRITTEN or type_ in WITHOUT_EFFECT else (CREATE, UPDATE, PATCH)),
        *((SEARCH,) if type_ in PARAMETERS else ()),
    )
    for type_ in sorted(RESOURCE_TYPES)
}
FHIR_VERSION = "4.0.1"
CHANGED = "2026-11-30"
KEPT = 16
SECURITY = "http://terminology.hl7.org/CodeSystem/restful-security-service"
BULK_DATA = "http://hl7.org/fhir/uv/bulkdata"
OPERATIONS = {
    "Group": [{"name": "export", "definition": f"{BULK_DATA}/OperationDefinition/group-export"}],
    "Patient": [
        {"name": "export", "definition": f"{BULK_DATA}/OperationDefinition/patient-export"},
        {
            "name": "everything",
            "definition": "http://hl7.org/fhir/OperationDefinition/Patient-everything",
        },
        {"name": "match", "definition": "http://hl7.org/fhir/OperationDefinition/Patient-match"},
        {"name": "merge", "definition": "http://hl7.org/fhir/OperationDefinition/Patient-merge"},
        {
            "name": "ihe-pix",
            "definition": "https://profiles.ihe.net/ITI/PIXm/OperationDefinition/IHE.PIXm.pix",
        },
    ],
}

OPERATIONS_OF_SYSTEM = [{"name": "export", "definition": f"{BULK_DATA}/OperationDefinition/export"}]


def types_with(interaction: str) -> list[str]:
    if interaction == SEARCH_OF_PATIENT:
        return [type_ for type_ in types_with(SEARCH) if "patient" in PARAMETERS[type_]]
    return [type_ for type_, interactions in INTERACTIONS.items() if interaction in interactions]


def parameters_of(type_: str) -> Mapping[str, Kind]:
    own = {**PARAMETERS[type_], **OF_ALL_TYPES}
    found = {name: parameter.kind for name, parameter in own.items()}
    if "patient" in found:
        found |= {name: PARAMETERS["Patient"][OF_PATIENT[name]].kind for name in OF_PATIENT}
    return found


@lru_cache(maxsize=KEPT)
def capability_statement(
    software_version: str,
    base: str,
    authorization_server: str | None,
    *,
    creates_by_update: bool = False,
) -> bytes:
    statement = {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": CHANGED,
        "kind": "instance",
        "instantiates": [f"{BULK_DATA}/CapabilityStatement/bulk-data"],
        "software": {"name": "chartroom", "version": software_version},
        "implementation": {"description": "Patients' charts", "url": base},
        "fhirVersion": FHIR_VERSION,
        "format": [FHIR_JSON, JSON, "json"],
        "patchFormat": [JSON_PATCH],
        "rest": [
            {
                "mode": "server",
                "security": _security(base, authorization_server),
                "interaction": [{"code": code} for code in OF_SYSTEM],
                "operation": OPERATIONS_OF_SYSTEM,
                "resource": [
                    {
                        "type": type_,
                        "interaction": [{"code": code} for code in interactions],
                        "versioning": "versioned",
                        "readHistory": True,
                        "updateCreate": creates_by_update and UPDATE in interactions,
                        "conditionalRead": "not-match",
                        **({"operation": OPERATIONS[type_]} if type_ in OPERATIONS else {}),
                        "conditionalCreate": CREATE in interactions,
                        "conditionalUpdate": UPDATE in interactions,
                        "conditionalDelete": "not-supported",
                    }
                    | (_searches(type_) if SEARCH in interactions else {})
                    for type_, interactions in INTERACTIONS.items()
                ],
            }
        ],
    }
    return orjson.dumps(statement)


def _security(base: str, authorization_server: str | None) -> JSONObject:
    """Without the extension `oauth-uris`, which SMART has deprecated: fhirclient would ignore a token that
    the caller already has.
    """
    code, description = "OAuth", "A bearer token with scopes of SMART App Launch 2.2"
    if authorization_server is not None:
        code = "SMART-on-FHIR"
        description += (
            f". {authorization_server} issues tokens: {base}/.well-known/smart-configuration"
        )
    return {
        "service": [{"coding": [{"system": SECURITY, "code": code}]}],
        "description": description,
    }


def _searches(type_: str) -> JSONObject:
    parameters = sorted(parameters_of(type_).items())
    references = [name for name, kind in parameters if kind is Kind.REFERENCE]
    found: dict[str, Any] = {
        "searchParam": [{"name": name, "type": kind} for name, kind in parameters],
        "documentation": f"`_sort` accepts: {', '.join(sorts_of(type_))}.",
    }
    if references:
        found["searchInclude"] = [f"{type_}:{name}" for name in references]
    if type_ not in SHARED:
        found["searchRevInclude"] = [
            *(f"{source}:{name}" for source, name in referring_to(type_)),
            "Provenance:target",
        ]
    return found
