from chassis.identity.caller import Caller, CallerKind
from retrieval.acceptance import Acceptance
from retrieval.documents.rows import DocumentRow
from retrieval.documents.statuses import ReviewStatus
from retrieval.errors import AcceptedContent


def require_changeable(acceptance: Acceptance, caller: Caller, stored: DocumentRow) -> None:
    """Raises AcceptedContent."""
    if not may_change(acceptance, caller, stored):
        raise AcceptedContent(stored.version)


def may_change(acceptance: Acceptance, caller: Caller, stored: DocumentRow) -> bool:
    """An agent does not change what a person or a feed wrote, or a person reviewed."""
    return not (acceptance.writes_drafts(caller) and _is_accepted(acceptance, stored))


def _is_accepted(acceptance: Acceptance, stored: DocumentRow) -> bool:
    is_agents = stored.author_kind == CallerKind.AGENT and stored.author is not None
    if not is_agents or acceptance.is_feed(str(stored.author)):
        return True
    return stored.reviewed_by is not None and stored.review_status != ReviewStatus.DRAFT
