"""`chartroom demo`: as clients of the gateway, play an invented story or load a folder of real input,
then let agents share work as processes of their own.
"""

from chartroom.demo.client import DemoFailed
from chartroom.demo.notes import notes_of
from chartroom.demo.play import play
from chartroom.demo.tampering import Laboratory
from chartroom.demo.teamwork import play_teamwork

__all__ = ["DemoFailed", "Laboratory", "notes_of", "play", "play_teamwork"]
