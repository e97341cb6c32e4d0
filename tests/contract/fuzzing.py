"""Schemathesis tests of a service's contract. Every run generates the same requests."""

import json
from collections.abc import Collection, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

import schemathesis
from google.rpc.status_pb2 import Status
from schemathesis.checks import CheckFunction, load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    negative_data_rejection,
    positive_data_acceptance,
    status_code_conformance,
)
from support.problems import code_in

from chassis.contract import contract

# Rules that OpenAPI cannot express: a request may match the contract and break these rules. Other tests check the
# rules.
BEYOND_SCHEMAS = frozenset(
    {
        "cursor-of-this-list",
        "not-in-future",
        "end-not-before-start",
        "span-of-something",
        "range-in-order",
        "max-events-between",
        "webhook-url",  # A pattern states only a part of the rule.
        "webhook-origin",  # Depends on the operator's settings.
        "encounter-id-or-patient-ids",
        "text-or-file",
        "base64",
        "broken-file",
        "file-encoding",
        "scanned-file",
        "patient-or-shared",
        "max-patients",  # Depends on the caller.
        "expected-position-needs-encounter",
        "idempotency-key-used-otherwise",  # Depends on an earlier request.
        "version-mismatch",  # Depends on stored data.
        "version-required",  # Only some changes require If-Match.
        "identifier-condition",  # A header that does not contain JSON.
        "each-identifier-once",
        "at-least-one-criterion",
        "name-or-birth-date",
        "age-or-reason",
        "claim-in-summary",
        "final-or-retry",
        "cron-expression",
        "panel-required",  # Depends on the caller's panels.
        "identifier-token",
        "name-of-something",
        "address-of-something",
        "known-task",  # An earlier answer contains the id.
        "owner-kind-needs-owner",
        "due-not-before-run",
        "open-status",
        "name-of-a-follow-up",
        "name-of-one-follow-up",
        "no-cycle",
        "within-years",  # Depends on the current date.
        "malformed-spans",  # Protobuf is not described by OpenAPI.
        # Unicode classes in patterns differ between implementations of JSON Schema.
        "printable",
    }
)
PROTOBUF = "application/x-protobuf"
EXAMPLES = 10
# The application under test uses `random` in another thread while Hypothesis draws a request.
RANDOM_ELSEWHERE = "ignore:Do not use the `random` module"
LONGEST_URL = 65_000
# The beginnings of timestamps that asyncpg stores as infinity.
INFINITE = ("0001-01-01T00:00:", "9999-12-31T23:59:")


@schemathesis.serializer("application/x-ndjson", "application/ndjson", "application/fhir+ndjson")
def lines(_: schemathesis.SerializationContext, value: object) -> bytes:
    """Encode a text unchanged and any other body as one line of NDJSON."""
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


@schemathesis.serializer(PROTOBUF)
def unchanged(_: schemathesis.SerializationContext, value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def fuzzed_contract(service: str) -> schemathesis.BaseSchema:
    load_all_checks()
    config = SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "suppress-health-check": ["too_slow"],  # This health check measures time.
            # RFC 6585: 428 if a header with a precondition is missing.
            "checks": {
                "missing_required_header": {
                    "expected-statuses": [400, 401, 403, 406, 415, 422, 428]
                }
            },
            "generation": {
                "max-examples": EXAMPLES,
                "deterministic": True,
                "no-shrink": True,
                # The services reject NUL characters everywhere, but the contract of a free JSON object cannot express
                # this.
                "allow-x00": False,
            },
        }
    )
    return schemathesis.openapi.from_dict(contract(service), config=config)


def check_answer(
    case: schemathesis.Case, url: str, token: str, *, excluded: Collection[CheckFunction] = ()
) -> schemathesis.Response:
    remove_waiting(case)
    headers = {"Authorization": f"Bearer {token}"}
    response = case.call(base_url=url, headers=headers)
    if response.status_code == HTTPStatus.SERVICE_UNAVAILABLE and is_database_busy(response):
        response = case.call(base_url=url, headers=headers)
    failure = failure_in(response) if response.status_code in {400, 412, 422, 428} else {}
    broken = {code_in(failure), *(error["rule"] for error in failure.get("errors", ()))}
    broken |= {issue["diagnostics"].partition(":")[0] for issue in failure.get("issue", ())}
    if broken & BEYOND_SCHEMAS or (
        "must-be-timestamp" in broken and has_infinite_timestamp(response)
    ):
        excluded = [*excluded, positive_data_acceptance]
    if len(str(response.request.url)) > LONGEST_URL:  # Rejected before the route is known.
        excluded = [*excluded, positive_data_acceptance, status_code_conformance]
    if sends_text_of_other_type(case):
        excluded = [*excluded, negative_data_rejection]
    case.validate_response(response, excluded_checks=list(excluded), headers=headers)
    return response


def sends_text_of_other_type(case: schemathesis.Case) -> bool:
    """Whether a list of texts in the query is a number or the like: in a URL, every value is a text."""
    return any(
        is_list_of_texts(one.definition["schema"])
        and isinstance((case.query or {}).get(one.name), bool | int | float)
        for one in case.operation.query
    )


def is_list_of_texts(schema: Mapping[str, Any]) -> bool:
    lists = [one["items"] for one in schema.get("anyOf", [schema]) if one.get("type") == "array"]
    return any(one.get("type") == "string" and not {"format", "enum"} & one.keys() for one in lists)


def failure_in(response: schemathesis.Response) -> dict[str, Any]:
    if PROTOBUF in response.headers["content-type"]:
        status = Status.FromString(response.content)
        return {"code": status.code, "message": status.message}
    return json.loads(response.content)


def is_database_busy(response: schemathesis.Response) -> bool:
    return code_in(failure_in(response)) in {"database-busy", "database-unavailable"}


def remove_waiting(case: schemathesis.Case) -> None:
    """Set `wait_seconds` to 0 if its value is valid, so that the request returns at once."""
    for values in (case.body, case.query):
        wait = values.get("wait_seconds") if isinstance(values, dict) else None
        if wait in range(31) and not isinstance(wait, bool):
            values["wait_seconds"] = 0


def has_infinite_timestamp(response: schemathesis.Response) -> bool:
    sent = f"{unquote(str(response.request.url))} {response.request.body!r}"
    return any(moment in sent for moment in INFINITE)
