from chassis.writes.write import Transaction
from records.accepted_content import (
    is_untrusted,
    require_changeable,
    require_changeable_row,
    require_version_read,
)
from records.fhir.api import repository
from records.fhir.api.writes.authors import OF_ROWS
from records.fhir.api.writes.requested import RequestedWrite
from records.fhir.bundles.linking import Resource
from records.fhir.mapping.resources import RenderedResource
from records.fhir.r4.ai_label import has_same_content


async def refuse_accepted(
    transaction: Transaction,
    resource: Resource,
    asked: RequestedWrite,
    stored: RenderedResource | None,
) -> None:
    """Raise AcceptedContent if an agent changes accepted content, and VersionRequired if it changes
    other content without having read it. Equal content is stored without effect. A Binary is also accepted
    if an accepted resource refers to it.
    """
    caller = transaction.caller
    agents, type_ = asked.submitted.server.trusted_agents, resource.type
    if stored is None or not is_untrusted(caller, type_, agents):
        return
    if has_same_content(resource.body, stored.body):
        return
    version = stored.identity.version
    if type_ in OF_ROWS:
        await require_changeable_row(transaction, type_, resource.id, version, agents)
    else:
        for one in await repository.AUTHORSHIPS.all(transaction.connection, id=resource.id):
            require_changeable(caller, one.type, version, one.authorship, agents)
    require_version_read(caller, type_, asked.precondition, agents)
