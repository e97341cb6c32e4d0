"""What the stream's endpoint depends on."""

from typing import Annotated

from fastapi import Depends, Request

from audit.stream.follower import Follower


async def follower_of(request: Request) -> Follower:
    follower: Follower = request.app.state.follower
    return follower


FollowerDep = Annotated[Follower, Depends(follower_of)]
