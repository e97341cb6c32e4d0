from console import assets
from console.pages import (
    ask,
    document,
    encounter,
    event,
    log,
    my_work,
    patient,
    queue,
    requeue,
    review_queue,
    schedules,
    system,
    task,
    usage,
    verdict,
)
from console.session import preferences

ROUTERS = (
    assets.router,
    my_work.router,
    system.router,
    review_queue.router,
    log.router,
    event.router,
    encounter.router,
    verdict.router,
    task.router,
    queue.router,
    requeue.router,
    schedules.router,
    usage.router,
    preferences.router,
    patient.router,
    ask.router,
    document.router,
)
