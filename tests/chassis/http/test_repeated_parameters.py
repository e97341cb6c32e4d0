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


def test_lists_are_known_by_the_fields_of_a_model_or_the_type_of_a_parameter() -> None:
    annotations = {Filters: {"kinds", "code"}, list[str]: {"tag"}, str | None: set(), int: set()}
    for annotation, expected in annotations.items():
        assert names_of_lists("tag", FieldInfo.from_annotation(annotation)) == expected


def test_lists_may_come_several_times_and_no_other_parameter() -> None:
    lists = frozenset({"kinds"})
    for query in ("", "kinds=a&kinds=b", "kinds=a&kinds=a&place=x", "x=1&y=1"):
        refuse_repeated_parameters(request(query), lists)
    for query in ("place=x&place=y", "kinds=a&x=1&kinds=b&x=1"):
        with pytest.raises(Invalid) as refused:
            refuse_repeated_parameters(request(query), lists)
        assert [error.rule for error in refused.value.errors] == ["parameter-once"]
