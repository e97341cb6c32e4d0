from typing import Annotated

from fastapi import Path

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.writes.write import CHANGE
from records.tasks.dependencies import TaskWriteDep
from records.tasks.errors import QueueNotFound
from records.tasks.queue_settings import service
from records.tasks.queue_settings.schemas import QueueSettings, QueueSettingsOut
from records.tasks.schemas import Code

router = Router(prefix="/queues", tags=["tasks"])


@router.put("/{name}", responses=documented(QueueNotFound, *CHANGE))
@allow("system/Task.u", only_person=True)
async def change_queue(
    name: Annotated[Code, Path()], submitted: QueueSettings, write: TaskWriteDep
) -> QueueSettingsOut:
    """Replace the settings of a queue: pause it, limit its running tasks, and set its defaults.
    Later claims, tasks and failures use them; claims that are held keep their leases.
    """
    row = await write(
        lambda transaction: service.put(transaction, name, submitted), replay=service.replay
    )
    return QueueSettingsOut.of(row)
