"""Releases of the parts that are deployed separately. `make release` and `make check-release` run
`python -m release` in `.venv`, with this package's parent on the path.
"""
