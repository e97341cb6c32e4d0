"""The minimal scopes of each role for the command `chartroom token` (`docs/access.md`)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from chartroom.errors import ChartroomError

MAX_CLAIM = 256  # Services reject longer claims.


class Role(StrEnum):
    INTAKE = "intake"
    TRIAGE = "triage"
    SUMMARY = "summary"
    PRIOR_AUTH = "prior-auth"
    COORDINATOR = "coordinator"
    REVIEWER = "reviewer"
    OPERATOR = "operator"


# `deploy/env/make-token` also reads this file, which has one role per line. Scopes have no level;
# operations MUST be in the order c, r, u, d, s.
FILE = Path(__file__).parents[4] / "env" / "roles.json"
ROLES: Mapping[str, Mapping[str, str]] = json.loads(FILE.read_text(encoding="utf-8"))
SCOPES: Mapping[Role, tuple[str, ...]] = {
    Role(name): tuple(role["scope"].split()) for name, role in ROLES.items()
}
PERSONS = frozenset(Role(name) for name, role in ROLES.items() if role.get("kind") == "person")


def check_claim(value: str, longest: int, what: str) -> None:
    """Raises ChartroomError for a claim that services would reject."""
    if not value.strip() or len(value) > longest or not value.isprintable():
        raise ChartroomError(
            f"{what} must be at most {longest} printable characters, and not blank."
        )


@dataclass(frozen=True)
class Patients:
    panel: str | None = None
    patient: str | None = None

    def __post_init__(self) -> None:
        for value in (self.panel, self.patient):
            if value is not None:
                check_claim(value, MAX_CLAIM, "A panel's name and a patient's id")

    @property
    def level(self) -> str:
        if self.panel is not None:
            return "user"
        return "system" if self.patient is None else "patient"

    @property
    def claims(self) -> dict[str, object]:
        groups = {} if self.panel is None else {"groups": [self.panel]}
        return groups | ({} if self.patient is None else {"patient": self.patient})


EVERYONE = Patients()


def scopes_of(role: Role, name: str, patients: Patients = EVERYONE) -> str:
    scopes = [scope.format(name=quote(name, safe="")) for scope in SCOPES[role]]
    return " ".join(scope if "/" in scope else f"{patients.level}/{scope}" for scope in scopes)
