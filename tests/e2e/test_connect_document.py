import re
import sys
from pathlib import Path

from support.sources import REPOSITORY
from support.system import System

from tests.e2e.python_blocks import Reader

DOCUMENT = REPOSITORY / "docs" / "connect.md"
OUTPUTS = {
    "An app": "Ibsen 4.1\n",
    "A backend client": "Bundle\n",
    "A bulk client": "202 True\n",
    "Load an export": "4 3\nCondition.ndjson 2 /subject/reference unknown-reference\n",
    "An identity provider": "200\n",
}


def test_the_blocks_work_from_top_to_bottom(system: System):
    reader = Reader(system)
    said = reader.follow(DOCUMENT, dict.fromkeys(OUTPUTS, Path(sys.executable)))

    assert said == OUTPUTS
    assert re.findall(r"/_history/(\d+)", reader.environment["LOCATIONS"]) == ["1"] * 3
