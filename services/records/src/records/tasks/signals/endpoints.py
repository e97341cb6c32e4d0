"""/tasks/signals."""

from uuid import UUID

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach
from chassis.writes.write import WRITE
from records.tasks.dependencies import TaskCreateDep
from records.tasks.signals import service
from records.tasks.signals.schemas import SignalCreate, SignalReceipt

router = Router(prefix="/tasks/signals", tags=["tasks"])


@router.post("", status_code=201, responses=documented(PatientOutOfReach, *WRITE))
@allow("Task.c")
async def send_signal(submitted: SignalCreate, write: TaskCreateDep) -> SignalReceipt:
    """Resume the task that has awaited a key longest: exactly one. Where none does, the signal is
    kept for 30 days for the first that will.
    """
    row = await write(
        lambda transaction: service.send(transaction, submitted),
        replay=lambda connection, signal, _: service.sent(submitted, connection, UUID(signal)),
    )
    return SignalReceipt.of(row)
