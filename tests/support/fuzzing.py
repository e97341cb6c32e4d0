"""What schemathesis makes of a service's contract: the same requests in every run, and what it may
not complain of.
"""

import json
from collections.abc import Collection

import schemathesis
from schemathesis.checks import CheckFunction, load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import positive_data_acceptance

from chassis.contract import contract

# Rules that a request may break although it is as the schema has it, since OpenAPI has no words for
# them. The tests of the endpoints hold them.
BEYOND_SCHEMAS = frozenset(
    {
        "cursor-of-this-list",  # A cursor is what an earlier answer said, not any text.
        "not-in-future",  # Of a date of birth.
        "end-not-before-start",  # Of two members of a body.
        "encounter-id-or-patient-ids",  # One of two members of a body.
        "max-patients",  # Of a member of a body, by who sends it.
        "expected-position-needs-encounter",  # A member that says nothing without another one.
        "idempotency-key-used-otherwise",  # By a request before.
        "version-mismatch",  # Of a header and what is stored.
        "version-required",  # A header that only some of an operation's changes need.
        "identifier-condition",  # Of a header that is no JSON.
        "each-identifier-once",  # Of the members of a list, but not of all that they hold.
        "at-least-one-criterion",  # One of several members of a body that is not null.
        "identifier-token",  # Of a text that stands for an object.
        "name-of-something",  # One of several members of a body.
        # Of a character: patterns of JSON Schema know no Unicode properties that all readers share.
        "printable",
    }
)


@schemathesis.serializer("application/x-ndjson")
def lines(_: schemathesis.SerializationContext, value: object) -> bytes:
    """Write a text as it is, whatever lines it holds, and anything else as a line of JSON."""
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


def fuzzed_contract(service: str, *, max_examples: int = 20) -> schemathesis.BaseSchema:
    """Return the contract of a service. `@returned.parametrize()` makes a test of each operation,
    which hands each `case` to `hold`. Cases come from examples, from the limits of the schema, and
    at random with a fixed seed.
    """
    load_all_checks()
    config = SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "generation": {
                "max-examples": max_examples,
                "deterministic": True,
                "no-shrink": True,
                # NUL is refused everywhere; a schema of "any JSON object" cannot say so.
                "allow-x00": False,
            },
        }
    )
    return schemathesis.openapi.from_dict(contract(service), config=config)


def hold(
    case: schemathesis.Case, url: str, token: str, *, excluded: Collection[CheckFunction] = ()
) -> None:
    """Send the case to the application at `url` and let all checks but those `excluded` judge the
    answer.
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
