"""The application of audit as its tests build it: no wait for the database ends before its time."""

from functools import partial

from audit.app import create_app as _create_app
from chassis.timings import Timings

create_app = partial(_create_app, timings=Timings.unhurried())
