"""The scopes of each role that `chartroom token` gives: what an agent of that work needs, and no
more. `docs/access.md` explains them; `deploy/env/make-token` gives the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from chartroom.errors import ChartroomError

MAX_CLAIM = 256  # Services refuse the token of a longer one.


class Role(StrEnum):
    INTAKE = "intake"
    TRIAGE = "triage"
    SUMMARY = "summary"
    PRIOR_AUTH = "prior-auth"
    COORDINATOR = "coordinator"
    REVIEWER = "reviewer"
    OPERATOR = "operator"


OWN_EVENTS = "AuditEvent.c?agent-name={name}"  # An agent logs under its own name only.
BREAK_GLASS = "chartroom/break-glass"
# Without their level. Operations stand in the order c, r, u, d, s; others are not understood.
SCOPES: Mapping[Role, tuple[str, ...]] = {
    # Looks for a patient before it registers one, and files what came with the patient.
    Role.INTAKE: (
        "Patient.cs",
        "Encounter.c",
        "DocumentReference.c",
        "QuestionnaireResponse.c",
        "Task.c",
        OWN_EVENTS,
    ),
    # Who works on one kind of task claims and changes no other. Who decides how urgent a patient is
    # sees the allergies.
    Role.TRIAGE: (
        "AllergyIntolerance.s",
        "Encounter.r",
        "DocumentReference.s",
        "QuestionnaireResponse.us",
        "Task.crs",
        "Task.u?code=intake_triage",
        OWN_EVENTS,
    ),
    Role.SUMMARY: ("Encounter.ru", "DocumentReference.rs", "Task.crus", OWN_EVENTS),
    Role.PRIOR_AUTH: (
        "QuestionnaireResponse.c",
        "DocumentReference.rs",
        "Task.crs",
        "Task.u?code=prior_authorization",
        OWN_EVENTS,
    ),
    # A chart holds resources of any type, so who reads all of it reads all types.
    Role.COORDINATOR: ("*.rs", "Encounter.c", "Task.cu", OWN_EVENTS),
    # Also reviews who took access to whom, and decides about tasks that no agent can end.
    Role.REVIEWER: ("*.rs", "DocumentReference.u", "AuditEvent.u", "Task.u", BREAK_GLASS),
    Role.OPERATOR: ("*.cruds", BREAK_GLASS),
}
PERSONS = frozenset({Role.REVIEWER})  # Roles that an agent cannot have.


@dataclass(frozen=True)
class Patients:
    """For which patients a token counts: those of a panel, one, or all."""

    panel: str | None = None
    patient: str | None = None

    def __post_init__(self) -> None:
        for value in (self.panel, self.patient):
            if value is not None and (
                not value.strip() or len(value) > MAX_CLAIM or not value.isprintable()
            ):
                raise ChartroomError(
                    "A panel's name and a patient's id must be at most "
                    f"{MAX_CLAIM} printable characters, and not blank."
                )

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
    """Return the scopes of a token for `name`, separated by spaces."""
    scopes = [scope.format(name=quote(name, safe="")) for scope in SCOPES[role]]
    # A scope such as chartroom/break-glass has no level.
    return " ".join(scope if "/" in scope else f"{patients.level}/{scope}" for scope in scopes)
