"""Breaks of audit's contract as oasdiff names them, and their excuses."""

from typing import Any

import pytest
from support.release_repository import Change, Repository

from release.contract import check
from release.errors import Refused
from release.versions import Version

RELEASED = Version(0, 1, 0)
NEXT = Version(0, 2, 0)
EXCEPTION = """\
[[exception]]
since = "{since}"
operation = "GET /agent-events/rates"
rule = "api-path-removed-without-deprecation"
reason = "No caller has asked for rates since they exist."
"""


@pytest.fixture
def released(repository: Repository) -> Repository:
    repository.git("tag", "audit-v0.1.0")
    return repository


def compare(repository: Repository, version: Version = NEXT) -> list[str]:
    return check(repository.audit, "audit-v0.1.0", RELEASED, repository.history, version)


def drop_a_field_of_an_answer(document: dict[str, Any]) -> None:
    event = document["components"]["schemas"]["EventOut"]
    del event["properties"]["recorded_by"]
    event["required"].remove("recorded_by")


def remove_a_path(document: dict[str, Any]) -> None:
    del document["paths"]["/agent-events/rates"]


def require_a_parameter(document: dict[str, Any]) -> None:
    parameter = {"name": "colour", "in": "query", "required": True, "schema": {"type": "string"}}
    document["paths"]["/agent-events"]["get"]["parameters"].append(parameter)


def forget_a_field_of_a_request(document: dict[str, Any]) -> None:
    """Only a warning of oasdiff; but bodies are closed."""
    del document["components"]["schemas"]["EventCreate"]["properties"]["tool"]


BREAKS: list[tuple[Change, str]] = [
    (drop_a_field_of_an_answer, "response-required-property-removed"),
    (remove_a_path, "api-path-removed-without-deprecation"),
    (require_a_parameter, "new-required-request-parameter"),
    (forget_a_field_of_a_request, "request-property-removed"),
]


@pytest.mark.parametrize(("change", "rule"), BREAKS)
def test_a_break_is_named_with_its_operation(
    released: Repository, change: Change, rule: str
) -> None:
    released.change_contract(change)

    wrong = compare(released)

    assert [line for line in wrong if f"({rule})" in line and "/agent-events" in line]
    assert all("needs version 1.0.0" in line for line in wrong)


def test_what_only_adds_is_no_break(released: Repository) -> None:
    def add(document: dict[str, Any]) -> None:
        document["paths"]["/agent-events/colours"] = document["paths"]["/agent-events/rates"]

    released.change_contract(add)

    assert compare(released) == []


def test_a_major_version_may_break(released: Repository) -> None:
    released.change_contract(remove_a_path)

    assert compare(released, Version(1, 0, 0)) == []


def test_an_exception_excuses_a_break(released: Repository) -> None:
    released.change_contract(remove_a_path)
    released.write(released.audit.exceptions, EXCEPTION.format(since="0.1.0"))

    assert compare(released) == []


def test_an_exception_of_another_release_excuses_nothing(released: Repository) -> None:
    released.change_contract(remove_a_path)
    released.write(released.audit.exceptions, EXCEPTION.format(since="0.0.9"))

    assert len(compare(released)) == 1


def test_an_exception_without_a_break_is_refused(released: Repository) -> None:
    released.write(released.audit.exceptions, EXCEPTION.format(since="0.1.0"))

    (wrong,) = compare(released)

    assert "nothing breaks GET /agent-events/rates" in wrong


def test_an_exception_needs_a_reason(released: Repository) -> None:
    without = EXCEPTION.format(since="0.1.0").partition("reason")[0]
    released.write(released.audit.exceptions, without)

    with pytest.raises(Refused, match="a reason of 20 characters"):
        compare(released)
