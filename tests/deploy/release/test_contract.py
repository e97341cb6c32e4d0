from typing import Any

import pytest

from release.contract import check
from release.errors import Refused
from release.versions import Version
from tests.deploy.release_repository import Change, Repository

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
    """Remove a request field from a contract: oasdiff only warns, but services reject unknown fields."""
    del document["components"]["schemas"]["EventCreate"]["properties"]["tool"]


BREAKS: dict[str, Change] = {
    "response-required-property-removed": drop_a_field_of_an_answer,
    "api-path-removed-without-deprecation": remove_a_path,
    "new-required-request-parameter": require_a_parameter,
    "request-property-removed": forget_a_field_of_a_request,
}


def test_breaks_are_reported_by_operation_and_need_a_major_version(released: Repository):
    for change in BREAKS.values():
        released.change_contract(change)

    wrong = compare(released)

    named = {rule for rule in BREAKS for line in wrong if f"({rule})" in line}
    assert named == BREAKS.keys()
    assert all("/agent-events" in line for line in wrong)
    assert all("needs version 1.0.0" in line for line in wrong)
    assert compare(released, Version(1, 0, 0)) == []


def test_additions_are_not_breaks(released: Repository):
    def add(document: dict[str, Any]) -> None:
        document["paths"]["/agent-events/colours"] = document["paths"]["/agent-events/rates"]

    released.change_contract(add)

    assert compare(released) == []


def test_an_exception_permits_a_break_and_needs_a_reason(released: Repository):
    path, excuse = released.audit.exceptions, EXCEPTION.format(since="0.1.0")
    released.write(path, excuse)
    (wrong,) = compare(released)
    assert "nothing breaks GET /agent-events/rates" in wrong

    released.change_contract(remove_a_path)
    assert compare(released) == []
    released.write(path, EXCEPTION.format(since="0.0.9"))
    assert len(compare(released)) == 1
    released.write(path, excuse.partition("reason")[0])
    with pytest.raises(Refused, match="a reason of 20 characters"):
        compare(released)
