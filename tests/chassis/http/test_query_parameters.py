from typing import Annotated

import pytest
from pydantic import BaseModel, Field
from pydantic.fields import FieldInfo
from starlette.requests import Request

from chassis.http.fields import AtMost
from chassis.http.paging import PageQuery
from chassis.http.query_parameters import QueryRule, check_own_query, names_of_lists, query_rule
from chassis.problems.problem import Invalid


class Filters(BaseModel):
    kinds: Annotated[list[str], AtMost(3)] | None = None
    codes: Annotated[list[int] | None, Field(alias="code")] = None
    place: str | None = None


def request(query: str) -> Request:
    return Request({"type": "http", "query_string": query.encode(), "headers": []})


def test_lists_are_recognised_by_the_field_or_parameter_type():
    annotations = {Filters: {"kinds", "code"}, list[str]: {"tag"}, str | None: set(), int: set()}
    for annotation, expected in annotations.items():
        assert names_of_lists("tag", FieldInfo.from_annotation(annotation)) == expected


def rule_of(error: pytest.ExceptionInfo[Invalid]) -> tuple[str, str | None]:
    (one,) = error.value.errors
    return one.rule, one.did_you_mean


def test_only_lists_may_be_repeated():
    rule = QueryRule(frozenset({"kinds", "place"}), frozenset({"kinds"}))
    for query in ("", "kinds=a&kinds=b", "kinds=a&kinds=a&place=x"):
        rule.check(request(query))
    for query in ("place=x&place=y", "kinds=a&place=x&kinds=b&place=x"):
        with pytest.raises(Invalid) as refused:
            rule.check(request(query))
        assert rule_of(refused) == ("parameter-once", None)


class TestUnknownNames:
    def test_are_rejected_with_a_similar_name(self):
        rule = query_rule(open, {"place": FieldInfo(annotation=str)})
        for query, hint in {"plce=x": "place", "zzz=x": None, "place=x&Jane%20Doe=1": None}.items():
            with pytest.raises(Invalid) as refused:
                rule.check(request(query))
            assert rule_of(refused) == ("unknown-field", hint)

    def test_are_left_to_a_closed_model_and_to_endpoints_with_their_own_check(self):
        rule = query_rule(open, {"query": FieldInfo(annotation=PageQuery)})
        rule.check(request("zzz=x"))

        @check_own_query
        def search() -> None: ...

        assert query_rule(search, {}) is None
