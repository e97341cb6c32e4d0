"""What endpoints of this service may ask for."""

from typing import Annotated

from fastapi import Depends, Request

from audit.log.service import Log
from audit.stream.follower import Follower
from chassis.identity.authentication import CallerDep


def log_of(request: Request) -> Log:
    """Return the log. Appends call this themselves, since they are measured and a dependency costs
    some.
    """
    log: Log = request.app.state.log
    return log


async def log_of_request(request: Request) -> Log:
    """Return the log, as a dependency: one that is no coroutine would get a thread."""
    return log_of(request)


async def follower_of(request: Request) -> Follower:
    """Return who follows the log in this process."""
    follower: Follower = request.app.state.follower
    return follower


LogDep = Annotated[Log, Depends(log_of_request)]
FollowerDep = Annotated[Follower, Depends(follower_of)]

__all__ = ["CallerDep", "FollowerDep", "LogDep", "log_of"]
