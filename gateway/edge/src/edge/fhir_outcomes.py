"""The gateway's problems as FHIR's OperationOutcomes, as records writes its own."""

from starlette.responses import JSONResponse, Response

from chassis.http.problem_responses import headers_of
from chassis.problems.problem import TYPE_PREFIX, Problem

MEDIA_TYPE = "application/fhir+json"
# Codes of FHIR's IssueType by status.
ISSUES = {400: "structure", 404: "not-found", 502: "exception", 503: "transient", 504: "timeout"}


def outcome_response(problem: Problem) -> Response:
    issue = {
        "severity": "error",
        "code": ISSUES[problem.status],
        "details": {
            "coding": [{"system": TYPE_PREFIX.removesuffix(":"), "code": problem.code}],
            "text": problem.title,
        },
        "diagnostics": problem.detail,
    }
    outcome = {"resourceType": "OperationOutcome", "issue": [issue]}
    return JSONResponse(outcome, problem.status, headers_of(problem), media_type=MEDIA_TYPE)
