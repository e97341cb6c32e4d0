"""`chartroom demo`: plays the seeds' story, or a folder of real input, through the gateway like any
other client.
"""

from chartroom.demo.client import DemoFailed
from chartroom.demo.play import play

__all__ = ["DemoFailed", "play"]
