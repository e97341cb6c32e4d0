import pytest

from chassis.problems import problem as problems
from chassis.problems.problem import FieldError, Problem


class TestProblem:
    def test_has_every_member_in_its_document(self) -> None:
        document = problems.NotFound().document("id-1")

        assert document == {
            "type": "urn:chartroom:problem:not-found",
            "title": "Not found",
            "status": 404,
            "detail": problems.NotFound.detail,
            "code": "not-found",
            "retryable": False,
            "retry_after_s": None,
            "errors": [],
            "errors_total": 0,
            "request_id": "id-1",
        }

    @pytest.mark.parametrize(
        ("problem", "expected"),
        [
            pytest.param(problems.DatabaseBusy(), 1, id="retryable"),
            pytest.param(
                problems.DatabaseBusy(retry_after_s=7), 7, id="retryable, with a time of its own"
            ),
            pytest.param(problems.DatabaseBusy(retry_after_s=0), 0, id="retryable at once"),
            pytest.param(problems.Invalid(), None, id="not retryable"),
        ],
    )
    def test_says_when_to_retry(self, problem: Problem, expected: int | None) -> None:
        assert problem.document(None)["retry_after_s"] == expected

    def test_keeps_its_detail_out_of_the_exceptions_text(self) -> None:
        problem = problems.Conflict("Jane Doe")

        assert "Jane" not in f"{problem} {problem!r} {problem.args}"

    def test_documents_each_broken_rule(self) -> None:
        problem = problems.Invalid(
            errors=(FieldError("/limit", "ge", 1, "query"), FieldError("", "valid-json"))
        )

        assert problem.document(None)["errors"] == [
            {"in": "query", "pointer": "/limit", "rule": "ge", "allowed": 1},
            {"in": "body", "pointer": "", "rule": "valid-json"},
        ]

    def test_lists_twenty_broken_rules_and_counts_the_others(self) -> None:
        document = problems.Invalid(
            errors=[FieldError(f"/{n}", "required") for n in range(21)]
        ).document(None)

        assert [error["pointer"] for error in document["errors"]] == [f"/{n}" for n in range(20)]
        assert document["errors_total"] == 21

    def test_suggests_a_known_field(self) -> None:
        error = FieldError("", "unknown-field", did_you_mean="patient_ids")

        assert error.document()["did_you_mean"] == "patient_ids"

    def test_has_a_code_of_its_own_in_each_subclass(self) -> None:
        kinds = [
            kind
            for kind in vars(problems).values()
            if isinstance(kind, type) and issubclass(kind, Problem)
        ]

        own = [kind for kind in kinds if kind is not problems.InternalError]
        assert len({kind.code for kind in own}) == len(own)
