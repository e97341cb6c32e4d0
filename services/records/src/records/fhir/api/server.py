from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Server:
    """`takes_numbers`: a reference `Patient/<number>` may have an MRN as number. `source`: the base
    address of the client's FHIR server. `trusted_agents`: agents that may change accepted content.
    """

    base: str
    takes_numbers: bool = False
    source: str | None = None
    trusted_agents: frozenset[str] = frozenset()


NO_SERVER = Server("")
