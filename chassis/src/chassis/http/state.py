from typing import Any

from fastapi import Depends, Request


def of_state(name: str) -> Any:  # Any: the type that Depends returns.
    async def read(request: Request) -> Any:  # Any: the state's type.
        return getattr(request.app.state, name)

    return Depends(read)
