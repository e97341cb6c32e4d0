"""How schemathesis tests a service's contract: the same requests in every run."""

import json
from collections.abc import Collection

import schemathesis
from schemathesis.checks import CheckFunction, load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import positive_data_acceptance

from chassis.contract import contract

# Rules that a request may break although it matches the schema, because OpenAPI cannot express
# them. The tests of the endpoints check them.
BEYOND_SCHEMAS = frozenset(
    {
        "cursor-of-this-list",  # A cursor comes from an earlier answer.
        "not-in-future",  # About a date of birth.
        "end-not-before-start",  # About two members of a body.
        "encounter-id-or-patient-ids",  # One of two members of a body is needed.
        "max-patients",  # About a member of a body; depends on the caller.
        "expected-position-needs-encounter",  # A member that needs another one.
        "idempotency-key-used-otherwise",  # Depends on an earlier request.
        "version-mismatch",  # Compares a header with stored data.
        "version-required",  # A header that only some changes of an operation need.
        "identifier-condition",  # About a header that is not JSON.
        "each-identifier-once",  # Only a part of each item has to be unique.
        "at-least-one-criterion",  # One of several members of a body must not be null.
        "panel-required",  # Depends on the caller's panels.
        "identifier-token",  # A text in the place of an object.
        "name-of-something",  # One of several members of a body is needed.
        # JSON Schema patterns have no portable Unicode properties.
        "printable",
    }
)


@schemathesis.serializer("application/x-ndjson")
def lines(_: schemathesis.SerializationContext, value: object) -> bytes:
    """Send a text unchanged, whatever lines it has, and anything else as one line of JSON."""
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


def fuzzed_contract(service: str, *, max_examples: int = 20) -> schemathesis.BaseSchema:
    """Return the contract of a service. `@returned.parametrize()` makes one test per operation,
    which passes each `case` to `hold`. Cases come from examples, from limits in the schema, and
    from a fixed seed.
    """
    load_all_checks()
    config = SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "generation": {
                "max-examples": max_examples,
                "deterministic": True,
                "no-shrink": True,
                # NUL is refused everywhere; a schema of "any JSON object" cannot express that.
                "allow-x00": False,
            },
        }
    )
    return schemathesis.openapi.from_dict(contract(service), config=config)


def hold(
    case: schemathesis.Case, url: str, token: str, *, excluded: Collection[CheckFunction] = ()
) -> schemathesis.Response:
    """Send the case to the application at `url` and run all checks but `excluded` on the answer;
    return it.
    """
    headers = {"Authorization": f"Bearer {token}"}
    response = case.call(base_url=url, headers=headers)
    problem = (
        json.loads(response.content)
        if response.status_code in {412, 422, 428}
        else {"code": None, "errors": []}
    )
    broken = {problem["code"], *(error["rule"] for error in problem["errors"])}
    if broken & BEYOND_SCHEMAS:
        excluded = [*excluded, positive_data_acceptance]
    case.validate_response(response, excluded_checks=list(excluded), headers=headers)
    return response
