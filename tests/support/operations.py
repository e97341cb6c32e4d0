"""The operations of a service as its contract in the repository describes them."""

import json
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from support.sources import REPOSITORY

TYPE = "Condition"  # Of FHIR, where a path names one.


def scope_of(scope: str, type_: str = TYPE) -> str:
    """Return the scope that a contract names, for a path of this type."""
    return scope.replace("{type}", type_)


@dataclass(frozen=True)
class Operation:
    """An operation as the contract describes it: who may call it, with which scope."""

    method: str
    path: str
    scope: str | None
    callers: frozenset[str]

    @property
    def is_for_persons_only(self) -> bool:
        """Whether no agent may call it that acts for itself."""
        return "person" in self.callers and "agent" not in self.callers

    @property
    def is_for_agents_of_persons(self) -> bool:
        return "agent:for-person" in self.callers

    @property
    def is_for_services_only(self) -> bool:
        return not self.callers & {"person", "agent"}

    @property
    def smallest_scope(self) -> str:
        """Return the scope that a refusal names."""
        assert self.scope is not None
        return self.scope if "/" in self.scope else f"user/{self.scope}"

    @property
    def address(self) -> str:
        """Return a path with ids of nothing."""
        values = {"version": "1", "record_id": "1", "patient_id": "P1", "type": TYPE}
        parts = (
            values.get(part[1:-1], str(UUID(int=1))) if part.startswith("{") else part
            for part in self.path.split("/")
        )
        return "/".join(parts)


def operations(service: str) -> list[Operation]:
    contract = json.loads(Path(REPOSITORY, "services", service, "openapi.json").read_bytes())
    return [  # Those that need a token.
        Operation(
            method.upper(),
            path,
            next(
                (scope_of(scope) for one in operation["security"][0].values() for scope in one),
                None,
            ),
            frozenset(operation["x-callers"]),
        )
        for path, item in contract["paths"].items()
        for method, operation in item.items()
        if operation["security"]
    ]
