"""The verified identity of a request, and what its token claims. Free of FastAPI."""

import json
import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256

from chassis.identity.scopes import Grant, Level, Need, Scopes

CALLER, GROUP, GRANTED = "caller:", "group:", "granted:"  # Before the names of principals.
TREATMENT = "TREAT"  # A code of v3-PurposeOfUse.
# Principals are joined by line feeds, and no text of PostgreSQL has the others.
UNUSABLE = re.compile("[\n\0\ud800-\udfff]")


class CallerKind(StrEnum):
    """Only a token signed with a service's own key has the kind `service`."""

    AGENT = "agent"
    PERSON = "person"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Claims:
    """A token's claims beside the name and kind of its caller. `patient` is the one that scopes
    of the level `patient/` count for; `on_behalf_of` is the subject for whom an agent acts (RFC
    8693, `act`), and `acts_for_person` whether that is a person. After `expires_at` the token is
    refused; an agent without a token has neither time.
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
    key_id: str | None = field(default=None, repr=False)  # It names the key that signed the token.
    # The claims that events keep: a JSON object of the members with a value, without the token.
    document: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Write the document now: claims are made once for each token, and events often."""
        members = {
            "purpose": self.purpose,
            "scope": self.scopes.text,
            "on_behalf_of": self.on_behalf_of,
            "token_id": self.token_id,
            "patient": self.patient,
            "groups": self.groups,
        }
        kept = {name: value for name, value in members.items() if value}
        # Escapes, unlike orjson, what is no text of Unicode: scopes and groups may be any strings.
        document = json.dumps(kept, separators=(",", ":"))
        object.__setattr__(self, "document", document)

    @property
    def kept(self) -> str:
        """Return the document as it is kept for work that goes on after the request: grants know the
        caller by the person, too, for whom it acts.
        """
        if not self.acts_for_person:
            return self.document
        members = json.loads(self.document) | {"acts_for_person": True}
        return json.dumps(members, separators=(",", ":"))

    @classmethod
    def of_document(cls, document: str) -> "Claims":
        """Return the claims that were `kept` for work that a caller started earlier. No token comes
        with them.
        """
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
    """The subject of a verified token, or the agent of a request without a token where those are
    optional. `through` is the service that asks on the caller's behalf.

    `grant` is what the rule of the present route allows; without one, a caller sees no patient.
    """

    name: str
    kind: CallerKind
    claims: Claims = field(default=NO_CLAIMS, compare=False)
    through: str | None = None
    grant: Grant | None = field(default=None, compare=False)

    @property
    def full_name(self) -> str:
        """Return the caller as rows name who wrote them: `agent:triage`."""
        return f"{self.kind}:{self.name}"

    @property
    def principals(self) -> list[str]:
        """Return the names by which panels and grants know the caller."""
        groups = (GROUP + group for group in self.claims.groups)
        names = [CALLER + self.name, self.of_grants, *groups]
        return [name for name in names if not UNUSABLE.search(name)]

    @property
    def of_grants(self) -> str:
        """Return the name by which grants know the caller: what a person takes is not for an agent
        of the same name, and what an agent takes for a person only counts while it acts for that
        person.
        """
        return GRANTED + json.dumps([self.kind, self.name, self.person])

    @property
    def person(self) -> str | None:
        """Return who answers for what the caller does: the person who calls, or for whom the agent
        acts; None without one.
        """
        if self.kind is CallerKind.PERSON:
            return self.name
        return self.claims.on_behalf_of if self.claims.acts_for_person else None

    @property
    def acts_for(self) -> str | None:
        """Return the person for whom an agent acts."""
        return None if self.kind is CallerKind.PERSON else self.person

    @property
    def of_keys(self) -> str:
        """Return whose Idempotency-Keys a request finds, in at most 160 characters: the caller's, or
        those that an agent sent for the same person. No full name is such a hash.
        """
        if self.acts_for is None:
            return self.full_name
        return sha256(self.of_grants.encode()).hexdigest()

    @property
    def is_itself(self) -> bool:
        """Whether a service acts as itself, not for an agent or a person."""
        return self.kind is CallerKind.SERVICE

    @property
    def service(self) -> str | None:
        """Return the service that sent the request, for itself or for the caller."""
        return self.name if self.is_itself else self.through

    @property
    def reach(self) -> Level | None:
        """Return for which patients the request counts; None for no patient."""
        if self.is_itself:
            return Level.SYSTEM
        return None if self.grant is None else self.grant.level

    def may(self, need: Need) -> bool:
        """Whether the caller's scopes allow another need for the patients of this request."""
        if self.is_itself:
            return True
        return self.reach is not None and self.claims.scopes.allow_at(need, self.reach)

    def granted(self, grant: Grant | None) -> "Caller":
        """Return the caller with what the rule of its route allows."""
        return replace(self, grant=grant)
