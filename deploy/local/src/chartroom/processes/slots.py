from dataclasses import dataclass

from chartroom.processes.gateway import target_port
from chartroom.processes.programs import second_slot
from chartroom.processes.services import MEMBERS, port_variable
from chartroom.processes.supervision import STOPPED, ProgramState, Supervisor
from chartroom.system.layout import DataDirectory


@dataclass(frozen=True)
class Slots:
    serving: str
    idle: str


def find_slots(data: DataDirectory, supervisor: Supervisor, member: str) -> Slots:
    """Return the serving and the other slot. The gateway's target serves, so the slots are unambiguous after a
    crash.
    """
    second = second_slot(member)
    description = supervisor.description(second)
    if description and description.environment[port_variable(member)] == str(
        target_port(data, member)
    ):
        return Slots(serving=second, idle=member)
    return Slots(serving=member, idle=second)


def states_in_use(data: DataDirectory, supervisor: Supervisor) -> list[ProgramState]:
    idle = {find_slots(data, supervisor, member).idle for member in MEMBERS}
    return [
        state for state in supervisor.states() if state.name not in idle or state.state != STOPPED
    ]
