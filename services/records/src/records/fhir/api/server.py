from dataclasses import dataclass

from records.accepted_content import TrustedAgents


@dataclass(frozen=True, slots=True)
class Server:
    """`takes_numbers`: a reference `Patient/<number>` may have an MRN as number. `source`: the base
    address of the client's FHIR server. `trusted_agents`: agents that may change accepted content.
    """

    base: str
    takes_numbers: bool = False
    source: str | None = None
    trusted_agents: TrustedAgents = frozenset()


NO_SERVER = Server("")
