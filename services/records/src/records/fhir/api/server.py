from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Server:
    """`takes_numbers`: a reference `Patient/<number>` may have an MRN as number. `source`: the base
    of the server whose IDs the client uses.
    """

    base: str
    takes_numbers: bool = False
    source: str | None = None


NO_SERVER = Server("")
