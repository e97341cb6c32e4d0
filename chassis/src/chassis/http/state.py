"""The dependency of endpoints on what their application keeps."""

from typing import Any

from fastapi import Depends, Request


def of_state(name: str) -> Any:  # Any: FastAPI's mark of a dependency.
    # A coroutine, since FastAPI runs other dependencies in threads.
    async def read(request: Request) -> Any:  # Any: whatever the application keeps there.
        return getattr(request.app.state, name)

    return Depends(read)
