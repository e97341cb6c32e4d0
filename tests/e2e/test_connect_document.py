import sys
from pathlib import Path

from support.sources import REPOSITORY
from support.system import System

from tests.e2e.python_blocks import Reader

DOCUMENT = REPOSITORY / "docs" / "connect.md"


def test_the_blocks_work_from_top_to_bottom(system: System) -> None:
    said = Reader(system).follow(DOCUMENT, {"A backend client": Path(sys.executable)})

    assert said == {"A backend client": "Bundle\n"}
