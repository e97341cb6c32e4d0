"""What the endpoints of imports depend on."""

from typing import Annotated

from fastapi import Depends, Request

from records.imports.worker import ImportWorker


async def import_worker_of(request: Request) -> ImportWorker:
    worker: ImportWorker = request.app.state.imports
    return worker


ImportWorkerDep = Annotated[ImportWorker, Depends(import_worker_of)]
