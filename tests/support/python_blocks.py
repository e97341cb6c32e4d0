"""The blocks of Python in a document."""

import re
from pathlib import Path

HEADING_OR_BLOCK = re.compile(
    r"^#+ (?P<heading>[^\n]+)$|^```python\n(?P<block>.*?)^```$", re.MULTILINE | re.DOTALL
)


def blocks(document: Path) -> list[tuple[str, str]]:
    """Return the heading and the text of each block of Python."""
    found, heading = [], ""
    for match in HEADING_OR_BLOCK.finditer(document.read_text("utf-8")):
        heading = match["heading"] or heading
        if match["block"] is not None:
            found.append((heading, match["block"]))
    return found
