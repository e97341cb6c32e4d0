"""How schemathesis tests a service's contract: the same requests in every run."""

import json
from collections.abc import Collection
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

import schemathesis
from google.rpc.status_pb2 import Status
from schemathesis.checks import CheckFunction, load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import positive_data_acceptance
from support.problems import code_in

from chassis.contract import contract

# Rules that a request may break although it matches the schema, because OpenAPI cannot express
# them. The tests of the endpoints check them.
BEYOND_SCHEMAS = frozenset(
    {
        "cursor-of-this-list",  # A cursor comes from an earlier answer.
        "not-in-future",  # About a date of birth.
        "end-not-before-start",  # About two members of a body, as is the next one.
        "span-of-something",
        "encounter-id-or-patient-ids",  # One of two members of a body is needed.
        "text-or-file",  # One of two members is needed, and not both.
        "base64",  # Beyond a pattern.
        "broken-file",  # About the content of a file, as are the next two.
        "file-encoding",
        "scanned-file",
        "patient-or-shared",  # One of two members is needed, and not both.
        "max-patients",  # About a member of a body; depends on the caller.
        "expected-position-needs-encounter",  # A member that needs another one.
        "idempotency-key-used-otherwise",  # Depends on an earlier request.
        "version-mismatch",  # Compares a header with stored data.
        "version-required",  # A header that only some changes of an operation need.
        "identifier-condition",  # About a header that is not JSON.
        "each-identifier-once",  # Only a part of each item has to be unique.
        "at-least-one-criterion",  # One of several members of a body must not be null, as in the next.
        "name-or-birth-date",
        "panel-required",  # Depends on the caller's panels.
        "identifier-token",  # A text in the place of an object.
        "name-of-something",  # One of several members of a body is needed.
        "address-of-something",  # So it is with an address.
        "known-task",  # Comes from an earlier answer.
        "owner-kind-needs-owner",  # A parameter that needs another one.
        "due-not-before-run",  # About two members of a body.
        "open-status",  # About two parameters.
        "name-of-a-follow-up",  # Names another member of a list.
        "name-of-one-follow-up",  # Is that of one member of a list alone.
        "no-cycle",  # Follows from several members of a list.
        "within-years",  # Depends on the time of the request.
        "malformed-spans",  # Protobuf is no JSON, and OTLP's JSON is described by protobuf's schema.
        # JSON Schema patterns have no portable Unicode properties.
        "printable",
    }
)
PROTOBUF = "application/x-protobuf"
EXAMPLES = 10
# Moments that asyncpg stores as infinity; "date-time" allows them. Without their seconds.
INFINITE = ("0001-01-01T00:00:", "9999-12-31T23:59:")


@schemathesis.serializer("application/x-ndjson", "application/ndjson", "application/fhir+ndjson")
def lines(_: schemathesis.SerializationContext, value: object) -> bytes:
    """Send a text unchanged, whatever lines it has, and anything else as one line of JSON."""
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


@schemathesis.serializer(PROTOBUF)
def unchanged(_: schemathesis.SerializationContext, value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def fuzzed_contract(service: str) -> schemathesis.BaseSchema:
    """Return the contract of a service. `@returned.parametrize()` makes one test per operation,
    which passes each `case` to `hold`. Cases come from examples, from limits in the schema, and
    from a fixed seed: EXAMPLES of each kind.
    """
    load_all_checks()
    config = SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "suppress-health-check": ["too_slow"],  # On a busy machine everything is slow.
            "generation": {
                "max-examples": EXAMPLES,
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
    end_at_once(case)
    headers = {"Authorization": f"Bearer {token}"}
    response = case.call(base_url=url, headers=headers)
    if response.status_code == HTTPStatus.SERVICE_UNAVAILABLE and is_of_a_busy_database(response):
        response = case.call(base_url=url, headers=headers)
    failure = failure_in(response) if response.status_code in {400, 412, 422, 428} else {}
    broken = {code_in(failure), *(error["rule"] for error in failure.get("errors", ()))}
    broken |= {issue["diagnostics"].partition(":")[0] for issue in failure.get("issue", ())}
    if broken & BEYOND_SCHEMAS or ("must-be-timestamp" in broken and has_infinite_moment(response)):
        excluded = [*excluded, positive_data_acceptance]
    case.validate_response(response, excluded_checks=list(excluded), headers=headers)
    return response


def failure_in(response: schemathesis.Response) -> dict[str, Any]:
    """Return the document of a failure, whatever its encoding."""
    if PROTOBUF in response.headers["content-type"]:
        status = Status.FromString(response.content)
        return {"code": status.code, "message": status.message}
    found: dict[str, Any] = json.loads(response.content)
    return found


def is_of_a_busy_database(response: schemathesis.Response) -> bool:
    """Whether the service asks to send it again because the machine was busy."""
    return code_in(failure_in(response)) in {"database-busy", "database-unavailable"}


def end_at_once(case: schemathesis.Case) -> None:
    """Turn a valid wait for something new into another valid one, that of no time."""
    body = case.body
    wait = body.get("wait_seconds") if isinstance(body, dict) else None
    if wait in range(31) and not isinstance(wait, bool):
        body["wait_seconds"] = 0


def has_infinite_moment(response: schemathesis.Response) -> bool:
    """Whether the request names the first or the last moment of the calendar."""
    sent = f"{unquote(str(response.request.url))} {response.request.body!r}"
    return any(moment in sent for moment in INFINITE)
