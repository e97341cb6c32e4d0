"""Fixtures for tests of the source code and of the running system's database."""

from support.system import agent, system

__all__ = ["agent", "system"]
