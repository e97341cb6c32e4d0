"""Dependencies of the endpoints of jobs."""

from typing import Annotated

from fastapi import Depends, Request

from retrieval.jobs.service import Jobs
from retrieval.jobs.stream import Progress


async def jobs_of(request: Request) -> Jobs:
    jobs: Jobs = request.app.state.jobs
    return jobs


async def progress_of(request: Request) -> Progress:
    progress: Progress = request.app.state.progress
    return progress


JobsDep = Annotated[Jobs, Depends(jobs_of)]
ProgressDep = Annotated[Progress, Depends(progress_of)]
