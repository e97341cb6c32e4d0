"""The pages. Each module has its endpoints, what it asks of the gateway, and what it shows."""

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
