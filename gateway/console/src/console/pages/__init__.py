"""The pages, one module per page with its endpoints and gateway requests."""

from console import assets
from console.pages import ask, document, encounter, event, log, overview, patient, review_queue

ROUTERS = (
    assets.router,
    overview.router,
    review_queue.router,
    log.router,
    event.router,
    encounter.router,
    patient.router,
    ask.router,
    document.router,
)
