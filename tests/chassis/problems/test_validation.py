import pytest

from chassis.problems.validation import close_to, field_error, refusal

NAMES = frozenset({"patient_ids", "payload", "tool", "date_of_birth"})


def unknown(name: str, more: int = 0) -> dict[str, object]:
    return {
        "type": "unknown_field",
        "loc": ("body",),
        "ctx": {"name": name, "declared": NAMES, "more": more},
    }


class TestRefusal:
    def test_lists_the_first_errors_and_counts_all(self) -> None:
        errors = [{"type": "missing", "loc": ("body", name)} for name in ("a", "b", "c")]

        problem = refusal([*errors, unknown("x", more=680)], limit=2)

        assert [error.pointer for error in problem.errors] == ["/a", "/b"]
        assert problem.errors_total == 684


class TestFieldError:
    def test_names_the_object_of_an_unknown_field_and_suggests_a_known_one(self) -> None:
        assert field_error(unknown("patient_id")).document() == {
            "in": "body",
            "pointer": "",
            "rule": "unknown-field",
            "did_you_mean": "patient_ids",
        }

    def test_never_names_an_undeclared_field(self) -> None:
        assert "Doe" not in str(field_error(unknown("Jane Doe 1970")).document())

    def test_names_the_object_that_has_a_broken_name(self) -> None:
        error = field_error({"type": "string_unicode", "loc": ("body", "details", "Jane", "[key]")})

        assert error.pointer == "/details"

    def test_names_no_member_of_a_union(self) -> None:
        error = field_error(
            {"type": "missing", "loc": ("body", "one", "function-wrap[f()]", "value")}
        )

        assert error.pointer == "/one/value"

    @pytest.mark.parametrize(
        "expected",
        [
            "'planned', 'in-progress' or 'done'",
            "<S.A: 'planned'>, <S.B: 'in-progress'> or <S.C: 'done'>",
        ],
        ids=["values", "members of an enumeration"],
    )
    def test_lists_the_values_that_are_allowed(self, expected: str) -> None:
        error = field_error(
            {"type": "literal_error", "loc": ("body", "status"), "ctx": {"expected": expected}}
        )

        assert error.allowed == ["planned", "in-progress", "done"]

    def test_omits_context_that_is_no_limit(self) -> None:
        error = field_error(
            {"type": "value_error", "loc": ("body",), "ctx": {"error": ValueError("secret")}}
        )

        assert error.document() == {"in": "body", "pointer": "", "rule": "invalid"}


class TestCloseTo:
    @pytest.mark.parametrize(
        ("name", "meant"),
        [
            ("patient_id", "patient_ids"),
            ("PatientIDs", "patient_ids"),
            ("dateOfBirth", "date_of_birth"),
            ("Zebediah", None),
            ("", None),
            ("\ud800", None),
            ("patient_ids" + "s" * 60, None),
        ],
        ids=[
            "singular",
            "capitals",
            "another style",
            "a person",
            "empty",
            "a lone surrogate",
            "too long to compare",
        ],
    )
    def test_finds_a_declared_name(self, name: str, meant: str | None) -> None:
        assert close_to(name, NAMES) == meant
