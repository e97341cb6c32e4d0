"""Update the tables of docs/access.md: `python -m tests.contract.access_tables` with `tests` on PYTHONPATH."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from support.sources import REPOSITORY, SERVICES

from chartroom.system.roles import PERSONS, SCOPES, Role
from tests.contract.problem_tables import TABLE

DOCUMENT = REPOSITORY / "docs" / "access.md"
WHO = {"agent": "agents", "agent:for-person": "agents that act for a person", "person": "persons"}


def roles() -> Iterator[str]:
    yield "| role | scopes, each after its level | |"
    yield "| --- | --- | --- |"
    for role in Role:
        scopes = " ".join(f"`{scope.format(name='NAME')}`" for scope in SCOPES[role])
        yield f"| `{role}` | {scopes} | {'a person' if role in PERSONS else ''} |"


def routes() -> Iterator[str]:
    yield "| route | scope | callers | services |"
    yield "| --- | --- | --- | --- |"
    for service in SERVICES:
        contract = json.loads((REPOSITORY / "services" / service / "openapi.json").read_bytes())
        for path, operations in contract["paths"].items():
            for method, operation in operations.items():
                yield f"| `{method.upper()} {path}` | {' | '.join(_rule(operation))} |"


def _rule(operation: Mapping[str, Any]) -> Iterator[str]:  # Any: JSON.
    yield " ".join(
        f"`{scope}`"
        for requirement in operation["security"]
        for scopes in requirement.values()
        for scope in scopes
    )
    if not operation["security"]:
        yield from ("everyone, without a token", "")
        return
    callers = operation["x-callers"]
    yield ", ".join(WHO[caller] for caller in callers if caller in WHO)
    yield ", ".join(
        caller.removeprefix("service:") for caller in callers if caller.startswith("service:")
    )


def rows(name: str) -> str:
    return "\n".join({"roles": roles, "routes": routes}[name]())


def updated(text: str) -> str:
    return TABLE.sub(
        lambda match: f"<!-- Table of {match[1]}. -->\n\n{rows(match[1])}\n\n<!-- End. -->", text
    )


def main(document: Path = DOCUMENT) -> None:
    document.write_text(updated(document.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
