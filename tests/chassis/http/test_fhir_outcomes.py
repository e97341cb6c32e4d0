"""Problems as issues of FHIR's OperationOutcome."""

import pytest

from chassis.http.fhir_outcomes import issue_of, outcome_of
from chassis.problems.problem import (
    Conflict,
    InternalError,
    Invalid,
    NotFound,
    Problem,
)


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (NotFound(), "not-found"),
        (Conflict(), "conflict"),
        (Invalid([]), "invalid"),
        (InternalError(), "exception"),
    ],
    ids=lambda one: one if isinstance(one, str) else type(one).__name__,
)
def test_an_issue_has_fhirs_code_beside_that_of_problem_documents(
    problem: Problem, code: str
) -> None:
    document = problem.document(None)

    issue = issue_of(problem)

    assert (issue["severity"], issue["code"]) == ("error", code)
    assert issue["details"] == {
        "coding": [{"system": "urn:chartroom:problem", "code": document["code"]}],
        "text": document["title"],
    }
    assert issue["diagnostics"] == document["detail"]


def test_an_outcome_has_its_issues_in_their_order() -> None:
    issues = [issue_of(NotFound()), issue_of(Conflict())]

    assert outcome_of(issues) == {"resourceType": "OperationOutcome", "issue": issues}
