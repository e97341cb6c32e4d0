"""Runs long work on the event loop in short slices, so that other requests continue."""

import asyncio
import time
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")
SLICE_S = 0.002


async def in_slices(work: Iterable[T]) -> list[T]:
    done: list[T] = []
    began = time.perf_counter()
    for item in work:
        done.append(item)
        if time.perf_counter() - began > SLICE_S:
            await asyncio.sleep(0)
            began = time.perf_counter()
    return done
