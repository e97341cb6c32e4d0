from chassis.http.fhir_outcomes import issue_of, outcome_of
from chassis.problems.problem import Conflict, InternalError, Invalid, NotFound

CODES = {
    "not-found": NotFound(),
    "conflict": Conflict(),
    "invalid": Invalid([]),
    "exception": InternalError(),
}


def test_an_outcome_has_ordered_issues_with_the_codes_of_fhir_and_problem():
    issues = [issue_of(problem) for problem in CODES.values()]

    assert outcome_of(issues) == {"resourceType": "OperationOutcome", "issue": issues}
    for (code, problem), issue in zip(CODES.items(), issues, strict=True):
        document = problem.document(None)
        assert (issue["severity"], issue["code"]) == ("error", code)
        assert issue["details"] == {
            "coding": [{"system": "urn:chartroom:problem", "code": document["code"]}],
            "text": document["title"],
        }
        assert issue["diagnostics"] == document["detail"]
