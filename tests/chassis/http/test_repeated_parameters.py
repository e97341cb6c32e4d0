from typing import Annotated

import pytest
from pydantic import BaseModel, Field
from pydantic.fields import FieldInfo
from starlette.requests import Request

from chassis.http.fields import AtMost
from chassis.http.repeated_parameters import names_of_lists, refuse_repeated_parameters
from chassis.problems.problem import Invalid


class Filters(BaseModel):
    kinds: Annotated[list[str], AtMost(3)] | None = None
    codes: Annotated[list[int] | None, Field(alias="code")] = None
    place: str | None = None


def request(query: str) -> Request:
    return Request({"type": "http", "query_string": query.encode(), "headers": []})


class TestNamesOfLists:
    def test_are_the_fields_of_a_model_that_are_lists(self) -> None:
        found = names_of_lists("query", FieldInfo.from_annotation(Filters))

        assert found == {"kinds", "code"}

    @pytest.mark.parametrize(
        ("annotation", "expected"), [(list[str], {"tag"}), (str | None, set()), (int, set())]
    )
    def test_are_the_name_of_a_parameter_that_is_a_list(
        self, annotation: type, expected: set[str]
    ) -> None:
        assert names_of_lists("tag", FieldInfo.from_annotation(annotation)) == expected


class TestRefuseRepeatedParameters:
    @pytest.mark.parametrize("query", ["", "kinds=a&kinds=b", "kinds=a&kinds=a&place=x", "x=1&y=1"])
    def test_lets_lists_come_several_times(self, query: str) -> None:
        refuse_repeated_parameters(request(query), frozenset({"kinds"}))

    @pytest.mark.parametrize("query", ["place=x&place=y", "kinds=a&x=1&kinds=b&x=1"])
    def test_refuses_any_other_that_comes_twice(self, query: str) -> None:
        with pytest.raises(Invalid) as refused:
            refuse_repeated_parameters(request(query), frozenset({"kinds"}))

        assert [error.rule for error in refused.value.errors] == ["parameter-once"]
