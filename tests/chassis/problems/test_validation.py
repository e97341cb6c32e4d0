from chassis.problems.validation import close_to, field_error, refusal

NAMES = frozenset({"patient_ids", "payload", "tool", "date_of_birth"})


def unknown(name: str, more: int = 0) -> dict[str, object]:
    return {
        "type": "unknown_field",
        "loc": ("body",),
        "ctx": {"name": name, "declared": NAMES, "more": more},
    }


def test_a_rejection_lists_the_first_errors_and_counts_all():
    errors = [{"type": "missing", "loc": ("body", name)} for name in ("a", "b", "c")]

    problem = refusal([*errors, unknown("x", more=680)], limit=2)

    assert [error.pointer for error in problem.errors] == ["/a", "/b"]
    assert problem.errors_total == 684


class TestFieldError:
    def test_reports_the_object_of_an_unknown_field_and_suggests_a_known_one(self):
        assert field_error(unknown("patient_id")).document() == {
            "in": "body",
            "pointer": "",
            "rule": "unknown-field",
            "did_you_mean": "patient_ids",
        }
        assert "Doe" not in str(field_error(unknown("Jane Doe 1970")).document())

    def test_reports_neither_invalid_names_nor_union_members(self):
        broken = field_error(
            {"type": "string_unicode", "loc": ("body", "details", "Jane", "[key]")}
        )
        member = field_error({"type": "missing", "loc": ("body", "one", "function-wrap[f()]", "a")})

        assert (broken.pointer, member.pointer) == ("/details", "/one/a")

    def test_lists_allowed_values_and_limits_only(self):
        values = "'planned', 'in-progress' or 'done'"
        members = "<S.A: 'planned'>, <S.B: 'in-progress'> or <S.C: 'done'>"
        for expected in (values, members):
            literal = {"type": "literal_error", "loc": ("body", "a"), "ctx": {"expected": expected}}
            assert field_error(literal).allowed == ["planned", "in-progress", "done"]
        value = {"type": "value_error", "loc": ("body",), "ctx": {"error": ValueError("secret")}}
        assert field_error(value).document() == {"in": "body", "pointer": "", "rule": "invalid"}


def test_a_declared_name_is_close_to_a_misspelt_one():
    close = {name: close_to(name, NAMES) for name in ("patient_id", "PatientIDs", "dateOfBirth")}
    # Names for which no similar field name is suggested: too different, or too long to compare.
    others = ("Zebediah", "", "\ud800", "patient_ids" + "s" * 60)

    assert [*close.values()] == ["patient_ids", "patient_ids", "date_of_birth"]
    assert [close_to(name, NAMES) for name in others] == [None] * 4
