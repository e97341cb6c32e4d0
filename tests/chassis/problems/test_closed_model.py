from typing import Annotated, Any

import pytest
from pydantic import Field, ValidationError

from chassis.http.fields import AtMost
from chassis.problems.closed_model import ClosedModel
from chassis.problems.validation import refusal


class Inner(ClosedModel):
    value: int
    kind: Annotated[str, Field(alias="class")] = ""


class Other(ClosedModel):
    colour: str


class Outer(ClosedModel):
    one: Inner | None = None
    several: Annotated[list[Inner], AtMost(3)] = Field(default_factory=list)
    either: Inner | Other | None = None


def refused(body: Any) -> tuple[set[tuple[str, str, str | None]], int]:
    """Return (pointer, rule, did_you_mean) of each listed error, and the total number of errors."""
    with pytest.raises(ValidationError) as failure:
        Outer.model_validate(body)
    errors = failure.value.errors(include_url=False, include_input=False)
    problem = refusal([{**error, "loc": ("body", *error["loc"])} for error in errors])
    return {
        (error.pointer, error.rule, error.did_you_mean) for error in problem.errors
    }, problem.errors_total


UNKNOWN = {
    "unknown": ({"Jane": 1}, "", None),
    "misspelt": ({"sevral": 1}, "", "several"),
    "by its public name": ({"one": {"value": 1, "klass": "a"}}, "/one", "class"),
    "a name in Python": ({"one": {"value": 1, "kind": "a"}}, "/one", None),
    "in a list": ({"several": [{"value": 1}, {"value": 1, "Jane": 1}]}, "/several/1", None),
    "in one of several": ({"either": {"colour": "red", "values": 1}}, "/either", "value"),
}


class TestClosedModel:
    def test_reports_the_object_of_an_unknown_field(self):
        for name, (body, pointer, meant) in UNKNOWN.items():
            assert (pointer, "unknown-field", meant) in refused(body)[0], name

    def test_reports_other_broken_rules_and_counts_the_rest(self):
        assert refused({"one": {"value": "x", "Jane": 1}, "Jane": 2}) == (
            {
                ("/one/value", "must-be-whole-number", None),
                ("/one", "unknown-field", None),
                ("", "unknown-field", None),
            },
            3,
        )
        many = {f"field_{n}": n for n in range(700)}
        broken, total = refused({"one": many, **many})
        assert broken == {("/one", "unknown-field", None), ("/one/value", "required", None)}
        assert total == 1401
        assert refused({"several": [1] * 4}) == ({("/several", "too-many-items", None)}, 1)

    def test_accepts_declared_fields(self):
        inner = {"value": 1, "class": "a"}

        assert Outer.model_validate({"one": inner}).one == Inner(**inner)
