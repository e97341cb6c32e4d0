"""Measures the cost of the system. docs/benchmark/README.md explains the figures."""
