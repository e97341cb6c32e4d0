"""Long work on the event loop, done in slices: others take their turn in between."""

import asyncio
import time
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")
SLICE_S = 0.002


async def in_turns(work: Iterable[T]) -> list[T]:
    """Return what `work` yields. After each slice of it everyone else who waits goes on first."""
    done: list[T] = []
    began = time.perf_counter()
    for one in work:
        done.append(one)
        if time.perf_counter() - began > SLICE_S:
            await asyncio.sleep(0)
            began = time.perf_counter()
    return done
