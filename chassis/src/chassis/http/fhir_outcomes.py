from collections.abc import Sequence

from chassis.any_types import JSONObject
from chassis.problems.problem import TYPE_PREFIX, Problem, SearchTooSlow

FHIR_JSON = "application/fhir+json"
CODES = TYPE_PREFIX.removesuffix(":")
ISSUES = {
    400: "structure",
    401: "login",
    403: "forbidden",
    404: "not-found",
    405: "not-supported",
    406: "not-supported",
    408: "timeout",
    409: "conflict",
    412: "conflict",
    413: "too-long",
    415: "not-supported",
    422: "invalid",
    428: "required",
    429: "throttled",
    503: "transient",
    504: "timeout",
}


def issue_of(problem: Problem) -> JSONObject:
    code = "too-costly" if isinstance(problem, SearchTooSlow) else ISSUES.get(problem.status)
    return {
        "severity": "error",
        "code": code or "exception",
        "details": {"coding": [{"system": CODES, "code": problem.code}], "text": problem.title},
        "diagnostics": problem.detail,
    }


def outcome_of(issues: Sequence[JSONObject]) -> JSONObject:
    return {"resourceType": "OperationOutcome", "issue": issues}
