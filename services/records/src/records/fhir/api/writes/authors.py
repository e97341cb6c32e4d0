"""A resource by an agent has the label AIAST until a person accepts the resource by writing it."""

from chassis.identity.caller import Caller, CallerKind
from records.fhir.bundles.linking import Author, Resource
from records.fhir.r4.ai_label import divided, with_label, without_label

OF_ROWS = {"Patient", "Encounter"}


def sign(resource: Resource, before: bytes | None, caller: Caller) -> None:
    """Set or remove the label. Accepted content that an agent sends again stays accepted."""
    if resource.type in OF_ROWS:
        return
    label, content = divided(resource.body)
    label_before, content_before = (False, None) if before is None else divided(before)
    is_same = content == content_before
    is_agents = caller.kind is CallerKind.AGENT
    if label is not (labelled := label_before if is_agents and is_same else is_agents):
        resource.body = with_label(resource.body) if labelled else without_label(resource.body)
    is_accepted = is_same and label_before and not labelled
    resource.author = Author(caller.name, caller.kind, caller.name if is_accepted else None)
