from fastapi import Response

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.writes.write import WRITE
from records.tasks.dead_letters import service
from records.tasks.dead_letters.schemas import RequeueRequest, RequeueResult
from records.tasks.dependencies import TaskCreateDep
from records.tasks.errors import OtherCount
from records.tasks.lists.schemas import Count

router = Router(prefix="/tasks", tags=["tasks"])


@router.post("/requeue", responses=documented(OtherCount, *WRITE))
@allow("system/Task.u", only_person=True)
async def requeue_tasks(
    submitted: RequeueRequest, write: TaskCreateDep, response: Response
) -> RequeueResult:
    """Return the dead letters of a queue that match a filter; only persons may do so. The first
    request, without `count`, only counts them. The second, with this `count`, requeues the 1,000
    oldest; `matching` is the number of remaining dead letters, for another request.
    """
    result = await write(
        lambda transaction: service.requeue(transaction, submitted), replay=service.replay
    )
    del response.headers["ETag"]
    return RequeueResult(requeued=result.requeued, matching=Count.of(result.matching))
