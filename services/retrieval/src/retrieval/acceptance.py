from dataclasses import dataclass

from chassis.identity.caller import Caller
from chassis.identity.trusted_agents import TrustedAgents, is_trusted, is_untrusted

DOCUMENT_TYPE = "DocumentReference"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Decides which documents count without a person's review (decision 0029)."""

    trusted: TrustedAgents = frozenset()

    def writes_drafts(self, caller: Caller) -> bool:
        return is_untrusted(caller, DOCUMENT_TYPE, self.trusted)

    def is_feed(self, author: str) -> bool:
        return is_trusted(self.trusted, author, DOCUMENT_TYPE)
