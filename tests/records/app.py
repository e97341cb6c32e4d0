"""The application of records as its tests build it: no wait for the database ends before its time."""

from functools import partial

from chassis.timings import Timings
from records.app import create_app as _create_app

create_app = partial(_create_app, timings=Timings.unhurried())
