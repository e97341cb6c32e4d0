from functools import partial

from chassis.timings import Timings
from retrieval.app import create_app as _create_app

create_app = partial(_create_app, timings=Timings.unhurried())
