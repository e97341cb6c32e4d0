"""A resource by an agent has the label AIAST until a person accepts the resource by writing it."""

from chassis.identity.caller import Caller, CallerKind
from chassis.identity.trusted_agents import TrustedAgents, is_trusted
from records.fhir.bundles.linking import Author, Resource
from records.fhir.r4.ai_label import has_same_content, is_labelled, with_label, without_label

OF_ROWS = {"Patient", "Encounter"}


def sign(
    resource: Resource, before: bytes | None, caller: Caller, agents: TrustedAgents = frozenset()
) -> None:
    """Set or remove the label. Accepted content that an agent sends again stays accepted. Patients and
    encounters are not labelled; by a trusted agent, they are a feed's.
    """
    is_agents = caller.kind is CallerKind.AGENT
    if resource.type in OF_ROWS:
        is_feeds = is_agents and is_trusted(agents, caller.name, resource.type)
        resource.author = None if is_feeds else Author(caller.name, caller.kind)
        return
    label = is_labelled(resource.body)
    label_before = before is not None and is_labelled(before)
    is_same = before is not None and has_same_content(resource.body, before)
    if label is not (labelled := label_before if is_agents and is_same else is_agents):
        resource.body = with_label(resource.body) if labelled else without_label(resource.body)
    is_accepted = is_same and label_before and not labelled
    resource.author = Author(caller.name, caller.kind, caller.name if is_accepted else None)
