from collections.abc import Sequence
from typing import Any

from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from chassis.any_types import JSONObject
from chassis.http.fhir_outcomes import FHIR_JSON, issue_of, outcome_of
from chassis.http.problem_responses import ProblemFormat, headers_of
from chassis.problems.problem import FieldError, Invalid, MethodNotAllowed, NotFound, Problem
from records.dependencies import FHIR
from records.fhir.api.capabilities import NOT_WRITTEN, SEARCH, WITHOUT_EFFECT, types_with
from records.fhir.api.capabilities import OPERATIONS as BY_TYPE
from records.fhir.bundles.doubts import RULES
from records.fhir.mapping.resources import RenderedResource
from records.fhir.r4.resource_types import MAY_HAVE_PATIENT, RESOURCE_TYPES
from records.fhir.r4.shapes.checking import Repair
from records.fhir.store.outcomes import lacks_patient
from records.field_rules import explain

OPERATIONS = {f"${one['name']}" for operations in BY_TYPE.values() for one in operations}
INSTEAD = {
    "DELETE": "Nothing of a chart is deleted. A resource that was recorded by mistake gets the status "
    "`entered-in-error`.",
    "PATCH": "PATCH changes one resource by its id. Find the id by a search, then send `PATCH /fhir/{type}/{id}`.",
}
NOT_STORED = (
    "Resources of this type are not part of a chart, and are not stored. Send a Bundle to `POST /fhir` "
    "or `POST /imports/fhir-bundle`."
)
NO_SEARCH = "No search finds resources of this type. Searches find resources of these types:"
SEARCH_BY = "Search by `GET /fhir/{type}?…`, or by `POST /fhir/{type}/_search` with a form."
NO_PATIENT = "without a patient; only callers with a scope of the level system/ can read it"
SCHEMA: dict[str, Any] = {
    "title": "OperationOutcome",
    "description": "A failure, as FHIR R4 has it. No submitted value is ever repeated.",
    "type": "object",
    "required": ["resourceType", "issue"],
    "properties": {
        "resourceType": {"type": "string", "enum": ["OperationOutcome"]},
        "issue": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["severity", "code", "details", "diagnostics"],
                "properties": {
                    "severity": {"type": "string", "enum": ["error", "warning", "information"]},
                    "code": {"type": "string", "description": "A code of FHIR's IssueType"},
                    "details": {
                        "type": "object",
                        "description": "The kind of failure, which never changes; its code is "
                        "that of the problem documents",
                    },
                    "diagnostics": {
                        "type": "string",
                        "description": "The failure, and what to do next",
                    },
                    "expression": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
    },
}


def outcome(problem: Problem, method: str) -> JSONObject:
    issue = issue_of(problem)
    if isinstance(problem, MethodNotAllowed):
        issue["diagnostics"] = INSTEAD.get(method, problem.detail)
    broken = [_broken(issue, error) for error in problem.errors]
    return outcome_of(broken or [issue])


def _broken(issue: JSONObject, error: FieldError) -> JSONObject:
    name = error.pointer.removeprefix("/")
    if error.location in {"query", "header"}:
        place = f"http.{name}" if name and "/" not in name else ""
    else:
        place = expression_of(error.pointer)
    of_problem = issue["details"]["coding"][0]["code"] == error.rule  # Its detail is more precise.
    text = (
        f"{error.rule}: {issue['diagnostics']}"
        if of_problem
        else explain(error, issue["diagnostics"])
    )
    if error.did_you_mean is not None:
        text += f" Did you mean {error.did_you_mean}?"
    if error.other is not None:
        text += f" The other one is {expression_of(error.other) or error.other}."
    code = {"code": "not-supported"} if error.rule == "no-deletion" else {}
    return issue | code | {"diagnostics": text} | ({"expression": [place]} if place else {})


def expression_of(pointer: str) -> str:
    """Convert a JSON pointer that begins with a type to FHIRPath, such as `Observation.note[0]`."""
    steps = pointer.removeprefix("/").split("/")
    if not steps[0][:1].isupper():
        return ""
    return "".join(f"[{one}]" if one.isdecimal() else f".{one}" for one in steps).removeprefix(".")


def without_patient(shown: RenderedResource) -> Repair | None:
    """Return a warning about a stored resource that could belong to a patient, but does not."""
    type_ = shown.identity.type
    if not lacks_patient(type_, shown.patient_id):
        return None
    return Repair(f"/{type_}/{MAY_HAVE_PATIENT[type_]}", NO_PATIENT)


def warnings(repairs: Sequence[Repair]) -> JSONObject:
    issues = [_issue(one) | {"expression": [expression_of(one.pointer)]} for one in repairs]
    fine = {
        "severity": "information",
        "code": "informational",
        "details": {"text": "Stored"},
        "diagnostics": "The resource is stored; no element of it was repaired.",
    }
    return outcome_of(issues or [fine])


def _issue(repair: Repair) -> JSONObject:
    if repair.what == NO_PATIENT:
        return {
            "severity": "information",
            "code": "incomplete",
            "details": {"text": "No patient"},
            "diagnostics": f"The resource is stored {NO_PATIENT}.",
        }
    if repair.what in RULES.values():
        return {
            "severity": "warning",
            "code": "business-rule",
            "details": {"text": "Doubtful"},
            "diagnostics": f"The resource is stored, but is probably wrong: {repair.what}.",
        }
    return {
        "severity": "warning",
        "code": "structure",
        "details": {"text": "Repaired"},
        "diagnostics": f"{repair.what[0].upper()}{repair.what[1:]}, as FHIR R4 has it.",
    }


def unsupported(method: str, path: str) -> str | None:
    *_, last = steps = path.removeprefix(FHIR).strip("/").split("/")
    if last.startswith("$") and last not in OPERATIONS:
        return "This operation does not exist. `GET /fhir/metadata` lists the operations."
    if last == "_history" and len(steps) <= len(("type", "_history")):
        return "A history is of one resource: `GET /fhir/{type}/{id}/_history`."
    if (
        method in {"POST", "PUT"}
        and last != "_search"
        and steps[0] in NOT_WRITTEN | {*WITHOUT_EFFECT}
    ):
        return WITHOUT_EFFECT.get(steps[0], NOT_STORED)
    if method in {"GET", "POST"} and steps[0] in RESOURCE_TYPES and steps[1:] in ([], ["_search"]):
        searched = types_with(SEARCH)
        return SEARCH_BY if steps[0] in searched else f"{NO_SEARCH} {', '.join(searched)}."
    return None


def _answer(problem: Problem, scope: Scope) -> Response:
    document, status = outcome(problem, scope["method"]), problem.status
    is_of_address = isinstance(problem, NotFound | MethodNotAllowed) or (
        isinstance(problem, Invalid) and any(one.location == "path" for one in problem.errors)
    )
    if is_of_address and (text := unsupported(scope["method"], scope["path"])) is not None:
        issue = issue_of(NotFound()) | {"code": "not-supported", "diagnostics": text}
        document, status = outcome_of([issue]), NotFound.status
    return JSONResponse(document, status, headers_of(problem), media_type=FHIR_JSON)


OPERATION_OUTCOMES = ProblemFormat(FHIR, FHIR_JSON, "OperationOutcome", SCHEMA, _answer)
