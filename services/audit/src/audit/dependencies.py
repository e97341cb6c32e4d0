"""The dependencies of this service's endpoints."""

from typing import Annotated

from fastapi import Depends, Request

from audit.log import Log
from chassis.identity.authentication import CallerDep


def log_of(request: Request) -> Log:
    """Return the log. Appends call this directly: a dependency costs CPU time on each request."""
    log: Log = request.app.state.log
    return log


async def log_of_request(request: Request) -> Log:
    # A coroutine, since FastAPI runs other dependencies in threads.
    return log_of(request)


LogDep = Annotated[Log, Depends(log_of_request)]

__all__ = ["CallerDep", "LogDep", "log_of"]
