from typing import Annotated

from audit.log import Log
from chassis.http.state import of_state
from chassis.identity.authentication import CallerDep

LogDep = Annotated[Log, of_state("log")]

__all__ = ["CallerDep", "LogDep"]
