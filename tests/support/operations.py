"""A service's operations, as described by its contract in the repository."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from support.sources import REPOSITORY

TYPE = "Condition"  # The type of a FHIR resource in a path.


def scope_of(scope: str, type_: str = TYPE) -> str:
    return scope.replace("{type}", type_)


@dataclass(frozen=True)
class Operation:
    """An operation of a contract, with the callers who may use it and the required scope."""

    method: str
    path: str
    scope: str | None
    callers: frozenset[str]
    takes: frozenset[str] = frozenset()  # Headers.

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def is_for_persons_only(self) -> bool:
        """Return whether only persons, and agents that act for a person, may call the operation."""
        return "person" in self.callers and "agent" not in self.callers

    @property
    def is_for_agents_of_persons(self) -> bool:
        return "agent:for-person" in self.callers

    @property
    def is_for_services_only(self) -> bool:
        return not self.callers & {"person", "agent"}

    @property
    def smallest_scope(self) -> str:
        assert self.scope is not None
        return self.scope if "/" in self.scope else f"user/{self.scope}"

    @property
    def address(self) -> str:
        values = {"version": "1", "number": "1", "record_id": "1", "patient_id": "P1", "type": TYPE}
        parts = (
            values.get(part[1:-1], str(UUID(int=1))) if part.startswith("{") else part
            for part in self.path.split("/")
        )
        return "/".join(parts)


def operations(service: str) -> list[Operation]:
    contract = json.loads(Path(REPOSITORY, "services", service, "openapi.json").read_bytes())
    return [  # Operations that require a token.
        Operation(
            method.upper(),
            path,
            next(
                (scope_of(scope) for one in operation["security"][0].values() for scope in one),
                None,
            ),
            frozenset(operation["x-callers"]),
            frozenset(
                one["name"] for one in operation.get("parameters", ()) if one["in"] == "header"
            ),
        )
        for path, item in contract["paths"].items()
        for method, operation in item.items()
        if operation["security"]
    ]


def operation_at(operations: Iterable[Operation], method: str, path: str) -> Operation:
    """Return the operation that a request calls; the most specific path takes precedence."""
    parts = path.partition("?")[0].split("/")

    def fits(one: Operation) -> bool:
        template = one.path.split("/")
        return (
            one.method == method
            and len(template) == len(parts)
            and all(
                wanted.startswith("{") or wanted == part
                for wanted, part in zip(template, parts, strict=True)
            )
        )

    return min(filter(fits, operations), key=lambda one: one.path.count("{"))
