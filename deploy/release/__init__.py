"""Releases of the parts that are deployed alone: what `make release` and `make check-release` run,
from `.venv`, as `python -m release` with this package's parent on the path.
"""
