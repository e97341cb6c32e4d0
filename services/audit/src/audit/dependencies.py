"""What endpoints of this service may ask for."""

from typing import Annotated

from fastapi import Depends, Request

from audit.events.service import Log
from chassis.identity import CallerDep


async def log_of(request: Request) -> Log:
    """Return the log."""
    log: Log = request.app.state.log
    return log


LogDep = Annotated[Log, Depends(log_of)]

__all__ = ["CallerDep", "LogDep"]
