"""Agents that the operator trusts for a FHIR type count as feeds of this type (decision 0029)."""

from collections.abc import Iterable

from chassis.identity.authentication import DEFAULT_AGENT
from chassis.identity.caller import Caller, CallerKind

TrustedAgents = frozenset[str]  # `name:Type`; `name:*` for all types.
EVERY_TYPE = "*"
UNNAMED_FEED = f"{DEFAULT_AGENT}:{EVERY_TYPE}"


def trusted_agents(configured: TrustedAgents, *, require_tokens: bool) -> TrustedAgents:
    """A system that does not require tokens treats a caller without a name as a feed."""
    return configured if require_tokens else configured | {UNNAMED_FEED}


def with_each_type(agents: TrustedAgents, types: Iterable[str]) -> TrustedAgents:
    """Add `name:Type` for each type to `name:*`, because statements compare whole texts."""
    names = [one.removesuffix(f":{EVERY_TYPE}") for one in agents if one.endswith(f":{EVERY_TYPE}")]
    return agents.union(f"{name}:{type_}" for type_ in types for name in names)


def is_trusted(agents: TrustedAgents, name: str, type_: str) -> bool:
    return not agents.isdisjoint((f"{name}:{type_}", f"{name}:{EVERY_TYPE}"))


def is_untrusted(caller: Caller, type_: str, agents: TrustedAgents) -> bool:
    """Whether a person must accept the content of the caller before it counts."""
    return caller.kind is CallerKind.AGENT and not is_trusted(agents, caller.name, type_)
