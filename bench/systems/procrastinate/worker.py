"""`worker.py DSN JOBS SECONDS`: creates empty jobs, processes 16 of them in parallel, and prints
the number of completed jobs as JSON.
"""

import asyncio
import json
import sys
import time

import procrastinate

AT_ONCE = 16
done = 0


async def work() -> None:
    global done  # noqa: PLW0603 - The program's only count.
    done += 1


async def main(dsn: str, jobs: int, seconds: float) -> None:
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=dsn))
    task = app.task(name="work")(work)
    async with app.open_async():
        if not await app.check_connection_async():
            await app.schema_manager.apply_schema_async()
        await task.batch_defer_async(*({} for _ in range(jobs)))
        began = time.perf_counter()
        worker = asyncio.create_task(
            app.run_worker_async(concurrency=AT_ONCE, install_signal_handlers=False)
        )
        await asyncio.sleep(seconds)
        taken, found = time.perf_counter() - began, done
        worker.cancel()
        await asyncio.gather(worker, return_exceptions=True)
    print(json.dumps({"requests": found, "seconds": taken}))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3])))
