from collections.abc import Iterator
from importlib.resources import files


def lines_of(name: str) -> Iterator[str]:
    """Yield the entries of a word list, a path below `retrieval`. Lines with `#` are comments; an
    indented line continues the line above it.
    """
    text = files("retrieval").joinpath(name).read_text("utf-8").replace("\n  ", " ")
    return (line for line in text.splitlines() if line and not line.startswith("#"))
