"""Each member has two places in the supervisor: one serves, in the other a new process starts that
is to replace it.
"""

from dataclasses import dataclass

from chartroom.processes.gateway import port_of
from chartroom.processes.services import MEMBERS, port_variable
from chartroom.processes.supervision import STOPPED, ProgramState, Supervisor, spare_of
from chartroom.system.layout import DataDirectory


@dataclass(frozen=True)
class Places:
    serving: str
    idle: str


def find_places(data: DataDirectory, supervisor: Supervisor, member: str) -> Places:
    """Which is which follows from where the gateway sends requests, so that no crash can leave it
    undecided.
    """
    spare = spare_of(member)
    described = supervisor.description(spare)
    if described and described.environment[port_variable(member)] == str(port_of(data, member)):
        return Places(serving=spare, idle=member)
    return Places(serving=member, idle=spare)


def states_in_use(data: DataDirectory, supervisor: Supervisor) -> list[ProgramState]:
    """Of all programs that are meant to run, or do."""
    idle = {find_places(data, supervisor, member).idle for member in MEMBERS}
    return [
        state for state in supervisor.states() if state.name not in idle or state.state != STOPPED
    ]
