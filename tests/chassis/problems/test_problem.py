import pytest

from chassis.problems import problem as problems
from chassis.problems.problem import FieldError, Problem


class TestProblem:
    def test_has_every_member_in_its_document(self):
        document = problems.NotFound().document("id-1")

        assert document == {
            "type": "urn:chartroom:problem:not-found",
            "title": "Not found",
            "status": 404,
            "detail": problems.NotFound.detail,
            "code": "not-found",
            "advice": "correct",
            "retryable": False,
            "retry_after_s": None,
            "errors": [],
            "errors_total": 0,
            "request_id": "id-1",
        }

    def test_has_retry_after_and_no_detail_in_the_exceptions_text(self):
        for problem, expected in (
            (problems.DatabaseBusy(), 1),
            (problems.DatabaseBusy(retry_after_s=7), 7),
            (problems.DatabaseBusy(retry_after_s=0), 0),
            (problems.Invalid(), None),
        ):
            assert problem.document(None)["retry_after_s"] == expected
        conflict = problems.Conflict("Jane Doe")
        assert "Jane" not in f"{conflict} {conflict!r} {conflict.args}"

    def test_documents_twenty_broken_rules_and_counts_the_others(self):
        query = FieldError("/limit", "ge", 1, "query")
        misspelt = FieldError("", "unknown-field", did_you_mean="patient_ids")
        more = [FieldError(f"/{n}", "required") for n in range(19)]

        document = problems.Invalid(errors=[query, misspelt, *more]).document(None)

        assert document["errors"][:3] == [
            {"in": "query", "pointer": "/limit", "rule": "ge", "allowed": 1},
            {"in": "body", "pointer": "", "rule": "unknown-field", "did_you_mean": "patient_ids"},
            {"in": "body", "pointer": "/0", "rule": "required"},
        ]
        assert (len(document["errors"]), document["errors_total"]) == (20, 21)

    def test_is_raised_if_nothing_was_found(self):
        assert problems.required(0, problems.NotFound) == 0
        with pytest.raises(problems.NotFound):
            problems.required(None, problems.NotFound)

    def test_has_a_unique_code_in_each_subclass(self):
        kinds = [kind for kind in vars(problems).values() if isinstance(kind, type)]
        own = [
            kind.code
            for kind in kinds
            if issubclass(kind, Problem) and kind is not problems.InternalError
        ]

        assert len({*own}) == len(own)
