from typing import Annotated

from chassis.http.state import of_state
from retrieval.jobs.service import Jobs
from retrieval.jobs.stream import Progress

JobsDep = Annotated[Jobs, of_state("jobs")]
ProgressDep = Annotated[Progress, of_state("progress")]
