"""Create the records application with long database timeouts, because a slow test machine must not cause errors."""

from functools import partial

from chassis.timings import Timings
from records.app import create_app as _create_app

create_app = partial(_create_app, timings=Timings.unhurried())
