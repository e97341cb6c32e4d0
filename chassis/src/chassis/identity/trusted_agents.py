"""Agents that the operator trusts for a FHIR type count as feeds of this type (decision 0029)."""

from chassis.identity.authentication import DEFAULT_AGENT
from chassis.identity.caller import Caller, CallerKind

TrustedAgents = frozenset[str]  # `name:Type`; `name:*` for all types cannot be configured.
EVERY_TYPE = "*"
UNNAMED_FEED = f"{DEFAULT_AGENT}:{EVERY_TYPE}"


def trusted_agents(configured: TrustedAgents, *, require_tokens: bool) -> TrustedAgents:
    """A system that does not require tokens treats a caller without a name as a feed."""
    return configured if require_tokens else configured | {UNNAMED_FEED}


def is_trusted(agents: TrustedAgents, name: str, type_: str) -> bool:
    return not agents.isdisjoint((f"{name}:{type_}", f"{name}:{EVERY_TYPE}"))


def is_untrusted(caller: Caller, type_: str, agents: TrustedAgents) -> bool:
    """Whether the caller is an agent whose content counts only after a person accepts it."""
    return caller.kind is CallerKind.AGENT and not is_trusted(agents, caller.name, type_)
