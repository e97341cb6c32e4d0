import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from chassis.identity.scopes import Grant, Level, Need, Scopes

CALLER, GROUP, GRANTED = "caller:", "group:", "granted:"
TREATMENT = "TREAT"  # A code of v3-PurposeOfUse.
# Characters that names must not contain: line feeds join principals; PostgreSQL cannot store NUL and surrogates.
UNUSABLE = re.compile("[\n\0\ud800-\udfff]")


class CallerKind(StrEnum):
    """Only a token signed with a service's own key has the kind `service`."""

    AGENT = "agent"
    PERSON = "person"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Claims:
    """`patient` is the patient of `patient/` scopes. `on_behalf_of` is the subject for whom an
    agent acts (RFC 8693, `act`). The token is rejected after `expires_at`.
    """

    scopes: Scopes = field(default_factory=Scopes)
    patient: str | None = None
    groups: tuple[str, ...] = ()
    purpose: str = TREATMENT
    on_behalf_of: str | None = None
    acts_for_person: bool = False
    token_id: str | None = None
    issued_at: int | None = None
    expires_at: int | None = None
    token: str | None = field(default=None, repr=False)
    key_id: str | None = field(default=None, repr=False)
    # All claims that are set, as a JSON object that events store.
    document: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        members = {
            "purpose": self.purpose,
            "scope": self.scopes.text,
            "on_behalf_of": self.on_behalf_of,
            "token_id": self.token_id,
            "patient": self.patient,
            "groups": self.groups,
        }
        kept = {name: value for name, value in members.items() if value}
        document = json.dumps(kept, separators=(",", ":"))
        object.__setattr__(self, "document", document)

    @property
    def kept(self) -> str:
        """The claims for background work, including `acts_for_person`, which break-glass grants
        depend on.
        """
        if not self.acts_for_person:
            return self.document
        members = json.loads(self.document) | {"acts_for_person": True}
        return json.dumps(members, separators=(",", ":"))

    @classmethod
    def of_document(cls, document: str) -> "Claims":
        """Parse a stored JSON object of claims, which lacks the token."""
        kept = json.loads(document)
        return cls(
            scopes=Scopes(kept.get("scope", "")),
            patient=kept.get("patient"),
            groups=tuple(kept.get("groups", ())),
            purpose=kept["purpose"],
            on_behalf_of=kept.get("on_behalf_of"),
            acts_for_person=kept.get("acts_for_person", False),
            token_id=kept.get("token_id"),
        )


NO_CLAIMS = Claims()


@dataclass(frozen=True, slots=True)
class Caller:
    """`through` is the service that calls on behalf of the caller. Without a `grant`, the caller
    sees no patients.
    """

    name: str
    kind: CallerKind
    claims: Claims = field(default=NO_CLAIMS, compare=False)
    through: str | None = None
    grant: Grant | None = field(default=None, compare=False)

    @property
    def full_name(self) -> str:
        return f"{self.kind}:{self.name}"

    @property
    def principals(self) -> list[str]:
        groups = (GROUP + group for group in self.claims.groups)
        names = [CALLER + self.name, self.of_grants, *groups]
        return [name for name in names if not UNUSABLE.search(name)]

    @property
    def of_grants(self) -> str:
        """A break-glass grant of a person does not apply to an agent of this name, and a grant of
        an agent only while it acts for the same person.
        """
        return GRANTED + json.dumps([self.kind, self.name, self.person])

    @property
    def person(self) -> str | None:
        if self.kind is CallerKind.PERSON:
            return self.name
        return self.claims.on_behalf_of if self.claims.acts_for_person else None

    @property
    def acts_for(self) -> str | None:
        return None if self.kind is CallerKind.PERSON else self.person

    @property
    def of_keys(self) -> str:
        """The caller as the owner of Idempotency-Keys, in at most 160 characters."""
        if self.acts_for is None:
            return self.full_name
        return sha256(self.of_grants.encode()).hexdigest()

    @property
    def is_itself(self) -> bool:
        return self.kind is CallerKind.SERVICE

    @property
    def service(self) -> str | None:
        return self.name if self.is_itself else self.through

    @property
    def reach(self) -> Level | None:
        """The level of patients that the request may access, or None for no patients."""
        if self.is_itself:
            return Level.SYSTEM
        return None if self.grant is None else self.grant.level

    def may(self, need: Need) -> bool:
        if self.is_itself:
            return True
        return self.reach is not None and self.claims.scopes.allow_at(need, self.reach)

    def granted(self, grant: Grant | None) -> "Caller":
        return Caller(self.name, self.kind, self.claims, self.through, grant)
