"""`chartroom demo`: play an invented story, or load a folder of real input, as a client of the
gateway.
"""

from chartroom.demo.client import DemoFailed
from chartroom.demo.play import play

__all__ = ["DemoFailed", "play"]
