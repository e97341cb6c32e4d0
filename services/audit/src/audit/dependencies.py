from typing import Annotated

from fastapi import Request

from audit.log import Log
from chassis.http.state import of_state
from chassis.identity.authentication import CallerDep


def log_of(request: Request) -> Log:
    """A FastAPI dependency would cost CPU time on each append."""
    log: Log = request.app.state.log
    return log


LogDep = Annotated[Log, of_state("log")]

__all__ = ["CallerDep", "LogDep", "log_of"]
